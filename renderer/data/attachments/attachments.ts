import type { Edit } from '#shared/engine/history/history'
import type { Failure, Host, Output } from '#shared/program/ipc/contract'
import { fieldOf } from '#shared/model/definition'
import type { Values } from '#shared/core/values/values'
import { filesIn, type FieldValue, type FileRef } from '#shared/core/values/values'
import type { OfficeDatabase } from '../database'

/** A field of a record that holds files, and the file. */
export interface HeldFile {
  readonly register: string
  readonly record: string
  readonly field: string
  readonly file: FileRef
}

/** A file that is not in the store as it was attached. */
export interface DamagedFile extends HeldFile {
  readonly state: 'missing' | 'altered'
}

/** Where files are kept and found: the workspace. */
interface Storage {
  readonly database: OfficeDatabase
  readonly host: Pick<Host, 'attachment.remove'>
  readonly query: { readonly forgetFileTexts: (files: readonly string[]) => Promise<void> }
}

type Failed = { readonly failed: Failure }

/** Files asked about in one message, so that progress shows and a cancel is heard. */
const batch = 20

/** The files of all records, those in the trash included. */
export async function heldFiles(database: OfficeDatabase): Promise<readonly HeldFile[]> {
  const held: HeldFile[] = []
  for (const { id: register, fields: all } of database.catalogue.all) {
    const fields = all.filter(({ type }) => type === 'files').map((field) => field.id)
    if (fields.length === 0) continue
    await database.records
      .where('[register+trashed+order]')
      .between([register], [register, []])
      .each(({ id, values }) => {
        for (const field of fields)
          for (const file of filesIn(values[field])) held.push({ register, record: id, field, file })
      })
  }
  return held
}

/**
 * Reads every attached file again and answers those that are missing or altered; the whole is read once even where many
 * records hold it. `undefined` when it was cancelled.
 */
export async function verifyAttachments(
  database: OfficeDatabase,
  host: Pick<Host, 'attachment.verify'>,
  onProgress: (done: number, of: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<readonly DamagedFile[] | Failed | undefined> {
  const held = await heldFiles(database)
  const digests = [...new Set(held.map(({ file }) => file.sha256))]
  const states = new Map<string, Output<'attachment.verify'>[number]['state']>()
  for (let at = 0; at < digests.length; at += batch) {
    if (signal?.aborted === true) return undefined
    const answer = await host['attachment.verify']({ files: digests.slice(at, at + batch) })
    if (!answer.ok) return { failed: answer.error }
    for (const { sha256, state } of answer.value) states.set(sha256, state)
    onProgress(Math.min(at + batch, digests.length), digests.length)
  }
  return held.flatMap((file): readonly DamagedFile[] => {
    const state = states.get(file.file.sha256)
    return state === 'missing' || state === 'altered' ? [{ ...file, state }] : []
  })
}

/**
 * Stored files to which nothing leads: no record, no entry of the history (an undo would need them), no draft. They are
 * left by files that were attached and given up before saving.
 */
export async function unreferencedFiles(
  database: OfficeDatabase,
  host: Pick<Host, 'attachment.list'>,
): Promise<Output<'attachment.list'> | Failed> {
  // Listed first: what comes in while the history is read is not on the list.
  const stored = await host['attachment.list']({})
  if (!stored.ok) return { failed: stored.error }
  const needed = new Set<string>()
  const note = (value: FieldValue | undefined): void => {
    for (const { sha256 } of filesIn(value)) needed.add(sha256)
  }
  const noteAll = (values: Readonly<Record<string, FieldValue | undefined>>): void =>
    Object.values(values).forEach(note)
  await database.records.each(({ values }) => noteAll(values))
  await database.drafts.each(({ values }) => noteAll(values))
  await database.changes.each(({ fields }) => {
    for (const { before, after } of Object.values(fields)) {
      note(before)
      note(after)
    }
  })
  return stored.value.filter(({ sha256 }) => !needed.has(sha256))
}

/**
 * Removes stored files nothing leads to, with their texts and what is known of them. Only at the clerk's explicit wish:
 * as unused, or because what held them was `erased`.
 */
export async function removeFiles(
  { database, host, query }: Storage,
  files: readonly string[],
  erased: boolean,
): Promise<Output<'attachment.remove'> | Failed> {
  let removed = 0
  let bytes = 0
  for (let at = 0; at < files.length; at += batch) {
    const digests = files.slice(at, at + batch)
    // First what was read of them: a disk that refuses must not keep the words of an erased paper findable.
    await database.attachments.bulkDelete(digests)
    await query.forgetFileTexts(digests)
    const answer = await host['attachment.remove']({ files: digests, erased })
    if (!answer.ok) return { failed: answer.error }
    removed += answer.value.removed
    bytes += answer.value.bytes
  }
  return { removed, bytes }
}

/**
 * The edit that changes the files of a field, from what the record holds now: two windows, or two files that come in at
 * the same time, must not undo each other. `undefined` when the record is not there or nothing would change.
 */
export async function editOfFiles(
  database: OfficeDatabase,
  register: string,
  record: string,
  field: string,
  change: (files: readonly FileRef[]) => readonly FileRef[],
): Promise<{ readonly edit: Edit; readonly values: Values } | undefined> {
  const stored = await database.records.get(record)
  const definition = database.catalogue.find(register)
  if (stored === undefined || definition === undefined || fieldOf(definition, field)?.type !== 'files') return undefined
  const files = change(filesIn(stored.values[field]))
  const value = files.length === 0 ? undefined : files
  return { edit: { record, register, fields: { [field]: value } }, values: stored.values }
}
