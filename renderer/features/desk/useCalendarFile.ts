import { eventText } from '#shared/model/registerText'
import { useCallback } from 'react'
import { readingKey } from '#shared/engine/deadlines/clocks'
import { addDays } from '#shared/core/calendar/days'
import { calendarFile, type CalendarEvent } from '#shared/engine/documents/calendarFile'
import { documentModelSchema } from '#shared/engine/documents/model'
import { useTexts, useWorkspace } from '../../data/context'
import { exportFile } from '../export/exportFile'
import { useExportMessage } from '../export/useExportMessage'
import { eventName } from './taskName'

/** Days behind today and ahead of it that a calendar file holds. */
const behind = 31
const ahead = 366

/** Saves sessions and deadlines of the last month and the coming year as a calendar file (.ics). */
export function useCalendarFile(): () => Promise<void> {
  const workspace = useWorkspace()
  const texts = useTexts()
  const say = useExportMessage()
  return useCallback(async () => {
    const { office, today, catalogue } = workspace.snapshot()
    const days = await workspace.query.calendar(addDays(today, -behind), addDays(today, ahead))
    const events = days.flatMap(({ day, events: sessions, tasks }): readonly CalendarEvent[] => [
      ...sessions.map(({ register, name }) => ({
        id: `${register}-${name}-${day}`,
        day,
        summary: eventText(texts.register(register), name),
      })),
      ...tasks.map((task) => {
        const { register, record, reading } = task
        return {
          id: `${register}-${record}-${readingKey(reading).replace(' ', '-')}`,
          day,
          summary: eventName(texts, catalogue.of(register), task),
        }
      }),
    ])
    const { document, rows } = calendarFile(events, texts.desk.calendar.title, office)
    async function* batches() {
      for (let start = 0; start < rows.length; start += 1_000)
        yield await Promise.resolve(rows.slice(start, start + 1_000))
    }
    say(
      await exportFile(
        workspace.host,
        {
          format: 'ics',
          paper: 'calendar',
          suggestedName: `${texts.desk.calendar.file}-${today}`,
          document: documentModelSchema.parse(document),
          rows: { batches: batches(), records: rows.length },
        },
        () => undefined,
        new AbortController().signal,
      ),
    )
  }, [workspace, texts, say])
}
