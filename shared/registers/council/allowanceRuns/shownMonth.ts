import { z } from 'zod'
import { addDays } from '../../../core/calendar/days'
import type { RegisterRecord } from '../../../core/values/record'
import type { Grosze } from '../../../core/values/values'
import type { Question } from '../../../engine/register'
import { capOf, inForceOn } from '../allowanceRates/rates'
import { type Correction, correctionsFor } from '../allowances/corrections'
import { CouncilBook, type Month, spanOf } from '../allowances/facts'
import { allowancesOf } from '../allowances/month'
import { type AllowanceCaps, type AllowanceRule, readAllowanceRule } from '../allowances/rule'
import { type PayRow, payRows, readRun } from '../allowances/run'

/** A month of allowances: what it is computed by and what came of it, or the list that was closed. */
export interface ShownMonth {
  readonly month: Month
  readonly closed: RegisterRecord | undefined
  readonly runs: readonly RegisterRecord[]
  readonly rule: { readonly record: RegisterRecord; readonly read: AllowanceRule } | undefined
  readonly rates: RegisterRecord | undefined
  readonly caps: AllowanceCaps
  readonly taxFree: Grosze | undefined
  /** As computed now; of a closed month nothing is. */
  readonly rows: readonly PayRow[]
  /** What a closed month would be paid differently now: it comes to the next one. */
  readonly pending: readonly Correction[]
}

const amountAt = (record: RegisterRecord | undefined, field: string) => {
  const value = record?.values[field]
  return typeof value === 'number' ? value : undefined
}

const after = (month: Month): Month => addDays(spanOf(month)?.to ?? `${month}-28`, 1).slice(0, 7)

const asked = z.object({ month: z.string() })

/** A month by what is stored now; answered where all registers lie in memory. */
const month: Question = (runs, input, { terms, all }): ShownMonth => {
  const { month: of } = asked.parse(input)
  const council = new CouncilBook({
    terms,
    councillors: all('councillors'),
    bodies: all('bodies'),
    memberships: all('memberships'),
    meetings: all('meetings'),
    trips: all('trips'),
    unitMembers: all('unitMembers'),
  })
  const record = inForceOn(all('allowanceRules'), `${of}-01`)
  const rates = inForceOn(all('allowanceRates'), `${of}-01`)
  const cap = rates === undefined ? undefined : capOf(rates.values)
  const base = amountAt(rates, 'base')
  const caps = { ...(cap === undefined ? {} : { cap }), ...(base === undefined ? {} : { base }) }
  const read = runs.flatMap((run) => readRun(run.id, run.values) ?? [])
  const own = read.find((run) => run.month === of)?.id
  const closed = runs.find(({ id }) => id === own)
  const rule = record === undefined ? undefined : { record, read: readAllowanceRule(record.values) }
  return {
    month: of,
    closed,
    runs,
    rule,
    rates,
    caps,
    taxFree: amountAt(rates, 'taxFree'),
    pending: closed === undefined ? [] : correctionsFor(after(of), read, council).filter((one) => one.month === of),
    rows:
      rule === undefined || closed !== undefined
        ? []
        : payRows(allowancesOf(council, of, rule.read, caps), correctionsFor(of, read, council)),
  }
}

/** Questions of the screen of allowances. */
export const runQuestions = { month } as const satisfies Readonly<Record<string, Question>>
