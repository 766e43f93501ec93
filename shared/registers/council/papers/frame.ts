import { formatDayInWords, isDay } from '../../../core/calendar/days'
import { polishOrder } from '../../../engine/query/cell'
import { letterhead, ownerOf } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { Office } from '../../../model/office'
import { linksIn, rollIn, textsIn, type FieldValue, type Values } from '../../../core/values/values'
import { blank } from './words.pl'

export type Block = DocumentInput['blocks'][number]

const MARGIN_MM = 20

/** A paper of the council: heading lines in the middle, blocks below. Always Polish. */
export function councilPaper(
  office: Office,
  heading: { readonly title: string; readonly lines: readonly string[] },
  blocks: readonly Block[],
): DocumentInput {
  const title = [heading.title, ...heading.lines].join(' ')
  return {
    title,
    subject: heading.title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: typeset(heading.title),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(heading.title) },
      ...heading.lines.map((line) => ({
        kind: 'paragraph' as const,
        style: 'subtitle' as const,
        align: 'center' as const,
        text: typeset(line),
      })),
      ...blocks,
    ],
  }
}

/** A paper inside another one: its title heads a page of its own. */
export function onNewPage({ blocks }: DocumentInput, newPage = true): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'heading' && block.level === 1 ? { ...block, level: 2, newPage } : block,
  )
}

/** A paragraph of running text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text: typeset(text) }
}

/** The chair's signature. */
export function chairSignature(office: Office): Block {
  return { kind: 'signatures', people: [{ post: typeset(office.chairPost), name: typeset(office.chairName) }] }
}

/** Text of a field, or dots to write on. */
export function textOr(value: FieldValue | undefined, otherwise: string = blank): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim() === '' ? otherwise : value
  const shown = value === undefined || typeof value === 'boolean' ? '' : namesOf(value)
  return shown === '' ? otherwise : shown
}

/** Names that stand in a field of links or of people, as printed values hold them. */
export function namesOf(value: FieldValue | undefined): string {
  return [...linksIn(value).map(({ written }) => written), ...textsIn(value)].join(', ')
}

/** A day of a record in words, or dots. */
export function dayOr(values: Values, field: string): string {
  const value = values[field]
  return typeof value === 'string' && isDay(value) ? formatDayInWords(value) : blank
}

/** Who stands in a roll, by name in Polish order, with what is noted of each. */
export function standing(value: FieldValue | undefined): readonly (readonly [name: string, mark: string])[] {
  return Object.entries(rollIn(value)).sort(([a], [b]) => polishOrder(a, b))
}

const weekdays = new Intl.DateTimeFormat('pl', { weekday: 'long', timeZone: 'UTC' })

/** The day of the week of a record's day, in Polish; dots where there is none. */
export function weekdayOr(values: Values, field: string): string {
  const value = values[field]
  return typeof value === 'string' && isDay(value) ? weekdays.format(Date.parse(value)) : blank
}
