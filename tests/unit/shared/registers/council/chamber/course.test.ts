import { describe, expect, it } from 'vitest'
import { restPresent, toggleAttendance, toggleExcused } from '#shared/registers/council/chamber/attendanceEdits'
import { courseOf, movements } from '#shared/registers/council/chamber/course'
import {
  addNote,
  closeMeeting,
  insertItem,
  openMeeting,
  settle,
  takeUp,
  toggleBreak,
  toggleRemoved,
} from '#shared/registers/council/chamber/edits'
import {
  type ChamberFacts,
  currentItemOf,
  peopleOf,
  phaseOf,
  presenceOf,
  standingItems,
} from '#shared/registers/council/chamber/facts'
import { linkedAt } from '#shared/registers/council/asOf'
import { closeVote, restVote, startVote } from '#shared/registers/council/chamber/voteEdits'
import { after, meetingOf } from './meeting'

const attend = (facts: ChamberFacts, key: string, at: string) => after(facts, toggleAttendance(facts, key, at))
const stateOf = (facts: ChamberFacts, key: string) => {
  const person = peopleOf(facts).find((one) => one.key === key)
  return [person?.mark, person?.times, person?.isIn]
}

describe('attendance', () => {
  it('is taken by one key each before the meeting, with no hours', () => {
    let facts = meetingOf('', { attendance: { roll: {} } })
    facts = attend(facts, 'a', '09:55')
    facts = attend(facts, 'b', '09:55')
    facts = attend(facts, 'b', '09:55')
    expect(stateOf(facts, 'a')).toEqual(['present', undefined, true])
    expect(stateOf(facts, 'b')).toEqual(['absent', undefined, false])
    facts = after(facts, toggleExcused(facts, 'b'))
    expect(stateOf(facts, 'b')).toEqual(['absentExcused', undefined, false])
    facts = after(facts, restPresent(facts))
    expect(presenceOf(facts)).toEqual({ present: 7, size: 8, quorum: 4, spare: 3 })
    expect(restPresent(facts)).toBeUndefined()
  })

  it('notes the hour of whoever comes and leaves while it runs', () => {
    let facts = meetingOf('abcd')
    facts = attend(facts, 'e', '10:21')
    expect(stateOf(facts, 'e')).toEqual(['present', '10:21-', true])
    facts = attend(facts, 'a', '11:05')
    expect(stateOf(facts, 'a')).toEqual(['present', '10:00-11:05', false])
    expect(presenceOf(facts)).toMatchObject({ present: 4, spare: 0 })
    facts = attend(facts, 'a', '11:19')
    expect(stateOf(facts, 'a')).toEqual(['present', '10:00-11:05, 11:19-', true])
    expect(movements(facts).map(({ at, kind, present }) => `${at} ${kind} ${present}`)).toEqual([
      '10:21 came 5',
      '11:05 left 4',
      '11:19 back 5',
    ])
    expect(toggleExcused(facts, 'a')).toBeUndefined()
  })

  it('counts one after the other who come and leave within a minute', () => {
    let facts = meetingOf('abcdef')
    facts = attend(facts, 'a', '10:40')
    facts = attend(facts, 'b', '10:40')
    facts = attend(facts, 'g', '10:40')
    expect(movements(facts).map(({ kind, name, present }) => `${name.slice(0, 1)} ${kind} ${present}`)).toEqual([
      'A left 5',
      'B left 4',
      'G came 5',
    ])
  })

  it('taken only after the opening, was there from the start', () => {
    const facts = attend(meetingOf('', { attendance: { roll: {} }, openedAt: '10:00' }), 'a', '10:02')
    expect(stateOf(facts, 'a')).toEqual(['present', undefined, true])
  })
})

