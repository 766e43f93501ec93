import type { RegisterDefinition } from '../../model/definition'
import type { Register } from '../register'
import type { Check } from './check'
import { dateChecks, orderCheck, orderId } from './dateChecks'
import { linkChecks } from './linkChecks'
import { nameChecks } from './nameChecks'
import { numberChecks } from './numberChecks'
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
  ...nameChecks,
  ...textChecks,
} as const satisfies Readonly<Record<string, Check>>

/** Checks whose texts are the program's; those of orders of days are named after their fields. */
export type CheckId = keyof typeof general

const byId: Readonly<Record<string, Check>> = general

type Rules = Pick<RegisterDefinition, 'health' | 'dateOrder'>

/** Ids of the checks of a register: named ones first, then orders of days, then what every register is checked for. */
export function checkIdsOf({ health, dateOrder }: Rules): readonly string[] {
  return [...(health?.checks ?? []), ...(dateOrder ?? []).map(orderId), ...Object.keys(general)]
}

/** The check with this id; `undefined` for one the register does not undergo. */
export function checkOf({ health, dateOrder, code }: Register, id: string): Check | undefined {
  const order = dateOrder?.find((one) => orderId(one) === id)
  if (order !== undefined) return orderCheck(order)
  if (Object.hasOwn(general, id)) return byId[id]
  return health?.checks?.includes(id) === true ? code.checks?.[id] : undefined
}
