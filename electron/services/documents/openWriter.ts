import type { ExportFormat } from '../ports'
import { openCsv } from './csv'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { openDocx } from './docx'
import { openHtml } from './html'
import { openIcs } from './ics'
import { openJson } from './json'
import { openPages } from './pages'
import { openTemplateDocx } from './templateDocx'
import type { TemplateFill } from './templateFill'
import { openXlsx } from './xlsx'

const formats = {
  docx: openDocx,
  xlsx: openXlsx,
  csv: openCsv,
  json: openJson,
  ics: openIcs,
  html: (options) =>
    options.document.blocks.some(({ kind }) => kind === 'register') ? openHtml(options) : openPages(options),
} satisfies Record<ExportFormat, (options: WriterOptions) => Promise<DocumentWriter>>

/** Opens a document in the given format on the thread it is called on; `openDocumentJob` runs it in a worker. */
export function openDocumentWriter(
  format: ExportFormat,
  options: WriterOptions,
  template?: TemplateFill,
): Promise<DocumentWriter> {
  if (template === undefined) return formats[format](options)
  return format === 'html' ? openPages(options, template) : openTemplateDocx(options, template)
}
