import { isDay } from '../calendar/days'
import type { Values } from '../values/values'
import type { DateOrder, RegisterDefinition } from './definition'

/** Pairs of days that stand in the wrong order: a contract in force before it was concluded. Days not read are passed over. */
export function wrongOrder(definition: RegisterDefinition, values: Values): readonly DateOrder[] {
  return (definition.dateOrder ?? []).filter(({ first, then }) => {
    const [before, after] = [values[first], values[then]]
    return typeof before === 'string' && typeof after === 'string' && isDay(before) && isDay(after) && after < before
  })
}
