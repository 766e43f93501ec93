import { rowsIn, type RowValue, type Values } from '../../../../core/values/values'
import { differencesIn, isCount, markProblems, type Difference, type MarkProblem } from '../../voting/counts'
import { countAt, textAt } from '../../voting/values'
import { protocolLines } from '../precincts/definition'
import { marksFor } from '../rules/readySets'
import type { ElectionRules } from '../rules/rules'

export type ProtocolLine = (typeof protocolLines)[number]

/** A name on a ballot, in its order there; the key is the record of the nomination. */
export interface BallotCandidate {
  readonly key: string
  readonly number: string
  readonly name: string
}

/** A figure of a protocol: a line of its own, or the votes of a name. */
export type ProtocolFigure = { readonly line: ProtocolLine } | { readonly key: string }

/** What a sheet says; what is not entered yet is missing. */
export interface Protocol {
  readonly lines: Readonly<Partial<Record<ProtocolLine, number>>>
  /** Votes by the key of the name. */
  readonly votes: ReadonlyMap<string, number>
}

/** What a protocol is checked against. */
export interface ProtocolFrame {
  readonly seats: number
  readonly candidates: readonly BallotCandidate[]
  readonly rules: Pick<ElectionRules, 'marks' | 'entries'>
}

/** Why a protocol cannot be right, with the figures that do not add up. */
export type ProtocolProblem =
  | { readonly code: 'missing'; readonly figure: ProtocolFigure }
  | { readonly code: 'notWhole'; readonly figure: ProtocolFigure; readonly value: number }
  | { readonly code: 'issued'; readonly received: number; readonly unused: number; readonly issued: number }
  | { readonly code: 'issuedAboveEntitled'; readonly issued: number; readonly entitled: number }
  | { readonly code: 'takenAboveIssued'; readonly takenOut: number; readonly issued: number }
  | { readonly code: 'ballots'; readonly takenOut: number; readonly valid: number; readonly invalid: number }
  | { readonly code: 'votes'; readonly ballots: number; readonly valid: number; readonly invalid: number }
  | (MarkProblem & { readonly each?: number })

/** The figures a sheet has, in its order. */
export function protocolFigures(candidates: readonly BallotCandidate[]): readonly ProtocolFigure[] {
  return [...protocolLines.map((line) => ({ line })), ...candidates.map(({ key }) => ({ key }))]
}

/** The number that stands for a figure. */
export function figureOf(protocol: Protocol, figure: ProtocolFigure): number | undefined {
  return 'line' in figure ? protocol.lines[figure.line] : protocol.votes.get(figure.key)
}

/** The protocol with another number for one figure. */
export function withProtocolFigure(protocol: Protocol, figure: ProtocolFigure, value: number | undefined): Protocol {
  if ('line' in figure) {
    const rest = Object.fromEntries(Object.entries(protocol.lines).filter(([line]) => line !== figure.line))
    return { ...protocol, lines: value === undefined ? rest : { ...rest, [figure.line]: value } }
  }
  const votes = new Map(protocol.votes)
  if (value === undefined) votes.delete(figure.key)
  else votes.set(figure.key, value)
  return { ...protocol, votes }
}

/** One of the two entries of a precinct's protocol. */
export function protocolIn(values: Values, entry: 'first' | 'second'): Protocol {
  const lines: Partial<Record<ProtocolLine, number>> = {}
  const votes = new Map<string, number>()
  for (const row of rowsIn(values[entry])) {
    const count = countAt(row, 'votes')
    if (count === undefined) continue
    const line = protocolLines.find((known) => known === row['line'])
    if (line !== undefined) lines[line] = count
    else if (textAt(row, 'nomination') !== '') votes.set(textAt(row, 'nomination'), count)
  }
  return { lines, votes }
}

/** The rows that keep a protocol; names by their numbers too, for people. */
export function protocolRows(protocol: Protocol, candidates: readonly BallotCandidate[]): readonly RowValue[] {
  const numbers = new Map(candidates.map(({ key, number }) => [key, number] as const))
  return [
    ...protocolLines.flatMap((line) => {
      const votes = protocol.lines[line]
      return votes === undefined ? [] : [{ line, votes }]
    }),
    ...[...protocol.votes].map(([nomination, votes]) => ({
      line: 'name',
      nomination,
      number: numbers.get(nomination) ?? '',
      votes,
    })),
  ]
}

