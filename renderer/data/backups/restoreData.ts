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
const shapes: Readonly<Record<string, z.ZodType>> = {
  records: recordSchema,
  changes: z.looseObject({ command: z.string(), record: z.string(), register: z.string(), fields: z.looseObject({}) }),
  commands: z.looseObject({ id: z.string(), at: z.string(), name: z.looseObject({ kind: z.string() }) }),
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
        if (now === undefined) difference.back += 1
        else if (isSame(record, now)) difference.same += 1
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
      for (const table of tables) {
        await table.clear()
        for (const piece of this.#pieces.get(table.name) ?? []) {
          const rows = unpacked(piece).map((line) => checked(table.name, line))
          await table.bulkAdd(rows)
          done += 1
          onProgress(done, of)
        }
      }
      await beginAnew(this.#database, 'restored', options)
    })
  }

  /**
   * What makes the given registers as they are in the archive: edits for a command like any other, which the history
   * shows and which can be taken back. Entries the archive does not have go to the trash.
   */
  async edits(registers: readonly string[]): Promise<readonly Edit[]> {
    const edits: Edit[] = []
    const kept = new Set<string>()
    for (const records of this.#records()) {
      const wanted = records.filter(({ register }) => registers.includes(register))
      const current = await this.#database.records.bulkGet(wanted.map(({ id }) => id))
      wanted.forEach((record, index) => {
        kept.add(record.id)
        const now = current[index]
        if (now !== undefined && isSame(record, now)) return
        const fields: Record<string, FieldValue | undefined> = { ...record.values }
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

  *#records(): Generator<readonly RegisterRecord[], void> {
    for (const piece of this.#pieces.get('records') ?? [])
      yield unpacked(piece).map((line) => parsedRecord(checked('records', line)))
  }
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
