import Dexie, { type Table } from 'dexie'
import { z } from 'zod'
import { encodeRow } from '#shared/archive/rows'

/** One table as it was: its rows as lines of JSON, in pieces that lie outside the memory of the page. */
export interface TableSnapshot {
  readonly name: string
  readonly rows: number
  readonly pieces: readonly Blob[]
}

/** All tables as they were at one moment. */
export interface Snapshot {
  readonly schemaVersion: number
  readonly tables: readonly TableSnapshot[]
  /** Digests of the attached files the rows refer to. */
  readonly attachments: readonly string[]
  /** Number of entries by register, the trash included. */
  readonly records: Readonly<Record<string, number>>
  /** Equal states mean equal data. */
  readonly state: string
}

/** Rows read at a time: few enough that writing may go on between, many enough to be quick. */
const batch = 500

/** Tables that only grow by commands; the last command tells whether they changed. All others are small. */
const byCommand: readonly string[] = ['records', 'changes', 'commands']

const ofRegister = z.looseObject({ register: z.string() })
/** Attached files stand in entries, in what entries held before, and in drafts; wherever they do, under this key. */
const attached = /"sha256":"([0-9a-f]{64})"/gu

/**
 * Reads every table in one transaction, so that they fit together whatever is being saved meanwhile. Nothing but the
 * database is awaited in it, or it would end: each piece goes into a Blob at once, which the browser keeps outside the
 * heap, and is sent on when the transaction is over.
 */
export async function takeSnapshot(database: Dexie): Promise<Snapshot> {
  const records: Record<string, number> = {}
  const attachments = new Set<string>()
  const small: string[] = []
  const read = await database.transaction('r', database.tables, async () => {
    const tables: TableSnapshot[] = []
    for (const table of database.tables) {
      const pieces: Blob[] = []
      let rows = 0
      for await (const part of batches(table)) {
        rows += part.length
        const text = `${part.map(encodeRow).join('\n')}\n`
        pieces.push(new Blob([text]))
        if (!byCommand.includes(table.name)) small.push(table.name, text)
        if (table.name === 'records')
          for (const row of part) {
            const { register } = ofRegister.parse(row)
            records[register] = (records[register] ?? 0) + 1
          }
        for (const [, sha256] of text.matchAll(attached)) if (sha256 !== undefined) attachments.add(sha256)
      }
      tables.push({ name: table.name, rows, pieces })
    }
    return { tables, counted: await countCommands(database) }
  })
  return {
    schemaVersion: Math.round(database.verno),
    tables: read.tables,
    attachments: [...attachments],
    records,
    state: await digest([...read.counted, ...small]),
  }
}

/**
 * The state of the data without reading the big tables; equal to the `state` of a snapshot taken now. `undefined` while
 * the database holds nothing.
 */
export async function currentState(database: Dexie): Promise<string | undefined> {
  const small: string[] = []
  const read = await database.transaction('r', database.tables, async () => {
    let rows = 0
    for (const table of database.tables) {
      if (byCommand.includes(table.name)) {
        rows += await table.count()
        continue
      }
      for await (const part of batches(table)) {
        rows += part.length
        small.push(table.name, `${part.map(encodeRow).join('\n')}\n`)
      }
    }
    return { rows, counted: await countCommands(database) }
  })
  return read.rows === 0 ? undefined : digest([...read.counted, ...small])
}

async function countCommands(database: Dexie): Promise<readonly string[]> {
  const last: unknown = await database.table('commands').orderBy(':id').lastKey()
  const counts = [await database.table('commands').count(), await database.table('changes').count()]
  return [JSON.stringify(last ?? null), ...counts.map(String)]
}

/** The rows of a table in the order of their keys, batch by batch; every wait is for the database. */
async function* batches(table: Table<unknown, unknown>): AsyncGenerator<readonly unknown[], void> {
  let after: unknown = Dexie.minKey
  for (;;) {
    const part = await table.where(':id').above(after).limit(batch).toArray()
    if (part.length === 0) return
    yield part
    if (part.length < batch) return
    after = keyOf(part.at(-1), table.schema.primKey.keyPath)
  }
}

function keyOf(row: unknown, path: string | string[] | undefined): unknown {
  if (Array.isArray(path)) return path.map((part) => keyOf(row, part))
  return typeof row === 'object' && row !== null && path !== undefined ? Reflect.get(row, path) : undefined
}

async function digest(texts: readonly string[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(texts)))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
