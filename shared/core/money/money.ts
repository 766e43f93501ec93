import type { Grosze } from '../values/values'

const NBSP = '\u00a0'

/** Prints an amount with a space between thousands and a comma: `1 234,56` (no-break spaces), without the currency. */
export function formatGrosze(amount: Grosze): string {
  const sign = amount < 0 ? '-' : ''
  const absolute = Math.abs(amount)
  const zlote = String(Math.trunc(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, NBSP)
  return `${sign}${zlote},${String(absolute % 100).padStart(2, '0')}`
}
