import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { RegisterDefinition } from '#shared/model/definition'
import { columnHeading } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import type { FittedColumn } from './columns'

interface Props {
  readonly definition: RegisterDefinition
  readonly hidden: readonly FittedColumn[]
  readonly onColumn: (field: string | undefined) => void
}

/** No field's id has a sign in front. */
const showAll = '#all'

/** Says how many columns have no room beside the pane, and shows them when asked. */
export function HiddenColumns({ definition, hidden, onColumn }: Props) {
  const { app, register } = useTexts()
  const text = register(definition.id)
  return (
    <MenuTrigger>
      <AriaButton className="hidden-columns">{app.list.hiddenColumns(hidden.length)}</AriaButton>
      <Popover placement="bottom end">
        <Menu
          className="menu"
          aria-label={app.list.hiddenColumnsMenu}
          onAction={(id) => onColumn(id === showAll ? undefined : String(id))}
        >
          {hidden.map(({ field }) => (
            <MenuItem key={field.id} id={field.id}>
              {app.list.showColumn(columnHeading(text, field.id))}
            </MenuItem>
          ))}
          <MenuItem id={showAll}>{app.list.showAllColumns}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