describe('the course', () => {
  it('opens on the first item with the size of the body, pauses, and ends on none', () => {
    let facts = meetingOf('abcde', {})
    expect(phaseOf(facts)).toBe('before')
    facts = after(facts, openMeeting(facts, '10:00'))
    expect([phaseOf(facts), currentItemOf(facts)?.id, facts.meeting.values['statutorySize']]).toEqual([
      'open',
      'one',
      8,
    ])
    const [, second] = facts.items
    if (second === undefined) throw new Error('no second item')
    facts = after(facts, takeUp(facts, second, '10:05'))
    facts = after(facts, toggleBreak(facts, 'n1', '10:10', second))
    expect(phaseOf(facts)).toBe('break')
    facts = after(facts, toggleBreak(facts, 'n2', '10:30', second))
    facts = after(facts, addNote(facts, { kind: 'motion', text: 'o przerwę', who: ['A Radna'] }, 'n3', '10:31', second))
    facts = after(facts, closeMeeting(facts, '11:00'))
    expect([phaseOf(facts), currentItemOf(facts)]).toEqual(['closed', undefined])
    expect(courseOf(facts).map((event) => `${event.at} ${event.kind}`)).toEqual([
      '10:00 opened',
      '10:00 item',
      '10:05 item',
      '10:10 note',
      '10:30 resumed',
      '10:31 note',
      '11:00 closed',
    ])
  })

  it('notes when an item was first taken up, and keeps that hour', () => {
    const facts = meetingOf('abcde')
    const [first] = facts.items
    if (first === undefined) throw new Error('no item')
    const once = after(facts, takeUp(facts, first, '10:05'))
    const [again] = once.items
    if (again === undefined) throw new Error('no item')
    expect(after(once, takeUp(once, again, '11:00')).items[0]?.values['startedAt']).toBe('10:05')
  })

  it('tells a break of less than a minute in its order', () => {
    let facts = meetingOf('abcde')
    facts = after(facts, toggleBreak(facts, 'n1', '10:10', undefined))
    facts = after(facts, toggleBreak(facts, 'n2', '10:10', undefined))
    expect(courseOf(facts).map(({ kind }) => kind)).toEqual(['opened', 'note', 'resumed'])
  })

  it('ends a break nobody ended', () => {
    let facts = meetingOf('abcde')
    facts = after(facts, toggleBreak(facts, 'n1', '10:10', undefined))
    facts = after(facts, closeMeeting(facts, '11:00'))
    expect(facts.notes[0]?.values['until']).toBe('11:00')
  })
})

describe('the agenda', () => {
  it('takes an item in without renumbering, and keeps what is taken off', () => {
    let facts = meetingOf('abcde')
    const [, second, third] = facts.items
    if (second === undefined || third === undefined) throw new Error('no items')
    const places = new Map([['new', 'a1']])
    facts = after(facts, insertItem(facts, 'Apel', { id: 'new', after: second, places }))
    expect(facts.items.at(-1)?.values).toMatchObject({ position: '2a', change: 'inserted', place: 'a1' })
    facts = after(facts, toggleRemoved(facts, third))
    expect(standingItems(facts).map(({ id }) => id)).toEqual(['one', 'two', 'new'])
    const removed = facts.items.find(({ id }) => id === 'three')
    facts = after(facts, removed === undefined ? undefined : toggleRemoved(facts, removed))
    expect(standingItems(facts)).toHaveLength(4)
    expect(after(facts, settle(second, 'noted')).items[1]?.values['outcome']).toBe('noted')
  })

  it.each([
    ['procedural', 'absoluteStatutory', 'v1'],
    ['procedural', 'simple', undefined],
    ['rollCall', 'absoluteStatutory', undefined],
  ] as const)('is changed by a %s vote of a majority %s', (type, majority, changeVote) => {
    let facts = meetingOf('abcde')
    const [, second] = facts.items
    const vote = { subject: 'zmiana porządku obrad', type, majority, item: undefined }
    const running = () => facts.votes.at(-1) ?? facts.meeting
    facts = after(facts, startVote(facts, vote, { id: 'v1', at: '10:02', place: undefined }))
    facts = after(facts, restVote(facts, running(), 'for'))
    facts = after(facts, closeVote(facts, running(), '10:03'))
    if (second === undefined) throw new Error('no second item')
    facts = after(facts, toggleRemoved(facts, second))
    expect(linkedAt(facts.items[1]?.values['changeVote'])).toBe(changeVote)
  })

  it('prepared before the opening inserts nothing', () => {
    const facts = meetingOf('abcde', {})
    const made = after(facts, insertItem(facts, 'Apel', { id: 'new', after: undefined, places: new Map() }))
    expect(made.items.at(-1)?.values).toMatchObject({ position: '4', title: 'Apel' })
    expect(made.items.at(-1)?.values['change']).toBeUndefined()
  })
})
