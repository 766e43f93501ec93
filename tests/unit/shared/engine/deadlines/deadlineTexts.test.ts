import { describe, expect, it } from 'vitest'
import type { ClockContext, ClockState } from '#shared/engine/deadlines/clocks'
import { deadlinesEn } from '#shared/text/deadlines.en'
import { type ClockNames, deadlinesPl } from '#shared/text/deadlines.pl'
import type { Values } from '#shared/core/values/values'
import { type PlainClock, readOne, reply } from './interpellationClocks'

describe('text of a chip', () => {
  it.each<[ClockState, number, string, string]>([
    ['running', 1, 'został 1 dzień', '1 day left'],
    ['soon', 2, 'zostały 2 dni', '2 days left'],
    ['soon', 3, 'zostały 3 dni', '3 days left'],
    ['running', 5, 'zostało 5 dni', '5 days left'],
    ['running', 12, 'zostało 12 dni', '12 days left'],
    ['running', 22, 'zostały 22 dni', '22 days left'],
    ['running', 101, 'zostało 101 dni', '101 days left'],
    ['soon', 0, 'mija dziś', 'ends today'],
    ['late', 1, 'po terminie 1 dzień', '1 day late'],
    ['late', 5, 'po terminie 5 dni', '5 days late'],
    ['metInTime', 4, 'spełniono w terminie', 'met in time'],
    ['metLate', 1, 'spełniono 1 dzień po terminie', 'met 1 day late'],
    ['metLate', 2, 'spełniono 2 dni po terminie', 'met 2 days late'],
    ['expired', 1, 'upłynął 1 dzień temu', 'ended 1 day ago'],
    ['expired', 30, 'upłynął 30 dni temu', 'ended 30 days ago'],
  ])('%s, %i days', (state, days, pl, en) => {
    expect(deadlinesPl.chip({ state, days })).toBe(pl)
    expect(deadlinesEn.chip({ state, days })).toBe(en)
  })

  it('takes the word for how this clock is met', () => {
    expect(deadlinesPl.chip({ state: 'metInTime', days: 0 }, 'odpowiedziano')).toBe('odpowiedziano w terminie')
    expect(deadlinesPl.chip({ state: 'metLate', days: 2 }, 'odpowiedziano')).toBe('odpowiedziano 2 dni po terminie')
    expect(deadlinesEn.chip({ state: 'metLate', days: 2 }, 'answered')).toBe('answered 2 days late')
  })
})

const plNames: ClockNames = { start: 'Otrzymał wójt', met: 'Data odpowiedzi', article: 'art. 24 ust. 6 u.s.g.' }
const enNames: ClockNames = { start: 'Received by the mayor', met: 'Date of reply', article: 'u.s.g. art. 24(6)' }
const by: (
  clock: Partial<PlainClock>,
  values?: Values,
  context?: Partial<ClockContext>,
) => ReturnType<typeof readOne> = (clock, values = { receivedOn: '2026-12-10' }, context = {}) =>
  readOne({ ...reply, ...clock }, values, context)

