import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import type { Day } from '#shared/core/values/values'
import type { Workspace } from '../../data/workspace'
import { templateFill } from '../templates/fillTemplate'
import { templateFor } from '../templates/useOfficeTemplates'
import type { Paper } from './paper'

/** Whom a built-in paper is for, and what it is about: fields of that record may stand in its template. */
export interface PaperAbout {
  readonly day: Day
  readonly copy: PaperCopy
  readonly record?: string
}

/** A built-in paper, to be made by the office's template where it has one. */
export async function officePaperOf(
  workspace: Workspace,
  paper: Pick<Paper, 'kind' | 'suggestedName'> & { readonly document: DocumentInput },
  about: PaperAbout,
): Promise<Paper> {
  const { kind, suggestedName, document } = paper
  const offices = await templateFor(workspace, kind)
  const fill =
    offices === undefined ? undefined : await templateFill(workspace, offices, { ...about, withBuiltIn: true })
  return {
    kind,
    suggestedName,
    document: documentModelSchema.parse(document),
    ...(fill === undefined ? {} : { template: fill }),
  }
}
