import type { CommandName, Edit } from '../../../engine/history/history'
import type { RegisterRecord } from '../../../core/values/record'
import type { FieldValue, Link, Values } from '../../../core/values/values'
import type { AgendaTemplate } from '../agendaTemplates/agendas'
import { majorityOf } from '../majority'
import { type ChamberFacts, isRunning, openBreak, peopleOf, phaseOf, standingItems, standingOf, textAt } from './facts'
import { positionAfter } from './positions'
import type { noteKinds } from '../notes/definition'

/** One command of the one who keeps the minutes: all of it is written, or nothing, and one Ctrl+Z takes it back. */
export interface Deed {
  readonly name: CommandName
  readonly edits: readonly Edit[]
}

type Fields = NonNullable<Edit['fields']>

/** Number, position or hour a record is named by in the list of what was done. */
const labelOf = ({ values }: RegisterRecord) =>
  ['number', 'position', 'at'].map((field) => textAt(values, field)).find((text) => text !== undefined) ?? ''

/** A link to a record. */
export function linkTo(record: RegisterRecord): readonly Link[] {
  return [{ record: record.id, written: labelOf(record) }]
}

/** A change of one record, named by its first field. */
export function changeOf(record: RegisterRecord, fields: Fields, ...others: readonly Edit[]): Deed {
  const [field = ''] = Object.keys(fields)
  return {
    name: { kind: 'editField', register: record.register, record: record.id, label: labelOf(record), field },
    edits: [{ record: record.id, register: record.register, fields }, ...others],
  }
}

/** A new record. */
export function creationOf(
  register: string,
  id: string,
  values: Values,
  label: string,
  ...others: readonly Edit[]
): Deed {
  return {
    name: { kind: 'create', register, record: id, label },
    edits: [{ record: id, register, fields: values, presence: 'live' }, ...others],
  }
}

const edit = (record: RegisterRecord, fields: Fields): Edit => ({
  record: record.id,
  register: record.register,
  fields,
})

/** Takes an item up; the hour is noted the first time. */
export function takeUp({ meeting }: ChamberFacts, item: RegisterRecord, at: string): Deed {
  const others = textAt(item.values, 'startedAt') === undefined ? [edit(item, { startedAt: at })] : []
  return changeOf(meeting, { currentItem: linkTo(item) }, ...others)
}

/**
 * Opens the meeting: its hour, who chairs it where nobody said, its statutory size where only its body says it, and the first item. Where the attendance was
 * taken, whoever was not found present is noted absent.
 */
export function openMeeting(facts: ChamberFacts, at: string): Deed {
  const { meeting, size } = facts
  const [first] = standingItems(facts)
  const chair = usualChair(facts)
  return changeOf(
    meeting,
    {
      openedAt: at,
      ...(meeting.values['statutorySize'] === undefined && size !== undefined ? { statutorySize: size } : {}),
      ...(meeting.values['chairing'] === undefined && chair !== undefined ? { chairing: [chair] } : {}),
      ...(first === undefined ? {} : { currentItem: linkTo(first) }),
    },
    ...(first === undefined ? [] : [edit(first, { startedAt: at })]),
  )
}

/** Who opens the meeting where nobody said: the chair, or the first of the deputies who is in the room. */
function usualChair(facts: ChamberFacts): string | undefined {
  const people = peopleOf(facts)
  const [key] = facts.usualChairs.filter((one) => people.some((person) => person.key === one && person.isIn))
  return people.find((person) => person.key === key)?.name
}

/** Ends the meeting; a break nobody ended ends with it. */
export function closeMeeting(facts: ChamberFacts, at: string): Deed {
  const pause = openBreak(facts)
  return changeOf(
    facts.meeting,
    { closedAt: at, currentItem: undefined },
    ...(pause === undefined ? [] : [edit(pause, { until: at })]),
  )
}

/** Opens a meeting again that was ended too early. */
export function reopenMeeting({ meeting }: ChamberFacts): Deed {
  return changeOf(meeting, { closedAt: undefined })
}

/** Begins a break, or ends the one that lasts. */
export function toggleBreak(facts: ChamberFacts, id: string, at: string, item: RegisterRecord | undefined): Deed {
  const pause = openBreak(facts)
  return pause === undefined ? addNote(facts, { kind: 'break' }, id, at, item) : changeOf(pause, { until: at })
}

