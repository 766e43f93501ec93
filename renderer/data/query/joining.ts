import type { Catalogue } from '#shared/engine/catalogue'
import type { Edit } from '#shared/engine/history/history'
import { joinEdits } from '#shared/engine/joining/join'
import type { FieldValue } from '#shared/core/values/values'
import type { Stores } from './registerStore'

/** Two records of a register that are of one and the same, and what the one that stays says afterwards. */
export interface JoiningQuestion {
  readonly register: string
  readonly kept: string
  readonly joined: string
  readonly fields: Readonly<Record<string, FieldValue | undefined>>
}

export interface PlannedJoining {
  readonly edits: readonly Edit[]
  /** How many records of each register lead to the joined one now. */
  readonly leading: readonly { readonly register: string; readonly count: number }[]
}

/** What making two records one would write; `undefined` where one of them is not there or lies in the trash. */
export function planJoining(
  stores: Stores,
  catalogue: Catalogue,
  { register, kept: keptId, joined: joinedId, fields }: JoiningQuestion,
): PlannedJoining | undefined {
  const store = stores.get(register)
  const [kept, joined] = [store?.table.get(keptId), store?.table.get(joinedId)]
  if (store === undefined || kept?.trashed !== 0 || joined?.trashed !== 0 || keptId === joinedId) return undefined
  const edits = joinEdits({
    definition: store.definition,
    kept,
    joined,
    fields,
    leading: store.links.leadingTo(joinedId),
    definitionOf: (id) => catalogue.of(id),
  })
  const counts = new Map<string, number>()
  for (const edit of edits)
    if (edit.record !== keptId && edit.record !== joinedId)
      counts.set(edit.register, (counts.get(edit.register) ?? 0) + 1)
  return { edits, leading: [...counts].map(([of, count]) => ({ register: of, count })) }
}
