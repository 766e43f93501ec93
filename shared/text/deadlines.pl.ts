import { formatDayInWords, isDay } from '../core/calendar/days'
import type { FreeDayReason, HolidayId } from '../core/calendar/holidays'
import { isClockChanged, warsawDay, warsawTime } from '../core/calendar/warsaw'
import { weekdayOf } from '../core/calendar/weekday'
import type { PassedDay } from '../core/calendar/workingDays'
import type { ClockReading } from '../engine/deadlines/clocks'
import type { Clock } from '../model/definition'
import { type ClockLength, type TermLength, usualLength } from '../model/clock'
import type { Day } from '../core/values/values'
import type { Instant } from '../core/values/values'
import { occurrenceParts } from './occurrenceParts'
import type { Plural } from '../core/words/plural'
import { sentence } from '../core/words/sentence'

/** What the explanation of a clock needs to name things: labels of its fields, and the article that sets it. */
export interface ClockNames {
  readonly start: string
  /** Labels of the starts a later one took the place of, as they stand in the reading. */
  readonly replaced?: readonly string[]
  /** Label of the field that meets it; missing for a window. */
  readonly met?: string
  /** The article as texts cite it: `art. 24 ust. 6 u.s.g.` */
  readonly article: string
}

/** What a chip says of a reading. */
export type ChipReading = Pick<ClockReading, 'state' | 'days' | 'metOn' | 'hours' | 'occurrence'>

/** Texts of deadlines in one language. */
export interface DeadlinesText {
  readonly holidays: Readonly<Record<HolidayId, string>>
  /** Why a day is free, for a calendar. */
  readonly freeDay: (reason: FreeDayReason) => string
  /** A length: `21 dni`, `7 dni roboczych`. */
  readonly length: (length: ClockLength) => string
  /** The end as the desk says it: `środa, 2 grudnia`, with the year where it is another one than today's. */
  readonly deskEnd: (reading: ClockReading, today: Day) => string
  /** A day with its weekday: `czwartek 24 grudnia 2026 r.` */
  readonly day: (day: Day) => string
  /** When a clock ends: the day with its weekday; of hours also the time. */
  readonly end: (reading: Pick<ClockReading, 'end' | 'hours'>) => string
  /** What is to be done, with the hour by which and the time it is about where the clock has them. */
  readonly task: (todo: string, reading: Pick<ClockReading, 'end' | 'hours' | 'occurrence'>) => string
  /** Text of a chip; `done` where the clock's way of being met has a word of its own: „odpowiedziano”, „wysłano”. */
  readonly chip: (reading: ChipReading, done?: string) => string
  /** How the end came about, in whole sentences: start, rule, what moved it, what the office set instead, article. */
  readonly explain: (reading: ClockReading, names: ClockNames) => readonly string[]
}

const rules = new Intl.PluralRules('pl')
/** The form of a word that goes with a number, without the number. */
function form(count: number, { one, few, many }: Plural): string {
  const category = rules.select(count)
  return category === 'one' ? one : category === 'few' ? few : many
}

const units: Readonly<Record<ClockLength['unit'], Plural>> = {
  days: { one: 'dzień', few: 'dni', many: 'dni' },
  months: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' },
  workingDays: { one: 'dzień roboczy', few: 'dni robocze', many: 'dni roboczych' },
  hours: { one: 'godzinę', few: 'godziny', many: 'godzin' },
}
const lengthInWords = ({ unit, count }: ClockLength): string =>
  `${count.toLocaleString('pl')} ${form(count, units[unit])}`
const daysInWords = (count: number): string => lengthInWords({ unit: 'days', count })

/** From three days on nobody counts hours. */
const shownAsHours = 72 * 60
/** `47 h 12 min`; `undefined` where days say enough. */
function hoursInWords(minutes: number | undefined): string | undefined {
  if (minutes === undefined || minutes >= shownAsHours) return undefined
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(hours === 0 ? [] : [`${hours} h`]), ...(rest === 0 && hours > 0 ? [] : [`${rest} min`])].join(' ')
}

/** Weekdays from Sunday: who or what (to czwartek), from (od czwartku), to (na środę), on (we wtorek). */
const weekdays = {
  is: ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'],
  from: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  to: ['niedzielę', 'poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę'],
  on: ['w niedzielę', 'w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę'],
} as const
/** Days of this year need not say it. */
const deskDays = (day: Day, today: Day) =>
  new Intl.DateTimeFormat('pl', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })
const dayInWords = (day: Day, use: keyof typeof weekdays = 'is'): string =>
  `${weekdays[use][weekdayOf(day)] ?? ''} ${formatDayInWords(day)}`
