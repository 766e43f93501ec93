import { columnIndex } from '#shared/engine/import/header'
import type { FileProblem } from '#shared/engine/import/table'

interface Range {
  readonly ref: string
  readonly column: number
  readonly from: number
  readonly to: number
}

/** Cells merged over several rows. A spreadsheet keeps what they say in the first row only, but a clerk sees it in all. */
export class MergedRanges {
  readonly #ranges: Range[] = []

  add(ref: string): void {
    const [, letters, from, to] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/i.exec(ref) ?? []
    if (letters === undefined || Number(from) >= Number(to)) return
    this.#ranges.push({ ref, column: columnIndex(letters), from: Number(from), to: Number(to) })
  }

  /**
   * Writes the text of each range into its further rows, within the rows that are there. Beside it, in the row, a merged
   * cell fills nothing: a title across the page is no value of eight columns.
   */
  fill(rows: string[][]): FileProblem | undefined {
    const filled: string[] = []
    // Honest ranges never overlap, so together they cannot have more cells than the sheet.
    let left = rows.length * 512
    for (const { ref, column, from, to } of this.#ranges) {
      const text = rows[from - 1]?.[column] ?? ''
      const last = Math.min(to, rows.length)
      if (text.trim() === '' || last <= from) continue
      left -= last - from
      if (left < 0) break
      for (let row = from; row < last; row++) {
        const cells = rows[row]
        if (cells === undefined) continue
        while (cells.length < column) cells.push('')
        if ((cells[column] ?? '') === '') cells[column] = text
      }
      filled.push(ref)
    }
    return filled.length === 0 ? undefined : { code: 'mergedCells', ranges: filled.slice(0, 5), count: filled.length }
  }
}
