import { addDays } from '../../../core/calendar/days'
import { type Day, linksIn, type RowValue, rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import type { Rule } from '../../../engine/present/rule'
import { dayOf } from '../../../core/values/reading'

/** Ways of which a proof is looked for. */
const proving = ['eDelivery', 'ePuap', 'registered'] as const

/** Days after which a letter left unread in an electronic box counts as served (fact sheet E9). */
const unreadFor = 14

const isProving = ({ channel }: RowValue) => proving.some((one) => one === channel)

/** The day a letter was served on one addressee: the one noted, or of e-Doręczenia the fourteenth day. */
function servedOn(row: RowValue, sent: Day | undefined, today: Day): Day | undefined {
  const noted = dayOf(row['servedOn'])
  if (noted !== undefined || row['channel'] !== 'eDelivery' || sent === undefined) return noted
  const fiction = addDays(sent, unreadFor)
  return fiction <= today ? fiction : undefined
}

/** The day it was served on the last of those of whom a proof is looked for. */
const servedDay: Rule = (values, { today }) => {
  const rows = rowsIn(values['addressees']).filter(isProving)
  const days = rows.map((row) => servedOn(row, dayOf(values['sentOn']), today))
  return rows.length === 0 || days.includes(undefined)
    ? undefined
    : days
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1)
}

const recipients: Rule = (values) => {
  const names = rowsIn(values['addressees']).flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
  return names.length === 0 ? undefined : names.join('; ')
}

/** Rules of the register of outgoing mail. */
export const mailOutRules = {
  servedDay,
  recipients,
  // A condition of a clock compares texts.
  needsProof: (values) => String(rowsIn(values['addressees']).some(isProving)),
  mailOutStatus: (values, context, field) => {
    if (!rowsIn(values['addressees']).some(isProving)) return 'sent'
    return servedDay(values, context, field) === undefined ? 'unproved' : 'served'
  },
} as const satisfies Readonly<Record<string, Rule>>

/** Sent before what it answers was received. */
const answerBeforeReceipt: Check = {
  severity: 'error',
  prepare:
    ({ find }) =>
    ({ values }) => {
      const sent = dayOf(values['sentOn'])
      const others = linksIn(values['answerTo']).flatMap(({ record }) => {
        const received = record === undefined ? undefined : dayOf(find('mailIn', record)?.values['receivedOn'])
        return record !== undefined && sent !== undefined && received !== undefined && received > sent ? [record] : []
      })
      return others.length === 0 ? undefined : { field: 'answerTo', others }
    },
}

const proofsOf = (rows: readonly RowValue[]) =>
  rows.flatMap(({ proof }) => (typeof proof === 'string' && proof.trim() !== '' ? [proof.trim()] : []))

/** One number of a registered letter in two entries. */
const sameProof: Check = {
  severity: 'warning',
  prepare: ({ records }) => {
    const known = new Map<string, string[]>()
    for (const { id, values } of records)
      for (const proof of new Set(proofsOf(rowsIn(values['addressees']))))
        known.set(proof, [...(known.get(proof) ?? []), id])
    return ({ id, values }) => {
      for (const proof of proofsOf(rowsIn(values['addressees']))) {
        const others = (known.get(proof) ?? []).filter((other) => other !== id)
        if (others.length > 0) return { field: 'addressees.proof', value: proof, others, group: proof }
      }
      return undefined
    }
  },
}

const noAddressee: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      rowsIn(values['addressees']).length === 0 ? { field: 'addressees' } : undefined,
}

/** Checks only the register of outgoing mail needs. */
export const mailOutChecks = { answerBeforeReceipt, sameProof, noAddressee } as const satisfies Readonly<
  Record<string, Check>
>
