import { describe, expect, it } from 'vitest'
import { calendarFile } from '#shared/engine/documents/calendarFile'
import { documentModelSchema } from '#shared/engine/documents/model'
import { written } from './files'
import { office } from './samples'

const events = [
  { id: 'a-reply', day: '2026-12-28', summary: 'Odpowiedz na interpelację: 45/2026; pilne, koniecznie\nw terminie' },
  { id: 'resolutions-XII-2026-12-30', day: '2026-12-30', summary: `Sesja XII ${'bardzo długa nazwa '.repeat(8)}` },
]

async function fileOf(): Promise<string> {
  const { document, rows } = calendarFile(events, 'Sesje i terminy', office)
  return (await written('ics', documentModelSchema.parse(document), rows)).toString('utf8')
}

describe('a calendar file', () => {
  it('is iCalendar: CRLF, lines of at most 75 octets, whole days, escaped texts', async () => {
    const text = await fileOf()
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
    expect(lines).toContain('DTSTART;VALUE=DATE:20261228')
    expect(lines).toContain('DTSTART;VALUE=DATE:20261230')
    expect(lines).toContain(String.raw`SUMMARY:Odpowiedz na interpelację: 45/2026\; pilne\, koniecznie\nw terminie`)
  })

  it('has its events in the order of days', () => {
    const { rows } = calendarFile(events.toReversed(), 'Sesje i terminy', office)
    expect(rows.map((row) => (row.kind === 'row' ? row.cells[1] : ''))).toEqual(['2026-12-28', '2026-12-30'])
  })

  it('names its events the same every time', async () => {
    const ids = async () => (await fileOf()).split('\r\n').filter((line) => line.startsWith('UID:'))
    expect(await ids()).toEqual(['UID:a-reply', 'UID:resolutions-XII-2026-12-30'])
    expect(await ids()).toEqual(await ids())
  })

  it('of nothing is a calendar all the same', async () => {
    const { document } = calendarFile([], 'Sesje i terminy', office)
    const text = (await written('ics', documentModelSchema.parse(document))).toString('utf8')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/)
  })
})
