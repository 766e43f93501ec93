import { unshownTemplateCode } from '../../fileErrors'
import type { PackageParts } from '../../templates/readPackage'
import type { PagePart } from '../html'
import { cssString, type PageCounters } from '../htmlStyles'
import { blocksHtml } from './wordBlocks'
import { WordFile } from './wordFile'
import { paragraphOf, type TextPlace } from './wordParagraphs'
import { isOn, overlay, points, pt } from './wordStyles'
import { childOf, elementsOf, findIn, textIn, type XmlElement } from './xmlTree'

/** Measures of A4 and of its margins where a file says nothing, in points. */
const usual = { width: 595.3, height: 841.9, margin: 70.85, edge: 35.4 }

/** Rules all pages of Word have; what is in classes stands behind them. */
export const wordBase = `
p,h1,h2,h3,h4,h5,h6,ul,li{margin:0;padding:0;font-weight:inherit;font-size:inherit;white-space:pre-wrap;orphans:2;widows:2}
h1,h2,h3,h4,h5,h6{break-after:avoid}
ul{list-style:none}
.gap{min-height:1lh}
table{border-collapse:collapse;table-layout:fixed}
td,th{vertical-align:top;text-align:left;font-weight:inherit;overflow-wrap:break-word}
tr{break-inside:auto}
.tab{display:inline-flex;white-space:nowrap;text-indent:0}
p,li{position:relative}
.broken{display:block;break-before:page}
.sheet{display:table;width:100%;table-layout:fixed}
.head{display:table-header-group;break-inside:avoid}
.foot{display:table-footer-group;break-inside:avoid}
.text{display:table-row-group}
.row{display:table-row}
.cell{display:table-cell}
`

/**
 * Makes a page of a filled Word file: its text in its order, with headings, lists and tables as such, at the places Word puts
 * them. What cannot be shown so is named, and nothing is printed then.
 */
export function wordPage(parts: PackageParts, counters: PageCounters): PagePart {
  const word = new WordFile(parts)
  const body = childOf(word.tree('word/document.xml'), 'w:body') ?? { name: 'w:body', attributes: {}, children: [] }
  const section = sectionOf(body, word)
  const { width, height, margins, edges } = measures(section)
  const place: TextPlace = {
    word,
    part: 'word/document.xml',
    width: width - margins.left - margins.right,
    paragraph: [],
    run: [],
  }
  const head = edgePart('header', section, place)
  const foot = edgePart('footer', section, place)
  const headHtml = head === undefined ? '' : richHtml(head, place)
  const footMargin = foot === undefined ? undefined : plainMargin(foot, place, counters)
  const footHtml = foot === undefined || footMargin !== undefined ? '' : richHtml(foot, place)
  const content = blocksHtml(body, place)
  if (word.unshown.size > 0) throw Object.assign(new Error([...word.unshown].join(',')), { code: unshownTemplateCode })
  const top = headHtml === '' ? margins.top : Math.min(edges.head, margins.top)
  const bottom = footHtml === '' ? margins.bottom : Math.min(edges.foot, margins.bottom)
  // The point above keeps a picture from showing through at the end of the page before.
  const edge = (name: string, html: string, least: number) =>
    html === ''
      ? ''
      : `<div class="${name}"><div class="row"><div class="cell ${word.class(`height:${pt(Math.max(0, least))};padding-top:1pt${name === 'foot' ? ';vertical-align:bottom' : ''}`)}">${html}</div></div></div>`
  const sheet = `<main>${content}</main>`
  const html =
    headHtml === '' && footHtml === ''
      ? sheet
      : `<div class="sheet">${edge('head', headHtml, margins.top - top)}<div class="text"><div class="row"><div class="cell">${sheet}</div></div></div>${edge('foot', footHtml, margins.bottom - bottom)}</div>`
  const sheetSize = `size:${pt(width)} ${pt(height)};`
  return {
    page: `${sheetSize}margin:${pt(top)} ${pt(margins.right)} ${pt(bottom)} ${pt(margins.left)};${counters.rule}${footMargin ?? ''}`,
    sheet: sheetSize,
    base: wordBase,
    styles: word.rules(),
    body: html,
  }
}

/** The section all of the paper is in. Others with another page cannot be shown. */
function sectionOf(body: XmlElement, word: WordFile): XmlElement | undefined {
  const last = childOf(body, 'w:sectPr')
  const others = elementsOf(body, 'w:p').flatMap((one) => childOf(childOf(one, 'w:pPr'), 'w:sectPr') ?? [])
  const all = last === undefined ? others : [...others, last]
  const pageOf = (section: XmlElement | undefined) =>
    JSON.stringify(['w:pgSz', 'w:pgMar'].map((name) => childOf(section, name)?.attributes))
  const edgesOf = (section: XmlElement) =>
    elementsOf(section).filter(({ name }) => name === 'w:headerReference' || name === 'w:footerReference')
  const [first] = all
  for (const section of all.slice(1)) {
    if (pageOf(section) !== pageOf(first)) word.unshown.add('sections')
    if (edgesOf(section).length > 0) word.unshown.add('sections')
  }
  for (const section of all) {
    if (Number(childOf(section, 'w:cols')?.attributes['w:num'] ?? 1) > 1) word.unshown.add('columns')
    if (childOf(section, 'w:pgBorders') !== undefined) word.unshown.add('pageBorder')
  }
  return first
}

