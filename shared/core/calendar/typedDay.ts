import { fold } from '../folding/fold'
import type { Day } from '../values/values'
import { addDays } from './days'
import { dayFrom, plausibleYears, readDay, type ReadDay } from './readDay'

/** Words for days near today, folded, in days from today. Both languages at once: clerks switch, words do not clash. */
const words: Readonly<Record<string, number>> = {
  dzis: 0,
  dzisiaj: 0,
  today: 0,
  jutro: 1,
  tomorrow: 1,
  pojutrze: 2,
  wczoraj: -1,
  yesterday: -1,
  przedwczoraj: -2,
}

/**
 * Reads a day typed into a form: everything `readDay` knows, and in short `1.2.26`, `010226`, `15` (of this month), `15.3` (of
 * this year), `dziś`, `jutro`, `+14` and `-3` days from today. Two-digit years are meant here, so they carry no note.
 */
export function readTypedDay(text: string, today: Day): ReadDay {
  const typed = fold(text)
  const near = Object.hasOwn(words, typed) ? words[typed] : undefined
  if (near !== undefined) return { day: addDays(today, near) }
  const shift = /^([+-])\s?(\d{1,4})$/.exec(typed)
  if (shift !== null) return { day: addDays(today, Number(`${shift[1] ?? ''}${shift[2] ?? ''}`)) }
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const short = /^(\d{1,2})(?:[./ -](\d{1,2}))?\.?$/.exec(typed)
  if (short !== null) {
    const day = dayFrom(year, short[2] === undefined ? month : Number(short[2]), Number(short[1]))
    return day === undefined ? { note: { code: 'noSuchDay' } } : { day }
  }
  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed)
  const read = readDay(digits === null ? text : digits.slice(1).join('.'), plausibleYears(today))
  return read.day !== undefined && read.note?.code === 'twoDigitYear' ? { day: read.day } : read
}
