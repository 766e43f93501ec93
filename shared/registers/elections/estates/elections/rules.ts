import { addDays } from '../../../../core/calendar/days'
import { warsawDay } from '../../../../core/calendar/warsaw'
import type { Values } from '../../../../core/values/values'
import { endOf, type Deadline } from '../../../../engine/deadlines/deadline'
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

/**
 * Last day to cure what a nomination lacks, by the days its election gives: from service of the call, where that was noted. A
 * Saturday or holiday moves it on.
 */
export function lastDayToCure(values: Values): Deadline | undefined {
  const from = dayAt(values, 'servedOn') ?? dayAt(values, 'calledOn')
  const count = countAt(values, 'cureDays')
  return from === undefined || count === undefined || count === 0
    ? undefined
    : endOf(from, { unit: 'days', count }, 'A')
}

const cureEnd: Rule = (values) => lastDayToCure(values)?.nominal

/** Rules of the registers of elections of estate councils. */
export const estateRules = { unitElectionState, unitNominationState, cureEnd } as const satisfies Readonly<
  Record<string, Rule>
>
