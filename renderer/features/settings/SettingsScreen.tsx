import { useState } from 'react'
import { sameValue } from '#shared/history/history'
import { checkPattern } from '#shared/numbering/pattern'
import type { Output } from '#shared/ipc/contract'
import type { Office } from '#shared/settings/office'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../app/context'
import { formKeys, pressed } from '../../app/keys'
import { useToast } from '../../app/toasts'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { useSample } from '../sample/useSample'
import { LogoField } from './LogoField'
import { NumberingSection } from './NumberingSection'
import { WorkstationSection } from './WorkstationSection'
import './settings.css'

const officeFields = [
  'councilNominative',
  'councilGenitive',
  'officeName',
  'address',
  'chairPost',
  'chairName',
  'keeperPost',
  'keeperName',
] as const

/** Office, numbering, departments, workstation, sample data. Nothing of the office changes before it is saved. */
export function SettingsScreen({ info }: { readonly info: Output<'app.info'> }) {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const sample = useWorkspaceValue('sample')
  const { app } = useTexts()
  const toast = useToast()
  const { add, remove, busy } = useSample()
  const [typed, setTyped] = useState<Office>(office)
  const [base, setBase] = useState(office)
  // The sample data bring an office of their own.
  if (base !== office) {
    setBase(office)
    setTyped(office)
  }
  const { settings } = app
  const changed = !sameValue(typed, office)
  const datesRight = typed.terms.every(({ from, to }) => from !== '' && (to === undefined || from <= to))
  const valid = checkPattern(typed.numbering.pattern).ok && datesRight
  const save = async () => {
    if (!changed || !valid) return
    await workspace.setOffice(typed)
    toast({ look: 'plain', text: settings.saved })
  }
  const hints: Readonly<Partial<Record<(typeof officeFields)[number], string>>> = {
    councilNominative: settings.councilNominativeHint,
    councilGenitive: settings.councilGenitiveHint,
  }
  return (
    <div
      className="settings"
      onKeyDown={(event) => {
        if (!pressed(event, formKeys.save)) return
        event.preventDefault()
        void save()
      }}
    >
      <header className="screen-head">
        <h1>{settings.title}</h1>
        <span className="count">{settings.version(info.version)}</span>
        <div className="actions">
          <Button look="primary" keys={formKeys.save} disabled={!changed || !valid} onClick={() => void save()}>
            {app.common.save}
          </Button>
        </div>
      </header>
      <div className="settings-body">
        <section>
          <h2>{settings.office}</h2>
          <div className="settings-fields">
            {officeFields.map((field) => (
              <Field key={field} label={settings[field]} hint={hints[field]}>
                {(id, describedBy) => (
                  <input
                    id={id}
                    aria-describedby={describedBy}
                    className="input"
                    value={typed[field]}
                    maxLength={200}
                    onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
                  />
                )}
              </Field>
            ))}
            <LogoField office={typed} onChange={setTyped} />
          </div>
        </section>
        <NumberingSection office={typed} onChange={setTyped} />
        <section>
          <h2>{settings.departments}</h2>
          <Field label={settings.departments} hint={settings.departmentsHint}>
            {(id, describedBy) => (
              <textarea
                id={id}
                aria-describedby={describedBy}
                className="input"
                rows={6}
                value={typed.departments.join('\n')}
                onChange={(event) =>
                  setTyped({ ...typed, departments: event.target.value === '' ? [] : event.target.value.split('\n') })
                }
              />
            )}
          </Field>
        </section>
        <WorkstationSection canZoom={info.host === 'electron'} />
        <section>
          <h2>{settings.sample}</h2>
          <p>{settings.sampleText}</p>
          {sample === 0 ? (
            <Button disabled={busy} onClick={() => void add()}>
              {settings.sampleAdd}
            </Button>
          ) : (
            <Button disabled={busy} onClick={() => void remove()}>
              {settings.sampleRemove(sample)}
            </Button>
          )}
        </section>
      </div>
    </div>
  )
}
