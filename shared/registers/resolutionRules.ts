import { addDays, formatDay, isDay } from '../calendar/days'
import { toRoman } from '../numbering/roman'
import { type Day, type FieldValue, isActNumber, linksIn, rowsIn, type Values } from '../values/values'
import type { DeriveContext } from './derive'

/** Default vacatio legis of local law: 14 days from promulgation (promulgation act, art. 4). */
const defaultVacatio = 14
/** The supervisor may annul an act within 30 days of receiving it (u.s.g. art. 91). */
const supervisionDays = 30

const normative = ['localLaw', 'publicOrder']

/**
 * The day an act enters into force, or `undefined` while it is not known. A date stated in the act wins. The day of
 * promulgation is not counted, so n days of vacatio legis mean day n + 1, without a shift for free days (law sheet C3);
 * nothing is computed until the journal's position and date are entered (law sheet §1).
 */
export function entryIntoForce(values: Values): Day | undefined {
  const stated = dayOf(values['inForceOn'])
  if (stated !== undefined) return stated
  const promulgated = values['journalPosition'] === undefined ? undefined : dayOf(values['promulgatedOn'])
  switch (values['entryRule']) {
    case 'onAdoption':
      return dayOf(values['date'])
    case 'onPromulgation':
      return promulgated
    case 'afterPromulgation': {
      const days = values['vacatioDays']
      return promulgated && addDays(promulgated, (typeof days === 'number' ? days : defaultVacatio) + 1)
    }
    default:
      return undefined
  }
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
  if ((supervisor === 'voivode' || supervisor === 'auditChamber') && received === undefined)
    return dayOf(values['sentOn']) === undefined ? 'toSend' : 'sent'
  if (received !== undefined && today <= addDays(received, supervisionDays)) return 'underSupervision'
  const entry = entryIntoForce(values)
  if (entry === undefined) {
    const kind = values['kind']
    const rule = values['entryRule']
    const awaitsJournal =
      (typeof kind === 'string' && normative.includes(kind)) ||
      rule === 'afterPromulgation' ||
      rule === 'onPromulgation'
    return awaitsJournal ? 'toPublish' : 'adopted'
  }
  if (entry > today) return 'notYetInForce'
  return takesEffect('repealsPartly', incoming, today) ? 'repealedPartly' : 'inForce'
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
export function amendedOn(_values: Values, context: DeriveContext): Day | undefined {
  return consolidationRound(context).amended
}

/** The consolidated text that ended the last round of amendments; `undefined` while a round runs. */
export function consolidatedOn(_values: Values, context: DeriveContext): Day | undefined {
  return consolidationRound(context).consolidated
}

/** Amendments and consolidated texts take turns: a round runs from the first amendment to the next consolidated text. */
function consolidationRound({ incoming }: DeriveContext): { readonly amended?: Day; readonly consolidated?: Day } {
  const days = (field: string) =>
    incoming.flatMap((link) => (link.field === field ? (dayOf(link.from['date']) ?? []) : [])).toSorted()
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
 * where that day is not entered the day of the ruling stands in for it.
 */
function supervisionOutcome(events: FieldValue | undefined, today: Day): SupervisionOutcome {
  let outcome: SupervisionOutcome
  for (const event of rowsIn(events)) {
    const day = dayOf(event['served']) ?? dayOf(event['date'])
    if (day !== undefined && day > today) continue
    switch (event['kind']) {
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
      case 'courtDismissed':
        outcome = undefined
        break
      default:
        break
    }
  }
  return outcome
}

/** Whether another act that is itself in force does this to the act. */
function takesEffect(field: string, incoming: DeriveContext['incoming'], today: Day): boolean {
  return incoming.some((link) => {
    if (link.field !== field || link.from['withdrawn'] === true) return false
    const from =
      entryIntoForce(link.from) ?? (link.from['entryRule'] === undefined ? dayOf(link.from['date']) : undefined)
    return from !== undefined && from <= today
  })
}

function dayOf(value: FieldValue | undefined): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}
