import type { RegisterRecord } from '../../../core/values/record'
import { isRoll, rollIn, type Values } from '../../../core/values/values'
import { linkedAt } from '../asOf'
import { electedIn, majorityOf, neededFor, presentIn, quorumOf, resultOf, tallyOf, type Tally } from '../majority'
import { ballotMarks } from '../votes/definition'
import { isInNow } from './times'

/** How somebody voted. */
export type BallotMark = (typeof ballotMarks)[number]

/** A record as far as its course is told: as it is stored, or as papers print it. */
export interface Kept {
  readonly id: string
  readonly values: Values
}

/** A meeting with all that was noted of it. */
export interface CourseFacts {
  readonly meeting: Kept
  readonly items: readonly Kept[]
  readonly votes: readonly Kept[]
  readonly notes: readonly Kept[]
  /** Members of the body that meets on its day, and whoever is noted besides, in the order of their names. */
  readonly people: readonly { readonly key: string; readonly name: string }[]
}

/** A meeting with all that belongs to it, as it stands in the registers now. */
export interface ChamberFacts extends CourseFacts {
  readonly meeting: RegisterRecord
  /** In the order of the agenda; those taken off it too, for they stay in the list. */
  readonly items: readonly RegisterRecord[]
  /** In the order they were taken. */
  readonly votes: readonly RegisterRecord[]
  readonly notes: readonly RegisterRecord[]
  /** Statutory size: of the meeting, else of its body. */
  readonly size: number | undefined
  /** Keys of the chair of the body on the day of the meeting, then of the deputies. */
  readonly usualChairs: readonly string[]
}

/** A member at a meeting. */
export interface Person {
  readonly key: string
  readonly name: string
  /** What the attendance notes; `undefined` where nothing is noted yet. */
  readonly mark: string | undefined
  readonly times: string | undefined
  readonly isIn: boolean
}