const momentInWords = (moment: Instant, use: keyof typeof weekdays): string =>
  `${dayInWords(warsawDay(moment) ?? '', use)} ${use === 'on' ? 'o godz.' : 'godz.'} ${warsawTime(moment)}`

/** One of the times a clock comes round: who or what (III kwartał 2027 r.), of what (III kwartału 2027 r.). */
function occurrenceInWords(id: string, use: 'is' | 'of'): string {
  const parts = occurrenceParts(id)
  switch (parts.kind) {
    case 'year':
      return use === 'is' ? `${parts.year} r.` : `roku ${parts.year}`
    case 'quarter':
      return `${parts.roman} ${use === 'is' ? 'kwartał' : 'kwartału'} ${parts.year} r.`
    case 'month': {
      const months = new Intl.DateTimeFormat('pl', { month: 'long', timeZone: 'UTC' })
      const name = use === 'is' ? months.format(new Date(parts.first)) : formatDayInWords(parts.first).split(' ')[1]
      return `${name ?? ''} ${parts.year} r.`
    }
    case 'day':
      return dayInWords(parts.day)
  }
}

/** `III kw. 2027`, before what a chip says. */
function occurrencePrefix(id: string | undefined): string {
  if (id === undefined) return ''
  const parts = occurrenceParts(id)
  switch (parts.kind) {
    case 'year':
      return `${parts.year}: `
    case 'quarter':
      return `${parts.roman} kw. ${parts.year}: `
    case 'month':
      return `${id.slice(5)}.${parts.year}: `
    case 'day':
      return ''
  }
}

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
function listInWords(days: readonly PassedDay[]): string {
  const items = days.map(({ day, reason }) =>
    typeof reason === 'object' ? `${dayInWords(day)} (${holidays[reason.holiday]})` : dayInWords(day),
  )
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} i ${items.slice(-1).join('')}`
}

const articles = {
  A: { days: 'art. 57 § 1 k.p.a.', months: 'art. 57 § 3 k.p.a.', shift: 'art. 57 § 4 k.p.a.' },
  B: { days: 'art. 111 k.c.', months: 'art. 112 k.c.', shift: 'art. 115 k.c.' },
} as const

const familyOf = (clock: Clock) => (clock.kind === 'hours' ? 'C' : clock.family)
const isBackwards = (clock: Clock): boolean => clock.kind === undefined && clock.direction === 'before'

/** How the term is counted, where days and months are. */
function countedInWords(clock: Clock, { unit }: TermLength): string {
  const back = isBackwards(clock)
  switch (unit) {
    case 'days':
      return back ? '' : ' i kończy się z upływem ostatniego dnia'
    case 'months': {
      const same = back ? ', w dniu o tym samym numerze' : ' i kończy się tego samego dnia miesiąca co dzień początkowy'
      return `${same}, a gdy takiego dnia nie ma – ostatniego dnia miesiąca`
    }
    case 'workingDays':
      return familyOf(clock) === 'C'
        ? '; nie wlicza się sobót, niedziel i świąt, a dni wolne samego urzędu się wlicza'
        : '; nie wlicza się sobót, niedziel, świąt ani dni wolnych urzędu'
  }
}

function ruleSentence({ clock, length }: ClockReading): readonly string[] {
  if (length === undefined) return []
  const usual = usualLength(clock)
  const changed = usual !== undefined && length.count !== usual.count
  const own = changed ? ` (tak ustawił urząd; domyślnie ${lengthInWords(usual)})` : ''
  const term = `${lengthInWords(length)}${own}`
  if (length.unit === 'hours')
    return [sentence(`Termin wynosi ${term} i biegnie bez przerwy, także w soboty, niedziele i święta`)]
  const counted = countedInWords(clock, length)
  const family = familyOf(clock)
  if (isBackwards(clock)) {
    const free = family === 'C' ? 'wolne dni go nie przesuwają' : 'gdy wypada w dzień wolny, trzeba zdążyć wcześniej'
    return [
      sentence(`Termin mija ${term} przed tym dniem${counted}${length.unit === 'workingDays' ? '' : `; ${free}`}`),
    ]
  }
  if (length.unit === 'workingDays') return [sentence(`Termin wynosi ${term}${counted}`)]
  const law = family === 'C' ? '; wolne dni go nie przesuwają' : ` (${articles[family][length.unit]})`
  return [sentence(`Termin wynosi ${term}${counted}${law}`)]
}

/** „14. dzień to”, before the day the term leads to. */
function lastInWords({ clock, length }: ClockReading): string {
  if (length === undefined || length.count === 0) return 'Termin to'
  if (length.unit === 'months' || isBackwards(clock)) return 'Ostatni dzień to'
  return length.unit === 'workingDays' ? `${length.count}. dzień roboczy to` : `${length.count}. dzień to`
}

function endSentences(reading: ClockReading): readonly string[] {
  const { clock, nominal, effective, movedBy, skipped = [], fallsOn } = reading
  const last = lastInWords(reading)
  const family = familyOf(clock)
  const [first, ...others] = movedBy
  const before = fallsOn === undefined ? '' : `ostatni dzień pracy przed nim to ${dayInWords(fallsOn.workingDayBefore)}`
  const sentences: string[] = []
  if (first !== undefined && family !== 'C') {
    const back = isBackwards(clock)
    const shift = back
      ? `trzeba zdążyć do ${dayInWords(effective, 'from')}, bo później zostałoby mniej dni, niż wymaga przepis`
      : `termin przesuwa się na ${dayInWords(effective, 'to')} (${articles[family].shift})`
    sentences.push(`${last} ${freeDayInWords(first.day, first.reason)}; ${shift}`)
    if (others.length > 0) {
      const [one, many] = back
        ? ['Poprzedni dzień też jest wolny', 'Poprzednie dni też są wolne']
        : ['Następny dzień też jest wolny', 'Następne dni też są wolne']
      sentences.push(`${others.length === 1 ? one : many}: ${listInWords(others)}`)
    }
  } else if (fallsOn === undefined || fallsOn.reason === 'office') sentences.push(`${last} ${dayInWords(nominal)}`)
  else sentences.push(`${last} ${freeDayInWords(nominal, fallsOn.reason)}; ten termin się nie przesuwa, a ${before}`)
  if (fallsOn?.reason === 'office')
    sentences.push(`${capital(dayInWords(effective, 'on'))} urząd nie pracuje; terminu to nie przesuwa, a ${before}`)
  if (skipped.length > 0) sentences.push(`Po drodze pominięto: ${listInWords(skipped)}`)
  return sentences.map(sentence)
}

/** The end of a clock of hours: the moment, what the wall clock does meanwhile, and that a free day changes nothing. */
function momentSentences({ clock, length, fallsOn, hours, overruled }: ClockReading): readonly string[] {
  if (clock.kind !== 'hours' || length === undefined || hours === undefined) return []
  const endAt = new Date(Date.parse(hours.startAt) + length.count * 3_600_000).toISOString()
  const before = fallsOn === undefined ? '' : dayInWords(fallsOn.workingDayBefore)
  return [
    `Termin mija ${momentInWords(endAt, 'on')}`,
    ...(isClockChanged(hours.startAt, endAt)
      ? ['W tym czasie zmienia się czas (letni, zimowy), dlatego zegar pokaże inną godzinę']
      : []),
    ...(fallsOn === undefined || overruled !== undefined
      ? []
      : [`To dzień wolny; terminu to nie przesuwa, a ostatni dzień pracy przed nim to ${before}`]),
  ].map(sentence)
}

function startSentences(reading: ClockReading, names: ClockNames): readonly string[] {
  const { clock, start, length, hours, replaced = [] } = reading
  const earlier = replaced.map(
    ({ day }, index) => `${dayInWords(day, 'from')} (pole „${names.replaced?.[index] ?? ''}”)`,
  )
  const moved = earlier.length === 0 ? [] : [sentence(`Wcześniej termin liczył się od ${earlier.join(', potem od ')}`)]
  if (clock.kind === 'fixed') {
    const day = formatDayInWords(`2000-${clock.on}`).split(' ').slice(0, 2).join(' ')
    return [sentence(`Termin to stały dzień roku, ${day}; rok wynika z pola „${names.start}”`)]
  }
  if (clock.kind === 'each') return roundSentences(reading)
  if (hours !== undefined)
    return [
      hours.fromMidnight
        ? `Termin liczy się od początku dnia, od ${dayInWords(start, 'from')} (pole „${names.start}”), bo godziny nie wpisano.`
        : `Termin liczy się od ${momentInWords(hours.startAt, 'from')} (pole „${names.start}”).`,
      ...moved,
    ]
  if (length?.count === 0) return [`Termin to dzień wpisany w polu „${names.start}”.`, ...moved]
  const back = isBackwards(clock) ? ' wstecz' : ''
  return [
    `Termin liczy się${back} od ${dayInWords(start, 'from')} (pole „${names.start}”); samego tego dnia się nie wlicza.`,
    ...moved,
    ...(clock.kind === 'again' ? ['Za każdym razem, gdy zostanie spełniony, biegnie na nowo.'] : []),
  ]
}

function roundSentences({ clock, occurrence }: ClockReading): readonly string[] {
  if (clock.kind !== 'each' || occurrence === undefined) return []
  const every = { month: 'w każdym miesiącu', quarter: 'w każdym kwartale', year: 'w każdym roku' }[clock.period]
  const { id, before } = occurrence
  return [
    `Termin powtarza się ${every}; ten dotyczy ${occurrenceInWords(id, 'of')}`,
    clock.missed === 'owed'
      ? 'Niespełniony czeka, aż zostanie spełniony później'
      : 'Czego nie zrobiono w swoim czasie, tego nie da się nadrobić',
    ...(before === undefined
      ? []
      : [
          `Poprzedni (${occurrenceInWords(before.id, 'is')}) ${before.metOn === undefined ? 'minął niespełniony' : `spełniono ${dayInWords(before.metOn, 'on')}`}`,
        ]),
  ].map(sentence)
}

function metSentence(reading: ClockReading, names: ClockNames): readonly string[] {
  const { metOn, state, days, hours } = reading
  if (state === 'unclear')
    return [
      metOn === undefined
        ? `Daty w polu „${names.met ?? ''}” nie odczytano, więc nie wiadomo, czy termin spełniono. Popraw ją.`
        : `W polu „${names.met ?? ''}” jest ${dayInWords(metOn)}, przed początkiem terminu. Jedna z dat jest błędna; popraw ją.`,
    ]
  if (metOn === undefined) return []
  const field = names.met === undefined ? '' : ` (pole „${names.met}”)`
  const late = hoursInWords(hours?.minutes) ?? daysInWords(days)
  const when = state === 'metLate' ? `${late} po terminie` : 'w terminie'
  const day = hours?.metAt === undefined ? dayInWords(metOn, 'on') : momentInWords(hours.metAt, 'on')
  return [`Spełniono ${day}${field}, ${when}.`]
}

/** Polish texts of deadlines. */
export const deadlinesPl: DeadlinesText = {
  holidays,
  freeDay,
  length: lengthInWords,
  day: (day) => dayInWords(day),
  // An overruled clock of hours ends with a whole day.
  deskEnd: ({ end, hours }, today) => {
    const day = deskDays(end, today).format(new Date(end))
    return hours === undefined || warsawDay(hours.endAt) !== end ? day : `${day}, godz. ${warsawTime(hours.endAt)}`
  },

  end: ({ end, hours }) =>
    hours === undefined || warsawDay(hours.endAt) !== end ? dayInWords(end) : momentInWords(hours.endAt, 'is'),

  task(todo, { end, hours, occurrence }) {
    const time = hours === undefined || warsawDay(hours.endAt) !== end ? '' : ` (do godz. ${warsawTime(hours.endAt)})`
    const round = occurrence === undefined || isDay(occurrence.id) ? '' : ` (${occurrenceInWords(occurrence.id, 'is')})`
    return `${todo}${round}${time}`
  },

  chip({ state, days, metOn, hours, occurrence }, done = 'spełniono') {
    const prefix = occurrencePrefix(occurrence?.id)
    const time = hoursInWords(hours?.minutes)
    switch (state) {
      case 'running':
      case 'soon':
        if (time !== undefined) return `${prefix}zostało ${time}`
        if (days === 0) return `${prefix}mija dziś`
        return `${prefix}${form(days, { one: 'został', few: 'zostały', many: 'zostało' })} ${daysInWords(days)}`
      case 'late':
        return `${prefix}po terminie ${time ?? daysInWords(days)}`
      case 'unclear':
        return `${prefix}${metOn === undefined ? 'data nieodczytana' : 'data sprzed początku terminu'}`
      case 'metInTime':
        return `${prefix}${done} w terminie`
      case 'metLate':
        return `${prefix}${done} ${time ?? daysInWords(days)} po terminie`
      case 'expired':
        return `${prefix}upłynął ${time ?? daysInWords(days)} temu`
    }
  },

  explain(reading, names) {
    const { clock, length, overruled, hours } = reading
    const reason = overruled === undefined || overruled.reason === '' ? '' : `; powód: ${overruled.reason}`
    const isRight = clock.kind !== 'hours' && clock.ownRight === true
    return [
      ...startSentences(reading, names),
      ...(length?.count === 0 ? [] : ruleSentence(reading)),
      ...(hours === undefined ? endSentences(reading) : momentSentences(reading)),
      ...(isRight ? ['To prawo urzędu: po tym dniu przepada, dlatego wolny dzień terminu nie przesuwa.'] : []),
      ...(overruled === undefined
        ? []
        : [sentence(`Zamiast obliczonego dnia przyjęto ${dayInWords(overruled.day, 'to')}${reason}`)]),
      ...metSentence(reading, names),
      sentence(`Podstawa: ${names.article}`),
    ]
  },
}
