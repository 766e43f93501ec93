import { dayOf, textOf } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

/** A correction is at most twice as long as the passage it is about (press law art. 31a ust. 6). */
const timesAsLong = 2

const lengthOf = (text = '') => text.length

const isToAnswer = ({ kind }: Values) => kind !== undefined && kind !== 'mention'

const critiqueStatus: Rule = (values) => {
  const { decision, editor } = values
  if (!isToAnswer(values)) return 'noted'
  if (decision === 'none' || decision === 'talk' || editor === 'published') return 'done'
  if (decision === 'correction') return dayOf(values['correctionOn']) === undefined ? 'open' : 'atEditor'
  if (dayOf(values['replyOn']) !== undefined) return 'done'
  return decision === undefined ? 'toDecide' : 'open'
}

/** „312 / 640”: characters of the correction, and how many there may be. */
const correctionLength: Rule = (values) => {
  const [passage, truth] = [textOf(values['passage']), textOf(values['truth'])]
  return passage === undefined || truth === undefined
    ? undefined
    : `${lengthOf(truth)} / ${timesAsLong * lengthOf(passage)}`
}

/** Rules of the register of criticism. */
export const critiqueRules = { critiqueStatus, correctionLength } as const satisfies Readonly<Record<string, Rule>>

/** Checks only the register of criticism needs. */
export const critiqueChecks = {
  correctionTooLong: checkOfOne('error', (values) => {
    const [passage, truth] = [textOf(values['passage']), textOf(values['truth'])]
    return passage !== undefined && lengthOf(truth) > timesAsLong * lengthOf(passage) ? 'truth' : undefined
  }),
  // Something untrue, of which nobody said what is done about it: the days of a correction run all the same.
  untrueUndecided: checkOfOne('warning', ({ kind, decision }) =>
    kind === 'untrue' && decision === undefined ? 'decision' : undefined,
  ),
  // Sent to the office, so it is to be answered, and noted as a mere mention.
  sentUnclassified: checkOfOne('note', (values) =>
    values['receivedOn'] !== undefined && !isToAnswer(values) ? 'kind' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
