import type { FreeDayReason, HolidayId } from '../core/calendar/holidays'
import { weekdayOf } from '../core/calendar/weekday'
import type { ClockReading } from '../engine/deadlines/clocks'
import type { MovedBy } from '../engine/deadlines/deadline'
import type { Clock } from '../model/definition'
import type { Day } from '../core/values/values'
import type { ClockNames, DeadlinesText } from './deadlines.pl'
import { sentence } from '../core/words/sentence'

const lengthInWords = ({ unit, count }: Clock['length']): string =>
  `${count.toLocaleString('en')} ${count === 1 ? { days: 'day', months: 'month' }[unit] : unit}`
const daysInWords = (count: number): string => lengthInWords({ unit: 'days', count })

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
function ordinal(count: number): string {
  const category = ordinals.select(count)
  return `${count}${category === 'one' ? 'st' : category === 'two' ? 'nd' : category === 'few' ? 'rd' : 'th'}`
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const dayInWords = (day: Day): string => `${weekdays[weekdayOf(day)] ?? ''} ${dates.format(new Date(day))}`

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
function listInWords(days: readonly MovedBy[]): string {
  const items = days.map(({ day, reason }) =>
    typeof reason === 'object' ? `${dayInWords(day)} (${holidays[reason.holiday]})` : dayInWords(day),
  )
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`
}

const articles = {
  A: { days: 'k.p.a. art. 57 § 1', months: 'k.p.a. art. 57 § 3', shift: 'k.p.a. art. 57 § 4' },
  B: { days: 'k.c. art. 111', months: 'k.c. art. 112', shift: 'k.c. art. 115' },
} as const

function ruleSentence({ clock, length }: ClockReading): string {
  const changed = length.count !== clock.length.count
  const own = changed ? ` (set by the office; ${lengthInWords(clock.length)} by default)` : ''
  const counted =
    length.unit === 'days'
      ? 'ends with the last day'
      : 'ends on the day with the number of the first one, or on the last day of a month without such a day'
  const law = clock.family === 'C' ? '; free days do not move it' : ` (${articles[clock.family][length.unit]})`
  return sentence(`The term is ${lengthInWords(length)}${own} and ${counted}${law}`)
}

function endSentences({ clock, length, nominal, effective, movedBy, fallsOn }: ClockReading): readonly string[] {
  const last =
    length.count === 0
      ? 'The end is'
      : length.unit === 'days'
        ? `The ${ordinal(length.count)} day is`
        : 'The last day is'
  const [first, ...others] = movedBy
  const before =
    fallsOn === undefined ? '' : `the last working day before it is ${dayInWords(fallsOn.workingDayBefore)}`
  const sentences: string[] = []
  if (first !== undefined && clock.family !== 'C') {
    const shift = `the end moves to ${dayInWords(effective)} (${articles[clock.family].shift})`
    sentences.push(`${last} ${freeDayInWords(first.day, first.reason)}; ${shift}`)
    if (others.length > 0)
      sentences.push(
        `${others.length === 1 ? 'The next day is free too' : 'The next days are free too'}: ${listInWords(others)}`,
      )
  } else if (fallsOn === undefined || fallsOn.reason === 'office') sentences.push(`${last} ${dayInWords(nominal)}`)
  else sentences.push(`${last} ${freeDayInWords(nominal, fallsOn.reason)}; this end does not move, and ${before}`)
  if (fallsOn?.reason === 'office')
    sentences.push(`On ${dayInWords(effective)} the office is closed; that does not move the end, and ${before}`)
  return sentences.map(sentence)
}

function metSentence({ metOn, state, days }: ClockReading, names: ClockNames): readonly string[] {
  if (state === 'unclear')
    return [
      metOn === undefined
        ? `The date in the field “${names.met ?? ''}” could not be read, so nobody knows whether it was met. Correct it.`
        : `The field “${names.met ?? ''}” says ${dayInWords(metOn)}, before the term began. One of the dates is wrong; correct it.`,
    ]
  if (metOn === undefined) return []
  const field = names.met === undefined ? '' : ` (field “${names.met}”)`
  return [`Met on ${dayInWords(metOn)}${field}, ${state === 'metLate' ? `${daysInWords(days)} late` : 'in time'}.`]
}

/** English texts of deadlines. */
export const deadlinesEn: DeadlinesText = {
  holidays,
  freeDay,
  day: dayInWords,

  chip({ state, days, metOn }, done = 'met') {
    switch (state) {
      case 'running':
      case 'soon':
        return days === 0 ? 'ends today' : `${daysInWords(days)} left`
      case 'late':
        return `${daysInWords(days)} late`
      case 'unclear':
        return metOn === undefined ? 'date could not be read' : 'date before the term began'
      case 'metInTime':
        return `${done} in time`
      case 'metLate':
        return `${done} ${daysInWords(days)} late`
      case 'expired':
        return `ended ${daysInWords(days)} ago`
    }
  },

  explain(reading, names) {
    const { start, length, overruled } = reading
    const fixed = length.count === 0
    const reason = overruled === undefined || overruled.reason === '' ? '' : `; reason: ${overruled.reason}`
    return [
      fixed
        ? `The end is the day in the field “${names.start}”.`
        : `The term runs from ${dayInWords(start)} (field “${names.start}”); that day itself is not counted.`,
      ...(fixed ? [] : [ruleSentence(reading)]),
      ...endSentences(reading),
      ...(overruled === undefined
        ? []
        : [sentence(`${dayInWords(overruled.day)} was set instead of the computed day${reason}`)]),
      ...metSentence(reading, names),
      sentence(`Legal basis: ${names.article}`),
    ]
  },
}
