import { fold } from '../../../core/folding/fold'
import type { RegisterRecord } from '../../../core/values/record'
import { rollIn, type Values } from '../../../core/values/values'
import type { Edit } from '../../../engine/history/history'
import { linkedAt } from '../asOf'
import { subjectOf } from '../act'
import { candidatesOf, majorityOf } from '../majority'
import type { majorities } from '../votes/definition'
import { changeOf, creationOf, type Deed, isAgendaChange, linkTo } from './edits'
import {
  type BallotMark,
  type ChamberFacts,
  isByTotals,
  isRunning,
  peopleOf,
  standingOf,
  textAt,
  votersOf,
  votesOf,
} from './facts'
import { majorityFor } from './matters'

/** A vote about to begin. */
export interface NewVote {
  readonly subject: string
  readonly type: 'open' | 'rollCall' | 'secret' | 'procedural'
  readonly majority: (typeof majorities)[number]
  readonly item: RegisterRecord | undefined
  /** The vote this one repeats. */
  readonly repeats?: RegisterRecord
  /** Names of those who stand for election. */
  readonly candidates?: readonly string[]
}

/** What a vote on an item starts with: its subject as the act will be called, the majority its words ask for. */
export function voteOnItem(item: RegisterRecord): NewVote {
  const title = textAt(item.values, 'title') ?? ''
  const isElection = item.values['kind'] === 'election'
  return {
    subject: subjectOf(title),
    type: isElection ? 'secret' : 'rollCall',
    majority: majorityFor(title, item.values['kind']),
    item,
  }
}

/** What the repeat of a vote starts with (reassumption): the same, linked to it. */
export function repeatOf({ items }: ChamberFacts, vote: RegisterRecord): NewVote {
  const { values } = vote
  const item = linkedAt(values['item'])
  const names = candidatesOf(values).map(({ name }) => name)
  return {
    subject: textAt(values, 'subject') ?? '',
    type: values['type'] === 'secret' ? 'secret' : values['type'] === 'procedural' ? 'procedural' : 'rollCall',
    majority: majorityOf(values),
    item: items.find(({ id }) => id === item),
    repeats: vote,
    ...(names.length === 0 ? {} : { candidates: names }),
  }
}

/** The number of the next vote of a meeting. */
function nextNumber({ votes }: ChamberFacts): string {
  const numbers = votes.flatMap(({ values }) =>
    /^\d+$/u.test(textAt(values, 'number') ?? '') ? [Number(values['number'])] : [],
  )
  return String(Math.max(0, ...numbers) + 1)
}

/** Those barred from the votes on an item: who was excluded from one is excluded from the next. */
function excludedFrom(facts: ChamberFacts, item: RegisterRecord | undefined): Readonly<Record<string, BallotMark>> {
  const last = item === undefined ? undefined : votesOf(facts, item.id).findLast((vote) => !isByTotals(vote))
  const marks = Object.entries(rollIn(last?.values['ballots'])).filter(([, mark]) => mark === 'excluded')
  return Object.fromEntries(marks.map(([key]) => [key, 'excluded' as const]))
}

/** Begins a vote; nothing while another is being taken. */
export function startVote(
  facts: ChamberFacts,
  vote: NewVote,
  { id, at, place }: { readonly id: string; readonly at: string; readonly place: string | undefined },
): Deed | undefined {
  if (facts.votes.some(isRunning)) return undefined
  const { subject, type, majority, item, repeats, candidates = [] } = vote
  const number = nextNumber(facts)
  const barred = type === 'secret' || type === 'procedural' ? {} : excludedFrom(facts, item)
  const values: Values = {
    number,
    subject,
    type,
    majority,
    openedAt: at,
    ...(item === undefined ? { meeting: linkTo(facts.meeting) } : { item: linkTo(item) }),
    ...(repeats === undefined ? {} : { repeats: linkTo(repeats) }),
    ...(candidates.length === 0 ? {} : { candidates: candidates.map((name) => ({ name })) }),
    ...(Object.keys(barred).length === 0 ? {} : { ballots: { roll: barred } }),
    ...(place === undefined ? {} : { place }),
  }
  return creationOf('votes', id, values, number)
}

