import type { Day } from '../values/values'
import { isDay } from './days'
import { dayInWarsaw } from './warsaw'

/**
 * What is to be said about a day that was read, or why it was not. `unlikelyYear`: a real day far from any a register
 * can mean (0201, 1900, 2915). `twoDigitYear`: the century was supplied. `dayAndMonthSwapped`: no such month, but the
 * day exists with day and month exchanged; it is not exchanged for the clerk.
 */
export type DayNote =
  | { readonly code: 'unlikelyYear'; readonly year: number }
  | { readonly code: 'twoDigitYear'; readonly year: number }
  | { readonly code: 'dayAndMonthSwapped'; readonly perhaps: Day }
  | { readonly code: 'noSuchDay' }
  | { readonly code: 'notADate' }

export interface ReadDay {
  readonly day?: Day
  readonly note?: DayNote
  /** What of the text is not in the day: the time of day, or the day itself, moved to the one it was in Poland. */
  readonly left?: 'time' | 'offset'
}

/** First and last plausible year, both included. */
export interface Plausible {
  readonly from: number
  readonly to: number
}

/** Councils' registers reach back to 1950 (national councils) and, unless a field says otherwise, two years ahead. */
export function plausibleYears(today: Day, yearsAhead = 2): Plausible {
  return { from: 1950, to: Number(today.slice(0, 4)) + yearsAhead }
}

const monthNames: Readonly<Record<string, number>> = {
  sty: 1,
  lut: 2,
  mar: 3,
  kwi: 4,
  maj: 5,
  cze: 6,
  lip: 7,
  sie: 8,
  wrz: 9,
  paź: 10,
  paz: 10,
  lis: 11,
  gru: 12,
}

/** Whole names in nominative and genitive, and the three-letter short forms; anything else is no month. */
const monthForms =
  /^(sty(?:czeń|czen|cznia)?|lut(?:y|ego)?|mar(?:zec|ca)?|kwi(?:ecień|ecien|etnia)?|maja?|cze(?:rwiec|rwca)?|lip(?:iec|ca)?|sie(?:rpień|rpien|rpnia)?|wrz(?:esień|esien|eśnia|esnia)?|pa[źz](?:dziernik|dziernika)?|lis(?:topad|topada)?|gru(?:dzień|dzien|dnia)?)$/

const romanMonths = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function monthOf(text: string): number | undefined {
  const folded = text.toLowerCase()
  if (/^\d{1,2}$/.test(text)) return Number(text)
  if (monthForms.test(folded)) return monthNames[folded.slice(0, 3)]
  const roman = romanMonths.indexOf(folded)
  return roman < 0 ? undefined : roman + 1
}

/** A day from its parts; `undefined` when there is no such day. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  const day = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
  return isDay(day) ? day : undefined
}

/** Two-digit years as in numbers of acts: 00-49 are this century. */
function fullYear(digits: string): number {
  return digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900)
}

function judge(yearDigits: string, month: number, date: number, plausible: Plausible): ReadDay {
  const year = fullYear(yearDigits)
  const day = dayFrom(year, month, date)
  if (day === undefined) {
    const perhaps = month > 12 ? dayFrom(year, date, month) : undefined
    return { note: perhaps === undefined ? { code: 'noSuchDay' } : { code: 'dayAndMonthSwapped', perhaps } }
  }
  if (year < plausible.from || year > plausible.to) return { day, note: { code: 'unlikelyYear', year } }
  return yearDigits.length === 2 ? { day, note: { code: 'twoDigitYear', year } } : { day }
}

const tail = String.raw`\s*(?:r|rok|roku)?\.?$`
const yearFirst = new RegExp(String.raw`^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})${tail}`, 'i')
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})\s*[-./\s]\s*(\d{1,2}|[ivx]{1,4})\s*[-./\s]\s*(\d{4}|\d{2})${tail}`,
  'i',
)
const inWords = new RegExp(String.raw`^(\d{1,2})\.?\s*([a-ząćęłńóśźż]{3,12})\.?,?\s*(\d{4})${tail}`, 'i')
/** As Excel shows a day in its short Polish format: `12-sty-24`. */
const shortMonth = new RegExp(
  String.raw`^(\d{1,2})\s*[-./\s]\s*([a-ząćęłńóśźż]{3,12})\.?\s*[-./\s]\s*(\d{4}|\d{2})${tail}`,
  'i',
)
const withTime = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/
/** A time of day behind a day written in any way: `12.01.2024 00:00:00`, `15.01.2024, godz. 10:30`. */
const timeBehind = /(?:,\s?|\s)(?:(?:o )?g(?:odz)?\.? ?)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?$/i
/** The longest that can be a day; longer text is a sentence that strayed into the column. */
const longest = 60

/**
 * Reads a day as it stands in registers: `26.10.2023`, `2.02.2016r.`, `2023-10-26`, `26 października 2023 r.`,
 * `z dnia 16 lipca 2020 r`, `26/10/2023`, `26 X 2023`, `12-sty-24`, any of them with a time of day behind it, an instant
 * with an offset (the day it was in Poland). A day that
 * exists is taken whatever its year, with a note where the year is outside `plausible`; anything else is not read, and
 * the note says why.
 */
export function readDay(text: string, plausible: Plausible = { from: 1950, to: 2100 }): ReadDay {
  const outer = text.trim()
  if (outer.length > longest) return { note: { code: 'notADate' } }
  const trimmed = outer.replace(/[\s\u00a0]+/g, ' ').replace(/^(?:(?:z|od) )?(?:dnia|dn\.)\s*/i, '')
  const timed = withTime.exec(trimmed)
  if (timed?.[1] !== undefined) return readTimed(timed[1], timed[2] ?? '', timed[3], plausible)
  const [behind = '', hour, minute, second = '0'] = timeBehind.exec(trimmed) ?? []
  if (behind === '') return readUntimed(trimmed, plausible)
  const read = readUntimed(trimmed.slice(0, -behind.length), plausible)
  if (read.day === undefined) return read
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { note: { code: 'noSuchDay' } }
  return isMidnight(behind) ? read : { ...read, left: 'time' }
}

const isMidnight = (time: string): boolean => !/[1-9]/.test(time)

function readUntimed(trimmed: string, plausible: Plausible): ReadDay {
  const [, year, month, date] = yearFirst.exec(trimmed) ?? []
  if (year !== undefined) return judge(year, Number(month), Number(date), plausible)
  const [, first, second = '', last] = dayFirst.exec(trimmed) ?? inWords.exec(trimmed) ?? shortMonth.exec(trimmed) ?? []
  const named = monthOf(second)
  if (last === undefined || named === undefined) return { note: { code: 'notADate' } }
  return judge(last, named, Number(first), plausible)
}

/** A time without an offset is the office's own; with one, the day in Poland counts (data/README, defect 4). */
function readTimed(date: string, time: string, offset: string | undefined, plausible: Plausible): ReadDay {
  const [year = '', month, day] = date.split('-')
  const judged = judge(year, Number(month), Number(day), plausible)
  if (judged.day === undefined) return judged
  if (offset === undefined) return isMidnight(time) ? judged : { ...judged, left: 'time' }
  const moved = dayInWarsaw(date, time, offset)
  if (moved === undefined) return { note: { code: 'noSuchDay' } }
  if (moved !== date) return { ...judged, day: moved, left: 'offset' }
  return isMidnight(time) ? judged : { ...judged, left: 'time' }
}
