import { fold } from '../folding/fold'
import { lineText } from '../values/plainText'
import type { ActNumber } from '../values/values'
import { isOfCounter, withoutLetter } from './insertedLetter'
import { fromRoman } from './roman'

/**
 * Reading, identity and order of the numbers of acts. Numbering is custom, not law (law sheet §1), and the same act is
 * written in a dozen ways: `XII/210/19`, `xii / 210 / 2019`, `XII_210_2019`, `NR XII/210/19`, `12/210/2019`.
 */

/** Acts that number themselves apart from resolutions ("Stanowisko nr 1"); folded, with the series' name. */
const seriesWords: Readonly<Record<string, string>> = {
  uchwala: '',
  uchwaly: '',
  stanowisko: 'stanowisko',
  apel: 'apel',
  deklaracja: 'deklaracja',
  oswiadczenie: 'oswiadczenie',
  opinia: 'opinia',
  rezolucja: 'rezolucja',
  obwieszczenie: 'obwieszczenie',
}

type Part =
  | { readonly roman: true; readonly value: number }
  | { readonly roman: false; readonly value: number; readonly digits: number }

type Role = 'session' | 'ordinal' | 'term' | 'year'

/**
 * What the parts of a number mean, by their shape: R roman, N arabic, Y arabic that can be a year (2 or 4 digits).
 * Arabic sessions stand first (12/123/2024); a Roman numeral after the counter is its session (124/XXII/2016) unless
 * the year stands between them (78/03/IV: the term). Shapes not listed are kept as written: a wrong guess is worse.
 */
const shapes: Readonly<Record<string, readonly Role[]>> = {
  N: ['ordinal'],
  NY: ['ordinal', 'year'],
  NN: ['session', 'ordinal'],
  RN: ['session', 'ordinal'],
  NR: ['ordinal', 'session'],
  RNY: ['session', 'ordinal', 'year'],
  NRY: ['ordinal', 'session', 'year'],
  NNY: ['session', 'ordinal', 'year'],
  RNR: ['session', 'ordinal', 'term'],
  NRR: ['ordinal', 'session', 'term'],
  NYR: ['ordinal', 'year', 'term'],
  RNRY: ['session', 'ordinal', 'term', 'year'],
  NNRY: ['session', 'ordinal', 'term', 'year'],
  NRRY: ['ordinal', 'session', 'term', 'year'],
  RNYR: ['session', 'ordinal', 'year', 'term'],
  NRYR: ['ordinal', 'session', 'year', 'term'],
}

/** Two-digit years: communal self-government is back since 1990, national councils' acts reach the 1950s. */
function fullYear(part: { readonly value: number; readonly digits: number }): number {
  if (part.digits !== 2) return part.value
  return part.value < 50 ? 2000 + part.value : 1900 + part.value
}

function readPart(text: string): Part | undefined {
  if (/^\d{1,7}$/.test(text)) return { roman: false, value: Number(text), digits: text.length }
  // Sessions and terms stay under 400: D and M would turn case signs and journals into numbers.
  if (!/^[IVXLC]{1,10}$/i.test(text)) return undefined
  const value = fromRoman(text)
  return value === undefined ? undefined : { roman: true, value }
}

interface Body {
  readonly series: string
  readonly body: string
}

/** Splits `Uchwała Rady Gminy Rozprza Nr XXXIV_75_2018` into its series and what can be a number. */
function splitSeries(written: string): Body {
  // Longer text is a title that strayed into the column.
  if (written.length > 200) return { series: '', body: '' }
  const match = /^(?:(.*?)[\s.:]*\b(?:nr|numer|no)\b[\s.:]*)?([\divxlc][\divxlc\s/\\_.–-]*)$/i.exec(
    withoutLetter(written).text,
  )
  const prefix = fold(match?.[1] ?? '')
  const series = prefix === '' ? '' : seriesWords[prefix.split(' ')[0] ?? '']
  return match?.[2] === undefined || series === undefined ? { series: '', body: '' } : { series, body: match[2] }
}

function readParts(body: string): readonly Part[] | undefined {
  const texts = body
    .trim()
    .replace(/[.\s]+$/, '')
    .split(/\s*[/\\_.–-]\s*/)
  const parts: Part[] = []
  for (const text of texts) {
    const part = readPart(text)
    if (part === undefined) return undefined
    parts.push(part)
  }
  // A hyphen alone proves nothing (355-1 is a print and its version); beside a Roman numeral it is a separator.
  return /[–-]/.test(body) && !(parts.length > 2 && parts.some((part) => part.roman)) ? undefined : parts
}

