import { textWidth } from '#shared/engine/documents/textWidth'
import { escapeXml } from '../xmlText'
import { pictureHtml } from './wordPictures'
import type { WordFile } from './wordFile'
import { extraCss, isOn, overlay } from './wordStyles'
import { childOf, elementsOf, findIn, textIn, valueIn, type XmlElement } from './xmlTree'

const POINT_PER_MM = 72 / 25.4

/** A piece of a line: what is shown and how wide it is about, in points; or what ends or parts it. */
export type Inline =
  | {
      readonly kind: 'shown'
      readonly html: string
      readonly text: string
      readonly width: number
      /** What it is set in, where that is not what the paragraph is. */
      readonly css: string
    }
  | { readonly kind: 'tab' | 'line' | 'page' }
  /** A number of the page, which only its margin knows. */
  | { readonly kind: 'counter'; readonly of: 'page' | 'pages' }

export interface RunContext {
  readonly word: WordFile
  /** The part it stands in. */
  readonly part: string
  /** Properties below those of the run itself: of all text, of the table, of the paragraph's style. */
  readonly layers: readonly (XmlElement | undefined)[]
  /** What the paragraph is set in already. */
  readonly core: string
}

/** Elements that show nothing. */
const silent =
  /^w:(?:rPr|pPr|lastRenderedPageBreak|proofErr|bookmark(?:Start|End)|perm(?:Start|End)|sdtPr|sdtEndPr|customXmlPr|smartTagPr|instrText|del|moveFrom|annotationRef|separator|continuationSeparator|footnoteRef|endnoteRef|customXml\w*Range\w*|moveFromRange\w*|moveToRange\w*|fldData)$|^mc:Fallback$/u
/** Elements that only enclose others. */
const enclosing =
  /^(?:w:(?:hyperlink|smartTag|ins|moveTo|sdt|sdtContent|bdo|dir|customXml)|mc:(?:AlternateContent|Choice))$/u

/** Signs of Wingdings and Symbol that letters have of their own. */
const symbols: Readonly<Record<string, string>> = {
  F06F: '☐',
  F0A8: '☐',
  F0FE: '☒',
  F078: '☒',
  F0FC: '✓',
  F0B7: '•',
  F0A7: '▪',
  F02D: '–',
  F0D8: '➢',
  F022: '✂',
}

/** What fields are open, the innermost last. */
interface OpenField {
  code: string
  isCode: boolean
}

/** The pieces of a paragraph in their order. */
export function inlinesOf(paragraph: XmlElement, context: RunContext): readonly Inline[] {
  const found: Inline[] = []
  const fields: OpenField[] = []
  const put = (one: Inline) => {
    // Of the number of a page only the sign for it is kept, not the one Word counted last.
    const counted = fields.some(({ code, isCode }) => !isCode && counterOf(code) !== undefined)
    if (!fields.some(({ isCode }) => isCode) && !counted) found.push(one)
  }
  const field = (code: string) => {
    const of = counterOf(code)
    if (of !== undefined) found.push({ kind: 'counter', of })
  }
  const visit = (element: XmlElement) => {
    for (const one of elementsOf(element)) {
      if (one.name === 'w:r') visitRun(one)
      else if (one.name === 'w:fldSimple') {
        const code = one.attributes['w:instr'] ?? ''
        if (counterOf(code) === undefined) visit(one)
        else field(code)
      } else if (enclosing.test(one.name)) visit(one)
      else if (/^m:oMath/u.test(one.name)) context.word.unshown.add('equation')
      else if (!silent.test(one.name)) context.word.unshown.add('other')
    }
  }
  const visitRun = (run: XmlElement) => {
    const own = childOf(run, 'w:rPr')
    const style = context.word.styles.chain(valueIn(own, 'w:rStyle'), 'character').map((one) => childOf(one, 'w:rPr'))
    const properties = overlay(...context.layers, ...style, own)
    if (isOn(properties, 'w:vanish')) return
    const core = context.word.styles.coreCss(properties)
    const css = [core === context.core ? '' : core, extraCss(properties)].filter((one) => one !== '').join(';')
    const size = Number(properties.get('w:sz')?.attributes['w:val'] ?? 20) / 2
    const shown = (text: string) => {
      const set = isOn(properties, 'w:caps') ? text.toUpperCase() : text
      const html = css === '' ? escapeXml(text) : `<span class="${context.word.class(css)}">${escapeXml(text)}</span>`
      put({ kind: 'shown', css, html, text, width: textWidth(set, size, isOn(properties, 'w:b')) * POINT_PER_MM })
    }
    const visitIn = (inside: XmlElement) => {
      for (const one of elementsOf(inside)) {
        switch (one.name) {
          case 'w:t':
            // A tab written as a letter counts like one that is an element.
            textIn(one)
              .split('\t')
              .forEach((text, index) => {
                if (index > 0) put({ kind: 'tab' })
                if (text !== '') shown(text)
              })
            break
          case 'w:tab':
          case 'w:ptab':
            put({ kind: 'tab' })
            break
          case 'w:cr':
            put({ kind: 'line' })
            break
          case 'w:br':
            put({ kind: one.attributes['w:type'] === 'page' ? 'page' : 'line' })
            if (one.attributes['w:type'] === 'column') context.word.unshown.add('columns')
            break
          case 'w:noBreakHyphen':
            shown('\u2011')
            break
          case 'w:softHyphen':
            shown('\u00ad')
            break
          case 'w:sym': {
            const code = (one.attributes['w:char'] ?? '').toUpperCase()
            const sign = symbols[code]
            if (sign === undefined) context.word.unshown.add('symbol')
            else shown(sign)
            break
          }
          case 'w:pgNum':
            found.push({ kind: 'counter', of: 'page' })
            break
          case 'w:fldChar': {
            const kind = one.attributes['w:fldCharType']
            if (kind === 'begin') fields.push({ code: '', isCode: true })
            const last = fields.at(-1)
            if (kind === 'separate' && last !== undefined) last.isCode = false
            if (kind === 'end') field(fields.pop()?.code ?? '')
            break
          }
          case 'w:instrText': {
            const last = fields.at(-1)
            if (last !== undefined) last.code += textIn(one)
            break
          }
          case 'w:footnoteReference':
          case 'w:endnoteReference':
            context.word.unshown.add('note')
            break
          case 'w:drawing': {
            const picture = pictureHtml(one, context)
            if (picture !== undefined) put({ kind: 'shown', text: '', css: '', ...picture })
            break
          }
          case 'w:pict':
            context.word.unshown.add(findIn(one, 'w:txbxContent') === undefined ? 'drawing' : 'textBox')
            break
          case 'mc:AlternateContent':
            visitIn(childOf(one, 'mc:Choice') ?? { name: '', attributes: {}, children: [] })
            break
          default:
            if (!silent.test(one.name)) context.word.unshown.add('other')
        }
      }
    }
    visitIn(run)
  }
  visit(paragraph)
  return found
}

function counterOf(code: string): 'page' | 'pages' | undefined {
  const name = code.trim().split(/\s+/u)[0]?.toUpperCase()
  if (name === 'PAGE') return 'page'
  return name === 'NUMPAGES' || name === 'SECTIONPAGES' ? 'pages' : undefined
}
