import type { RegisterRecord } from '../../../core/values/record'
import { textsIn } from '../../../core/values/values'
import { addNote, changeOf, type Deed } from './edits'
import { type ChamberFacts, type CourseFacts, peopleOf, phaseOf, textAt } from './facts'
import { minutesOf } from './times'

/** Who chaired, from which hour to which; without an hour from the opening on, or to the end. */
export interface Chairing {
  readonly name: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/**
 * Who chaired a meeting, one after the other: first whom the meeting names, then whoever took the chair over, each with the
 * hour. Of a meeting whose hours nobody noted everybody it names.
 */
export function chairingsOf({ meeting, notes }: Pick<CourseFacts, 'meeting' | 'notes'>): readonly Chairing[] {
  const taken = notes
    .flatMap(({ values }) => {
      const [name] = textsIn(values['who'])
      const at = textAt(values, 'at')
      return values['kind'] === 'chairing' && name !== undefined && at !== undefined ? [{ name, at }] : []
    })
    .toSorted((a, b) => (minutesOf(a.at) ?? 0) - (minutesOf(b.at) ?? 0))
  const named = textsIn(meeting.values['chairing'])
  if (taken.length === 0) return named.map((name) => ({ name, from: undefined, to: undefined }))
  const [first] = named
  const all = [...(first === undefined ? [] : [{ name: first, at: textAt(meeting.values, 'openedAt') }]), ...taken]
  return all.map(({ name, at }, index) => ({
    name,
    from: at,
    to: all[index + 1]?.at ?? textAt(meeting.values, 'closedAt'),
  }))
}

/** Who chairs now, or will when the meeting is opened. */
export function chairNow(facts: Pick<CourseFacts, 'meeting' | 'notes'>): string | undefined {
  return chairingsOf(facts).at(-1)?.name
}

/**
 * Who may take the chair, whoever usually does first: the chair, then the deputies, then everybody else in the room. Before
 * the attendance is taken everybody may.
 */
export function whoMayChair(facts: ChamberFacts): readonly string[] {
  const people = peopleOf(facts)
  const isTaken = people.some(({ mark }) => mark !== undefined)
  const usual = facts.usualChairs
  const present = people.flatMap(({ key, name, isIn }) => (isIn || !isTaken ? [{ key, name }] : []))
  const rank = (key: string) => (usual.includes(key) ? usual.indexOf(key) : usual.length)
  return present.toSorted((a, b) => rank(a.key) - rank(b.key)).map(({ name }) => name)
}

/**
 * Gives the chair to somebody: before the opening he is who will chair; while the meeting runs it is noted with the hour, and
 * he stands among those who chaired it.
 */
export function takeChair(
  facts: ChamberFacts,
  name: string,
  id: string,
  at: string,
  item: RegisterRecord | undefined,
): Deed | undefined {
  const { meeting } = facts
  if (chairNow(facts) === name || phaseOf(facts) === 'closed') return undefined
  const named = textsIn(meeting.values['chairing'])
  if (phaseOf(facts) === 'before' || named.length === 0) return changeOf(meeting, { chairing: [name] })
  const noted = addNote(facts, { kind: 'chairing', who: [name] }, id, at, item)
  return named.includes(name)
    ? noted
    : {
        ...noted,
        edits: [
          ...noted.edits,
          { record: meeting.id, register: meeting.register, fields: { chairing: [...named, name] } },
        ],
      }
}
