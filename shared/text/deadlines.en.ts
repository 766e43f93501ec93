import { isDay } from '../core/calendar/days'
import type { FreeDayReason, HolidayId } from '../core/calendar/holidays'
import { isClockChanged, warsawDay, warsawTime } from '../core/calendar/warsaw'
import { weekdayOf } from '../core/calendar/weekday'
import type { PassedDay } from '../core/calendar/workingDays'
import type { ClockReading } from '../engine/deadlines/clocks'
import type { Clock } from '../model/definition'
import { type ClockLength, type TermLength, usualLength } from '../model/clock'
import type { Day } from '../core/values/values'
import type { Instant } from '../core/values/values'
import type { ClockNames, DeadlinesText } from './deadlines.pl'
import { occurrenceParts } from './occurrenceParts'
import { sentence } from '../core/words/sentence'

const units: Readonly<Record<ClockLength['unit'], readonly [one: string, other: string]>> = {
  days: ['day', 'days'],
  months: ['month', 'months'],
  workingDays: ['working day', 'working days'],
  hours: ['hour', 'hours'],
}
const lengthInWords = ({ unit, count }: ClockLength): string =>
  `${count.toLocaleString('en')} ${units[unit][count === 1 ? 0 : 1]}`
const daysInWords = (count: number): string => lengthInWords({ unit: 'days', count })

/** From three days on nobody counts hours. */
const shownAsHours = 72 * 60
/** `47 h 12 min`; `undefined` where days say enough. */
function hoursInWords(minutes: number | undefined): string | undefined {
  if (minutes === undefined || minutes >= shownAsHours) return undefined
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(hours === 0 ? [] : [`${hours} h`]), ...(rest === 0 && hours > 0 ? [] : [`${rest} min`])].join(' ')
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
function ordinal(count: number): string {
  const category = ordinals.select(count)
  return `${count}${category === 'one' ? 'st' : category === 'two' ? 'nd' : category === 'few' ? 'rd' : 'th'}`
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
/** Days of this year need not say it. */
const deskDays = (day: Day, today: Day) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayInWords = (day: Day): string => `${weekdays[weekdayOf(day)] ?? ''} ${dates.format(new Date(day))}`
const momentInWords = (moment: Instant): string => `${dayInWords(warsawDay(moment) ?? '')} at ${warsawTime(moment)}`

/** One of the times a clock comes round: `quarter III of 2027`. */
function occurrenceInWords(id: string): string {
  const parts = occurrenceParts(id)
  switch (parts.kind) {
    case 'year':
      return parts.year
    case 'quarter':
      return `quarter ${parts.roman} of ${parts.year}`
    case 'month':
      return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(parts.first),
      )
    case 'day':
      return dayInWords(parts.day)
  }
}

/** `Q3 2027`, before what a chip says. */
function occurrencePrefix(id: string | undefined): string {
  if (id === undefined) return ''
  const parts = occurrenceParts(id)
  switch (parts.kind) {
    case 'year':
      return `${parts.year}: `
    case 'quarter':
      return `${id.slice(5)} ${parts.year}: `
    case 'month':
      return `${id.slice(5)}/${parts.year}: `
    case 'day':
      return ''
  }
}

const holidays: Readonly<Record<HolidayId, string>> = {
  newYear: "New Year's Day",
  epiphany: 'Epiphany',
  easterSunday: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  labourDay: '1 May State Holiday',
  constitutionDay: 'Constitution Day',
  pentecost: 'Pentecost',
  corpusChristi: 'Corpus Christi',
  assumption: 'Assumption of Mary',
  allSaints: "All Saints' Day",
  independenceDay: 'Independence Day',
  independenceCentenary: 'centenary of independence',
  christmasEve: 'Christmas Eve',
  christmasDay: 'Christmas Day',
  secondChristmasDay: 'second day of Christmas',
}

