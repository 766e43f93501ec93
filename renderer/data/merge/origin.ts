import type { OfficeDatabase } from '../database'

const key = 'origin'

/**
 * What tells databases that began as one from all others: the first command ever given in them. A copy of the data, and a
 * database that began with a package, keep it. `undefined` while nothing was ever done.
 */
export async function originOf(database: OfficeDatabase): Promise<string | undefined> {
  const stored = await database.settings.get(key)
  if (typeof stored?.value === 'string') return stored.value
  const first = await database.commands.toCollection().first()
  if (first === undefined) return undefined
  await database.settings.put({ key, value: first.id })
  return first.id
}

/** Makes this database one of those that began with that command. */
export async function adoptOrigin(database: OfficeDatabase, origin: string): Promise<void> {
  await database.settings.put({ key, value: origin })
}
