import type { Day } from '#shared/core/values/values'
import { type DocumentModel, documentModelSchema } from '#shared/engine/documents/model'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { letterhead, ownerOf } from '#shared/engine/documents/letterhead'
import { MARGIN_MM } from '#shared/engine/documents/pageLayout'
import { fingerprintLine } from '#shared/engine/documents/register'
import { fingerprintScope, paperScope, saysFingerprint } from '#shared/engine/templates/paperScope'
import type { OfficeTemplate } from '#shared/engine/templates/paperList'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import { joinScopes, type TemplateScope } from '#shared/engine/templates/scope'
import type { Office } from '#shared/model/office'
import type { Input } from '#shared/program/ipc/contract'
import type { Workspace } from '../../data/workspace'
import { printedCard } from '../export/cardPrint'

export type TemplateFill = NonNullable<Input<'export.start'>['template']>

interface Filling {
  readonly day: Day
  readonly copy: PaperCopy
  /** The record it is about; absent of a paper about several. */
  readonly record?: string
  /** Keys of the streamed rows' cells behind the ordinal. */
  readonly columns?: readonly string[]
  readonly withBuiltIn: boolean
}

const nothing: TemplateScope = { values: {}, lists: {} }

/** What the writer needs to make a paper by a template of the office; `undefined` where its record is gone. */
export async function templateFill(
  workspace: Pick<Workspace, 'query' | 'snapshot'>,
  template: OfficeTemplate,
  { day, copy, record, columns = [], withBuiltIn }: Filling,
): Promise<TemplateFill | undefined> {
  const { query, snapshot } = workspace
  const { about, used, file, name, version } = template
  const own =
    record === undefined ? nothing : await query.templateScope({ register: about, record, copy, used: [...used] })
  if (own === undefined) return undefined
  return {
    sha256: file.sha256,
    name,
    version: String(version),
    scope: joinScopes(
      joinScopes(own, record === undefined ? nothing : await fingerprinted(workspace, template, record, copy)),
      paperScope(snapshot().office, day, copy),
    ),
    columns: [...columns],
    withBuiltIn,
  }
}

/** The fingerprint of what the entry says on such a copy, where the template prints it. */
async function fingerprinted(
  { query, snapshot }: Pick<Workspace, 'query' | 'snapshot'>,
  { about, used }: OfficeTemplate,
  record: string,
  copy: PaperCopy,
): Promise<TemplateScope> {
  const { catalogue, today } = snapshot()
  const definition = catalogue.find(about)
  if (!saysFingerprint(used) || definition === undefined) return nothing
  const view = await query.record(about, record)
  if (view === undefined) return nothing
  const whose = copy === 'office' ? { withPersonalData: true } : { published: true as const }
  const printed = printedCard(definition, view.row.record, whose, today)
  return fingerprintScope(fingerprintLine(printed))
}

/** What stands in a preview where the built-in paper will. */
export function standIn(office: Office, title: string): DocumentModel {
  return documentModelSchema.parse({
    ...bareDocument(office, title),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: documentsPl.standIn },
      { kind: 'signatures', people: [{ post: office.chairPost, name: office.chairName }] },
    ],
  })
}

/** The frame of a new paper of the office, which stands in for none of the program's: its title and owner. */
export function bareDocument(office: Office, title: string): DocumentModel {
  return documentModelSchema.parse({
    title,
    subject: title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: '',
    blocks: [],
  })
}
