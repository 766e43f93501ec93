import { exclusionFacts, type Particulars, particularsFacts } from '#shared/engine/publication/particulars'
import type { Picture } from './drawPages'

/**
 * Binds pictures of pages into a PDF. It holds nothing of the file they were drawn from: its data are those the law asks to be
 * said with what is published (act on public information, art. 8 ust. 5 and 6).
 */
export async function bindPages(
  pictures: readonly Picture[],
  title: string,
  particulars: Particulars,
): Promise<Uint8Array<ArrayBuffer>> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setLanguage('pl-PL')
  pdf.setAuthor(particulars.publisher)
  pdf.setSubject(
    [...particularsFacts(particulars), ...exclusionFacts(particulars)]
      .map(({ name, value }) => `${name}: ${value}`)
      .join('; '),
  )
  for (const { bytes, width, height } of pictures)
    pdf.addPage([width, height]).drawImage(await pdf.embedJpg(bytes), { x: 0, y: 0, width, height })
  return Uint8Array.from(await pdf.save())
}
