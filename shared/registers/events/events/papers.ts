import { formatDay } from '../../../core/calendar/days'
import { dayOf, nameOf, textOf } from '../../../core/values/fieldValues'
import { rowsIn, type Values } from '../../../core/values/values'
import {
  cellText,
  dayOrBlank,
  keeperOf,
  mayorOf,
  officeLetter,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
  rowsPart,
  rowsTable,
  table,
} from '../../../engine/documents/officePaper'
import type { Letters, PeriodPapers } from '../../../engine/register'
import { eventsPl } from '../words.pl'
import { stepDay } from './steps'

const placeOf = ({ room, place }: Values) =>
  [nameOf(room), textOf(place)].filter((text) => text !== undefined).join(', ')

const titleLine = (values: Values) => `${orBlank(values['name'])}, ${dayOrBlank(values['date'])}`

const dayText = (day: string | undefined) => (day === undefined ? '' : formatDay(day))

/** Papers about an event: the invitation, the scenario with what is to be done, and the guests in their order. */
export const eventsLetters: Letters = {
  invitation: (print) => {
    const { values } = print
    const { addressee, subject, text, when, place, answer } = eventsPl.invitation
    return officeLetter(print, {
      addressee: [addressee],
      signature: mayorOf(print.office),
      subject: subject(orBlank(values['name'])),
      paragraphs: [
        text(orBlank(values['name'])),
        when(dayOrBlank(values['date']), orBlank(values['hour'])),
        place(placeOf(values) === '' ? orBlank(undefined) : placeOf(values)),
        answer,
      ],
    })
  },
  scenario: ({ office, values }) => {
    const { title, columns, tasks, task } = eventsPl.scenario
    return officePaper(office, { title, line: titleLine(values) }, [
      rowsTable(values['scenario'], [
        [columns.time, 24, 'time'],
        [columns.point, 84, 'point'],
        [columns.who, 48, 'speaker'],
      ]),
      ...rowsPart(tasks, values['steps'], [
        [task.what, 84, 'task'],
        [task.who, 44, 'who'],
        [task.due, 28, (row) => dayText(stepDay(row, values))],
      ]),
    ])
  },
  guestList: ({ office, values }) => {
    const { title, columns, answers, secret } = eventsPl.guests
    const labels: Readonly<Record<string, string>> = answers
    const seatOf = (seat: unknown) => (typeof seat === 'number' ? seat : Number.MAX_SAFE_INTEGER)
    return officePaper(office, { title, line: titleLine(values) }, [
      table(
        [
          [columns.person, 56],
          [columns.post, 64],
          [columns.answer, 36],
        ],
        rowsIn(values['guests'])
          .toSorted((one, other) => seatOf(one['seat']) - seatOf(other['seat']))
          .map((row) => {
            const answer = cellText(row['answer'])
            return [cellText(row['person']), cellText(row['post']), labels[answer] ?? answer]
          }),
      ),
      { kind: 'paragraph', style: 'note', text: secret },
    ])
  },
}

/** The calendar of a period for the mayor and the desk: no guests. */
export const eventsPeriodPapers: PeriodPapers = {
  eventCalendar: ({ office, entries, period, printedOn }) => {
    const { title, none, columns } = eventsPl.calendar
    const byDay = entries.toSorted((one, other) => (dayOf(one['date']) ?? '').localeCompare(dayOf(other['date']) ?? ''))
    const written = ({ date }: Values) => {
      const day = dayOf(date)
      return day === undefined ? '' : formatDay(day)
    }
    return officePaper(office, { title, line: period }, [
      placeAndDay(office, printedOn),
      ...(entries.length === 0
        ? paragraphs(none)
        : [
            table(
              [
                [columns.day, 22],
                [columns.hour, 14],
                [columns.name, 48],
                [columns.place, 26],
                [columns.organiser, 24],
                [columns.authorities, 24],
              ],
              byDay.map((values) => [
                written(values),
                textOf(values['hour']) ?? '',
                textOf(values['name']) ?? '',
                placeOf(values),
                textOf(values['organiser']) ?? '',
                textOf(values['authorities']) ?? '',
              ]),
            ),
          ]),
      keeperOf(office),
    ])
  },
}
