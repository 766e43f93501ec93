import { type DocumentRow, textOfCell } from './model'
import { widestWordOf } from './textWidth'

/**
 * The widest word of each column of a register's rows, its ordinal left out: what `RegisterPrint.contents` wants. Read once
 * before the rows are written, for a page cannot be laid out again behind them.
 */
export async function widestContents(batches: AsyncIterable<readonly DocumentRow[]>): Promise<readonly string[]> {
  const columns: ReturnType<typeof widestWordOf>[] = []
  for await (const batch of batches)
    for (const row of batch) {
      if (row.kind === 'group') continue
      for (const [index, cell] of row.cells.entries()) {
        const column = (columns[index] ??= widestWordOf())
        column.add(textOfCell(cell))
      }
    }
  return columns.slice(1).map((column) => column.get())
}
