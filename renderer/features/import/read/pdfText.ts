/**
 * Text of a PDF with its lines; `undefined` for one that cannot be read or has none, such as a scan. The library is fetched
 * only when somebody picks a PDF.
 */
export async function pdfText(bytes: Uint8Array): Promise<string | undefined> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // It takes the bytes over; the file may be read again.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
    try {
      let text = ''
      for (let page = 1; page <= document.numPages; page++) {
        const { items } = await (await document.getPage(page)).getTextContent()
        // Words of a table stand apart without a blank between them.
        text += items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ' '}` : '')).join('') + '\n'
      }
      return text.trim() === '' ? undefined : text
    } finally {
      await document.destroy()
    }
  } catch {
    return undefined
  }
}
