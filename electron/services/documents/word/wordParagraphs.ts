import { escapeXml } from '../xmlText'
import type { WordFile } from './wordFile'
import type { Numbered } from './wordNumbering'
import { type Inline, inlinesOf } from './wordRuns'
import { backgroundOf, bordersCss, isOn, overlay, points, type Properties, pt } from './wordStyles'
import { tabbedLine, tabStops } from './wordTabs'
import { childOf, elementsOf, valueIn, type XmlElement } from './xmlTree'

/** Where paragraphs stand. */
export interface TextPlace {
  readonly word: WordFile
  readonly part: string
  /** Room between the margins, or of the cell, in points. */
  readonly width: number
  /** What the table round them says of its text. */
  readonly paragraph: readonly (XmlElement | undefined)[]
  readonly run: readonly (XmlElement | undefined)[]
}

/** A paragraph as it is shown. */
export interface Shown {
  readonly css: string
  readonly html: string
  /** 1 for a heading of the first level; 0 for what is none. */
  readonly heading: number
  readonly isEmpty: boolean
  /** The item of a list it is. */
  readonly item?: { readonly place: Numbered; readonly marker: string; readonly left: number; readonly hanging: number }
  /** Whether a page begins in it, before anything of its text. */
  readonly breaks: boolean
  /** What of the page's numbers stands in it. */
  readonly inlines: readonly Inline[]
  readonly align: string
  readonly core: string
  readonly stops: ReturnType<typeof tabStops>
}

/** Height of a line of one in the fonts of offices, by size. */
const SINGLE = 1.16

/** A paragraph with what its styles, its list and its table say of it. */
export function paragraphOf(paragraph: XmlElement, { word, part, width, ...place }: TextPlace): Shown {
  const own = childOf(paragraph, 'w:pPr')
  const chain = word.styles.chain(valueIn(own, 'w:pStyle'), 'paragraph')
  const ofStyles = chain.map((style) => childOf(style, 'w:pPr'))
  const styled = overlay(...ofStyles)
  const ownNumber = childOf(own, 'w:numPr')
  const numbered = word.numbering.place(numPr(ownNumber, styled.get('w:numPr')))
  const below = [word.styles.paragraph, ...place.paragraph]
  const layers =
    ownNumber === undefined
      ? [...below, numbered?.paragraph, ...ofStyles, own]
      : [...below, ...ofStyles, numbered?.paragraph, own]
  const properties = overlay(...layers)
  const runLayers = [word.styles.run, ...place.run, ...chain.map((style) => childOf(style, 'w:rPr'))]
  const core = word.styles.coreCss(overlay(...runLayers))
  const inlines = inlinesOf(paragraph, { word, part, layers: runLayers, core })
  const { left, hanging, right } = indents(properties)
  const stops = tabStops(layers.map((layer) => childOf(layer, 'w:tabs')))
  const implied = hanging > 0 ? [{ at: left, kind: 'left' as const, leader: 'none' }] : []
  const allStops = [...stops, ...implied].toSorted((one, other) => one.at - other.at)
  const from = left - hanging
  const first = inlines.findIndex(({ kind }) => kind !== 'page')
  const breaks = first > 0 || (first < 0 && inlines.length > 0)
  const rest = breaks ? inlines.slice(Math.max(first, 0)).filter(({ kind }) => first >= 0 || kind !== 'page') : inlines
  const html = linesOf(rest)
    .map((line, index) =>
      line.some(({ kind }) => kind === 'tab')
        ? tabbedLine(line, {
            word,
            stops: allStops,
            from: numbered !== undefined || index > 0 ? left : from,
            width: width - right,
          })
        : line.map((one) => (one.kind === 'shown' ? one.html : '')).join(''),
    )
    .join('<br>')
  const isEmpty = rest.every(
    (one) => one.kind === 'line' || (one.kind === 'shown' && one.text.trim() === '' && !one.html.includes('<img')),
  )
  const align = alignOf(properties)
  const marker = numbered === undefined || isEmpty ? '' : word.numbering.next(numbered)
  const heading = levelOf(chain, properties)
  const shared = {
    css: css(properties, core, { left, hanging, right }, align),
    heading,
    isEmpty,
    breaks,
    inlines,
    align,
    core,
    stops,
  }
  if (numbered === undefined || marker === '') return { ...shared, html }
  if (heading > 0) return { ...shared, html: `${escapeXml(marker)} ${html}` }
  return { ...shared, html, item: { place: numbered, marker, left, hanging } }
}

