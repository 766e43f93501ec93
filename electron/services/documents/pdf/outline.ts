import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import { textIn } from './structure'

/** An entry of the outline with the page it leads to. */
interface Entry {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly page: number
}

const key = (of: string) => PDFName.of(of)
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

/**
 * Names each of several papers in the outline of their PDF: one whose first heading is its title is named by it, of another the
 * title is put above its headings.
 */
export function nameInOutline(pdf: PDFDocument, papers: readonly string[], first: readonly number[]): void {
  const { context, catalog } = pdf
  const entries = topEntries(pdf)
  const named = papers.map((title, index) => {
    const from = first[index] ?? 0
    const until = first[index + 1] ?? Infinity
    const own = entries.filter(({ page }) => page >= from && page < until)
    const [heading] = own
    if (heading !== undefined && plain(textIn(heading.dict, 'Title')) === plain(title)) return own
    const dict = context.obj({})
    dict.set(key('Title'), PDFHexString.fromText(title))
    const { ref: page } = pdf.getPage(from)
    dict.set(key('Dest'), context.obj([page, 'Fit']))
    const ref = context.register(dict)
    chain(pdf, ref, dict, own)
    return [{ ref, dict, page: from }]
  })
  const outlines = context.obj({ Type: 'Outlines' })
  const ref = context.register(outlines)
  chain(pdf, ref, outlines, named.flat())
  catalog.set(key('Outlines'), ref)
}

/** Puts entries under another one, or under the outline itself. */
function chain(pdf: PDFDocument, parent: PDFRef, of: PDFDict, entries: readonly Entry[]): void {
  const [first] = entries
  const last = entries.at(-1)
  if (first === undefined || last === undefined) return
  let shown = 0
  for (const [index, { dict }] of entries.entries()) {
    dict.set(key('Parent'), parent)
    for (const [name, beside] of [
      ['Prev', entries[index - 1]],
      ['Next', entries[index + 1]],
    ] as const)
      if (beside === undefined) dict.delete(key(name))
      else dict.set(key(name), beside.ref)
    const below = dict.lookup(key('Count'))
    shown += 1 + (below instanceof PDFNumber ? Math.max(0, below.asNumber()) : 0)
  }
  of.set(key('First'), first.ref)
  of.set(key('Last'), last.ref)
  of.set(key('Count'), pdf.context.obj(shown))
}

function topEntries(pdf: PDFDocument): readonly Entry[] {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref.tag, index]))
  const outlines = pdf.catalog.lookup(key('Outlines'))
  const entries: Entry[] = []
  const seen = new Set<string>()
  let next = outlines instanceof PDFDict ? outlines.get(key('First')) : undefined
  while (next instanceof PDFRef && !seen.has(next.tag)) {
    seen.add(next.tag)
    const dict = pdf.context.lookup(next)
    if (!(dict instanceof PDFDict)) break
    const place = dict.lookup(key('Dest'))
    const page = place instanceof PDFArray ? place.get(0) : undefined
    entries.push({ ref: next, dict, page: page instanceof PDFRef ? (pages.get(page.tag) ?? 0) : 0 })
    next = dict.get(key('Next'))
  }
  return entries
}
