import type { FieldValue, RowValue, Values } from '#shared/core/values/values'
import { definitions } from '#shared/registers/own/definition'
import { useTexts } from '../../data/context'
import { Field } from '../../components/Field'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  readonly values: Values
  readonly fields: readonly RowValue[]
  readonly onChange: (field: string, value: FieldValue | undefined) => void
}

/** What is said of the register as a whole: its name and purpose, what names an entry, how it is printed. */
export function RegisterPart({ values, fields, onChange }: Props) {
  const { register } = useTexts()
  const words = useOwnTexts()
  const text = register(definitions.id)
  const textIn = (field: string) => {
    const value = values[field]
    return typeof value === 'string' ? value : ''
  }
  const set = (field: string) => (typed: string) => onChange(field, typed === '' ? undefined : typed)
  const named = fields.filter(({ retired }) => retired !== true)
  const fieldChoice = (field: 'key' | 'title', none: string) => (
    <Field label={text.fields[field] ?? field} hint={field === 'key' ? words.keyHint : undefined}>
      {(id, describedBy) => (
        <select
          id={id}
          aria-describedby={describedBy}
          className="input"
          value={textIn(field)}
          onChange={(event) => set(field)(event.target.value)}
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
            value={textIn('name')}
            onChange={(event) => set('name')(event.target.value)}
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
            onChange={(event) => set('purpose')(event.target.value)}
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
            onChange={(event) => set('orientation')(event.target.value)}
          >
            {Object.entries(text.choices['orientation'] ?? {}).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
