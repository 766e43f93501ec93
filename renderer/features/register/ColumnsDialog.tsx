import { ArrowDown, ArrowUp } from 'lucide-react'
import { listedFields, type RegisterDefinition } from '#shared/model/definition'
import type { View, ViewColumn } from '#shared/model/view'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'

interface Props {
  readonly definition: RegisterDefinition
  readonly view: View
  readonly onChange: (change: Partial<View>) => void
  readonly onClose: () => void
}

const newColumnWidth = 140
/** Fields whose values are too long or too many to group by. */
const groupable = ['choice', 'text', 'derived', 'boolean', 'persons', 'date']

/** Chooses and orders the columns of a view and what its rows are grouped by. */
export function ColumnsDialog({ definition, view, onChange, onClose }: Props) {
  const { app, register } = useTexts()
  const text = register(definition.id)
  const shown = view.columns
  const listed = listedFields(definition).filter(({ privacy }) => privacy !== 'special')
  const rest = listed.filter((field) => !shown.some((column) => column.field === field.id))
  const set = (columns: readonly ViewColumn[]) => onChange({ columns })
  const move = (index: number, by: number) => {
    const columns = [...shown]
    const [moved] = columns.splice(index, 1)
    if (moved !== undefined) columns.splice(index + by, 0, moved)
    set(columns)
  }
  const setGroup = (group: string) => {
    const { columns, filters, sort } = view
    onChange({ columns, filters, sort, group })
  }
  return (
    <Dialog
      title={app.list.columnsTitle}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {app.common.close}
        </Button>
      }
    >
      <p>{app.list.columnsHelp}</p>
      <Field label={app.list.groupBy}>
        {(id) => (
          <select id={id} className="input" value={view.group ?? ''} onChange={(event) => setGroup(event.target.value)}>
            <option value="">{app.list.noGroup}</option>
            {listed
              .filter((field) => groupable.includes(field.type))
              .map((field) => (
                <option key={field.id} value={field.id}>
                  {fieldLabel(text, field.id)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <ul className="column-list">
        {shown.map(({ field }, index) => {
          const label = fieldLabel(text, field)
          return (
            <li key={field}>
              <label className="checkbox">
                <input
                  type="checkbox"
                  checked
                  disabled={shown.length === 1}
                  onChange={() => set(shown.filter((column) => column.field !== field))}
                />
                {label}
              </label>
              <Button
                size="small"
                aria-label={app.list.moveUp(label)}
                disabled={index === 0}
                icon={<ArrowUp size={14} aria-hidden />}
                onClick={() => move(index, -1)}
              />
              <Button
                size="small"
                aria-label={app.list.moveDown(label)}
                disabled={index === shown.length - 1}
                icon={<ArrowDown size={14} aria-hidden />}
                onClick={() => move(index, 1)}
              />
            </li>
          )
        })}
        {rest.map((field) => (
          <li key={field.id}>
            <label className="checkbox">
              <input
                type="checkbox"
                checked={false}
                onChange={() =>
                  set([
                    ...shown,
                    field.type === 'longText' ? { field: field.id } : { field: field.id, width: newColumnWidth },
                  ])
                }
              />
              {fieldLabel(text, field.id)}
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
