import type { Grosze } from '../../../core/values/values'

/** Hundredths of a percent in the whole. */
const whole = 10_000

/** How a fraction of a grosz is dealt with. */
export type Fraction = 'halfUp' | 'down' | 'up'

/** A whole number divided by another, both not negative, in whole numbers throughout: no binary fraction comes between. */
export function divided(amount: number, by: number, fraction: Fraction): number {
  const rest = amount % by
  const floor = (amount - rest) / by
  if (rest === 0 || fraction === 'down') return floor
  return fraction === 'up' || rest * 2 >= by ? floor + 1 : floor
}

/** So many hundredths of a percent of an amount. */
export function percentOf(amount: Grosze, hundredths: number, fraction: Fraction): Grosze {
  return divided(amount * hundredths, whole, fraction)
}
