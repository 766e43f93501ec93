import type { Table } from 'dexie'
import { eraseName } from '#shared/engine/history/eraseName'
import { plainName } from '#shared/engine/history/history'
import { eraseFields, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import { sha256 } from '../commands/sha256'
import type { OfficeDatabase } from '../database'

/** Fields whose values go for good, from some changes of a record or from all of them. */
export class ErasedFields {
  readonly #byRecord = new Map<string, Set<string>>()
  readonly #byChange = new Map<string, ReadonlySet<string>>()

  /** From one change. */
  note({ command, record }: SealedChange, fields: ReadonlySet<string>): void {
    this.#byChange.set(`${command} ${record}`, fields)
    this.#add(record, fields)
  }

  /** From every change of a record. */
  static everywhere(byRecord: ReadonlyMap<string, ReadonlySet<string>>): ErasedFields {
    const all = new ErasedFields()
    for (const [record, fields] of byRecord) all.#add(record, fields)
    return all
  }

  of({ command, record }: SealedChange): ReadonlySet<string> | undefined {
    return this.#byChange.size === 0 ? this.#byRecord.get(record) : this.#byChange.get(`${command} ${record}`)
  }

  ofRecord(record: string): ReadonlySet<string> | undefined {
    return this.#byRecord.get(record)
  }

  get records(): readonly string[] {
    return [...this.#byRecord.keys()]
  }

  #add(record: string, fields: ReadonlySet<string>): void {
    this.#byRecord.set(record, new Set([...(this.#byRecord.get(record) ?? []), ...fields]))
  }
}

/** What lost what it said: on arrival, or here. */
export interface Emptied {
  readonly arrivedEmptied: ReadonlySet<string>
  readonly emptied: ReadonlySet<string>
}

const batch = 500

/**
 * Adds entries the log does not have, within a transaction. What is there stays as it is, but for values that were erased
 * for good.
 * @returns the commands that lost what they said.
 */
export async function addEntries(
  database: OfficeDatabase,
  commands: readonly SealedCommand[],
  changes: readonly SealedChange[],
  erased: ErasedFields,
): Promise<Emptied> {
  const added = {
    arrivedEmptied: new Set<string>(),
    emptied: new Set<string>(),
  }
  const withoutErased = (change: SealedChange) => {
    const fields = erased.of(change)
    return fields === undefined ? change : eraseFields(change, fields, sha256)
  }
  // An erasure there says whose names it emptied, for they repeated what went.
  const emptied = new Set(
    commands.flatMap(({ name, seal }) => (name.kind === 'erase' && seal.salt !== undefined ? (name.names ?? []) : [])),
  )
  const keyOf = (register: string) => database.catalogue.find(register)?.key
  /** Commands on a record whose number was erased. */
  const renumbered = new Set<string>()
  const noteErased = ({ command, record, register }: SealedChange) => {
    const key = keyOf(register)
    if (key !== undefined && erased.ofRecord(record)?.has(key) === true) renumbered.add(command)
  }
  changes.forEach(noteErased)
  const withoutWords = (command: SealedCommand) => {
    if (emptied.has(command.id)) return eraseName(command)
    const name = plainName(command.name)
    // Of several numbers nobody can tell which is whose: all of them go.
    if ('labels' in name) return renumbered.has(command.id) ? eraseName(command) : command
    if (!('label' in name)) return command
    const key = keyOf(name.register)
    return key !== undefined && erased.ofRecord(name.record)?.has(key) === true ? eraseName(command) : command
  }
  const add = async <T extends SealedChange | SealedCommand>(
    table: Pick<Table<T, unknown>, 'bulkAdd'>,
    rows: readonly T[],
    without: (row: T) => T,
    commandOf: (row: T) => string,
  ) => {
    for (let start = 0; start < rows.length; start += batch) {
      const part = rows.slice(start, start + batch)
      const kept = part.map(without)
      await table.bulkAdd(kept)
      for (const [index, row] of kept.entries()) if (row !== part[index]) added.arrivedEmptied.add(commandOf(row))
    }
  }
  await Promise.all([
    add(database.changes, changes, withoutErased, ({ command }) => command),
    add(database.commands, commands, withoutWords, ({ id }) => id),
  ])
  if (erased.records.length === 0 && emptied.size === 0) return added
  const own = await database.changes.where('record').anyOf(erased.records).toArray()
  own.forEach(noteErased)
  const rewritten = own.map(withoutErased).filter((change, index) => change !== own[index])
  await database.changes.bulkPut(rewritten)
  for (const { command } of rewritten) added.emptied.add(command)
  const named = await database.commands.bulkGet([...new Set([...own.map(({ command }) => command), ...emptied])])
  const found = named.filter((command) => command !== undefined)
  const renamed = found.map(withoutWords).filter((command, index) => command !== found[index])
  await database.commands.bulkPut(renamed)
  for (const { id } of renamed) added.emptied.add(id)
  return added
}
