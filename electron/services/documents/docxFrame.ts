import {
  AlignmentType,
  BorderStyle,
  ColumnBreak,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  type IRunOptions,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  NoBreakHyphen,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate/browser'
import type { DocumentBlock, DocumentModel } from '#shared/engine/documents/model'
import { sheetOf, roomOf } from '#shared/engine/documents/pageLayout'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { documentStyles, paragraphStyle, tableStyleXml } from './docxStyles'
import { twips } from './docxTable'
import { keptWithNext, SIGNED_BLOCKS } from './keptTogether'
import type { ZipPart } from './sink'
import { cleanText, escapeXml } from './xmlText'
import { TIED_HYPHEN, tied } from './tiedHyphens'

/** A finished small document whose tables are still missing, cut where they belong. */
export interface DocxFrame {
  readonly parts: readonly ZipPart[]
  /** `document.xml`: the text before each table, and after the last one. */
  readonly pieces: readonly string[]
}

export const DOCUMENT_PART = 'word/document.xml'
const STYLES_PART = 'word/styles.xml'
const PLACEHOLDER = 'kr-table'
const PLACEHOLDER_XML = `<w:p><w:pPr><w:pStyle w:val="${PLACEHOLDER}"/></w:pPr></w:p>`
const PX_PER_MM = 96 / 25.4
/** Word's layout of 2013 and later; without it the file opens in „compatibility mode”. */
const WORD_VERSION = 15

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

function textRuns(text: string): TextRun[] {
  return tied(cleanText(text))
    .split('\n')
    .map((line, index) => {
      const parts = line.split(TIED_HYPHEN)
      const children = parts.flatMap((part, at) => (at === 0 ? [part] : [new NoBreakHyphen(), part]))
      return new TextRun({
        ...(parts.length === 1 ? { text: line } : { children }),
        ...(index === 0 ? {} : { break: 1 }),
      })
    })
}

/** Bold words before the text of a paragraph. */
function leadRun(lead: string): TextRun {
  const options: IRunOptions = { text: `${cleanText(lead)} `, bold: true }
  return new TextRun(options)
}

/** A table that only places things side by side: no borders, no header row, named for screen readers afterwards. */
function layoutTable(widths: readonly number[], cells: readonly TableCell[], heightMm?: number): Table {
  const height = heightMm === undefined ? {} : { height: { value: twips(heightMm), rule: HeightRule.ATLEAST } }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, ...height, children: [...cells] })],
  })
}

interface Picture {
  readonly type: 'png' | 'jpg'
  readonly base64: string
  readonly widthMm: number
  readonly heightMm: number
  readonly alt: string
}

function picture({ type, base64, widthMm, heightMm, alt }: Picture): ImageRun {
  const text = cleanText(alt)
  return new ImageRun({
    type,
    data: Buffer.from(base64, 'base64'),
    transformation: { width: widthMm * PX_PER_MM, height: heightMm * PX_PER_MM },
    altText: { name: text, title: text, description: text },
  })
}

function letterhead({ letterhead: { lines, logo }, page }: DocumentModel): readonly (Paragraph | Table)[] {
  const senders = lines.map(
    (line, index) =>
      new Paragraph({
        style: index === 0 ? paragraphStyle.senderName : paragraphStyle.sender,
        children: textRuns(line),
      }),
  )
  if (logo === undefined) return senders
  const mark = new Paragraph({ style: paragraphStyle.sender, children: [picture(logo)] })
  if (lines.length === 0) return [mark]
  const left = twips(logo.widthMm + 6)
  const right = twips(roomOf(page)) - left
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 0, right: 0 },
      children,
    })
  return [layoutTable([left, right], [cell(left, [mark]), cell(right, senders)])]
}

/** Space between a post and the name that stands for a signature, where nothing is to be signed. */
const SIGNED_SPACE_MM = 2

function signatures(block: DocumentBlock & { kind: 'signatures' }, keepNext: boolean, { page }: DocumentModel): Table {
  // One signature stands on the right, as on acts (papers.md B 6).
  const people = block.people.length === 1 ? [undefined, ...block.people] : block.people
  const width = Math.floor(twips(roomOf(page)) / people.length)
  const cells = people.map((person) => {
    const line =
      person?.signed === true
        ? {}
        : {
            border: { top: { style: BorderStyle.DOTTED, size: 6, space: 4, color: '000000' } },
            indent: { left: twips(8), right: twips(8) },
          }
    const space = person?.signed === true ? { spacing: { after: twips(SIGNED_SPACE_MM) } } : {}
    const children =
      person === undefined
        ? [new Paragraph({ style: paragraphStyle.signature, keepNext: true })]
        : [
            new Paragraph({ style: paragraphStyle.post, ...space, children: textRuns(person.post) }),
            new Paragraph({
              style: paragraphStyle.signature,
              ...(keepNext ? { keepNext } : {}),
              ...line,
              children: textRuns(person.name),
            }),
          ]
    return new TableCell({ width: { size: width, type: WidthType.DXA }, children })
  })
  return layoutTable(
    people.map(() => width),
    cells,
  )
}