describe('explanation of a deadline', () => {
  it('moved over Christmas', () => {
    const reading = by({})
    expect(deadlinesPl.explain(reading, plNames)).toEqual([
      'Termin liczy się od czwartku 10 grudnia 2026 r. (pole „Otrzymał wójt”); samego tego dnia się nie wlicza.',
      'Termin wynosi 14 dni i kończy się z upływem ostatniego dnia (art. 111 k.c.).',
      '14. dzień to czwartek 24 grudnia 2026 r., Wigilia, święto; termin przesuwa się na poniedziałek 28 grudnia 2026 r. (art. 115 k.c.).',
      'Następne dni też są wolne: piątek 25 grudnia 2026 r. (pierwszy dzień Bożego Narodzenia), sobota 26 grudnia 2026 r. (drugi dzień Bożego Narodzenia) i niedziela 27 grudnia 2026 r.',
      'Podstawa: art. 24 ust. 6 u.s.g.',
    ])
    expect(deadlinesEn.explain(reading, enNames)).toEqual([
      'The term runs from Thursday 10 December 2026 (field “Received by the mayor”); that day itself is not counted.',
      'The term is 14 days and ends with the last day (k.c. art. 111).',
      'The 14th day is Thursday 24 December 2026, Christmas Eve, a public holiday; the end moves to Monday 28 December 2026 (k.c. art. 115).',
      'The next days are free too: Friday 25 December 2026 (Christmas Day), Saturday 26 December 2026 (second day of Christmas) and Sunday 27 December 2026.',
      'Legal basis: u.s.g. art. 24(6).',
    ])
  })

  it('not moved, answered late', () => {
    const values = { receivedOn: '2026-11-03', repliedOn: '2026-11-24' }
    const reading = by({}, values)
    expect(deadlinesPl.explain(reading, plNames)).toEqual([
      'Termin liczy się od wtorku 3 listopada 2026 r. (pole „Otrzymał wójt”); samego tego dnia się nie wlicza.',
      'Termin wynosi 14 dni i kończy się z upływem ostatniego dnia (art. 111 k.c.).',
      '14. dzień to wtorek 17 listopada 2026 r.',
      'Spełniono we wtorek 24 listopada 2026 r. (pole „Data odpowiedzi”), 7 dni po terminie.',
      'Podstawa: art. 24 ust. 6 u.s.g.',
    ])
    expect(deadlinesEn.explain(reading, enNames)).toEqual([
      'The term runs from Tuesday 3 November 2026 (field “Received by the mayor”); that day itself is not counted.',
      'The term is 14 days and ends with the last day (k.c. art. 111).',
      'The 14th day is Tuesday 17 November 2026.',
      'Met on Tuesday 24 November 2026 (field “Date of reply”), 7 days late.',
      'Legal basis: u.s.g. art. 24(6).',
    ])
  })

  it('in months to the last day of February, a Sunday; of family A', () => {
    const reading = by({ length: { unit: 'months', count: 1 }, family: 'A' }, { receivedOn: '2027-01-31' })
    expect(deadlinesPl.explain(reading, { start: 'Wpłynęło', article: 'art. 237 § 1 k.p.a.' })).toEqual([
      'Termin liczy się od niedzieli 31 stycznia 2027 r. (pole „Wpłynęło”); samego tego dnia się nie wlicza.',
      'Termin wynosi 1 miesiąc i kończy się tego samego dnia miesiąca co dzień początkowy, a gdy takiego dnia nie ma – ostatniego dnia miesiąca (art. 57 § 3 k.p.a.).',
      'Ostatni dzień to niedziela 28 lutego 2027 r.; termin przesuwa się na poniedziałek 1 marca 2027 r. (art. 57 § 4 k.p.a.).',
      'Podstawa: art. 237 § 1 k.p.a.',
    ])
    expect(deadlinesEn.explain(reading, { start: 'Filed', article: 'k.p.a. art. 237 § 1' })).toEqual([
      'The term runs from Sunday 31 January 2027 (field “Filed”); that day itself is not counted.',
      'The term is 1 month and ends on the day with the number of the first one, or on the last day of a month without such a day (k.p.a. art. 57 § 3).',
      'The last day is Sunday 28 February 2027; the end moves to Monday 1 March 2027 (k.p.a. art. 57 § 4).',
      'Legal basis: k.p.a. art. 237 § 1.',
    ])
  })

  it('moved over one more day, with a length the office set', () => {
    const reading = by({}, { receivedOn: '2026-12-05' }, { lengths: { 'interpellations.reply': 21 } })
    expect(deadlinesPl.explain(reading, plNames).slice(1, 4)).toEqual([
      'Termin wynosi 21 dni (tak ustawił urząd; domyślnie 14 dni) i kończy się z upływem ostatniego dnia (art. 111 k.c.).',
      '21. dzień to sobota 26 grudnia 2026 r., drugi dzień Bożego Narodzenia, święto; termin przesuwa się na poniedziałek 28 grudnia 2026 r. (art. 115 k.c.).',
      'Następny dzień też jest wolny: niedziela 27 grudnia 2026 r.',
    ])
    expect(deadlinesEn.explain(reading, enNames).slice(1, 4)).toEqual([
      'The term is 21 days (set by the office; 14 days by default) and ends with the last day (k.c. art. 111).',
      'The 21st day is Saturday 26 December 2026, second day of Christmas, a public holiday; the end moves to Monday 28 December 2026 (k.c. art. 115).',
      'The next day is free too: Sunday 27 December 2026.',
    ])
  })

  it('moved from a holiday whose name already says so', () => {
    const reading = by({ length: { unit: 'days', count: 30 } }, { receivedOn: '2026-12-07' })
    expect(deadlinesPl.explain(reading, plNames)[2]).toBe(
      '30. dzień to środa 6 stycznia 2027 r., Święto Trzech Króli; termin przesuwa się na czwartek 7 stycznia 2027 r. (art. 115 k.c.).',
    )
    expect(deadlinesEn.explain(reading, enNames)[2]).toBe(
      'The 30th day is Wednesday 6 January 2027, Epiphany, a public holiday; the end moves to Thursday 7 January 2027 (k.c. art. 115).',
    )
  })

  it('fixed on a free day', () => {
    const reading = by({ length: { unit: 'days', count: 0 }, family: 'C' }, { receivedOn: '2027-10-31' })
    expect(deadlinesPl.explain(reading, { start: 'Wybory najpóźniej', article: 'art. 160 § 1 u.s.p.' })).toEqual([
      'Termin to dzień wpisany w polu „Wybory najpóźniej”.',
      'Termin to niedziela 31 października 2027 r.; ten termin się nie przesuwa, a ostatni dzień pracy przed nim to piątek 29 października 2027 r.',
      'Podstawa: art. 160 § 1 u.s.p.',
    ])
    expect(deadlinesEn.explain(reading, { start: 'Election by', article: 'u.s.p. art. 160 § 1' })).toEqual([
      'The end is the day in the field “Election by”.',
      'The end is Sunday 31 October 2027; this end does not move, and the last working day before it is Friday 29 October 2027.',
      'Legal basis: u.s.p. art. 160 § 1.',
    ])
  })

  it('fixed in length', () => {
    const reading = by({ family: 'C' }, { receivedOn: '2026-12-11' })
    expect(deadlinesPl.explain(reading, plNames).slice(1, 3)).toEqual([
      'Termin wynosi 14 dni i kończy się z upływem ostatniego dnia; wolne dni go nie przesuwają.',
      '14. dzień to piątek 25 grudnia 2026 r., pierwszy dzień Bożego Narodzenia, święto; ten termin się nie przesuwa, a ostatni dzień pracy przed nim to środa 23 grudnia 2026 r.',
    ])
    expect(deadlinesEn.explain(reading, enNames).slice(1, 3)).toEqual([
      'The term is 14 days and ends with the last day; free days do not move it.',
      'The 14th day is Friday 25 December 2026, Christmas Day, a public holiday; this end does not move, and the last working day before it is Wednesday 23 December 2026.',
    ])
  })

  it("on the office's own free day", () => {
    const reading = by({}, { receivedOn: '2026-05-22' }, { officeFreeDays: new Set(['2026-06-05']) })
    expect(deadlinesPl.explain(reading, plNames).slice(2, 4)).toEqual([
      '14. dzień to piątek 5 czerwca 2026 r.',
      'W piątek 5 czerwca 2026 r. urząd nie pracuje; terminu to nie przesuwa, a ostatni dzień pracy przed nim to środa 3 czerwca 2026 r.',
    ])
    expect(deadlinesEn.explain(reading, enNames).slice(2, 4)).toEqual([
      'The 14th day is Friday 5 June 2026.',
      'On Friday 5 June 2026 the office is closed; that does not move the end, and the last working day before it is Wednesday 3 June 2026.',
    ])
  })

  it('overruled, with and without a reason, and met by the overruled day', () => {
    const overruled = [{ clock: 'reply', day: '2027-01-13', reason: 'uzgodniono z radnym' }]
    const values = { receivedOn: '2026-12-10', overruled, repliedOn: '2027-01-13' }
    const reading = by({}, values, { today: '2027-01-20' })
    expect(deadlinesPl.explain(reading, plNames).slice(4)).toEqual([
      'Zamiast obliczonego dnia przyjęto środę 13 stycznia 2027 r.; powód: uzgodniono z radnym.',
      'Spełniono w środę 13 stycznia 2027 r. (pole „Data odpowiedzi”), w terminie.',
      'Podstawa: art. 24 ust. 6 u.s.g.',
    ])
    expect(deadlinesEn.explain(reading, enNames).slice(4)).toEqual([
      'Wednesday 13 January 2027 was set instead of the computed day; reason: uzgodniono z radnym.',
      'Met on Wednesday 13 January 2027 (field “Date of reply”), in time.',
      'Legal basis: u.s.g. art. 24(6).',
    ])
    const bare = by({}, { receivedOn: '2026-12-10', overruled: [{ clock: 'reply', day: '2027-01-13' }] })
    expect(deadlinesPl.explain(bare, plNames)[4]).toBe('Zamiast obliczonego dnia przyjęto środę 13 stycznia 2027 r.')
    expect(deadlinesEn.explain(bare, enNames)[4]).toBe('Wednesday 13 January 2027 was set instead of the computed day.')
  })
})

it('names free days for a calendar', () => {
  expect(deadlinesPl.freeDay({ holiday: 'corpusChristi' })).toBe('dzień Bożego Ciała')
  expect(deadlinesEn.freeDay({ holiday: 'corpusChristi' })).toBe('Corpus Christi')
  expect(deadlinesPl.freeDay('office')).toBe('dzień wolny w urzędzie')
  expect(deadlinesPl.day('2026-12-28')).toBe('poniedziałek 28 grudnia 2026 r.')
  expect(deadlinesEn.day('2026-12-28')).toBe('Monday 28 December 2026')
})
