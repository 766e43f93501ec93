import { Fragment, useState } from 'react'
import { formatDay } from '#shared/core/calendar/days'
import { readTypedDay } from '#shared/core/calendar/typedDay'
import { isKept } from '#shared/engine/office/keptRegisters'
import { usualLength } from '#shared/model/clock'
import type { OfficeDraft, TypedOffice } from '#shared/program/settings/officeDraft'
import { useCatalogue, useTexts, useWorkspaceValue } from '../../data/context'
import { Field } from '../../components/Field'

interface Props {
  readonly office: TypedOffice
  readonly onChange: (change: OfficeDraft) => void
}

const longest = 3_650

/** Lengths of deadlines and warnings the office sets otherwise than the law sheet, and the days it is closed. */
export function DeadlinesSection({ office, onChange }: Props) {
  const catalogue = useCatalogue()
  const { app, register } = useTexts()
  return (
    <section>
      <h2>{app.clocks.settings}</h2>
      <p>{app.clocks.settingsHelp}</p>
      {catalogue.registers.map((definition) => {
        const { id, clocks = [] } = definition
        if (clocks.length === 0) return null
        const text = register(id)
        const keyOf = (clock: string) => `${id}.${clock}`
        const isSet = (clock: string) =>
          office.clockLengths[keyOf(clock)] !== undefined || office.clockWarnings[keyOf(clock)] !== undefined
        // What was set of a register that is off is still in force for its entries.
        if (!isKept(definition, office) && !clocks.some((clock) => isSet(clock.id))) return null
        return (
          <details key={id}>
            <summary>{app.clocks.ofRegister(text.name, clocks.filter((clock) => isSet(clock.id)).length)}</summary>
            <div className="settings-fields">
              {clocks.map((clock) => {
                const key = keyOf(clock.id)
                const name = text.clocks[clock.id]?.name ?? clock.id
                const length = usualLength(clock)
                return (
                  <Fragment key={key}>
                    {length === undefined ? null : (
                      <Days
                        label={app.clocks.length(name, length.unit)}
                        hint={
                          clock.officeLength === true
                            ? app.clocks.fromOffice(length.count)
                            : app.clocks.fromLaw(length.count)
                        }
                        count={office.clockLengths[key]}
                        onCount={(count) => onChange({ clockLengths: withCount(office.clockLengths, key, count) })}
                      />
                    )}
                    <Days
                      label={app.clocks.warning(name, length?.unit === 'hours' ? 'hours' : 'days')}
                      hint={app.clocks.usualWarning(clock.soon)}
                      count={office.clockWarnings[key]}
                      onCount={(count) => onChange({ clockWarnings: withCount(office.clockWarnings, key, count) })}
                    />
                  </Fragment>
                )
              })}
            </div>
          </details>
        )
      })}
      <FreeDays days={office.freeDays} onDays={(freeDays) => onChange({ freeDays })} />
    </section>
  )
}

type Counts = Readonly<Record<string, number>>

function withCount(counts: Counts, key: string, count: number | undefined): Record<string, number> {
  const rest = Object.entries(counts).filter(([other]) => other !== key)
  return Object.fromEntries(count === undefined ? rest : [...rest, [key, count]])
}

interface DaysProps {
  readonly label: string
  readonly hint: string
  readonly count: number | undefined
  readonly onCount: (count: number | undefined) => void
}

/** A number the office may set; empty for the usual one. */
function Days({ label, hint, count, onCount }: DaysProps) {
  return (
    <Field label={label} hint={hint}>
      {(id, describedBy) => (
        <input
          id={id}
          aria-describedby={describedBy}
          className="input"
          type="number"
          min={0}
          max={longest}
          value={count ?? ''}
          onChange={({ target: { value } }) =>
            onCount(value === '' ? undefined : Math.min(longest, Math.max(0, Math.trunc(Number(value)))))
          }
        />
      )}
    </Field>
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
