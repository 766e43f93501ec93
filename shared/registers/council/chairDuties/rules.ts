import { rowsIn } from '../../../core/values/values'
import type { Rule } from '../../../engine/present/rule'
import { dayAt } from '../asOf'

/** Duties that come round every year. */
export const yearly = ['petitionsInformation', 'assetInformation', 'villageFund'] as const

/** open → done; yearly ones are kept as long as they are owed. */
const dutyStatus: Rule = (values, { today }) => {
  const { kind } = values
  if (yearly.some((one) => one === kind)) {
    const until = dayAt(values, 'until')
    return until !== undefined && until < today ? 'done' : 'yearly'
  }
  if (kind === 'obstacle') return values['toldAt'] === undefined ? 'open' : 'done'
  return values['doneOn'] === undefined ? 'open' : 'done'
}

/** The last day on which a duty was done. */
const lastDone: Rule = (values) => {
  const days = rowsIn(values['done']).flatMap(({ date }) => (typeof date === 'string' ? [date] : []))
  const own = dayAt(values, 'doneOn')
  return [...days, ...(own === undefined ? [] : [own])].sort().at(-1)
}

/** Rules of the register of the chair's duties. */
export const dutyRules = { dutyStatus, lastDone } as const satisfies Readonly<Record<string, Rule>>
