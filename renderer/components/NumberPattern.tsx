import type { RegisterNumbering } from '#shared/model/definition'
import { useTexts } from '../data/context'
import { Field } from './Field'

interface PatternProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly pattern: string
  /** A number written by the pattern; `undefined` where it cannot be used. */
  readonly example: string | undefined
  readonly onChange: (pattern: string) => void
}

/** A pattern of numbers, with a number written by it. */
export function PatternField({ label, hint, pattern, example, onChange }: PatternProps) {
  const { settings } = useTexts().app
  return (
    <Field label={label} hint={hint} warnings={example === undefined ? [settings.patternBad] : []}>
      {(id, describedBy) => (
        <>
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            value={pattern}
            onChange={(event) => onChange(event.target.value)}
          />
          {example === undefined ? null : <span className="hint">{settings.patternSample(example)}</span>}
        </>
      )}
    </Field>
  )
}

interface CounterProps {
  readonly label: string
  readonly counter: RegisterNumbering['counter']
  readonly onChange: (counter: RegisterNumbering['counter']) => void
}

/** What the counter of numbers runs through. */
export function CounterField({ label, counter, onChange }: CounterProps) {
  const { settings } = useTexts().app
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          className="input"
          value={counter}
          onChange={(event) => onChange(event.target.value === 'year' ? 'year' : 'term')}
        >
          <option value="term">{settings.counterTerm}</option>
          <option value="year">{settings.counterYear}</option>
        </select>
      )}
    </Field>
  )
}
