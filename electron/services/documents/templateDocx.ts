import type { DocumentModel } from '#shared/engine/documents/model'
import { builtInScope } from '#shared/engine/templates/paperScope'
import { startRowScopes } from '#shared/engine/templates/registerScope'
import { joinScopes, type TemplateScope } from '#shared/engine/templates/scope'
import { badTemplateCode } from '../fileErrors'
import { builtInBody, builtInMarks, withBuiltInBody } from '../templates/builtInBody'
import { mergeTemplate } from '../templates/mergeTemplate'
import { type PackageParts, readPackage } from '../templates/readPackage'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { DOCUMENT_PART } from './docxFrame'
import { openZip } from './sink'
import type { TemplateFill } from './templateFill'

/**
 * Opens a DOCX that is made by a template. Nothing is written before all rows are there: a template may stand a total above
 * them. Rejects where the template cannot be filled, and with the Node error of the file.
 */
export async function openTemplateDocx(
  { file, document, open }: WriterOptions,
  fill: TemplateFill,
): Promise<DocumentWriter> {
  const parts = await readPackage(fill.bytes).catch(unfilled)
  const rows = startRowScopes(fill.columns)
  return {
    write(batch) {
      rows.add(batch)
      return Promise.resolve()
    },
    async finish() {
      const merged = await merge(parts, document, fill, rows.scope())
      const others = [...merged].flatMap(([path, part]) => (path === DOCUMENT_PART ? [] : [{ path, bytes: part }]))
      const sink = openZip(file, others, DOCUMENT_PART, open)
      await sink.write(Buffer.from(merged.get(DOCUMENT_PART) ?? []).toString())
      await sink.finish()
    },
    abort: () => Promise.resolve(),
  }
}

/** The Word file a template makes of a document, as its parts. Rejects where it cannot be filled. */
export async function filledParts(
  document: DocumentModel,
  fill: TemplateFill,
  rows: TemplateScope,
): Promise<PackageParts> {
  return merge(await readPackage(fill.bytes).catch(unfilled), document, fill, rows)
}

async function merge(
  parts: PackageParts,
  document: DocumentModel,
  { scope, withBuiltIn, about }: TemplateFill,
  rows: TemplateScope,
): Promise<PackageParts> {
  // Streamed rows have names of their own in a template.
  const isWhole = withBuiltIn && document.blocks.every(({ kind }) => kind !== 'register')
  const known = joinScopes(scope, rows)
  const said = withBuiltIn ? joinScopes(known, builtInScope(document)) : known
  const merged = filled(() =>
    mergeTemplate(parts, isWhole ? joinScopes(said, builtInMarks) : said, {
      title: document.title,
      author: document.author,
      template: about,
    }),
  )
  const body = isWhole ? await builtInBody(document) : undefined
  return filled(() => withBuiltInBody(merged, body))
}

/** Whatever the template itself makes fail is told as one thing; what the disk says comes later. */
function unfilled(error: unknown): never {
  const message = error instanceof Error ? error.message : 'template'
  throw Object.assign(new Error(message), { code: badTemplateCode })
}

function filled<T>(fill: () => T): T {
  try {
    return fill()
  } catch (error) {
    return unfilled(error)
  }
}
