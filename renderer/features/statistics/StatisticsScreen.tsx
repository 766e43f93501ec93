import { ArrowLeft, FileText } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import type { DocumentInput } from '#shared/engine/documents/model'
import { entriesWithin, periodInWords } from '#shared/engine/documents/period'
import { buildPeriodPaper } from '#shared/engine/documents/papers'
import type { PeriodPrint } from '#shared/engine/register'
import { buildTimelinessReport } from '#shared/engine/documents/timelinessReport'
import { buildChartReport } from '#shared/engine/documents/chartReport'
import { chartTotal, monthEdge } from '#shared/engine/statistics/charts'
import { chartsPaper, paperId, timelinessPaper } from '#shared/engine/templates/paperList'
import { shownChart, timelinessChart } from '#shared/engine/statistics/shownChart'
import { usableWidth } from '#shared/engine/documents/pageLayout'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { inOrder } from '#shared/core/calendar/days'
import type { Register } from '#shared/engine/register'
import {
  hasStatistics,
  type PeriodPaper,
  type RegisterDefinition,
  type StatisticsDefinition,
} from '#shared/model/definition'
import type { Filter } from '#shared/model/view'
import { columnHeading, fieldLabel } from '#shared/model/registerText'
import { textsOf } from '#shared/text/texts'
import type { CellValue, Day } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import type { ListQuery, TimelinessAnswer } from '../../data/query/queryTypes'
import { officePaperOf } from '../export/officePaperOf'
import type { Paper, PrintSource } from '../export/paper'
import { PrintPapers } from '../export/PrintPapers'
import { useSavePaper } from '../export/useSavePaper'
import { ParsedInput } from '../../fields/ParsedInput'
import type { CountedChart } from '../../data/query/charts'
import { ChartFigure } from '../charts/ChartFigure'
import { chartPicture } from '../charts/chartPicture'
import { TimelinessTable } from './TimelinessTable'
import './statistics.css'

/**
 * A register over a period: how its clock was kept, by councillor and department, and the charts it names; each chart with
 * its table, on paper too.
 */
export function StatisticsScreen() {
  const catalogue = useCatalogue()
  const { register: id } = useParams()
  const definition = catalogue.registers.find((candidate) => candidate.id === id)
  if (definition === undefined || !hasStatistics(definition)) return <Navigate to="/" replace />
  return <Statistics key={definition.id} definition={definition} />
}

/** Pixels a chart takes where there is room. */
const chartRoom = { width: 720, height: 150 }

