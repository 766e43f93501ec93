import { textOf } from '../../../core/values/fieldValues'
import { type Day, type Grosze, type RowValue, rowsIn, type Values } from '../../../core/values/values'

/** A count or a percentage as it is typed („42,5”, „37,5 %”) in thousandths; `undefined` for anything else. */
export function thousandths(text: string | undefined): number | undefined {
  const found = /^\s*(\d{1,6})(?:[,.](\d{1,3}))?\s*%?\s*$/u.exec(text ?? '')
  return found === null ? undefined : Number(found[1]) * 1_000 + Number((found[2] ?? '').padEnd(3, '0'))
}

/** Half up, as money is rounded. */
const rounded = (value: number) => Math.floor(value + 0.5)

/** What a group of posts brings: the share of the base pay for each, rounded for each post or for the group as a whole. */
function sumOfGroup(row: RowValue, base: Grosze, isPerPost: boolean): Grosze | undefined {
  const [count, percent] = [row['count'], row['percent']].map((cell) =>
    thousandths(typeof cell === 'string' ? cell : undefined),
  )
  if (count === undefined || percent === undefined) return undefined
  if (isPerPost) return rounded((rounded((base * percent) / 100_000) * count) / 1_000)
  return rounded((base * percent * count) / 100_000_000)
}

/** The yearly allotment (odpis): of all groups, or only of those the law asks for (art. 5 ust. 1-3). */
export function allotment(values: Values, of: 'all' | 'basic'): Grosze | undefined {
  const { base } = values
  if (typeof base !== 'number') return undefined
  const isPerPost = textOf(values['rounding']) !== 'onSum'
  const rows = rowsIn(values['groups']).filter((row) => of === 'all' || row['optional'] !== true)
  const sums = rows.flatMap((row) => sumOfGroup(row, base, isPerPost) ?? [])
  return sums.length === 0 ? undefined : sums.reduce((sum, each) => sum + each, 0)
}

/** Three quarters of the basic allotment go to the account by the end of May (art. 6 ust. 2). */
export function firstPart(values: Values): Grosze | undefined {
  const basic = allotment(values, 'basic')
  return basic === undefined ? undefined : Math.ceil(basic * 0.75)
}

/** The day on which what was transferred so far came to an amount. */
export function reachedOn(values: Values, amount: Grosze | undefined): Day | undefined {
  if (amount === undefined) return undefined
  let sum = 0
  const rows = rowsIn(values['transfers']).flatMap(({ date, amount: each }) =>
    typeof date === 'string' && typeof each === 'number' ? [{ date, each }] : [],
  )
  for (const { date, each } of rows.toSorted((a, b) => a.date.localeCompare(b.date))) {
    sum += each
    if (sum >= amount) return date
  }
  return undefined
}

/** The band of an income: the first whose limit it does not pass; one without a limit takes all that is left. */
export function bandOf(fund: Values | undefined, income: Grosze): RowValue | undefined {
  const bands = rowsIn(fund?.['bands'])
  const limited = bands.flatMap((row) => (typeof row['upTo'] === 'number' ? [{ row, upTo: row['upTo'] }] : []))
  const fits = limited.toSorted((a, b) => a.upTo - b.upTo).find(({ upTo }) => income <= upTo)
  return fits?.row ?? bands.find((row) => row['upTo'] === undefined)
}

/** What the rules give for a benefit in a band: the amount of the plan at the share of the band. */
export function suggestedAmount(fund: Values | undefined, kind: string, income: Grosze): Grosze | undefined {
  const benefit = rowsIn(fund?.['benefits']).find((row) => row['kind'] === kind)
  const percent = bandOf(fund, income)?.['percent']
  const amount = benefit?.['amount']
  return typeof amount === 'number' && typeof percent === 'number' ? rounded((amount * percent) / 100) : undefined
}

/** Kinds of benefits a fund may give; what each fund gives stands in its rules. */
export const benefits = ['holiday', 'childHoliday', 'culture', 'aid', 'gift', 'nursery', 'loan', 'other'] as const
