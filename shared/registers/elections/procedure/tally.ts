import { differencesIn, markProblems, type Difference } from '../voting/counts'
import { countTotals, type Ballot, type Count, type CountTotal } from './ballot'

/** A figure of a count: a total, or the votes of a name, told by its key. */
export type Figure =
  { readonly total: CountTotal } | { readonly key: string; readonly kind: 'votes' | 'against' | 'abstained' }

/** Why a count cannot be right, with the figures that do not add up. */
export type TallyProblem =
  | { readonly code: 'missing'; readonly figure: Figure }
  | { readonly code: 'notWhole'; readonly figure: Figure; readonly value: number }
  /** Handed out must be those in the box and those not returned. */
  | { readonly code: 'issuedSum'; readonly issued: number; readonly inBox: number; readonly notReturned: number }
  /** Those in the box must be the valid and the invalid. */
  | { readonly code: 'boxSum'; readonly inBox: number; readonly valid: number; readonly invalid: number }
  | { readonly code: 'issuedAbovePresent'; readonly issued: number; readonly present: number }
  | { readonly code: 'issuedAbovePrepared'; readonly issued: number; readonly prepared: number }
  | { readonly code: 'presentAboveStatutory'; readonly present: number; readonly statutory: number }
  | { readonly code: 'noQuorum'; readonly present: number; readonly statutory: number; readonly needed: number }
  /** On a limited ballot: all marks together are at most valid ballots times seats. */
  | {
      readonly code: 'marksAboveSeats'
      readonly marks: number
      readonly valid: number
      readonly seats: number
      readonly most: number
    }
  /** A limited ballot without a mark is invalid, so every valid one has a mark at least. */
  | { readonly code: 'marksBelowValid'; readonly marks: number; readonly valid: number }
  | { readonly code: 'aboveValid'; readonly key: string; readonly votes: number; readonly valid: number }
  /** For, against and abstaining of a name together exceed the valid ballots. */
  | { readonly code: 'nameSum'; readonly key: string; readonly sum: number; readonly valid: number }

/** Quorum: at least half of the statutory membership (u.s.g. art. 14 ust. 1). */
export function quorumOf(statutory: number): number {
  return Math.ceil(statutory / 2)
}

/** What must be known of the council and the ballots before a result is one: without it there is no quorum to check. */
export const attendance = ['statutory', 'present', 'prepared'] as const

/** What of the attendance is still to be entered; a result confirmed by an earlier version stands as it is. */
export function missingAttendance(
  ballot: Pick<Ballot, (typeof attendance)[number] | 'confirmedOn'>,
): readonly (typeof attendance)[number][] {
  return ballot.confirmedOn === undefined ? attendance.filter((field) => ballot[field] === undefined) : []
}

type TalliedBallot = Pick<Ballot, 'form' | 'abstaining' | 'seats' | 'statutory' | 'present' | 'prepared' | 'names'>

/**
 * Everything that cannot be right about a count; empty where it may be confirmed. Sums are checked as far as their
 * figures are entered, so that a teller hears of a slip while the sheet is still in hand.
 */
export function checkCount(ballot: TalliedBallot, count: Count): readonly TallyProblem[] {
  return [...figureProblems(ballot, count), ...sumProblems(ballot, count), ...nameProblems(ballot, count)]
}

/** Figures a ballot asks for, in the order of the sheet. */
export function figuresOf(ballot: Pick<Ballot, 'form' | 'abstaining' | 'names'>): readonly Figure[] {
  const kinds = votesAsked(ballot)
  return [
    ...countTotals.map((total) => ({ total })),
    ...ballot.names.flatMap(({ key }) => kinds.map((kind) => ({ key, kind }))),
  ]
}

/** What is counted beside a name. */
export function votesAsked({
  form,
  abstaining,
}: Pick<Ballot, 'form' | 'abstaining'>): readonly ('votes' | 'against' | 'abstained')[] {
  if (form === 'limited') return ['votes']
  return abstaining ? ['votes', 'against', 'abstained'] : ['votes', 'against']
}

/** The number a count has for a figure. */
export function figureIn(count: Count, figure: Figure): number | undefined {
  if ('total' in figure) return count[figure.total]
  return count.names.find(({ key }) => key === figure.key)?.[figure.kind]
}

/** The count with another number in one figure. */
export function withFigure(count: Count, figure: Figure, value: number | undefined): Count {
  if ('total' in figure) return { ...count, [figure.total]: value }
  const names = count.names.map((name) => (name.key === figure.key ? { ...name, [figure.kind]: value } : name))
  return { ...count, names }
}

/** Where two independent entries of one sheet differ. */
export function differences(ballot: TalliedBallot, first: Count, second: Count): readonly Difference<Figure>[] {
  return differencesIn(figuresOf(ballot), (figure) => [figureIn(first, figure), figureIn(second, figure)])
}

function figureProblems(ballot: TalliedBallot, count: Count): readonly TallyProblem[] {
  return figuresOf(ballot).flatMap((figure): readonly TallyProblem[] => {
    const value = figureIn(count, figure)
    if (value === undefined) return [{ code: 'missing', figure }]
    return Number.isSafeInteger(value) && value >= 0 ? [] : [{ code: 'notWhole', figure, value }]
  })
}

function sumProblems({ statutory, present, prepared }: TalliedBallot, count: Count): readonly TallyProblem[] {
  const { issued, notReturned, inBox, valid, invalid } = count
  const problems: TallyProblem[] = []
  if (statutory !== undefined && present !== undefined) {
    const needed = quorumOf(statutory)
    if (present > statutory) problems.push({ code: 'presentAboveStatutory', present, statutory })
    if (present < needed) problems.push({ code: 'noQuorum', present, statutory, needed })
  }
  if (issued !== undefined) {
    if (present !== undefined && issued > present) problems.push({ code: 'issuedAbovePresent', issued, present })
    if (prepared !== undefined && issued > prepared) problems.push({ code: 'issuedAbovePrepared', issued, prepared })
    if (inBox !== undefined && notReturned !== undefined && issued !== inBox + notReturned)
      problems.push({ code: 'issuedSum', issued, inBox, notReturned })
  }
  if (inBox !== undefined && valid !== undefined && invalid !== undefined && inBox !== valid + invalid)
    problems.push({ code: 'boxSum', inBox, valid, invalid })
  return problems
}

function nameProblems(ballot: TalliedBallot, { valid, names }: Count): readonly TallyProblem[] {
  if (valid === undefined) return []
  if (ballot.form === 'forAgainst')
    return names.flatMap(({ key, votes, against, abstained }): readonly TallyProblem[] => {
      const sum = (votes ?? 0) + (against ?? 0) + (ballot.abstaining ? (abstained ?? 0) : 0)
      return sum > valid ? [{ code: 'nameSum', key, sum, valid }] : []
    })
  const most = Math.min(ballot.seats, names.length)
  return markProblems(valid, most, names).map((problem) =>
    problem.code === 'marksAbove' ? { ...problem, code: 'marksAboveSeats', seats: ballot.seats } : problem,
  )
}
