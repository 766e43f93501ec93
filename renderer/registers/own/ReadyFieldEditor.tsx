import { RotateCcw } from 'lucide-react'
import type { RowValue } from '#shared/core/values/values'
import type { FieldDefinition } from '#shared/model/field'
import type { RegisterText } from '#shared/model/registerText'
import { definitions } from '#shared/registers/own/definition'
import { withCell } from '#shared/registers/own/draft'
import type { FieldUse } from '#shared/registers/own/fieldUses'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { ChoiceList } from './ChoiceList'
import { useOverlayTexts } from './useOwnTexts'

interface Props {
  readonly field: FieldDefinition
  /** Words of the ready register. */
  readonly text: RegisterText
  /** What the office changed of it; `undefined` while nothing. */
  readonly row: RowValue | undefined
  /** The same as it is stored. */
  readonly stored: RowValue | undefined
  readonly uses: readonly FieldUse[]
  /** An entry is known by it: it cannot be hidden. */
  readonly isNaming: boolean
  readonly onChange: (row: RowValue | undefined) => void
}

/** What the office changes of one field of a ready register: its name, its hint, its choices, or that it is hidden. */
export function ReadyFieldEditor({ field, text, row, stored, uses, isNaming, onChange }: Props) {
  const { register } = useTexts()
  const words = useOverlayTexts()
  const own = register(definitions.id)
  const label = text.fields[field.id] ?? field.id
  const labelOf = (column: string) => own.fields[`changed.${column}`] ?? column
  const textIn = (column: string) => {
    const value = row?.[column]
    return typeof value === 'string' ? value : ''
  }
  // A row that changes nothing is none.
  const put = (next: RowValue) => onChange(Object.keys(next).length < 2 ? undefined : next)
  const set = (column: string, value: string | boolean) => put(withCell(row ?? { id: field.id }, column, value))
  const isHidden = row?.['hidden'] === true
  const choices = field.type === 'choice' || field.type === 'multiChoice' ? field.choices : undefined
  return (
    <div className="fields">
      <h2 className="wide">{textIn('label') || label}</h2>
      <Field label={labelOf('label')} hint={words.readyName(label)} wide>
        {(id, describedBy) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            value={textIn('label')}
            placeholder={label}
            maxLength={200}
            onChange={(event) => set('label', event.target.value)}
          />
        )}
      </Field>
      <Field label={labelOf('hint')} wide>
        {(id) => (
          <input
            id={id}
            className="input"
            value={textIn('hint')}
            placeholder={text.hints[field.id]}
            maxLength={1_000}
            onChange={(event) => set('hint', event.target.value)}
          />
        )}
      </Field>
      {choices === undefined ? null : (
        <ChoiceList
          row={row ?? { id: field.id }}
          stored={stored}
          ready={choices}
          labels={text.choices[field.id] ?? {}}
          label={labelOf('choices')}
          onChange={put}
        />
      )}
      <div className="choices wide">
        <label className="checkbox">
          <input
            type="checkbox"
            checked={isHidden}
            disabled={isNaming}
            onChange={(event) => set('hidden', event.target.checked)}
          />
          {words.hide}
        </label>
        <p className="hint">{isNaming ? words.naming : words.hideHint}</p>
      </div>
      {uses.length === 0 ? null : (
        <div className={isHidden ? 'notice wide' : 'hint wide'} role="status">
          <p>{isHidden ? words.hiddenNeeded : words.needed}</p>
          <ul>
            {uses.map((use) => (
              <li key={`${use.kind} ${use.name ?? ''}`}>{words.use(use)}</li>
            ))}
          </ul>
        </div>
      )}
      {row === undefined ? null : (
        <div className="pane-row wide">
          <Button icon={<RotateCcw size={14} aria-hidden />} onClick={() => onChange(undefined)}>
            {words.ready}
          </Button>
        </div>
      )}
    </div>
  )
}