function Statistics({ definition }: { readonly definition: Register }) {
  const { statistics } = definition
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const { app, register, language } = useTexts()
  const text = register(definition.id)
  const clock = statistics === undefined ? undefined : text.clocks[statistics.clock]
  const words = app.statistics
  const chartWords = { ...words, ...words.charts }
  const navigate = useNavigate()
  const savePaper = useSavePaper()
  const usual = usualPeriod(definition, today)
  const [from, setFrom] = useState<CellValue | undefined>(usual.from)
  const [to, setTo] = useState<CellValue | undefined>(usual.to)
  const [session, setSession] = useState('')
  const [sessions, setSessions] = useState<readonly string[]>([])
  const [answer, setAnswer] = useState<TimelinessAnswer>()
  const [charts, setCharts] = useState<readonly CountedChart[]>([])
  const within = statistics?.within
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
    if (statistics !== undefined)
      void workspace.query.timeliness(query).then((found) => {
        if (current) setAnswer(found)
      })
    const inSession = query.filters.filter(({ field }) => field !== date)
    void workspace.query.charts(definition.id, { from: first, to: last }, inSession).then((found) => {
      if (current) setCharts(found)
    })
    if (within !== undefined)
      void workspace.query.facets(definition.id, within).then((found) => {
        if (current) setSessions(found.map(({ value }) => value).filter((value) => value !== ''))
      })
    return () => {
      current = false
    }
  }, [workspace, query, revision, definition, statistics, within, date, first, last])

  /** Of a paper that names days of its own, the entries one of whose days lies in the period. */
  const entriesOf = async ({ dates }: Pick<PeriodPaper, 'dates'>) => {
    if (dates === undefined) return workspace.query.values(query)
    const all = { ...query, filters: query.filters.filter(({ field }) => field !== date) }
    return entriesWithin(await workspace.query.values(all), dates, { from: first, to: last })
  }
  const period = [periodInWords({ from: first, to: last }), session === '' ? '' : `${session} sesja`]
    .filter((words) => words !== '')
    .join(', ')
  const made = (id: string, name: string, document: DocumentInput): Promise<Paper> =>
    officePaperOf(
      workspace,
      { kind: paperId(id, definition.id), suggestedName: `${name}-${today}`, document },
      { day: today, copy: 'office' },
    )
  const save = async (paper: Paper | undefined) => {
    if (paper !== undefined) await savePaper(paper)
  }
  const ofPeriod = async (
    id: string,
    name: string,
    paper: Pick<PeriodPaper, 'dates'>,
    build: (print: PeriodPrint) => DocumentInput,
  ) => {
    if (answer === undefined) return undefined
    const entries = await entriesOf(paper)
    return made(
      id,
      name,
      build({ office, entries, period, from: first, to: last, printedOn: today, timeliness: answer }),
    )
  }
  // Official documents are always Polish.
  const polish = textsOf('pl', catalogue).register(definition.id)
  const printedCharts = (widthMm: number) =>
    charts.map(({ chart, data }) => {
      const shown = shownChart(chart, data, polish, documentsPl.chartWords, 'pl')
      const picture = chartPicture(shown, widthMm)
      return { chart: shown, ...(picture === undefined ? {} : { picture }) }
    })
  const chartsOnPaper = () =>
    made(
      chartsPaper,
      words.charts.file,
      buildChartReport({
        office,
        register: polish.name,
        period,
        printedOn: today,
        charts: printedCharts(usableWidth('portrait')),
      }),
    )
  const reportPaper = (measured: StatisticsDefinition) =>
    ofPeriod(timelinessPaper, words.file, {}, (print) =>
      buildTimelinessReport(
        print,
        polish.name,
        polish.clocks[measured.clock] ?? { name: measured.clock, article: '' },
        (answer?.parts ?? []).map(({ field, rows }) => {
          const nameHeading = columnHeading(polish, field)
          const chart = chartPicture(timelinessChart(nameHeading, nameHeading, rows, documentsPl.chartWords), 165)
          return { heading: nameHeading, nameHeading, rows, ...(chart === undefined ? {} : { chart }) }
        }),
        printedCharts(usableWidth('landscape')),
      ),
    )
  const periodPaper = (paper: PeriodPaper) =>
    ofPeriod(paper.id, (text.papers[paper.id] ?? paper.id).toLowerCase(), paper, (print) =>
      buildPeriodPaper(definition, paper.id, print),
    )
  const hasCharts = charts.some(({ data }) => chartTotal(data) > 0)
  /** What can be printed, the report of the clock first; without one that of the charts. */
  const sources = (): readonly PrintSource[] => {
    const one = { records: 1, hasPersonal: false }
    const charted = { ...one, id: 'charts', label: words.charts.report, prepare: chartsOnPaper }
    if (statistics === undefined) return [charted]
    return [
      { ...one, id: 'report', label: words.report, prepare: () => reportPaper(statistics) },
      ...statistics.papers.map((paper) => ({
        ...one,
        id: paper.id,
        label: text.papers[paper.id] ?? paper.id,
        prepare: () => periodPaper(paper),
      })),
    ]
  }
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
          <PrintPapers disabled={!hasCharts && isEmpty} sources={() => Promise.resolve(sources())} />
          {(statistics?.papers ?? []).map((paper) => (
            <Button
              key={paper.id}
              icon={<FileText size={16} aria-hidden />}
              onClick={() => void periodPaper(paper).then(save)}
            >
              {text.papers[paper.id] ?? paper.id}
            </Button>
          ))}
          {statistics === undefined ? (
            <Button
              look="primary"
              icon={<FileText size={16} aria-hidden />}
              disabled={!hasCharts}
              onClick={() => void chartsOnPaper().then(save)}
            >
              {words.charts.report}
            </Button>
          ) : (
            <Button
              look="primary"
              icon={<FileText size={16} aria-hidden />}
              disabled={isEmpty}
              onClick={() => void reportPaper(statistics).then(save)}
            >
              {words.report}
            </Button>
          )}
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
              label={end === 'from' && statistics === undefined ? words.charts.from : words[end]}
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
        {charts.map(({ chart, data }) => (
          <ChartFigure key={chart.id} chart={shownChart(chart, data, text, chartWords, language)} {...chartRoom} />
        ))}
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

/** The running year to today where a clock is measured; else the months the register's charts name for the desk. */
function usualPeriod(
  { statistics, charts = [] }: RegisterDefinition,
  today: Day,
): { readonly from: Day; readonly to: Day } {
  const months = charts.flatMap(({ desk }) => desk ?? [])
  if (statistics !== undefined || months.length === 0) return { from: `${today.slice(0, 4)}-01-01`, to: today }
  return {
    from: monthEdge(today, Math.min(...months.map((one) => one.from)), 'first'),
    to: monthEdge(today, Math.max(...months.map((one) => one.to)), 'last'),
  }
}
