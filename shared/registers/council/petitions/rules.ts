import { isDay } from '../../../core/calendar/days'
import { type Day, type FieldValue, isUnread, type Unread, type Values } from '../../../core/values/values'
import { endOf } from '../../../engine/deadlines/deadline'
import type { Find, Rule } from '../../../engine/present/rule'
import { linkedAt } from '../asOf'

const dayOf = (value: FieldValue | undefined): Day | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined

/** The petition this one is considered together with. */
export function leadOf(values: Values, find: Find | undefined): Values | undefined {
  const lead = linkedAt(values['joint'])
  return lead === undefined ? undefined : find?.('petitions', lead)
}

/** Last day others were waited for: of its own announcement, or of that of the petition it is considered with. */
export function waitingUntilOf(values: Values, find: Find | undefined): Day | undefined {
  return dayOf(values['jointUntil']) ?? dayOf(leadOf(values, find)?.['jointUntil'])
}

/** The end of the three months, from the latest of filing, transfer, cure and the end of waiting (art. 10 ust. 1 and 2, 11 ust. 3). */
export function firstEndOf(values: Values, find: Find | undefined): Day | undefined {
  const starts = [
    dayOf(values['receivedOn']),
    dayOf(values['transferredOn']),
    dayOf(values['curedOn']),
    waitingUntilOf(values, find),
  ]
  const start = starts
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)
  return start === undefined ? undefined : endOf(start, { unit: 'months', count: 3 }, 'A').effective
}

const actDay = (values: Values, find: Find | undefined) => {
  const act = linkedAt(values['act'])
  return act === undefined ? undefined : dayOf(find?.('resolutions', act)?.['date'])
}

/** Day it was decided: its own, that of the act, or of the petition it was considered with. */
function decidedDayOf(values: Values, find: Find | undefined): Day | Unread | undefined {
  const { decidedOn } = values
  if (isUnread(decidedOn)) return decidedOn
  const lead = leadOf(values, find)
  return (
    dayOf(decidedOn) ??
    actDay(values, find) ??
    (lead === undefined ? undefined : (dayOf(lead['decidedOn']) ?? actDay(lead, find)))
  )
}

const decidedDay: Rule = (values, { find }) => decidedDayOf(values, find)

const waitingUntil: Rule = (values, { find }) => waitingUntilOf(values, find)

/** How it ended: its own outcome, or that of the petition it was considered with. */
const result: Rule = (values, { find }) => {
  const outcome = values['outcome'] ?? leadOf(values, find)?.['outcome']
  return typeof outcome === 'string' ? outcome : undefined
}

/** The day BIP names as expected (art. 8 ust. 2): the new term, or the end of the three months. */
const expected: Rule = (values, { find }) =>
  values['addressee'] === 'other' ? undefined : (dayOf(values['extendedTo']) ?? firstEndOf(values, find))

/** Who filed it, where he agreed that it is told (art. 4 ust. 3, 8 ust. 1); of others nothing. */
const namedPetitioner: Rule = (values) => {
  const { petitioner, consentToName } = values
  return consentToName === true && typeof petitioner === 'string' ? petitioner : undefined
}

/** Where a petition stands. */
const petitionStatus: Rule = (values, context) => {
  const { outcome, addressee, defect } = values
  if (outcome === 'leftUnexamined' || defect === 'noName') return 'leftUnexamined'
  if (outcome === 'passed' || values['passedOn'] !== undefined) return 'passed'
  if (addressee === 'other') return 'toPass'
  const isDecided = decidedDayOf(values, context.find) !== undefined || outcome !== undefined
  if (isDecided)
    return values['noticeOn'] === undefined && linkedAt(values['joint']) === undefined ? 'toNotify' : 'closed'
  if (defect === 'other' && values['curedOn'] === undefined)
    return values['calledOn'] === undefined ? 'toCall' : 'waitingCure'
  const waiting = waitingUntilOf(values, context.find)
  if (waiting !== undefined && waiting > context.today) return 'waitingOthers'
  return 'considered'
}

/** Rules of the register of petitions. */
export const petitionRules = {
  decidedDay,
  waitingUntil,
  result,
  expected,
  namedPetitioner,
  petitionStatus,
} as const satisfies Readonly<Record<string, Rule>>
