import { childOf, elementsOf, valueIn, type XmlElement } from './xmlTree'

/** Where a paragraph stands in the numbering. */
export interface Numbered {
  readonly list: string
  readonly level: number
  /** The properties the level gives its paragraphs and their numbers. */
  readonly paragraph: XmlElement | undefined
  readonly run: XmlElement | undefined
}

/** Signs of the fonts of symbols that stand before items. */
const bullets: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0a8': '☐',
  '\uf02d': '–',
  o: '◦',
}

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function inRoman(count: number): string {
  let left = count
  let text = ''
  for (const [value, letters] of roman)
    while (left >= value) {
      text += letters
      left -= value
    }
  return text
}

function inLetters(count: number): string {
  return String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

function written(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return inLetters(count)
    case 'upperLetter':
      return inLetters(count).toUpperCase()
    case 'lowerRoman':
      return inRoman(count)
    case 'upperRoman':
      return inRoman(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}

/** The lists of a Word file and how far each has been counted. */
export class WordNumbering {
  readonly #abstracts = new Map<string, XmlElement>()
  readonly #lists = new Map<string, XmlElement>()
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(numbering: XmlElement | undefined) {
    for (const one of elementsOf(numbering, 'w:abstractNum'))
      this.#abstracts.set(one.attributes['w:abstractNumId'] ?? '', one)
    for (const one of elementsOf(numbering, 'w:num')) this.#lists.set(one.attributes['w:numId'] ?? '', one)
  }

  /** The place a paragraph's properties give it; `undefined` of one without a number. */
  place(numPr: XmlElement | undefined): Numbered | undefined {
    const list = valueIn(numPr, 'w:numId')
    if (list === undefined || list === '0') return undefined
    const level = Number(valueIn(numPr, 'w:ilvl') ?? 0)
    const found = this.#level(list, level)
    return found === undefined
      ? undefined
      : { list, level, paragraph: childOf(found, 'w:pPr'), run: childOf(found, 'w:rPr') }
  }

  /** The next number of that place. */
  next({ list, level }: Numbered): string {
    const abstract = valueIn(this.#lists.get(list), 'w:abstractNumId') ?? list
    const counts = this.#counts.get(abstract) ?? []
    this.#counts.set(abstract, counts)
    const restarts = this.#override(list, level)
    if (restarts !== undefined && !this.#begun.has(`${list}/${level}`)) counts[level] = restarts - 1
    this.#begun.add(`${list}/${level}`)
    counts[level] = (counts[level] ?? this.#start(list, level) - 1) + 1
    counts.length = level + 1
    const own = this.#level(list, level)
    const text = valueIn(own, 'w:lvlText') ?? ''
    if (valueIn(own, 'w:numFmt') === 'bullet') return bullets[text] ?? (/[\ue000-\uf8ff]/u.test(text) ? '•' : text)
    const isLegal = childOf(own, 'w:isLgl') !== undefined
    return text.replace(/%(\d)/gu, (_whole, digit: string) => {
      const at = Number(digit) - 1
      const format = isLegal ? 'decimal' : (valueIn(this.#level(list, at), 'w:numFmt') ?? 'decimal')
      return written(counts[at] ?? this.#start(list, at), format)
    })
  }

  #override(list: string, level: number): number | undefined {
    const override = elementsOf(this.#lists.get(list), 'w:lvlOverride').find(
      ({ attributes }) => attributes['w:ilvl'] === String(level),
    )
    const start = valueIn(override, 'w:startOverride')
    return start === undefined ? undefined : Number(start)
  }

  #start(list: string, level: number): number {
    return Number(valueIn(this.#level(list, level), 'w:start') ?? 1)
  }

  #level(list: string, level: number): XmlElement | undefined {
    const num = this.#lists.get(list)
    const isLevel = ({ attributes }: XmlElement) => attributes['w:ilvl'] === String(level)
    const own = childOf(elementsOf(num, 'w:lvlOverride').find(isLevel), 'w:lvl')
    return own ?? elementsOf(this.#abstracts.get(valueIn(num, 'w:abstractNumId') ?? ''), 'w:lvl').find(isLevel)
  }
}
