import { addDays } from '../../../core/calendar/days'
import { endOf } from '../../../engine/deadlines/deadline'
import type { Day } from '../../../core/values/values'
import type { Ballot } from './ballot'
import type { Election } from './election'
import { erasedDay, isLeft, type Nomination } from './nomination'
import { passedOver } from './overview'
import type { ElectionSettings } from './settings'

/** Days to collect papers, and days to destroy the rest (regulation of 9 June 2011, § 5). */
export const collectionDays = 60
export const destructionDays = 30

/** Last day for those not elected to collect their papers: 60 days from the election, moved on from a free day. */
export function collectionEnd(electionOn: Day): Day {
  return endOf(electionOn, { unit: 'days', count: collectionDays }, 'B').effective
}

/** Last day to destroy what was not collected: 30 days after the collection ended. */
export function destructionEnd(electionOn: Day): Day {
  return endOf(collectionEnd(electionOn), { unit: 'days', count: destructionDays }, 'B').effective
}

/** First day on which papers may be destroyed. */
export function destructionStart(electionOn: Day): Day {
  return addDays(collectionEnd(electionOn), 1)
}

/**
 * Nominations whose papers lie with the office after the election: those of people not elected, of whom the council kept
 * off the ballot or the vote went past, and by the office's choice those left without further course or withdrawn. Papers
 * of the elected go to the court (art. 164 § 1).
 */
export function keptPapers<N extends Nomination>(
  election: Election,
  nominations: readonly N[],
  ballots: readonly Ballot[],
  settings: ElectionSettings,
): readonly N[] {
  const past = new Set(passedOver(election, nominations, ballots, settings))
  return nominations.filter((nomination) => {
    if (nomination.result !== undefined) return nomination.result === 'notElected'
    if (past.has(nomination)) return true
    if (nomination.withdrawnOn !== undefined || isLeft(nomination)) return settings.destroyLeftWithout
    return nomination.keptOffOn !== undefined
  })
}

/**
 * What stays of a nomination once its data are erased: what counts and protocols need, and nothing of a person. Names on
 * ballots stay where they are, for the tellers' protocols that list them are annexes of a resolution and kept for ever.
 */
export const keptFields: readonly string[] = [
  'number',
  'election',
  'court',
  'pool',
  'nominatorKind',
  'receivedAt',
  'channel',
  'sentOn',
  'documents',
  'listCounts',
  'listCheckedOn',
  'leftGround',
  'leftResolution',
  'leftOn',
  'withdrawnOn',
  'keptOffOn',
  'missingLetterOn',
  'labourNamed',
  'result',
  'collectedOn',
  'destroyedOn',
  'erasedOn',
]

/**
 * Nominations whose data may be erased: of papers to be destroyed, and of papers collected, once the days to collect
 * them are over. Those already erased are left out.
 */
export function erasable<N extends Nomination>(
  kept: readonly N[],
  electionOn: Day | undefined,
  today: Day,
): { readonly destroyed: readonly N[]; readonly collected: readonly N[] } {
  const held = kept.filter((nomination) => erasedDay(nomination) === undefined)
  const isOver = electionOn !== undefined && today > collectionEnd(electionOn)
  const inState = (state: PapersState) =>
    held.filter((nomination) => papersState(nomination, electionOn, today) === state)
  return {
    // A day of destruction typed into the form erases nothing yet.
    destroyed: [...inState('toDestroy'), ...inState('destroyed')],
    collected: isOver ? inState('collected') : [],
  }
}

/** Where the papers of a nomination are. */
export type PapersState = 'waiting' | 'collected' | 'toDestroy' | 'destroyed'

/** Where the papers of a nomination are on a day. */
export function papersState(
  { collectedOn, destroyedOn }: Pick<Nomination, 'collectedOn' | 'destroyedOn'>,
  electionOn: Day | undefined,
  today: Day,
): PapersState {
  if (destroyedOn !== undefined) return 'destroyed'
  if (collectedOn !== undefined) return 'collected'
  return electionOn !== undefined && today > collectionEnd(electionOn) ? 'toDestroy' : 'waiting'
}
