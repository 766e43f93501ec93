import { useHostInfo, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Field } from '../../components/Field'

/** Hours an office may be at work. */
const hours = Array.from({ length: 15 }, (_, index) => index + 6)
const switches = ['badge', 'keepInTray', 'startWithSystem'] as const
const needs = { badge: 'badge', keepInTray: 'tray', startWithSystem: 'startWithSystem' } as const

/** How a clerk who looks elsewhere is reminded; what this system cannot do says so. */
export function RemindersSection() {
  const workspace = useWorkspace()
  const preferences = useWorkspaceValue('preferences')
  const { host, can } = useHostInfo()
  const { reminders } = useTexts().desk
  const refusal = host === 'preview' ? reminders.notHere : reminders.notOnSystem
  const { reminderHour } = preferences
  return (
    <section>
      <h2>{reminders.title}</h2>
      <p>{reminders.help}</p>
      <div className="settings-fields">
        <Field label={reminders.hour} hint={can.notify ? reminders.hourHint : refusal}>
          {(id, describedBy) => (
            <select
              id={id}
              aria-describedby={describedBy}
              className="input"
              disabled={!can.notify}
              value={reminderHour ?? ''}
              onChange={({ target }) =>
                void workspace.setPreferences({ reminderHour: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">{reminders.never}</option>
              {[...new Set([...hours, ...(reminderHour === null ? [] : [reminderHour])])]
                .sort((a, b) => a - b)
                .map((hour) => (
                  <option key={hour} value={hour}>
                    {reminders.daily(hour)}
                  </option>
                ))}
            </select>
          )}
        </Field>
      </div>
      {switches.map((name) => {
        const offered = can[needs[name]]
        const note = `reminders-${name}`
        return (
          <div key={name}>
            <label className="checkbox">
              <input
                type="checkbox"
                disabled={!offered}
                aria-describedby={offered ? undefined : note}
                checked={offered && preferences[name]}
                onChange={(event) => void workspace.setPreferences({ [name]: event.target.checked })}
              />
              {reminders[name]}
            </label>
            {offered ? null : (
              <p id={note} className="hint">
                {refusal}
              </p>
            )}
          </div>
        )
      })}
    </section>
  )
}
