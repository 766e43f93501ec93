import Dexie from 'dexie'
import { addDays } from '#shared/core/calendar/days'
import { warsawDay } from '#shared/core/calendar/warsaw'
import { findCard, type FoundCard } from '#shared/engine/documents/findCard'
import { type HistoryEntry, stateAt } from '#shared/engine/history/asOf'
import { plainName, registersOf } from '#shared/engine/history/history'
import type { SealedCommand } from '#shared/engine/history/seal'
import { fold } from '#shared/core/folding/fold'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Day, Instant } from '#shared/core/values/values'
import { sha256 } from '../commands/sha256'
import { checkLog, type LogReport } from './checkLog'
import { OfficeDatabase } from '../database'

/** Which commands of the log are asked for; days are those of Poland. */
export interface LogFilter {
  readonly from?: Day
  readonly to?: Day
  readonly who?: string
  readonly register?: string
  readonly kind?: string
  /** Words of what the command names: number of the entry, file, reason. */
  readonly text?: string
  /** Records of which any command counts as a hit for the text. */
  readonly records?: readonly string[]
}

const batch = 2_000

/** Reads and verifies the log in a worker. Only ids go to the screen, which reads the entries it shows by itself. */
export class LogService {
  readonly #database = new OfficeDatabase()
  /** Counts questions: one that is asked anew makes the one before stop. */
  #asked = 0

  /** Ids of the commands that fit, newest first; `undefined` when another question came meanwhile. */
  async find(filter: LogFilter): Promise<readonly string[] | undefined> {
    const own = ++this.#asked
    const { commands, changes } = this.#database
    if (Object.values(filter).every((condition) => condition === undefined))
      return (await commands.toCollection().primaryKeys()).reverse()
    const touched =
      filter.records === undefined || filter.records.length === 0
        ? []
        : await changes.where('record').anyOf(filter.records).primaryKeys()
    const fits = predicate(filter, new Set(touched.map(([command]) => command)))
    const found: string[] = []
    // The clock in an id is never behind the day of its command, so what lies before the first day need not be read.
    const lowest = filter.from === undefined ? '' : firstReading(filter.from)
    let before: string | undefined
    for (;;) {
      const range =
        before === undefined ? commands.where('id').above(lowest) : commands.where('id').between(lowest, before)
      const part = await range.reverse().limit(batch).toArray()
      if (own !== this.#asked) return undefined
      for (const command of part)
        if (fits(command) && (await this.#isAbout(command, filter.register))) found.push(command.id)
      const end = part.at(-1)
      if (end === undefined || part.length < batch) return found
      before = end.id
    }
  }

  /** Whether a command touched a record of the register. */
  async #isAbout({ id, name, seal }: SealedCommand, register: string | undefined): Promise<boolean> {
    if (register === undefined) return true
    const said = registersOf(name, seal.count)
    if (said !== undefined) return said.includes(register)
    const one = await this.#database.changes
      .where('[command+record]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .filter((change) => change.register === register)
      .first()
    return one !== undefined
  }

  /** Everybody who gave a command, in alphabetical order. */
  async people(): Promise<readonly string[]> {
    const people = new Set<string>()
    await this.#database.commands.each(({ who }) => people.add(who))
    return [...people].sort((a, b) => a.localeCompare(b, 'pl'))
  }

  /** The records of a register as they were at a moment, without what was in the trash; what was erased since is not in them. */
  async pastRecords(register: string, until: Instant): Promise<readonly RegisterRecord[]> {
    return [...(await this.#histories(register))].flatMap(([id, own]) => {
      const { presence, values } = stateAt(own, ({ at }) => at <= until)
      return presence === 'live'
        ? [{ id, register, values, trashed: 0 as const, order: '', createdAt: until, updatedAt: until }]
        : []
    })
  }

  /** The entry of a register a card with this fingerprint was printed of, and whether it said so at the moment on the card. */
  async findCard(register: string, fingerprint: string, moment: Instant): Promise<FoundCard | undefined> {
    const definition = (await this.#database.readCatalogue()).find(register)
    if (definition === undefined) return undefined
    return findCard(definition, await this.#histories(register), fingerprint, moment, sha256)
  }

  /** What was done to each record of a register. */
  async #histories(register: string): Promise<ReadonlyMap<string, readonly HistoryEntry[]>> {
    const { commands, changes } = this.#database
    const given = new Map<string, SealedCommand>()
    await commands.each((command) => given.set(command.id, command))
    const entries = new Map<string, HistoryEntry[]>()
    await changes
      .filter((change) => change.register === register)
      .each((change) => {
        const command = given.get(change.command)
        if (command === undefined) return
        const own = entries.get(change.record)
        if (own === undefined) entries.set(change.record, [{ change, command }])
        else own.push({ change, command })
      })
    return entries
  }

  /** Verifies the log (`checkLog.ts`). */
  async check(onProgress: (done: number, of: number) => void): Promise<LogReport> {
    return checkLog(this.#database, onProgress)
  }
}

function predicate(filter: LogFilter, touched: ReadonlySet<string>): (command: SealedCommand) => boolean {
  const words = filter.text === undefined ? '' : fold(filter.text)
  return ({ id, at, who, name }) => {
    const plain = plainName(name)
    if (filter.who !== undefined && who !== filter.who) return false
    if (filter.kind !== undefined && name.kind !== filter.kind) return false
    if (filter.from !== undefined || filter.to !== undefined) {
      const day = warsawDay(at) ?? ''
      if (day < (filter.from ?? '') || (filter.to !== undefined && day > filter.to)) return false
    }
    if (words === '' || touched.has(id)) return true
    const said = [
      'label' in plain ? plain.label : '',
      'labels' in plain ? plain.labels.join(' ') : '',
      'file' in plain ? plain.file : '',
      'reason' in plain ? plain.reason : '',
      'from' in plain ? plain.from : '',
    ]
    return said.some((text) => fold(text).includes(words))
  }
}

/** An id below those of all commands given on that day or later; a day early, for time zones. */
function firstReading(day: Day): string {
  return Date.parse(addDays(day, -1)).toString(36).padStart(9, '0')
}
