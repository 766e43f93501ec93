import { fold } from '../../core/folding/fold'
import type { CellWarning } from './cellReading'

/** All cells of a column something alike is to be said about: told once, with how many there are. */
export interface CellGroup {
  readonly column: number
  /** Field, or column of rows, the cells go to. */
  readonly field: string
  /** The cells stand in all columns that go to the field, of which `column` is the first. */
  readonly everywhere?: true
  /** The first of them; they are alike but for what names a single cell. */
  readonly warning: CellWarning
  readonly count: number
  /** Different texts as they stand in the file, the first ones. */
  readonly texts: readonly string[]
  /** Numbers of the first rows in the file. */
  readonly rows: readonly number[]
}

const shownTexts = 3
const shownRows = 5

/** Makes warnings alike that differ only in what they name of a cell, so that a group says how often, not only what. */
function likeness(warning: CellWarning): string {
  switch (warning.code) {
    case 'mappedWord':
      return `${fold(warning.written)}\u0000${warning.label}`
    case 'mappedAnswer':
      return fold(warning.written)
    case 'dateUnread':
      return warning.note.code
    case 'unlikelyYear':
    case 'twoDigitYear':
      return String(warning.year)
    case 'textCheck':
      return `${warning.check} ${warning.problem}`
    case 'namesUnknown':
      return warning.names
    case 'personNotFound':
    case 'personAmbiguous':
    case 'personNotThen':
      return warning.written
    case 'filledByHeading':
      return warning.values
    default:
      return ''
  }
}

interface Counted {
  readonly column: number
  readonly field: string
  readonly everywhere?: true
  readonly warning: CellWarning
  count: number
  readonly texts: Set<string>
  readonly rows: number[]
}

/** Gathers what is said about cells while rows are read. */
export class CellGroups {
  readonly #groups = new Map<string, Counted>()

  /**
   * Counts one cell; `text` is shortened by who shows it. What is said of cells `everywhere` is told once for all columns of
   * the field: a matrix has one for each person.
   */
  add(column: number, field: string, warning: CellWarning, row: number, text: string, everywhere = false): void {
    const key = `${everywhere ? field : column}\u0000${warning.code}\u0000${likeness(warning)}`
    let group = this.#groups.get(key)
    if (group === undefined) {
      const base = { column, field, warning, count: 0, texts: new Set<string>(), rows: [] }
      group = everywhere ? { ...base, everywhere } : base
      this.#groups.set(key, group)
    }
    group.count++
    if (group.texts.size < shownTexts) group.texts.add('written' in warning ? warning.written : text.trim())
    if (group.rows.length < shownRows && group.rows.at(-1) !== row) group.rows.push(row)
  }

  /** All groups, by column, the largest first. */
  all(): readonly CellGroup[] {
    return [...this.#groups.values()]
      .toSorted((a, b) => a.column - b.column || b.count - a.count)
      .map(({ texts, ...group }) => ({ ...group, texts: [...texts] }))
  }
}
