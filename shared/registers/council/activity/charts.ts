import { timesOfPeriod } from '../../../engine/statistics/charts'
import { monthName, type ShownChart } from '../../../engine/statistics/shownChart'
import { ballotMarks } from '../votes/definition'
import type { CouncilActivity, MonthPresence } from './count'
import type { ActivityWords } from './words.pl'

/** Months in their order, those without meetings too; years where there are too many. */
function byTime(months: readonly MonthPresence[]): readonly MonthPresence[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const times = timesOfPeriod(`${first}-01`, `${last}-01`)
  const areYears = times.length > 0 && times[0]?.length === 4
  return times.map((month) =>
    months
      .filter((one) => (areYears ? one.month.slice(0, 4) : one.month) === month)
      .reduce<MonthPresence>(
        (sum, { present, excused, absent }) => ({
          month,
          present: sum.present + present,
          excused: sum.excused + excused,
          absent: sum.absent + absent,
        }),
        { month, present: 0, excused: 0, absent: 0 },
      ),
  )
}

/** Charts of the council's work, those that have something to show. */
export function activityCharts(
  { months, people, clubs, proposers }: CouncilActivity,
  words: ActivityWords,
  language: 'pl' | 'en',
): readonly ShownChart[] {
  const text = words.charts
  const presence = [text.present, text.excused, text.absent]
  const stacked = { hasLegend: true, isStacked: true, isOverTime: false }
  const charts: readonly ShownChart[] = [
    {
      ...stacked,
      title: text.months,
      nameHeading: text.month,
      series: presence,
      isOverTime: true,
      bars: byTime(months).map(({ month, present, excused, absent }) => ({
        label: month.length > 4 ? month.slice(5) : month,
        name: month.length > 4 ? monthName(month, language) : month,
        values: [present, excused, absent],
      })),
    },
    {
      ...stacked,
      title: text.people,
      nameHeading: words.columns.name,
      series: presence,
      bars: people.flatMap(({ name, sessions, committees }) => {
        const both = (of: 'present' | 'excused' | 'absent') => sessions[of] + committees[of]
        const values = [both('present'), both('excused'), both('absent')]
        return values.every((value) => value === 0) ? [] : [{ label: name, name, values }]
      }),
    },
    {
      ...stacked,
      title: text.clubs,
      nameHeading: words.columns.club,
      series: ballotMarks.map((mark) => words.marks[mark]),
      bars: clubs.flatMap(({ name: club, ballots }) => {
        const name = club === '' ? words.noClub : club
        const values = ballotMarks.map((mark) => ballots[mark])
        return values.every((value) => value === 0) ? [] : [{ label: name, name, values }]
      }),
    },
    {
      title: text.acts,
      nameHeading: words.columns.proposer,
      series: [text.count],
      hasLegend: false,
      isStacked: true,
      isOverTime: false,
      bars: proposers.map(({ proposer, acts }) => {
        const name = proposer === '' ? words.noProposer : proposer
        return { label: name, name, values: [acts] }
      }),
    },
    {
      title: text.draft,
      nameHeading: words.columns.proposer,
      series: [text.median, text.percentile],
      hasLegend: true,
      isStacked: false,
      isOverTime: false,
      bars: proposers.flatMap(({ proposer, timed, median, percentile90 }) => {
        const name = proposer === '' ? words.noProposer : proposer
        return timed === 0 ? [] : [{ label: name, name, values: [median, percentile90] }]
      }),
    },
  ]
  return charts.filter(({ bars }) => bars.length > 0)
}
