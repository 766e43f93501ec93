import type { DocumentInput } from './model'

/** Measures all papers share: A4, margins and table text of papers.md §0. */
export const A4_MM = { width: 210, height: 297 } as const
export const MARGIN_MM = 20
/** Font size of table text in points. */
export const TABLE_POINTS = 9
/** Space left and right of the text in a cell, in mm. */
export const CELL_PADDING_MM = 1.2

export type Orientation = DocumentInput['page']['orientation']

/** Width in mm between the margins of an A4 page: 257 landscape, 170 portrait. */
export function usableWidth(orientation: Orientation, marginMm: number = MARGIN_MM): number {
  return (orientation === 'landscape' ? A4_MM.height : A4_MM.width) - 2 * marginMm
}
