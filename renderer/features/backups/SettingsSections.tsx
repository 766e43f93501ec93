import { useState } from 'react'
import type { BackupState } from '#shared/program/backups/messages'
import { type BackupSettings, backupSettingsSchema } from '#shared/program/backups/settings'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { PassphraseDialog } from './PassphraseDialog'
import type { BackupsModel } from './useBackups'

interface Props {
  readonly model: BackupsModel
  readonly state: BackupState
}

/** Where backups go. */
export function FolderSection({ model, state: { folder } }: Props) {
  const { backups } = useTexts()
  return (
    <section>
      <h2>{backups.folder}</h2>
      <p>
        <b>{folder.name}</b>
        {folder.isDefault ? ` – ${backups.folderOwn}` : null}
      </p>
      <p className="hint">{backups.folderHelp}</p>
      <div className="backup-buttons">
        <Button onClick={() => void model.chooseFolder()}>{backups.folderChange}</Button>
        {folder.isDefault ? null : <Button onClick={() => void model.defaultFolder()}>{backups.folderDefault}</Button>}
        <Button onClick={() => void model.openFolder()}>{backups.folderOpen}</Button>
      </div>
    </section>
  )
}

/** When backups are made by themselves, and how many stay. Each setting holds as soon as its field is left. */
export function ScheduleSection({ model, state: { settings } }: Props) {
  const { backups } = useTexts()
  return (
    <section>
      <h2>{backups.schedule}</h2>
      <p className="hint">{backups.scheduleHelp}</p>
      <div className="backup-fields">
        <Field label={backups.every}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={settings.every}
              onChange={(event) => {
                const every = backupSettingsSchema.shape.every.safeParse(event.target.value).data
                if (every !== undefined) void model.changeSettings((now) => ({ ...now, every }))
              }}
            >
              {Object.entries(backups.everyChoices).map(([every, label]) => (
                <option key={every} value={every}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <CountField name="keepLast" least={1} most={200} model={model} settings={settings} />
        <CountField name="keepDays" least={0} most={366} model={model} settings={settings} />
        <CountField
          name="keepMonths"
          least={0}
          most={600}
          hint={backups.keepMonthsHint}
          model={model}
          settings={settings}
        />
      </div>
    </section>
  )
}

interface CountProps {
  readonly name: 'keepLast' | 'keepDays' | 'keepMonths'
  readonly least: number
  readonly most: number
  readonly hint?: string
  readonly model: BackupsModel
  readonly settings: BackupSettings
}

function CountField({ name, least, most, hint, model, settings }: CountProps) {
  const { backups } = useTexts()
  const stored = settings[name]
  const [typed, setTyped] = useState(stored === undefined ? '' : String(stored))
  const next = changed(settings, name, typed.trim())
  return (
    <Field label={backups[name]} hint={hint} warnings={next === undefined ? [backups.badNumber(least, most)] : []}>
      {(id, describedBy) => (
        <input
          id={id}
          className="input"
          inputMode="numeric"
          aria-describedby={describedBy}
          value={typed}
          maxLength={4}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (next === undefined || next[name] === stored) return
            void model.changeSettings((now) => changed(now, name, typed.trim()) ?? now)
          }}
        />
      )}
    </Field>
  )
}

/** The settings with what was typed; `undefined` while it is no number that may stand there. */
function changed(settings: BackupSettings, name: CountProps['name'], typed: string): BackupSettings | undefined {
  if (typed !== '' && !/^\d+$/u.test(typed)) return undefined
  const rest = Object.fromEntries(Object.entries(settings).filter(([field]) => field !== name))
  return backupSettingsSchema.safeParse({ ...rest, ...(typed === '' ? {} : { [name]: Number(typed) }) }).data
}

/** Whether backups are encrypted, and what that means. */
export function PassphraseSection({ model, state: { passphrase } }: Props) {
  const { backups } = useTexts()
  const [isAsked, setIsAsked] = useState(false)
  const words = {
    set: backups.passphraseSet,
    unset: backups.passphraseUnset,
    unavailable: backups.passphraseUnavailable,
  }
  return (
    <section>
      <h2>{backups.passphrase}</h2>
      <p>{words[passphrase]}</p>
      {passphrase === 'unavailable' ? null : (
        <div className="backup-buttons">
          <Button onClick={() => setIsAsked(true)}>{backups.passphraseChange}</Button>
          {passphrase === 'set' ? (
            <Button onClick={() => void model.setPassphrase(null)}>{backups.passphraseRemove}</Button>
          ) : null}
        </div>
      )}
      {isAsked ? (
        <PassphraseDialog
          title={backups.passphraseTitle}
          action={backups.passphraseUse}
          onPassphrase={(typed) => void model.setPassphrase(typed)}
          onClose={() => setIsAsked(false)}
        />
      ) : null}
    </section>
  )
}
