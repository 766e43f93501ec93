import { z } from 'zod'
import { addDays } from '../../../core/calendar/days'
import { type RowCell, type Day, type Grosze, rowsIn, type RowValue, type Values } from '../../../core/values/values'
import { polishOrder } from '../../../engine/query/cell'
import { dayAt } from '../asOf'
import type { ClosedRun, Correction } from './corrections'
import { daysIn, type Month, spanOf } from './facts'
import type { Allowance } from './person'
import { type AllowanceCaps, allowanceCapsSchema, type AllowanceRule, allowanceRuleSchema } from './rule'
import { type AllowanceWords, reasonsOf, rolesInWords } from './words.pl'

/** What a closed month was computed by: kept with it, so that changing the rule changes no month that was paid. */
const frozenSchema = z.object({ rule: allowanceRuleSchema, caps: allowanceCapsSchema })

/** Somebody's pay of a month: what is due, and what earlier months are corrected by. */
export interface PayRow {
  readonly key: string
  readonly name: string
  readonly allowance: Allowance | undefined
  readonly corrections: readonly Correction[]
  readonly corrected: Grosze
  readonly toPay: Grosze
}

/** Allowances and corrections put together by person, in the order of names; who is owed only a correction has a row too. */
export function payRows(allowances: readonly Allowance[], corrections: readonly Correction[]): readonly PayRow[] {
  const row = (key: string, name: string, allowance: Allowance | undefined): PayRow => {
    const own = corrections.filter((one) => one.key === key)
    const corrected = own.reduce((sum, { amount }) => sum + amount, 0)
    return { key, name, allowance, corrections: own, corrected, toPay: (allowance?.due ?? 0) + corrected }
  }
  const known = new Set(allowances.map(({ key }) => key))
  const others = new Map(corrections.flatMap(({ key, name }) => (known.has(key) ? [] : [[key, name] as const])))
  return [
    ...allowances.map((allowance) => row(allowance.key, allowance.name, allowance)),
    ...[...others].map(([key, name]) => row(key, name, undefined)),
  ].sort((a, b) => polishOrder(a.name, b.name))
}

/** What a run is closed with. */
export interface Closing {
  readonly month: Month
  readonly name: string
  readonly rule: {
    readonly record: string
    readonly name: string
    /** The council's act, as the rule names it. */
    readonly basis: string | undefined
    readonly read: AllowanceRule
  }
  readonly caps: AllowanceCaps
  readonly taxFree: Grosze | undefined
  readonly rows: readonly PayRow[]
  readonly checkedBy: string
  /** By when it is to be paid, where the rule says so. */
  readonly payBy: Day | undefined
  readonly today: Day
}

/** The day of the next month by which a rule has allowances paid; its last day where it has no such day. */
export function payDay(month: Month, payBy: number): Day | undefined {
  const span = spanOf(month)
  const next = span === undefined ? undefined : spanOf(addDays(span.to, 1).slice(0, 7))
  if (next === undefined || payBy < 1) return undefined
  const day = addDays(next.from, payBy - 1)
  return day > next.to ? next.to : day
}

/** The record of a closed month: each person's figures in words and numbers as they were checked. */
export function closedRun(closing: Closing, words: AllowanceWords): Values {
  const { month, name, rule, caps, taxFree, rows, checkedBy, payBy, today } = closing
  return {
    name,
    month: `${month}-01`,
    rule: [{ record: rule.record, written: rule.name }],
    ...(rule.basis === undefined ? {} : { basis: rule.basis }),
    ...(caps.cap === undefined ? {} : { cap: caps.cap }),
    ...(caps.base === undefined ? {} : { base: caps.base }),
    ...(taxFree === undefined ? {} : { taxFree }),
    people: rows.map((row) => personRow(row, daysIn(month), words)),
    corrections: rows.flatMap(({ corrections }) =>
      corrections.map(({ key, name: person, month: of, amount, before, after }): RowValue => ({
        key,
        person,
        month: of,
        amount,
        reason: words.correction(before, after),
      })),
    ),
    frozen: [{ rule: JSON.stringify({ rule: rule.read, caps }) }],
    checkedBy,
    closedOn: today,
    ...(payBy === undefined ? {} : { payBy }),
  }
}

function personRow(
  { key, name, allowance, corrected, toPay }: PayRow,
  daysInMonth: number,
  words: AllowanceWords,
): RowValue {
  const reasons = allowance === undefined ? '' : reasonsOf(allowance, daysInMonth, words).join('\n')
  return {
    key,
    person: name,
    functions: allowance === undefined ? words.formerly : rolesInWords(allowance.roles, words),
    rate: allowance?.rate ?? 0,
    extra: allowance?.extra ?? 0,
    base: allowance?.base ?? 0,
    capped: allowance?.isCapped ?? false,
    sessionsHeld: allowance?.sessions.held ?? 0,
    sessionsPresent: allowance?.sessions.present ?? 0,
    committeesHeld: allowance?.committees.held ?? 0,
    committeesPresent: allowance?.committees.present ?? 0,
    late: allowance?.late ?? 0,
    deducted: allowance?.deducted ?? 0,
    due: allowance?.due ?? 0,
    corrected,
    toPay,
    ...(reasons === '' ? {} : { reasons }),
  }
}

const textOf = (cell: RowCell | undefined) => (typeof cell === 'string' ? cell : '')
const amountOf = (cell: RowCell | undefined) => (typeof cell === 'number' ? cell : 0)

/** Reads a closed month; `undefined` for a record without one. */
export function readRun(id: string, values: Values): ClosedRun | undefined {
  const month = dayAt(values, 'month')?.slice(0, 7)
  if (month === undefined) return undefined
  return {
    id,
    month,
    paidOn: dayAt(values, 'paidOn'),
    due: new Map(
      rowsIn(values['people']).map((row) => [
        textOf(row['key']),
        { name: textOf(row['person']), amount: amountOf(row['due']) },
      ]),
    ),
    corrections: rowsIn(values['corrections']).map((row) => ({
      key: textOf(row['key']),
      month: textOf(row['month']),
      amount: amountOf(row['amount']),
    })),
    frozen: readFrozen(textOf(rowsIn(values['frozen'])[0]?.['rule'])),
  }
}

function readFrozen(text: string): ClosedRun['frozen'] {
  try {
    return frozenSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** What a run paid altogether. */
export function totalOf(values: Values): Grosze {
  return rowsIn(values['people']).reduce((sum, row) => sum + amountOf(row['toPay']), 0)
}
