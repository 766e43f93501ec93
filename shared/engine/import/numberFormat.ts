import { dayFrom, readDay } from '../../core/calendar/readDay'
import { formatSections, type Section, type Token } from './numberFormatCode'

/** A cell of a spreadsheet as text. */
export interface ShownCell {
  readonly text: string
  /** What the cell shows, where the text says more than that: an amount that is shown rounded, a value that is hidden. */
  readonly shown?: string
  /** The day behind a cell that shows only a part of it (`gru 24`): a number, perhaps, that became a date. */
  readonly hiddenDay?: string
  /** The cell holds a day. */
  readonly isDate?: true
}

/** How cells of one style are shown. */
export interface CellFormat {
  readonly number: (value: number) => ShownCell
  readonly text: (value: string) => string
  /** Whether numbers are shown as days or times. */
  readonly isDate: boolean
}

const months = 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'.split(
  ' ',
)
const monthsOf =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ')
const weekdays = 'niedziela poniedziałek wtorek środa czwartek piątek sobota'.split(' ')
const shortWeekdays = 'niedz. pon. wt. śr. czw. pt. sob.'.split(' ')

const DAY_MS = 86_400_000
/** Last day number of a spreadsheet: 31 XII 9999. */
const lastSerial = 2_958_465.999_999

/** A number as Excel keeps it: fifteen significant digits, no exponent, the Polish decimal mark. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  // Noughts stand for digits a file does not have; the binary number behind would make some up.
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return String(value === 0 ? 0 : value)
  const digits = value.toPrecision(15)
  if (digits.includes('e')) return expand(digits).replace('.', ',')
  return digits.replace(/\.?0+$/, '').replace('.', ',')
}

/** Writes a number with an exponent out. */
function expand(written: string): string {
  const [mantissa = '', power = '0'] = written.split('e')
  const [sign = '', whole = '', fraction = ''] = /^(-?)(\d)\.?(\d*)$/.exec(mantissa)?.slice(1) ?? []
  const digits = whole + fraction
  const point = 1 + Number(power)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`.replace(/0+$/, '')
  return sign + digits.padEnd(point, '0').slice(0, point)
}

/**
 * Makes the reader of cells with one number format (ISO/IEC 29500-1 §18.8.31): what a clerk sees is what comes out, in
 * Polish. Where the cell shows less than it holds, the value comes out whole and `shown` says what is seen. Days that are
 * shown whole come out so that they can be read, whatever the order of their parts.
 */
export function cellFormat(code: string, is1904 = false): CellFormat {
  const sections = formatSections(code)
  const isDate = sections.slice(0, 2).some(({ tokens }) => tokens.some(({ kind }) => kind === 'date'))
  return {
    isDate,
    number: (value) => {
      const section = chosen(sections, value)
      if (section.tokens.some(({ kind }) => kind === 'date')) return dateText(section, value, is1904)
      return numberText(section, value, sections)
    },
    text: (value) => {
      const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'))
      if (section === undefined || !section.tokens.some(({ kind }) => kind === 'text')) return value
      return section.tokens.map((token) => (token.kind === 'text' ? value : literal(token))).join('')
    },
  }
}

const literal = (token: Token) => (token.kind === 'literal' ? token.text : '')

/** The section a number is shown by: by its conditions, else positive; negative; nought. */
function chosen(sections: readonly Section[], value: number): Section {
  const [first = { tokens: [] }, second, third] = sections
  const conditional = sections.slice(0, 2).some(({ condition }) => condition !== undefined)
  if (conditional) {
    const fitting = sections.find(({ condition }) => condition === undefined || condition(value))
    return fitting ?? first
  }
  if (value < 0) return second ?? first
  return value === 0 ? (third ?? first) : first
}

/** How many digits stand behind the decimal mark. */
const decimalsOf = (plain: string) => plain.split(',')[1]?.length ?? 0

function numberText({ tokens, condition }: Section, value: number, sections: readonly Section[]): ShownCell {
  const plain = plainNumber(value)
  const isEmpty = !tokens.some(({ kind }) => kind === 'digit' || kind === 'general' || kind === 'text')
  // A section of words alone, or of nothing, hides the number.
  if (isEmpty) return { text: plain, shown: tokens.map(literal).join('').trim() }
  if (tokens.some(({ kind }) => kind === 'exponent' || kind === 'slash')) return { text: plain }
  const isOwnNegative = value < 0 && sections.length > 1 && condition === undefined
  const saysMinus = tokens.some((token) => token.kind === 'literal' && /[-−–]/.test(token.text))
  // Red letters or brackets alone say that it is less than nought.
  const sign = value < 0 && !(isOwnNegative && saysMinus) ? '-' : ''
  const body = isOwnNegative && !saysMinus ? tokens.filter((token) => !/^[()]$/.test(literal(token))) : tokens
  const scale = body.reduce((product, { kind }) => (kind === 'percent' ? product * 100 : product), 1) / thousands(body)
  const size = Math.abs(value) * scale
  const general = plainNumber(size)
  if (body.some(({ kind }) => kind === 'general' || kind === 'text'))
    return {
      text:
        sign +
        body.map((token) => (token.kind === 'general' || token.kind === 'text' ? general : literal(token))).join(''),
    }
  const places = decimals(body).filter(({ kind }) => kind === 'digit').length
  const needed = decimalsOf(general)
  if (size >= 1e15) return { text: sign + general }
  const shown = sign + digitsText(body, size, places)
  if (needed <= places) return { text: shown.trim() }
  return { text: (sign + digitsText(body, size, needed)).trim(), shown: shown.trim() }
}

/** Commas behind the last digit divide by a thousand each. */
function thousands(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit')
  let factor = 1
  for (let at = last + 1; tokens[at]?.kind === 'comma'; at++) factor *= 1000
  return factor
}

const pointOf = (tokens: readonly Token[]) => {
  const point = tokens.findIndex(({ kind }) => kind === 'point')
  return point < 0 ? tokens.length : point
}
const decimals = (tokens: readonly Token[]) => tokens.slice(pointOf(tokens) + 1)

/** Puts the digits of a number in their places, with what stands between them (`000-000-00-00`). */
function digitsText(tokens: readonly Token[], size: number, places: number): string {
  const [whole = '0', fraction = ''] = size.toFixed(Math.min(places, 15)).split('.')
  const before = tokens.slice(0, pointOf(tokens))
  const behind = decimals(tokens)
  const firstDigit = before.findIndex(({ kind }) => kind === 'digit')
  const lastDigit = before.findLastIndex(({ kind }) => kind === 'digit')
  const isGrouped = before.some(({ kind }, at) => kind === 'comma' && at > firstDigit && at < lastDigit)
  const digits = Array.from(whole === '0' ? '' : whole)
  const out: string[] = []
  let written = 0
  const put = (digit: string) => {
    if (isGrouped && written > 0 && written % 3 === 0) out.push(' ')
    out.push(digit)
    written++
  }
  const slots = behind.filter(({ kind }) => kind === 'digit').length
  for (let at = before.length - 1; at >= 0; at--) {
    const token = before[at]
    // Digits the format has no place for stand behind its last one.
    if (at === lastDigit && slots === 0 && places > 0) out.push(`,${fraction}`)
    if (token?.kind === 'digit') {
      const digit = digits.pop() ?? (token.char === '0' ? '0' : '')
      if (digit !== '') put(digit)
      if (at === firstDigit) for (let rest = digits.pop(); rest !== undefined; rest = digits.pop()) put(rest)
    } else if (token?.kind === 'percent') out.push('%')
    else if (token?.kind === 'literal') out.push(token.text)
  }
  const text = out.toReversed().join('')
  let place = 0
  let tail = ''
  for (const token of behind) {
    if (token.kind === 'digit') {
      const last = place === slots - 1
      tail += last ? fraction.slice(place) : (fraction[place] ?? '')
      place++
      if (last) tail = trimHashes(tail, behind)
    } else if (token.kind === 'percent') tail += '%'
    else tail += literal(token)
  }
  return text + (/^\d/.test(tail) ? ',' : '') + tail
}

/** Noughts at the end that only `#` stands for are not shown. */
function trimHashes(digits: string, tokens: readonly Token[]): string {
  const least = tokens.filter((token) => token.kind === 'digit' && token.char === '0').length
  let end = digits.length
  while (end > least && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** Parts of the moment behind a day number, rounded to whole seconds. */
function partsOf(serial: number, is1904: boolean) {
  // Day 60 of the calendar of 1900 is its invented 29 February: days before it stand one later (ISO/IEC 29500-1 §18.17.4.1).
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * (DAY_MS / 86_400))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  }
}

const two = (value: number) => String(value).padStart(2, '0')

function dateText({ tokens }: Section, value: number, is1904: boolean): ShownCell {
  if (value < 0 || value > lastSerial) return { text: plainNumber(value), shown: '#####' }
  const parts = partsOf(value, is1904)
  const has = (letter: string) => tokens.some((token) => token.kind === 'date' && token.letter === letter)
  const shown = tokens
    .map((token) => (token.kind === 'date' ? datePart(token, parts, value, tokens) : literal(token)))
    .join('')
    .trim()
  const showsTime = has('h') || has('n') || has('s')
  if (!has('y') && !has('m') && !has('d')) return { text: shown }
  const day = dayFrom(parts.year, parts.month, parts.day)
  if (day === undefined) return { text: shown }
  if (!has('y') || !has('m') || !has('d')) return { text: shown, hiddenDay: day, isDate: true }
  const time = showsTime ? ` ${two(parts.hour)}:${two(parts.minute)}${has('s') ? `:${two(parts.second)}` : ''}` : ''
  // As it is shown where that can only be read as this day; two digits of a year can be read as another century.
  const isClear = readDay(shown).day === day && shown.includes(String(parts.year))
  const plain = time === '' ? `${two(parts.day)}.${two(parts.month)}.${parts.year}` : `${day}${time}`
  return { text: isClear ? shown : plain, isDate: true }
}

function datePart(
  token: Extract<Token, { readonly kind: 'date' }>,
  parts: ReturnType<typeof partsOf>,
  serial: number,
  tokens: readonly Token[],
): string {
  const padded = (value: number) => (token.length > 1 ? two(value) : String(value))
  if (token.elapsed === true) {
    const seconds = Math.round(serial * 86_400)
    const unit = token.letter === 'h' ? 3600 : token.letter === 's' ? 1 : 60
    return String(Math.floor(seconds / unit)).padStart(token.length, '0')
  }
  switch (token.letter) {
    case 'y':
      return token.length > 2 ? String(parts.year) : two(parts.year % 100)
    case 'm': {
      if (token.length < 3) return padded(parts.month)
      if (token.length === 3) return (months[parts.month - 1] ?? '').slice(0, 3)
      // Polish has „12 stycznia” beside „styczeń 2024”.
      const names = tokens.some((other) => other.kind === 'date' && other.letter === 'd') ? monthsOf : months
      return names[parts.month - 1] ?? ''
    }
    case 'd':
      if (token.length < 3) return padded(parts.day)
      return (token.length === 3 ? shortWeekdays : weekdays)[parts.weekday] ?? ''
    case 'h': {
      const isHalf = tokens.some((other) => other.kind === 'date' && other.letter === 'a')
      return padded(isHalf ? parts.hour % 12 || 12 : parts.hour)
    }
    case 'n':
      return padded(parts.minute)
    case 's':
      return padded(parts.second)
    case 'a':
      return parts.hour < 12 ? 'AM' : 'PM'
  }
}
