import { isDay } from '../calendar/days'
import { type Day, type FieldValue, type RowValue, rowsIn, type Values } from '../values/values'

const dayOf = (value: FieldValue | undefined): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined

/** A reply that answers: a final one, or one whose kind nobody noted but which has a day. */
function isFinal({ kind, date }: RowValue): boolean {
  return kind === 'final' || (kind === undefined && dayOf(date) !== undefined)
}

/**
 * Day from which the 14 days for a reply run: the mayor's receipt (u.s.g. art. 24 ust. 6). Where nobody noted it, the
 * day it was forwarded or filed stands in: too early rather than unwatched, and said so. Nothing runs once a final reply
 * without a day was entered: whether it came in time cannot be told.
 */
export function replyTermStart(values: Values): Day | undefined {
  if (hasUndatedReply(values)) return undefined
  return dayOf(values['receivedOn']) ?? dayOf(values['forwardedOn']) ?? dayOf(values['filedOn'])
}

/** Which day the term is counted from, for its explanation; `undefined` where there is none. */
export function replyTermStartReason(values: Values): string | undefined {
  if (hasUndatedReply(values)) return 'undatedReply'
  if (dayOf(values['receivedOn']) !== undefined) return 'received'
  if (dayOf(values['forwardedOn']) !== undefined) return 'forwarded'
  return dayOf(values['filedOn']) === undefined ? undefined : 'filed'
}

function hasUndatedReply(values: Values): boolean {
  const replies = rowsIn(values['replies']).filter(isFinal)
  return replies.length > 0 && replies.every(({ date }) => dayOf(date) === undefined)
}

/** Day of the first final reply; interim and supplementary ones do not answer. */
export function repliedOn(values: Values): Day | undefined {
  return rowsIn(values['replies'])
    .filter(isFinal)
    .flatMap(({ date }) => dayOf(date) ?? [])
    .toSorted()[0]
}

/** Day it is known to have been passed on to the mayor: forwarding is done once it is received. */
export function passedOn(values: Values): Day | undefined {
  return dayOf(values['forwardedOn']) ?? dayOf(values['receivedOn'])
}

/** Day from which it is to be forwarded; none once it was answered without anybody noting when it was forwarded. */
export function forwardingStart(values: Values): Day | undefined {
  const isAnswered = rowsIn(values['replies']).some(isFinal)
  return isAnswered && passedOn(values) === undefined ? undefined : dayOf(values['filedOn'])
}

/** Where an interpellation stands. */
export function interpellationStatus(values: Values): string {
  if (values['withdrawn'] === true) return 'withdrawn'
  const replies = rowsIn(values['replies'])
  if (replies.some(isFinal)) return 'replied'
  if (replies.some(({ kind, date }) => kind === 'interim' && dayOf(date) !== undefined)) return 'interim'
  return dayOf(values['forwardedOn']) === undefined && dayOf(values['receivedOn']) === undefined
    ? 'toForward'
    : 'awaiting'
}

/**
 * What stands in BIP: text and reply are published without delay (u.s.g. art. 24 ust. 7), each on its own. An address in
 * BIP proves publication as well as a day. Motions need not be published.
 */
export function interpellationPublication(values: Values): string | undefined {
  if (values['kind'] === 'motion' || values['withdrawn'] === true) return undefined
  const isOut = (day: FieldValue | undefined, link: FieldValue | undefined) =>
    dayOf(day) !== undefined || typeof link === 'string'
  if (!isOut(values['questionPublishedOn'], values['questionLink'])) return 'toPublish'
  const replies = rowsIn(values['replies']).filter((reply) => isFinal(reply) || dayOf(reply['date']) !== undefined)
  if (replies.some((reply) => !isOut(reply['publishedOn'], reply['link']))) return 'replyToPublish'
  return replies.some(isFinal) ? 'published' : 'questionPublished'
}
