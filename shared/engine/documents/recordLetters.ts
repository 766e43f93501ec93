import type { Office } from '../../model/office'
import type { Day, Values } from '../../core/values/values'
import { buildCruSheet } from '../../registers/contracts/cruSheet'
import {
  buildCommitteeNotice,
  buildDismissalAct,
  buildDismissalLetter,
  buildExpiryAct,
  buildExpiryLetter,
  buildSessionNotice,
} from '../../registers/elections/papers/mandatePapers'
import { buildForwardingLetter, buildReminder } from '../../registers/interpellations/letters'
import type { DocumentInput } from './model'

export interface RecordLetterPrint {
  readonly office: Office
  readonly today: Day
  /** Values of the record, derived ones included. */
  readonly values: Values
  /** End of the clock the letter is about, where it runs. */
  readonly end?: Day | undefined
}

/** Letters about one record, by the id a definition's `letters` refers to. */
const builders: Readonly<Record<string, (print: RecordLetterPrint) => DocumentInput>> = {
  committeeNotice: buildCommitteeNotice,
  cruSheet: buildCruSheet,
  dismissalAct: buildDismissalAct,
  dismissalLetter: buildDismissalLetter,
  expiryAct: buildExpiryAct,
  expiryLetter: buildExpiryLetter,
  forwarding: buildForwardingLetter,
  reminder: buildReminder,
  sessionNotice: buildSessionNotice,
}

/** Builds a letter about a record; throws for an id no builder has, because definitions name only known ones. */
export function buildRecordLetter(id: string, print: RecordLetterPrint): DocumentInput {
  const build = builders[id]
  if (build === undefined) throw new Error(`Unknown letter: ${id}`)
  return build(print)
}
