import { Plus, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { RowValue } from '#shared/core/values/values'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { type RegisterText, fieldLabel, choiceLabel } from '#shared/model/registerText'
import { definitions, ownFilterKinds } from '#shared/registers/own/definition'
import { idFor, withCell } from '#shared/registers/own/draft'
import { filterValues, viewFields, viewPrefix } from '#shared/registers/own/views'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { ColumnList } from './ColumnList'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  /** The register with its ready views only. */
  readonly definition: RegisterDefinition
  readonly text: RegisterText
  /** The views the office added. */
  readonly rows: readonly RowValue[]
  /** Id of the view that opens first; empty for the ready one. */
  readonly first: string
  readonly onChange: (rows: readonly RowValue[]) => void
  readonly onFirst: (id: string) => void
}

const textIn = (row: RowValue, column: string) => {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}
const linesIn = (row: RowValue, column: string) =>
  textIn(row, column)
    .split('\n')
    .filter((line) => line !== '')

/** The views of a register: which opens first, and those the office added. */
export function ViewsPart({ definition, text, rows, first, onChange, onFirst }: Props) {
  const words = useOwnTexts()
  const group = useId()
  const [chosen, setChosen] = useState<string>()
  const ready = definition.views.map(({ id }) => ({ id, name: text.views[id] ?? id }))
  const added = rows.map((row) => ({ id: textIn(row, 'id'), name: textIn(row, 'name') }))
  const opens = [...ready, ...added].some(({ id }) => id === first) ? first : definition.views[0].id
  const at = rows.findIndex((row) => row['id'] === chosen)
  const row = rows[at]
  const add = () => {
    const id = idFor(`${viewPrefix}${words.views.fresh}`, new Set(added.map((view) => view.id)))
    onChange([...rows, { id, name: words.views.fresh }])
    setChosen(id)
  }
  return (
    <div className="fields">
      <h2 className="wide">{words.views.part}</h2>
      <p className="hint wide">{words.views.help}</p>
      <fieldset className="choices wide">
        <legend>{words.views.first}</legend>
        {[...ready, ...added].map(({ id, name }) => (
          <div key={id} className="own-view">
            <label className="checkbox">
              <input
                type="radio"
                name={group}
                checked={id === opens}
                onChange={() => onFirst(id === definition.views[0].id ? '' : id)}
              />
              {name}
            </label>
            {added.some((view) => view.id === id) ? (
              <Button
                size="small"
                aria-label={words.views.edit(name)}
                aria-pressed={id === chosen}
                onClick={() => setChosen(id === chosen ? undefined : id)}
              >
                {words.views.change}
              </Button>
            ) : null}
          </div>
        ))}
      </fieldset>
      <div className="pane-row wide">
        <Button icon={<Plus size={14} aria-hidden />} onClick={add}>
          {words.views.add}
        </Button>
      </div>
      {row === undefined ? null : (
        <ViewEditor
          key={chosen}
          definition={definition}
          text={text}
          row={row}
          onChange={(changed) => onChange(rows.with(at, changed))}
          onRemove={() => {
            onChange(rows.filter((_, index) => index !== at))
            if (first === chosen) onFirst('')
            setChosen(undefined)
          }}
        />
      )}
    </div>
  )
}

interface ViewProps {
  readonly definition: RegisterDefinition
  readonly text: RegisterText
  readonly row: RowValue
  readonly onChange: (row: RowValue) => void
  readonly onRemove: () => void
}

