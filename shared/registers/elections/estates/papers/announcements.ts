import { formatDay, formatDayInWords } from '../../../../core/calendar/days'
import { warsawDay, warsawTime } from '../../../../core/calendar/warsaw'
import type { DocumentInput } from '../../../../engine/documents/model'
import { placeAndDay, type Block } from '../../../../engine/documents/officePaper'
import { typeset } from '../../../../engine/documents/typography'
import { surnameFirst } from '../../procedure/people'
import { proposedCalendar } from '../procedure/calendar'
import type { ContestOverview } from '../procedure/overview'
import { estatePapersPl as words } from '../words/papers.pl'
import { stepsPl } from '../words/steps'
import { electedBlocks } from './minutes'
import {
  announcer,
  blankCell,
  councilOf,
  countOf,
  dayOrBlank,
  heading,
  line,
  paper,
  percentOf,
  table,
  type EstatePrint,
} from './print'
import type { UnitElection, UnitNomination } from '../procedure/read'

const chair = ({ office }: EstatePrint): Block => ({
  kind: 'signatures',
  people: [{ post: typeset(office.chairPost), name: typeset(office.chairName) }],
})

/** Until when candidates are nominated, in words: a day and an hour. */
function nominations({ nominationsFrom: from, nominationsUntil: until }: UnitElection): readonly Block[] {
  const last = until === undefined ? undefined : warsawDay(until)
  if (from === undefined || until === undefined || last === undefined) return []
  return [line(words.notice.nominations(formatDayInWords(from), formatDayInWords(last), warsawTime(until)))]
}

/** Notice of the election: when, by what rules, how many members, and the calendar (obwieszczenie o wyborach). */
export function buildNotice(print: EstatePrint): DocumentInput {
  const { election, contests } = print.city
  const { rules, day } = election
  const text = words.notice
  return paper(print, text.title, text.line(dayOrBlank(day), election.kind === 'supplementary'), [
    placeAndDay(print.office, print.today),
    ...(election.orderedBy === '' ? [] : [line(text.ordered(election.orderedBy, dayOrBlank(election.orderedOn)))]),
    ...(election.hours === '' ? [] : [line(text.vote(dayOrBlank(day), election.hours))]),
    ...nominations(election),
    line(text.supporters(rules.supporters, rules.supportersPer === 'listAverage')),
    line(text.marks(rules.marks === 'seats')),
    ...(rules.turnout === 0 ? [] : [line(text.turnout(rules.turnout))]),
    heading(text.seats),
    table(
      [
        [text.council, 130],
        [text.count, 30, 'right'],
      ],
      contests.map((contest) => [contest.name, String(contest.data.seats)]),
    ),
    ...(day === undefined
      ? []
      : [
          heading(text.calendar),
          table(
            [
              [text.due, 34],
              [text.step, 126],
            ],
            proposedCalendar(day, rules)
              .map(({ step, due }) => ({
                step,
                due: election.steps.find((known) => known.step === step)?.due ?? due,
              }))
              .toSorted((a, b) => a.due.localeCompare(b.due))
              .map(({ step, due }) => [formatDay(due), stepsPl[step]]),
          ),
        ]),
    chair(print),
  ])
}

/** Notice of a council’s precincts and polling places (obwieszczenie o obwodach). */
export function buildPoster(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const text = words.poster
  const { day, hours } = print.city.election
  return paper(print, text.title, text.line(councilOf(print, contest)), [
    placeAndDay(print.office, print.today),
    line(text.vote(dayOrBlank(day), hours === '' ? words.blank : hours)),
    table(
      [
        [text.number, 14, 'right'],
        [text.streets, 82],
        [text.place, 64],
      ],
      contest.precincts.map(({ number, streets, place }) => [number, streets || words.blank, place || words.blank]),
    ),
    chair(print),
  ])
}

/** What else is told of candidates, as far as it is known. */
const candidateColumns: readonly {
  readonly heading: string
  readonly width: number
  readonly align: 'left' | 'right'
  readonly of: (candidate: UnitNomination) => string
}[] = [
  { heading: words.candidates.age, width: 16, align: 'right', of: ({ age }) => (age === undefined ? '' : String(age)) },
  { heading: words.candidates.occupation, width: 44, align: 'left', of: ({ occupation }) => occupation },
  { heading: words.candidates.list, width: 44, align: 'left', of: ({ list }) => list },
]

/** Notice of a council’s registered candidates, in the order of the ballot: name, age, occupation; nothing private. */
export function buildCandidateNotice(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const text = words.candidates
  // What nobody gave has no column.
  const columns = candidateColumns.filter(({ of }) => contest.candidates.some((candidate) => of(candidate.data) !== ''))
  const { pending, data } = contest
  // While nominations run nobody knows what their number will make of the election.
  const course =
    pending === undefined
      ? contest.outcome.course === 'automatic' && contest.candidates.length < data.seats
        ? text.automaticFewer
        : text.course[contest.outcome.course]
      : pending === 'extraTerm' && data.extraTermUntil !== undefined
        ? text.extraTermUntil(formatDayInWords(data.extraTermUntil))
        : ''
  return paper(print, text.title, text.line(councilOf(print, contest)), [
    placeAndDay(print.office, print.today),
    line(text.seats(data.seats)),
    ...(course === '' ? [] : [line(course)]),
    table(
      [
        [words.ordinal, 12, 'right'],
        [words.name, 70],
        ...columns.map(({ heading: name, width, align }) => [name, width, align] as const),
      ],
      contest.candidates.map(({ data: candidate }, index) => [
        `${index + 1}.`,
        surnameFirst(candidate),
        ...columns.map(({ of }) => of(candidate) || blankCell),
      ]),
    ),
    announcer(print),
  ])
}

/** Notice of the results of the whole city (obwieszczenie o wynikach): names and votes of the elected. */
export function buildResults(print: EstatePrint): DocumentInput {
  const text = words.results
  const { election, contests, city } = print.city
  return paper(print, text.title, text.line(dayOrBlank(election.day)), [
    placeAndDay(print.office, election.resultsOn ?? print.today),
    ...(city.turnout === undefined
      ? []
      : [line(text.all(countOf(city.entitled), countOf(city.voted), percentOf(city.turnout)))]),
    ...contests
      .filter(({ data }) => data.confirmedOn !== undefined)
      .flatMap((contest) => [heading(contest.name), ...electedBlocks(contest)]),
    announcer(print),
  ])
}
