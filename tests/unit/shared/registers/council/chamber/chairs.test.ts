import { describe, expect, it } from 'vitest'
import { chairingsOf, chairNow, takeChair, whoMayChair } from '#shared/registers/council/chamber/chairs'
import { closeMeeting, openMeeting } from '#shared/registers/council/chamber/edits'
import type { ChamberFacts } from '#shared/registers/council/chamber/facts'
import { after, meetingOf } from './meeting'

const usual = (facts: ChamberFacts, ...usualChairs: readonly string[]): ChamberFacts => ({ ...facts, usualChairs })
const take = (facts: ChamberFacts, name: string, at: string) =>
  after(facts, takeChair(facts, name, `note ${at}`, at, undefined))

describe('who chairs a meeting', () => {
  it.each([
    ['the chair opens it', ['c', 'a'], 'abcd', 'C Radna'],
    ['the first of the deputies who is there, without the chair', ['e', 'f', 'b', 'a'], 'abcd', 'B Radna'],
    ['nobody is guessed where none of them is there', ['e'], 'abcd', undefined],
  ])('%s', (_, chairs, present, name) => {
    const facts = usual(meetingOf(present, {}), ...chairs)
    expect(chairNow(after(facts, openMeeting(facts, '10:00')))).toBe(name)
  })

  it('is who was named before, whoever usually chairs', () => {
    const named = take(usual(meetingOf('abcd', {}), 'a'), 'D Radna', '09:50')
    expect(named.notes).toEqual([])
    expect(chairNow(after(named, openMeeting(named, '10:00')))).toBe('D Radna')
  })

  it('is told from when to when, and each stands once among those who chaired', () => {
    const before = usual(meetingOf('abcd', {}), 'a', 'b')
    const opened = after(before, openMeeting(before, '10:00'))
    const back = take(take(opened, 'B Radna', '11:20'), 'A Radna', '12:05')
    expect(back.meeting.values['chairing']).toEqual(['A Radna', 'B Radna'])
    const closed = after(back, closeMeeting(back, '13:00'))
    expect(chairingsOf(closed)).toEqual([
      { name: 'A Radna', from: '10:00', to: '11:20' },
      { name: 'B Radna', from: '11:20', to: '12:05' },
      { name: 'A Radna', from: '12:05', to: '13:00' },
    ])
  })

  it('has no hours where nobody took it over, and changes nothing when it is taken by who has it', () => {
    const before = usual(meetingOf('abcd', {}), 'a')
    const opened = after(before, openMeeting(before, '10:00'))
    expect(chairingsOf(opened)).toEqual([{ name: 'A Radna', from: undefined, to: undefined }])
    expect(takeChair(opened, 'A Radna', 'n', '10:30', undefined)).toBeUndefined()
    const closed = after(opened, closeMeeting(opened, '11:00'))
    expect(takeChair(closed, 'B Radna', 'n', '11:30', undefined)).toBeUndefined()
  })

  it('is offered to those in the room, whoever usually chairs first', () => {
    expect(whoMayChair(usual(meetingOf('abcd'), 'd', 'h', 'b'))).toEqual(['D Radna', 'B Radna', 'A Radna', 'C Radna'])
  })
})
