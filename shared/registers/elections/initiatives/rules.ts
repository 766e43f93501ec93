import { warsawDay } from '../../../core/calendar/warsaw'
import type { Values } from '../../../core/values/values'
import type { Rule } from '../../../engine/present/rule'
import { listCountsIn, signaturesIn } from '../voting/signatureLines'
import { checkSignatures, listFromCounts, type ListCheck } from '../voting/signatures'
import { countAt, dayAt, textAt } from '../voting/values'

/** Signatures an initiative must have, by the inhabitants of the municipality (u.s.g. art. 41a ust. 2). */
export function signaturesNeeded(inhabitants: number): number {
  if (inhabitants <= 5_000) return 100
  return inhabitants <= 20_000 ? 200 : 300
}

/** The list of an initiative, checked; by the counts that were kept where it was destroyed. */
export function initiativeSupport(values: Values): ListCheck {
  const inhabitants = countAt(values, 'inhabitants')
  // Without the number of inhabitants the highest is asked for, so that nothing is found enough by mistake.
  const minimum = inhabitants === undefined ? 300 : signaturesNeeded(inhabitants)
  const signatures = signaturesIn(values)
  const counts = listCountsIn(values)
  if (signatures.length === 0 && counts !== undefined) return listFromCounts(counts, minimum)
  const filed = textAt(values, 'filedAt')
  return checkSignatures(signatures, [], minimum, filed === '' ? undefined : warsawDay(filed))
}

const filedOn: Rule = (values) => {
  const filed = textAt(values, 'filedAt')
  return filed === '' ? undefined : warsawDay(filed)
}

const needed: Rule = (values) => {
  const inhabitants = countAt(values, 'inhabitants')
  return inhabitants === undefined ? undefined : String(signaturesNeeded(inhabitants))
}

const validSigners: Rule = (values) => {
  const { filed, valid } = initiativeSupport(values)
  return filed === 0 ? undefined : `${valid}/${filed}`
}

const initiativeState: Rule = (values) => {
  const { outcome } = values
  if (outcome === 'withdrawn' || outcome === 'leftWithout') return 'closed'
  if (dayAt(values, 'consideredOn') !== undefined || outcome !== undefined) return 'considered'
  if (dayAt(values, 'curedOn') !== undefined) return 'ready'
  if (dayAt(values, 'calledOn') !== undefined) return 'called'
  const { state, filed } = initiativeSupport(values)
  if (filed === 0) return 'filed'
  return state === 'enough' ? 'ready' : state === 'tooFew' ? 'tooFew' : 'filed'
}

/** Rules of the register of initiatives. */
export const initiativeRules = { filedOn, needed, validSigners, initiativeState } as const satisfies Readonly<
  Record<string, Rule>
>
