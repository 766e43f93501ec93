import { cssString } from '../htmlStyles'
import { childOf, elementsOf, findIn, valueIn, type XmlElement } from './xmlTree'

/** Properties by the names of their elements, what is nearest to the text winning. */
export type Properties = ReadonlyMap<string, XmlElement>

/** Elements whose attributes count one by one: a style may set the space before, the paragraph the one after. */
const byAttribute = new Set(['w:ind', 'w:spacing', 'w:rFonts'])

/** Lays properties over one another, the last on top. */
export function overlay(...layers: readonly (XmlElement | undefined)[]): Properties {
  const all = new Map<string, XmlElement>()
  for (const layer of layers)
    for (const one of elementsOf(layer)) {
      const before = all.get(one.name)
      const joins = before !== undefined && byAttribute.has(one.name)
      all.set(one.name, joins ? { ...one, attributes: { ...before.attributes, ...one.attributes } } : one)
    }
  return all
}

/** Whether a property that is there or not is there: `w:b`, but for `w:b w:val="0"`. */
export function isOn(properties: Properties, name: string): boolean {
  const element = properties.get(name)
  return element !== undefined && !/^(?:0|false|off|none)$/u.test(element.attributes['w:val'] ?? '')
}

/** A length in twentieths of a point. */
export function points(twips: string | undefined): number | undefined {
  const read = twips === undefined ? Number.NaN : Number(twips)
  return Number.isFinite(read) ? read / 20 : undefined
}

export const pt = (length: number) => `${Number(length.toFixed(2))}pt`

/** The styles of a Word file: what it says of all text, and its named styles with what they stand on. */
export class WordStyles {
  readonly #byId = new Map<string, XmlElement>()
  readonly #defaults = new Map<string, string>()
  readonly paragraph: XmlElement | undefined
  readonly run: XmlElement | undefined
  readonly #fonts: Readonly<Record<'major' | 'minor', string | undefined>>

  constructor(styles: XmlElement | undefined, theme: XmlElement | undefined) {
    const defaults = childOf(styles, 'w:docDefaults')
    this.paragraph = childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')
    this.run = childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')
    for (const style of elementsOf(styles, 'w:style')) {
      const { 'w:styleId': id = '', 'w:type': type = '', 'w:default': isDefault } = style.attributes
      this.#byId.set(id, style)
      if (isDefault === '1' || isDefault === 'true') this.#defaults.set(type, id)
    }
    const font = (name: string) => childOf(findIn(theme, name), 'a:latin')?.attributes['typeface']
    this.#fonts = { major: font('a:majorFont'), minor: font('a:minorFont') }
  }

