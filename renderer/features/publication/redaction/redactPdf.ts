import type { Finding } from '#shared/engine/publication/detector'
import { drawPage, type Picture } from './drawPages'
import { readPages, type Refusal } from './readPages'

/** A page with its places covered, and as it was. */
export interface RedactedPage {
  readonly before: Picture
  readonly after: Picture
  /** How many places are covered. */
  readonly covered: number
}

/** A PDF drawn anew with places covered, and what it says without them; or why that cannot be done for sure. */
export type Redaction =
  | { readonly kind: 'done'; readonly pages: readonly RedactedPage[]; readonly texts: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: Refusal }

/** What a file drawn anew may take on the disk, bytes; its pictures are sent in one message. */
const mostBytes = 14 * 1024 * 1024

/**
 * Draws the pages of a PDF as pictures, with what `placesIn` tells of its text painted over. Nothing else of the file goes on: no
 * text, no notes, no fields, no data about it.
 */
export async function redactPdf(
  bytes: Uint8Array,
  placesIn: (text: string) => Promise<readonly Finding[]>,
  signal: AbortSignal,
): Promise<Redaction> {
  const refused = (reason: Refusal): Redaction => ({ kind: 'refused', reason })
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  try {
    const { OPS } = await getResolvedPDFJS()
    // A page is drawn whole or not at all.
    const document = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: true })
    try {
      const read = await readPages(document, OPS)
      if (typeof read === 'string') return refused(read)
      const places = await placesIn(read.text)
      const covers = read.covers(places)
      if (typeof covers === 'string') return refused(covers)
      const pages: RedactedPage[] = []
      let size = 0
      for (const [index, boxes] of covers.entries()) {
        signal.throwIfAborted()
        const drawn = await drawPage(await document.getPage(index + 1), boxes, OPS)
        if (drawn === undefined) return refused('picture')
        pages.push({ ...drawn, covered: boxes.length })
        size += drawn.after.bytes.length
        if (size > mostBytes) return refused('tooLarge')
      }
      return { kind: 'done', pages, texts: read.without(places) }
    } finally {
      await document.destroy()
    }
  } catch (error) {
    if (signal.aborted) throw error
    // Damaged, locked with a password, or no PDF at all.
    return refused('unreadable')
  }
}
