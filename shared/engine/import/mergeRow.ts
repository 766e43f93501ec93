import { warsawMinute } from '../../core/calendar/warsaw'
import { sameValue } from '../history/history'
import { actNumberKey } from '../../core/actNumbers/actNumber'
import { fold } from '../../core/folding/fold'
import {
  type FieldValue,
  isActNumber,
  isUnread,
  type Link,
  linksIn,
  linksInCell,
  type RowCell,
  rowsIn,
  textsIn,
  type Values,
} from '../../core/values/values'
import { besideRecord, type ReadRow } from './rowReader'
import { partsOfTold } from './toldLink'

/** What a row changes in a record, and fields (or columns, by path) where the record's own value was kept. */
export interface Merge {
  readonly fields: Values
  readonly kept: ReadonlySet<string>
}

/** Numbers are the same however they are written; an import does not rewrite what the office once wrote. */
export function isSame(before: FieldValue | undefined, after: FieldValue): boolean {
  if (before !== undefined && isActNumber(before) && isActNumber(after))
    return actNumberKey(before) === actNumberKey(after)
  return (
    sameValue(before, after) || isSameMoment(before, after) || isSameLinks(before, after) || isSameList(before, after)
  )
}

/** Links to the same records are the same, however the file spells their names; a name alone is one by its letters. */
function isSameLinks(before: FieldValue | undefined, after: FieldValue): boolean {
  const [known, links] = [linksIn(before), linksIn(after)]
  if (known.length === 0 || links.length === 0) return false
  // A name with a comma was taken for two; what neither side found is the same by what it says.
  if ([...known, ...links].every(({ record }) => record === undefined)) return linkWords(known) === linkWords(links)
  if (known.length !== links.length) return false
  return known.every(({ record, written }, index) => {
    const link = links[index]
    if (link === undefined || record !== link.record) return false
    return record !== undefined || fold(written) === fold(link.written)
  })
}

/** Names that hold a comma come back taken apart; they say the same. */
function isSameList(before: FieldValue | undefined, after: FieldValue): boolean {
  const [known, texts] = [textsIn(before), textsIn(after)]
  return known.length > 0 && texts.length > 0 && listWords(known) === listWords(texts)
}

/** What links say all together, however they were taken apart. */
export const linkWords = (links: readonly Link[]): string => listWords(links.map(({ written }) => fold(written)))

const listWords = (texts: readonly string[]): string => texts.join(';').replace(/\s*[;,\n]\s*/g, ';')

/** A file says moments to the minute; that is no other moment than the one the record keeps to the second. */
function isSameMoment(before: FieldValue | undefined, after: FieldValue): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false
  return moment.test(before) && moment.test(after) && warsawMinute(before) === warsawMinute(after)
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*Z$/

/**
 * Links the file only names keep the record they led to before: a name borne by two must not undo what a clerk chose
 * between them.
 */
function withKnownLinks<T extends FieldValue>(before: FieldValue | undefined, after: T): T | readonly Link[] {
  const [known, links] = [linksIn(before), linksIn(after)]
  if (known.length === 0 || links.length === 0) return after
  return links.map((link) =>
    link.record === undefined ? (known.find(({ written }) => saysAsMuch(written, link.written)) ?? link) : link,
  )
}

/** Whether a link of before says what the file's says: the same, or its day with a name before it. */
function saysAsMuch(before: string, after: string): boolean {
  return fold(before) === fold(after) || partsOfTold(before)?.day === after
}

/**
 * Compares a row with the record it belongs to (`undefined` for a new one). A cell left empty in the file empties
 * nothing, text that could not be read replaces no value that could, and lines appended earlier are not added twice.
 * Cells of a row (a reply, a party) go into the record's first row; the others stay.
 */
export function mergeRow(row: ReadRow, record: Values | undefined): Merge {
  const fields: Record<string, FieldValue> = {}
  const kept = new Set<string>()
  for (const [id, read] of Object.entries(besideRecord(row, record))) {
    const before = record?.[id]
    const after = withKnownLinks(before, read)
    if (isSame(before, after)) continue
    if (before !== undefined && !isUnread(before) && isUnread(after)) kept.add(id)
    else fields[id] = after
  }
  for (const [id, cells] of Object.entries(row.rows)) {
    const [first = {}, ...rest] = rowsIn(record?.[id])
    const merged: Record<string, RowCell> = { ...first }
    for (const [column, read] of Object.entries(cells)) {
      const before = linksIn(read).length > 0 ? linksInCell(first[column]) : first[column]
      const after = withKnownLinks(before, read)
      if (isSame(before, after)) continue
      if (before !== undefined && !isUnread(before) && isUnread(after)) kept.add(`${id}.${column}`)
      else merged[column] = after
    }
    if (!sameValue(first, merged)) fields[id] = [merged, ...rest]
  }
  for (const [id, lines] of row.appended) {
    const base = fields[id] ?? record?.[id]
    const text = base === undefined ? '' : isUnread(base) ? base.unread : typeof base === 'string' ? base : ''
    const known = new Set(text.split('\n'))
    const added = lines.flatMap((line) => line.split('\n')).filter((line) => !known.has(line))
    if (added.length > 0) fields[id] = [...(text === '' ? [] : [text]), ...added].join('\n')
  }
  return { fields, kept }
}
