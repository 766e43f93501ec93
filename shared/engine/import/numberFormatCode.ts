/** A piece of a number format. Letters of dates: `n` minutes, `a` the half of the day. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly char: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'exponent' | 'slash' | 'general' | 'text' }
  | {
      readonly kind: 'date'
      readonly letter: 'y' | 'm' | 'd' | 'h' | 'n' | 's' | 'a'
      readonly length: number
      /** Hours, minutes or seconds gone by in all (`[h]`). */
      readonly elapsed?: true
    }

/** One of the parts of a format between semicolons. */
export interface Section {
  readonly tokens: readonly Token[]
  readonly condition?: (value: number) => boolean
}

/** Formats a file names by number only (ISO/IEC 29500-1 §18.8.30), as a Polish Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0',
  42: '#,##0\\ "zł"',
  43: '#,##0.00',
  44: '#,##0.00\\ "zł"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '##0.0E+0',
  49: '@',
}

/** The code of a format by its number, where the file does not write it out. */
export function builtInFormat(id: number): string {
  return builtIn[id] ?? 'General'
}

/** Longest code looked at; Excel allows 255 characters. */
const longest = 1_000

/** Takes a format code apart into its sections. */
export function formatSections(code: string): readonly Section[] {
  const sections: { tokens: Token[]; condition?: (value: number) => boolean }[] = [{ tokens: [] }]
  const piece = /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|;|General|Standard|AM\/PM|A\/P|E[+-]|[ymdhs]+|[0#?.,%/@]|[^]/giu
  for (const match of code.slice(0, longest).matchAll(piece)) {
    const section = sections.at(-1)
    if (section === undefined) break
    const [text, quoted, escaped, bracket] = match
    const lower = text.toLowerCase()
    if (quoted !== undefined) section.tokens.push({ kind: 'literal', text: quoted })
    else if (escaped !== undefined) section.tokens.push({ kind: 'literal', text: escaped })
    else if (bracket !== undefined) takeBracket(bracket, section)
    else if (text === ';') sections.push({ tokens: [] })
    else if (/^[_*]./u.test(text)) continue
    else if (lower === 'general' || lower === 'standard') section.tokens.push({ kind: 'general' })
    else if (lower === 'am/pm' || lower === 'a/p') section.tokens.push({ kind: 'date', letter: 'a', length: 1 })
    else if (/^e[+-]$/.test(lower)) section.tokens.push({ kind: 'exponent' })
    else if (/^[ymdhs]+$/.test(lower)) takeLetters(lower, section)
    else section.tokens.push(signs[text] ?? { kind: 'literal', text })
  }
  return sections.map(({ tokens, condition }) => ({
    tokens: withMinutes(withoutSlashes(tokens)),
    ...(condition === undefined ? {} : { condition }),
  }))
}

const signs: Readonly<Record<string, Token>> = {
  '0': { kind: 'digit', char: '0' },
  '#': { kind: 'digit', char: '#' },
  '?': { kind: 'digit', char: '?' },
  '.': { kind: 'point' },
  ',': { kind: 'comma' },
  '%': { kind: 'percent' },
  '/': { kind: 'slash' },
  '@': { kind: 'text' },
}

interface OpenSection {
  tokens: Token[]
  condition?: (value: number) => boolean
}

/** `[$zł-415]`, `[h]`, `[>100]`; colours and languages show nothing. */
function takeBracket(inside: string, section: OpenSection): void {
  const [, sign, bound] = /^([<>=]{1,2})(-?\d+(?:\.\d+)?)$/.exec(inside) ?? []
  if (sign !== undefined) section.condition = conditionOf(sign, Number(bound))
  else if (/^(?:h+|m+|s+)$/i.test(inside)) {
    const letter = inside[0]?.toLowerCase()
    section.tokens.push({
      kind: 'date',
      letter: letter === 'h' ? 'h' : letter === 's' ? 's' : 'n',
      length: inside.length,
      elapsed: true,
    })
  } else if (inside.startsWith('$')) {
    const [, currency = ''] = /^\$([^-]*)/.exec(inside) ?? []
    if (currency !== '') section.tokens.push({ kind: 'literal', text: currency })
  }
}

function conditionOf(sign: string, bound: number): (value: number) => boolean {
  switch (sign) {
    case '<':
      return (value) => value < bound
    case '<=':
      return (value) => value <= bound
    case '>':
      return (value) => value > bound
    case '>=':
      return (value) => value >= bound
    case '<>':
      return (value) => value !== bound
    default:
      return (value) => value === bound
  }
}

/** A run of letters may hold several parts: `ddmmyyyy`. */
function takeLetters(letters: string, section: OpenSection): void {
  for (const [run] of letters.matchAll(/y+|m+|d+|h+|s+/g)) {
    const letter = run[0]
    if (letter === 'y' || letter === 'm' || letter === 'd' || letter === 'h' || letter === 's')
      section.tokens.push({ kind: 'date', letter, length: run.length })
  }
}

/** In a date a slash, comma, point or digit stands for itself; in a number without a denominator a slash does. */
function withoutSlashes(tokens: readonly Token[]): readonly Token[] {
  const isDate = tokens.some(({ kind }) => kind === 'date')
  const marks: Partial<Readonly<Record<Token['kind'], string>>> = { slash: '/', comma: ',', point: '.', percent: '%' }
  const isFraction = (at: number) => tokens[at - 1]?.kind === 'digit' && tokens[at + 1]?.kind === 'digit'
  return tokens.map((token, at): Token => {
    const mark = marks[token.kind]
    if (mark === undefined || (!isDate && (token.kind !== 'slash' || isFraction(at)))) return token
    return { kind: 'literal', text: mark }
  })
}

/** `m` beside hours or seconds means minutes. */
function withMinutes(tokens: readonly Token[]): readonly Token[] {
  const dates = tokens.filter((token) => token.kind === 'date')
  return tokens.map((token): Token => {
    if (token.kind !== 'date' || token.letter !== 'm' || token.length > 2) return token
    const place = dates.indexOf(token)
    const isMinutes = dates[place - 1]?.letter === 'h' || dates[place + 1]?.letter === 's'
    return isMinutes ? { ...token, letter: 'n' } : token
  })
}