/** One added view: its name, columns, order, groups, and which entries it shows. */
function ViewEditor({ definition, text, row, onChange, onRemove }: ViewProps) {
  const { register } = useTexts()
  const words = useOwnTexts()
  const own = register(definitions.id)
  const labelOf = (column: string) => own.fields[`views.${column}`] ?? column
  const set = (column: string, value: string | boolean) => onChange(withCell(row, column, value))
  const fields = viewFields(definition)
  const plain = fields.filter(({ type }) => type !== 'rows')
  const filtered = fieldOf(definition, textIn(row, 'filter'))
  const fieldChoice = (column: 'sort' | 'group' | 'filter', none: string, options: readonly FieldDefinition[]) => (
    <Field label={labelOf(column)}>
      {(id) => (
        <select
          id={id}
          className="input"
          value={textIn(row, column)}
          onChange={(event) => {
            const changed = withCell(row, column, event.target.value)
            // What was chosen of one field says nothing of another.
            onChange(column === 'filter' ? withCell(withCell(changed, 'how', ''), 'is', '') : changed)
          }}
        >
          <option value="">{none}</option>
          {options.map((field) => (
            <option key={field.id} value={field.id}>
              {fieldLabel(text, field.id)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <fieldset className="own-box fields wide">
      <legend>{textIn(row, 'name') || words.views.fresh}</legend>
      <Field label={labelOf('name')} required wide>
        {(id) => (
          <input
            id={id}
            className="input"
            autoFocus
            onFocus={(event) => event.target.select()}
            maxLength={200}
            value={textIn(row, 'name')}
            onChange={(event) => onChange({ ...row, name: event.target.value })}
          />
        )}
      </Field>
      {fieldChoice('filter', words.views.all, fields)}
      {filtered === undefined ? null : <Condition field={filtered} text={text} row={row} onChange={onChange} />}
      {fieldChoice('sort', words.views.usual, plain)}
      {textIn(row, 'sort') === '' ? null : (
        <label className="checkbox">
          <input
            type="checkbox"
            checked={row['descending'] === true}
            onChange={(event) => set('descending', event.target.checked)}
          />
          {labelOf('descending')}
        </label>
      )}
      {fieldChoice('group', words.views.none, plain)}
      <p className="hint wide">
        {words.views.columns}. {words.views.columnsHelp}
      </p>
      <ColumnList
        text={text}
        shown={linesIn(row, 'columns')}
        all={fields.map(({ id }) => id)}
        mayBeEmpty
        onChange={(ids) => set('columns', ids.join('\n'))}
      />
      <div className="pane-row wide">
        <Button icon={<Trash2 size={14} aria-hidden />} onClick={onRemove}>
          {words.views.remove}
        </Button>
      </div>
    </fieldset>
  )
}

interface ConditionProps {
  readonly field: FieldDefinition
  readonly text: RegisterText
  readonly row: RowValue
  readonly onChange: (row: RowValue) => void
}

/** By what of the field entries are chosen: filled in, empty, or one of its values. */
function Condition({ field, text, row, onChange }: ConditionProps) {
  const { app, register } = useTexts()
  const own = register(definitions.id)
  const values = filterValues(field)
  const how = ownFilterKinds.find((one) => one === row['how']) ?? 'filled'
  const chosen = linesIn(row, 'is')
  const nameOf = (value: string) =>
    field.type === 'boolean' ? (value === 'true' ? app.words.yes : app.words.no) : choiceLabel(text, field.id, value)
  return (
    <>
      <Field label={own.fields['views.how'] ?? ''}>
        {(id) => (
          <select
            id={id}
            className="input"
            value={how}
            onChange={(event) => onChange(withCell(row, 'how', event.target.value))}
          >
            {ownFilterKinds
              .filter((one) => one !== 'oneOf' || values.length > 0)
              .map((one) => (
                <option key={one} value={one}>
                  {own.choices['views.how']?.[one] ?? one}
                </option>
              ))}
          </select>
        )}
      </Field>
      {how === 'oneOf' ? (
        <fieldset className="choices wide">
          <legend>{own.fields['views.is'] ?? ''}</legend>
          {values.map((value) => (
            <label key={value} className="checkbox">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) => {
                  const next = values.filter((one) => (one === value ? event.target.checked : chosen.includes(one)))
                  onChange(withCell(row, 'is', next.join('\n')))
                }}
              />
              {nameOf(value)}
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