/** Notes how one person votes; `undefined` takes his vote back. */
export function castVote(vote: RegisterRecord, key: string, mark: BallotMark | undefined): Deed {
  const others = Object.entries(rollIn(vote.values['ballots'])).filter(([other]) => other !== key)
  const roll = Object.fromEntries(mark === undefined ? others : [...others, [key, mark]])
  return changeOf(vote, { ballots: Object.keys(roll).length === 0 ? undefined : { roll } })
}

/** Notes the same of everybody in the room who has not voted; nothing where all have. */
export function restVote(facts: ChamberFacts, vote: RegisterRecord, mark: BallotMark): Deed | undefined {
  const open = votersOf(facts, vote).filter(({ isWaiting }) => isWaiting)
  if (open.length === 0) return undefined
  const roll = { ...rollIn(vote.values['ballots']), ...Object.fromEntries(open.map(({ key }) => [key, mark])) }
  return changeOf(vote, { ballots: { roll } })
}

/** An exception among those who voted alike: this mark, or back in favour where he has it already. */
export function castException(vote: RegisterRecord, key: string, mark: BallotMark): Deed {
  return castVote(vote, key, rollIn(vote.values['ballots'])[key] === mark ? 'for' : mark)
}

/**
 * Ends a vote that is complete: its hour, who was not there, and what became of its item where the vote decided it. Nothing
 * where something keeps it open.
 */
export function closeVote(facts: ChamberFacts, vote: RegisterRecord, at: string): Deed | undefined {
  const { unclosed, result } = standingOf(facts, vote)
  if (unclosed !== undefined || !isRunning(vote)) return undefined
  const away = peopleOf(facts).filter(({ isIn }) => !isIn)
  const marks = rollIn(vote.values['ballots'])
  const fields: Values = isByTotals(vote)
    ? { closedAt: at, absent: away.length }
    : {
        closedAt: at,
        ballots: {
          roll: { ...Object.fromEntries(away.map(({ key }) => [key, 'absent'])), ...marks },
        },
      }
  const itemId = linkedAt(vote.values['item'])
  const item = facts.items.find(({ id }) => id === itemId)
  const outcome = result === 'adopted' ? 'adopted' : result === 'notAdopted' ? 'rejected' : undefined
  const decides = item !== undefined && outcome !== undefined && isOnItem(vote, item)
  return changeOf(
    vote,
    fields,
    ...(decides ? [{ record: item.id, register: item.register, fields: { outcome } }] : []),
    ...(result === 'adopted' && isAgendaChange(vote) ? changedItems(facts, vote) : []),
  )
}

/**
 * Whether a vote is on the item itself: under „interpellations” something else may be voted on, and a vote on an amendment decides of
 * no draft. An election is by whatever it is called, for it may take several votes.
 */
function isOnItem(vote: RegisterRecord, item: RegisterRecord): boolean {
  const { type, subject } = vote.values
  if (type === 'procedural') return false
  const title = subjectOf(textAt(item.values, 'title') ?? '')
  return item.values['kind'] === 'election' || (typeof subject === 'string' && fold(subject) === fold(title))
}

/** What was put into the agenda, moved or taken off before the vote on it was taken. */
function changedItems({ items }: ChamberFacts, vote: RegisterRecord): readonly Edit[] {
  return items.flatMap(({ id, register, values }) =>
    values['change'] === undefined || linkedAt(values['changeVote']) !== undefined
      ? []
      : [{ record: id, register, fields: { changeVote: linkTo(vote) } }],
  )
}

/** Gives up a vote that began by mistake. */
export function dropVote(vote: RegisterRecord): Deed {
  return {
    name: {
      kind: 'trash',
      register: vote.register,
      count: 1,
      record: vote.id,
      labels: [textAt(vote.values, 'number') ?? ''],
    },
    edits: [{ record: vote.id, register: vote.register, presence: 'trashed' }],
  }
}