/** What is noted of the course. */
export interface NewNote {
  readonly kind: (typeof noteKinds)[number]
  readonly text?: string
  readonly who?: readonly string[]
}

/** Notes something with its hour, on the item that is dealt with. */
export function addNote(
  { meeting }: ChamberFacts,
  { kind, text, who = [] }: NewNote,
  id: string,
  at: string,
  item: RegisterRecord | undefined,
): Deed {
  return creationOf(
    'notes',
    id,
    {
      at,
      kind,
      ...(text === undefined ? {} : { text }),
      ...(who.length === 0 ? {} : { who }),
      meeting: linkTo(meeting),
      ...(item === undefined ? {} : { item: linkTo(item) }),
    },
    at,
  )
}

/** Whether a vote is one by which the agenda is changed: of an absolute majority of the statutory size (u.s.g. art. 20 ust. 1a). */
export function isAgendaChange({ values }: RegisterRecord): boolean {
  return values['type'] === 'procedural' && majorityOf(values) === 'absoluteStatutory'
}

/** The vote by which the agenda was changed: the last such one that was adopted. */
function changedBy(facts: ChamberFacts): Values {
  const vote = facts.votes.findLast(
    (one) => isAgendaChange(one) && !isRunning(one) && standingOf(facts, one).result === 'adopted',
  )
  return vote === undefined ? {} : { changeVote: linkTo(vote) }
}

/** Puts an item into the agenda behind another; the others keep their numbers. */
export function insertItem(
  facts: ChamberFacts,
  title: string,
  {
    id,
    after,
    places,
  }: { readonly id: string; readonly after: RegisterRecord | undefined; readonly places: ReadonlyMap<string, string> },
): Deed {
  const position = positionAfter(
    facts.items.flatMap(({ values }) => textAt(values, 'position') ?? []),
    after === undefined ? undefined : textAt(after.values, 'position'),
  )
  const others = [...places].filter(([record]) => record !== id)
  return creationOf(
    'agendaItems',
    id,
    {
      position,
      title,
      meeting: linkTo(facts.meeting),
      // What stood on the agenda when the meeting was convened is no insertion.
      ...(phaseOf(facts) === 'before' ? {} : { change: 'inserted', ...changedBy(facts) }),
      ...placeOf(places.get(id)),
    },
    position,
    ...others.map(([record, place]) => ({ record, register: 'agendaItems', fields: { place } })),
  )
}

/** Puts the items of an agenda into a meeting that has none yet, numbered from 1. @param ids one for each item, with its place. */
export function putAgenda(
  { meeting, items }: ChamberFacts,
  { name, items: wanted }: AgendaTemplate,
  ids: readonly { readonly id: string; readonly place: string }[],
): Deed | undefined {
  const edits = wanted.flatMap((item, index): readonly Edit[] => {
    const own = ids[index]
    if (own === undefined) return []
    const fields = { ...item, position: String(index + 1), meeting: linkTo(meeting), place: own.place }
    return [{ record: own.id, register: 'agendaItems', fields, presence: 'live' }]
  })
  const [first] = edits
  return first === undefined || items.length > 0
    ? undefined
    : { name: { kind: 'create', register: 'agendaItems', record: first.record, label: name }, edits }
}

function placeOf(place: string | undefined): Values {
  return place === undefined ? {} : { place }
}

/** Puts an item elsewhere in the agenda; its number stays. */
export function moveItem(facts: ChamberFacts, item: RegisterRecord, places: ReadonlyMap<string, string>): Deed {
  const own = places.get(item.id)
  const isMoved = phaseOf(facts) !== 'before' && item.values['change'] === undefined
  return changeOf(
    item,
    { ...placeOf(own), ...(isMoved ? { change: 'moved', ...changedBy(facts) } : {}) },
    ...[...places]
      .filter(([record]) => record !== item.id)
      .map(([record, place]) => ({ record, register: 'agendaItems', fields: { place } })),
  )
}

/** Takes an item off the agenda, or puts it back; it stays in the register, with its number. */
export function toggleRemoved(facts: ChamberFacts, item: RegisterRecord): Deed {
  return item.values['change'] === 'removed'
    ? changeOf(item, { change: undefined, changeVote: undefined })
    : changeOf(item, { change: 'removed', ...(phaseOf(facts) === 'before' ? {} : changedBy(facts)) })
}

/** What became of an item without a vote. */
export function settle(item: RegisterRecord, outcome: FieldValue | undefined): Deed {
  return changeOf(item, { outcome })
}
