import type { SumRule } from '../../model/definition'
import { isMoney } from '../../model/field'
import { isUnread } from '../../core/values/values'
import type { RegisterTable } from './table'

/** What the amounts of a field come to. Money is in grosze. */
export interface Sum {
  readonly field: string
  /** Kind of amount that is summed by itself; absent for the others. */
  readonly kind?: string
  readonly total: number
  /** Records with an amount in it. */
  readonly count: number
  /** Records whose amount could not be read, so that it is missing from the total. */
  readonly unread: number
}

/**
 * Sums of a list's rows by the register's rules; a register without rules is not summed. Kinds that are never summed count
 * nowhere; amounts that could not be read are told of. Sums of nothing are left out.
 */
export function sumsOf(table: RegisterTable, rows: Int32Array): readonly Sum[] {
  return (table.definition.sums ?? []).flatMap((rule) => sumsBy(rule, table, rows))
}

function sumsBy({ field, kind }: SumRule, table: RegisterTable, rows: Int32Array): readonly Sum[] {
  const amounts = table.column(field)
  if (amounts === undefined || !(isMoney(amounts.field) || amounts.field.type === 'integer')) return []
  const kinds = kind === undefined ? undefined : table.column(kind.field)
  const totals = new Map([['', { total: 0, count: 0, unread: 0 }]])
  for (const apart of kind?.apart ?? []) totals.set(apart, { total: 0, count: 0, unread: 0 })
  for (const slot of rows) {
    const value = amounts.value(slot)
    if (typeof value !== 'number' && !isUnread(value)) continue
    const own = kinds?.value(slot)
    if (typeof own === 'string' && kind?.never.includes(own) === true) continue
    const sum = totals.get(typeof own === 'string' && totals.has(own) ? own : '')
    if (sum === undefined) continue
    if (isUnread(value)) sum.unread++
    else {
      sum.total += value
      sum.count++
    }
  }
  return [...totals].flatMap(([apart, sum]) =>
    sum.count + sum.unread === 0 ? [] : [{ field, ...(apart === '' ? {} : { kind: apart }), ...sum }],
  )
}
