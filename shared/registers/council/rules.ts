import { type Day, isRoll, linksIn, rollIn, type Values } from '../../core/values/values'
import type { DeriveContext, Find, Rule } from '../../engine/present/rule'
import type { Offer, OfferContext } from '../../engine/register'
import { dayAt, isMandateOn, isSeatOn, linkedAt, membersOn } from './asOf'
import { isInAt } from './chamber/times'
import { majorityOf, neededFor, quorumOf, requiredIn, resultOf, tallyOf } from './majority'

/** Seats of a councillor or in a body, by the memberships that lead to it. */
function seatsOf({ incoming, today }: Pick<DeriveContext, 'incoming' | 'today'>): readonly Values[] {
  return incoming.flatMap(({ register, from }) => (register === 'memberships' && isSeatOn(from, today) ? [from] : []))
}

const bodyOf = (find: Find | undefined, seat: Values) => {
  const body = linkedAt(seat['body'])
  return body === undefined ? undefined : find?.('bodies', body)
}

/** Names of the bodies a councillor sits in today, clubs or all others. */
function bodiesToday(context: DeriveContext, areClubs: boolean): string | undefined {
  // Asked for at once, so that a pane that does not know the others yet leaves this out.
  const { find } = context
  const names = seatsOf(context).flatMap((seat) => {
    const body = bodyOf(find, seat)
    const name = body?.['name']
    return typeof name === 'string' && (body?.['kind'] === 'club') === areClubs && body?.['kind'] !== 'council'
      ? [name]
      : []
  })
  return names.length === 0 ? undefined : [...new Set(names)].sort((a, b) => a.localeCompare(b, 'pl')).join('; ')
}

/** elected (no oath yet) → serving → ended. */
const mandateStatus: Rule = (values, { today }) => {
  const ended = dayAt(values, 'endedOn')
  if (ended !== undefined && ended <= today) return 'ended'
  const oath = dayAt(values, 'oathOn')
  return oath !== undefined && oath <= today ? 'serving' : 'elected'
}

/**
 * Whether the yearly asset declaration of this year, as of 31 December before, was filed (u.s.g. art. 24h ust. 4): asked of those
 * who had the mandate on that day and have it on 30 April.
 */
const yearlyDeclaration: Rule = (values, { incoming, today }) => {
  const year = Number(today.slice(0, 4))
  const due = `${year}-04-30`
  if (!isMandateOn(values, `${year - 1}-12-31`) || !isMandateOn(values, due)) return undefined
  const isFiled = incoming.some(
    ({ register, field, from }) =>
      register === 'assetDeclarations' &&
      field === 'person' &&
      from['kind'] === 'yearly' &&
      dayAt(from, 'stateOn')?.startsWith(String(year - 1)) === true &&
      dayAt(from, 'filedOn') !== undefined,
  )
  return isFiled ? 'filed' : today <= due ? 'awaited' : 'missing'
}

const bodyStatus: Rule = (values, { today }) => {
  const [from, to] = [dayAt(values, 'createdOn'), dayAt(values, 'dissolvedOn')]
  if (to !== undefined && to <= today) return 'dissolved'
  return from !== undefined && from > today ? 'planned' : 'working'
}

const membershipStatus: Rule = (values, { today }) => {
  const [from, to] = [dayAt(values, 'from'), dayAt(values, 'to')]
  if (to !== undefined && to < today) return 'ended'
  return from !== undefined && from > today ? 'planned' : 'current'
}

const memberCount: Rule = (_, context) => {
  const count = seatsOf(context).filter(({ role }) => role !== 'guest').length
  return count === 0 ? undefined : String(count)
}

const meetingStatus: Rule = (values, { today }) => {
  if (values['cancelled'] === true) return 'cancelled'
  if (dayAt(values, 'minutesAcceptedOn') !== undefined) return 'accepted'
  if (dayAt(values, 'minutesReadyOn') !== undefined) return 'minuted'
  const date = dayAt(values, 'date')
  if (date !== undefined && (date < today || (date === today && values['closedAt'] !== undefined))) return 'held'
  return dayAt(values, 'noticeOn') === undefined ? 'planned' : 'convened'
}

/** The day of a meeting that was held. */
const heldOn: Rule = (values, { today }) => {
  const date = dayAt(values, 'date')
  return values['cancelled'] !== true && date !== undefined && date <= today ? date : undefined
}

/** Whether it is a session of the council; a meeting without a body is one. */
export function isMeetingOfCouncil(values: Values, find: Find | undefined): boolean {
  const body = linkedAt(values['body'])
  return body === undefined || find?.('bodies', body)?.['kind'] === 'council'
}

const isSession: Rule = (values, { find }) => String(isMeetingOfCouncil(values, find))

