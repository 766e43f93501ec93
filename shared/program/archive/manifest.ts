import { z } from 'zod'

/**
 * The archive in which the office's data leave the database: a backup, or a package to take along. An ordinary ZIP that
 * any program opens; `CZYTAJ.txt` inside says what is where. `manifest.json` names every part with its size and SHA-256,
 * so that a reader knows whether all of it is there and as it was written:
 *
 * - `tables/<table>.ndjson`: one line of JSON per row, UTF-8;
 * - `attachments/<sha256>`: the bytes of an attached file under their own digest;
 * - the comment at the end of the ZIP: the SHA-256 of everything before it (`seal.ts`).
 *
 * With a passphrase the whole ZIP is wrapped in the age format (age-encryption.org/v1, scrypt), so `age -d` opens it.
 */
export const archiveFormat = 'kancelaria-rady-archive'

/** Newest layout of archives this program reads; it writes no other. */
export const archiveFormatVersion = 1

const digest = z.string().regex(/^[0-9a-f]{64}$/u)
/** Names of tables become names of files, so nothing else is let through. */
const tableName = z.string().regex(/^[a-z][A-Za-z0-9-]{0,39}$/u)

const tablePart = z.strictObject({
  name: tableName,
  rows: z.int().nonnegative(),
  /** Size of the part before compression. */
  bytes: z.int().nonnegative(),
  sha256: digest,
})
const attachmentPart = z.strictObject({ sha256: digest, bytes: z.int().nonnegative() })

/** What whoever makes an archive says of it; the parts are counted while they are written. */
export const archiveAboutSchema = z.strictObject({
  kind: z.enum(['backup', 'package']),
  /** Version of the database's schema the rows follow (`renderer/data/database.ts`). */
  schemaVersion: z.int().positive(),
  /** Version of the program that wrote it. */
  program: z.string().max(40),
  /** Name of the council or office; empty while it is not set. */
  office: z.string().max(200),
  createdAt: z.iso.datetime(),
  /** Why it was made; read by the program only. */
  reason: z.string().max(40),
  /** Tells whether the data changed since: equal states mean equal data. */
  state: z.string().max(200),
  /** Number of entries in each register, the trash included. */
  records: z.record(z.string().max(60), z.int().nonnegative()),
})
export type ArchiveAbout = z.infer<typeof archiveAboutSchema>

export const manifestSchema = archiveAboutSchema.extend({
  format: z.literal(archiveFormat),
  formatVersion: z.literal(archiveFormatVersion),
  tables: z.array(tablePart).max(100),
  attachments: z.array(attachmentPart).max(1_000_000),
  /** Attached files the rows refer to whose bytes could not be read when the archive was made. */
  missing: z.array(digest).max(1_000_000),
})
export type Manifest = z.infer<typeof manifestSchema>
export type TablePart = z.infer<typeof tablePart>

export const attachmentDigestSchema = digest
export const tableNameSchema = tableName

/** Reads just enough of any manifest, a newer one too, to say whether this program can read the rest. */
export const manifestVersionSchema = z.looseObject({
  format: z.literal(archiveFormat),
  formatVersion: z.int().positive(),
})

export const manifestPath = 'manifest.json'
export const readmePath = 'CZYTAJ.txt'

/** Place of a table inside the archive. */
export function tablePath(table: string): string {
  return `tables/${table}.ndjson`
}

/** Place of an attached file inside the archive. */
export function attachmentPath(sha256: string): string {
  return `attachments/${sha256}`
}
