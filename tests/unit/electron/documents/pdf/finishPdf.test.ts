import { PDFDocument, PDFName, PDFRawStream, rgb } from '@cantoo/pdf-lib'
import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { countPages, finishPdf } from '#electron/services/documents/pdf/finishPdf'

/** A PDF as nobody tagged it: so many pages with a ground each. */
async function untagged(pages: number, title: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.setTitle(title)
  pdf.setLanguage('pl')
  for (let page = 0; page < pages; page += 1)
    pdf.addPage().drawRectangle({ x: 1, y: 1, width: 9, height: 9, color: rgb(1, 0, 0) })
  return pdf.save()
}

async function metadataOf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'))
  return stream instanceof PDFRawStream ? strFromU8(stream.contents) : ''
}

describe('a finished PDF', () => {
  it('names title and language in its metadata; of one without structure it does not say that everybody can read it', async () => {
    const metadata = await metadataOf(await finishPdf(await untagged(1, 'Pismo'), ['Pismo']))
    expect(metadata).toContain('<rdf:li xml:lang="x-default">Pismo</rdf:li>')
    expect(metadata).toContain('<rdf:li>pl</rdf:li>')
    expect(metadata).not.toContain('<pdfuaid:part>')
  })

  it('lets no title say it', async () => {
    const hostile = '</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>&x;\u0000'
    const metadata = await metadataOf(await finishPdf(await untagged(1, hostile), [hostile]))
    expect(metadata).not.toContain('<pdfuaid:part>')
    expect(metadata).toContain('&lt;pdfuaid:part&gt;1')
    expect(metadata.match(/<dc:title>/gu)).toHaveLength(1)
  })

  it('does not guess how many pages papers have where it cannot be told, and keeps all of them', async () => {
    const bytes = await untagged(3, 'Pisma')
    expect(await countPages(bytes, 2)).toBeUndefined()
    expect(await countPages(bytes, 1)).toEqual([3])
    const done = await PDFDocument.load(await finishPdf(bytes, ['Pierwsze', 'Drugie']))
    expect(done.getPageCount()).toBe(3)
  })

  it('is none of what is no PDF', async () => {
    await expect(finishPdf(Buffer.from('%PDF-1.4 nothing'), ['x'])).rejects.toThrow()
  })
})
