import { CELL_PADDING_MM } from '../../../engine/documents/pageLayout'
import type { DocumentInput, DocumentModel } from '../../../engine/documents/model'
import { textWidth } from '../../../engine/documents/textWidth'

type Block = DocumentInput['blocks'][number]
type Column = Extract<Block, { kind: 'table' }>['columns'][number]

/** What a sheet of paper gives a ballot: everything in mm, text in points. */
export interface BallotSheet {
  readonly width: number
  /** Height left for rows under the head, the note and the headings. */
  readonly room: number
  readonly rowMm: number
  readonly points: number
  readonly marginMm: number
  /** Width of one box to mark. */
  readonly boxMm: number
}

/** Half a sheet of A4: two ballots on one, to be cut. */
export const halfSheet: BallotSheet = { width: 125, room: 107, rowMm: 7, points: 10, marginMm: 12, boxMm: 17 }
/** A whole sheet of A4. */
export const wholeSheet: BallotSheet = { width: 182, room: 212, rowMm: 7, points: 10, marginMm: 14, boxMm: 20 }
const ORDINAL_MM = 11
const LINE_MM_PER_POINT = 0.42

const nameWidth = (boxes: number, sheet: BallotSheet) => sheet.width - ORDINAL_MM - boxes * sheet.boxMm

/** Whether all names fit on one sheet, long ones on two lines. */
export function fitsOn(sheet: BallotSheet, names: readonly string[], boxes: number): boolean {
  const room = nameWidth(boxes, sheet) - 2 * CELL_PADDING_MM
  const needed = names.reduce((sum, name) => {
    const lines = Math.ceil((textWidth(name, sheet.points) * 1.08) / room)
    return sum + Math.max(sheet.rowMm, lines * sheet.points * LINE_MM_PER_POINT + 1.4)
  }, 0)
  return needed <= sheet.room
}

/** Names with a box or more beside each, on the side that is asked for; a name never parts from its boxes. */
export function ballotTable(
  sheet: BallotSheet,
  headings: { readonly ordinal: string; readonly name: string; readonly boxes: readonly string[] },
  names: readonly string[],
  side: 'left' | 'right' = 'right',
): Block {
  const beside = <T>(name: T, boxes: readonly T[]) => (side === 'left' ? [...boxes, name] : [name, ...boxes])
  return {
    kind: 'table',
    points: sheet.points,
    rowMm: sheet.rowMm,
    columns: [
      { heading: headings.ordinal, width: ORDINAL_MM, align: 'right' },
      ...beside<Column>(
        { heading: headings.name, width: nameWidth(headings.boxes.length, sheet) },
        headings.boxes.map((heading) => ({ heading, width: sheet.boxMm, align: 'center' })),
      ),
    ],
    rows: names.map((name, index) => ({
      kind: 'row',
      cells: [
        `${index + 1}.`,
        ...beside(
          name,
          headings.boxes.map(() => ''),
        ),
      ],
    })),
  }
}

/** What ballots that fit on half a sheet are printed on: two on A4 to be cut, one on A5, or one on A4. */
export type BallotPaper = 'halves' | 'A5' | 'A4'

/** The same ballot on another paper. Other papers, and a ballot too long for half a sheet, stay as they are. */
export function ballotOn(paper: BallotPaper, model: DocumentModel): DocumentModel {
  const at = model.blocks.findIndex(({ kind }) => kind === 'columnBreak')
  if (paper === 'halves' || model.page.columns !== 2 || at < 0) return model
  const half = [...model.blocks.slice(0, at), ...model.blocks.slice(at).filter(({ kind }) => kind === 'gap')]
  if (paper === 'A5')
    return { ...model, page: { size: 'A5', orientation: 'portrait', marginMm: halfSheet.marginMm }, blocks: half }
  const wider = wholeSheet.width / halfSheet.width
  return {
    ...model,
    page: { orientation: 'portrait', marginMm: wholeSheet.marginMm },
    blocks: half.map((block) =>
      block.kind === 'table'
        ? { ...block, columns: block.columns.map((column) => ({ ...column, width: column.width * wider })) }
        : block,
    ),
  }
}

/** A file must end with a paragraph; one of no height cannot open an empty page after a full one. */
const END: Block = { kind: 'gap' }

/**
 * Page and blocks of a ballot made by `one`: two on a sheet of A4 while its names fit on half of it, else a whole sheet, as
 * many pages as it takes; `footer` tells the pages of one ballot apart from others’.
 */
export function ballotPages(
  names: readonly string[],
  boxes: number,
  footer: string,
  one: (sheet: BallotSheet) => readonly Block[],
): Pick<DocumentInput, 'page' | 'footer' | 'pageNumbers' | 'blocks'> {
  if (fitsOn(halfSheet, names, boxes)) {
    const blocks = one(halfSheet)
    return {
      page: { orientation: 'landscape', marginMm: halfSheet.marginMm, columns: 2 },
      footer: '',
      pageNumbers: false,
      blocks: [...blocks, { kind: 'columnBreak' }, ...blocks, END],
    }
  }
  const isOne = fitsOn(wholeSheet, names, boxes)
  return {
    page: { orientation: 'portrait', marginMm: wholeSheet.marginMm },
    footer: isOne ? '' : footer,
    ...(isOne ? { pageNumbers: false as const } : {}),
    blocks: [...one(wholeSheet), END],
  }
}
