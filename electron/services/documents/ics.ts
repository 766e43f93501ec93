import ical from 'ical-generator'
import type { DocumentCell } from '#shared/engine/documents/model'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { openTextFile } from './sink'

const textOf = (cell: DocumentCell | undefined) => (typeof cell === 'object' ? cell.text : (cell ?? ''))

/**
 * Opens a calendar file (iCalendar, RFC 5545). Each row is an event of a whole day: its id, which stays the same from
 * export to export so that calendars replace what they have; the day; and what it says. Rejects with the Node error of
 * the file.
 */
export function openIcs({ file, document, open }: WriterOptions): Promise<DocumentWriter> {
  const sink = openTextFile(file, open)
  const calendar = ical({
    name: document.title,
    // An office without a name yet has no author; the library wants a company.
    prodId: { company: document.author || documentsPl.program, product: document.subject },
  })
  return Promise.resolve({
    write(rows) {
      for (const { kind, ...row } of rows) {
        if (kind === 'group' || !('cells' in row)) continue
        const [id, day, summary] = row.cells.map(textOf)
        // Noon: a day has no time zone, and noon is the same day in every zone the file is written in.
        calendar.createEvent({
          id: id ?? '',
          start: new Date(`${day ?? ''}T12:00:00`),
          allDay: true,
          summary: summary ?? '',
          stamp: new Date(),
        })
      }
      return Promise.resolve()
    },
    async finish() {
      await sink.write(calendar.toString())
      await sink.finish()
    },
    abort: () => sink.abort(),
  })
}