/** Distance of list items from the margin, which their markers hang into. */
const ITEM_MM = 8
const STAMP_MM = { width: 42, height: 24 } as const

function formHead(block: DocumentBlock & { kind: 'formHead' }, model: DocumentModel): Table {
  const left = twips(STAMP_MM.width)
  const right = twips(columnWidth(model)) - left
  const dotted = { style: BorderStyle.DOTTED, size: 6, color: '7F7F7F' }
  const cells = [
    new TableCell({
      width: { size: left, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      borders: { top: dotted, bottom: dotted, left: dotted, right: dotted },
      children: [new Paragraph({ style: paragraphStyle.stamp, children: textRuns(block.stamp) })],
    }),
    new TableCell({
      width: { size: right, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          spacing: { before: 0, after: 60 },
          children: textRuns(block.title),
        }),
        new Paragraph({ style: paragraphStyle.subtitle, spacing: { after: 0 }, children: textRuns(block.subtitle) }),
      ],
    }),
  ]
  return layoutTable([left, right], cells, STAMP_MM.height)
}

function listItems(block: DocumentBlock & { kind: 'list' }, keepNext: boolean): readonly Paragraph[] {
  const at = twips(ITEM_MM)
  return block.items.map(
    ({ marker, text }, index) =>
      new Paragraph({
        style: paragraphStyle.item,
        ...(keepNext && index >= block.items.length - SIGNED_BLOCKS ? { keepNext } : {}),
        indent: { left: at, hanging: at },
        tabStops: [{ type: TabStopType.LEFT, position: at }],
        children: [new TextRun({ children: [cleanText(marker), new Tab()] }), ...textRuns(text)],
      }),
  )
}

/** Width between the margins, of one column where there are two. */
function columnWidth({ page }: DocumentModel): number {
  const width = roomOf(page)
  return page.columns === undefined ? width : width / 2 - page.marginMm
}

/** What stands beside a block: some distances depend on it. */
interface Neighbours {
  readonly before: DocumentBlock | undefined
  readonly next: DocumentBlock | undefined
}

function blocksOf(
  block: DocumentBlock,
  beside: Neighbours,
  keepNext: boolean,
  model: DocumentModel,
): readonly (Paragraph | Table)[] {
  if (block.kind === 'list') return listItems(block, keepNext)
  if (block.kind === 'formHead') return [formHead(block, model)]
  if (block.kind === 'letterhead')
    return [new Paragraph({ style: paragraphStyle.gap, pageBreakBefore: true }), ...letterhead(model)]
  // Two tables of one style without anything between them would be one (ECMA-376 17.4.62).
  const between =
    isTable(block) && isTable(beside.before)
      ? [new Paragraph({ style: paragraphStyle.gap, ...(keepNext ? { keepNext } : {}), spacing: { after: 120 } })]
      : []
  return [...between, blockOf(block, beside, keepNext, model)]
}

const isTable = (block: DocumentBlock | undefined) =>
  block?.kind === 'facts' || block?.kind === 'table' || block?.kind === 'register'

type SingleBlock = Exclude<DocumentBlock, { kind: 'list' | 'formHead' | 'letterhead' }>

function blockOf(
  block: SingleBlock,
  { before, next }: Neighbours,
  keepNext: boolean,
  model: DocumentModel,
): Paragraph | Table {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return new Paragraph({
        heading,
        ...(block.newPage ? { pageBreakBefore: true } : {}),
        children: textRuns(block.text),
      })
    }
    case 'paragraph': {
      const style = block.style === 'body' ? {} : { style: paragraphStyle[block.style] }
      const isLastLine = block.style === 'subtitle' && !(next?.kind === 'paragraph' && next.style === 'subtitle')
      // Notes keep the distance of their own style.
      const isAfterTable = block.style !== 'note' && (before?.kind === 'table' || before?.kind === 'facts')
      const spacing =
        next?.kind === 'signatures'
          ? { before: 200, after: 120 }
          : { ...(isAfterTable ? { before: 160 } : {}), ...(isLastLine ? { after: 160 } : {}) }
      return new Paragraph({
        ...style,
        ...(keepNext ? { keepNext } : {}),
        ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
        alignment: alignments[block.align],
        ...(block.indentMm === 0 ? {} : { indent: { left: twips(block.indentMm) } }),
        children: [...(block.lead === '' ? [] : [leadRun(block.lead)]), ...textRuns(block.text)],
      })
    }
    case 'gap':
      return new Paragraph({ style: paragraphStyle.gap })
    case 'columnBreak':
      return new Paragraph({ style: paragraphStyle.gap, children: [new ColumnBreak()] })
    case 'picture':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [picture({ ...block, type: 'png', base64: block.png })],
      })
    case 'facts':
    case 'table':
    case 'register':
      return new Paragraph({ style: PLACEHOLDER })
    case 'signatures':
      return signatures(block, keepNext, model)
  }
}

