import type { DocumentInput } from '../../../../engine/documents/model'
import { placeAndDay, type Block } from '../../../../engine/documents/officePaper'
import { typeset } from '../../../../engine/documents/typography'
import { givenNamesFirst } from '../../procedure/people'
import { titleAgain } from '../../voting/blankList'
import { turnoutRanking, type CityOverview, type ContestOverview } from '../procedure/overview'
import { estatePapersPl as words } from '../words/papers.pl'
import {
  announcer,
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

const text = words.ranking

/** Certificates of all elected to one council, each on a page of its own (zaświadczenie o wyborze). */
export function buildCertificates(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const { certificate } = words
  const council = councilOf(print, contest)
  const day = dayOrBlank(print.city.election.day)
  const blocks = contest.data.elected.flatMap(({ nomination, name, votes, how }, index): readonly Block[] => {
    const candidate = contest.nominations.find(({ id }) => id === nomination)
    const shown = candidate === undefined ? name : givenNamesFirst(candidate.data)
    return [
      // Each is handed to somebody else: it has the head of the office, and is no page of a longer paper.
      ...(index === 0 ? [] : [{ kind: 'letterhead' as const }, ...titleAgain(certificate.title, certificate.line)]),
      placeAndDay(print.office, contest.data.confirmedOn ?? print.today),
      line(
        how === 'automatic'
          ? certificate.automatic(council, day, candidate?.data.sex)
          : certificate.text(council, day, candidate?.data.sex),
      ),
      { kind: 'paragraph', style: 'strong', align: 'center', text: typeset(shown) },
      ...(votes === undefined ? [] : [line(certificate.votes(votes))]),
      announcer(print),
    ]
  })
  return { ...paper(print, certificate.title, certificate.line, blocks), pageNumbers: false }
}

/** Who is elected now and was before, in any council: by the person, or by name and day of birth. */
function reelected({ contests, nominations }: CityOverview, previous: CityOverview): number {
  const keyOf = (all: CityOverview['nominations'], id: string) => {
    const data = all.find((known) => known.id === id)?.data
    if (data === undefined) return []
    return data.person === undefined
      ? data.birthDate === undefined
        ? []
        : [`${data.surname} ${data.givenNames} ${data.birthDate}`]
      : [data.person]
  }
  const before = new Set(
    previous.contests.flatMap(({ data }) =>
      data.elected.flatMap(({ nomination }) => keyOf(previous.nominations, nomination)),
    ),
  )
  return contests
    .flatMap(({ data }) => data.elected.flatMap(({ nomination }) => keyOf(nominations, nomination)))
    .filter((key) => before.has(key)).length
}

function peopleBlocks({ city, previous }: EstatePrint): readonly Block[] {
  const elected = city.contests.flatMap(({ data, nominations }) =>
    data.elected.flatMap(({ nomination }) => nominations.find(({ id }) => id === nomination)?.data ?? []),
  )
  const known = elected.filter(({ sex }) => sex !== undefined)
  const ages = elected.flatMap(({ age }) => age ?? [])
  const rows = [
    ...(known.length === 0 ? [] : [[text.women, `${known.filter(({ sex }) => sex === 'F').length} z ${known.length}`]]),
    ...(ages.length === 0
      ? []
      : [[text.averageAge, (ages.reduce((sum, age) => sum + age, 0) / ages.length).toFixed(1).replace('.', ',')]]),
    ...(previous === undefined ? [] : [[text.reelected, String(reelected(city, previous))]]),
  ]
  return rows.length === 0
    ? []
    : [heading(text.people), { kind: 'facts', facts: rows.map(([name = '', value = '']) => ({ name, value })) }]
}

/** Turnout by council, the highest first, with the city’s own (zestawienie frekwencji). */
export function buildRanking(print: EstatePrint): DocumentInput {
  const { city, election } = print.city
  const from = election.rules.turnoutFrom
  return paper(print, text.title, text.line(dayOrBlank(election.day)), [
    table(
      [
        [words.ordinal, 12, 'right'],
        [text.council, 64],
        [text.entitled, 24, 'right'],
        [text.voted, 22, 'right'],
        [text.turnout, 22, 'right'],
        [text.elected, 16, 'right'],
      ],
      [
        ...turnoutRanking(print.city.contests).map(({ name, outcome, data }, index) => [
          `${index + 1}.`,
          name,
          countOf(outcome.totals.lines.entitled),
          countOf(outcome.totals.lines[from]),
          percentOf(outcome.turnout),
          String(data.elected.length),
        ]),
        ['', text.city, countOf(city.entitled), countOf(city.voted), percentOf(city.turnout), ''],
      ],
    ),
    ...peopleBlocks(print),
  ])
}

/** Turnout of each council beside that of the election before; a council that was not elected then stands with a dash. */
export function buildComparison(print: EstatePrint, previous: CityOverview): DocumentInput {
  const before = new Map(
    previous.contests.map(({ data, outcome }) => [`${data.unit ?? ''} ${data.constituency}`, outcome] as const),
  )
  const change = (now: number | undefined, then: number | undefined) => {
    if (now === undefined || then === undefined) return '–'
    const difference = now - then
    return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${percentOf(Math.abs(difference))}`.replace(
      ' %',
      ' p.p.',
    )
  }
  return paper(
    print,
    words.comparison.title,
    words.comparison.line(dayOrBlank(print.city.election.day), dayOrBlank(previous.election.day)),
    [
      table(
        [
          [text.council, 76],
          [text.turnout, 28, 'right'],
          [text.before, 28, 'right'],
          [text.change, 28, 'right'],
        ],
        [
          ...print.city.contests.map(({ data, name, outcome }) => {
            const then = before.get(`${data.unit ?? ''} ${data.constituency}`)
            return [name, percentOf(outcome.turnout), percentOf(then?.turnout), change(outcome.turnout, then?.turnout)]
          }),
          [
            text.city,
            percentOf(print.city.city.turnout),
            percentOf(previous.city.turnout),
            change(print.city.city.turnout, previous.city.turnout),
          ],
        ],
      ),
      ...peopleBlocks(print),
    ],
  )
}
