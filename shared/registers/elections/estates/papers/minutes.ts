import type { DocumentInput } from '../../../../engine/documents/model'
import type { Block } from '../../../../engine/documents/officePaper'
import type { ContestOverview, Precinct } from '../procedure/overview'
import { protocolLines } from '../precincts/definition'
import type { Protocol } from '../procedure/protocol'
import type { Elected } from '../procedure/read'
import { linesPl } from '../words/lines'
import { estatePapersPl as words } from '../words/papers.pl'
import {
  blankCell,
  councilOf,
  countOf,
  dayOrBlank,
  heading,
  line,
  paper,
  percentOf,
  signatures,
  table,
  type EstatePrint,
} from './print'

const text = words.minutes

/** Rows of a form are high enough to be written into by hand. */
const formRowMm = 8

function figures(protocol: Protocol | undefined): Block {
  return table(
    [
      [text.figure, 120],
      [text.count, 40, 'right'],
    ],
    protocolLines.map((name) => [linesPl[name], protocol === undefined ? blankCell : countOf(protocol.lines[name])]),
    protocol === undefined ? formRowMm : undefined,
  )
}

function votes(
  protocol: Protocol | undefined,
  names: readonly { readonly key: string; readonly name: string }[],
): Block {
  return table(
    [
      [words.ordinal, 12, 'right'],
      [words.name, 108],
      [text.count, 40, 'right'],
    ],
    names.map(({ key, name }, index) => [
      `${index + 1}.`,
      name,
      protocol === undefined ? blankCell : countOf(protocol.votes.get(key) ?? 0),
    ]),
    protocol === undefined ? formRowMm : undefined,
  )
}

/** Those elected; their votes where there was a vote, and how a tie was settled where there was one. */
function electedTable(elected: readonly Elected[]): Block {
  const hasVotes = elected.some(({ votes: count }) => count !== undefined)
  const hasTie = elected.some(({ how }) => text.by[how] !== '')
  return {
    ...table(
      [
        [words.ordinal, 12, 'right'],
        [words.name, 78],
        ...(hasVotes ? [[text.votesOf, 20, 'right'] as const] : []),
        ...(hasTie ? [[text.how, 50] as const] : []),
      ],
      elected.map(({ name, votes: count, how }, index) => [
        `${index + 1}.`,
        name,
        ...(hasVotes ? [countOf(count)] : []),
        ...(hasTie ? [text.by[how] === '' ? blankCell : text.by[how]] : []),
      ]),
    ),
    whole: true,
  }
}

/** Who was elected and by how many votes, or why nobody was; the turnout where there was a vote. */
export function electedBlocks({ data, outcome }: ContestOverview): readonly Block[] {
  if (data.result === undefined) return []
  const result =
    data.result === 'automatic' && data.elected.length < data.seats ? text.automaticFewer : text.results[data.result]
  // One line, which stays with the table it announces.
  const said = outcome.course === 'vote' ? `${text.turnout(percentOf(outcome.turnout))} ${result}` : result
  return [line(said), ...(data.elected.length === 0 ? [] : [electedTable(data.elected)])]
}

/**
 * Protocol of one precinct (protokół obwodowy): as it was taken, or before it was as the form its commission fills in while it
 * counts, with the candidates in the order of the ballot.
 */
export function buildPrecinctMinutes(print: EstatePrint, contest: ContestOverview, precinct: Precinct): DocumentInput {
  const { protocol } = precinct.report
  const { blank } = words
  return paper(print, text.precinct, text.precinctLine(precinct.number, councilOf(print, contest)), [
    line(text.held(dayOrBlank(print.city.election.day), precinct.place === '' ? blank : precinct.place)),
    ...(protocol === undefined ? [line(text.hours(blank, blank))] : []),
    heading(text.figures),
    figures(protocol),
    heading(text.votes),
    votes(protocol, contest.frame.candidates),
    ...(protocol === undefined
      ? [heading(text.remarks), line(`${words.dots}\n${words.dots}`), line(text.made(blank))]
      : []),
    heading(text.commission),
    ...signatures(precinct.commission, text.posts),
  ])
}

/** Protocol of a council’s result, all precincts together (protokół zbiorczy). */
export function buildContestMinutes(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const { outcome } = contest
  return paper(print, text.contest, text.contestLine(councilOf(print, contest), dayOrBlank(print.city.election.day)), [
    ...(outcome.course === 'vote'
      ? [
          line(text.summed(outcome.reported)),
          figures(outcome.totals),
          heading(text.votes),
          votes(outcome.totals, contest.frame.candidates),
        ]
      : []),
    ...electedBlocks(contest),
    ...signatures(print.city.election.commission, text.cityPosts),
  ])
}

/** Protocol of the city commission: every council’s figures on one table, then its result. */
export function buildCityMinutes(print: EstatePrint): DocumentInput {
  const { election, contests, city } = print.city
  const { ranking } = words
  const from = election.rules.turnoutFrom
  return paper(print, text.city, text.cityLine(dayOrBlank(election.day)), [
    table(
      [
        [ranking.council, 70],
        [ranking.entitled, 24, 'right'],
        [ranking.voted, 24, 'right'],
        [ranking.turnout, 24, 'right'],
        [ranking.elected, 18, 'right'],
      ],
      [
        ...contests.map(({ name, outcome, data }) => [
          name,
          countOf(outcome.totals.lines.entitled),
          countOf(outcome.totals.lines[from]),
          percentOf(outcome.turnout),
          String(data.elected.length),
        ]),
        [ranking.city, countOf(city.entitled), countOf(city.voted), percentOf(city.turnout), ''],
      ],
    ),
    ...contests.flatMap((contest) =>
      contest.data.result === undefined ? [] : [heading(contest.name), ...electedBlocks(contest)],
    ),
    ...signatures(election.commission, text.cityPosts),
  ])
}

/** Protocol of lots between those equal at the last seats (protokół losowania). */
export function buildLotsMinutes(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const { data, outcome, frame } = contest
  const tied = frame.candidates.filter(({ key }) => outcome.ties.some(({ lots }) => lots?.keys.includes(key) === true))
  const names = (list: readonly { readonly name: string }[]): Block => ({
    kind: 'list',
    items: list.map(({ name }, index) => ({ marker: `${index + 1})`, text: name })),
  })
  const won = data.elected.filter(
    ({ how, nomination }) => how === 'tie' && !outcome.ties.some(({ settled }) => settled.includes(nomination)),
  )
  return paper(
    print,
    data.tieProtocol === '' ? text.lots : `${text.lots} NR ${data.tieProtocol}`,
    text.lotsLine(councilOf(print, contest)),
    [
      line(text.lotsHeld(dayOrBlank(data.tieOn), won.length)),
      ...(tied.length === 0 ? [] : [names(tied)]),
      line(text.lotsWon),
      ...(won.length === 0 ? [] : [names(won)]),
      ...signatures(print.city.election.commission, text.cityPosts),
    ],
  )
}
