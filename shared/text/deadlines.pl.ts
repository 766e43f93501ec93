import { formatDayInWords } from '../core/calendar/days'
import type { FreeDayReason, HolidayId } from '../core/calendar/holidays'
import { weekdayOf } from '../core/calendar/weekday'
import type { ClockReading } from '../engine/deadlines/clocks'
import type { MovedBy } from '../engine/deadlines/deadline'
import type { Clock } from '../model/definition'
import type { Day } from '../core/values/values'
import type { Plural } from '../core/words/plural'
import { sentence } from '../core/words/sentence'

/** What the explanation of a clock needs to name things: labels of its fields, and the article that sets it. */
export interface ClockNames {
  readonly start: string
  /** Label of the field that meets it; missing for a window. */
  readonly met?: string
  /** The article as texts cite it: `art. 24 ust. 6 u.s.g.` */
  readonly article: string
}

/** Texts of deadlines in one language. */
export interface DeadlinesText {
  readonly holidays: Readonly<Record<HolidayId, string>>
  /** Why a day is free, for a calendar. */
  readonly freeDay: (reason: FreeDayReason) => string
  /** A day with its weekday: `czwartek 24 grudnia 2026 r.` */
  readonly day: (day: Day) => string
  /** Text of a chip; `done` where the clock's way of being met has a word of its own: „odpowiedziano”, „wysłano”. */
  readonly chip: (reading: Pick<ClockReading, 'state' | 'days' | 'metOn'>, done?: string) => string
  /** How the end came about, in whole sentences: start, rule, what moved it, what the office set instead, article. */
  readonly explain: (reading: ClockReading, names: ClockNames) => readonly string[]
}

const rules = new Intl.PluralRules('pl')
/** The form of a word that goes with a number, without the number. */
function form(count: number, { one, few, many }: Plural): string {
  const category = rules.select(count)
  return category === 'one' ? one : category === 'few' ? few : many
}

const units: Readonly<Record<Clock['length']['unit'], Plural>> = {
  days: { one: 'dzień', few: 'dni', many: 'dni' },
  months: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' },
}
const lengthInWords = ({ unit, count }: Clock['length']): string =>
  `${count.toLocaleString('pl')} ${form(count, units[unit])}`
const daysInWords = (count: number): string => lengthInWords({ unit: 'days', count })

/** Weekdays from Sunday: who or what (to czwartek), from (od czwartku), to (na środę), on (we wtorek). */
const weekdays = {
  is: ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'],
  from: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  to: ['niedzielę', 'poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę'],
  on: ['w niedzielę', 'w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę'],
} as const
const dayInWords = (day: Day, use: keyof typeof weekdays = 'is'): string =>
  `${weekdays[use][weekdayOf(day)] ?? ''} ${formatDayInWords(day)}`

const holidays: Readonly<Record<HolidayId, string>> = {
  newYear: 'Nowy Rok',
  epiphany: 'Święto Trzech Króli',
  easterSunday: 'pierwszy dzień Wielkiej Nocy',
  easterMonday: 'drugi dzień Wielkiej Nocy',
  labourDay: 'Święto Państwowe',
  constitutionDay: 'Święto Narodowe Trzeciego Maja',
  pentecost: 'pierwszy dzień Zielonych Świątek',
  corpusChristi: 'dzień Bożego Ciała',
  assumption: 'Wniebowzięcie Najświętszej Maryi Panny',
  allSaints: 'Wszystkich Świętych',
  independenceDay: 'Narodowe Święto Niepodległości',
  independenceCentenary: 'Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości',
  christmasEve: 'Wigilia',
  christmasDay: 'pierwszy dzień Bożego Narodzenia',
  secondChristmasDay: 'drugi dzień Bożego Narodzenia',
}

function freeDay(reason: FreeDayReason): string {
  if (typeof reason === 'object') return holidays[reason.holiday]
  return { saturday: 'sobota', sunday: 'niedziela', office: 'dzień wolny w urzędzie' }[reason]
}

