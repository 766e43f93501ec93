import type { Office } from '../../model/office'
import type { Day } from '../../core/values/values'
import { ownerOf } from './letterhead'
import type { DocumentInput, DocumentRow } from './model'
import { MARGIN_MM } from './pageLayout'

/** One event of a whole day. `id` is the same in every file, so that a calendar replaces what it has. */
export interface CalendarEvent {
  readonly id: string
  readonly day: Day
  readonly summary: string
}

/** A calendar file (.ics) as its frame and the rows streamed into it in the order of days: id, day, summary. */
export function calendarFile(
  events: readonly CalendarEvent[],
  title: string,
  office: Office,
): { readonly document: DocumentInput; readonly rows: readonly DocumentRow[] } {
  return {
    document: {
      title,
      subject: 'Kancelaria Rady',
      author: ownerOf(office),
      language: 'pl-PL',
      page: { orientation: 'portrait', marginMm: MARGIN_MM },
      font: 'Arial',
      letterhead: { lines: [] },
      footer: '',
      blocks: [{ kind: 'register', columns: [{ heading: 'id', width: 10 }] }],
    },
    rows: events
      .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
      .map(({ id, day, summary }) => ({ kind: 'row', cells: [id, day, summary] })),
  }
}
