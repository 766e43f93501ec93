import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { escapeXml } from '../xmlText'
import { markArtifacts } from './artifacts'
import { isReadableByAll } from './conformance'
import { nameInOutline } from './outline'
import { firstPages, textIn } from './structure'

/**
 * Finishes a PDF the engine printed of these papers, by their titles: what stands in the margins and between the text is marked
 * as passed over by readers, each of several papers is named in the outline, and title and language stand in its metadata. That
 * it is readable by all (PDF/UA-1) it says only where nothing is found that speaks against it.
 */
export async function finishPdf(bytes: Uint8Array, papers: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const isMarked = markPages(pdf)
  const first = firstPages(pdf, papers.length)
  if (papers.length > 1 && first !== undefined) nameInOutline(pdf, papers, first)
  writeMetadata(pdf, isMarked && isReadableByAll(pdf))
  // Nothing else waits for the thread it is done on.
  const objectsPerTick = Infinity
  return pdf.save({ objectsPerTick, useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

/** How many pages each of these papers takes; `undefined` where it cannot be told. */
export async function countPages(bytes: Uint8Array, papers: number): Promise<readonly number[] | undefined> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const first = firstPages(pdf, papers)
  return first?.map((page, index) => (first[index + 1] ?? pdf.getPageCount()) - page)
}

const text = (stream: PDFRawStream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')

/** Marks what all pages paint outside of the structure. @returns whether all of it could be. */
function markPages(pdf: PDFDocument): boolean {
  const { context } = pdf
  let isWhole = true
  const seen = new Set<string>()
  /** Marks the content of a page or of a form and of those it shows. */
  const marked = (content: string, resources: unknown): string => {
    const forms = resources instanceof PDFDict ? resources.lookup(PDFName.of('XObject')) : undefined
    const isOwn = (name: string): boolean => {
      const ref = forms instanceof PDFDict ? forms.get(PDFName.of(name)) : undefined
      const form = ref === undefined ? undefined : context.lookup(ref)
      if (!(ref instanceof PDFRef) || !(form instanceof PDFRawStream)) return false
      if (form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return false
      const inner = text(form)
      if (!/\/MCID\b/u.test(inner)) return false
      if (!seen.has(ref.tag)) {
        seen.add(ref.tag)
        const changed = marked(inner, form.dict.lookup(PDFName.of('Resources')))
        context.assign(ref, streamOf(pdf, changed, form.dict))
      }
      return true
    }
    const done = markArtifacts(content, isOwn)
    if (done === undefined) isWhole = false
    return done ?? content
  }
  for (const { node } of pdf.getPages()) {
    const contents = node.lookup(PDFName.of('Contents'))
    const streams = contents instanceof PDFArray ? contents.asArray().map((one) => context.lookup(one)) : [contents]
    if (!streams.every((stream) => stream instanceof PDFRawStream)) return false
    const content = marked(streams.map(text).join('\n'), node.Resources())
    node.set(PDFName.of('Contents'), context.register(context.flateStream(Buffer.from(content, 'latin1'))))
    // The content that was is in the file no more.
    if (contents instanceof PDFArray) contents.asArray().forEach((one) => one instanceof PDFRef && context.delete(one))
  }
  return isWhole
}

/** A stream of another content with what its dictionary says. */
function streamOf(pdf: PDFDocument, content: string, dict: PDFDict): PDFRawStream {
  const stream = pdf.context.flateStream(Buffer.from(content, 'latin1'))
  for (const [name, value] of dict.entries())
    if (!['/Length', '/Filter', '/DecodeParms'].includes(String(name))) stream.dict.set(name, value)
  return stream
}

/** Title, language and, where it may be said, the identifier of PDF/UA as metadata of the file (XMP). */
function writeMetadata(pdf: PDFDocument, isUniversal: boolean): void {
  const { context, catalog } = pdf
  const title = pdf.getTitle() ?? ''
  const language = textIn(catalog, 'Lang')
  const parts = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    isUniversal ? '<pdfuaid:part>1</pdfuaid:part>' : '',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ]
  const metadata = context.stream(Buffer.from(parts.join('\n')), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(metadata))
}
