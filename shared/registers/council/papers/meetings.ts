import { formatDayInWords } from '../../../core/calendar/days'
import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { polishOrder } from '../../../engine/query/cell'
import type { PrintedRecord, RecordLetterPrint, Surroundings } from '../../../engine/register'
import { inCase } from '../../../engine/templates/officeCases'
import { linksIn, rollIn, type Values } from '../../../core/values/values'
import { readTimes } from '../chamber/times'
import { isMeetingOfCouncil } from '../rules'
import { type Block, chairSignature, councilPaper, dayOr, paragraph, standing, textOr, weekdayOr } from './frame'
import { councilPapersPl as words } from './words.pl'

/** What a paper about a meeting knows. */
interface Meeting {
  readonly values: Values
  readonly isSession: boolean
  /** „XII sesja” or „posiedzenie nr 3/26”. */
  readonly name: string
  readonly items: readonly PrintedRecord[]
}

/** The meeting of a letter, with the items of its agenda in their order; those taken off it are left out. */
export function meetingOfLetter({ values, around }: Pick<RecordLetterPrint, 'values' | 'around'>): Meeting {
  const isSession = isMeetingOfCouncil(values, around?.find)
  const number = textOr(values['number'])
  const { session, meeting } = words.attendance
  return {
    values,
    isSession,
    name: isSession ? session(number) : meeting(number),
    items: (around?.belonging('agendaItems', around.record) ?? []).filter(
      (item) => item.values['change'] !== 'removed',
    ),
  }
}

/** Name of the body that meets, where it is not the council. */
export const bodyName = ({ values }: Meeting) =>
  [...linksIn(values['body']), ...linksIn(values['jointWith'])].map(({ written }) => written).join(', ')

/** Items with their printed numbers; a number never ends with two stops. */
function agenda(items: readonly PrintedRecord[]): Block {
  if (items.length === 0) return paragraph(words.notice.noAgenda)
  return {
    kind: 'list',
    items: items.map(({ values }) => {
      const draft = values['draftNo']
      const title = textOr(values['title'])
      return {
        marker: `${textOr(values['position'], '–').replace(/\.$/u, '')}.`,
        text: typeset(typeof draft === 'string' ? `${title} (${words.minutes.draft(draft)})` : title),
      }
    }),
  }
}

/** Notice of a session or a meeting with its agenda (papers.md F1). */
export function meetingNotice(print: RecordLetterPrint): DocumentInput {
  const { office, values, today } = print
  const meeting = meetingOfLetter(print)
  const { title, basis, extraordinary, movers, on, notified } = words.notice
  const { mover } = values
  const number = textOr(values['number'])
  const start =
    meeting.isSession && (mover === 'mayor' || mover === 'quarter')
      ? extraordinary(number, (mover === 'mayor' ? inCase(office, 'executive', 'genitive') : '') || movers[mover])
      : basis(meeting.isSession ? undefined : bodyName(meeting), number)
  return councilPaper(office, { title, lines: [] }, [
    {
      kind: 'paragraph',
      align: 'right',
      text: typeset(documentsPl.letters.placeAndDay(office.place, formatDayInWords(today))),
    },
    paragraph(
      `${start} ${on(
        meeting.isSession ? office.councilGenitive : `– ${bodyName(meeting)} –`,
        dayOr(values, 'date'),
        weekdayOr(values, 'date'),
        textOr(values['time']),
        textOr(values['place']),
      )}`,
    ),
    agenda(meeting.items),
    chairSignature(office),
    { kind: 'paragraph', style: 'note', text: typeset(notified) },
  ])
}

/** List to sign: those who stand in the attendance, else the members of the day, else empty lines (papers.md F3). */
export function attendanceList(print: RecordLetterPrint): DocumentInput {
  const { office, values, offered } = print
  const meeting = meetingOfLetter(print)
  const { title, columns } = words.attendance
  const size = values['statutorySize']
  const noted = standing(values['attendance']).map(([name]) => name)
  // Before the meeting nobody is noted, and its members are known.
  const people = noted.length > 0 ? noted : (offered?.('attendance') ?? [])
  const names = people.length > 0 ? people : Array.from({ length: typeof size === 'number' ? size : 15 }, () => '')
  return councilPaper(office, { title, lines: [headingOf(meeting, office.councilGenitive), dayOr(values, 'date')] }, [
    {
      kind: 'table',
      rowMm: 8,
      columns: [
        { heading: documentsPl.ordinal, width: 10, align: 'right' },
        { heading: columns.name, width: 80 },
        { heading: columns.signature, width: 52 },
        { heading: columns.left, width: 28 },
      ],
      rows: names.map((name, index) => ({
        kind: 'row',
        cells: [{ text: String(index + 1), number: index + 1 }, typeset(name), '', ''],
      })),
    },
  ])
}

/** „XII sesja Rady Gminy …” or „posiedzenie nr 3/26 – Komisja Budżetu”. */
export function headingOf(meeting: Meeting, council: string): string {
  return meeting.isSession ? `${meeting.name} ${council}`.trim() : `${meeting.name} – ${bodyName(meeting)}`
}

/** Votes of a meeting: those of its items in the order of the agenda, then those that belong to no item. */
export function votesOfMeeting(meeting: Meeting, around: Surroundings | undefined): readonly PrintedRecord[] {
  if (around === undefined) return []
  const ofItems = meeting.items.flatMap((item) => around.belonging('votes', item.id))
  const known = new Set(ofItems.map(({ id }) => id))
  return [...ofItems, ...around.belonging('votes', around.record).filter(({ id }) => !known.has(id))]
}

/** Present and absent by what the attendance notes. */
export function presenceOf(values: Values): {
  readonly present: readonly string[]
  readonly excused: readonly string[]
  readonly absent: readonly string[]
  readonly part: readonly string[]
} {
  const all = standing(values['attendance'])
  const marked = (mark: string) => all.flatMap(([name, own]) => (own === mark ? [name] : []))
  const attendance = values['attendance']
  const times = typeof attendance === 'object' && 'times' in attendance ? (attendance.times ?? {}) : {}
  return {
    present: marked('present'),
    excused: marked('absentExcused'),
    absent: marked('absent'),
    part: Object.entries(times)
      .sort(([a], [b]) => polishOrder(a, b))
      .map(([name, hours]) => `${name} (${hoursInWords(hours)})`),
  }
}

/** „10:00–10:40, od 11:20”; as it stands where it is written otherwise. */
function hoursInWords(hours: string): string {
  const { from: since, to: until } = words.hours
  const spans = readTimes(hours)?.map(({ from, to }) =>
    from === undefined ? until(to ?? '') : to === undefined ? since(from) : `${from}–${to}`,
  )
  return spans?.join(', ') ?? hours
}

/** Whether votes by name are noted. */
export const isByName = (vote: Values) => Object.keys(rollIn(vote['ballots'])).length > 0

/** Number of the act an item led to. */
export const actOf = (item: Values) => linksIn(item['act'])[0]?.written
