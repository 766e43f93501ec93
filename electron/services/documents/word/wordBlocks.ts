import { escapeXml } from '../xmlText'
import { pt } from './wordStyles'
import { paragraphOf, type Shown, type TextPlace } from './wordParagraphs'
import { tableHtml } from './wordTables'
import { childOf, elementsOf, type XmlElement } from './xmlTree'

const silent =
  /^(?:w:(?:sectPr|sdtPr|sdtEndPr|customXmlPr|bookmark(?:Start|End)|proofErr|perm(?:Start|End)|tcPr|del|moveFrom\w*|customXml\w*Range\w*)|mc:Fallback)$/u
const enclosing = /^(?:w:(?:sdt|sdtContent|customXml|ins|moveTo)|mc:(?:AlternateContent|Choice))$/u

/** What stands one under the other in a body, a cell, or the head or foot of a page. */
export function blocksHtml(parent: XmlElement, place: TextPlace): string {
  let html = ''
  let items: Shown[] = []
  const endList = () => {
    if (items.length > 0) html += listHtml(items, 0, place).html
    items = []
  }
  const visit = (element: XmlElement) => {
    for (const one of elementsOf(element)) {
      if (one.name === 'w:p') {
        const shown = paragraphOf(one, place)
        const last = items.at(-1)?.item
        if (shown.item === undefined || (last !== undefined && last.place.list !== shown.item.place.list)) endList()
        if (shown.item === undefined) html += paragraphHtml(shown, place)
        else items.push(shown)
        if (hasBreak(one)) html += '<div class="broken"></div>'
      } else if (one.name === 'w:tbl') {
        endList()
        html += tableHtml(one, place, blocksHtml)
      } else if (enclosing.test(one.name)) visit(one)
      else if (/^m:/u.test(one.name)) place.word.unshown.add('equation')
      else if (!silent.test(one.name)) place.word.unshown.add('other')
    }
  }
  visit(parent)
  endList()
  return html
}

/** Whether a section ends with the paragraph, and the next one begins on a new page. */
function hasBreak(paragraph: XmlElement): boolean {
  const section = childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr')
  if (section === undefined) return false
  return childOf(section, 'w:type')?.attributes['w:val'] !== 'continuous'
}

function paragraphHtml({ css, html, heading, isEmpty, breaks }: Shown, { word }: TextPlace): string {
  const name = word.class(breaks ? `${css};break-before:page` : css)
  // Nothing to read out, only room.
  if (isEmpty) return `<div class="${name} gap"></div>`
  const tag = heading > 0 ? `h${heading}` : 'p'
  return `<${tag} class="${name}">${html}</${tag}>`
}

/** Items of one level and, in the item before them, those of the levels below. */
function listHtml(
  items: readonly Shown[],
  from: number,
  place: TextPlace,
  outer = 0,
): { readonly html: string; readonly next: number } {
  const level = items[from]?.item?.place.level ?? 0
  let html = ''
  let at = from
  while (at < items.length) {
    const shown = items[at]
    if (shown?.item === undefined || shown.item.place.level < level) break
    const { marker, left, hanging } = shown.item
    const css = `${shown.css};margin-left:${pt(left - outer)}${shown.breaks ? ';break-before:page' : ''}`
    const box = place.word.class(`display:inline-block;min-width:${pt(Math.max(0, hanging))};text-indent:0`)
    at += 1
    let inner = ''
    const following = items[at]?.item
    if (following !== undefined && following.place.level > level) {
      const below = listHtml(items, at, place, left)
      inner = below.html
      at = below.next
    }
    html += `<li class="${place.word.class(css)}"><span class="${box}">${escapeXml(marker)}${hanging > 0 ? '' : ' '}</span>${shown.html}${inner}</li>`
  }
  return { html: `<ul>${html}</ul>`, next: at }
}
