import Dexie, { type Table } from 'dexie'
import type { SealedChange, SealedCommand } from '#shared/engine/history/seal'
import type { Catalogue } from '#shared/engine/catalogue'
import { catalogue as programCatalogue, catalogueOf, definitionsId } from '#shared/catalogue'
import { sameValue } from '#shared/engine/history/history'
import type { RegisterRecord } from '#shared/core/values/record'
import type { FieldValue, Instant } from '#shared/core/values/values'
import { version1 } from './migrations/version1'
import { version2 } from './migrations/version2'
import { version3 } from './migrations/version3'
import { version4 } from './migrations/version4'

/** What a field held; without a value it was empty. */
export interface DraftBase {
  readonly value?: FieldValue
}

/** Entries of a form that are not saved yet; kept so that a crash loses nothing. */
export interface Draft {
  /** Id of the record, which a new record has before it is saved. */
  readonly id: string
  readonly register: string
  /** What was typed; a field set to `undefined` was emptied. */
  readonly values: Readonly<Record<string, FieldValue | undefined>>
  /**
   * What each of these fields held when typing in it began, so that a change made elsewhere meanwhile is noticed. Drafts of
   * older programs do not say it.
   */
  readonly bases?: Readonly<Record<string, DraftBase>>
  readonly isNew: boolean
  /** New with every writing. Two windows may have the same record open: one must not delete what the other wrote since. */
  readonly token?: string
  readonly at: Instant
}

/**
 * What is known of the bytes of an attached file, whoever holds it; records refer to it by `sha256`. Written before the
 * first record does, never taken out while one does.
 */
export interface Attachment {
  readonly sha256: string
  /** Its name when it was attached first. */
  readonly name: string
  readonly bytes: number
  /** Its text for search; empty where it has none, absent until it was read. */
  readonly text?: string
}

/** A command that is still to be sent to those who share the log. */
export interface Outgoing {
  readonly command: string
  /** It was sent before, and what it said was erased since: what lies there is to be emptied. */
  readonly emptied?: true
}

/** A record about which something waits for a person (`shared/engine/merge/standing.ts`). */
export interface Disputed {
  readonly record: string
  readonly register: string
}

export interface Setting {
  readonly key: string
  /** Parsed by whoever reads it. */
  readonly value: unknown
}

export const databaseName = 'kancelaria-rady'
/** Newest schema this program knows; one file in `migrations/` per version. */
export const schemaVersion = 4

/** The office's data. Only `commands.ts` writes records; everything else reads. */
export class OfficeDatabase extends Dexie {
  declare readonly records: Table<RegisterRecord, string>
  declare readonly changes: Table<SealedChange, [string, string]>
  declare readonly commands: Table<SealedCommand, string>
  declare readonly drafts: Table<Draft, string>
  /** Views of programs up to schema 2; records since (`takeOver.ts`). */
  declare readonly views: Table<unknown, string>
  declare readonly attachments: Table<Attachment, string>
  declare readonly settings: Table<Setting, string>
  declare readonly outbox: Table<Outgoing, string>
  declare readonly disputes: Table<Disputed, string>

  #catalogue = programCatalogue
  #definitions: readonly RegisterRecord[] = []

  constructor(name: string = databaseName) {
    // Relaxed durability, the browser's default, lost up to 44 % of the last seconds in a simulated power cut.
    super(name, { chromeTransactionDurability: 'strict' })
    applySchema(this)
  }

  /** The registers the office works with, as they were read last: those of the program, and those it defined itself. */
  get catalogue(): Catalogue {
    return this.#catalogue
  }

  /** Reads the definitions of the office's own registers; the same value as before where none of them changed. */
  async readCatalogue(): Promise<Catalogue> {
    const stored = await this.records
      .where('[register+trashed+order]')
      .between([definitionsId], [definitionsId, []])
      .toArray()
    if (!sameValue(stored, this.#definitions)) {
      this.#definitions = stored
      this.#catalogue = catalogueOf(stored)
    }
    return this.#catalogue
  }
}

/** The schema as of a version, with the migrations that lead to it. */
export function applySchema(database: Dexie, version: number = schemaVersion): void {
  const versions = [version1, version2, version3, version4]
  for (const apply of versions.slice(0, version)) apply(database)
}

/** The database was written by a newer program; opening it with this one could destroy what it does not know. */
export class NewerDatabaseError extends Error {
  readonly found: number
  readonly known: number
  constructor(found: number, known: number) {
    super(`The database has version ${found}; this program knows ${known}.`)
    this.found = found
    this.known = known
  }
}

/**
 * Opens the database, creating or migrating it.
 * @throws NewerDatabaseError before anything is touched when a newer program wrote it. Dexie itself would open it
 * without a word.
 */
export async function openDatabase(name: string = databaseName): Promise<OfficeDatabase> {
  const database = new OfficeDatabase(name)
  // Dexie multiplies versions by ten.
  const found = (await storedVersion(name)) / 10
  if (found > schemaVersion) throw new NewerDatabaseError(found, schemaVersion)
  await database.open()
  await database.readCatalogue()
  return database
}

/** Version of the database as the browser stores it, ten times the schema's; 0 when there is none yet. */
export async function storedVersion(name: string): Promise<number> {
  const databases = await Dexie.dependencies.indexedDB.databases()
  return databases.find((database) => database.name === name)?.version ?? 0
}
