import { formatDay, isDay } from '../../core/calendar/days'
import { fold } from '../../core/folding/fold'
import {
  type Day,
  type FieldValue,
  isUnread,
  type RowValue,
  rowsIn,
  type Unread,
  type Values,
} from '../../core/values/values'

const dayOf = (value: FieldValue | undefined): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined

/** A reply that stands in BIP was given, whether or not anybody noted when. */
function isPublished({ publishedOn, link }: RowValue): boolean {
  return dayOf(publishedOn) !== undefined || typeof link === 'string'
}

/** A reply that answers: a final one, or one whose kind nobody noted but which has a day or was published. */
function isFinal(row: RowValue): boolean {
  const { kind, date } = row
  return kind === 'final' || (kind === undefined && (dayOf(date) !== undefined || isPublished(row)))
}

/**
 * Text that names no day tells of no reply: „w toku”, the heading of another column, a longer term (the law knows none,
 * u.s.g. art. 24 ust. 6, so its day is no reply's). Counted as one it would hide a deadline that passes.
 */
function namesNoDay({ unread }: Unread): boolean {
  return !/\d/.test(fold(unread).replace(/(?:przedluz|wydluz|prolong)[^,;]*/g, ''))
}

/**
 * A row of which only a person can tell whether it answers: text that names days stands where the day should be
 * („16.02.2026, 20.02.2026”), or beside the day, or a publication, a kind that could not be read.
 */
function isUnclear(row: RowValue): boolean {
  const { kind, date } = row
  if (isUnread(kind) && isPublished(row)) return true
  if (isUnread(date)) return (kind === undefined || isUnread(kind)) && !namesNoDay(date)
  return isUnread(kind) && date !== undefined
}

/** What an unclear row says. */
function textOf({ kind, date }: RowValue): Unread {
  if (isUnread(date)) return date
  const day = dayOf(date)
  const said = isUnread(kind) ? kind.unread : ''
  return { unread: day === undefined ? said : `${formatDay(day)} (${said})` }
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
  return rowsIn(values['replies']).some(isFinal) && answeredOn(values) === undefined
}

/**
 * Day of the first final reply; interim and supplementary ones do not answer. Text where a reply may have been given on a
 * day that could not be read.
 */
export function answeredOn(values: Values): Day | Unread | undefined {
  const rows = rowsIn(values['replies'])
  const replies = rows.filter(isFinal)
  const [first] = replies.flatMap(({ date }) => dayOf(date) ?? []).toSorted()
  if (first !== undefined) return first
  const unclear = replies.find(({ date }) => isUnread(date)) ?? rows.find(isUnclear)
  return unclear === undefined ? undefined : textOf(unclear)
}

/** The same as lists and papers show it: also the text that there is no reply yet. */
export function repliedOn(values: Values): Day | Unread | undefined {
  const putOff = () =>
    rowsIn(values['replies']).find(({ kind, date }) => isUnread(date) && (kind === undefined || isUnread(kind)))
  const text = answeredOn(values) ?? putOff()?.['date']
  return typeof text === 'string' || isUnread(text) ? text : undefined
}

/** Day it is known to have been passed on to the mayor: forwarding is done once it is received; text not read, too. */
export function passedOn(values: Values): Day | Unread | undefined {
  const { forwardedOn, receivedOn } = values
  return dayOf(forwardedOn) ?? dayOf(receivedOn) ?? [forwardedOn, receivedOn].find((value) => isUnread(value))
}

/** Day from which it is to be forwarded; none once it was answered without anybody noting when it was forwarded. */
export function forwardingStart(values: Values): Day | undefined {
  const isAnswered = rowsIn(values['replies']).some((row) => isFinal(row) || isUnclear(row))
  return isAnswered && passedOn(values) === undefined ? undefined : dayOf(values['filedOn'])
}

/** Where an interpellation stands. */
export function interpellationStatus(values: Values): string {
  if (values['withdrawn'] === true) return 'withdrawn'
  const replies = rowsIn(values['replies'])
  if (replies.some(isFinal)) return 'replied'
  if (replies.some(isUnclear)) return 'unclear'
  if (replies.some(({ kind, date }) => kind === 'interim' && date !== undefined)) return 'interim'
  return passedOn(values) === undefined ? 'toForward' : 'awaiting'
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
