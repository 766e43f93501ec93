import { actNumberKey, actNumberLetter, actNumberSeries } from '../../core/actNumbers/actNumber'
import type { NumberedEntry } from './guard'
import { type Counting, counterScope, placingOf } from './numberScope'

/** Share of entries whose counter another number of the same scope bears too. */
function collisions(entries: readonly NumberedEntry[], counting: Counting): number {
  const bearers = new Map<string, string>()
  let clashes = 0
  let counted = 0
  for (const entry of entries) {
    if (entry.number?.ordinal === undefined) continue
    const placing = placingOf(entry.number, entry.date, counting)
    if ('unlikely' in placing) continue
    const { number, date } = placing
    counted++
    const place = `${entry.counter ?? actNumberSeries(number)} ${counterScope(number, date, counting)} ${entry.number.ordinal}${actNumberLetter(number)}`
    const key = actNumberKey(number)
    const known = bearers.get(place)
    if (known === undefined) bearers.set(place, key)
    else if (known !== key) clashes++
  }
  return counted === 0 ? 0 : clashes / counted
}

/**
 * The counter that fits the numbers: the one set, unless the acts plainly count anew each year. Without this a register
 * counted by years would be pointed at in every row.
 */
export function fittingCounter(entries: readonly NumberedEntry[], counting: Counting): Counting['counter'] {
  if (counting.counter === 'year') return 'year'
  const byTerm = collisions(entries, counting)
  return byTerm > 0.1 && collisions(entries, { ...counting, counter: 'year' }) < byTerm / 4 ? 'year' : 'term'
}