/** Text of a field; `undefined` for an empty one. */
export function textAt(values: Values, field: string): string | undefined {
  const value = values[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Everybody who may sit in the meeting, with whether he is in the room now. */
export function peopleOf({ meeting, people }: Pick<CourseFacts, 'meeting' | 'people'>): readonly Person[] {
  const attendance = meeting.values['attendance']
  const marks = rollIn(attendance)
  const hours = isRoll(attendance) ? attendance.times : undefined
  return people.map(({ key, name }) => {
    const times = hours?.[key]
    return { key, name, mark: marks[key], times, isIn: marks[key] === 'present' && isInNow(times) }
  })
}

/** How many are in the room, of how many, and whether that is a quorum; `quorum` is unknown without a statutory size. */
export function presenceOf(facts: ChamberFacts): {
  readonly present: number
  readonly size: number | undefined
  readonly quorum: number | undefined
  /** How many may leave before the quorum is lost; below zero it is lost. */
  readonly spare: number | undefined
} {
  const present = peopleOf(facts).filter(({ isIn }) => isIn).length
  const quorum = facts.size === undefined ? undefined : quorumOf(facts.size)
  return { present, size: facts.size, quorum, spare: quorum === undefined ? undefined : present - quorum }
}

/** The break that lasts. */
export function openBreak({ notes }: ChamberFacts): RegisterRecord | undefined {
  return notes.findLast(({ values }) => values['kind'] === 'break' && values['until'] === undefined)
}

/** Where a meeting stands. */
export function phaseOf(facts: ChamberFacts): 'before' | 'open' | 'break' | 'closed' {
  const { values } = facts.meeting
  if (textAt(values, 'closedAt') !== undefined) return 'closed'
  if (textAt(values, 'openedAt') === undefined) return 'before'
  return openBreak(facts) === undefined ? 'open' : 'break'
}

/** The item that is dealt with. */
export function currentItemOf({ meeting, items }: ChamberFacts): RegisterRecord | undefined {
  const current = linkedAt(meeting.values['currentItem'])
  return items.find(({ id }) => id === current)
}

/** Items that stand on the agenda: not taken off it. */
export function standingItems({ items }: ChamberFacts): readonly RegisterRecord[] {
  return items.filter(({ values }) => values['change'] !== 'removed')
}

/** Votes on an item, in the order they were taken. */
export function votesOf({ votes }: ChamberFacts, item: string): readonly RegisterRecord[] {
  return votes.filter(({ values }) => linkedAt(values['item']) === item)
}

/** Whether a vote began and has not ended. */
export function isRunning({ values }: Pick<RegisterRecord, 'values'>): boolean {
  return textAt(values, 'openedAt') !== undefined && textAt(values, 'closedAt') === undefined
}

/** The vote that is being taken; of several, which only two workstations can have begun, the last. */
export function runningVote({ votes }: ChamberFacts): RegisterRecord | undefined {
  return votes.findLast(isRunning)
}

/** Whether a vote is taken by totals: nobody's own vote is noted. */
export function isByTotals({ values }: Pick<RegisterRecord, 'values'>): boolean {
  return values['type'] === 'secret'
}

/** A member in a vote: his mark; waiting where he is in the room and has not voted. */
export interface Voter extends Person {
  readonly ballot: BallotMark | undefined
  readonly isWaiting: boolean
}

/** Everybody in a vote. */
export function votersOf(facts: ChamberFacts, vote: Pick<RegisterRecord, 'values'>): readonly Voter[] {
  const marks = rollIn(vote.values['ballots'])
  const isOpen = isRunning(vote)
  return peopleOf(facts).map((person) => {
    const ballot = ballotMarks.find((mark) => mark === marks[person.key])
    return { ...person, ballot, isWaiting: isOpen && person.isIn && ballot === undefined }
  })
}

/** The next one who has not voted, from a person on and round to the beginning; `undefined` when all have. */
export function nextWaiting(voters: readonly Voter[], from: string | undefined): string | undefined {
  const at = voters.findIndex(({ key }) => key === from)
  return [...voters.slice(at + 1), ...voters.slice(0, at + 1)].find(({ isWaiting }) => isWaiting)?.key
}

const nothing: Tally = { for: 0, against: 0, abstained: 0, notVoting: 0, absent: 0, invalid: 0, excluded: 0 }

/** What keeps a vote from being closed. */
export type Unclosed =
  | { readonly code: 'waiting'; readonly count: number }
  | { readonly code: 'sum'; readonly sum: number; readonly present: number }
  | { readonly code: 'noQuorum'; readonly present: number; readonly quorum: number }
  | { readonly code: 'nobody' }

/** How a vote stands, taken or being taken. */
export interface Standing {
  readonly tally: Tally
  readonly waiting: number
  /** All counted, the excluded too; equal to those in the room when the vote is complete. */
  readonly sum: number
  readonly present: number
  readonly needed: number | undefined
  readonly result: ReturnType<typeof resultOf>
  readonly unclosed: Unclosed | undefined
}

/** Sums of a vote, what it needs and what came of it. */
export function standingOf(facts: ChamberFacts, vote: Pick<RegisterRecord, 'values'>): Standing {
  const tally = tallyOf(vote.values) ?? nothing
  const majority = majorityOf(vote.values)
  const sum = presentIn(tally)
  const isOpen = isRunning(vote)
  const byTotals = isByTotals(vote)
  const voters = votersOf(facts, vote)
  const waiting = byTotals ? 0 : voters.filter(({ isWaiting }) => isWaiting).length
  // Who left while the vote was taken keeps the vote he gave.
  const present = isOpen && byTotals ? voters.filter(({ isIn }) => isIn).length : sum + waiting
  const quorum = facts.size === undefined ? undefined : quorumOf(facts.size)
  const unclosed = ((): Unclosed | undefined => {
    if (quorum !== undefined && present < quorum) return { code: 'noQuorum', present, quorum }
    if (present === 0) return { code: 'nobody' }
    if (waiting > 0) return { code: 'waiting', count: waiting }
    return sum === present ? undefined : { code: 'sum', sum, present }
  })()
  return {
    tally,
    waiting,
    sum,
    present,
    needed: neededFor(majority, tally, facts.size),
    result: resultOf(majority, tally, facts.size),
    unclosed,
  }
}

/** Who was elected by a vote. */
export function electedBy(facts: ChamberFacts, vote: Pick<RegisterRecord, 'values'>): string | undefined {
  return electedIn(vote.values, standingOf(facts, vote).result)
}
