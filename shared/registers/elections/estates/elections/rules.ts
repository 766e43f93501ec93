import { addDays } from '../../../../core/calendar/days'
import { warsawDay } from '../../../../core/calendar/warsaw'
import type { Rule } from '../../../../engine/present/rule'
import { countAt, dayAt, textAt } from '../../voting/values'
import { rulesIn } from '../rules/rules'

/** Where an election stands on a day. */
const unitElectionState: Rule = (values, { today }) => {
  const results = dayAt(values, 'resultsOn')
  if (results !== undefined) return today > addDays(results, rulesIn(values).protestDays) ? 'closed' : 'results'
  const day = dayAt(values, 'day')
  if (day !== undefined && day <= today) return day === today ? 'voting' : 'results'
  const until = textAt(values, 'nominationsUntil')
  const last = until === '' ? undefined : warsawDay(until)
  if (last !== undefined && today > last) return 'campaign'
  const from = dayAt(values, 'nominationsFrom')
  return from !== undefined && from <= today ? 'nominations' : 'preparing'
}

/** Where a nomination stands. */
const unitNominationState: Rule = (values) => {
  if (dayAt(values, 'withdrawnOn') !== undefined) return 'withdrawn'
  const { decision } = values
  if (decision === 'registered') return 'registered'
  if (decision === 'refused' || decision === 'leftWithout') return 'refused'
  if (dayAt(values, 'curedOn') !== undefined) return 'cured'
  return dayAt(values, 'calledOn') === undefined ? 'received' : 'called'
}

/** Last day to cure what a nomination lacks, by the days its election gives. */
const cureEnd: Rule = (values) => {
  const called = dayAt(values, 'calledOn')
  const days = countAt(values, 'cureDays')
  return called === undefined || days === undefined || days === 0 ? undefined : addDays(called, days)
}

/** Rules of the registers of elections of estate councils. */
export const estateRules = { unitElectionState, unitNominationState, cureEnd } as const satisfies Readonly<
  Record<string, Rule>
>
