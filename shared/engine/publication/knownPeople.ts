import { personalFields } from '../../model/personalFields'
import type { RegisterDefinition } from '../../model/definition'
import {
  type FieldValue,
  isRowCell,
  isUnread,
  linksIn,
  type RowCell,
  rowsIn,
  textsIn,
  type Values,
} from '../../core/values/values'

/** Words by which bodies and firms begin, which are no people. */
const bodies =
  /^(?:urz|stowarz|fundac|sp[óo]łk|szko|przedszk|gmin|miast|rad[ay]|zakład|klub|komis|minist|sąd|policj|prokurat|związ|wspóln|spółdz|przedsięb|firm|kom[ei]n|stref|dział|ulic|oś[rw])/iu
/** Two to four words, each with a capital letter: a title or „de” may stand among them. */
const looksLikeName = /^(?:\p{L}{1,6}\.? )?\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}\p{M}'’-]+){1,3}$/u

/**
 * Names of people a record tells: what stands in its personal fields, and what it is called where a surname and given names
 * make its name.
 */
export function namesOfRecord(definition: RegisterDefinition, values: Values): readonly string[] {
  const { title, titleWith = [] } = definition
  const whole = titleWith.length === 0 ? [] : [[title, ...titleWith].map((id) => textOf(values[id])).join(' ')]
  return [...whole, ...personalFields(definition).flatMap((id) => namesOfValue(values[id]))].filter(
    (text) => looksLikeName.test(text.trim()) && !bodies.test(text.trim()),
  )
}

function namesOfValue(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return []
  const rows = rowsIn(value)
  if (rows.length > 0)
    return rows.flatMap((row) => {
      const cells = Object.values(row)
      // A row of one person may hold surname and given names apart.
      return [...cells.flatMap(namesOfCell), ...pairs(cells.flatMap(namesOfCell))]
    })
  return isRowCell(value) ? namesOfCell(value) : []
}

function namesOfCell(cell: RowCell): readonly string[] {
  if (isUnread(cell)) return [cell.unread]
  if (typeof cell === 'string') return [cell]
  return [...textsIn(cell), ...linksIn(cell).map(({ written }) => written)]
}

/** Single words beside each other in a row. */
function pairs(texts: readonly string[]): readonly string[] {
  const words = texts.filter((text) => /^\p{Lu}[\p{L}-]+$/u.test(text))
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