/** Whether nothing was entered yet. */
export function isEmpty({ lines, votes }: Protocol): boolean {
  return Object.keys(lines).length === 0 && votes.size === 0
}

/**
 * Everything that cannot be right about a protocol, as far as its figures are entered; empty where it stands. Sums are
 * checked while the sheet is read out, so that a slip is heard of while the telephone is still in hand.
 */
export function checkProtocol(frame: ProtocolFrame, protocol: Protocol): readonly ProtocolProblem[] {
  const { lines } = protocol
  const problems: ProtocolProblem[] = protocolFigures(frame.candidates).flatMap(
    (figure): readonly ProtocolProblem[] => {
      const value = figureOf(protocol, figure)
      if (value === undefined) return [{ code: 'missing', figure }]
      return isCount(value) ? [] : [{ code: 'notWhole', figure, value }]
    },
  )
  const { entitled, received, unused, issued, takenOut, invalidBallots, validBallots, invalidVotes, validVotes } = lines
  if (received !== undefined && unused !== undefined && issued !== undefined && issued !== received - unused)
    problems.push({ code: 'issued', received, unused, issued })
  if (issued !== undefined && entitled !== undefined && issued > entitled)
    problems.push({ code: 'issuedAboveEntitled', issued, entitled })
  if (takenOut !== undefined && issued !== undefined && takenOut > issued)
    problems.push({ code: 'takenAboveIssued', takenOut, issued })
  if (
    takenOut !== undefined &&
    validBallots !== undefined &&
    invalidBallots !== undefined &&
    takenOut !== validBallots + invalidBallots
  )
    problems.push({ code: 'ballots', takenOut, valid: validBallots, invalid: invalidBallots })
  if (
    validBallots !== undefined &&
    validVotes !== undefined &&
    invalidVotes !== undefined &&
    validBallots !== validVotes + invalidVotes
  )
    problems.push({ code: 'votes', ballots: validBallots, valid: validVotes, invalid: invalidVotes })
  if (validVotes !== undefined) {
    const each = Math.min(marksFor(frame.rules, frame.seats), frame.candidates.length)
    const names = frame.candidates.map(({ key }) => ({ key, votes: protocol.votes.get(key) }))
    problems.push(
      ...markProblems(validVotes, each, names).map((problem) =>
        problem.code === 'marksAbove' ? { ...problem, each } : problem,
      ),
    )
  }
  return problems
}

/** Where a precinct stands in the evening. */
export type PrecinctState = 'waiting' | 'entering' | 'wrong' | 'second' | 'differs' | 'reported'

/** A precinct's protocol as it counts, and where it stands. */
export interface PrecinctReport {
  readonly state: PrecinctState
  /** The protocol that counts in the results; only of a precinct that reported. */
  readonly protocol: Protocol | undefined
  readonly differences: readonly Difference<ProtocolFigure>[]
}

/** Where a precinct stands: a protocol counts once it adds up, and where the rules ask for it was entered twice alike. */
export function reportOf(frame: ProtocolFrame, values: Values): PrecinctReport {
  const first = protocolIn(values, 'first')
  const second = protocolIn(values, 'second')
  const none = { protocol: undefined, differences: [] }
  if (isEmpty(first)) return { state: 'waiting', ...none }
  const problems = checkProtocol(frame, first)
  if (problems.length > 0)
    return { state: problems.every(({ code }) => code === 'missing') ? 'entering' : 'wrong', ...none }
  if (frame.rules.entries === 'one') return { state: 'reported', protocol: first, differences: [] }
  if (isEmpty(second)) return { state: 'second', ...none }
  const differences = differencesIn(protocolFigures(frame.candidates), (figure) => [
    figureOf(first, figure),
    figureOf(second, figure),
  ])
  return differences.length === 0
    ? { state: 'reported', protocol: first, differences }
    : { state: 'differs', protocol: undefined, differences }
}

/** Protocols added up, line by line and name by name. */
export function sumOf(protocols: readonly Protocol[]): Protocol {
  const lines: Partial<Record<ProtocolLine, number>> = {}
  const votes = new Map<string, number>()
  for (const protocol of protocols) {
    for (const line of protocolLines) {
      const count = protocol.lines[line]
      if (count !== undefined) lines[line] = (lines[line] ?? 0) + count
    }
    for (const [key, count] of protocol.votes) votes.set(key, (votes.get(key) ?? 0) + count)
  }
  return { lines, votes }
}
