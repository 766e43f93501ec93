import validate from '@ooxml-tools/validate'
import { JSDOM } from 'jsdom'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import type { DocumentModel, DocumentRow } from '#shared/engine/documents/model'
import { all, parseXml, partsOf, written } from './files'

/** What a paper says and how its tables are built, the same in every format. */
export interface Said {
  readonly words: readonly string[]
  readonly headings: readonly string[]
  /** What is said of pictures. */
  readonly pictures: readonly string[]
  readonly tables: readonly { readonly caption: string; readonly rows: number; readonly cells: number }[]
}

const wordsOf = (text: string) =>
  text
    .replaceAll(/[\u00ad\u200b]/gu, '')
    .replaceAll('\u2011', '-')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '')

/** Captions of tables that only put things beside each other. */
const layouts: readonly string[] = Object.values(documentsPl.captions)

/** In Word, without head and foot of the page. */
export function inWord(bytes: Buffer): Said {
  const document = parseXml(partsOf(bytes)('word/document.xml'))
  const texts = [...document.querySelectorAll('*')].map(({ nodeName, textContent }) =>
    nodeName === 'w:t'
      ? textContent
      : nodeName === 'w:noBreakHyphen'
        ? '-'
        : ['w:p', 'w:br', 'w:tab'].includes(nodeName)
          ? ' '
          : '',
  )
  const tables = all(document, 'w:tbl').flatMap((table) => {
    const caption = all(table, 'w:tblCaption')[0]?.getAttribute('w:val')
    if (caption === undefined || caption === null || layouts.includes(caption)) return []
    return { caption, rows: all(table, 'w:tr').length, cells: all(table, 'w:tc').length }
  })
  const headings = all(document, 'w:p').flatMap((paragraph) =>
    /^Heading\d$/u.test(all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '')
      ? wordsOf(
          all(paragraph, 'w:t')
            .map(({ textContent }) => textContent)
            .join(' '),
        ).join(' ')
      : [],
  )
  const pictures = all(document, 'wp:docPr').map((one) => one.getAttribute('descr') ?? '')
  return { words: wordsOf(texts.join('')), headings, pictures, tables }
}

/** On the page a PDF is printed from. */
export function inPage(html: string): Said {
  const { body } = new new JSDOM().window.DOMParser().parseFromString(html, 'text/html')
  const texts: string[] = []
  const read = (node: Node) => {
    if (node.nodeName === '#text') texts.push(node.textContent ?? '')
    else if (/^(?:P|H\d|LI|TD|TH|BR|TR|DIV|DT|DD|HEADER|FOOTER)$/u.test(node.nodeName)) texts.push(' ')
    // Compared with the tables.
    if (node.nodeName !== 'CAPTION') node.childNodes.forEach(read)
  }
  read(body)
  const tables = [...body.querySelectorAll('table')].map((table) => ({
    caption: table.caption?.textContent ?? '',
    rows: table.rows.length,
    cells: table.querySelectorAll('td,th').length,
  }))
  const headings = [...body.querySelectorAll('h1,h2')].map(({ textContent }) => wordsOf(textContent).join(' '))
  const pictures = [...body.querySelectorAll('img')].map(({ alt }) => alt)
  return { words: wordsOf(texts.join('')), headings, pictures, tables }
}

/**
 * Writes a paper as Word, checks it by the Open XML rules, and holds it against the page its PDF is printed from, word by word
 * and table by table. @returns the bytes of the Word file.
 */
export async function checkedPaper(
  name: string,
  model: DocumentModel,
  rows: readonly DocumentRow[] = [],
): Promise<Buffer> {
  const bytes = await written('docx', model, rows)
  expect(await validate(new Uint8Array(bytes), 'docx', 'Microsoft365'), name).toEqual([])
  expect(inPage((await written('html', model, rows)).toString()), `${name}: PDF and Word`).toEqual(inWord(bytes))
  const folder = process.env['KANCELARIA_PAPERS']
  // For looking at them: a folder named from outside.
  if (folder !== undefined) writeFileSync(join(folder, `${name}.docx`), bytes)
  return bytes
}
