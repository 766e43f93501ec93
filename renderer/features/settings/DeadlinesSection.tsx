import { useState } from 'react'
import { formatDay } from '#shared/calendar/days'
import { readTypedDay } from '#shared/calendar/typedDay'
import { registers } from '#shared/registers/catalogue'
import type { OfficeDraft, TypedOffice } from '#shared/settings/officeDraft'
import { useTexts, useWorkspaceValue } from '../../app/context'
import { Field } from '../../components/Field'

interface Props {
  readonly office: TypedOffice
  readonly onChange: (change: OfficeDraft) => void
}

const longest = 3_650

/** Lengths of deadlines the office sets otherwise than the law sheet, and the days it is closed. */
export function DeadlinesSection({ office, onChange }: Props) {
  const { app, register } = useTexts()
  const { clockLengths } = office
  const set = (key: string, typed: string) => {
    const rest = Object.entries(clockLengths).filter(([other]) => other !== key)
    const count = Math.min(longest, Math.max(0, Math.trunc(Number(typed))))
    onChange({ clockLengths: Object.fromEntries(typed === '' ? rest : [...rest, [key, count]]) })
  }
  return (
    <section>
      <h2>{app.clocks.settings}</h2>
      <p>{app.clocks.settingsHelp}</p>
      <div className="settings-fields">
        {registers.flatMap((definition) =>
          (definition.clocks ?? []).map(({ id: clock, length }) => {
            const key = `${definition.id}.${clock}`
            const name = register(definition.id).clocks[clock]?.name ?? clock
            return (
              <Field key={key} label={app.clocks.length(name, length.unit)} hint={app.clocks.fromLaw(length.count)}>
                {(id, describedBy) => (
                  <input
                    id={id}
                    aria-describedby={describedBy}
                    className="input"
                    type="number"
                    min={0}
                    max={longest}
                    value={clockLengths[key] ?? ''}
                    onChange={(event) => set(key, event.target.value)}
                  />
                )}
              </Field>
            )
          }),
        )}
      </div>
      <FreeDays days={office.freeDays} onDays={(freeDays) => onChange({ freeDays })} />
    </section>
  )
}

interface FreeDaysProps {
  readonly days: readonly string[]
  readonly onDays: (days: string[]) => void
}

/** Days the office is closed, a line each; lines that are no day stay and are named. */
function FreeDays({ days, onDays }: FreeDaysProps) {
  const { app } = useTexts()
  const today = useWorkspaceValue('today')
  const [typed, setTyped] = useState<string>()
  const text = typed ?? days.map(formatDay).join('\n')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const bad = lines.filter((line) => readTypedDay(line, today).day === undefined)
  return (
    <Field
      label={app.clocks.freeDays}
      hint={app.clocks.freeDaysHelp}
      warnings={bad.map((line) => app.clocks.badDay(line))}
    >
      {(id, describedBy) => (
        <textarea
          id={id}
          aria-describedby={describedBy}
          className="input"
          rows={4}
          value={text}
          onChange={(event) => {
            setTyped(event.target.value)
            const read = event.target.value.split('\n').flatMap((line) => readTypedDay(line, today).day ?? [])
            onDays([...new Set(read)].toSorted())
          }}
          onBlur={() => {
            if (bad.length === 0) setTyped(undefined)
          }}
        />
      )}
    </Field>
  )
}