function footer(model: DocumentModel): Footer {
  const size = 16
  const { before, between } = documentsPl.page
  const pages: ParagraphChild[] = [
    new TextRun({ size, text: cleanText(model.footer) }),
    ...(model.pageNumbers !== false
      ? [new TextRun({ size, children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })]
      : []),
  ]
  const position = twips(roomOf(model.page))
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position }],
        spacing: { before: 0, after: 0 },
        children: pages,
      }),
    ],
  })
}

function documentOf(model: DocumentModel, withHead: boolean): Document {
  const author = model.author === '' ? documentsPl.program : cleanText(model.author)
  const margin = twips(model.page.marginMm)
  const landscape = model.page.orientation === 'landscape'
  const sheet = sheetOf(model.page)
  const kept = keptWithNext(model.blocks)
  return new Document({
    title: cleanText(model.title),
    subject: cleanText(model.subject),
    creator: author,
    lastModifiedBy: author,
    compatibility: { version: WORD_VERSION },
    styles: documentStyles(model),
    sections: [
      {
        properties: {
          page: {
            // The library turns the page itself: width and height are given as for portrait.
            size: {
              width: twips(sheet.width),
              height: twips(sheet.height),
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, right: margin, bottom: margin, left: margin, footer: twips(9), header: twips(9) },
          },
          ...(model.page.columns === undefined
            ? {}
            : { column: { count: 2, separate: true, equalWidth: true, space: margin * 2 } }),
        },
        ...(model.footer === '' && model.pageNumbers === false ? {} : { footers: { default: footer(model) } }),
        children: [
          ...(withHead ? letterhead(model) : []),
          ...model.blocks.flatMap((block, index) =>
            blocksOf(block, { before: model.blocks[index - 1], next: model.blocks[index + 1] }, kept.has(index), model),
          ),
        ],
      },
    ],
  })
}

/** Names the layout tables, in their order, so that a screen reader says what they place. */
function nameLayoutTables(xml: string, captions: readonly string[]): string {
  let index = 0
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const caption = captions[index++]
    return caption === undefined ? end : `<w:tblCaption w:val="${escapeXml(caption)}"/>${end}`
  })
}

/**
 * Builds everything of a document but its tables with the `docx` library and cuts `document.xml` where the tables
 * belong. The parts are complete but for `document.xml`. Without its head it goes into a template, which has one.
 */
export async function buildDocxFrame(model: DocumentModel, withHead: boolean): Promise<DocxFrame> {
  const files = unzipSync(await Packer.toBuffer(documentOf(model, withHead)))
  // Without a mark, or without lines beside it, the head of the office needs no table.
  const heads =
    model.letterhead.logo !== undefined && model.letterhead.lines.length > 0 ? [documentsPl.captions.letterhead] : []
  const captions = [
    ...(withHead ? heads : []),
    ...model.blocks.flatMap((block) => {
      if (block.kind === 'letterhead') return heads
      return block.kind === 'signatures' || block.kind === 'formHead' ? [documentsPl.captions[block.kind]] : []
    }),
  ]
  const parts: ZipPart[] = []
  let pieces: readonly string[] = []
  for (const [path, bytes] of Object.entries(files)) {
    if (path === DOCUMENT_PART) pieces = nameLayoutTables(strFromU8(bytes), captions).split(PLACEHOLDER_XML)
    else if (path === STYLES_PART) {
      const styles = strFromU8(bytes).replace('</w:styles>', () => `${tableStyleXml}</w:styles>`)
      parts.push({ path, bytes: Buffer.from(styles) })
    } else if (!path.endsWith('/')) parts.push({ path, bytes })
  }
  const tables = model.blocks.filter((block) => ['facts', 'table', 'register'].includes(block.kind)).length
  if (pieces.length !== tables + 1) throw new Error(`frame has ${pieces.length - 1} places for ${tables} tables`)
  return { parts, pieces }
}
