import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type ArchiveWriterOptions, openArchiveWriter } from '#electron/services/archive/writeArchive'
import type { ArchiveAbout, Manifest } from '#shared/program/archive/manifest'
import { encodeRow } from '#shared/program/archive/rows'

export const about: ArchiveAbout = {
  kind: 'backup',
  schemaVersion: 1,
  program: '1.2.3',
  office: 'Rada Miasta Lipowiec',
  createdAt: '2026-11-21T12:00:00.000Z',
  reason: 'manual',
  state: 'abc',
  records: { resolutions: 2 },
}

export interface ArchiveContent {
  readonly tables: Readonly<Record<string, readonly unknown[]>>
  readonly attachments: readonly Uint8Array[]
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A stream of bytes in two pieces. */
export async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  const middle = Math.floor(bytes.length / 2)
  yield bytes.subarray(0, middle)
  // As from a disk: the rest comes a turn later.
  await Promise.resolve()
  yield bytes.subarray(middle)
}

/** Writes an archive of the given content into `folder`. */
export async function writeArchive(
  folder: string,
  { tables, attachments }: ArchiveContent,
  options: Partial<ArchiveWriterOptions> & { readonly about?: Partial<ArchiveAbout> } = {},
): Promise<{ readonly file: string; readonly manifest: Manifest }> {
  const file = options.file ?? join(folder, 'kopia.zip')
  const writer = await openArchiveWriter({ workFactor: 8, ...options, file })
  for (const [name, rows] of Object.entries(tables)) await writer.rows(name, rows.map(encodeRow))
  for (const bytes of attachments) await writer.attachment(digestOf(bytes), inPieces(bytes))
  return { file, manifest: await writer.finish({ ...about, ...options.about }) }
}
