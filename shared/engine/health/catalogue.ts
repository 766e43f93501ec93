import type { RegisterDefinition } from '../../model/definition'
import type { Register } from '../register'
import type { Check } from './check'
import { dateChecks, orderCheck, orderId, windowCheck, windowId } from './dateChecks'
import { linkChecks } from './linkChecks'
import { nameChecks } from './nameChecks'
import { numberChecks } from './numberChecks'
import { tieChecks } from './tieChecks'
import { textChecks } from './textChecks'
import { twinChecks } from './twinChecks'
import { valueChecks } from './valueChecks'

/** Checks every register undergoes as far as its fields allow, in the order they are shown in. */
const general = {
  ...valueChecks,
  ...dateChecks,
  ...numberChecks,
  ...twinChecks,
  ...linkChecks,
  ...tieChecks,
  ...nameChecks,
  ...textChecks,
} as const satisfies Readonly<Record<string, Check>>

/** Checks whose texts are the program's; those of orders of days are named after their fields. */
export type CheckId = keyof typeof general

const byId: Readonly<Record<string, Check>> = general

type Rules = Pick<RegisterDefinition, 'health' | 'dateOrder' | 'windows'>

/**
 * Ids of the checks of a register: named ones first, then orders of days and minimum windows, then what every register is
 * checked for.
 */
export function checkIdsOf({ health, dateOrder, windows }: Rules): readonly string[] {
  return [
    ...(health?.checks ?? []),
    ...(dateOrder ?? []).map(orderId),
    ...(windows ?? []).map(windowId),
    ...Object.keys(general),
  ]
}

/** The check with this id; `undefined` for one the register does not undergo. */
export function checkOf({ health, dateOrder, windows, code }: Register, id: string): Check | undefined {
  const window = windows?.find((one) => windowId(one) === id)
  if (window !== undefined) return windowCheck(window)
  const order = dateOrder?.find((one) => orderId(one) === id)
  if (order !== undefined) return orderCheck(order)
  if (Object.hasOwn(general, id)) return byId[id]
  return health?.checks?.includes(id) === true ? code.checks?.[id] : undefined
}
