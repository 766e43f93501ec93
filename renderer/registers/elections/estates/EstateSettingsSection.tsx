import { Plus, Trash2 } from 'lucide-react'
import {
  estateSettings,
  estateSettingsKey,
  type ElectionDay,
} from '#shared/registers/elections/estates/procedure/settings'
import { formatDay, isDay } from '#shared/core/calendar/days'
import { useTexts, useWorkspaceValue } from '../../../data/context'
import { Button } from '../../../components/Button'
import { Field } from '../../../components/Field'
import type { SettingsSectionProps } from '../../../features/settings/section'
import { ParsedInput } from '../../../fields/ParsedInput'
import { useEstateTexts } from './useEstateTexts'

/** Days of general elections, on which no estate council may be elected (u.s.g. art. 35a). */
export function EstateSettingsSection({ office, onChange }: SettingsSectionProps) {
  const { app } = useTexts()
  const { words } = useEstateTexts()
  const text = words.settings
  const today = useWorkspaceValue('today')
  const { electionDays } = estateSettings(office)
  const set = (days: readonly ElectionDay[]) => onChange({ [estateSettingsKey]: { electionDays: days } })
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.help}</p>
      <details>
        <summary>{text.days(electionDays.length)}</summary>
        {electionDays.map(({ day, name }, at) => (
          <fieldset key={at} className="choices court">
            <legend className="visually-hidden" data-data>
              {name}
            </legend>
            <Field label={text.day} hint={app.form.dateHint}>
              {(id, describedBy) => (
                <ParsedInput
                  id={id}
                  describedBy={describedBy}
                  kind="date"
                  value={day === '' ? undefined : day}
                  today={today}
                  onChange={(value) =>
                    set(
                      electionDays.map((known, index) =>
                        index === at ? { ...known, day: typeof value === 'string' ? value : '' } : known,
                      ),
                    )
                  }
                />
              )}
            </Field>
            <Field label={text.name}>
              {(id) => (
                <input
                  id={id}
                  className="input"
                  maxLength={200}
                  value={name}
                  onChange={(event) =>
                    set(
                      electionDays.map((known, index) =>
                        index === at ? { ...known, name: event.target.value } : known,
                      ),
                    )
                  }
                />
              )}
            </Field>
            <Button
              aria-label={text.remove(isDay(day) ? formatDay(day) : name)}
              icon={<Trash2 size={14} aria-hidden />}
              onClick={() => set(electionDays.filter((_, index) => index !== at))}
            />
          </fieldset>
        ))}
        <Button icon={<Plus size={14} aria-hidden />} onClick={() => set([...electionDays, { day: '', name: '' }])}>
          {text.add}
        </Button>
      </details>
    </section>
  )
}
