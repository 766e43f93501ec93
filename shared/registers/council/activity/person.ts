import { type Day, isActNumber, isRoll, textsIn } from '../../../core/values/values'
import { isWithin, type Span } from '../../../engine/documents/period'
import { dayAt, linkedAt } from '../asOf'
import { type Activity, councilActivity, filersOf, matterKinds } from './count'
import type { CouncilRecords, MeetingKind } from './facts'

/** One councillor on one page. */
export interface PersonPage {
  readonly summary: Activity
  readonly seats: readonly PersonSeat[]
  readonly meetings: readonly PersonMeeting[]
  readonly matters: readonly PersonMatter[]
  readonly notes: readonly PersonNote[]
}

/** A seat held in the period. */
export interface PersonSeat {
  readonly body: string
  readonly role: string
  readonly from: Day | undefined
  readonly to: Day | undefined
}

/** A meeting of a body he belonged to. */
export interface PersonMeeting {
  readonly id: string
  readonly date: Day
  readonly kind: MeetingKind
  readonly number: string
  readonly body: string
  readonly mark: string | undefined
  /** When he came and left, as it was noted. */
  readonly times: string | undefined
}

/** Something he filed. */
export interface PersonMatter {
  readonly id: string
  readonly number: string
  readonly kind: (typeof matterKinds)[number]
  readonly filedOn: Day
  readonly subject: string
}

/** A motion or a statement noted at a meeting. */
export interface PersonNote {
  readonly date: Day
  readonly at: string
  readonly kind: string
  readonly text: string
}

const toldNotes: ReadonlySet<unknown> = new Set(['motion', 'formalMotion', 'statement', 'report'])
const byDay = (a: { readonly date: Day }, b: { readonly date: Day }) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)
const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** What a councillor did in a period; `undefined` for a mandate that is not there. */
export function personPage(records: CouncilRecords, key: string, span: Span): PersonPage | undefined {
  if (records.valuesOf(key) === undefined) return undefined
  const { people } = councilActivity(records, span, {}, key)
  const attendance = new Map(records.all('meetings').map(({ id, values }) => [id, values['attendance']]))
  return {
    summary: people.find((one) => one.key === key) ?? emptyActivity(records, key),
    seats: records.seatsOf(key).flatMap((seat): readonly PersonSeat[] => {
      const [from, to] = [dayAt(seat, 'from'), dayAt(seat, 'to')]
      const isThen = (span.to === undefined || (from ?? '') <= span.to) && (to === undefined || to >= (span.from ?? ''))
      const body = text(records.valuesOf(linkedAt(seat['body']))?.['name'])
      return isThen && body !== '' ? [{ body, role: text(seat['role']), from, to }] : []
    }),
    meetings: records
      .meetingsIn(span)
      .held.filter(({ people: members }) => members.includes(key))
      .map(({ id, date, kind, number, body, marks }) => {
        const roll = attendance.get(id)
        return { id, date, kind, number, body, mark: marks[key], times: isRoll(roll) ? roll.times?.[key] : undefined }
      }),
    matters: records
      .all('interpellations')
      .flatMap(({ id, values }): readonly PersonMatter[] => {
        const filedOn = dayAt(values, 'filedOn')
        const kind = matterKinds.find((one) => one === values['kind'])
        if (filedOn === undefined || kind === undefined || !isWithin(filedOn, span)) return []
        if (!filersOf(values, filedOn, records).includes(key)) return []
        const { number } = values
        const written = isActNumber(number) ? number.written : ''
        return [{ id, number: written, kind, filedOn, subject: text(values['subject']) }]
      })
      .sort((a, b) => byDay({ date: a.filedOn }, { date: b.filedOn })),
    notes: records
      .all('notes')
      .flatMap(({ values }): readonly PersonNote[] => {
        const date = records.dayOf(values)
        if (date === undefined || !isWithin(date, span) || !toldNotes.has(values['kind'])) return []
        if (!textsIn(values['who']).some((name) => records.namedOn(name, date) === key)) return []
        return [{ date, at: text(values['at']), kind: text(values['kind']), text: text(values['text']) }]
      })
      .sort((a, b) => byDay(a, b) || (a.at < b.at ? -1 : 1)),
  }
}

function emptyActivity(records: CouncilRecords, key: string): Activity {
  const none = { held: 0, present: 0, excused: 0, absent: 0, unnoted: 0 }
  return {
    key,
    name: records.nameOf(key),
    clubs: [],
    sessions: none,
    committees: none,
    ballots: { for: 0, against: 0, abstained: 0, notVoting: 0, absent: 0, excluded: 0 },
    matters: { interpellation: 0, query: 0, motion: 0 },
    noted: 0,
  }
}
