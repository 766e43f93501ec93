import { strFromU8, unzipSync } from 'fflate/browser'
import { SaxesParser } from 'saxes'
import { getDocumentProxy } from 'unpdf'
import { endingOf } from '#shared/program/attachments/fileTypes'
import { foldPdf } from '#shared/program/attachments/foldPdf'
import { attachmentTextLimit } from '#shared/program/ipc/limits'

/** Text of a file for search, with blanks folded. */
export interface FileText {
  readonly text: string
  /** The file has more text than is kept. */
  readonly cut: boolean
}

const nothing: FileText = { text: '', cut: false }

/** Largest part of a document that is unpacked, bytes: an archive may claim any size. */
const partLimit = 64 * 1024 * 1024

/**
 * Text of a DOCX, ODT, PDF or plain text file; empty for everything else. What the file is its first bytes say, for the
 * ending may lie. Throws whatever a damaged file makes the libraries throw.
 */
export async function readText(bytes: Uint8Array, name: string): Promise<FileText> {
  const start = strFromU8(bytes.subarray(0, 5), true)
  if (start === '%PDF-') return readPdf(bytes)
  if (start.startsWith('PK')) return readPackage(bytes)
  return ['txt', 'md', 'csv'].includes(endingOf(name)) ? limited(plainText(bytes)) : nothing
}

/** Folds blanks and cuts: search needs neither lines nor more than this. */
function limited(text: string): FileText {
  const folded = text.replace(/\s+/gu, ' ').trim()
  return { text: folded.slice(0, attachmentTextLimit), cut: folded.length > attachmentTextLimit }
}

async function readPdf(bytes: Uint8Array): Promise<FileText> {
  const document = await getDocumentProxy(bytes, { verbosity: 0 })
  try {
    let text = ''
    // Page by page: a book need not be read to its end.
    for (let page = 1; page <= document.numPages && text.length <= attachmentTextLimit; page++) {
      const items = (await (await document.getPage(page)).getTextContent()).items
      text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') + '\n'
    }
    return limited(foldPdf(text).text)
  } finally {
    await document.destroy()
  }
}

/** Parts of a DOCX or ODT that hold text, the body first. */
const textParts = [
  /^word\/document\.xml$/u,
  /^content\.xml$/u,
  /^word\/(?:footnotes|endnotes|header\d*|footer\d*)\.xml$/u,
]

function readPackage(bytes: Uint8Array): FileText {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => originalSize <= partLimit && textParts.some((part) => part.test(name)),
  })
  const names = Object.keys(parts).sort((a, b) => placeOf(a) - placeOf(b))
  let text = ''
  for (const name of names) {
    const part = parts[name]
    if (part !== undefined && text.length <= attachmentTextLimit) text += `${textOfXml(strFromU8(part))}\n`
  }
  return limited(text)
}

function placeOf(name: string): number {
  return textParts.findIndex((part) => part.test(name))
}

/** Elements that end a line of text, in WordprocessingML and OpenDocument, and those that stand for a blank. */
const breaks = new Set(['w:p', 'text:p', 'text:h', 'w:br', 'text:line-break'])
const blanks = new Set(['w:tab', 'text:tab', 'text:s', 'w:tc', 'table:table-cell'])
/** Text that is there no more, and codes of fields. */
const passedOver = new Set(['w:delText', 'w:instrText', 'text:tracked-changes'])

function textOfXml(xml: string): string {
  const parts: string[] = []
  let length = 0
  let skipping = 0
  let inRun = 0
  const isWord = xml.includes('<w:')
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    if (passedOver.has(name)) skipping += 1
    if (name === 'w:t') inRun += 1
    if (blanks.has(name)) parts.push(' ')
    // As in postal codes; the word goes on behind it.
    if (name === 'w:noBreakHyphen') parts.push('-')
  })
  parser.on('closetag', ({ name }) => {
    if (passedOver.has(name)) skipping -= 1
    if (name === 'w:t') inRun -= 1
    if (breaks.has(name)) parts.push('\n')
  })
  parser.on('text', (text) => {
    // In Word only runs hold text; OpenDocument has it anywhere.
    if (skipping > 0 || (isWord && inRun === 0) || length > attachmentTextLimit) return
    parts.push(text)
    length += text.length
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return parts.join('')
}

/** Plain text in UTF-8, or in the code page Windows wrote Polish in before. */
function plainText(bytes: Uint8Array): string {
  const part = bytes.subarray(0, 4 * attachmentTextLimit)
  try {
    return new TextDecoder('utf-8', { fatal: part.length === bytes.length }).decode(part)
  } catch {
    return new TextDecoder('windows-1250').decode(part)
  }
}