function measures(section: XmlElement | undefined) {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {}
  const margin = childOf(section, 'w:pgMar')?.attributes ?? {}
  const of = (name: string, other: number) => Math.abs(points(margin[`w:${name}`]) ?? other)
  return {
    width: points(size['w:w']) ?? usual.width,
    height: points(size['w:h']) ?? usual.height,
    margins: {
      top: of('top', usual.margin),
      right: of('right', usual.margin),
      bottom: of('bottom', usual.margin),
      left: of('left', usual.margin) + of('gutter', 0),
    },
    edges: { head: of('header', usual.edge), foot: of('footer', usual.edge) },
  }
}

/** The head or foot of all pages; `undefined` where there is none. Others on the first or on even pages cannot be shown. */
function edgePart(kind: 'header' | 'footer', section: XmlElement | undefined, { word }: TextPlace): string | undefined {
  const references = elementsOf(section, `w:${kind}Reference`)
  const of = (type: string) => {
    const found = references.find(({ attributes }) => (attributes['w:type'] ?? 'default') === type)
    const part = word.related('word/document.xml', found?.attributes['r:id'])
    return part === undefined || isEmptyPart(word.tree(part)) ? undefined : part
  }
  const usualPart = of('default')
  if (section !== undefined && isOn(overlay(section), 'w:titlePg') && of('first') !== usualPart)
    word.unshown.add('heads')
  if (isOn(overlay(word.settings), 'w:evenAndOddHeaders') && of('even') !== usualPart) word.unshown.add('heads')
  return usualPart
}

function isEmptyPart(part: XmlElement | undefined): boolean {
  return !['w:t', 'w:drawing', 'w:pict', 'w:tbl', 'w:fldSimple', 'w:instrText', 'w:sym'].some(
    (name) => findIn(part, name) !== undefined,
  )
}

/** A head or foot that stands in the text of every page; numbers of pages are known in its margin only. */
function richHtml(part: string, place: TextPlace): string {
  const { word } = place
  const tree = word.tree(part)
  if (hasCounter(tree)) word.unshown.add('heads')
  return tree === undefined ? '' : blocksHtml(tree, { ...place, part })
}

const hasCounter = (tree: XmlElement | undefined): boolean =>
  elementsOf(tree).some(
    (one) =>
      (one.name === 'w:instrText' && /^\s*(?:NUM|SECTION)?PAGES?\b/iu.test(textIn(one))) ||
      (one.name === 'w:fldSimple' && /^\s*(?:NUM|SECTION)?PAGES?\b/iu.test(one.attributes['w:instr'] ?? '')) ||
      hasCounter(one),
  )

type Slot = 'left' | 'center' | 'right'

/** A foot that is text alone, as what stands in the margin; `undefined` of one with pictures or tables. */
function plainMargin(part: string, place: TextPlace, counters: PageCounters): string | undefined {
  const { word } = place
  const tree = word.tree(part)
  if (['w:drawing', 'w:pict', 'w:tbl', 'mc:AlternateContent'].some((name) => findIn(tree, name) !== undefined))
    return undefined
  const slots: Record<Slot, string[]> = { left: [], center: [], right: [] }
  let looks = ''
  const visit = (element: XmlElement | undefined) => {
    for (const one of elementsOf(element)) {
      if (one.name !== 'w:p') {
        if (one.name !== 'w:pPr') visit(one)
        continue
      }
      const shown = paragraphOf(one, { ...place, part })
      const set = shown.inlines.flatMap((inline) =>
        inline.kind === 'shown' && inline.text.trim() !== '' ? [inline.css] : [],
      )[0]
      if (looks === '' && set !== undefined) looks = set === '' ? shown.core : `${shown.core};${set}`
      const kinds: readonly Slot[] = shown.stops.length > 0 ? shown.stops.map(({ kind }) => kind) : ['center', 'right']
      let slot: Slot = shown.align === 'center' || shown.align === 'right' ? shown.align : 'left'
      let tabs = 0
      const lines: Record<Slot, string> = { left: '', center: '', right: '' }
      for (const inline of shown.inlines) {
        if (inline.kind === 'tab') {
          slot = kinds[tabs] ?? slot
          tabs += 1
        } else if (inline.kind === 'line') lines[slot] += ' "\\a " '
        else if (inline.kind === 'counter') {
          lines[slot] += ` ${counters[inline.of]} `
        } else if (inline.kind === 'shown') lines[slot] += ` ${cssString(inline.text)} `
      }
      for (const each of ['left', 'center', 'right'] as const) if (lines[each] !== '') slots[each].push(lines[each])
    }
  }
  visit(tree)
  const boxes = (['left', 'center', 'right'] as const).map((slot) =>
    slots[slot].length === 0
      ? ''
      : `@bottom-${slot}{content:${slots[slot].join(' "\\a " ')};white-space:pre-line;text-align:${slot};${looks}}`,
  )
  return boxes.join('')
}