/** A free day with what makes it free. The weekday already says Saturday and Sunday. */
function freeDayInWords(day: Day, reason: FreeDayReason): string {
  if (typeof reason !== 'object') return dayInWords(day)
  const name = holidays[reason.holiday]
  return `${dayInWords(day)}, ${name}${/święto/i.test(name) ? '' : ', święto'}`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Further free days in a row: names in brackets, because the list itself has commas. */
function listInWords(days: readonly MovedBy[]): string {
  const items = days.map(({ day, reason }) =>
    typeof reason === 'object' ? `${dayInWords(day)} (${holidays[reason.holiday]})` : dayInWords(day),
  )
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} i ${items.slice(-1).join('')}`
}

const articles = {
  A: { days: 'art. 57 § 1 k.p.a.', months: 'art. 57 § 3 k.p.a.', shift: 'art. 57 § 4 k.p.a.' },
  B: { days: 'art. 111 k.c.', months: 'art. 112 k.c.', shift: 'art. 115 k.c.' },
} as const

function ruleSentence({ clock, length }: ClockReading): string {
  const changed = length.count !== clock.length.count
  const own = changed ? ` (tak ustawił urząd; domyślnie ${lengthInWords(clock.length)})` : ''
  const counted =
    length.unit === 'days'
      ? 'kończy się z upływem ostatniego dnia'
      : 'kończy się tego samego dnia miesiąca co dzień początkowy, a gdy takiego dnia nie ma – ostatniego dnia miesiąca'
  const law = clock.family === 'C' ? '; wolne dni go nie przesuwają' : ` (${articles[clock.family][length.unit]})`
  return sentence(`Termin wynosi ${lengthInWords(length)}${own} i ${counted}${law}`)
}

function endSentences({ clock, length, nominal, effective, movedBy, fallsOn }: ClockReading): readonly string[] {
  const last =
    length.count === 0 ? 'Termin to' : length.unit === 'days' ? `${length.count}. dzień to` : 'Ostatni dzień to'
  const [first, ...others] = movedBy
  const before = fallsOn === undefined ? '' : `ostatni dzień pracy przed nim to ${dayInWords(fallsOn.workingDayBefore)}`
  const sentences: string[] = []
  if (first !== undefined && clock.family !== 'C') {
    const shift = `termin przesuwa się na ${dayInWords(effective, 'to')} (${articles[clock.family].shift})`
    sentences.push(`${last} ${freeDayInWords(first.day, first.reason)}; ${shift}`)
    if (others.length > 0)
      sentences.push(
        `${others.length === 1 ? 'Następny dzień też jest wolny' : 'Następne dni też są wolne'}: ${listInWords(others)}`,
      )
  } else if (fallsOn === undefined || fallsOn.reason === 'office') sentences.push(`${last} ${dayInWords(nominal)}`)
  else sentences.push(`${last} ${freeDayInWords(nominal, fallsOn.reason)}; ten termin się nie przesuwa, a ${before}`)
  if (fallsOn?.reason === 'office')
    sentences.push(`${capital(dayInWords(effective, 'on'))} urząd nie pracuje; terminu to nie przesuwa, a ${before}`)
  return sentences.map(sentence)
}

function metSentence({ metOn, state, days }: ClockReading, names: ClockNames): readonly string[] {
  if (state === 'unclear')
    return [
      metOn === undefined
        ? `Daty w polu „${names.met ?? ''}” nie odczytano, więc nie wiadomo, czy termin spełniono. Popraw ją.`
        : `W polu „${names.met ?? ''}” jest ${dayInWords(metOn)}, przed początkiem terminu. Jedna z dat jest błędna; popraw ją.`,
    ]
  if (metOn === undefined) return []
  const field = names.met === undefined ? '' : ` (pole „${names.met}”)`
  const when = state === 'metLate' ? `${daysInWords(days)} po terminie` : 'w terminie'
  return [`Spełniono ${dayInWords(metOn, 'on')}${field}, ${when}.`]
}

/** Polish texts of deadlines. */
export const deadlinesPl: DeadlinesText = {
  holidays,
  freeDay,
  day: (day) => dayInWords(day),

  chip({ state, days, metOn }, done = 'spełniono') {
    switch (state) {
      case 'running':
      case 'soon':
        if (days === 0) return 'mija dziś'
        return `${form(days, { one: 'został', few: 'zostały', many: 'zostało' })} ${daysInWords(days)}`
      case 'late':
        return `po terminie ${daysInWords(days)}`
      case 'unclear':
        return metOn === undefined ? 'data nieodczytana' : 'data sprzed początku terminu'
      case 'metInTime':
        return `${done} w terminie`
      case 'metLate':
        return `${done} ${daysInWords(days)} po terminie`
      case 'expired':
        return `upłynął ${daysInWords(days)} temu`
    }
  },

  explain(reading, names) {
    const { start, length, overruled } = reading
    const fixed = length.count === 0
    const reason = overruled === undefined || overruled.reason === '' ? '' : `; powód: ${overruled.reason}`
    return [
      fixed
        ? `Termin to dzień wpisany w polu „${names.start}”.`
        : `Termin liczy się od ${dayInWords(start, 'from')} (pole „${names.start}”); samego tego dnia się nie wlicza.`,
      ...(fixed ? [] : [ruleSentence(reading)]),
      ...endSentences(reading),
      ...(overruled === undefined
        ? []
        : [sentence(`Zamiast obliczonego dnia przyjęto ${dayInWords(overruled.day, 'to')}${reason}`)]),
      ...metSentence(reading, names),
      sentence(`Podstawa: ${names.article}`),
    ]
  },
}
