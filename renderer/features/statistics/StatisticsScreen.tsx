import { ArrowLeft, FileText } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import { documentModelSchema, type DocumentInput } from '#shared/engine/documents/model'
import { entriesWithin, periodInWords } from '#shared/engine/documents/period'
import { buildPeriodPaper } from '#shared/engine/documents/papers'
import type { PeriodPrint } from '#shared/engine/register'
import { buildTimelinessReport, printDays, printShare } from '#shared/engine/documents/timelinessReport'
import { inOrder } from '#shared/core/calendar/days'
import type { Register } from '#shared/engine/register'
import type { Filter, PeriodPaper, StatisticsDefinition } from '#shared/model/definition'
import type { Timeliness } from '#shared/engine/statistics/timeliness'
import { columnHeading, fieldLabel } from '#shared/model/registerText'
import { textsOf } from '#shared/text/texts'
import type { CellValue } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import type { ListQuery, TimelinessAnswer } from '../../data/query/queryTypes'
import { exportFile } from '../export/exportFile'
import { useExportMessage } from '../export/useExportMessage'
import { ParsedInput } from '../../fields/ParsedInput'
import { drawChart } from './chart'
import './statistics.css'

/** How a register's clock was kept in a period, by councillor and department; as tables here, with charts on paper. */
export function StatisticsScreen() {
  const catalogue = useCatalogue()
  const { register: id } = useParams()
  const definition = catalogue.registers.find((candidate) => candidate.id === id)
  const statistics = definition?.statistics
  if (definition === undefined || statistics === undefined) return <Navigate to="/" replace />
  return <Statistics key={definition.id} definition={definition} statistics={statistics} />
}

interface Props {
  readonly definition: Register
  readonly statistics: StatisticsDefinition
}