function freeDay(reason: FreeDayReason): string {
  if (typeof reason === 'object') return holidays[reason.holiday]
  return { saturday: 'Saturday', sunday: 'Sunday', office: 'office closed' }[reason]
}

/** A free day with what makes it free. The weekday already says Saturday and Sunday. */
function freeDayInWords(day: Day, reason: FreeDayReason): string {
  return typeof reason === 'object'
    ? `${dayInWords(day)}, ${holidays[reason.holiday]}, a public holiday`
    : dayInWords(day)
}

/** Further free days in a row: names in brackets, because the list itself has commas. */
function listInWords(days: readonly PassedDay[]): string {
  const items = days.map(({ day, reason }) =>
    typeof reason === 'object' ? `${dayInWords(day)} (${holidays[reason.holiday]})` : dayInWords(day),
  )
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`
}

const articles = {
  A: { days: 'k.p.a. art. 57 § 1', months: 'k.p.a. art. 57 § 3', shift: 'k.p.a. art. 57 § 4' },
  B: { days: 'k.c. art. 111', months: 'k.c. art. 112', shift: 'k.c. art. 115' },
} as const

const familyOf = (clock: Clock) => (clock.kind === 'hours' ? 'C' : clock.family)
const isBackwards = (clock: Clock): boolean => clock.kind === undefined && clock.direction === 'before'

/** How the term is counted, where days and months are. */
function countedInWords(clock: Clock, { unit }: TermLength): string {
  const back = isBackwards(clock)
  switch (unit) {
    case 'days':
      return back ? '' : ' and ends with the last day'
    case 'months': {
      const same = back ? ', on the day with its number' : ' and ends on the day with the number of the first one'
      return `${same}, or on the last day of a month without such a day`
    }
    case 'workingDays':
      return familyOf(clock) === 'C'
        ? '; Saturdays, Sundays and holidays are not counted, days on which only the office is closed are'
        : '; Saturdays, Sundays, holidays and days on which the office is closed are not counted'
  }
}

function ruleSentence({ clock, length }: ClockReading): readonly string[] {
  if (length === undefined) return []
  const usual = usualLength(clock)
  const changed = usual !== undefined && length.count !== usual.count
  const own = changed ? ` (set by the office; ${lengthInWords(usual)} by default)` : ''
  const term = `${lengthInWords(length)}${own}`
  if (length.unit === 'hours')
    return [sentence(`The term is ${term} and runs without a break, on Saturdays, Sundays and holidays too`)]
  const counted = countedInWords(clock, length)
  const family = familyOf(clock)
  if (isBackwards(clock)) {
    const free = family === 'C' ? 'free days do not move it' : 'where it falls on a free day, act earlier'
    return [
      sentence(`The term ends ${term} before that day${counted}${length.unit === 'workingDays' ? '' : `; ${free}`}`),
    ]
  }
  if (length.unit === 'workingDays') return [sentence(`The term is ${term}${counted}`)]
  const law = family === 'C' ? '; free days do not move it' : ` (${articles[family][length.unit]})`
  return [sentence(`The term is ${term}${counted}${law}`)]
}

/** “The 14th day is”, before the day the term leads to. */
function lastInWords({ clock, length }: ClockReading): string {
  if (length === undefined || length.count === 0) return 'The end is'
  if (length.unit === 'months' || isBackwards(clock)) return 'The last day is'
  return length.unit === 'workingDays'
    ? `The ${ordinal(length.count)} working day is`
    : `The ${ordinal(length.count)} day is`
}

function endSentences(reading: ClockReading): readonly string[] {
  const { clock, nominal, effective, movedBy, skipped = [], fallsOn } = reading
  const last = lastInWords(reading)
  const family = familyOf(clock)
  const [first, ...others] = movedBy
  const before =
    fallsOn === undefined ? '' : `the last working day before it is ${dayInWords(fallsOn.workingDayBefore)}`
  const sentences: string[] = []
  if (first !== undefined && family !== 'C') {
    const back = isBackwards(clock)
    const shift = back
      ? `act by ${dayInWords(effective)}, for later there would be fewer days left than the law wants`
      : `the end moves to ${dayInWords(effective)} (${articles[family].shift})`
    sentences.push(`${last} ${freeDayInWords(first.day, first.reason)}; ${shift}`)
    if (others.length > 0) {
      const [one, many] = back
        ? ['The day before is free too', 'The days before are free too']
        : ['The next day is free too', 'The next days are free too']
      sentences.push(`${others.length === 1 ? one : many}: ${listInWords(others)}`)
    }
  } else if (fallsOn === undefined || fallsOn.reason === 'office') sentences.push(`${last} ${dayInWords(nominal)}`)
  else sentences.push(`${last} ${freeDayInWords(nominal, fallsOn.reason)}; this end does not move, and ${before}`)
  if (fallsOn?.reason === 'office')
    sentences.push(`On ${dayInWords(effective)} the office is closed; that does not move the end, and ${before}`)
  if (skipped.length > 0) sentences.push(`Not counted on the way: ${listInWords(skipped)}`)
  return sentences.map(sentence)
}

/** The end of a clock of hours: the moment, what the wall clock does meanwhile, and that a free day changes nothing. */
function momentSentences({ clock, length, fallsOn, hours, overruled }: ClockReading): readonly string[] {
  if (clock.kind !== 'hours' || length === undefined || hours === undefined) return []
  const endAt = new Date(Date.parse(hours.startAt) + length.count * 3_600_000).toISOString()
  const before = fallsOn === undefined ? '' : dayInWords(fallsOn.workingDayBefore)
  return [
    `The end is ${momentInWords(endAt)}`,
    ...(isClockChanged(hours.startAt, endAt)
      ? ['Clocks are changed meanwhile (summer time), so that they show another hour']
      : []),
    ...(fallsOn === undefined || overruled !== undefined
      ? []
      : [`That day is free, which does not move the end; the last working day before it is ${before}`]),
  ].map(sentence)
}

function startSentences(reading: ClockReading, names: ClockNames): readonly string[] {
  const { clock, start, length, hours, replaced = [] } = reading
  const earlier = replaced.map(({ day }, index) => `${dayInWords(day)} (field “${names.replaced?.[index] ?? ''}”)`)
  const moved = earlier.length === 0 ? [] : [sentence(`Before that the term ran from ${earlier.join(', then from ')}`)]
  if (clock.kind === 'fixed') {
    const day = dates
      .format(new Date(`2000-${clock.on}`))
      .split(' ')
      .slice(0, 2)
      .join(' ')
    return [sentence(`The end is a fixed day of the year, ${day}; the year comes from the field “${names.start}”`)]
  }
  if (clock.kind === 'each') return roundSentences(reading)
  if (hours !== undefined)
    return [
      hours.fromMidnight
        ? `The term runs from the first minute of ${dayInWords(start)} (field “${names.start}”), for no hour was entered.`
        : `The term runs from ${momentInWords(hours.startAt)} (field “${names.start}”).`,
      ...moved,
    ]
  if (length?.count === 0) return [`The end is the day in the field “${names.start}”.`, ...moved]
  const back = isBackwards(clock) ? 'is counted back' : 'runs'
  return [
    `The term ${back} from ${dayInWords(start)} (field “${names.start}”); that day itself is not counted.`,
    ...moved,
    ...(clock.kind === 'again' ? ['Each time it is met it starts anew.'] : []),
  ]
}

function roundSentences({ clock, occurrence }: ClockReading): readonly string[] {
  if (clock.kind !== 'each' || occurrence === undefined) return []
  const { id, before } = occurrence
  return [
    `It comes round every ${clock.period}; this one is about ${occurrenceInWords(id)}`,
    clock.missed === 'owed'
      ? 'One that was missed waits until it is met later'
      : 'What was not done in its own time cannot be made up for',
    ...(before === undefined
      ? []
      : [
          `The one before (${occurrenceInWords(before.id)}) was ${before.metOn === undefined ? 'missed' : `met on ${dayInWords(before.metOn)}`}`,
        ]),
  ].map(sentence)
}

function metSentence(reading: ClockReading, names: ClockNames): readonly string[] {
  const { metOn, state, days, hours } = reading
  if (state === 'unclear')
    return [
      metOn === undefined
        ? `The date in the field “${names.met ?? ''}” could not be read, so nobody knows whether it was met. Correct it.`
        : `The field “${names.met ?? ''}” says ${dayInWords(metOn)}, before the term began. One of the dates is wrong; correct it.`,
    ]
  if (metOn === undefined) return []
  const field = names.met === undefined ? '' : ` (field “${names.met}”)`
  const late = hoursInWords(hours?.minutes) ?? daysInWords(days)
  const day = hours?.metAt === undefined ? dayInWords(metOn) : momentInWords(hours.metAt)
  return [`Met on ${day}${field}, ${state === 'metLate' ? `${late} late` : 'in time'}.`]
}

/** English texts of deadlines. */
export const deadlinesEn: DeadlinesText = {
  holidays,
  freeDay,
  length: lengthInWords,
  day: dayInWords,
  // An overruled clock of hours ends with a whole day.
  deskEnd: ({ end, hours }, today) => {
    const day = deskDays(end, today).format(new Date(end))
    return hours === undefined || warsawDay(hours.endAt) !== end ? day : `${day}, ${warsawTime(hours.endAt)}`
  },

  end: ({ end, hours }) =>
    hours === undefined || warsawDay(hours.endAt) !== end ? dayInWords(end) : momentInWords(hours.endAt),

  task(todo, { end, hours, occurrence }) {
    const time = hours === undefined || warsawDay(hours.endAt) !== end ? '' : ` (by ${warsawTime(hours.endAt)})`
    const round = occurrence === undefined || isDay(occurrence.id) ? '' : ` (${occurrenceInWords(occurrence.id)})`
    return `${todo}${round}${time}`
  },

  chip({ state, days, metOn, hours, occurrence }, done = 'met') {
    const prefix = occurrencePrefix(occurrence?.id)
    const time = hoursInWords(hours?.minutes)
    switch (state) {
      case 'running':
      case 'soon':
        return `${prefix}${time === undefined && days === 0 ? 'ends today' : `${time ?? daysInWords(days)} left`}`
      case 'late':
        return `${prefix}${time ?? daysInWords(days)} late`
      case 'unclear':
        return `${prefix}${metOn === undefined ? 'date could not be read' : 'date before the term began'}`
      case 'metInTime':
        return `${prefix}${done} in time`
      case 'metLate':
        return `${prefix}${done} ${time ?? daysInWords(days)} late`
      case 'expired':
        return `${prefix}ended ${time ?? daysInWords(days)} ago`
    }
  },

  explain(reading, names) {
    const { clock, length, overruled, hours } = reading
    const reason = overruled === undefined || overruled.reason === '' ? '' : `; reason: ${overruled.reason}`
    const isRight = clock.kind !== 'hours' && clock.ownRight === true
    return [
      ...startSentences(reading, names),
      ...(length?.count === 0 ? [] : ruleSentence(reading)),
      ...(hours === undefined ? endSentences(reading) : momentSentences(reading)),
      ...(isRight
        ? ['It is a right of the office and is lost after that day, so that a free day does not move it.']
        : []),
      ...(overruled === undefined
        ? []
        : [sentence(`${dayInWords(overruled.day)} was set instead of the computed day${reason}`)]),
      ...metSentence(reading, names),
      sentence(`Legal basis: ${names.article}`),
    ]
  },
}
