import { z } from 'zod'
import { fold } from '../../../core/folding/fold'
import type { RegisterRecord } from '../../../core/values/record'
import type { Values } from '../../../core/values/values'
import type { Filter, View } from '../../../model/view'

/** A view somebody saved: for the whole office, or for themselves alone. */
export interface SavedView {
  readonly id: string
  readonly register: string
  readonly name: string
  readonly view: View
  /** Whom it is for; absent where it is everybody's. */
  readonly person?: string
}

const field = { field: z.string() }
const isNot = { not: z.literal(true).exactOptional() }
const typed = [
  z.object({ ...field, kind: z.literal('text'), text: z.string() }),
  z.object({
    ...field,
    kind: z.literal('range'),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
  }),
  z.object({ ...field, kind: z.literal('empty') }),
  z.object({ ...field, kind: z.literal('notEmpty') }),
] as const
const picked = z.object({ ...field, kind: z.literal('oneOf'), values: z.array(z.string()) })
const [text, range, empty, notEmpty] = typed
const filterSchema: z.ZodType<Filter> = z.discriminatedUnion('kind', [
  text.extend(isNot),
  range.extend(isNot),
  empty.extend(isNot),
  notEmpty.extend(isNot),
  z.object({
    ...field,
    ...isNot,
    kind: z.literal('days'),
    from: z.number().exactOptional(),
    to: z.number().exactOptional(),
  }),
  z.object({
    ...field,
    ...isNot,
    kind: z.literal('anyOf'),
    of: z.array(z.discriminatedUnion('kind', [...typed, picked])),
  }),
  picked.extend(isNot),
  z.object({ ...field, ...isNot, kind: z.literal('thisMonth') }),
  z.object({ ...field, ...isNot, kind: z.literal('flag'), flag: z.string() }),
])
const viewShape = {
  columns: z.array(
    z.object({ field: z.string(), width: z.number().exactOptional(), set: z.literal(true).exactOptional() }),
  ),
  filters: z.array(filterSchema),
  sort: z.array(z.object({ field: z.string(), direction: z.enum(['ascending', 'descending']) })),
  group: z.string().exactOptional(),
}
const storedSchema = z.object({ register: z.string(), ...viewShape })

/**
 * The view a record holds; `undefined` for what cannot be read, which may have come from anybody. A view of a newer
 * program that this one cannot show stays where it is.
 */
export function savedViewOf({ id, values }: Pick<RegisterRecord, 'id' | 'values'>): SavedView | undefined {
  const { name, view: text, person } = values
  if (typeof name !== 'string' || typeof text !== 'string') return undefined
  const { data } = storedSchema.safeParse(parsed(text))
  if (data === undefined) return undefined
  const { register, ...view } = data
  return { id, register, name, view, ...(typeof person === 'string' && person !== '' ? { person } : {}) }
}

/** What a record of the view holds. */
export function valuesOfView({ register, name, view, person }: Omit<SavedView, 'id'>): Values {
  return { name, view: JSON.stringify({ register, ...view }), ...(person === undefined ? {} : { person }) }
}

/** Whether a view is shown to somebody: it is everybody's, or theirs by the name they gave at their workstation. */
export function isViewFor({ person }: Pick<SavedView, 'person'>, user: string): boolean {
  return person === undefined || fold(person) === fold(user)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
