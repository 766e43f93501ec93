import { addDays, formatDay, isDay } from '../../core/calendar/days'
import { toRoman } from '../../core/actNumbers/roman'
import {
  type Day,
  type FieldValue,
  isActNumber,
  isUnread,
  linksIn,
  type RowValue,
  rowsIn,
  type Values,
} from '../../core/values/values'
import type { DeriveContext, IncomingLink } from '../../engine/present/rule'

/** Default vacatio legis of local law in days from promulgation (promulgation act, art. 4); public order has its own. */
const defaultVacatio = 14
const publicOrderVacatio = 3
/** The supervisor may annul an act within 30 days of receiving it (u.s.g. art. 91). */
const supervisionDays = 30

/** Kinds of acts that bind everybody and therefore only after promulgation (promulgation act, art. 2 and 4). */
function isNormative(values: Values): boolean {
  return values['kind'] === 'localLaw' || values['kind'] === 'publicOrder'
}

/**
 * How the act enters into force. Local law never does so with its adoption: a form left at its default, or an old
 * register that names no rule, means the statutory vacatio legis.
 */
function entryRule(values: Values): FieldValue | undefined {
  const rule = values['entryRule']
  return isNormative(values) && (rule === undefined || rule === 'onAdoption') ? 'afterPromulgation' : rule
}

/**
 * The day an act enters into force, or `undefined` while it is not known. A date stated in the act wins. The day of
 * promulgation is not counted, so n days of vacatio legis mean day n + 1, without a shift for free days (law sheet C3);
 * nothing is computed until the journal's position and date are entered (law sheet §1).
 */
export function entryIntoForce(values: Values): Day | undefined {
  const stated = dayOf(values['inForceOn'])
  if (stated !== undefined) return stated
  const promulgated = values['journalPosition'] === undefined ? undefined : dayOf(values['promulgatedOn'])
  switch (entryRule(values)) {
    case 'onAdoption':
      return dayOf(values['date'])
    case 'onPromulgation':
      return promulgated
    case 'afterPromulgation': {
      const usual = values['kind'] === 'publicOrder' ? publicOrderVacatio : defaultVacatio
      const days = values['vacatioDays']
      return promulgated && addDays(promulgated, (typeof days === 'number' ? days : usual) + 1)
    }
    default:
      return undefined
  }
}

/** How the day of entry into force came about, or what is missing for it: the id of a text with the day in it. */
export function entryIntoForceReason(values: Values): string | undefined {
  if (dayOf(values['inForceOn']) !== undefined) return 'stated'
  const rule = entryRule(values)
  if (rule === 'onAdoption') return 'onAdoption'
  if (rule !== 'onPromulgation' && rule !== 'afterPromulgation') return undefined
  return entryIntoForce(values) === undefined ? 'awaitsJournal' : rule
}

/**
 * Whether an act was sent to its supervisor although nobody noted the day: he received it, or it stands in the voivode's
 * journal, into which it comes after the check of its legality only (papers.md C2).
 */
export function isKnownSent(values: Values): boolean {
  return isPromulgated(values) || isRead(values['receivedOn'])
}

function isPromulgated(values: Values): boolean {
  return ['journalYear', 'journalNumber', 'journalPosition', 'promulgatedOn'].some((field) => isRead(values[field]))
}

function isRead(value: FieldValue | undefined): boolean {
  return value !== undefined && !isUnread(value)
}

/** Day from which an act is to be sent; none once it was sent without anybody noting when. */
export function dispatchFrom(values: Values): Day | undefined {
  return values['sentOn'] === undefined && isKnownSent(values) ? undefined : dayOf(values['date'])
}

/**
 * The state of an act, derived from its dates, supervision events and the links that lead to it; never typed. What ends
 * an act comes first, then what hinders it, then its way through supervision and promulgation.
 */
export function resolutionStatus(values: Values, { today, incoming }: DeriveContext): string {
  if (values['withdrawn'] === true) return 'withdrawn'
  const supervision = supervisionOutcome(values['supervisionEvents'], today)
  if (supervision === 'annulled' || linksIn(values['annulledBy']).length > 0) return 'annulled'
  if (takesEffect('repeals', incoming, today)) return 'repealed'
  if (supervision === 'suspended') return 'suspended'
  const adopted = dayOf(values['date'])
  if (adopted === undefined) return 'unknown'
  if (supervision === 'annulledPartly') return 'annulledPartly'
  const received = dayOf(values['receivedOn'])
  const supervisor = values['supervisor']
  // Acts imported from old registers name no supervisor: nobody is told to send what was sent years ago.
  if ((supervisor === 'voivode' || supervisor === 'auditChamber') && !isKnownSent(values))
    return values['sentOn'] === undefined ? 'toSend' : 'sent'
  if (received !== undefined && today <= addDays(received, supervisionDays)) return 'underSupervision'
  const entry = entryIntoForce(values)
  if (entry === undefined) {
    const rule = entryRule(values)
    const awaitsJournal = isNormative(values) || rule === 'afterPromulgation' || rule === 'onPromulgation'
    // One that stands in the journal, on a day nobody noted, is not to be published again.
    return awaitsJournal && !isPromulgated(values) ? 'toPublish' : 'adopted'
  }
  if (entry > today) return 'notYetInForce'
  return takesEffect('repealsPartly', incoming, today) ? 'repealedPartly' : 'inForce'
}

