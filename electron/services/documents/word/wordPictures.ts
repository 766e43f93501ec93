import { escapeXml } from '../xmlText'
import type { WordFile } from './wordFile'
import { pt } from './wordStyles'
import { childOf, findIn, textIn, type XmlElement } from './xmlTree'

const EMU_PER_POINT = 12_700

interface Place {
  readonly word: WordFile
  readonly part: string
}

/** A picture in a text, with what it says to those who do not see it; `undefined` where only Word shows it. */
export function pictureHtml(
  drawing: XmlElement,
  { word, part }: Place,
): { readonly html: string; readonly width: number } | undefined {
  const frame = childOf(drawing, 'wp:inline') ?? childOf(drawing, 'wp:anchor')
  const blip = findIn(frame, 'a:blip')
  if (frame === undefined || blip === undefined || findIn(frame, 'pic:pic') === undefined) {
    word.unshown.add(findIn(drawing, 'w:txbxContent') === undefined ? 'drawing' : 'textBox')
    return undefined
  }
  const source = word.picture(word.related(part, blip.attributes['r:embed']))
  if (source === undefined) {
    word.unshown.add('picture')
    return undefined
  }
  const { cx = '0', cy = '0' } = childOf(frame, 'wp:extent')?.attributes ?? {}
  const width = Number(cx) / EMU_PER_POINT
  const height = Number(cy) / EMU_PER_POINT
  const { descr = '', title = '' } = childOf(frame, 'wp:docPr')?.attributes ?? {}
  const place = frame.name === 'wp:anchor' ? anchorCss(frame, word) : ''
  const css = [`width:${pt(width)};height:${pt(height)}`, place].filter((one) => one !== '').join(';')
  const html = `<img class="${word.class(css)}" alt="${escapeXml(descr === '' ? title : descr)}" src="${source}">`
  return { html, width: place === '' ? width : 0 }
}

/** Where a picture stands that text flows round, or that lies over or under it beside its paragraph. */
function anchorCss(anchor: XmlElement, word: WordFile): string {
  const across = childOf(anchor, 'wp:positionH')
  const down = childOf(anchor, 'wp:positionV')
  const align = textOf(childOf(across, 'wp:align'))
  const x = offset(across)
  const y = offset(down)
  if (childOf(anchor, 'wp:wrapTopAndBottom') !== undefined)
    return `display:block;${align === 'center' ? 'margin:0 auto' : align === 'right' ? 'margin-left:auto' : `margin-left:${pt(Math.max(0, x ?? 0))}`}`
  const besideParagraph = /^(?:paragraph|line)$/u.test(down?.attributes['relativeFrom'] ?? '')
  const besideColumn = /^(?:column|margin|character)$/u.test(across?.attributes['relativeFrom'] ?? '')
  if (childOf(anchor, 'wp:wrapNone') !== undefined) {
    if (!besideParagraph || !besideColumn || (x === undefined && align === '') || y === undefined) {
      word.unshown.add('floating')
      return ''
    }
    const side =
      align === 'right' ? 'right:0' : align === 'center' ? 'left:0;right:0;margin:0 auto' : `left:${pt(x ?? 0)}`
    return `position:absolute;${side};top:${pt(y)}`
  }
  if (!besideParagraph || align === 'center') {
    word.unshown.add('floating')
    return ''
  }
  return align === 'right' ? 'float:right;margin-left:6pt' : `float:left;margin-left:${pt(x ?? 0)};margin-right:6pt`
}

function offset(position: XmlElement | undefined): number | undefined {
  const text = textOf(childOf(position, 'wp:posOffset'))
  return text === '' ? undefined : Number(text) / EMU_PER_POINT
}

const textOf = (element: XmlElement | undefined) => (element === undefined ? '' : textIn(element).trim())
