import { plainText } from './plainText'
import {
  type FieldValue,
  filesIn,
  isActNumber,
  isRoll,
  isUnread,
  linksIn,
  type RowCell,
  type RowValue,
  rowsIn,
  textsIn,
} from './values'

const plain = (text: string): string => plainText(text).text

/**
 * A value as it enters from a form or a cell of the list, each of its texts made plain: what was pasted from Word or the web
 * brings breaks of lines, soft hyphens and letters with loose accents that no clerk sees.
 */
export function plainValue(value: FieldValue): FieldValue {
  if (typeof value === 'string') return plain(value)
  if (typeof value !== 'object' || isRoll(value)) return value
  if (isUnread(value)) return { unread: plain(value.unread) }
  if (isActNumber(value)) return { ...value, written: plain(value.written) }
  const texts = textsIn(value)
  if (texts.length > 0) return texts.map(plain)
  const links = linksIn(value)
  if (links.length > 0) return links.map((link) => ({ ...link, written: plain(link.written) }))
  const files = filesIn(value)
  if (files.length > 0)
    return files.map((file) => (file.note === undefined ? file : { ...file, note: plain(file.note) }))
  const rows = rowsIn(value)
  return rows.length > 0 ? rows.map(plainRow) : value
}

function plainRow(row: RowValue): RowValue {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, plainCell(cell)]))
}

function plainCell(cell: RowCell): RowCell {
  if (typeof cell === 'string') return plain(cell)
  if (typeof cell !== 'object') return cell
  if (isUnread(cell)) return { unread: plain(cell.unread) }
  const links = linksIn(cell)
  return links.length > 0 ? links.map((link) => ({ ...link, written: plain(link.written) })) : textsIn(cell).map(plain)
}
