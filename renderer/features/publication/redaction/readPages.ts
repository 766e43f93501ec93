import type { OPS, PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import type { Finding } from '#shared/engine/publication/detector'
import { leftOut } from '#shared/engine/publication/leaveOut'
import { foldPdf } from '#shared/program/attachments/foldPdf'
import { type Box, type Glyph, glyphsOf, type PageFont } from './glyphs'

/** Why a file cannot be published with places covered. */
export const refusals = [
  'unreadable',
  'tooLong',
  'tooLarge',
  'signatures',
  'unseen',
  'notLocated',
  'picture',
  'notHad',
] as const
export type Refusal = (typeof refusals)[number]

/** A page drawn anew would take too long to look at beyond these. */
const mostPages = 60

/** How a page is read: as it is printed, without notes and fields laid over it. */
export const reading = { intent: 'print', annotationMode: 0 } as const

/** A PDF whose letters can be found on its pages. */
export interface ReadPdf {
  /** Its text as the detector looks through it. */
  readonly text: string
  /** What covers the found places, page by page; a reason where one of them cannot be located. */
  readonly covers: (places: readonly Finding[]) => readonly (readonly Box[])[] | Refusal
  /** The text of each page without the places. */
  readonly without: (places: readonly Finding[]) => readonly string[]
}

interface PageText {
  readonly raw: string
  /** The letter each character is drawn by; absent where text and drawing do not agree. */
  readonly glyphs?: readonly (Glyph | undefined)[]
}

/** Reads the pages of a PDF and where their letters stand. */
export async function readPages(document: PDFDocumentProxy, ops: typeof OPS): Promise<ReadPdf | Refusal> {
  if (document.numPages > mostPages) return 'tooLong'
  const pages: PageText[] = []
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number), ops))
  const starts = pages.map((_, index) => pages.slice(0, index).reduce((sum, { raw }) => sum + raw.length, 0))
  const raw = pages.map((page) => page.raw).join('')
  const { text, places: origins } = foldPdf(raw)
  /** Where a character of the whole text stood: its page and place there. */
  const originOf = (at: number) => {
    const origin = origins[at] ?? 0
    const page = starts.findLastIndex((first) => first <= origin)
    return { page, at: origin - (starts[page] ?? 0) }
  }
  return {
    text,
    covers(places) {
      const boxes: Box[][] = pages.map(() => [])
      for (const { kind, start, end } of places) {
        // What people set by hand is no text; the words that announce it would be covered, and it would stay.
        if (kind === 'signatures') return 'signatures'
        let covered = 0
        for (let at = start; at < end; at++) {
          if (/[\s\p{Cf}]/u.test(text[at] ?? '')) continue
          const { page, at: place } = originOf(at)
          const glyphs = pages[page]?.glyphs
          if (glyphs === undefined) return 'notLocated'
          const glyph = glyphs[place]
          // A mark over a letter is covered with its letter.
          if (glyph === undefined && /\p{M}/u.test((text[at] ?? '').normalize('NFKD'))) continue
          if (glyph?.isSeen === false) return 'unseen'
          if (glyph?.box === undefined) return 'notLocated'
          boxes[page]?.push(glyph.box)
          covered += 1
        }
        if (covered === 0) return 'notLocated'
      }
      return boxes.map(joined)
    },
    without(places) {
      const texts = pages.map(() => '')
      let open: Finding | undefined
      for (let at = 0; at < text.length; at++) {
        const { page } = originOf(at)
        const place = places.find(({ start, end }) => start <= at && at < end)
        const isNew = place !== undefined && place !== open
        open = place
        const line = place === undefined && text[at] === ' ' ? lineEnd(raw, origins[at] ?? 0) : undefined
        texts[page] = (texts[page] ?? '') + (isNew ? leftOut : place !== undefined ? '' : (line ?? text[at] ?? ''))
      }
      return texts
    },
  }
}

/** Shorter lines end because somebody ended them: an address, a heading, the last of a paragraph. */
const fullLine = 60

/** How a line of a page goes on in its text: `undefined` on the same one, else by a new one, behind a sentence by a new paragraph. */
function lineEnd(raw: string, at: number): string | undefined {
  if (!/^\s*\n/u.test(raw.slice(at, at + 20))) return undefined
  if (/[.:;?!]/u.test(raw[at - 1] ?? '')) return '\n\n'
  return at - (raw.lastIndexOf('\n', at - 1) + 1) < fullLine ? '\n' : undefined
}

async function readPage(page: PDFPageProxy, ops: typeof OPS): Promise<PageText> {
  const { items } = await page.getTextContent()
  const raw = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') + '\n'
  const operations = await page.getOperatorList(reading)
  const glyphs = glyphsOf(operations, ops, (name) => fontOf(page, name))
  const located = locate(raw, glyphs)
  return located === undefined ? { raw } : { raw, glyphs: located }
}

function fontOf(page: PDFPageProxy, name: string): PageFont {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
  if (typeof font !== 'object' || font === null) return {}
  if (('isType3Font' in font && font.isType3Font === true) || ('vertical' in font && font.vertical === true)) return {}
  const matrix: unknown = 'fontMatrix' in font ? font.fontMatrix : undefined
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : undefined
  return { unit: typeof unit === 'number' ? unit : 0.001 }
}

/** Letters alone, without blanks and marks: what the text of a page and its drawing must agree in. */
function lettersIn<T>(texts: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
  return texts.flatMap(([text, of]) =>
    Array.from(text.normalize('NFKD').replace(/[\s\p{Cf}\p{M}]/gu, ''), (letter) => [letter, of] as const),
  )
}

/** Leads from each character of a page's text to the letter that draws it; `undefined` unless the two agree in all of them. */
function locate(raw: string, glyphs: readonly Glyph[]): readonly (Glyph | undefined)[] | undefined {
  const said = lettersIn(Array.from(raw.matchAll(/./gsu), ({ 0: text, index }) => [text, index] as const))
  const drawn = lettersIn(glyphs.map((glyph) => [glyph.text, glyph] as const))
  if (said.length !== drawn.length) return undefined
  const located: (Glyph | undefined)[] = Array.from({ length: raw.length })
  for (const [place, [letter, at]] of said.entries()) {
    const [drawnLetter, glyph] = drawn[place] ?? []
    if (letter !== drawnLetter || glyph === undefined) return undefined
    located[at] = glyph
  }
  return located
}

/** Boxes of one line as one, without gaps between their letters; lines may run upwards too. */
function joined(boxes: readonly Box[]): readonly Box[] {
  const lines: Box[] = []
  for (const box of boxes) {
    const last = lines.at(-1)
    if (last === undefined || !(isBeside(last, box, 0) || isBeside(last, box, 1))) lines.push(box)
    else
      lines[lines.length - 1] = [
        Math.min(last[0], box[0]),
        Math.min(last[1], box[1]),
        Math.max(last[2], box[2]),
        Math.max(last[3], box[3]),
      ]
  }
  return lines
}

/** Whether two boxes stand on one line along an axis (0: across the page, 1: up it), no further apart than the line is high. */
function isBeside(a: Box, b: Box, axis: 0 | 1): boolean {
  const [from, low] = axis === 0 ? ([0, 1] as const) : ([1, 0] as const)
  const [to, high] = axis === 0 ? ([2, 3] as const) : ([3, 2] as const)
  const height = b[high] - b[low]
  const isAligned = Math.abs(a[low] - b[low]) < height / 10 && Math.abs(a[high] - b[high]) < height / 10
  return isAligned && b[from] - a[to] < height && a[from] - b[to] < height
}
