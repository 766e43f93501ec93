import { readFile } from 'node:fs/promises'
import { getDocumentProxy } from 'unpdf'

/**
 * What a machine can check of PDF/UA-1 (Matterhorn protocol 1.1; its numbers stand before each fault). Structure, language and
 * title are read by PDF.js; what it does not tell, tab order, scopes of headings and fonts, from the objects themselves, which
 * Chromium and Electron write in plain text.
 */

interface Node {
  readonly role?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

/** Faults of a PDF whose pages have a footer; none of one that can be read by everybody as far as a machine can tell. */
export async function pdfFaults(path: string, footer = ''): Promise<readonly string[]> {
  const bytes = await readFile(path)
  return [...objectFaults(bytes.toString('latin1')), ...(await readFaults(bytes, footer))]
}

/** Faults of the objects, as they stand in the file. */
function objectFaults(file: string): readonly string[] {
  const objects = Array.from(
    file.matchAll(/\n\d+ \d+ obj\n(<<[\s\S]*?)(?:\nendobj|>> stream)/gu),
    ([, text = '']) => text,
  )
  const of = (pattern: RegExp) => objects.filter((text) => pattern.test(text))
  const faults: string[] = []
  const [catalog = '', ...catalogs] = of(/\/Type \/Catalog\b/u)
  const pages = of(/\/Type \/Page\b/u)
  if (catalog === '' || catalogs.length > 0 || pages.length === 0) return ['00 the objects are not in plain text']
  if (!/\/Marked true/u.test(catalog)) faults.push('01-001 not marked as tagged')
  if (!/\/StructTreeRoot /u.test(catalog)) faults.push('01-005 no structure')
  if (!/\/DisplayDocTitle true/u.test(catalog)) faults.push('07-001 the title is not displayed')
  if (!/\/Lang \(\w/u.test(catalog)) faults.push('11-006 no language')
  if (pages.some((page) => /\/Annots\b/u.test(page) && !/\/Tabs \/S\b/u.test(page)))
    faults.push('28-008 links that are not reached in the order of the structure')
  for (const heading of of(/\/S \/TH\b/u))
    if (!/\/Scope \/(?:Row|Column|Both)\b/u.test(heading)) faults.push('15-003 a heading of a table without scope')
  if (of(/\/Type \/FontDescriptor\b/u).some((font) => !/\/FontFile[23]? /u.test(font)))
    faults.push('31-009 a font that is not embedded')
  const fonts = of(/\/Type \/Font\n/u)
  if (fonts.length === 0) faults.push('31-009 no fonts')
  if (fonts.some((font) => /\/Subtype \/(?:Type0|Type3|TrueType)\b/u.test(font) && !/\/ToUnicode /u.test(font)))
    faults.push('31-027 a font without its letters')
  return faults
}

/** Faults of what is read out. */
async function readFaults(bytes: Uint8Array, footer: string): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const [{ info }, outline] = await Promise.all([document.getMetadata(), document.getOutline()])
  const faults: string[] = []
  const title = String(Object.entries(info).find(([key]) => key === 'Title')?.[1] ?? '')
  if (title.trim() === '') faults.push('06-003 no title')
  const bookmarks = outline.length
  let level = 0
  let headings = 0
  const visit = (node: Node, parents: readonly string[]): void => {
    const role = node.role ?? ''
    const heading = /^H([1-6])$/u.exec(role)
    if (heading !== null) {
      const own = Number(heading[1])
      if (own > level + 1) faults.push(`14-003 H${own} after ${level === 0 ? 'nothing' : `H${level}`}`)
      level = own
      headings += 1
    }
    if (role === 'Figure' && (node.alt ?? '').trim() === '') faults.push('13-004 a picture without a text')
    const parent = parents.findLast((one) => one !== 'NonStruct' && one !== 'Div')
    if ((role === 'TH' || role === 'TD') && parent !== 'TR') faults.push(`09-004 ${role} in ${parent}`)
    if (role === 'TR' && !/^(?:Table|THead|TBody|TFoot)$/u.test(parent ?? '')) faults.push(`09-004 TR in ${parent}`)
    if (role === 'LI' && parent !== 'L') faults.push(`09-005 LI in ${parent}`)
    for (const child of node.children ?? []) visit(child, [...parents, role])
  }
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const open: boolean[] = []
    for (const item of items)
      if ('str' in item) {
        const said = item.str.replaceAll('\u00a0', ' ').trim()
        const isMargin = footer.replaceAll('\u00a0', ' ').includes(said) || /^Strona \d+ z \d+$/u.test(said)
        // Chromium marks what stands in the margin of each page neither as read out nor as passed over.
        if (said !== '' && !isMargin && !open.includes(true))
          faults.push(`01-003 outside of the structure: ${item.str}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(('tag' in item && item.tag === 'Artifact') || typeof item.id === 'string')
    visit(await page.getStructTree(), [])
  }
  if (headings === 0) faults.push('14-001 no headings')
  if (bookmarks === 0) faults.push('no bookmarks')
  await document.destroy()
  return faults
}
