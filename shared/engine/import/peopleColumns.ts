import type { RegisterDefinition } from '../../model/definition'
import type { RollField } from '../../model/field'
import type { CellContext } from './readCell'
import { cellReader } from './readCell'

/** Columns of two people may be chance; of a council there are more. */
const fewest = 3
/** Cells of a column that are tried, and the share of them that must be something a roll notes: less below a name. */
const tried = 200
const sound = 0.9
const soundBelowName = 0.5

/** A name as a heading: two words or more, each with a capital letter. */
const name = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+(?: \([^)]*\))?$/u

/**
 * The columns of a matrix, one for each person: below their headings stands nothing but what a roll notes. Where some are
 * headed by names, so are the others, whatever a program made of the names.
 */
export function peopleColumns(
  headings: readonly string[],
  definition: RegisterDefinition,
  rows: readonly (readonly string[])[],
  context: CellContext,
  isFree: (column: number) => boolean,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const field of definition.fields) {
    if (field.type !== 'roll') continue
    const columns = headings.flatMap((heading, column) =>
      isFree(column) &&
      !found.has(column) &&
      heading.includes(' ') &&
      marksIn(column, field, rows, context) >= (name.test(heading) ? soundBelowName : sound)
        ? [column]
        : [],
    )
    if (columns.filter((column) => name.test(headings[column] ?? '')).length < fewest) continue
    for (const column of columns) found.set(column, field.id)
  }
  return found
}

/** Share of the first filled cells that are something the roll notes; 0 of a column without any. */
function marksIn(column: number, field: RollField, rows: readonly (readonly string[])[], context: CellContext): number {
  const read = cellReader(field, context)
  let filled = 0
  let known = 0
  for (const row of rows) {
    const text = row[column] ?? ''
    if (text.trim() === '') continue
    filled++
    if (read(text).warnings.every(({ code }) => code !== 'choiceUnread')) known++
    if (filled === tried) break
  }
  return filled === 0 ? 0 : known / filled
}
