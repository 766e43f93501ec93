import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { degrees, PDFDocument, rgb, StandardFonts, TextRenderingMode, type PDFPage } from '@cantoo/pdf-lib'
import { getDocumentProxy, getMeta, getResolvedPDFJS } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { readText } from '#electron/services/attachments/readText'
import { bindPages } from '#renderer/features/publication/redaction/bindPages'
import type { Box } from '#renderer/features/publication/redaction/glyphs'
import { readPages } from '#renderer/features/publication/redaction/readPages'
import { unconfirmedPlaces } from '#shared/engine/publication/leaveOut'
import { KnownNames } from '#shared/engine/publication/names'

// Files in which something is left out by drawing their pages anew. That the drawing itself covers the places is tested in a browser
// (`e2e/publication.spec.ts`).

// What the library asks of an engine newer than Node 20; the browsers it runs in have it.
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length)
    },
  })

const scanned = { where: 'skarga.pdf', names: new KnownNames([]), isFile: true }
const found = (text: string, confirmed: readonly string[] = []) => unconfirmedPlaces(text, scanned, new Set(confirmed))

async function read(bytes: Uint8Array) {
  const { OPS } = await getResolvedPDFJS()
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: true })
  try {
    return await readPages(document, OPS)
  } finally {
    await document.destroy()
  }
}

async function readable(bytes: Uint8Array) {
  const pages = await read(bytes)
  if (typeof pages === 'string') throw new Error(pages)
  return pages
}

const fixture = () => readFile(join(import.meta.dirname, '../../../fixtures/attachments/skarga.pdf'))

/** A PDF of one page with what `draw` puts there. */
async function drawn(draw: (page: PDFPage) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([400, 400])
  page.setFont(font)
  page.setFontSize(10)
  draw(page)
  return pdf.save()
}

const isWithin = (outer: Box, [left, bottom, right, top]: Box) =>
  outer[0] <= left && outer[1] <= bottom && outer[2] >= right && outer[3] >= top

describe('a PDF of which something is left out', () => {
  it('is read as search and the clerk read it', async () => {
    const bytes = await fixture()
    const { text } = await readable(bytes)
    expect(text).toBe((await readText(Uint8Array.from(bytes), 'skarga.pdf')).text)
    expect(text).toContain('Zofia Kwiatkowska')
  })

  it('says nothing any more of what was found, page by page', async () => {
    const { text, without } = await readable(await fixture())
    const places = found(text)
    const kinds = new Set(places.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(['account', 'address', 'name', 'pesel', 'phone'])
    const rest = without(places).join('\n')
    for (const told of ['Brzęczyk', '44051401359', '600 700', '1981', 'Kwiatkowsk', 'Gołąb', '117/23', '245/12'])
      expect(rest).not.toContain(told)
    expect(rest).toContain('rozmawiała ze mną efektywnie sąsiadka, pani [wyłączono], która')
    expect(rest).toContain('tel. [wyłączono]\nSkarga na bezczynność\nWnoszę skargę na bezczynność')
    expect(found(rest)).toEqual([])
  })

  it('keeps what was confirmed', async () => {
    const { text, covers } = await readable(await fixture())
    const all = found(text).length
    const kept = found(text, ['phone|skarga.pdf|600700800'])
    expect(kept).toHaveLength(all - 1)
    expect(covers(kept)).toMatchObject([[], expect.arrayContaining([expect.any(Array)])])
  })

  it.each<[string, (page: PDFPage) => void, Box]>([
    // By the widths of Helvetica 3.78 of the size stand before the number, and eleven figures are 6.116 wide.
    ['in a line', (page) => page.drawText('PESEL: 44051401359', { x: 50, y: 300 }), [87.8, 300, 148.96, 307]],
    [
      'on a text that is turned',
      (page) => page.drawText('44051401359', { x: 100, y: 100, rotate: degrees(90) }),
      [93, 100, 100, 161],
    ],
  ])('covers the place %s', async (_, draw, place) => {
    const { text, covers } = await readable(await drawn(draw))
    const boxes = covers(found(text))
    if (typeof boxes === 'string') throw new Error(boxes)
    expect(boxes[0]).toHaveLength(1)
    const [box] = boxes[0] ?? []
    if (box === undefined) throw new Error('nothing is covered')
    expect(isWithin(box, place), box.join(' ')).toBe(true)
    // Nor much more than it.
    expect(isWithin([place[0] - 4, place[1] - 4, place[2] + 4, place[3] + 4], box), box.join(' ')).toBe(true)
  })

  it('is refused where the text lies unseen under a picture', async () => {
    const bytes = await drawn((page) =>
      page.drawText('PESEL 44051401359', { x: 50, y: 300, renderMode: TextRenderingMode.Invisible }),
    )
    const { text, covers } = await readable(bytes)
    expect(covers(found(text))).toBe('unseen')
  })

  it('is refused where people signed by hand', async () => {
    const bytes = await drawn((page) => page.drawText('Lista osob popierajacych (podpis)', { x: 50, y: 300 }))
    const { text, covers } = await readable(bytes)
    expect(covers(found(text))).toBe('signatures')
  })

  it('is refused where it is too long to be looked at', async () => {
    const pdf = await PDFDocument.create()
    for (let page = 0; page < 61; page++) pdf.addPage([100, 100]).drawSquare({ size: 10, color: rgb(0, 0, 0) })
    expect(await read(await pdf.save())).toBe('tooLong')
  })
})

describe('pages bound anew', () => {
  const particulars = {
    ...{ publisher: 'Urząd w Lipowcu', author: 'Inspektor', enteredBy: 'Inspektor', madeOn: '2026-03-12' },
    ...{ publishedAt: '2026-03-13T10:00', basis: 'art. 5 ust. 2', excludedBy: 'Wójt', interest: 'osób fizycznych' },
    leftOut: ['numery PESEL'],
  }
  /** The smallest JPEG: one grey dot. */
  const dot = Uint8Array.from(
    Buffer.from(
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AP0V/9k=',
      'base64',
    ),
  )

  it('hold pictures and the data the law asks for, and nothing to read them by', async () => {
    const bytes = await bindPages([{ bytes: dot, width: 595, height: 842 }], 'skarga.pdf', particulars)
    expect((await readText(Uint8Array.from(bytes), 'skarga.pdf')).text).toBe('')
    const { info } = await getMeta(Uint8Array.from(bytes))
    expect(info).toMatchObject({ Title: 'skarga.pdf', Author: 'Urząd w Lipowcu', Language: 'pl-PL' })
    for (const said of ['12 marca 2026 r.', '13 marca 2026 r., godz. 10.00', 'numery PESEL', 'Wójt', 'osób fizycznych'])
      expect(JSON.stringify(info)).toContain(said)
    // Nor fonts, in any part that is packed; nor does it claim that everybody can read it (PDF/UA).
    const parts = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/stream\r?\n(.*?)\r?\nendstream/gsu),
    ]
    const inflated = parts.map(([, part = '']) => {
      try {
        return inflateSync(Buffer.from(part, 'latin1')).toString('latin1')
      } catch {
        return part
      }
    })
    expect(inflated.length).toBeGreaterThan(1)
    expect(Buffer.from(bytes).toString('latin1') + inflated.join('')).not.toMatch(
      /\/(?:BaseFont|FontFile|Metadata|EmbeddedFile)\b|pdfuaid|\bTj\b|\bTJ\b/u,
    )
  })
})
