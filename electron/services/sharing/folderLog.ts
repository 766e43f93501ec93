import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { FailureCode } from '#shared/program/ipc/contract'
import { sentEntrySchema, type SentEntry, type StoredEntry } from '#shared/program/sharing/entry'
import { stationSchema, type Station } from '#shared/program/sharing/joining'
import { BadContent } from '../attachments/store'
import { errorCode } from '../fileErrors'
import type { FolderSettings } from './settings'
import { longPoll, openFor, poll, readEntries, readSize, type SharedLog } from './sharedLog'

/** Another office's folder. */
class OtherOffice extends Error {}
/** Somebody writes under this workstation's name: its data folder was copied. */
class Copied extends Error {}
/** Another workstation is claiming the number right now. */
class BeingClaimed extends Error {}

/** How long after it began a claim is not finished any more, ms: the program that made it died. */
const claimTime = 60_000

const officeSchema = z.strictObject({ origin: z.string().min(1).max(100) })
const entriesSchema = z.array(sentEntrySchema)
const claimSchema = z.strictObject({ record: z.string(), person: z.string() })

/** What one workstation wrote in one go: `<writer>-<number>.json`, numbered without gaps. */
const partName = /^([0-9a-f]{8})-(\d{9})\.json$/u

/** Files in the order in which this workstation found them; kept, for places count along it. */
const indexSchema = z.array(z.strictObject({ name: z.string().regex(partName), entries: z.int().nonnegative() }))

interface Part {
  readonly name: string
  readonly entries: number
  /** The place before its first entry. */
  readonly before: number
}

/**
 * The log in a folder all workstations reach, where there is no server: each writes files of its own and reads those of the
 * others, each writer's in their order. Places are this workstation's own, in the order in which it found the files.
 * Whoever reaches the folder may read all of it.
 */
