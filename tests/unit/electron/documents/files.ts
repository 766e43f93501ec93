import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import type { ExportFormat } from '#electron/services/ports'
import type { DocumentModel, DocumentRow } from '#shared/engine/documents/model'

/** A folder of its own for one test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'kancelaria-documents-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Writes a document on this thread, in batches of 500, and returns the file's bytes. */
export async function written(
  format: ExportFormat,
  document: DocumentModel,
  rows: readonly DocumentRow[] = [],
): Promise<Buffer> {
  const file = join(folder(), `document.${format}`)
  const writer = await openDocumentWriter(format, { file, document })
  for (let from = 0; from < rows.length; from += 500) await writer.write(rows.slice(from, from + 500))
  await writer.finish()
  return readFileSync(file)
}

/** The parts of a zip as text. */
export function partsOf(bytes: Buffer): (path: string) => string {
  const files = unzipSync(new Uint8Array(bytes))
  return (path) => {
    const part = files[path]
    if (part === undefined) throw new Error(`no part ${path} among ${Object.keys(files).join(', ')}`)
    return strFromU8(part)
  }
}

/** Parses XML; throws where it is not well-formed. */
export function parseXml(xml: string): Document {
  return new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml')
}

/** Elements of a qualified name, e.g. `w:tbl`. */
export function all(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagName(name)]
}

/** Text of each cell of each row of a table, line breaks as `\n`. */
export function cellsOf(table: Element): string[][] {
  return all(table, 'w:tr').map((row) =>
    all(row, 'w:tc').map((cell) =>
      [...cell.querySelectorAll('*')]
        .map((element) => (element.nodeName === 'w:t' ? element.textContent : element.nodeName === 'w:br' ? '\n' : ''))
        .join(''),
    ),
  )
}
