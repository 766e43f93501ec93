import Dexie, { type Table } from 'dexie'
import { z } from 'zod'
import { encodeRow } from '#shared/program/archive/rows'
import type { ArchiveTable } from '../sendArchive'

/** All tables as they were at one moment, but for texts read from files since. */
export interface Snapshot {
  readonly schemaVersion: number
  readonly tables: readonly ArchiveTable[]
  /** Digests of the attached files the rows refer to. */
  readonly attachments: readonly string[]
  /** Number of entries by register, the trash included; what the program keeps for itself is none. */
  readonly records: Readonly<Record<string, number>>
  /** Equal states mean equal data. */
  readonly state: string
}

/** Rows read at a time: few enough that a save waits only for them, many enough to be quick. */
const batch = 250

/** Tables that change by commands only: the last command tells whether they did. */
const byCommand: readonly string[] = ['records', 'changes', 'commands']
/** Rows that are never taken out while an entry refers to them; their texts come from the files and may be long. */
const ofFiles = 'attachments'

const ofRegister = z.looseObject({ register: z.string() })
/** Attached files stand in entries, in what entries held before, and in drafts; wherever they do, under this key. */
const attached = /"sha256":"([0-9a-f]{64})"/gu

/** Rows that follow each other in a table, up to where the next piece begins; the last one is open. */
interface Piece {
  /** The key before its first row. */
  readonly after: unknown
  readonly rows: number
  readonly text: Blob
  /** The register of each row, where rows belong to one. */
  readonly registers: readonly string[]
  readonly files: readonly string[]
}

/**
 * Reads every table as they were at one moment, which is after it was asked. Reading all in one transaction would keep
 * every save waiting: 12 s with 150 000 entries. So the big tables are read piece by piece beforehand; then one short
 * transaction reads again the pieces that commands touched meanwhile, and the small tables. Each piece goes into a Blob
 * at once, which the browser keeps outside the heap.
 */
export async function takeSnapshot(
  database: Dexie,
  isEntry: (register: string) => boolean = () => true,
): Promise<Snapshot> {
  for (let attempt = 1; ; attempt += 1) {
    const [begun, place] = [await logEnd(database), await placeInSharedLog(database)]
    const pieces = new Map<string, readonly Piece[]>()
    const readAll = async () => {
      for (const name of byCommand) pieces.set(name, await readPieces(database.table(name)))
    }
    // Where others write without a pause, saves have to wait once.
    const isLast = attempt === attempts
    if (!isLast) await readAll()
    const settled = await database.transaction('r', database.tables, async () => {
      if (isLast) await readAll()
      // What is taken in from others is older than the end of the log, and anywhere in it.
      else if ((await placeInSharedLog(database)) !== place) return undefined
      const since = isLast ? [] : await commandsSince(database, begun)
      // What rewrote rows that were there already cannot be followed; it is rare, and reading begins again.
      if (since === undefined) return undefined
      await readAgain(database, pieces, since)
      for (const table of database.tables)
        if (!byCommand.includes(table.name) && table.name !== ofFiles) pieces.set(table.name, await readPieces(table))
      return { state: await stateOf(database) }
    })
    if (settled === undefined) continue
    // After the entries, so that no file is missing that they refer to.
    pieces.set(ofFiles, await readPieces(database.table(ofFiles)))
    const tables = database.tables.map(({ name }) => ({ name, pieces: pieces.get(name) ?? [] }))
    return {
      schemaVersion: Math.round(database.verno),
      tables: tables.map(({ name, pieces: read }) => ({
        name,
        rows: read.reduce((sum, { rows }) => sum + rows, 0),
        pieces: read.map(({ text }) => text),
      })),
      attachments: [...new Set(tables.flatMap(({ pieces: read }) => read.flatMap(({ files }) => files)))],
      records: countsOf((pieces.get('records') ?? []).flatMap(({ registers }) => registers.filter(isEntry))),
      state: await digest(settled.state),
    }
  }
}

/**
 * The state of the data without reading the big tables; equal to the `state` of a snapshot taken now. `undefined` while
 * the database holds nothing.
 */
export async function currentState(database: Dexie): Promise<string | undefined> {
  const state = await database.transaction('r', database.tables, async () => {
    for (const table of database.tables) if ((await table.limit(1).primaryKeys()).length > 0) return stateOf(database)
    return undefined
  })
  return state === undefined ? undefined : digest(state)
}

/**
 * What moves with every change of the data: the last command, the files there are, and the small tables. Nothing is
 * counted: the browser would walk through every row while saves wait.
 */
