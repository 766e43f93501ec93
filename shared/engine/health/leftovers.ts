import { addDays } from '../../core/calendar/days'
import type { RegisterRecord } from '../../core/values/record'
import type { Day, Instant } from '../../core/values/values'

/** Days after which an unsaved entry has most likely been forgotten. */
const draftDays = 30
/** Days in the trash after which nobody will want an entry back. */
const trashDays = 365

/** Unsaved entries that have waited too long, the oldest first. */
export function oldDrafts<D extends { readonly at: Instant }>(drafts: readonly D[], today: Day): readonly D[] {
  const limit = addDays(today, -draftDays)
  return drafts.filter(({ at }) => at < limit).toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

/** How many records have lain in the trash too long: nothing changes there but their coming and going. */
export function oldTrash(trashed: readonly RegisterRecord[], today: Day): number {
  const limit = addDays(today, -trashDays)
  return trashed.filter(({ updatedAt }) => updatedAt < limit).length
}
