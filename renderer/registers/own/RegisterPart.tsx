import { Link } from 'react-router'
import { formatByPattern } from '#shared/core/actNumbers/pattern'
import type { FieldValue, RowValue, Values } from '#shared/core/values/values'
import { definitions } from '#shared/registers/own/definition'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Field } from '../../components/Field'
import { CounterField, PatternField } from '../../components/NumberPattern'
import type { ShownSetting } from '../../features/settings/shownSetting'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  /** Id of the register. */
  readonly register: string
  readonly values: Values
  readonly fields: readonly RowValue[]
  readonly onChange: (field: string, value: FieldValue | undefined) => void
}

/** What is said of the register as a whole: its name and purpose, what names an entry, how it is numbered and printed. */
export function RegisterPart({ register: own, values, fields, onChange }: Props) {
  const { app, register } = useTexts()
  const { numberings, terms } = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const words = useOwnTexts()
  const text = register(definitions.id)
  const textIn = (field: string) => {
    const value = values[field]
    return typeof value === 'string' ? value : ''
  }
  const setText = (field: string) => (typed: string) => onChange(field, typed === '' ? undefined : typed)
  const named = fields.filter(
    ({ retired, within, type }) => retired !== true && within === undefined && type !== 'rows',
  )
  const hasNumber = named.some(({ type }) => type === 'number')
  const isNumbered = hasNumber && named.some(({ type }) => type === 'date')
  const pattern = values['pattern'] === undefined ? '{nr}/{rrrr}' : textIn('pattern')
  const term = terms.at(-1)?.number ?? 1
  // What the settings say of this register counts.
  const inSettings = numberings[own]?.patterns['']
  const fieldChoice = (field: 'key' | 'title', none: string) => (
    <Field label={text.fields[field] ?? field} hint={field === 'key' ? words.keyHint : undefined}>
      {(id, describedBy) => (
        <select
          id={id}
          aria-describedby={describedBy}
          className="input"
          value={textIn(field)}
          onChange={(event) => setText(field)(event.target.value)}
        >
          <option value="">{none}</option>
          {named.map(({ id: one, label }) =>
            typeof one === 'string' && typeof label === 'string' ? (
              <option key={one} value={one}>
                {label}
              </option>
            ) : null,
          )}
        </select>
      )}
    </Field>
  )
  return (
    <div className="fields">
      <h2 className="wide">{words.registerPart}</h2>
      <Field label={text.fields['name'] ?? ''} required wide>
        {(id) => (
          <input
            id={id}
            className="input"
            // A register is named first: what is typed at once goes here.
            autoFocus={textIn('name') === ''}
            value={textIn('name')}
            onChange={(event) => setText('name')(event.target.value)}
          />
        )}
      </Field>
      <Field label={text.fields['purpose'] ?? ''} wide>
        {(id) => (
          <textarea
            id={id}
            className="input grows"
            rows={2}
            value={textIn('purpose')}
            onChange={(event) => setText('purpose')(event.target.value)}
          />
        )}
      </Field>
      {fieldChoice('key', words.first)}
      {fieldChoice('title', words.firstText)}
      <Field label={text.fields['orientation'] ?? ''}>
        {(id) => (
          <select
            id={id}
            className="input"
            value={textIn('orientation') || 'landscape'}
            onChange={(event) => setText('orientation')(event.target.value)}
          >
            {Object.entries(text.choices['orientation'] ?? {}).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {!hasNumber ? null : !isNumbered ? (
        <p className="hint wide">{words.patternNeeds}</p>
      ) : inSettings === undefined ? (
        <>
          <PatternField
            label={text.fields['pattern'] ?? ''}
            hint={app.settings.patternHint}
            pattern={pattern}
            example={formatByPattern(pattern, { session: 12, ordinal: 123, term, year: Number(today.slice(0, 4)) })}
            onChange={(typed) => onChange('pattern', typed)}
          />
          <CounterField
            label={text.fields['counter'] ?? ''}
            counter={values['counter'] === 'term' ? 'term' : 'year'}
            onChange={(counter) => onChange('counter', counter)}
          />
        </>
      ) : (
        <p className="hint wide">
          {words.patternSet(inSettings)}{' '}
          <Link to="/settings" state={{ setting: app.settings.numbering } satisfies ShownSetting}>
            {words.toSettings}
          </Link>
        </p>
      )}
    </div>
  )
}
