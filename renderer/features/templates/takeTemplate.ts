import type { FileRef } from '#shared/core/values/values'
import { type CheckedTemplate, checkTemplate } from '#shared/engine/templates/check'
import { templates } from '#shared/engine/templates/definition'
import type { FoundTag, TemplateInspection } from '#shared/engine/templates/inspection'
import type { BuiltInPaper, OfficeTemplate } from '#shared/engine/templates/paperList'
import { entryPaperNames, paperTemplateNames, wholePaperNames } from '#shared/engine/templates/paperScope'
import { recordNames } from '#shared/engine/templates/recordNames'
import { registerNames } from '#shared/engine/templates/registerScope'
import { joinNames, type TemplateNames } from '#shared/engine/templates/scope'
import type { Failure } from '#shared/program/ipc/contract'
import { textsOf } from '#shared/text/texts'
import { newId } from '../../data/commands/commands'
import type { Workspace } from '../../data/workspace'
import { pickedFile } from '../attachments/arrivals'

/** A file that was picked and looked through. */
export type TakenTemplate =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: Failure }
  | { readonly kind: 'refused'; readonly inspection: Extract<TemplateInspection, { readonly refused: unknown }> }
  | {
      readonly kind: 'read'
      readonly file: FileRef
      readonly tags: readonly FoundTag[]
      readonly checked: CheckedTemplate
    }

/** Names a template of a paper may use; a new paper of the office is about one record and stands in for none. */
function namesFor({ snapshot }: Workspace, register: string, paper: BuiltInPaper | undefined): TemplateNames {
  const { catalogue, office } = snapshot()
  const texts = textsOf('pl', catalogue).register
  const ofPaper = paperTemplateNames(office)
  if (paper?.kind === 'register') return joinNames(registerNames(register, catalogue, texts), ofPaper)
  const ofAny = paper === undefined ? ofPaper : joinNames(wholePaperNames, ofPaper)
  return paper === undefined || paper.isOfRecord
    ? joinNames(joinNames(recordNames(register, catalogue, texts), entryPaperNames), ofAny)
    : ofAny
}

/** Lets the clerk pick a DOCX, takes it into the store, and checks it against what the paper may say. */
export async function takeTemplate(
  workspace: Workspace,
  register: string,
  paper: BuiltInPaper | undefined,
): Promise<TakenTemplate> {
  const { host, database } = workspace
  const picked = await host['attachment.pick']({ several: false })
  if (!picked.ok) return { kind: 'failed', error: picked.error }
  const [first] = picked.value ?? []
  if (first === undefined) return { kind: 'cancelled' }
  if ('refused' in first) {
    const isMacro = first.refused === 'typeRuns'
    return isMacro
      ? { kind: 'refused', inspection: { refused: 'runs', detail: first.name } }
      : { kind: 'failed', error: { code: first.refused, name: first.name } }
  }
  const arrived = await pickedFile(host, first).take(() => undefined, new AbortController().signal)
  if (!arrived.ok) {
    if (arrived.error.code === 'typeRuns')
      return { kind: 'refused', inspection: { refused: 'runs', detail: first.name } }
    return { kind: 'failed', error: { name: first.name, ...arrived.error } }
  }
  const addedBy = workspace.snapshot().preferences.userName
  const file: FileRef = { ...arrived.value, addedAt: new Date().toISOString(), addedBy }
  const found = await host['template.inspect']({ sha256: file.sha256 })
  if (!found.ok) return { kind: 'failed', error: found.error }
  if ('refused' in found.value) return { kind: 'refused', inspection: found.value }
  // Known before any record refers to it, as every attached file.
  if ((await database.attachments.get(file.sha256)) === undefined) await database.attachments.put(arrived.value)
  const { tags } = found.value
  return { kind: 'read', file, tags, checked: checkTemplate(tags, namesFor(workspace, register, paper)) }
}

interface Adopted {
  readonly name: string
  readonly paper: string
  readonly register: string
  readonly file: FileRef
  readonly used: ReadonlySet<string>
  /** The template it takes the place of. */
  readonly before: OfficeTemplate | undefined
}

/** Puts a checked template into use: a new record, or the next version of the one there is. One command, which can be undone. */
export async function adoptTemplate(workspace: Workspace, adopted: Adopted): Promise<void> {
  const { name, paper, register, file, used, before } = adopted
  const record = before?.record ?? newId()
  await workspace.run({ kind: before === undefined ? 'create' : 'edit', register: templates.id, record, label: name }, [
    {
      record,
      register: templates.id,
      fields: {
        name,
        paper,
        about: register,
        file: [file],
        version: (before?.version ?? 0) + 1,
        used: [...used].join('\n'),
      },
      ...(before === undefined ? { presence: 'live' as const } : {}),
    },
  ])
}

/** Takes a template out of use; it lies in the trash, and undo brings it back. */
export async function dropTemplate(workspace: Workspace, { record, name }: OfficeTemplate): Promise<void> {
  await workspace.run({ kind: 'trash', register: templates.id, count: 1, record, labels: [name] }, [
    { record, register: templates.id, presence: 'trashed' },
  ])
}
