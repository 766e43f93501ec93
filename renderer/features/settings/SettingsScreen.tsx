import { Undo2 } from 'lucide-react'
import { type ComponentType, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { Output } from '#shared/program/ipc/contract'
import { chairDativeOf, officeSchema } from '#shared/model/office'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { formKeys, pressed } from '../../components/keys'
import { useToast } from '../../components/toasts'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { Field } from '../../components/Field'
import { useSample } from '../sample/useSample'
import { AttachmentsSection } from './AttachmentsSection'
import { DeadlinesSection } from './DeadlinesSection'
import { LogoField } from './LogoField'
import { NumberingSection } from './NumberingSection'
import { RegistersSection } from './RegistersSection'
import { useOfficeForm } from './useOfficeForm'
import { useShownSetting } from './shownSetting'
import { RemindersSection } from './RemindersSection'
import type { SettingsSectionProps } from './section'
import { WorkstationSection } from './WorkstationSection'
import './settings.css'

const officeFields = [
  'councilNominative',
  'councilGenitive',
  'officeName',
  'address',
  'place',
  'executivePost',
  'executiveName',
  'chairPost',
  'chairDative',
  'chairName',
  'keeperPost',
  'keeperName',
] as const

function longest(field: (typeof officeFields)[number]): number {
  const schema = officeSchema.shape[field]
  return ('maxLength' in schema ? schema : schema.unwrap()).maxLength ?? 200
}

interface Props {
  readonly info: Output<'app.info'>
  /** Parts that belong to registers. */
  readonly sections: readonly ComponentType<SettingsSectionProps>[]
  /** Screens that have registers of their own. */
  readonly screens: readonly { readonly id: string; readonly title: string }[]
}

/** Office, numbering, departments, workstation, sample data. Nothing of the office changes before it is saved. */
export function SettingsScreen({ info, sections, screens }: Props) {
  const sample = useWorkspaceValue('sample')
  const { app, templates } = useTexts()
  const toast = useToast()
  const { add, remove, busy } = useSample()
  const form = useOfficeForm()
  const { typed } = form
  const { settings } = app
  useShownSetting(form.ready)
  const save = async () => {
    if (await form.save()) toast({ look: 'plain', text: settings.saved })
  }
  // What was typed stays; that it is not in force yet must be known outside this screen too.
  const left = useRef<() => void>(undefined)
  useEffect(() => {
    left.current = form.isChanged ? () => toast({ look: 'plain', text: settings.keptUnsaved }) : undefined
  }, [form.isChanged, toast, settings])
  useEffect(() => () => left.current?.(), [])
  if (!form.ready) return null
  const hints: Readonly<Partial<Record<(typeof officeFields)[number], string>>> = {
    councilNominative: settings.councilNominativeHint,
    councilGenitive: settings.councilGenitiveHint,
    place: settings.placeHint,
    executivePost: settings.executivePostHint,
    chairDative: settings.chairDativeHint(chairDativeOf({ ...typed, chairDative: '' })),
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
        {form.isChanged ? <Chip tone="soon">{app.pane.unsaved}</Chip> : null}
        <div className="actions">
          {form.isChanged ? (
            <Button icon={<Undo2 size={14} aria-hidden />} onClick={form.discard}>
              {app.pane.discard}
            </Button>
          ) : null}
          <Button
            look="primary"
            keys={formKeys.save}
            disabled={!form.isChanged || !form.isValid}
            onClick={() => void save()}
          >
            {app.common.save}
          </Button>
        </div>
      </header>
      <div className="settings-body">
        <div role="status">
          {form.isRestored ? <p className="notice">{settings.restored}</p> : null}
          {form.isChanged && !form.isValid ? <p className="notice">{settings.invalid}</p> : null}
        </div>
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
                    value={typed[field] ?? ''}
                    maxLength={longest(field)}
                    onChange={(event) => form.set({ [field]: event.target.value })}
                  />
                )}
              </Field>
            ))}
            <LogoField logo={typed.logo} onChange={(logo) => form.set({ logo })} />
          </div>
        </section>
        <RegistersSection office={typed} onChange={form.set} screens={screens} />
        <NumberingSection office={typed} onChange={form.set} />
        <DeadlinesSection office={typed} onChange={form.set} />
        {sections.map((Section, index) => (
          <Section key={index} office={typed} onChange={form.set} />
        ))}
        <section>
          <h2>{settings.departments}</h2>
          <Field
            label={settings.departments}
            hint={settings.departmentsHint}
            warnings={
              officeSchema.shape.departments.safeParse(typed.departments).success ? [] : [settings.badDepartments]
            }
          >
            {(id, describedBy) => (
              <textarea
                id={id}
                aria-describedby={describedBy}
                className="input"
                rows={6}
                value={typed.departments.join('\n')}
                onChange={(event) =>
                  form.set({ departments: event.target.value === '' ? [] : event.target.value.split('\n') })
                }
              />
            )}
          </Field>
        </section>
        <section>
          <h2>{templates.title}</h2>
          <p>{templates.intro}</p>
          <Link className="leads" to="/settings/templates">
            {templates.title}
          </Link>
        </section>
        <AttachmentsSection />
        <RemindersSection />
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