  /** A style and those it stands on, the lowest first; the usual one of its type where none is named. */
  chain(id: string | undefined, type: 'paragraph' | 'character' | 'table'): readonly XmlElement[] {
    const found: XmlElement[] = []
    let next = id ?? (type === 'character' ? undefined : this.#defaults.get(type))
    while (next !== undefined) {
      const style = this.#byId.get(next)
      if (style === undefined || found.includes(style)) break
      found.unshift(style)
      next = valueIn(style, 'w:basedOn')
    }
    return found
  }

  /** The font a run is set in. */
  fontOf(properties: Properties): string | undefined {
    const { 'w:ascii': named, 'w:hAnsi': other, 'w:asciiTheme': theme } = properties.get('w:rFonts')?.attributes ?? {}
    return (
      (theme === undefined ? undefined : this.#fonts[theme.startsWith('major') ? 'major' : 'minor']) ?? named ?? other
    )
  }

  /** What all of a paragraph has if nothing else is said: font, size, weight, slant and colour. */
  coreCss(properties: Properties): string {
    const font = this.fontOf(properties)
    const size = Number(properties.get('w:sz')?.attributes['w:val'] ?? 20) / 2
    const color = properties.get('w:color')?.attributes['w:val']
    return [
      font === undefined
        ? ''
        : `font-family:${cssString(font)},${/times|serif|georgia|garamond|cambria|book/iu.test(font) && !/sans/iu.test(font) ? 'serif' : 'sans-serif'}`,
      `font-size:${pt(size)}`,
      `font-weight:${isOn(properties, 'w:b') ? 'bold' : 'normal'}`,
      `font-style:${isOn(properties, 'w:i') ? 'italic' : 'normal'}`,
      `color:${color !== undefined && isColor(color) ? `#${color}` : '#000'}`,
    ]
      .filter((one) => one !== '')
      .join(';')
  }
}

const isColor = (text: string) => /^[0-9a-f]{6}$/iu.test(text)

const highlights: Readonly<Record<string, string>> = {
  darkBlue: '#00008b',
  darkCyan: '#008b8b',
  darkGreen: '#006400',
  darkMagenta: '#8b008b',
  darkRed: '#8b0000',
  darkYellow: '#808000',
  darkGray: '#a9a9a9',
  lightGray: '#d3d3d3',
}

/** The rest of what a run looks like; empty of most. */
export function extraCss(properties: Properties): string {
  const value = (name: string) => properties.get(name)?.attributes['w:val']
  const underline = value('w:u')
  const isStruck = isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')
  const lines = [underline !== undefined && underline !== 'none' ? 'underline' : '', isStruck ? 'line-through' : '']
  const decoration = lines.filter((one) => one !== '').join(' ')
  const raised = value('w:vertAlign')
  const spacing = points(value('w:spacing'))
  const highlight = value('w:highlight')
  const shade = backgroundOf(properties.get('w:shd'))
  return [
    decoration === '' ? '' : `text-decoration:${decoration}`,
    isOn(properties, 'w:caps') ? 'text-transform:uppercase' : '',
    isOn(properties, 'w:smallCaps') ? 'font-variant:small-caps' : '',
    raised === 'superscript' ? 'vertical-align:super;font-size:.65em' : '',
    raised === 'subscript' ? 'vertical-align:sub;font-size:.65em' : '',
    spacing === undefined || spacing === 0 ? '' : `letter-spacing:${pt(spacing)}`,
    highlight === undefined || highlight === 'none' ? '' : `background:${highlights[highlight] ?? cssName(highlight)}`,
    shade,
  ]
    .filter((one) => one !== '')
    .join(';')
}

const cssName = (name: string) => (/^[a-zA-Z]{1,20}$/u.test(name) ? name.toLowerCase() : 'transparent')

/** The ground of a text, a paragraph or a cell. */
export function backgroundOf(shading: XmlElement | undefined): string {
  const fill = shading?.attributes['w:fill'] ?? ''
  return isColor(fill) ? `background:#${fill}` : ''
}

const lineKinds: Readonly<Record<string, string>> = {
  double: 'double',
  dotted: 'dotted',
  dashed: 'dashed',
  dashSmallGap: 'dashed',
}

/** A line round a paragraph, a cell or a table; `undefined` where nothing is said of it. */
export function lineOf(border: XmlElement | undefined): string | undefined {
  const kind = border?.attributes['w:val']
  if (kind === undefined) return undefined
  if (kind === 'nil' || kind === 'none') return 'none'
  const color = border?.attributes['w:color'] ?? ''
  // In eighths of a point.
  const width = Math.max(0.5, Number(border?.attributes['w:sz'] ?? 4) / 8)
  return `${pt(width)} ${lineKinds[kind] ?? 'solid'} ${isColor(color) ? `#${color}` : '#000'}`
}

/** Lines of all four sides, as far as something is said of them. */
export function bordersCss(borders: XmlElement | undefined): string {
  const sides = [
    ['top', ['w:top']],
    ['right', ['w:right', 'w:end']],
    ['bottom', ['w:bottom']],
    ['left', ['w:left', 'w:start']],
  ] as const
  return sides
    .flatMap(([side, names]) => {
      const line = lineOf(names.map((name) => childOf(borders, name)).find((one) => one !== undefined))
      return line === undefined ? [] : [`border-${side}:${line}`]
    })
    .join(';')
}
