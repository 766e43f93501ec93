import { describe, expect, it } from 'vitest'
import { type ClockContext, readClocks } from '#shared/engine/deadlines/clocks'
import { deadlinesEn } from '#shared/text/deadlines.en'
import { deadlinesPl } from '#shared/text/deadlines.pl'
import { clockNames } from '#shared/text/clockNames'
import type { Values } from '#shared/core/values/values'
import { duties, dutiesPl } from './duties'

/** What both languages say of the first reading of a clock: explanation without the article, which all have, and chip. */
function said(clock: string, values: Values, context: Partial<ClockContext> = {}) {
  const reading = readClocks(duties, values, { today: '2026-12-15', officeFreeDays: new Set(), ...context }).find(
    (one) => one.clock.id === clock,
  )
  if (reading === undefined) throw new Error(`${clock} does not run`)
  const names = clockNames(dutiesPl, reading)
  const pl = deadlinesPl.explain(reading, names)
  expect(pl.at(-1)).toBe(`Podstawa: ${names.article.replace(/\.$/, '')}.`)
  return {
    pl: pl.slice(0, -1),
    en: deadlinesEn.explain(reading, names).slice(0, -1),
    chips: [deadlinesPl.chip(reading), deadlinesEn.chip(reading)],
    tasks: [deadlinesPl.task('Zrób', reading), deadlinesEn.task('Do', reading)],
    ends: [deadlinesPl.end(reading), deadlinesEn.end(reading)],
  }
}

