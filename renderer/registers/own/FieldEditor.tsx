import { Archive, ArchiveRestore, Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { RowValue } from '#shared/core/values/values'
import { definitions, ownFieldTypes, ownPrivacy } from '#shared/registers/own/definition'
import { kindsAfter } from '#shared/registers/own/changeType'
import { kindsKeeping, withCell } from '#shared/registers/own/draft'
import { isColumnType } from '#shared/registers/own/ownField'
import { useCatalogue, useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { ChoiceList } from './ChoiceList'
import type { FieldPlace } from './fieldPlaces'
import { useOwnTexts, useRuleTexts, useTypeTexts } from './useOwnTexts'

interface Props {
  readonly row: RowValue
  readonly fields: readonly RowValue[]
  /** Its name is typed at once. */
  readonly isNew: boolean
  /** The field as it is stored: entries may hold values of it. */
  readonly stored: RowValue | undefined
  /** Fields the rules of this one may name. */
  readonly places: readonly FieldPlace[]
  /** How a computed field comes about. */
  readonly computed: ReactNode
  /** Changes the kind of a stored field with a preview; not while the layout has changes that are not saved. */
  readonly onType: (() => void) | undefined
  /** Adds a column to the field, which is one of rows. */
  readonly onColumn: () => void
  readonly onChange: (row: RowValue) => void
  readonly onRemove: () => void
}

const isChoice = (type: unknown) => type === 'choice' || type === 'multiChoice'

/** What one field is: its name and kind, who sees it, where it shows. */
export function FieldEditor({
  row,
  fields,
  isNew,
  stored,
  places,
  computed,
  onType,
  onColumn,
  onChange,
  onRemove,
}: Props) {
  const { registers } = useCatalogue()
  const { register } = useTexts()
  const words = useOwnTexts()
  const rules = useRuleTexts()
  const types = useTypeTexts()
  const group = useId()
  const sections = useId()
  const text = register(definitions.id)
  const labelOf = (column: string) => text.fields[`fields.${column}`] ?? column
  const textIn = (column: string) => {
    const value = row[column]
    return typeof value === 'string' ? value : ''
  }
  const set = (column: string, value: string | boolean) => onChange(withCell(row, column, value))
  const isStored = stored !== undefined
  const type = ownFieldTypes.find((one) => one === row['type']) ?? 'text'
  const isColumn = row['within'] !== undefined
  const kinds = (isStored ? kindsKeeping(type, textIn('choiceNames') !== '') : ownFieldTypes).filter(
    (kind) => !isColumn || isColumnType(kind),
  )
  const columns = fields.filter(({ within }) => within !== undefined && within === row['id'])
  const isRetired = row['retired'] === true
  const flag = (column: 'required' | 'unique' | 'listed') => (
    <label className="checkbox">
      <input type="checkbox" checked={row[column] === true} onChange={(event) => set(column, event.target.checked)} />
      {labelOf(column)}
    </label>
  )
  const others = places.filter((place) => place.id !== row['id'] && place.type !== 'computed')
  const needed = others.find(({ id }) => id === row['requiredWhen'])
  const otherField = (column: 'requiredWhen' | 'uniqueWithin', none: string) => (
    <Field label={labelOf(column)}>
      {(id) => (
        <select
          id={id}
          className="input"
          value={textIn(column)}
          onChange={(event) =>
            onChange(
              withCell(column === 'requiredWhen' ? withCell(row, 'requiredIs', '') : row, column, event.target.value),
            )
          }
        >
          <option value="">{none}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  const used = [...new Set(fields.flatMap(({ section }) => (typeof section === 'string' ? [section] : [])))]
  return (
    <div className="fields">
      <h2 className="wide">{textIn('label') || words.newField}</h2>
      <Field label={labelOf('label')} required>
        {(id) => (
          <input
            id={id}
            className="input"
            autoFocus={isNew}
            onFocus={(event) => (isNew ? event.target.select() : undefined)}
            value={textIn('label')}
            // A name that is being typed may be empty for a moment; the kind of an empty cell is that of no cell.
            onChange={(event) => onChange({ ...row, label: event.target.value })}
          />
        )}
      </Field>
      <Field label={labelOf('type')} hint={isStored ? words.typeHint : undefined}>
        {(id, describedBy) => (
          <select
            id={id}
            aria-describedby={describedBy}
            className="input"
            value={type}
            disabled={kinds.length < 2}
            onChange={(event) => set('type', event.target.value)}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {text.choices['fields.type']?.[kind] ?? kind}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!isStored || isColumn || kindsAfter(type).length === 0 ? null : (
        <div className="pane-row wide">
          <Button disabled={onType === undefined} onClick={onType}>
            {types.open}
          </Button>
          {onType === undefined ? <span className="hint">{types.saveFirst}</span> : null}
        </div>
      )}
      {type === 'computed' ? computed : null}
      {type === 'rows' ? (
        <div className="wide">
          <p>
            {words.columnsOfRows}: {columns.map(({ label }) => (typeof label === 'string' ? label : '')).join(', ')}
          </p>
          <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={onColumn}>
            {words.addColumnOf}
          </Button>
        </div>
      ) : null}
      {isChoice(type) ? (
        <ChoiceList
          row={row}
          stored={isChoice(stored?.['type']) ? stored : undefined}
          label={labelOf('choices')}
          onChange={onChange}
        />
      ) : null}
      {type === 'links' ? (
        <Field label={labelOf('to')} required wide>
          {(id) => (
            <select
              id={id}
              className="input"
              value={textIn('to')}
              disabled={isStored && textIn('to') !== ''}
              onChange={(event) => set('to', event.target.value)}
            >
              <option value="">{words.noTarget}</option>
              {registers.map((one) => (
                <option key={one.id} value={one.id}>
                  {register(one.id).name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {isColumn ? null : (
        <Field label={labelOf('section')} hint={words.sectionHint}>
          {(id, describedBy) => (
            <>
              <input
                id={id}
                aria-describedby={describedBy}
                className="input"
                list={sections}
                value={textIn('section')}
                onChange={(event) => set('section', event.target.value)}
              />
              <datalist id={sections}>
                {used.map((section) => (
                  <option key={section} value={section} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      )}
      <Field label={labelOf('hint')}>
        {(id) => (
          <input
            id={id}
            className="input"
            value={textIn('hint')}
            onChange={(event) => set('hint', event.target.value)}
          />
        )}
      </Field>
      <fieldset className="choices">
        <legend>{labelOf('privacy')}</legend>
        {ownPrivacy.map((privacy) => (
          <label key={privacy} className="checkbox">
            <input
              type="radio"
              name={group}
              checked={(textIn('privacy') || 'office') === privacy}
              onChange={() => set('privacy', privacy)}
            />
            {text.choices['fields.privacy']?.[privacy] ?? privacy}
          </label>
        ))}
      </fieldset>
      {isColumn ? null : (
        <div className="choices">
          {flag('listed')}
          {type === 'computed' ? null : flag('required')}
          {type === 'text' ? flag('unique') : null}
        </div>
      )}
      {type === 'computed' || isColumn || row['required'] === true ? null : otherField('requiredWhen', rules.always)}
      {needed === undefined || needed.choices.length === 0 ? null : (
        <Field label={labelOf('requiredIs')}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={textIn('requiredIs')}
              onChange={(event) => set('requiredIs', event.target.value)}
            >
              <option value="">{rules.anyValue}</option>
              {needed.choices.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {type === 'text' && row['unique'] === true ? otherField('uniqueWithin', rules.never) : null}
      <div className="pane-row wide">
        {!isStored ? (
          <Button icon={<Trash2 size={14} aria-hidden />} onClick={onRemove}>
            {words.removeField}
          </Button>
        ) : (
          <Button
            icon={isRetired ? <ArchiveRestore size={14} aria-hidden /> : <Archive size={14} aria-hidden />}
            onClick={() => set('retired', !isRetired)}
          >
            {isRetired ? words.restore : words.retire}
          </Button>
        )}
      </div>
      {isRetired ? <p className="hint wide">{words.retiredHint}</p> : null}
    </div>
  )
}
