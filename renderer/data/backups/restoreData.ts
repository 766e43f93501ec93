import Dexie from 'dexie'
import { z } from 'zod'
import { decodeRow } from '#shared/program/archive/rows'
import { presenceOf, sameValue, type Edit } from '#shared/engine/history/history'
import type { RegisterRecord } from '#shared/core/values/record'
import type { FieldValue } from '#shared/core/values/values'
import { applySchema, type OfficeDatabase, schemaVersion } from '../database'
import type { ExecuteOptions } from '../commands/commandWriter'
import { beginAnew } from '../merge/identity'
import { throughMigrations } from './migrateRows'
import { packed, unpacked } from './packedRows'

/** What restoring a register would do to it. */
export interface RegisterDifference {
  readonly register: string
  /** Entries in the archive and in the program now, the trash included. */
  readonly inArchive: number
  readonly now: number
  /** Entries only the archive has: they would come back. */
  readonly back: number
  /** Entries that are different: they would get the archive's values. */
  readonly changed: number
  /** Entries only the program has: they would go. */
  readonly gone: number
}

/** The archive's rows are not what a database of this program holds. */
export class UnreadableRows extends Error {}

const recordSchema = z.looseObject({
  id: z.string().min(1),
  register: z.string().min(1),
  values: z.custom<RegisterRecord['values']>((value) => typeof value === 'object' && value !== null),
  order: z.string(),
  trashed: z.union([z.literal(0), z.literal(1)]),
  createdAt: z.string(),
  updatedAt: z.string(),
})
const commandSchema = z.looseObject({ id: z.string(), at: z.string(), name: z.looseObject({ kind: z.string() }) })
const shapes: Readonly<Record<string, z.ZodType>> = {
  records: recordSchema,
  changes: z.looseObject({ command: z.string(), record: z.string(), register: z.string(), fields: z.looseObject({}) }),
  commands: commandSchema,
  settings: z.looseObject({ key: z.string() }),
}

/**
 * The rows of an opened archive, in this program's schema. They lie in memory compressed, a tenth of their size, because
 * they must go into the database in one transaction, and that ends as soon as anything else is awaited.
 */
export class RestoreData {
  readonly #database: OfficeDatabase
  readonly #version: number
  #pieces = new Map<string, Uint8Array[]>()

  /** `version` is the schema the rows were written in; not newer than this program's. */
  constructor(database: OfficeDatabase, version: number) {
    this.#database = database
    this.#version = version
  }

  /** Takes the next rows of a table, as lines of JSON. */
  add(table: string, lines: readonly string[]): void {
    const pieces = this.#pieces.get(table) ?? []
    this.#pieces.set(table, pieces)
    if (lines.length > 0) pieces.push(packed(lines))
  }