describe('explanation', () => {
  it('of a day before, moved back', () => {
    expect(said('notice', { sessionOn: '2026-12-20' }, { today: '2026-12-01' })).toEqual({
      pl: [
        'Termin liczy się wstecz od niedzieli 20 grudnia 2026 r. (pole „Sesja”); samego tego dnia się nie wlicza.',
        'Termin mija 7 dni przed tym dniem; gdy wypada w dzień wolny, trzeba zdążyć wcześniej.',
        'Ostatni dzień to niedziela 13 grudnia 2026 r.; trzeba zdążyć do piątku 11 grudnia 2026 r., bo później zostałoby mniej dni, niż wymaga przepis.',
        'Poprzedni dzień też jest wolny: sobota 12 grudnia 2026 r.',
      ],
      en: [
        'The term is counted back from Sunday 20 December 2026 (field “Sesja”); that day itself is not counted.',
        'The term ends 7 days before that day; where it falls on a free day, act earlier.',
        'The last day is Sunday 13 December 2026; act by Friday 11 December 2026, for later there would be fewer days left than the law wants.',
        'The day before is free too: Saturday 12 December 2026.',
      ],
      chips: ['zostało 10 dni', '10 days left'],
      tasks: ['Zrób', 'Do'],
      ends: ['piątek 11 grudnia 2026 r.', 'Friday 11 December 2026'],
    })
  })

  it('of working days, with a length the office set', () => {
    const { pl, en, chips } = said('posting', { offerOn: '2026-12-21' }, { lengths: { 'duties.posting': 3 } })
    expect(pl).toEqual([
      'Termin liczy się od poniedziałku 21 grudnia 2026 r. (pole „Wpłynęła oferta”); samego tego dnia się nie wlicza.',
      'Termin wynosi 3 dni robocze (tak ustawił urząd; domyślnie 7 dni roboczych); nie wlicza się sobót, niedziel, świąt ani dni wolnych urzędu.',
      '3. dzień roboczy to poniedziałek 28 grudnia 2026 r.',
      'Po drodze pominięto: czwartek 24 grudnia 2026 r. (Wigilia), piątek 25 grudnia 2026 r. (pierwszy dzień Bożego Narodzenia) i sobota 26 grudnia 2026 r. (drugi dzień Bożego Narodzenia).',
    ])
    expect(en.slice(1, 3)).toEqual([
      'The term is 3 working days (set by the office; 7 working days by default); Saturdays, Sundays, holidays and days on which the office is closed are not counted.',
      'The 3rd working day is Monday 28 December 2026.',
    ])
    expect(chips).toEqual(['zostało 13 dni', '13 days left'])
  })

  it('of hours over the night in which clocks are changed', () => {
    const now = '2026-10-26T09:15:00.000Z'
    expect(said('voivode', { learntAt: '2026-10-24T10:00:00.000Z' }, { today: '2026-10-26', now })).toEqual({
      pl: [
        'Termin liczy się od soboty 24 października 2026 r. godz. 12:00 (pole „Powzięto wiadomość”).',
        'Termin wynosi 48 godzin i biegnie bez przerwy, także w soboty, niedziele i święta.',
        'Termin mija w poniedziałek 26 października 2026 r. o godz. 11:00.',
        'W tym czasie zmienia się czas (letni, zimowy), dlatego zegar pokaże inną godzinę.',
      ],
      en: [
        'The term runs from Saturday 24 October 2026 at 12:00 (field “Powzięto wiadomość”).',
        'The term is 48 hours and runs without a break, on Saturdays, Sundays and holidays too.',
        'The end is Monday 26 October 2026 at 11:00.',
        'Clocks are changed meanwhile (summer time), so that they show another hour.',
      ],
      chips: ['zostało 45 min', '45 min left'],
      tasks: ['Zrób (do godz. 11:00)', 'Do (by 11:00)'],
      ends: ['poniedziałek 26 października 2026 r. godz. 11:00', 'Monday 26 October 2026 at 11:00'],
    })
  })

  it.each([
    ['2026-12-14T07:00:00.000Z', 'zostało 48 h', '48 h left'],
    ['2026-12-14T07:48:00.000Z', 'zostało 47 h 12 min', '47 h 12 min left'],
    ['2026-12-16T06:59:30.000Z', 'zostało 0 min', '0 min left'],
    ['2026-12-16T08:05:00.000Z', 'po terminie 1 h 5 min', '1 h 5 min late'],
    ['2026-12-26T08:05:00.000Z', 'po terminie 10 dni', '10 days late'],
  ])('of hours at %s in a chip: %s', (now, pl, en) => {
    const { chips } = said('voivode', { learntAt: '2026-12-14T07:00:00.000Z' }, { today: now.slice(0, 10), now })
    expect(chips).toEqual([pl, en])
  })

  it('of hours of a bare day, ending on a free one, met', () => {
    const values = { learntAt: '2026-12-11', toldAt: '2026-12-13T23:05:00.000Z' }
    const { pl, en, chips } = said('voivode', values, { now: '2026-12-15T12:00:00.000Z' })
    expect(pl).toEqual([
      'Termin liczy się od początku dnia, od piątku 11 grudnia 2026 r. (pole „Powzięto wiadomość”), bo godziny nie wpisano.',
      'Termin wynosi 48 godzin i biegnie bez przerwy, także w soboty, niedziele i święta.',
      'Termin mija w niedzielę 13 grudnia 2026 r. o godz. 00:00.',
      'To dzień wolny; terminu to nie przesuwa, a ostatni dzień pracy przed nim to piątek 11 grudnia 2026 r.',
      'Spełniono w poniedziałek 14 grudnia 2026 r. o godz. 00:05 (pole „Zawiadomiono wojewodę”), 24 h 5 min po terminie.',
    ])
    expect(en.at(-1)).toBe('Met on Monday 14 December 2026 at 00:05 (field “Zawiadomiono wojewodę”), 24 h 5 min late.')
    expect(chips).toEqual(['spełniono 24 h 5 min po terminie', 'met 24 h 5 min late'])
  })

  it('of a fixed day of the year', () => {
    const { pl, en } = said('declaration', { year: 2027 })
    expect(pl).toEqual([
      'Termin to stały dzień roku, 30 października; rok wynika z pola „Rok”.',
      'Termin to sobota 30 października 2027 r.; ten termin się nie przesuwa, a ostatni dzień pracy przed nim to piątek 29 października 2027 r.',
    ])
    expect(en[0]).toBe('The end is a fixed day of the year, 30 October; the year comes from the field “Rok”.')
  })

  it('of one that comes round each quarter', () => {
    const values = { termFrom: '2026-05-07', sittings: [{ date: '2026-06-16' }] }
    expect(said('session', values, { today: '2026-09-25' })).toEqual({
      pl: [
        'Termin powtarza się w każdym kwartale; ten dotyczy III kwartału 2026 r.',
        'Czego nie zrobiono w swoim czasie, tego nie da się nadrobić.',
        'Poprzedni (II kwartał 2026 r.) spełniono we wtorek 16 czerwca 2026 r.',
        'Termin to środa 30 września 2026 r.',
      ],
      en: [
        'It comes round every quarter; this one is about quarter III of 2026.',
        'What was not done in its own time cannot be made up for.',
        'The one before (quarter II of 2026) was met on Tuesday 16 June 2026.',
        'The end is Wednesday 30 September 2026.',
      ],
      chips: ['III kw. 2026: zostało 5 dni', 'Q3 2026: 5 days left'],
      tasks: ['Zrób (III kwartał 2026 r.)', 'Do (quarter III of 2026)'],
      ends: ['środa 30 września 2026 r.', 'Wednesday 30 September 2026'],
    })
  })

  it('of one that comes round each year, and of one that starts anew', () => {
    const report = said('report', { termFrom: '2026-05-07' }, { today: '2026-06-03' })
    expect(report.pl).toEqual([
      'Termin powtarza się w każdym roku; ten dotyczy roku 2026.',
      'Niespełniony czeka, aż zostanie spełniony później.',
      'Termin to niedziela 31 maja 2026 r.; ten termin się nie przesuwa, a ostatni dzień pracy przed nim to piątek 29 maja 2026 r.',
    ])
    expect(report.chips).toEqual(['2026: po terminie 3 dni', '2026: 3 days late'])
    const review = said('review', { termFrom: '2026-05-07', reviewedOn: '2026-11-16' })
    expect(review.pl.slice(0, 3)).toEqual([
      'Termin liczy się od poniedziałku 16 listopada 2026 r. (pole „Przegląd”); samego tego dnia się nie wlicza.',
      'Wcześniej termin liczył się od czwartku 7 maja 2026 r. (pole „Początek kadencji”).',
      'Za każdym razem, gdy zostanie spełniony, biegnie na nowo.',
    ])
  })

  it('of a start that moved', () => {
    const values = { filedOn: '2026-09-01', curedOn: '2026-09-20', transferredOn: '2026-10-05' }
    const { pl, en } = said('petition', values)
    expect(pl.slice(0, 2)).toEqual([
      'Termin liczy się od poniedziałku 5 października 2026 r. (pole „Przekazano”); samego tego dnia się nie wlicza.',
      'Wcześniej termin liczył się od wtorku 1 września 2026 r. (pole „Złożono”), potem od niedzieli 20 września 2026 r. (pole „Uzupełniono”).',
    ])
    expect(en[1]).toBe(
      'Before that the term ran from Tuesday 1 September 2026 (field “Złożono”), then from Sunday 20 September 2026 (field “Uzupełniono”).',
    )
  })

  it('of a right of the office', () => {
    const { pl, en } = said('complaint', { servedOn: '2026-11-12' })
    expect(pl.slice(1)).toEqual([
      'Termin wynosi 30 dni i kończy się z upływem ostatniego dnia; wolne dni go nie przesuwają.',
      '30. dzień to sobota 12 grudnia 2026 r.; ten termin się nie przesuwa, a ostatni dzień pracy przed nim to piątek 11 grudnia 2026 r.',
      'To prawo urzędu: po tym dniu przepada, dlatego wolny dzień terminu nie przesuwa.',
    ])
    expect(en.at(-1)).toBe(
      'It is a right of the office and is lost after that day, so that a free day does not move it.',
    )
  })
})
