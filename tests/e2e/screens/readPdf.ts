import { readFile } from 'node:fs/promises'
import { getDocumentProxy } from 'unpdf'

export interface Pdf {
  readonly title: string
  readonly language: string
  readonly isMarked: boolean
  /** Headings of the outline. */
  readonly outline: readonly string[]
  /** Roles of the structure in the order they are read out, with what stands in those that hold text. */
  readonly structure: readonly { readonly role: string; readonly text: string }[]
  readonly text: string
  /** The text of each page. */
  readonly pages: readonly string[]
}

interface Node {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** Reads a PDF as a screen reader does: its language, title, outline and tagged structure. */
export async function readPdf(path: string): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 })
  const [{ info }, marked, outline] = await Promise.all([
    document.getMetadata(),
    document.getMarkInfo(),
    document.getOutline(),
  ])
  const plain = (read: string): string => read.replaceAll('\u00a0', ' ')
  const said = (name: string): string => String(Object.entries(info).find(([key]) => key === name)?.[1] ?? '')
  const structure: { role: string; text: string }[] = []
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    let text = ''
    const byId = new Map<string, string>()
    const open: (string | undefined)[] = []
    for (const item of items) {
      if ('str' in item) {
        text += item.str + (item.hasEOL ? '\n' : '')
        const id = open.findLast((one) => one !== undefined)
        if (id !== undefined) byId.set(id, (byId.get(id) ?? '') + item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined)
    }
    const texts = (node: Node): string => (byId.get(node.id ?? '') ?? '') + (node.children ?? []).map(texts).join('')
    const visit = (node: Node): void => {
      if (node.role !== undefined) structure.push({ role: node.role, text: texts(node) })
      for (const child of node.children ?? []) visit(child)
    }
    visit(await page.getStructTree())
    pages.push(plain(text))
  }
  const read = {
    title: plain(said('Title')),
    language: said('Language'),
    isMarked: marked?.Marked === true,
    outline: outline.map(({ title }) => plain(title)),
    structure: structure.map(({ role, text: own }) => ({ role, text: plain(own) })),
    text: pages.join('\n'),
    pages,
  }
  await document.destroy()
  return read
}
