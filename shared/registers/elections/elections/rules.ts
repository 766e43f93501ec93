import { collectionEnd as endOfCollection } from '../procedure/destruction'
import { demandEnd, demandOn, electionEnd, nominationsEnd } from '../procedure/election'
import { isLeft, readNomination } from '../procedure/nomination'
import { countAt, dayAt, textAt } from '../voting/values'
import type { Day, Values } from '../../../core/values/values'
import type { DeriveContext } from '../../../engine/present/rule'

/** Derived fields of the registers of the lay-judge election, by the id their definitions refer to. */
export const electionRules = {
  demandEnd,
  demandOn,
  nominationsEnd,
  electionEnd,
  collectionEnd,
  electionState,
  nominationState,
  ballotState,
  layJudgeState,
} as const

function collectionEnd(values: Values): Day | undefined {
  const electionOn = dayAt(values, 'electionOn')
  return electionOn === undefined ? undefined : endOfCollection(electionOn)
}

/** Where an edition stands on a day; the check list of its page says it step by step. */
export function electionState(values: Values, { today }: DeriveContext): string {
  if (dayAt(values, 'destroyedOn') !== undefined) return 'closed'
  const electionOn = dayAt(values, 'electionOn')
  if (electionOn !== undefined && (electionOn < today || textAt(values, 'resolution') !== '')) return 'papers'
  const end = nominationsEnd(values)
  if (end !== undefined && today > end) return 'checking'
  return dayAt(values, 'announcedOn') === undefined ? 'preparing' : 'nominations'
}

/** Where a nomination stands. */
function nominationState(values: Values): string {
  const nomination = readNomination(values)
  const { result, withdrawnOn, keptOffOn, opinion } = nomination
  if (result !== undefined) return result
  if (withdrawnOn !== undefined) return 'withdrawn'
  if (isLeft(nomination)) return 'leftWithout'
  if (keptOffOn !== undefined) return 'keptOff'
  return opinion === undefined ? 'received' : 'rated'
}

/** Where a round of voting stands. */
function ballotState(values: Values): string {
  if (dayAt(values, 'confirmedOn') !== undefined) return 'confirmed'
  return values['first'] === undefined && values['second'] === undefined ? 'prepared' : 'counting'
}

/**
 * Where a mandate stands on a day: it ends with its term (art. 165 § 1) or earlier (art. 166); while a dismissal or a
 * criminal case is pending the lay judge is not called to sit (art. 167).
 */
function layJudgeState(values: Values, { today }: DeriveContext): string {
  const endedOn = dayAt(values, 'endedOn')
  const termTo = countAt(values, 'termTo')
  if ((endedOn !== undefined && endedOn <= today) || (termTo !== undefined && today > `${termTo}-12-31`)) return 'ended'
  if (dayAt(values, 'suspendedOn') !== undefined) return 'suspended'
  return dayAt(values, 'oathOn') === undefined ? 'elected' : 'serving'
}
