import { useMemo } from 'react'
import { addDays } from '#shared/core/calendar/days'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Grosze } from '#shared/core/values/values'
import { capOf, inForceOn } from '#shared/registers/council/allowanceRates/rates'
import { type Correction, correctionsFor } from '#shared/registers/council/allowances/corrections'
import { CouncilBook, type Month, spanOf } from '#shared/registers/council/allowances/facts'
import { allowancesOf } from '#shared/registers/council/allowances/month'
import { type AllowanceCaps, type AllowanceRule, readAllowanceRule } from '#shared/registers/council/allowances/rule'
import { type PayRow, payRows, readRun } from '#shared/registers/council/allowances/run'
import { useWorkspaceValue } from '../../../data/context'
import { useRecords } from '../../../data/useRecords'

/** A month of allowances: what it is computed by and what came of it, or the list that was closed. */
export interface ShownMonth {
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

/** A month by what is stored now, computed anew after every change; `undefined` until first read. */
export function useMonth(month: Month): ShownMonth | undefined {
  const { terms } = useWorkspaceValue('office')
  const councillors = useRecords('councillors')
  const bodies = useRecords('bodies')
  const memberships = useRecords('memberships')
  const meetings = useRecords('meetings')
  const trips = useRecords('trips')
  const rules = useRecords('allowanceRules')
  const allRates = useRecords('allowanceRates')
  const runs = useRecords('allowanceRuns')
  return useMemo(() => {
    if (councillors === undefined || bodies === undefined || memberships === undefined) return undefined
    if (meetings === undefined || trips === undefined) return undefined
    if (rules === undefined || allRates === undefined || runs === undefined) return undefined
    const council = new CouncilBook({ terms, councillors, bodies, memberships, meetings, trips })
    const record = inForceOn(rules, `${month}-01`)
    const rates = inForceOn(allRates, `${month}-01`)
    const cap = rates === undefined ? undefined : capOf(rates.values)
    const base = amountAt(rates, 'base')
    const caps = { ...(cap === undefined ? {} : { cap }), ...(base === undefined ? {} : { base }) }
    const read = runs.flatMap((run) => readRun(run.id, run.values) ?? [])
    const own = read.find((run) => run.month === month)?.id
    const rule = record === undefined ? undefined : { record, read: readAllowanceRule(record.values) }
    const closed = runs.find(({ id }) => id === own)
    return {
      closed,
      runs,
      rule,
      rates,
      caps,
      taxFree: amountAt(rates, 'taxFree'),
      pending:
        closed === undefined ? [] : correctionsFor(after(month), read, council).filter((one) => one.month === month),
      rows:
        rule === undefined || closed !== undefined
          ? []
          : payRows(allowancesOf(council, month, rule.read, caps), correctionsFor(month, read, council)),
    }
  }, [terms, month, councillors, bodies, memberships, meetings, trips, rules, allRates, runs])
}
