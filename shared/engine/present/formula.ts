import { daysBetween, formatDay } from '../../core/calendar/days'
import {
  type FieldValue,
  isActNumber,
  isUnread,
  linksIn,
  type RowCell,
  rowsIn,
  textsIn,
  type Unread,
  type Values,
} from '../../core/values/values'
import { conditionHolds } from '../../model/condition'
import type { FormulaCondition, FormulaOver } from '../../model/formula'
import type { DeriveContext, Rule } from './rule'

/** Computes what an office said without code. Text that could not be read is what comes of it: nothing is left out silently. */
export const formulaRule: Rule = (values, context, { formula }) => {
  switch (formula?.kind) {
    case undefined:
      return undefined
    case 'state':
      return formula.cases.find(({ when }) => formulaHolds(when, values))?.state ?? formula.otherwise
    case 'text': {
      const texts = formula.fields.map((id) => textOf(values[id], formula.words?.[id])).filter((text) => text !== '')
      return texts.length === 0 ? undefined : texts.join(formula.between)
    }
    case 'days': {
      const [from, to] = [dayOf(values[formula.from]), dayOf(formula.to === undefined ? undefined : values[formula.to])]
      if (from === undefined || typeof from !== 'string') return from
      if (to !== undefined && typeof to !== 'string') return to
      return daysBetween(from, to ?? context.today)
    }
    case 'count':
      return membersOf(formula.over, values, context)?.length
    case 'sum': {
      const members = membersOf(formula.over, values, context)
      if (members === undefined) return undefined
      const amounts = members.map((member) => member[formula.of])
      return amounts.find((amount) => isUnreadCell(amount)) ?? amounts.reduce<number>(plus, 0)
    }
  }
}

/** Whether a condition of a formula holds for the values of a record. */
export function formulaHolds({ field, oneOf }: FormulaCondition, values: Values): boolean {
  return conditionHolds(oneOf === undefined ? { field, noneOf: ['', 'false'] } : { field, oneOf }, values)
}

type Member = Readonly<Record<string, FieldValue | RowCell>>

/** What is counted; `undefined` where there is no such thing. */
function membersOf(
  over: FormulaOver,
  values: Values,
  { incoming, find }: DeriveContext,
): readonly Member[] | undefined {
  if ('rows' in over) return rowsIn(values[over.rows])
  if ('register' in over)
    return incoming.flatMap(({ register, field, from }) =>
      register === over.register && field === over.field ? [from] : [],
    )
  const { to } = over
  return linksIn(values[over.links]).flatMap(({ record }) => {
    const found = record === undefined ? undefined : find?.(to, record)
    return found === undefined ? [] : [found]
  })
}

const isUnreadCell = (value: Member[string] | undefined): value is Unread =>
  typeof value === 'object' && 'unread' in value && typeof value.unread === 'string'

const plus = (sum: number, amount: Member[string] | undefined) => (typeof amount === 'number' ? sum + amount : sum)

/** The day of a date or a moment; text that is none. */
function dayOf(value: FieldValue | undefined): string | Unread | undefined {
  if (isUnread(value)) return value
  return typeof value === 'string' && value.length >= 10 ? value.slice(0, 10) : undefined
}

/** A value as a part of a text. */
function textOf(value: FieldValue | undefined, words: Readonly<Record<string, string>> = {}): string {
  if (value === undefined || typeof value === 'boolean') return ''
  if (isUnread(value)) return value.unread
  if (isActNumber(value)) return value.written
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string' && Object.hasOwn(words, value)) return words[value] ?? value
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDay(value) : value
  return [...textsIn(value), ...linksIn(value).map(({ written }) => written)].join(', ')
}
