import type { Values } from '../../../core/values/values'

/** The person who holds a mandate, as far as the record of the mandate says. */
export function personOf({ surname, givenNames, sex }: Values): Values {
  return Object.fromEntries(
    Object.entries({ surname, givenNames, sex }).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  )
}
