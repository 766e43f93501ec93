import type { OfficeDatabase } from './database'

/** Records asked at a time. */
const batch = 1_000

/** A change names another register than the one its record belongs to; the command was refused, nothing was written. */
export class ForeignRegister extends Error {
  readonly record: string
  /** The register the record belongs to. */
  readonly home: string
  /** The register the command took it for. */
  readonly named: string
  constructor(record: string, home: string, named: string) {
    super(`A record of ${home} was to be written as one of ${named}.`)
    this.record = record
    this.home = home
    this.named = named
  }
}

/** A change is of a register this program does not know; the command was refused, nothing was written. */
export class UnknownRegister extends Error {
  constructor(register: string) {
    super(`There is no register ${register}.`)
  }
}

/** The registers records belong to, by what their first change says; records without history are left out. */
export async function homesOf(
  database: OfficeDatabase,
  records: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const homes = new Map<string, string>()
  const sorted = records.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return homes
  // New ids lie behind all others: that none of them has a history is one question instead of thousands.
  const isKnown = await database.changes.where('record').between(first, last, true, true).limit(1).primaryKeys()
  if (isKnown.length === 0) return homes
  for (let start = 0; start < sorted.length; start += batch) {
    const found = await Promise.all(
      sorted.slice(start, start + batch).map((record) => database.changes.where('record').equals(record).first()),
    )
    for (const change of found) if (change !== undefined) homes.set(change.record, change.register)
  }
  return homes
}
