import { formatDay, formatDayInWords, isDay } from '../../core/calendar/days'
import { formatGrosze } from '../../core/money/money'
import type { RecordLetterPrint } from '../register'
import { documentsPl } from './documents.pl'
import { buildLetter, type LetterPrint } from './letter'
import { letterhead, ownerOf } from './letterhead'
import type { DocumentCell, DocumentInput } from './model'
import { MARGIN_MM, type Orientation } from './pageLayout'
import { typeset } from './typography'
import { type Day, type FieldValue, linksInCell, rowsIn, type RowValue, type Values } from '../../core/values/values'
import type { Office } from '../../model/office'
import { dayOf, nameOf, textOf } from '../../core/values/fieldValues'

export type Block = DocumentInput['blocks'][number]

/** A paper of the office itself: heading lines in the middle, blocks below. Always Polish. */
export function officePaper(
  office: Office,
  heading: { readonly title: string; readonly line?: string; readonly orientation?: Orientation },
  blocks: readonly Block[],
): DocumentInput {
  return {
    title: [heading.title, heading.line].filter((text) => text !== undefined && text !== '').join(' '),
    subject: heading.title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: heading.orientation ?? 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office, 'office'),
    footer: typeset(heading.title),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(heading.title) },
      ...(heading.line === undefined || heading.line === ''
        ? []
        : [
            {
              kind: 'paragraph' as const,
              style: 'subtitle' as const,
              align: 'center' as const,
              text: typeset(heading.line),
            },
          ]),
      ...blocks,
    ],
  }
}

/** Place and day at the right. */
export function placeAndDay({ place }: Office, day: Day): Block {
  return {
    kind: 'paragraph',
    align: 'right',
    text: typeset(documentsPl.letters.placeAndDay(place, formatDayInWords(day))),
  }
}

/** Names and values side by side; a blank where there is none. */
export function facts(pairs: readonly (readonly [name: string, value: string])[]): Block {
  return { kind: 'facts', facts: pairs.map(([name, value]) => ({ name, value: typeset(value) })) }
}

/** A place to write in by hand, where a record does not say. */
export const blank = '……………………'

/** Text of a field, or what a link leads to; a place to write in where there is none. */
export function orBlank(value: FieldValue | undefined): string {
  return nameOf(value) ?? blank
}

/** Day of a field in words; a place to write in where there is none. */
export function dayOrBlank(value: FieldValue | undefined): string {
  const day = dayOf(value)
  return day === undefined ? blank : formatDayInWords(day)
}

/** Amount of a field with its currency; a place to write in where there is none. */
export function amountOrBlank(value: FieldValue | undefined): string {
  return typeof value === 'number' ? `${formatGrosze(value)} zł` : blank
}

/** A count of a field; a place to write in where there is none. */
export function countOrBlank(value: FieldValue | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('pl') : blank
}

/** What a choice is called on paper; a place to write in where nothing was chosen. */
export function labelOf(labels: Readonly<Record<string, string>>, value: FieldValue | undefined): string {
  const choice = textOf(value)
  return choice === undefined ? blank : (labels[choice] ?? choice)
}

/** What a cell of a row says: text, a day, a count, or what a link leads to; nothing for none. */
export function cellText(cell: RowValue[string] | undefined): string {
  if (typeof cell === 'number') return cell.toLocaleString('pl')
  if (typeof cell === 'string') return isDay(cell) ? formatDay(cell) : cell
  return linksInCell(cell)[0]?.written ?? ''
}

/** Paragraphs of a paper, typeset. */
export function paragraphs(...texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text: typeset(text) }))
}

/** A heading inside a paper. */
export function part(text: string): Block {
  return { kind: 'heading', level: 2, text: typeset(text) }
}

/** A table from headings with widths in mm and the texts of its rows, numbered; an empty cell says so. */
export function table(
  columns: readonly (readonly [heading: string, width: number])[],
  rows: readonly (readonly DocumentCell[])[],
): Block {
  const { ordinal } = documentsPl
  return {
    kind: 'table',
    columns: [
      { heading: ordinal, width: 12, align: 'right' },
      ...columns.map(([heading, width]) => ({ heading, width })),
    ],
    rows: rows.map((cells, index) => ({
      kind: 'row',
      cells: [String(index + 1), ...cells.map(typesetCell)],
    })),
  }
}