export function openFolderLog(
  { folder, writer }: FolderSettings,
  {
    version,
    person,
    dataFolder,
  }: { readonly version: string; readonly person: () => string; readonly dataFolder: string },
): SharedLog {
  const index = join(dataFolder, 'sharing-index.json')
  const log = join(folder, 'log')
  /** The files found so far, in the order of this workstation. */
  const parts: Part[] = []
  const nextOf = new Map<string, number>()
  let head = 0
  let isClosed = false
  let isRead = false
  let looking: Promise<void> = Promise.resolve()

  /**
   * A folder in the shared one. That one has to be there already: made anew, where it just went away, it would stand empty in
   * its place and say that everything is gone.
   */
  async function inside(name: string): Promise<string> {
    const path = join(folder, name)
    await madeAnew(path)
    return path
  }

  async function writeWhole(path: string, text: string): Promise<void> {
    const temporary = `${path}.${randomUUID()}.tmp`
    try {
      await writeFile(temporary, text, { flush: true })
      await rename(temporary, path)
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async function origin(): Promise<string | null> {
    try {
      return officeSchema.parse(JSON.parse(await readFile(join(folder, 'office.json'), 'utf8'))).origin
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null
      throw error
    }
  }

  async function begin(wanted: string): Promise<void> {
    try {
      await writeFile(join(folder, 'office.json'), JSON.stringify({ origin: wanted }), { flag: 'wx' })
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
      if ((await origin()) !== wanted) throw new OtherOffice()
    }
  }

  const entriesIn = async (name: string): Promise<readonly SentEntry[]> =>
    entriesSchema.parse(JSON.parse(await readFile(join(log, name), 'utf8')))

  function add(name: string, entries: number): void {
    const [, by = '', number] = partName.exec(name) ?? []
    parts.push({ name, entries, before: head })
    head += entries
    nextOf.set(by, Number(number) + 1)
  }

  /** What was found before; without it everything is found anew, and the log is read from its beginning. */
  async function readIndex(): Promise<void> {
    isRead = true
    const text = await readFile(index, 'utf8').catch(() => '[]')
    for (const { name, entries } of indexSchema.safeParse(parsed(text)).data ?? []) add(name, entries)
  }

  /** Finds what was written since, each writer's files one after another; what is not whole yet is found later. */
  async function find(): Promise<void> {
    if (!isRead) await readIndex()
    await inside('log')
    const found = (await readdir(log))
      .flatMap((name) => {
        const [, by, number] = partName.exec(name) ?? []
        return by === undefined ? [] : [{ name, by, number: Number(number) }]
      })
      .sort((a, b) => a.number - b.number || (a.by < b.by ? -1 : 1))
    const known = parts.length
    for (const { name, by, number } of found) {
      if (number !== (nextOf.get(by) ?? 1)) continue
      const entries = await entriesIn(name).catch(() => undefined)
      if (entries === undefined) continue
      add(name, entries.length)
    }
    if (parts.length > known)
      await writeWhole(index, JSON.stringify(parts.map(({ name, entries }) => ({ name, entries }))))
  }
  const look = (): Promise<void> => {
    const found = looking.then(find)
    looking = found.catch(() => undefined)
    return found
  }

  return {
    async look({ at }) {
      await look()
      const part = parts.find(({ before, entries }) => at > before && at <= before + entries)
      const entry = part === undefined ? undefined : (await entriesIn(part.name))[at - part.before - 1]
      return { origin: await origin(), head, command: entry?.command ?? null, rights: '' }
    },

    async append({ origin: wanted, entries }) {
      await begin(wanted)
      if (entries.length === 0) return { refused: [] }
      await look()
      const name = `${writer}-${String(nextOf.get(writer) ?? 1).padStart(9, '0')}.json`
      const text = JSON.stringify(entries)
      try {
        // Never over another one's: what is not whole yet others read later.
        await writeFile(join(log, name), text, { flag: 'wx', flush: true })
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error
        if ((await entriesIn(name).catch(() => undefined)) !== undefined) throw new Copied()
        // Half of what this program wrote before it died.
        await writeWhole(join(log, name), text)
      }
      await look()
      return { refused: [] }
    },

    async empty({ entries }) {
      await look()
      const emptied = new Map(entries.map((entry) => [keyOf(entry), entry]))
      for (const { name } of parts) {
        const there = await entriesIn(name)
        if (!there.some((entry) => emptied.has(keyOf(entry)))) continue
        const left = there.map((entry) => ({ ...entry, body: emptied.get(keyOf(entry))?.body ?? entry.body }))
        await writeWhole(join(log, name), JSON.stringify(left))
      }
      return { refused: [] }
    },

    async read({ after }) {
      await look()
      const entries: StoredEntry[] = []
      let size = 0
      for (const { name, before, entries: count } of parts) {
        if (before + count <= after) continue
        if (entries.length >= readEntries || size >= readSize) break
        for (const [index, entry] of (await entriesIn(name)).entries()) {
          const position = before + index + 1
          if (position <= after) continue
          entries.push({ ...entry, position })
          size += entry.body.length
        }
      }
      return { entries, reached: entries.at(-1)?.position ?? after }
    },

    async wait({ after }) {
      for (const until = Date.now() + longPoll; ;) {
        await look()
        if (head > after || Date.now() >= until || isClosed) return { head }
        await new Promise((resolve) => setTimeout(resolve, poll))
      }
    },

    async attend({ replica, position, open }) {
      const stations = await inside('stations')
      const own: Station = {
        replica,
        person: person(),
        program: version,
        position,
        seen: new Date().toISOString(),
        open,
      }
      await writeWhole(join(stations, `${writer}.json`), JSON.stringify(own))
      const all: Station[] = []
      for (const name of await readdir(stations)) {
        const text = name.endsWith('.json') ? await readFile(join(stations, name), 'utf8') : ''
        const station = stationSchema.safeParse(parsed(text)).data
        if (station === undefined) continue
        const isNear = Date.now() - Date.parse(station.seen) < openFor
        all.push({ ...station, open: isNear ? station.open : null })
      }
      return { stations: all }
    },

    async claim({ register, scope, number, record }) {
      const numbers = await inside('numbers')
      // A number may hold what no file is called.
      const name = createHash('sha256')
        .update(JSON.stringify([register, scope, number]))
        .digest('hex')
      const path = join(numbers, `${name}.json`)
      // Of two who make one folder in the same moment one fails, wherever the shared one lies. A file both can make: where it is
      // reached through FUSE nobody says that it must not be there (tried with Samba, 153 of 200 times).
      const isFirst = await madeAnew(join(numbers, name))
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (errorCode(error) === 'ENOENT') return undefined
        throw error
      })
      if (text !== undefined) {
        const claim = claimSchema.parse(JSON.parse(text))
        return { holder: claim.record === record ? null : claim.person }
      }
      if (!isFirst && Date.now() - (await stat(join(numbers, name))).mtimeMs < claimTime) throw new BeingClaimed()
      await writeWhole(path, JSON.stringify({ record, person: person() }))
      return { holder: null }
    },

    async sendFile(store, { sha256 }) {
      const files = await inside('files')
      const path = join(files, sha256)
      if ((await stat(path).catch(() => undefined)) !== undefined) return true
      const temporary = `${path}.${randomUUID()}.tmp`
      try {
        if ((await store.copyTo(sha256, temporary)) !== 'whole') return false
        await rename(temporary, path)
        return true
      } finally {
        await rm(temporary, { force: true })
      }
    },

    async fetchFile(store, sha256) {
      try {
        await store.put(piecesOf(join(folder, 'files', sha256)), sha256)
        return true
      } catch (error) {
        if (error instanceof BadContent || errorCode(error) === 'ENOENT') return false
        throw error
      }
    },

    close: () => {
      isClosed = true
      return Promise.resolve()
    },
    failureOf,
  }
}

/**
 * A file piece by piece, opened when the first one is asked for: a stream opened before that tells nobody that it is not
 * there, which ends the program.
 */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path)
}

/** Makes a folder. @returns whether it was not there. */
async function madeAnew(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return false
  }
}

function keyOf({ command, register, part }: SentEntry): string {
  return `${command} ${register} ${part}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function failureOf(error: unknown): FailureCode {
  if (error instanceof OtherOffice) return 'shareOtherOffice'
  if (error instanceof Copied) return 'shareForked'
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 'shareNotSetUp'
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'shareFull'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'shareDenied' : 'shareUnreachable'
}