/**
 * Whether an act still has to appear in the voivode's journal, wherever it stands before that: one that waits to be sent
 * or for the end of supervision is not published either. None for acts that need no journal or have ceased.
 */
export function promulgation(values: Values, context: DeriveContext): 'awaits' | 'done' | undefined {
  if (['withdrawn', 'annulled', 'repealed', 'unknown'].includes(resolutionStatus(values, context))) return undefined
  const rule = entryRule(values)
  if (!isNormative(values) && rule !== 'afterPromulgation' && rule !== 'onPromulgation') return undefined
  return isPromulgated(values) ? 'done' : 'awaits'
}

/**
 * The session an act was adopted at, with its day: sessions are numbered anew every term, so the number alone would put
 * the twelfth sessions of two terms together.
 */
export function sitting(values: Values): string | undefined {
  const session = sessionOf(values)
  const day = dayOf(values['date'])
  const parts = [session, day === undefined ? undefined : formatDay(day)].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' · ')
}

/** The session's number as it is written: the field's own text, or what the act's number says. */
export function sessionOf(values: Values): string | undefined {
  const { session, number } = values
  if (typeof session === 'string') return session
  return isActNumber(number) && number.session !== undefined ? toRoman(number.session) : undefined
}

/** The first amendment an act has had since the consolidated text before, in the round that runs or ended last. */
export function amendedOn(values: Values, context: DeriveContext): Day | undefined {
  return consolidationRound(values, context).amended
}

/** The consolidated text that ended the last round of amendments; `undefined` while a round runs. */
export function consolidatedOn(values: Values, context: DeriveContext): Day | undefined {
  return consolidationRound(values, context).consolidated
}

interface ConsolidationRound {
  readonly amended?: Day
  readonly consolidated?: Day
}

/** States in which nobody consolidates an act any more. */
const over = ['repealed', 'annulled', 'withdrawn']

/**
 * Amendments and consolidated texts take turns: a round runs from the first amendment to the next consolidated text. An
 * act that is repealed or annulled has none.
 */
function consolidationRound(values: Values, context: DeriveContext): ConsolidationRound {
  if (over.includes(resolutionStatus(values, context))) return {}
  const { incoming } = context
  const days = (field: string) =>
    incoming.flatMap((link) => (isBy(link, field) ? (dayOf(link.from['date']) ?? []) : [])).toSorted()
  const amendments = days('amends')
  const texts = days('consolidates')
  const last = texts.at(-1)
  const open = amendments.find((day) => last === undefined || day > last)
  if (open !== undefined) return { amended: open }
  const before = texts.at(-2)
  const amended = amendments.find((day) => before === undefined || day > before)
  return amended === undefined || last === undefined ? {} : { amended, consolidated: last }
}

type SupervisionOutcome = 'annulled' | 'annulledPartly' | 'suspended' | undefined

/**
 * What supervision left of the act by today. An annulled act ceases on the day the ruling is served (u.s.g. art. 92);
 * where that day is not entered the day of the ruling stands in for it. Only a court that quashes
 * the ruling lifts an annulment (u.s.g. art. 98); proceedings that are discontinued end a suspension.
 */
function supervisionOutcome(events: FieldValue | undefined, today: Day): SupervisionOutcome {
  let outcome: SupervisionOutcome
  for (const { kind, day } of inOrderOfDays(rowsIn(events))) {
    if (day > today) continue
    switch (kind) {
      case 'annulled':
      case 'courtAnnulled':
        outcome = 'annulled'
        break
      case 'annulledPartly':
        outcome = 'annulledPartly'
        break
      case 'suspended':
        outcome ??= 'suspended'
        break
      case 'discontinued':
        if (outcome === 'suspended') outcome = undefined
        break
      case 'courtQuashed':
        outcome = undefined
        break
      default:
        break
    }
  }
  return outcome
}

/** Events by the day they take effect, as one entered later may have happened earlier; one without a day stays put. */
function inOrderOfDays(
  rows: readonly RowValue[],
): readonly { readonly kind: FieldValue | undefined; readonly day: Day }[] {
  let last = ''
  const events = rows.map((row) => {
    const day = dayOf(row['served']) ?? dayOf(row['date']) ?? last
    last = day
    return { kind: row['kind'], day }
  })
  return events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Whether an act does this to another one; links of other registers may have fields of the same name. */
function isBy({ register, field: linked }: IncomingLink, field: string): boolean {
  return register === 'resolutions' && linked === field
}

/** Whether another act that is itself in force does this to the act; one that is annulled or suspended does not. */
function takesEffect(field: string, incoming: DeriveContext['incoming'], today: Day): boolean {
  return incoming.some((link) => {
    const { from } = link
    if (!isBy(link, field) || from['withdrawn'] === true || linksIn(from['annulledBy']).length > 0) return false
    const supervision = supervisionOutcome(from['supervisionEvents'], today)
    if (supervision === 'annulled' || supervision === 'suspended') return false
    const since = entryIntoForce(from) ?? (from['entryRule'] === undefined ? dayOf(from['date']) : undefined)
    return since !== undefined && since <= today
  })
}

function dayOf(value: FieldValue | undefined): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}
