import { Plus, Trash2 } from 'lucide-react'
import { checkPattern, formatByPattern } from '#shared/numbering/pattern'
import { toRoman } from '#shared/numbering/roman'
import type { Office, Term } from '#shared/settings/office'
import type { CellValue } from '#shared/values/values'
import { useTexts, useWorkspaceValue } from '../../app/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { ParsedInput } from '../record/ParsedInput'

interface Props {
  readonly office: Office
  readonly onChange: (office: Office) => void
}

/** The council's number pattern with an example, its counter, and the terms. */
export function NumberingSection({ office, onChange }: Props) {
  const { app } = useTexts()
  const today = useWorkspaceValue('today')
  const { settings } = app
  const { numbering, terms } = office
  const term = terms.at(-1)?.number ?? 1
  const example = checkPattern(numbering.pattern).ok
    ? formatByPattern(numbering.pattern, { session: 12, ordinal: 123, term, year: Number(today.slice(0, 4)) })
    : undefined
  const setTerm = (at: number, change: Partial<Term>) =>
    onChange({ ...office, terms: terms.map((other, index) => (index === at ? { ...other, ...change } : other)) })
  const setEnd = (at: number, value: CellValue | undefined) =>
    onChange({
      ...office,
      terms: terms.map((other, index) => {
        if (index !== at) return other
        const { number, from } = other
        return typeof value === 'string' ? { number, from, to: value } : { number, from }
      }),
    })
  return (
    <section>
      <h2>{settings.numbering}</h2>
      <div className="settings-fields">
        <Field
          label={settings.pattern}
          hint={settings.patternHint}
          warnings={example === undefined ? [settings.patternBad] : []}
        >
          {(id, describedBy) => (
            <>
              <input
                id={id}
                aria-describedby={describedBy}
                className="input"
                value={numbering.pattern}
                onChange={(event) => onChange({ ...office, numbering: { ...numbering, pattern: event.target.value } })}
              />
              {example === undefined ? null : <span className="hint">{settings.patternSample(example)}</span>}
            </>
          )}
        </Field>
        <Field label={settings.counter}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={numbering.counter}
              onChange={(event) =>
                onChange({
                  ...office,
                  numbering: { ...numbering, counter: event.target.value === 'year' ? 'year' : 'term' },
                })
              }
            >
              <option value="term">{settings.counterTerm}</option>
              <option value="year">{settings.counterYear}</option>
            </select>
          )}
        </Field>
      </div>
      <h3>{settings.terms}</h3>
      {terms.map((entry, index) => (
        <div key={index} className="term">
          <Field label={settings.termNumber}>
            {(id) => (
              <ParsedInput
                id={id}
                kind="integer"
                today={today}
                value={entry.number}
                onChange={(value) => {
                  if (typeof value === 'number' && value >= 1 && value <= 99) setTerm(index, { number: value })
                }}
              />
            )}
          </Field>
          <Field label={settings.termFrom}>
            {(id) => (
              <ParsedInput
                id={id}
                kind="date"
                today={today}
                value={entry.from}
                onChange={(value) => {
                  if (typeof value === 'string') setTerm(index, { from: value })
                }}
              />
            )}
          </Field>
          <Field
            label={settings.termTo}
            warnings={entry.to !== undefined && entry.to < entry.from ? [settings.badDates] : []}
          >
            {(id) => (
              <ParsedInput
                id={id}
                kind="date"
                today={today}
                value={entry.to}
                onChange={(value) => setEnd(index, value)}
              />
            )}
          </Field>
          <Button
            aria-label={settings.removeTerm(toRoman(entry.number))}
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => onChange({ ...office, terms: terms.filter((_, other) => other !== index) })}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<Plus size={14} aria-hidden />}
        onClick={() => onChange({ ...office, terms: [...terms, { number: term + 1, from: today }] })}
      >
        {settings.addTerm}
      </Button>
    </section>
  )
}