function numPr(own: XmlElement | undefined, styled: XmlElement | undefined): XmlElement | undefined {
  if (own === undefined) return styled
  const id = childOf(own, 'w:numId') ?? childOf(styled, 'w:numId')
  return {
    ...own,
    children: [...elementsOf(own).filter(({ name }) => name !== 'w:numId'), ...(id === undefined ? [] : [id])],
  }
}

/** The lines as `w:br` parts them; a page that begins in the middle of a paragraph begins a line. */
function linesOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const one of inlines) {
    if (one.kind === 'line') lines.push([])
    else if (one.kind === 'page') {
      lines.push([])
      lines.at(-1)?.push({ kind: 'shown', html: '<span class="broken"></span>', text: '', css: '', width: 0 })
    } else lines.at(-1)?.push(one)
  }
  return lines
}

function indents(properties: Properties) {
  const of = properties.get('w:ind')?.attributes ?? {}
  const left = points(of['w:left'] ?? of['w:start']) ?? 0
  const right = points(of['w:right'] ?? of['w:end']) ?? 0
  const hanging = points(of['w:hanging']) ?? -(points(of['w:firstLine']) ?? 0)
  return { left, right, hanging }
}

function alignOf(properties: Properties): string {
  const jc = properties.get('w:jc')?.attributes['w:val'] ?? 'left'
  if (jc === 'both' || jc === 'distribute') return 'justify'
  return jc === 'center' ? 'center' : jc === 'right' || jc === 'end' ? 'right' : 'left'
}

/** Levels by the outline of the style, or by what Word itself calls headings. */
function levelOf(chain: readonly XmlElement[], properties: Properties): number {
  const outline = properties.get('w:outlineLvl')?.attributes['w:val']
  if (outline !== undefined && Number(outline) < 9) return Math.min(6, Number(outline) + 1)
  const names = chain.map((style) => (valueIn(style, 'w:name') ?? '').toLowerCase())
  const named = names
    .map((name) => /^(?:heading|nagłówek) (\d)/u.exec(name)?.[1])
    .findLast((level) => level !== undefined)
  if (named !== undefined) return Math.min(6, Number(named))
  return names.some((name) => name === 'title' || name === 'tytuł') ? 1 : 0
}

function css(
  properties: Properties,
  core: string,
  { left, right, hanging }: ReturnType<typeof indents>,
  align: string,
): string {
  const spacing = properties.get('w:spacing')?.attributes ?? {}
  const line = Number(spacing['w:line'] ?? 240)
  const rule = spacing['w:lineRule'] ?? 'auto'
  const height =
    rule === 'exact'
      ? pt(line / 20)
      : rule === 'atLeast'
        ? `max(${pt(line / 20)},${SINGLE}em)`
        : String(Number(((line / 240) * SINGLE).toFixed(3)))
  return [
    core,
    `text-align:${align}`,
    `margin:${pt(points(spacing['w:before']) ?? 0)} ${pt(right)} ${pt(points(spacing['w:after']) ?? 0)} ${pt(left)}`,
    hanging === 0 ? '' : `text-indent:${pt(-hanging)}`,
    `line-height:${height}`,
    isOn(properties, 'w:keepNext') ? 'break-after:avoid' : '',
    isOn(properties, 'w:keepLines') ? 'break-inside:avoid' : '',
    isOn(properties, 'w:pageBreakBefore') ? 'break-before:page' : '',
    bordersCss(properties.get('w:pBdr')),
    backgroundOf(properties.get('w:shd')),
  ]
    .filter((one) => one !== '')
    .join(';')
}
