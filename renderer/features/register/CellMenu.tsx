import { useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import type { Filter } from '#shared/model/view'
import { displayValue } from '#shared/model/display'
import { useTexts } from '../../data/context'
import { type ListRow, shownValue } from '../../data/query/queryTypes'

/** A cell and the point of the window its menu opens at. */
export interface CellMenuTarget {
  readonly row: ListRow
  readonly field: FieldDefinition
  readonly x: number
  readonly y: number
}

interface Props {
  readonly definition: RegisterDefinition
  readonly target: CellMenuTarget
  /** How many rows are selected; they can be copied too. */
  readonly selected: number
  readonly onFilter: (field: string, filter: Filter | undefined) => void
  readonly onCopy: (what: 'cell' | 'rows' | 'rowsWithHeadings') => void
  readonly onClose: () => void
}

/** What can be done with one cell: filter by it, take the filter away, copy it or the selected rows. */
export function CellMenu({ definition, target, selected, onFilter, onCopy, onClose }: Props) {
  const { app, register } = useTexts()
  const anchor = useRef<HTMLSpanElement>(null)
  const { field, row } = target
  const value = shownValue(row, field)
  const shown = displayValue(field, value, register(definition.id), app.words)
  const run = (action: string | number) => {
    if (action === 'filter') onFilter(field.id, filterBy(field, value, shown))
    else if (action === 'except') onFilter(field.id, { ...filterBy(field, value, shown), not: true })
    else if (action === 'clear') onFilter(field.id, undefined)
    else if (action === 'rows' || action === 'rowsWithHeadings') onCopy(action)
    else onCopy('cell')
    onClose()
  }
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: target.x, top: target.y }} />
      <Popover triggerRef={anchor} isOpen placement="bottom start" onOpenChange={(open) => !open && onClose()}>
        {/* Opened by Shift+F10 it would otherwise leave the keys to the list beneath. */}
        <Menu className="menu" autoFocus="first" aria-label={app.list.rowMenu} onAction={run}>
          <MenuItem id="filter">{app.list.filterByCell}</MenuItem>
          <MenuItem id="except">{app.list.filterExceptCell}</MenuItem>
          <MenuItem id="clear">{app.list.excludeFilters}</MenuItem>
          <MenuItem id="copy">{app.list.copyCell}</MenuItem>
          {selected === 0 ? null : (
            <>
              <MenuItem id="rows">{app.list.copyRows(selected)}</MenuItem>
              <MenuItem id="rowsWithHeadings">{app.list.copyRowsWithHeadings(selected)}</MenuItem>
            </>
          )}
        </Menu>
      </Popover>
    </>
  )
}

/** The filter that keeps rows with the same value in this field. */
function filterBy(
  field: FieldDefinition,
  value: ListRow['record']['values'][string] | undefined,
  shown: string,
): Filter {
  const id = field.id
  if (value === undefined) return { field: id, kind: 'empty' }
  const isDate = field.type === 'date' || (field.type === 'derived' && field.as === 'date')
  if (typeof value === 'number' || (isDate && typeof value === 'string'))
    return { field: id, kind: 'range', from: String(value), to: String(value) }
  const isChoice = field.type === 'choice' || (field.type === 'derived' && field.as === 'state')
  if (typeof value === 'boolean' || (isChoice && typeof value === 'string'))
    return { field: id, kind: 'oneOf', values: [String(value)] }
  return { field: id, kind: 'text', text: shown }
}
