import { Plus, Trash2 } from 'lucide-react'
import {
  electionSettings,
  electionSettingsKey,
  proposedCourt,
  type Court,
  type ElectionSettings,
} from '#shared/registers/elections/procedure/settings'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import type { SettingsSectionProps } from '../../features/settings/section'
import { useElectionTexts } from './useElectionTexts'

const numbers = { documentDays: 365, extractMonths: 60, minimumSignatures: 10_000 } as const
const flags = ['abstaining', 'numberedBallots', 'tellerPerClub', 'destroyLeftWithout'] as const
const courtFields = ['name', 'genitive', 'president', 'address'] as const

/** How this council elects lay judges: what the law leaves open or councils settle, and the courts with their forms. */
export function ElectionSettingsSection({ office, onChange }: SettingsSectionProps) {
  const { elections } = useElectionTexts()
  const text = elections.settings
  const stored = electionSettings(office)
  const set = (change: Partial<ElectionSettings>) => onChange({ [electionSettingsKey]: { ...stored, ...change } })
  const setCourt = (at: number, change: Partial<Court>) =>
    set({ courts: stored.courts.map((court, index) => (index === at ? { ...court, ...change } : court)) })
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.help}</p>
      <div className="settings-fields">
        <Choice
          label={text.nominationRule}
          labels={text.nominationRules}
          value={stored.nominationRule}
          onChange={(nominationRule) => set({ nominationRule })}
        />
        <Choice
          label={text.upperAge}
          labels={text.upperAges}
          value={stored.upperAge}
          onChange={(upperAge) => set({ upperAge })}
        />
        <Choice
          label={text.tieDay}
          labels={text.tieDays}
          value={stored.tieDay}
          onChange={(tieDay) => set({ tieDay })}
        />
        {(['documentDays', 'extractMonths', 'minimumSignatures'] as const).map((field) => (
          <Field key={field} label={text[field]}>
            {(id) => (
              <input
                id={id}
                className="input"
                type="number"
                min={field === 'minimumSignatures' ? 1 : 0}
                max={numbers[field]}
                value={stored[field]}
                onChange={(event) => {
                  const typed = Math.trunc(Number(event.target.value))
                  const least = field === 'minimumSignatures' ? 1 : 0
                  set({ [field]: Math.min(numbers[field], Math.max(least, typed)) })
                }}
              />
            )}
          </Field>
        ))}
        <Choice
          label={text.majority}
          labels={text.majorities}
          value={stored.majority}
          onChange={(majority) => set({ majority })}
        />
        <Choice
          label={text.majorityBase}
          labels={text.majorityBases}
          value={stored.majorityBase}
          onChange={(majorityBase) => set({ majorityBase })}
        />
        <Choice
          label={text.ballotForm}
          labels={text.ballotForms}
          value={stored.ballotForm}
          onChange={(ballotForm) => set({ ballotForm })}
        />
        <Choice label={text.tie} labels={text.ties} value={stored.tie} onChange={(tie) => set({ tie })} />
      </div>
      {(['policeCommander', 'dataOfficer'] as const).map((field) => (
        <Field
          key={field}
          label={text[field]}
          {...(field === 'policeCommander' ? { hint: text.policeCommanderHint } : {})}
        >
          {(id, describedBy) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className="input"
              maxLength={200}
              value={stored[field]}
              onChange={(event) => set({ [field]: event.target.value })}
            />
          )}
        </Field>
      ))}
      {flags.map((flag) => (
        <label key={flag} className="checkbox">
          <input type="checkbox" checked={stored[flag]} onChange={(event) => set({ [flag]: event.target.checked })} />
          {text[flag]}
        </label>
      ))}
      <h3>{text.courts}</h3>
      {stored.courts.map((court, at) => (
        <fieldset key={at} className="choices court">
          <legend className="visually-hidden">{court.name}</legend>
          {courtFields.map((field) => (
            <Field key={field} label={text.court[field]}>
              {(id) => (
                <input
                  id={id}
                  className="input"
                  maxLength={200}
                  value={court[field]}
                  onChange={(event) => setCourt(at, { [field]: event.target.value })}
                  onBlur={() => {
                    // The forms of a name are proposed once; irregular ones are put right by hand.
                    if (field === 'name' && court.genitive === '' && court.name !== '')
                      setCourt(at, { ...proposedCourt(court.name), address: court.address })
                  }}
                />
              )}
            </Field>
          ))}
          <Button
            aria-label={text.removeCourt(court.name)}
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => set({ courts: stored.courts.filter((_, index) => index !== at) })}
          />
        </fieldset>
      ))}
      <Button
        icon={<Plus size={14} aria-hidden />}
        onClick={() => set({ courts: [...stored.courts, { name: '', genitive: '', president: '', address: '' }] })}
      >
        {text.addCourt}
      </Button>
    </section>
  )
}

interface ChoiceProps<C extends string> {
  readonly label: string
  readonly labels: Readonly<Record<C, string>>
  readonly value: C
  readonly onChange: (value: C) => void
}

function Choice<C extends string>({ label, labels, value, onChange }: ChoiceProps<C>) {
  const isChoice = (text: string): text is C => Object.hasOwn(labels, text)
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          className="input"
          value={value}
          onChange={(event) => {
            if (isChoice(event.target.value)) onChange(event.target.value)
          }}
        >
          {Object.entries<string>(labels).map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