function Statistics({ definition, statistics }: Props) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const { app, register } = useTexts()
  const text = register(definition.id)
  const clock = text.clocks[statistics.clock]
  const words = app.statistics
  const navigate = useNavigate()
  const say = useExportMessage()
  const [from, setFrom] = useState<CellValue | undefined>(`${today.slice(0, 4)}-01-01`)
  const [to, setTo] = useState<CellValue | undefined>(today)
  const [session, setSession] = useState('')
  const [sessions, setSessions] = useState<readonly string[]>([])
  const [answer, setAnswer] = useState<TimelinessAnswer>()
  const { within } = statistics
  const [first, last] = inOrder(typeof from === 'string' ? from : undefined, typeof to === 'string' ? to : undefined)
  const date = definition.numberGuard?.date ?? definition.order[0] ?? definition.key
  const query = useMemo<ListQuery>(() => {
    const filters: Filter[] = [
      {
        field: date,
        kind: 'range',
        ...(first === undefined ? {} : { from: first }),
        ...(last === undefined ? {} : { to: last }),
      },
    ]
    if (within !== undefined && session !== '') filters.push({ field: within, kind: 'oneOf', values: [session] })
    return {
      register: definition.id,
      filters,
      sort: definition.order.map((field) => ({ field, direction: 'ascending' })),
    }
  }, [definition, date, first, last, within, session])
  useEffect(() => {
    let current = true
    void workspace.query.timeliness(query).then((found) => {
      if (current) setAnswer(found)
    })
    if (within !== undefined)
      void workspace.query.facets(definition.id, within).then((found) => {
        if (current) setSessions(found.map(({ value }) => value).filter((value) => value !== ''))
      })
    return () => {
      current = false
    }
  }, [workspace, query, revision, definition, within])

  /** Of a paper that names days of its own, the entries one of whose days lies in the period. */
  const entriesOf = async ({ dates }: Pick<PeriodPaper, 'dates'>) => {
    if (dates === undefined) return workspace.query.values(query)
    const all = { ...query, filters: query.filters.filter(({ field }) => field !== date) }
    return entriesWithin(await workspace.query.values(all), dates, { from: first, to: last })
  }
  const save = async (
    name: string,
    paper: Pick<PeriodPaper, 'dates'>,
    build: (print: PeriodPrint) => DocumentInput,
  ) => {
    if (answer === undefined) return
    const period = [periodInWords({ from: first, to: last }), session === '' ? '' : `${session} sesja`]
      .filter((words) => words !== '')
      .join(', ')
    const entries = await entriesOf(paper)
    const document = build({ office, entries, period, from: first, to: last, printedOn: today, timeliness: answer })
    say(
      await exportFile(
        workspace.host,
        {
          format: 'docx',
          paper: `${name}.${definition.id}`,
          suggestedName: `${name}-${today}`,
          document: documentModelSchema.parse(document),
        },
        () => undefined,
        new AbortController().signal,
      ),
    )
  }
  const saveReport = () =>
    save(words.file, {}, (print) => {
      // Official documents are always Polish.
      const polish = textsOf('pl', catalogue).register(definition.id)
      return buildTimelinessReport(
        print,
        polish.name,
        polish.clocks[statistics.clock] ?? { name: statistics.clock, article: '' },
        (answer?.parts ?? []).map(({ field, rows }) => {
          const chart = drawChart(rows)
          const nameHeading = columnHeading(polish, field)
          return { heading: nameHeading, nameHeading, rows, ...(chart === undefined ? {} : { chart }) }
        }),
      )
    })
  const isEmpty = answer === undefined || answer.total.all === 0
  return (
    <div className="statistics">
      <header className="screen-head">
        <h1>{words.title(text.name)}</h1>
        <div className="actions">
          <Button
            icon={<ArrowLeft size={16} aria-hidden />}
            onClick={() => void navigate(`/register/${definition.id}`)}
          >
            {words.back}
          </Button>
          {statistics.papers.map((paper) => (
            <Button
              key={paper.id}
              icon={<FileText size={16} aria-hidden />}
              onClick={() =>
                void save((text.papers[paper.id] ?? paper.id).toLowerCase(), paper, (print) =>
                  buildPeriodPaper(definition, paper.id, print),
                )
              }
            >
              {text.papers[paper.id] ?? paper.id}
            </Button>
          ))}
          <Button
            look="primary"
            icon={<FileText size={16} aria-hidden />}
            disabled={isEmpty}
            onClick={() => void saveReport()}
          >
            {words.report}
          </Button>
        </div>
      </header>
      <div className="statistics-body">
        <fieldset className="statistics-period">
          <legend className="visually-hidden">{words.period}</legend>
          {(
            [
              ['from', from, setFrom],
              ['to', to, setTo],
            ] as const
          ).map(([end, value, set]) => (
            <Field
              key={end}
              label={words[end]}
              warnings={value !== undefined && typeof value !== 'string' ? [words.badDay] : []}
            >
              {(id, describedBy) => (
                <ParsedInput id={id} describedBy={describedBy} kind="date" today={today} value={value} onChange={set} />
              )}
            </Field>
          ))}
          {within === undefined ? null : (
            <Field label={fieldLabel(text, within)}>
              {(id) => (
                <select id={id} className="input" value={session} onChange={(event) => setSession(event.target.value)}>
                  <option value="">{words.any}</option>
                  {sessions.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              )}
            </Field>
          )}
        </fieldset>
        <div aria-live="polite">{answer !== undefined && isEmpty ? <p>{words.none}</p> : null}</div>
        {isEmpty ? null : (
          <>
            <TimelinessTable caption={words.total} rows={[{ ...answer.total, name: words.total }]} />
            {answer.parts.map(({ field, rows }) => (
              <TimelinessTable key={field} caption={words.by(fieldLabel(text, field))} rows={rows} />
            ))}
            <p className="hint">
              {clock === undefined ? null : `${words.clock(clock.name, clock.article, clock.from ?? '')} `}
              {words.note}
            </p>
          </>
        )}
      </div>
    </div>
  )
}

function TimelinessTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Timeliness[] }) {
  const { app, language } = useTexts()
  const words = app.statistics
  const longest = Math.max(1, ...rows.map(({ percentile90 }) => percentile90 ?? 0))
  return (
    <table className="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {[
            words.all,
            words.inTime,
            words.metLate,
            words.late,
            words.running,
            words.undated,
            words.unclear,
            words.share,
            words.median,
            words.percentile,
          ].map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name === '' ? words.nobody : row.name}</th>
            {[row.all, row.inTime, row.metLate, row.late, row.open, row.undated, row.unclear].map((count, index) => (
              <td key={index} className="number">
                {count}
              </td>
            ))}
            <td className="number">{printShare(row.shareInTime)}</td>
            <td className="number bar">
              <span style={{ width: `${(100 * (row.median ?? 0)) / longest}%` }} />
              {printDays(row.median, language)}
            </td>
            <td className="number bar light">
              <span style={{ width: `${(100 * (row.percentile90 ?? 0)) / longest}%` }} />
              {printDays(row.percentile90, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
