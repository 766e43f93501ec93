import { useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Severity } from '#shared/engine/health/check'
import { healthFlag } from '#shared/engine/health/examine'
import { oldDrafts } from '#shared/engine/health/leftovers'
import type { CheckText } from '#shared/model/registerText'
import { textOfCheck } from '#shared/text/texts'
import { useCatalogue, useTexts, useWorkspaceValue } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import type { CheckSummary, RegisterHealth } from '../../data/query/healthWatch'
import { FilesCheckResult, useFilesCheck } from '../attachments/FilesCheck'
import type { ViewSelection } from '../register/useViews'
import { CheckItem, tones } from './CheckItem'
import { useHealth } from './useHealth'
import './health.css'

const severities = ['error', 'warning', 'note'] as const

interface Props {
  readonly chamber: boolean
  readonly selections: Readonly<Record<string, ViewSelection>>
  readonly onSelection: (register: string, selection: ViewSelection) => void
}

/** What is odd in the registers, by register and severity, with ways to see, mend and silence it. */
export function HealthScreen({ chamber, selections, onSelection }: Props) {
  const catalogue = useCatalogue()
  const { health } = useTexts()
  const navigate = useNavigate()
  const { report, progress, isStopped, stop, start } = useHealth()
  const show = ({ register }: RegisterHealth, { check, groups }: CheckSummary) => {
    const definition = catalogue.of(register)
    const [first] = definition.views
    const { columns } = first
    // Those that belong together stand together.
    const sort = groups > 0 ? [{ field: definition.key, direction: 'ascending' as const }] : first.sort
    const filters = [{ field: definition.key, kind: 'flag' as const, flag: healthFlag(check) }]
    const changed = { ...selections[register]?.changed, [first.id]: { columns, filters, sort } }
    onSelection(register, { open: first.id, changed })
    void navigate(`/register/${register}`)
  }
  return (
    <div className="health">
      <header className="screen-head">
        <h1>{health.title}</h1>
        <span className="count" aria-live="polite">
          {progress === undefined ? <Totals report={report} /> : health.running(progress.done, progress.of)}
        </span>
        <div className="actions">
          {isStopped ? <Button onClick={start}>{health.start}</Button> : null}
          {progress === undefined ? null : (
            <>
              <progress
                value={progress.done}
                max={progress.of}
                aria-label={health.running(progress.done, progress.of)}
              />
              <Button onClick={stop}>{health.stop}</Button>
            </>
          )}
        </div>
      </header>
      <div className="health-body">
        <p className="intro">{health.intro}</p>
        {isStopped ? <p className="notice">{health.stopped}</p> : null}
        {report?.map((one) => (
          <RegisterPart key={one.register} health={one} chamber={chamber} onShow={(summary) => show(one, summary)} />
        ))}
        {report === undefined ? null : <Leftovers report={report} />}
        <FilesAndLog />
      </div>
    </div>
  )
}

function Totals({ report }: { readonly report: readonly RegisterHealth[] | undefined }) {
  const { health } = useTexts()
  if (report === undefined) return null
  // Checks of an empty register say nothing.
  const checks = report.flatMap((one) => (one.records === 0 ? [] : one.checks))
  const words = severities.flatMap((severity) => {
    const count = foundOf(checks, severity)
    return count === 0 ? [] : [health.counts[severity](count)]
  })
  const records = report.reduce((sum, one) => sum + one.records, 0)
  return `${words.join(' · ') || health.allWell} – ${health.summary(checks.length, records)}`
}

function foundOf(checks: readonly CheckSummary[], severity: Severity): number {
  return checks.reduce((sum, check) => sum + (check.severity === severity ? check.found : 0), 0)
}

interface PartProps {
  readonly health: RegisterHealth
  readonly chamber: boolean
  readonly onShow: (summary: CheckSummary) => void
}

