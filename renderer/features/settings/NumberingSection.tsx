import { Plus, Trash2 } from 'lucide-react'
import { checkPattern, formatByPattern } from '#shared/numbering/pattern'
import { toRoman } from '#shared/numbering/roman'
import { type OfficeDraft, termProblems, type TypedOffice, type TypedTerm } from '#shared/settings/officeDraft'
import { useTexts, useWorkspaceValue } from '../../app/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { ParsedInput } from '../record/ParsedInput'

interface Props {
  readonly office: TypedOffice
  readonly onChange: (change: OfficeDraft) => void
}

/** The council's number pattern with an example, its counter, and the terms. */
export function NumberingSection({ office, onChange }: Props) {
  const { app } = useTexts()
  const today = useWorkspaceValue('today')
  const { settings } = app
  const { numbering, terms } = office
  const latest = terms.at(-1)?.number
  const term = typeof latest === 'number' ? latest : 1
  const example = checkPattern(numbering.pattern).ok
    ? formatByPattern(numbering.pattern, { session: 12, ordinal: 123, term, year: Number(today.slice(0, 4)) })
    : undefined
  const setTerm = (at: number, change: TypedTerm) =>
    onChange({ terms: terms.map((other, index) => (index === at ? { ...other, ...change } : other)) })
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
                onChange={(event) => onChange({ numbering: { ...numbering, pattern: event.target.value } })}
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
      {terms.map((entry, index) => {
        const problems = termProblems(entry)
        const name = typeof entry.number === 'number' ? toRoman(entry.number) : String(index + 1)
        return (
          <div key={index} className="term">
            <Field label={settings.termNumber} warnings={problems.number ? [settings.badTermNumber] : []}>
              {(id, describedBy) => (
                <ParsedInput
                  id={id}
                  describedBy={describedBy}
                  kind="integer"
                  today={today}
                  value={entry.number}
                  onChange={(number) => setTerm(index, { number })}
                />
              )}
            </Field>
            <Field label={settings.termFrom} warnings={problems.from ? [settings.badTermFrom] : []}>
              {(id, describedBy) => (
                <ParsedInput
                  id={id}
                  describedBy={describedBy}
                  kind="date"
                  today={today}
                  value={entry.from}
                  onChange={(from) => setTerm(index, { from })}
                />
              )}
            </Field>
            <Field
              label={settings.termTo}
              warnings={
                problems.to === undefined ? [] : [problems.to === 'noDay' ? settings.badTermTo : settings.badDates]
              }
            >
              {(id, describedBy) => (
                <ParsedInput
                  id={id}
                  describedBy={describedBy}
                  kind="date"
                  today={today}
                  value={entry.to}
                  onChange={(to) => setTerm(index, { to })}
                />
              )}
            </Field>
            <Button
              aria-label={settings.removeTerm(name)}
              icon={<Trash2 size={14} aria-hidden />}
              onClick={() => onChange({ terms: terms.filter((_, other) => other !== index) })}
            />
          </div>
        )
      })}
      <Button
        size="small"
        icon={<Plus size={14} aria-hidden />}
        onClick={() => onChange({ terms: [...terms, { number: term + 1, from: today }] })}
      >
        {settings.addTerm}
      </Button>
    </section>
  )
}