/** A column of a table of rows: heading, width in mm, and the field of the row it says, or what it makes of the row. */
export type RowsColumn = readonly [heading: string, width: number, of: string | ((row: RowValue) => string)]

/** A field of rows as a table. */
export function rowsTable(rows: FieldValue | undefined, columns: readonly RowsColumn[]): Block {
  return table(
    columns.map(([heading, width]) => [heading, width]),
    rowsIn(rows).map((row) => columns.map(([, , of]) => (typeof of === 'string' ? cellText(row[of]) : of(row)))),
  )
}

/** The same under a heading of its own; nothing where there are no rows. */
export function rowsPart(
  heading: string,
  rows: FieldValue | undefined,
  columns: readonly RowsColumn[],
): readonly Block[] {
  return rowsIn(rows).length === 0 ? [] : [part(heading), rowsTable(rows, columns)]
}

/** The amount in a field of a row; nothing where there is none. */
export function amountIn(field: string): (row: RowValue) => string {
  return (row) => (typeof row[field] === 'number' ? amountOrBlank(row[field]) : '')
}

/** What the choice in a field of a row is called; nothing where there is none of these. */
export function choiceIn(field: string, labels: Readonly<Record<string, string>>): (row: RowValue) => string {
  return (row) => labels[cellText(row[field])] ?? ''
}

/** From which day to which something lasts. */
export function spanOf({ from, to }: Values): string {
  return `${dayOrBlank(from)} – ${dayOrBlank(to)}`
}

/** A cell as it is set: an empty one says so, and what was struck out of it stays beside what stands. */
export function typesetCell(cell: DocumentCell): DocumentCell {
  if (typeof cell === 'string') return cell === '' ? documentsPl.empty : typeset(cell)
  return { ...cell, text: typeset(cell.text), ...(cell.struck === undefined ? {} : { struck: typeset(cell.struck) }) }
}

/** The keeper of the office's registers, who signs. */
export function keeperOf({ keeperPost, keeperName }: Office): Block {
  return { kind: 'signatures', people: [{ post: typeset(keeperPost), name: typeset(keeperName) }] }
}

/** Lines to sign on for several people, three side by side. */
export function signatureRows(people: readonly { readonly post: string; readonly name: string }[]): readonly Block[] {
  const rows: Block[] = []
  for (let from = 0; from < people.length; from += 3)
    rows.push({
      kind: 'signatures',
      people: people.slice(from, from + 3).map(({ post, name }) => ({ post, name: typeset(name) })),
    })
  return rows
}

/** The mayor as a letter names whoever signs it. */
export function mayorOf({ executivePost, executiveName }: Office): LetterPrint['signature'] {
  return { post: executivePost, name: executiveName }
}

/** A letter of the office about one record; signed by its keeper where nobody else is named. */
export function officeLetter(
  { office, today, values }: Pick<RecordLetterPrint, 'office' | 'today' | 'values'>,
  of: Pick<LetterPrint, 'addressee' | 'subject' | 'paragraphs'> & Partial<Pick<LetterPrint, 'signature'>>,
): DocumentInput {
  return buildLetter({
    office,
    day: today,
    sign: textOf(values['caseSign']),
    head: 'office',
    signature: { post: office.keeperPost, name: office.keeperName },
    ...of,
  })
}

/** How many entries have each value of a field, the most frequent first; a link by what it leads to, `notSaid` for none. */
export function counted(
  entries: readonly Values[],
  field: string,
  labels: Readonly<Record<string, string>>,
  notSaid: string,
): Block {
  const counts = new Map<string, number>()
  for (const values of entries) {
    const value = nameOf(values[field])
    const label = value === undefined ? notSaid : (labels[value] ?? value)
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return facts([...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => [name, String(count)] as const))
}
