import {
  type DocumentBlock,
  type DocumentCell,
  type DocumentModel,
  type DocumentRow,
  textOfCell,
} from '#shared/engine/documents/model'
import { roomOf } from '#shared/engine/documents/pageLayout'
import { fittedColumns } from '#shared/engine/documents/tableWidths'
import { typeset } from '#shared/engine/documents/typography'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { buildDocxFrame, DOCUMENT_PART } from './docxFrame'
import { paragraphStyle, tablePoints } from './docxStyles'
import { type TableXml, tableXml } from './docxTable'
import { HiddenMarks } from './hiddenMarks'
import { keptWithNext } from './keptTogether'
import { openZip } from './sink'
import { escapeXml } from './xmlText'

/** One table of 10 000 rows takes a word processor minutes to open, tables of 500 seconds (performance.md). */
export const ROWS_PER_TABLE = 500
/** Text goes to the zip in pieces of about this many characters. */
const PIECE = 256 * 1024
const FACT_NAME_MM = 52
/** Rows at the end of a table that go to the page of the signature after it. */
const SIGNED_ROWS = 2

// Two tables in a row would become one; the next one starts its own page, so that its header row is at a page's top.
const GAP = `<w:p><w:pPr><w:pStyle w:val="${paragraphStyle.gap}"/><w:pageBreakBefore/></w:pPr></w:p>`
const group = (text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`

/** Turns streamed rows into tables: one per group, none longer than 500 rows. */
function registerTables(table: TableXml, marks: HiddenMarks) {
  let rowsInTable = 0
  let isOpen = false
  let isEmpty = true
  const close = () => {
    if (!isOpen) return ''
    isOpen = false
    return table.close
  }
  return {
    row(row: DocumentRow, kept = false): string {
      if (row.kind === 'group') {
        isEmpty = false
        return close() + group(row.text)
      }
      let xml = ''
      if (isOpen && rowsInTable === ROWS_PER_TABLE) xml += close() + GAP
      if (!isOpen) {
        xml += table.open()
        isOpen = true
        isEmpty = false
        rowsInTable = 0
      }
      rowsInTable += 1
      return xml + table.row(row.cells, kept, marks.record(row.record))
    },
    // Without any row the columns are shown all the same.
    end: () => (isEmpty ? table.open() + table.close : close()),
  }
}

/** Text of a cell, whoever wrote it, with its no-break spaces. */
const setCell = (cell: DocumentCell): DocumentCell =>
  typeof cell === 'string' || cell.struck === undefined
    ? typeset(textOfCell(cell))
    : { text: typeset(cell.text), struck: typeset(cell.struck) }

/** All a cell says, whether it stands or was struck out: its column must have room for both. */
const allOf = (cell: DocumentCell) =>
  typeof cell === 'string' ? cell : [cell.text, cell.struck].filter((text) => text !== undefined).join(' ')

type TableBlock = DocumentBlock & { kind: 'facts' | 'table' }

function fixedTable(block: TableBlock, model: DocumentModel, kept: boolean, marks: HiddenMarks): string {
  const points = tablePoints(model)
  const isKept = (index: number, rows: number) => kept && index >= rows - SIGNED_ROWS
  if (block.kind === 'table') {
    const { rowMm, whole = false } = block
    const rows = block.rows.map(({ cells }) => cells.map(setCell))
    const columns = fittedColumns(
      block.columns,
      rows.map((cells) => cells.map(allOf)),
      points,
    )
    const table = tableXml({ columns, caption: model.title, empty: '', header: true, points, rowMm })
    return (
      table.open() +
      rows
        .map((cells, index) => table.row(cells, isKept(index, rows.length) || (whole && index < rows.length - 1)))
        .join('') +
      table.close
    )
  }
  const width = roomOf(model.page)
  const columns = [FACT_NAME_MM, width - FACT_NAME_MM].map((mm) => ({ heading: '', width: mm, align: 'left' as const }))
  const table = tableXml({ columns, caption: model.title, empty: documentsPl.empty, header: false, points })
  const facts = block.facts.map(({ name, value, field }, index) => {
    const own = (index === 0 ? marks.record(block.record) : '') + marks.field(field)
    return table.row([name, value].map(setCell), isKept(index, block.facts.length), own)
  })
  return table.open() + facts.join('') + table.close
}

/** A document as Word XML, cut where its streamed rows belong, and the other parts of its file. */
async function assembled(document: DocumentModel, withHead = true) {
  const { parts, pieces } = await buildDocxFrame(document, withHead)
  const texts = [pieces[0] ?? '']
  let register: ReturnType<typeof registerTables> | undefined
  let place = 0
  let isSigned = false
  const keptBlocks = keptWithNext(document.blocks)
  const marks = new HiddenMarks()
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'facts' && block.kind !== 'table' && block.kind !== 'register') continue
    place += 1
    const after = pieces[place] ?? ''
    const kept = keptBlocks.has(index)
    if (block.kind === 'register') {
      isSigned = kept
      register = registerTables(
        tableXml({
          columns: block.columns,
          caption: document.title,
          empty: documentsPl.empty,
          header: true,
          points: block.points,
          marks,
        }),
        marks,
      )
      texts.push(after)
    } else texts.push((texts.pop() ?? '') + fixedTable(block, document, kept, marks) + after)
  }
  return { parts, texts, register, isSigned }
}

/** What a document without streamed rows says below the head of the office: its `document.xml`, and the other parts of its file. */
export async function headlessDocx(document: DocumentModel) {
  const { parts, texts } = await assembled(document, false)
  return { parts, xml: texts.join('') }
}

/**
 * Opens a DOCX: the `docx` library builds the frame, the register's rows are streamed into `document.xml` in its place.
 * Rejects with the Node error of the file.
 */
export async function openDocx({ file, document, open }: WriterOptions): Promise<DocumentWriter> {
  const { parts, texts, register, isSigned } = await assembled(document)
  const [head = '', tail = ''] = texts
  const sink = openZip(file, parts, DOCUMENT_PART, open)
  let piece = head
  // The last rows of a register are known for such only when no others come.
  let held: readonly DocumentRow[] = []
  return {
    async write(rows) {
      if (register === undefined) throw new Error('the document has no place for rows')
      const known = [...held, ...rows]
      const free = Math.max(0, known.length - SIGNED_ROWS)
      held = known.slice(free)
      for (const row of known.slice(0, free)) {
        piece += register.row(row)
        if (piece.length < PIECE) continue
        const full = piece
        piece = ''
        await sink.write(full)
      }
    },
    async finish() {
      for (const row of held) piece += register?.row(row, isSigned) ?? ''
      await sink.write(piece + (register?.end() ?? '') + tail)
      await sink.finish()
    },
    abort: () => sink.abort(),
  }
}