  /** To be called when all rows are in: those of an older schema go through the migrations. */
  async complete(): Promise<void> {
    if (this.#version < schemaVersion)
      this.#pieces = await throughMigrations(
        this.#pieces,
        (database) => applySchema(database, this.#version),
        (database) => applySchema(database),
      )
  }

  /** What restoring would do, register by register. */
  async differences(): Promise<readonly RegisterDifference[]> {
    const orders = await this.#erasedSince()
    const found = new Map<string, { inArchive: number; now: number; back: number; changed: number; same: number }>()
    const of = (register: string) => {
      const known = found.get(register) ?? { inArchive: 0, now: 0, back: 0, changed: 0, same: 0 }
      found.set(register, known)
      return known
    }
    for (const records of this.#records()) {
      const current = await this.#database.records.bulkGet(records.map(({ id }) => id))
      records.forEach((record, index) => {
        const difference = of(record.register)
        difference.inArchive += 1
        const now = current[index]
        const order = orders.get(record.id)
        if (now === undefined) difference.back += order?.isRemoved === true ? 0 : 1
        else if (isSame(withoutErased(record, now, order), now)) difference.same += 1
        else difference.changed += 1
      })
    }
    await this.#database.records.each(({ register }) => {
      of(register).now += 1
    })
    return [...found].map(([register, { inArchive, now, back, changed, same }]) => ({
      register,
      inArchive,
      now,
      back,
      changed,
      gone: now - changed - same,
    }))
  }

  /** How many entries of the archive hold what was erased for good here since: restoring everything would bring it back. */
  async countErased(): Promise<number> {
    const orders = await this.#erasedSince()
    let count = 0
    if (orders.size > 0)
      for (const records of this.#records())
        for (const { id, values } of records) {
          const order = orders.get(id)
          if (order?.isRemoved === true || Object.keys(values).some((field) => order?.fields.has(field))) count += 1
        }
    return count
  }

  /**
   * Puts everything in place of what the program holds, in one transaction: whatever interrupts it, the power included,
   * the old state is whole. The workstation goes on under a new identity (`beginAnew`): what was done after the backup may
   * live on in another copy of the data, and two histories of one workstation must not differ.
   */
  async replaceAll(
    options: ExecuteOptions,
    onProgress: (done: number, of: number) => void = () => undefined,
  ): Promise<void> {
    const { tables } = this.#database
    const unknown = [...this.#pieces.keys()].find((name) => !tables.some((table) => table.name === name))
    if (unknown !== undefined) throw new UnreadableRows(unknown)
    const of = [...this.#pieces.values()].reduce((sum, pieces) => sum + pieces.length, 0)
    let done = 0
    await this.#database.transaction('rw', tables, async () => {
      let writing: PromiseLike<unknown> = Promise.resolve()
      for (const table of tables) {
        await table.clear()
        for (const piece of this.#pieces.get(table.name) ?? []) {
          // Read while those before are written.
          const rows = unpacked(piece).map((line) => checked(table.name, line))
          await writing
          const adding = table.bulkAdd(rows)
          // Waited for above and below; until then a failure is nobody's unhandled one.
          adding.catch(() => undefined)
          writing = adding
          done += 1
          onProgress(done, of)
        }
      }
      await writing
      await beginAnew(this.#database, 'restored', options)
    })
  }

  /**
   * What makes the given registers as they are in the archive: edits for a command like any other, which the history
   * shows and which can be taken back. Entries the archive does not have go to the trash.
   */
  async edits(registers: readonly string[]): Promise<readonly Edit[]> {
    const edits: Edit[] = []
    const orders = await this.#erasedSince()
    const kept = new Set<string>()
    for (const records of this.#records()) {
      for (const { id } of records) kept.add(id)
      const wanted = records.filter(({ register }) => registers.includes(register))
      const current = await this.#database.records.bulkGet(wanted.map(({ id }) => id))
      wanted.forEach((record, index) => {
        const now = current[index]
        const order = orders.get(record.id)
        // What was destroyed since does not come back, and of a record that stays not what was erased in it.
        if (order?.isRemoved === true && now === undefined) return
        // A record that stands in another register now was led there; it is no entry of this one.
        if (now !== undefined && now.register !== record.register) return
        const wanted = withoutErased(record, now, order)
        if (now !== undefined && isSame(wanted, now)) return
        const fields: Record<string, FieldValue | undefined> = { ...wanted.values }
        for (const field of Object.keys(now?.values ?? {})) fields[field] ??= undefined
        edits.push({ record: record.id, register: record.register, fields, presence: presenceOf(record) })
      })
    }
    await this.#database.records.each(({ id, register, trashed }) => {
      if (trashed === 0 && registers.includes(register) && !kept.has(id))
        edits.push({ record: id, register, presence: 'trashed' })
    })
    return edits
  }

  /** What was erased for good here after the archive was made: its log does not know the order. */
  async #erasedSince(): Promise<ReadonlyMap<string, ErasedHere>> {
    const known = new Set<string>()
    for (const piece of this.#pieces.get('commands') ?? [])
      for (const line of unpacked(piece)) known.add(commandSchema.parse(checked('commands', line)).id)
    const found = new Map<string, ErasedHere>()
    const orders = await this.#database.commands
      .filter(({ id, name }) => name.kind === 'erase' && !known.has(id))
      .primaryKeys()
    for (const order of orders)
      await this.#database.changes
        .where('[command+record]')
        .between([order, Dexie.minKey], [order, Dexie.maxKey])
        .each(({ record, fields, presence }) => {
          const own = found.get(record) ?? { fields: new Set<string>(), isRemoved: false }
          // A value with one before it was only written in the same step.
          const erased = Object.entries(fields).flatMap(([field, { before }]) => (before === undefined ? [field] : []))
          found.set(record, {
            fields: new Set([...own.fields, ...erased]),
            isRemoved: own.isRemoved || presence?.after === 'absent',
          })
        })
    return found
  }

  *#records(): Generator<readonly RegisterRecord[], void> {
    for (const piece of this.#pieces.get('records') ?? [])
      yield unpacked(piece).map((line) => parsedRecord(checked('records', line)))
  }
}

/** What an erasure took from a record. */
interface ErasedHere {
  readonly fields: ReadonlySet<string>
  readonly isRemoved: boolean
}

/** The archive's record with what it holds now in the fields erased since. */
function withoutErased(
  record: RegisterRecord,
  now: RegisterRecord | undefined,
  order: ErasedHere | undefined,
): RegisterRecord {
  if (order === undefined) return record
  const isErased = (field: string) => order.fields.has(field)
  const values = [
    ...Object.entries(record.values).filter(([field]) => !isErased(field)),
    ...Object.entries(now?.values ?? {}).filter(([field]) => isErased(field)),
  ]
  return { ...record, values: Object.fromEntries(values) }
}

function isSame(a: RegisterRecord, b: RegisterRecord): boolean {
  return a.trashed === b.trashed && a.register === b.register && sameValue(a.values, b.values)
}

/** A row of the archive as the database takes it. @throws UnreadableRows for what would break the program later. */
function checked(table: string, line: string): unknown {
  let row: unknown
  try {
    row = decodeRow(line)
  } catch {
    throw new UnreadableRows(table)
  }
  if (shapes[table]?.safeParse(row).success === false) throw new UnreadableRows(table)
  return row
}

function parsedRecord(row: unknown): RegisterRecord {
  return recordSchema.parse(row)
}
