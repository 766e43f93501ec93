import { dayOf, linkedAt, nameOf } from '../../../../core/values/fieldValues'
import type { Day, Values } from '../../../../core/values/values'
import type { Check } from '../../../../engine/health/check'
import type { DeriveContext, Rule } from '../../../../engine/present/rule'
import { councilRoles } from '../members/definition'
import { rulesIn } from '../rules/rules'

/** Whether a seat is held on a day. */
export function isHeldOn(values: Values, day: Day): boolean {
  const [from, to] = [dayOf(values['from']), dayOf(values['to'])]
  return (from === undefined || from <= day) && (to === undefined || to >= day)
}

const seatsNow = ({ incoming, today }: Pick<DeriveContext, 'incoming' | 'today'>) =>
  incoming.flatMap(({ register, from }) => (register === 'unitMembers' && isHeldOn(from, today) ? [from] : []))

/** Who heads the executive today: sołtys or chair of the board. The notices of sessions go to them (u.s.g. art. 37a). */
const boardChair: Rule = (_, context) => {
  const names = seatsNow(context).flatMap((seat) =>
    seat['role'] === 'boardChair' ? (nameOf(seat['person']) ?? []) : [],
  )
  return names.length === 0 ? undefined : names.join('; ')
}

const membersNow: Rule = (_, context) => {
  const people = new Set(seatsNow(context).flatMap((seat) => nameOf(seat['person']) ?? []))
  return people.size === 0 ? undefined : String(people.size)
}

const memberStatus: Rule = (values, { today }) => {
  const [from, to] = [dayOf(values['from']), dayOf(values['to'])]
  if (to !== undefined && to < today) return 'ended'
  return from !== undefined && from > today ? 'planned' : 'current'
}

/** Rules of the registers of units and of those who sit in their councils. */
export const unitRules = { boardChair, membersNow, memberStatus } as const satisfies Readonly<Record<string, Rule>>

/** The term of the council is over and no new one stands. */
const termOver: Check = {
  severity: 'warning',
  prepare:
    ({ today }) =>
    ({ values }) => {
      const end = dayOf(values['termTo'])
      return end !== undefined && end < today && values['council'] !== 'meeting'
        ? { field: 'termTo', value: end }
        : undefined
    },
}

/** Fewer members than half of the seats of a council whose election’s rules dissolve it then. */
const belowHalf: Check = {
  severity: 'warning',
  prepare: ({ all, today }) => {
    const elections = all('unitElections')
      .filter(({ values }) => values['kind'] === 'general' && rulesIn(values).dissolved === 'belowHalf')
      .toSorted((a, b) => (dayOf(b.values['day']) ?? '').localeCompare(dayOf(a.values['day']) ?? ''))
    if (elections.length === 0) return undefined
    const members = all('unitMembers').filter(({ values }) => councilRoles.includes(values['role']))
    const contests = all('unitContests')
    return ({ id }) => {
      const own = members.filter(({ values }) => linkedAt(values['unit']) === id)
      // The one its seats come from: a council nobody made has no members to fall below anything.
      const election = elections.find((one) => own.some(({ values }) => linkedAt(values['election']) === one.id))
      if (election === undefined) return undefined
      const seats = contests
        .filter(({ values }) => linkedAt(values['unit']) === id && linkedAt(values['election']) === election.id)
        .reduce((sum, { values }) => sum + (typeof values['seats'] === 'number' ? values['seats'] : 0), 0)
      const now = new Set(
        own.filter(({ values }) => isHeldOn(values, today)).map(({ values }) => linkedAt(values['person'])),
      ).size
      return now * 2 < seats ? { field: 'seats', value: `${now}/${seats}` } : undefined
    }
  },
}

/** Checks only the register of units needs. */
export const unitChecks = { termOver, belowHalf } as const satisfies Readonly<Record<string, Check>>