function rolesOf(parts: readonly Part[]): readonly Role[] | undefined {
  const letters = parts.map((part, index) =>
    part.roman ? 'R' : index > 0 && canBeYear(part, parts, index) ? 'Y' : 'N',
  )
  return shapes[letters.join('')]
}

function canBeYear(part: Part & { readonly roman: false }, parts: readonly Part[], index: number): boolean {
  const first = parts[0]
  // XII/2010 and XII/24 are a session and its counter: no council numbers acts by session and year alone.
  if (index === 1 && first?.roman === true) return false
  if (index === 1 && parts.length > 2 && parts[2]?.roman !== true) return false
  if (index === 1 && parts.length > 3) return false
  if (part.digits === 2) return true
  // In the last of three places a four-digit part can only be a year, however odd (2915): the guard points at it.
  return part.digits === 4 && (index > 1 || (part.value >= 1900 && part.value < 2100))
}

/**
 * Reads the number of an act. Never fails: what is no known shape has only `written`, which is kept as given apart from
 * blanks around it. Parts are read when the whole text is a number, with an optional kind of act and "nr" before it.
 */
export function parseActNumber(written: string): ActNumber {
  const text = written.trim()
  const { body } = splitSeries(lineText(text))
  const parts = readParts(body)
  const roles = parts && rolesOf(parts)
  if (parts === undefined || roles === undefined) return { written: text }
  const number: { -readonly [K in keyof ActNumber]: ActNumber[K] } = { written: text }
  roles.forEach((role, index) => {
    const part = parts[index]
    if (part !== undefined) number[role] = role === 'year' && !part.roman ? fullYear(part) : part.value
  })
  // Only the counter is told apart by a letter: 12a/5 is no session.
  return isOfCounter(withoutLetter(lineText(text)), number) ? number : { written: text }
}

/**
 * Series the number counts in: empty for resolutions, else the letters its pattern begins with, or the folded kind of
 * act that numbers apart (`stanowisko`). Numbers of different series never repeat or follow each other.
 */
export function actNumberSeries(number: ActNumber): string {
  return number.ordinal === undefined ? '' : (number.series ?? splitSeries(lineText(number.written)).series)
}

/**
 * Letter that tells an act put in between from the one before it (`a` of X/89a/26, X/89 a/26, X/89/26a; `bis`), in lower
 * case; empty for all others. It is read from the written number, so that numbers kept before letters were understood need
 * no conversion.
 */
export function actNumberLetter({ written, ordinal, year }: ActNumber): string {
  if (ordinal === undefined || !/\d[^\d/]*[a-z]/i.test(written)) return ''
  const found = withoutLetter(lineText(written).trim())
  return isOfCounter(found, { ordinal, year }) ? found.letter : ''
}

/** Folded text with digit runs padded, so that comparing by characters puts 9 before 10. */
function naturalText(text: string): string {
  return fold(text).replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'))
}

/**
 * Identity of a number: equal for all writings of the same number (case, blanks, separators, two- or four-digit year,
 * roman or arabic session), different for different ones. Numbers without parts are the same when their folded text is.
 */
export function actNumberKey(number: ActNumber): string {
  const { session, ordinal, term, year } = number
  if (ordinal === undefined) return `=${fold(number.written).replace(/\s*([/\\_.–-])\s*/g, '$1')}`
  const counter = `${ordinal}${actNumberLetter(number)}`
  return [actNumberSeries(number), session ?? '', counter, term ?? '', year ?? ''].join('/')
}

/** Absent parts come first; eight digits hold every part that can be read. */
const padded = (part: number | undefined): string => (part === undefined ? '-' : String(part).padStart(8, '0'))

/**
 * Text whose plain character order is the natural order of numbers (see `compareActNumbers`), for indexes and column
 * stores.
 */
export function actNumberSortKey(number: ActNumber): string {
  const { session, ordinal, term, year } = number
  if (ordinal === undefined) return `~${naturalText(number.written)}`
  const series = actNumberSeries(number)
  const place = series === '' ? '!' : `0${series}`
  const counter = padded(ordinal) + actNumberLetter(number)
  return [place, padded(year), padded(term), padded(session), counter, naturalText(number.written)].join(' ')
}

/**
 * Natural order: by year, then term (a year of elections has two), session and counter, so IX stands before X and 9
 * before 10. Resolutions come before acts with a series of their own, numbers that could not be read come last, by
 * their text. Ordering by year first keeps registers together that changed their pattern. Negative when `a` is first.
 */
export function compareActNumbers(a: ActNumber, b: ActNumber): number {
  const left = actNumberSortKey(a)
  const right = actNumberSortKey(b)
  return left < right ? -1 : left > right ? 1 : 0
}
