import { encodeRow } from '#shared/program/archive/rows'
import { knowledgeOf, tellsKnowledge } from '#shared/engine/merge/knowledge'
import { leavesWith, type PackageAbout } from '#shared/engine/merge/package'
import type { SealedCommand } from '#shared/engine/history/seal'
import type { Office } from '#shared/model/office'
import { filesIn } from '#shared/core/values/values'
import type { OfficeDatabase } from '../database'
import { readReplica } from '../commands/commandWriter'
import type { ArchiveTable } from '../sendArchive'
import { readUnsaid } from '../sharing/unsaid'
import { originOf } from './origin'

export interface TakenPackage {
  readonly about: PackageAbout
  readonly tables: readonly ArchiveTable[]
  /** Digests of the attached files the rows refer to. */
  readonly attachments: readonly string[]
  /** Number of entries the package really carries by register, the trash included. */
  readonly records: Readonly<Record<string, number>>
}

export interface TakeOptions {
  /** Whether entries of a register are taken along; asked of those too that this program does not know but carries. */
  readonly goes: (register: string) => boolean
  readonly office: Office
  readonly who: string
  readonly at: string
}

/** Rows read at a time. */
const batch = 1_000

/**
 * Gathers what leaves in a package, as it is at one moment. `undefined` while nothing was ever done here. Nothing but the
 * database is awaited within the transaction, or it would end.
 */
export async function takePackage(database: OfficeDatabase, options: TakeOptions): Promise<TakenPackage | undefined> {
  const { who, at, office, goes } = options
  const registers = new Set(database.catalogue.registers.map(({ id }) => id).filter(goes))
  const origin = await originOf(database)
  const { commands, changes, records, settings } = database
  return database.transaction('r', [commands, changes, records, settings], async () => {
    const replica = await readReplica(database)
    if (replica === undefined || origin === undefined) return undefined
    const telling: SealedCommand[] = []
    await commands.each((command) => {
      if (tellsKnowledge(command)) telling.push(command)
    })
    const { knows } = knowledgeOf(telling, { unsaid: await readUnsaid(database) })
    const taken = new Set<string>()
    const files = new Set<string>()
    const carried = new Set<string>()
    const changeTable = new Lines('changes')
    await changes.each((change) => {
      if (!goes(change.register) || !knows(replica, change.command, change.register)) return
      registers.add(change.register)
      taken.add(change.command)
      carried.add(change.record)
      for (const { before, after } of Object.values(change.fields))
        for (const value of [before, after]) for (const { sha256 } of filesIn(value)) files.add(sha256)
      changeTable.add(change)
    })
    const commandTable = new Lines('commands')
    await commands.each((command) => {
      if (leavesWith(command, taken)) commandTable.add(command)
    })
    // Counted by what is carried: an entry whose history is not known here stays here.
    const counts: Record<string, number> = Object.fromEntries([...registers].map((register) => [register, 0]))
    const ids = [...carried]
    for (let start = 0; start < ids.length; start += batch)
      for (const record of await records.bulkGet(ids.slice(start, start + batch)))
        if (record !== undefined) counts[record.register] = (counts[record.register] ?? 0) + 1
    const about: PackageAbout = { origin, replica, who, at, registers: [...registers], office }
    const aboutTable = new Lines('package')
    aboutTable.add(about)
    return {
      about,
      tables: [aboutTable, changeTable, commandTable].map((lines) => lines.table()),
      attachments: [...files],
      records: counts,
    }
  })
}

/** Rows of one table, put away piece by piece. */
class Lines {
  readonly #name: string
  readonly #pieces: Blob[] = []
  #lines: string[] = []
  #rows = 0

  constructor(name: string) {
    this.#name = name
  }

  add(row: unknown): void {
    this.#lines.push(encodeRow(row))
    this.#rows += 1
    if (this.#lines.length === batch) this.#put()
  }

  table(): ArchiveTable {
    this.#put()
    return { name: this.#name, rows: this.#rows, pieces: this.#pieces }
  }

  #put(): void {
    if (this.#lines.length > 0) this.#pieces.push(new Blob([this.#lines.map((line) => `${line}\n`).join('')]))
    this.#lines = []
  }
}