/** The checks of one register: those that found something by severity, then the names of the others. */
function RegisterPart({ health: { register, records, checks }, chamber, onShow }: PartProps) {
  const catalogue = useCatalogue()
  const { health, register: registerText } = useTexts()
  const definition = catalogue.of(register)
  const text = registerText(register)
  const isOdd = ({ found, silenced }: CheckSummary) => found + silenced > 0
  const odd = severities.flatMap((severity) => checks.filter((check) => check.severity === severity && isOdd(check)))
  const passed = checks.filter((check) => !isOdd(check))
  return (
    <section aria-label={text.name}>
      <h2>
        {text.name}
        {severities.map((severity) => {
          const count = foundOf(checks, severity)
          return count === 0 ? null : (
            <Chip key={severity} tone={tones[severity]}>
              {health.counts[severity](count)}
            </Chip>
          )
        })}
      </h2>
      {records === 0 ? <p className="count">{health.emptyRegister}</p> : null}
      {odd.map((summary) => (
        <CheckItem
          key={summary.check}
          definition={definition}
          summary={summary}
          chamber={chamber}
          onShow={() => onShow(summary)}
        />
      ))}
      {records === 0 ? null : (
        <details className="passed">
          <summary>{health.passed(passed.length)}</summary>
          <ul>
            {passed.map(({ check }) => (
              <li key={check}>{textOfCheck(health, text, check).title}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** What the registers stand on: the attached files, read again whenever the page is opened, and the log. */
function FilesAndLog() {
  const { health } = useTexts()
  const { check, run } = useFilesCheck()
  useEffect(() => {
    const closed = new AbortController()
    void run(closed.signal)
    return () => closed.abort()
  }, [run])
  const damaged = check?.kind === 'verified' ? check.damaged.length : 0
  return (
    <section aria-label={health.storage}>
      <h2>
        {health.storage}
        {damaged === 0 ? null : <Chip tone={tones.error}>{health.counts.error(damaged)}</Chip>}
      </h2>
      <div role="status">{check === undefined ? null : <FilesCheckResult check={check} />}</div>
      <p>
        {health.logText} <Link to="/log">{health.logCheck}</Link>
      </p>
    </section>
  )
}

/** What was begun and never finished: old drafts, an old trash. */
function Leftovers({ report }: { readonly report: readonly RegisterHealth[] }) {
  const { health, register } = useTexts()
  const navigate = useNavigate()
  const drafts = useWorkspaceValue('drafts')
  const today = useWorkspaceValue('today')
  const forgotten = oldDrafts(drafts, today)
  const [oldest] = forgotten
  const trash = report.filter(({ oldTrash }) => oldTrash > 0)
  if (oldest === undefined && trash.length === 0) return null
  return (
    <section aria-label={health.office}>
      <h2>{health.office}</h2>
      {oldest === undefined ? null : (
        <Leftover
          text={health.oldDrafts(forgotten.length)}
          action={health.openDraft}
          onAction={() => void navigate(recordPath({ register: oldest.register, record: oldest.id }))}
        />
      )}
      {trash.map((one) => (
        <Leftover
          key={one.register}
          text={health.oldTrash(register(one.register).name, one.oldTrash)}
          action={health.openTrash}
          onAction={() => void navigate('/trash')}
        />
      ))}
    </section>
  )
}

interface LeftoverProps {
  readonly text: CheckText
  readonly action: string
  readonly onAction: () => void
}

function Leftover({ text: { title, why, next }, action, onAction }: LeftoverProps) {
  const { health } = useTexts()
  return (
    <details className="health-check">
      <summary>
        <Chip tone="quiet">{health.severity.note}</Chip>
        <span className="title">{title}</span>
      </summary>
      <div className="check-body">
        <p>{why}</p>
        <p>
          <b>{health.next}</b> {next}
        </p>
        <div className="check-actions">
          <Button size="small" onClick={onAction}>
            {action}
          </Button>
        </div>
      </div>
    </details>
  )
}
