import { ArrowLeft, FileText } from 'lucide-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { namedOnly } from '#shared/core/values/values'
import { usableWidth } from '#shared/engine/documents/pageLayout'
import { periodInWords } from '#shared/engine/documents/period'
import { activityCharts } from '#shared/registers/council/activity/charts'
import { activityPaper } from '#shared/registers/council/activity/papers'
import { ballotTable, presenceTable, proposerTable } from '#shared/registers/council/activity/shown'
import { textsOf } from '#shared/text/texts'
import { Button } from '../../../components/Button'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../../data/context'
import { ChartFigure } from '../../../features/charts/ChartFigure'
import { chartPicture } from '../../../features/charts/chartPicture'
import { readActivity } from './answers'
import { FiguresTable } from './FiguresTable'
import { PeriodFields, usePeriod } from './PeriodFields'
import { activityWords, useActivityWords } from './useActivityWords'
import { useAnswer } from './useAnswer'
import { PrintPapers } from '../../../features/export/PrintPapers'
import { useWorkPaper } from './useWorkPaper'
import '../../../features/statistics/statistics.css'
import './activity.css'

/** Pixels a chart takes where there is room. */
const chartRoom = { width: 720, height: 150 }

/** Address of the page of one councillor. */
export const personPath = (key: string) => (key.startsWith(namedOnly) ? undefined : `/activity/councillor/${key}`)

/** The council's work in a period: attendance, votes, matters and acts, as tables and charts. */
export function ActivityScreen() {
  const catalogue = useCatalogue()
  const { query } = useWorkspace()
  const { language } = useTexts()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const words = useActivityWords()
  const navigate = useNavigate()
  const period = usePeriod()
  const { save, source } = useWorkPaper()
  const { from, to } = period
  /** Who proposes, as this office calls it. */
  const proposers = useMemo(() => {
    const named = (of: 'pl' | 'en') => ({
      ...textsOf(of, catalogue).register('agendaItems').choices['proposer'],
      ...(office.executivePost === '' ? {} : { mayor: office.executivePost }),
    })
    return { pl: named('pl'), en: named('en') }
  }, [catalogue, office])
  const activity = useAnswer(
    { question: 'activity', input: { from, to, proposers: proposers[language] } },
    readActivity,
  )
  const isEmpty = activity === undefined || (activity.people.length === 0 && activity.proposers.length === 0)
  const paper = async () => {
    // Papers are Polish whatever the screen speaks.
    const polish = readActivity(await query.ask('meetings', 'activity', { from, to, proposers: proposers.pl }))
    const width = usableWidth('landscape')
    return {
      kind: ['activity', 'meetings'] as const,
      name: activityWords.pl.file,
      document: activityPaper({
        office,
        period: periodInWords({ from, to }),
        printedOn: today,
        activity: polish,
        charts: activityCharts(polish, activityWords.pl, 'pl').map((chart) => {
          const picture = chartPicture(chart, Math.min(width, 200))
          return { chart, ...(picture === undefined ? {} : { picture }) }
        }),
      }),
    }
  }
  return (
    <div className="statistics">
      <header className="screen-head">
        <h1>{words.title}</h1>
        <div className="actions">
          <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate('/register/meetings')}>
            {words.back}
          </Button>
          <Button onClick={() => void navigate('/activity/sg01')}>{words.toSg01}</Button>
          <PrintPapers disabled={isEmpty} sources={() => Promise.resolve([source(words.save, paper)])} />
          <Button
            look="primary"
            icon={<FileText size={16} aria-hidden />}
            disabled={isEmpty}
            onClick={() => void paper().then(save)}
          >
            {words.save}
          </Button>
        </div>
      </header>
      <div className="statistics-body">
        <PeriodFields period={period} />
        <div aria-live="polite">
          {activity === undefined ? null : (
            <p>
              {isEmpty ? words.none : `${words.counted(activity)}.`}
              {activity.unlisted === 0 ? '' : ` ${words.unlisted(activity.unlisted)}`}
            </p>
          )}
        </div>
        {activity === undefined || isEmpty ? null : (
          <>
            <FiguresTable
              table={presenceTable(words.byPerson, activity.people, words, 'people')}
              pathOf={personPath}
              texts={1}
            />
            <FiguresTable
              table={ballotTable(`${words.byPerson}: ${words.person.votes}`, activity.people, words, 'people')}
              pathOf={personPath}
            />
            <FiguresTable table={presenceTable(words.byClub, activity.clubs, words, 'clubs')} />
            <FiguresTable
              table={ballotTable(`${words.byClub}: ${words.person.votes}`, activity.clubs, words, 'clubs')}
            />
            {activity.proposers.length === 0 ? null : (
              <FiguresTable table={proposerTable(activity.proposers, words, language)} />
            )}
            <p className="hint">{words.shareNote}</p>
            {activityCharts(activity, words, language).map((chart) => (
              <ChartFigure key={chart.title} chart={chart} {...chartRoom} />
            ))}
          </>
        )}
      </div>
    </div>
  )
}