/** Present of how many, with the quorum: `12/15 (8)`. */
const quorum: Rule = (values) => {
  const marks = Object.values(rollIn(values['attendance']))
  if (marks.length === 0) return undefined
  const present = marks.filter((mark) => mark === 'present').length
  const size = values['statutorySize']
  return typeof size === 'number' ? `${present}/${size} (${quorumOf(size)})` : `${present}/${marks.length}`
}

/** The meeting an item or a vote belongs to; of a vote by its item, or by itself. */
export function meetingOf(values: Values, find: Find | undefined): Values | undefined {
  const item = linkedAt(values['item'])
  const ofItem = item === undefined ? undefined : find?.('agendaItems', item)
  const meeting = linkedAt(ofItem?.['meeting']) ?? linkedAt(values['meeting'])
  return meeting === undefined ? undefined : find?.('meetings', meeting)
}

const dateOf: Rule = (values, { find }) => {
  const meeting = meetingOf(values, find)
  return meeting === undefined ? undefined : dayAt(meeting, 'date')
}

/** Statutory membership of the body that voted. */
function sizeOf(values: Values, find: Find | undefined): number | undefined {
  const size = meetingOf(values, find)?.['statutorySize']
  return typeof size === 'number' ? size : undefined
}

const voteResult: Rule = (values, { find }) => {
  // While it is being taken it has come to nothing yet.
  if (values['openedAt'] !== undefined && values['closedAt'] === undefined) return 'open'
  const tally = tallyOf(values)
  return tally === undefined ? 'open' : resultOf(majorityOf(values), tally, sizeOf(values, find))
}

/** `12 : 3 : 1`, in favour, against, abstained. */
const tally: Rule = (values) => {
  const counts = tallyOf(values)
  return counts === undefined ? undefined : `${counts.for} : ${counts.against} : ${counts.abstained}`
}

const neededVotes: Rule = (values, { find }) => {
  const counts = tallyOf(values)
  if (counts === undefined) return undefined
  const [majority, size] = [majorityOf(values), sizeOf(values, find)]
  // While it is taken each further vote against raises it.
  const isRunning = values['openedAt'] !== undefined && values['closedAt'] === undefined
  const needed = (isRunning ? undefined : requiredIn(majority, counts, size)) ?? neededFor(majority, counts, size)
  return needed === undefined ? undefined : String(needed)
}

/** Rules of the council's registers. */
export const councilRules = {
  mandateStatus,
  clubToday: (_: Values, context: DeriveContext) => bodiesToday(context, true),
  seatsToday: (_: Values, context: DeriveContext) => bodiesToday(context, false),
  yearlyDeclaration,
  bodyStatus,
  membershipStatus,
  memberCount,
  meetingStatus,
  heldOn,
  isSession,
  quorum,
  dateOfMeeting: dateOf,
  dateOfVote: dateOf,
  voteResult,
  tally,
  neededVotes,
} as const satisfies Readonly<Record<string, Rule>>

/** Who stands in the attendance of a meeting: the members of its body on its day. */
export const membersThen: Offer = (values, context) => {
  const day = dayAt(values, 'date')
  if (day === undefined) return []
  return membersOfMeeting(values, day, context).map((record) => ({ record }))
}

/** The members of the body that meets, and of those it meets with; whoever sits in several once. */
function membersOfMeeting(meeting: Values, day: Day, context: OfferContext): readonly string[] {
  const others = linksIn(meeting['jointWith']).flatMap(({ record }) => record ?? [])
  return [...new Set([linkedAt(meeting['body']), ...others].flatMap((body) => membersOn(body, day, context)))]
}

/** The heads of auxiliary units on the day of a meeting: sołtys, chair of the executive of an estate. */
export const headsThen: Offer = (values, { all }) => {
  const day = dayAt(values, 'date')
  if (day === undefined) return []
  return all('unitMembers').flatMap(({ id, values: seat }) =>
    seat['role'] === 'boardChair' && isSeatOn(seat, day) ? [{ record: id }] : [],
  )
}

/** Who may vote: the members of the body that met; who was absent is noted so unless somebody says otherwise. */
export const votersThen: Offer = (values, context) => {
  const meeting = meetingOf(values, context.find)
  const day = meeting === undefined ? undefined : dayAt(meeting, 'date')
  if (meeting === undefined || day === undefined) return []
  const attendance = rollIn(meeting['attendance'])
  const times = isRoll(meeting['attendance']) ? meeting['attendance'].times : undefined
  const at = values['closedAt'] ?? values['openedAt']
  return membersOfMeeting(meeting, day, context).map((record) => {
    const mark = attendance[record]
    const wasIn = mark === 'present' && (typeof at !== 'string' || isInAt(times?.[record], at))
    return mark === undefined || wasIn ? { record } : { record, usual: 'absent' }
  })
}
