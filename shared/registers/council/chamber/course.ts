import { linkedAt } from '../asOf'
import { type CourseFacts, isRunning, type Kept, peopleOf, textAt } from './facts'
import { isInAt, minutesOf, readTimes } from './times'

/** Something that happened at a meeting, with its hour. */
export type CourseEvent = { readonly at: string } & (
  | { readonly kind: 'opened' | 'closed'; readonly present: number }
  | { readonly kind: 'came' | 'left' | 'back'; readonly name: string; readonly present: number }
  | { readonly kind: 'item' | 'vote' | 'note'; readonly record: Kept; readonly item: string | undefined }
  | { readonly kind: 'resumed'; readonly record: Kept; readonly item: string | undefined }
)

/** Within one minute. */
const order = ['opened', 'left', 'back', 'came', 'resumed', 'item', 'note', 'vote', 'closed']

/** All that was noted of a meeting, in the order it happened. */
export function courseOf(facts: CourseFacts): readonly CourseEvent[] {
  const { meeting, items, votes, notes } = facts
  const presentAt = (at: string) =>
    peopleOf(facts).filter(({ mark, times }) => mark === 'present' && isInAt(times, at)).length
  const hour = (field: string) => textAt(meeting.values, field)
  const positionOf = (record: Kept) => {
    const id = linkedAt(record.values['item'])
    const item = items.find((one) => one.id === id)
    return item === undefined ? undefined : textAt(item.values, 'position')
  }
  const frame = (['opened', 'closed'] as const).flatMap((kind): readonly CourseEvent[] => {
    const at = hour(kind === 'opened' ? 'openedAt' : 'closedAt')
    return at === undefined ? [] : [{ at, kind, present: presentAt(at) }]
  })
  const events: readonly CourseEvent[] = [
    ...frame,
    ...movements(facts),
    ...items.flatMap((record): readonly CourseEvent[] => {
      const at = textAt(record.values, 'startedAt')
      return at === undefined ? [] : [{ at, kind: 'item', record, item: textAt(record.values, 'position') }]
    }),
    ...votes.flatMap((record): readonly CourseEvent[] => {
      const at = textAt(record.values, 'closedAt')
      return at === undefined || isRunning(record) ? [] : [{ at, kind: 'vote', record, item: positionOf(record) }]
    }),
    ...notes.flatMap((record): readonly CourseEvent[] => {
      const at = textAt(record.values, 'at')
      const until = record.values['kind'] === 'break' ? textAt(record.values, 'until') : undefined
      const item = positionOf(record)
      return [
        ...(at === undefined ? [] : [{ at, kind: 'note' as const, record, item }]),
        ...(until === undefined ? [] : [{ at: until, kind: 'resumed' as const, record, item }]),
      ]
    }),
  ]
  return events.toSorted((a, b) => (minutesOf(a.at) ?? 0) - (minutesOf(b.at) ?? 0) || rankOf(a) - rankOf(b))
}

/** Where an event stands within its minute; a break that ends in the minute it began ends behind its beginning. */
function rankOf(event: CourseEvent): number {
  const isShort = event.kind === 'resumed' && textAt(event.record.values, 'at') === event.at
  return isShort ? order.indexOf('note') + 0.5 : order.indexOf(event.kind)
}

type Movement = Extract<CourseEvent, { readonly kind: 'came' | 'left' | 'back' }>

/** Who came and left while the meeting ran, in the order of the hours, with how many were in the room then. */
export function movements(facts: Pick<CourseFacts, 'meeting' | 'people'>): readonly Movement[] {
  const opened = textAt(facts.meeting.values, 'openedAt')
  const people = peopleOf(facts).filter(({ mark }) => mark === 'present')
  const presentAt = (at: string) => people.filter(({ times }) => isInAt(times, at)).length
  const all = people
    .flatMap(({ name, times }) => {
      const spans = times === undefined ? [] : (readTimes(times) ?? [])
      return spans.flatMap(({ from, to }, index): readonly Movement[] => [
        ...(from === undefined || (index === 0 && from === opened)
          ? []
          : [{ at: from, kind: index === 0 ? ('came' as const) : ('back' as const), name, present: presentAt(from) }]),
        ...(to === undefined ? [] : [{ at: to, kind: 'left' as const, name, present: presentAt(to) }]),
      ])
    })
    .toSorted((a, b) => (minutesOf(a.at) ?? 0) - (minutesOf(b.at) ?? 0) || rankOf(a) - rankOf(b))
  // Of several in one minute each counts those of that minute before it, not those behind it.
  return all.map((movement, index) => {
    const later = all.slice(index + 1).filter(({ at }) => minutesOf(at) === minutesOf(movement.at))
    const change = later.reduce((sum, { kind }) => sum + (kind === 'left' ? -1 : 1), 0)
    return { ...movement, present: movement.present - change }
  })
}