async function stateOf(database: Dexie): Promise<readonly string[]> {
  const state = [JSON.stringify((await logEnd(database)) ?? null)]
  for (const table of database.tables) {
    if (byCommand.includes(table.name)) continue
    const rows: readonly unknown[] =
      table.name === ofFiles ? await table.toCollection().primaryKeys() : await table.toArray()
    state.push(table.name, ...rows.map(encodeRow))
  }
  return state
}

/** How often the tables are read beforehand before they are read while saves wait. */
const attempts = 4

/** How much of a log that several share was taken in; tells whether something came in between. */
async function placeInSharedLog(database: Dexie): Promise<string> {
  return encodeRow((await database.table<unknown, string>('settings').get('sharing')) ?? null)
}

/** Id of the newest command; `undefined` before the first. */
function logEnd(database: Dexie): Promise<unknown> {
  return database.table('commands').orderBy(':id').lastKey()
}

const commandSince = z.looseObject({ id: z.string(), name: z.looseObject({ kind: z.string() }) })
type CommandSince = z.infer<typeof commandSince>

/** The commands appended since; `undefined` when something was done that does not only append. */
async function commandsSince(database: Dexie, begun: unknown): Promise<readonly CommandSince[] | undefined> {
  const commands = database.table<unknown, unknown>('commands')
  // Gone with all others when everything was restored from an older backup.
  if (begun !== undefined && (await commands.get(begun)) === undefined) return undefined
  const found = await commands
    .where(':id')
    .above(begun ?? Dexie.minKey)
    .toArray()
  const since = found.map((command) => commandSince.parse(command))
  // Erasing and taking in another workstation's work rewrite entries of the log.
  return since.every(({ name }) => !['erase', 'merge'].includes(name.kind)) ? since : undefined
}

/** Command and record. */
const changeKey = z.tuple([z.string(), z.string()])

/** Reads the pieces again that hold what these commands wrote. */
async function readAgain(
  database: Dexie,
  pieces: Map<string, readonly Piece[]>,
  since: readonly CommandSince[],
): Promise<void> {
  if (since.length === 0) return
  // The log only grows, and at its end.
  for (const name of ['changes', 'commands']) {
    const read = pieces.get(name) ?? []
    pieces.set(name, [...read.slice(0, -1), ...(await readPieces(database.table(name), read.at(-1)?.after))])
  }
  const [first] = since
  const written = await database.table<unknown, unknown>('changes').where(':id').aboveOrEqual([first?.id]).primaryKeys()
  const keys = [...new Set(written.map((key) => changeKey.parse(key)[1]))].sort()
  const read = pieces.get('records') ?? []
  const again: Piece[] = []
  for (const [index, piece] of read.entries()) {
    const end = read[index + 1]?.after
    const from = firstAbove(keys, piece.after)
    const isTouched = from < (typeof end === 'string' ? firstAbove(keys, end) : keys.length)
    if (isTouched) again.push(...(await readPieces(database.table('records'), piece.after, end)))
    else again.push(piece)
  }
  pieces.set('records', again)
}

/** How many of the sorted keys lie at or below a key: the place of the first one above. */
function firstAbove(keys: readonly string[], key: unknown): number {
  if (typeof key !== 'string') return 0
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The rows of a table after one key up to another, or to its end, in the order of their keys; at least one piece, so that
 * what is added later has one to stand in.
 */
async function readPieces(
  table: Table<unknown, unknown>,
  after: unknown = Dexie.minKey,
  end?: unknown,
): Promise<readonly Piece[]> {
  const pieces: Piece[] = []
  for (let from = after; ;) {
    const range =
      end === undefined ? table.where(':id').above(from) : table.where(':id').between(from, end, false, true)
    const rows = await range.limit(batch).toArray()
    pieces.push(pieceOf(from, rows, table.name))
    if (rows.length < batch) return pieces
    from = keyOf(rows.at(-1), table.schema.primKey.keyPath)
  }
}

function pieceOf(after: unknown, rows: readonly unknown[], table: string): Piece {
  const text = rows.map((row) => `${encodeRow(row)}\n`).join('')
  return {
    after,
    rows: rows.length,
    text: new Blob([text]),
    registers: table === 'records' ? rows.map((row) => ofRegister.parse(row).register) : [],
    files: Array.from(text.matchAll(attached), ([, sha256]) => sha256 ?? ''),
  }
}

function countsOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

function keyOf(row: unknown, path: string | string[] | undefined): unknown {
  if (Array.isArray(path)) return path.map((part) => keyOf(row, part))
  return typeof row === 'object' && row !== null && path !== undefined ? Reflect.get(row, path) : undefined
}

async function digest(texts: readonly string[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(texts)))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
