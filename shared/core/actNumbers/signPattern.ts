import { readCaseSign } from '../identifiers/caseSign'
import { fold } from '../folding/fold'
import type { ActNumber } from '../values/values'
import { isOfCounter, withoutLetter } from './insertedLetter'

/** A pattern that writes case signs: `RM.0003.{nr}.{rrrr}`, `WGP.6845.2.{nr}.{rrrr}`. */
const signShape = /^([\p{L}\d.-]+?\.\d{2,5}\.(?:\d{1,6}\.)?)\{nr(?::[2-9])?\}\.\{rrrr\}$/u
/** Longer ones are no signs of any office. */
const longestPattern = 60
/** Units whose signs stand in one register: more of them are several registers in one. */
const mostUnits = 3
/** Share of the signs the most frequent unit must have where there are more. */
const main = 0.5

/** What two signs of one list have in common: the class, and the group where there is one. */
const listOf = (sign: { readonly class: string; readonly numbers: readonly number[] }): string =>
  [sign.class, ...sign.numbers.slice(0, -1)].join('.')

/**
 * Reads a case sign by the office's pattern of them though initials stand behind it (`RM.0003.215.2026.AB`) or another
 * unit before it (`WO-RM.0003.12.2026`), whose cases count apart: the unit is their series. `undefined` for all others.
 */
export function readSignBy(pattern: string, written: string): ActNumber | undefined {
  const [, before] = (pattern.length <= longestPattern && signShape.exec(pattern)) || []
  const own = before === undefined ? undefined : readCaseSign(`${before}1.2000`)
  const unlettered = withoutLetter(written.trim())
  const sign = own && (readCaseSign(written) ?? readCaseSign(unlettered.text))
  const ordinal = sign?.numbers.at(-1)
  if (own === undefined || sign === undefined || ordinal === undefined || listOf(sign) !== listOf(own)) return undefined
  const number = { written: written.trim(), ordinal, year: sign.year }
  if (readCaseSign(written) === undefined && !isOfCounter(unlettered, number)) return undefined
  const series = seriesOfUnit(sign.unit)
  return series === seriesOfUnit(own.unit) ? number : { ...number, series }
}

/** Letters of a unit, as those a pattern begins with name a series. */
const seriesOfUnit = (unit: string): string => fold(unit.replace(/[^\p{L}]+/gu, ''))

/**
 * The pattern of the most frequent unit, where nearly all numbers are case signs of one list: one class, counted within
 * it, by one or a few units, with any initials behind them.
 */
export function proposeSignPattern(numbers: readonly string[], nearlyAll: number): string | undefined {
  const signs = numbers.flatMap((text) => {
    const sign = readCaseSign(text)
    return sign === undefined ? [] : [{ ...sign, list: listOf(sign), counter: counterOf(text, sign.numbers.length) }]
  })
  if (signs.length < numbers.length * nearlyAll) return undefined
  const list = mostFrequent(signs.map((sign) => sign.list))
  const ofList = signs.filter((sign) => sign.list === list)
  if (list === undefined || ofList.length < numbers.length * nearlyAll) return undefined
  const units = ofList.map(({ unit }) => unit)
  const unit = mostFrequent(units)
  if (unit === undefined || new Set(ofList.map(({ counter }) => Number(counter))).size < 2) return undefined
  const isMain = units.filter((one) => one === unit).length >= units.length * main
  if (!isMain && new Set(units).size > mostUnits) return undefined
  const widths = ofList.flatMap(({ counter }) => (counter.startsWith('0') ? [String(counter.length)] : []))
  const width = mostFrequent(widths)
  return `${unit}.${list}.{nr${width === undefined || width === '1' ? '' : `:${width}`}}.{rrrr}`
}

/** The counter of a sign as it is written. */
function counterOf(text: string, count: number): string {
  const parts = text.trim().split('.')
  const at = parts.findIndex((part) => /^\d+$/.test(part))
  return parts[at + count] ?? ''
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
