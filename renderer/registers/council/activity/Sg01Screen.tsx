import { ArrowLeft, FileText } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import {
  educations,
  type Mayor,
  occupationGroups,
  readBands,
  sexes,
  sg01Key,
  sg01Settings,
  type Sg01Settings,
} from '#shared/registers/council/activity/sg01'
import { sg01Paper, sg01Tables } from '#shared/registers/council/activity/sg01Paper'
import { Button } from '../../../components/Button'
import { Field } from '../../../components/Field'
import { recordPath } from '../../../components/recordAddress'
import { useWorkspace, useWorkspaceValue } from '../../../data/context'
import { readSg01 } from './answers'
import { FiguresTable } from './FiguresTable'
import { activityWords, useActivityWords } from './useActivityWords'
import { useAnswer } from './useAnswer'
import { PrintPapers } from '../../../features/export/PrintPapers'
import { useWorkPaper } from './useWorkPaper'
import '../../../features/statistics/statistics.css'
import './activity.css'

/** The numbers the form SG-01 asks of councillors and the mayor, on the last day of a year. */
export function Sg01Screen({ chamber }: { readonly chamber: boolean }) {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const words = useActivityWords()
  const text = words.sg01
  const navigate = useNavigate()
  const { save, source } = useWorkPaper()
  const running = Number(today.slice(0, 4))
  // The form is filled in January about the year before.
  const [year, setYear] = useState(running - 1)
  const [wanted, setWanted] = useState<string>()
  const settings = sg01Settings(office)
  const { bands, mayor } = settings
  const sg01 = useAnswer({ question: 'sg01', input: { year, bands } }, readSg01)
  const set = (change: Partial<Sg01Settings>) =>
    void workspace.setOffice({ ...workspace.snapshot().office, [sg01Key]: { ...settings, ...change } })
  const setMayor = (change: Mayor) => set({ mayor: { ...mayor, ...change } })
  const count = sg01 === undefined ? 0 : sg01.total.female + sg01.total.male + sg01.total.unknown
  const paper =
    sg01 === undefined
      ? undefined
      : {
          kind: ['sg01', 'councillors'] as const,
          name: activityWords.pl.sg01.file,
          document: sg01Paper({ office, printedOn: today, sg01, settings }),
        }
  const hasUnknown = sg01 !== undefined && sg01.total.unknown > 0
  return (
    <div className="statistics">
      <header className="screen-head">
        <h1>{text.title}</h1>
        <div className="actions">
          <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate('/register/councillors')}>
            {words.byPerson}
          </Button>
          <Button onClick={() => void navigate('/activity')}>{words.title}</Button>
          <PrintPapers
            disabled={count === 0}
            sources={() => Promise.resolve([source(text.save, () => Promise.resolve(paper))])}
          />
          <Button
            look="primary"
            icon={<FileText size={16} aria-hidden />}
            disabled={count === 0}
            onClick={() => {
              if (paper !== undefined) void save(paper)
            }}
          >
            {text.save}
          </Button>
        </div>
      </header>
      <div className="statistics-body">
        <div className="statistics-period">
          <Field label={text.year}>
            {(id) => (
              <select id={id} className="input" value={year} onChange={(event) => setYear(Number(event.target.value))}>
                {[0, 1, 2, 3, 4, 5].map((back) => (
                  <option key={back}>{running - back}</option>
                ))}
              </select>
            )}
          </Field>
          <Field
            label={text.bands}
            hint={text.bandsHint}
            warnings={wanted !== undefined && readBands(wanted) === undefined ? [text.badBands] : []}
          >
            {(id, describedBy) => (
              <input
                id={id}
                aria-describedby={describedBy}
                className="input"
                inputMode="numeric"
                value={wanted ?? bands.join(', ')}
                onChange={(event) => setWanted(event.target.value)}
                onBlur={() => {
                  const read = wanted === undefined ? undefined : readBands(wanted)
                  if (read === undefined) return
                  setWanted(undefined)
                  if (read.join() !== bands.join()) set({ bands: [...read] })
                }}
              />
            )}
          </Field>
        </div>
        <p className="hint">{text.check}</p>
        {sg01 === undefined ? null : count === 0 ? (
          <p role="status">{text.nobody}</p>
        ) : (
          sg01Tables(sg01, settings, text).map(({ title, lines }) => (
            <FiguresTable
              key={title}
              table={{
                caption: title,
                headings: [text.line, text.female, text.male, ...(hasUnknown ? [text.unknown] : []), text.sum],
                rows: lines.map(({ id, name, female, male, unknown }) => ({
                  key: id,
                  name,
                  figures: [female, male, ...(hasUnknown ? [unknown] : []), female + male + unknown].map(String),
                })),
              }}
            />
          ))
        )}
        {chamber ? null : (
          <>
            {sg01 === undefined || sg01.missing.length === 0 ? null : (
              <section className="activity-missing">
                <h2>{text.missing}</h2>
                <p className="hint">{text.missingNote}</p>
                <ul>
                  {sg01.missing.map(({ key, name, fields }) => (
                    <li key={key}>
                      <Link to={recordPath({ register: 'councillors', record: key }, fields[0])}>{name}</Link>:{' '}
                      {fields
                        .map((field) => Object.entries(text.fields).find(([id]) => id === field)?.[1] ?? field)
                        .join(', ')}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <fieldset className="statistics-period activity-mayor">
              <legend>{text.mayor}</legend>
              <Choice
                label={text.mayorFields.sex}
                labels={text.sexes}
                choices={sexes}
                value={mayor.sex}
                onChange={(sex) => setMayor({ sex })}
              />
              <YearField value={mayor.birthYear} onChange={(birthYear) => setMayor({ birthYear })} />
              <Choice
                label={text.mayorFields.education}
                labels={text.educations}
                choices={educations}
                value={mayor.education}
                onChange={(education) => setMayor({ education })}
              />
              <Choice
                label={text.mayorFields.occupationGroup}
                labels={text.groups}
                choices={occupationGroups}
                value={mayor.occupationGroup}
                onChange={(occupationGroup) => setMayor({ occupationGroup })}
              />
            </fieldset>
          </>
        )}
      </div>
    </div>
  )
}

function YearField({
  value,
  onChange,
}: {
  readonly value: number | undefined
  readonly onChange: (year: number | undefined) => void
}) {
  const { sg01 } = useActivityWords()
  const [typed, setTyped] = useState<string>()
  const year = typed === undefined || typed.trim() === '' ? undefined : Number(typed)
  const isBad = year !== undefined && !(Number.isInteger(year) && year >= 1900 && year <= 2100)
  return (
    <Field label={sg01.mayorFields.birthYear}>
      {(id) => (
        <input
          id={id}
          className="input"
          inputMode="numeric"
          aria-invalid={isBad}
          value={typed ?? (value === undefined ? '' : String(value))}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (typed === undefined || isBad) return
            setTyped(undefined)
            if (year !== value) onChange(year)
          }}
        />
      )}
    </Field>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly labels: Readonly<Record<T, string>>
  readonly choices: readonly T[]
  readonly value: T | undefined
  readonly onChange: (value: T | undefined) => void
}

function Choice<T extends string>({ label, labels, choices, value, onChange }: ChoiceProps<T>) {
  const { sg01 } = useActivityWords()
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          className="input"
          value={value ?? ''}
          onChange={(event) => onChange(choices.find((one) => one === event.target.value))}
        >
          <option value="">{sg01.notSaid}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {labels[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
