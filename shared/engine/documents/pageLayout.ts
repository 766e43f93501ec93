import type { DocumentInput, DocumentModel } from './model'

/** Measures all papers share: A4, margins and table text of papers.md §0. */
export const A4_MM = { width: 210, height: 297 } as const
/** Half of it. */
export const A5_MM = { width: 148, height: 210 } as const
export const MARGIN_MM = 20
/** Acts and letters have wider margins than registers (papers.md §0). */
export const LETTER_MARGIN_MM = 25
/** Font size of table text in points. */
export const TABLE_POINTS = 9
/** Space left and right of the text in a cell, in mm. */
export const CELL_PADDING_MM = 1.2

export type Orientation = DocumentInput['page']['orientation']

/** The sheet a page is printed on, as it is held upright. */
export function sheetOf({ size }: Pick<DocumentModel['page'], 'size'>): {
  readonly width: number
  readonly height: number
} {
  return size === 'A5' ? A5_MM : A4_MM
}

/** Width in mm between the margins of a page. */
export function roomOf(page: Pick<DocumentModel['page'], 'size' | 'orientation' | 'marginMm'>): number {
  const { width, height } = sheetOf(page)
  return (page.orientation === 'landscape' ? height : width) - 2 * page.marginMm
}

/** Width in mm between the margins of an A4 page: 257 landscape, 170 portrait. */
export function usableWidth(orientation: Orientation, marginMm: number = MARGIN_MM): number {
  return (orientation === 'landscape' ? A4_MM.height : A4_MM.width) - 2 * marginMm
}
