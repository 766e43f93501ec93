import { readFile } from 'node:fs/promises'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/**
 * What a machine can check of PDF/UA-1 (Matterhorn protocol 1.1; its numbers stand before each fault). Structure, language,
 * title and what the pages paint are read by PDF.js; what it does not tell, tab order, scopes of headings, fonts and the metadata
 * as they are written, from the objects themselves, which stand in plain text.
 */

interface Node {
  readonly role?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

/** Faults of a PDF; none of one that says that everybody can read it and, as far as a machine can tell, is right. */
export async function pdfFaults(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path)
  return [
    ...objectFaults(bytes.toString('latin1')),
    ...metadataFaults(bytes.toString('utf8')),
    ...(await readFaults(bytes)),
  ]
}

/** Faults of the metadata (XMP): there must be one such stream, named by the catalogue, unpacked. */
function metadataFaults(file: string): readonly string[] {
  if (!/\/Metadata \d+ 0 R/u.test(file)) return ['06-001 no metadata']
  const [, metadata = ''] = /<x:xmpmeta[^>]*>([\s\S]*?)<\/x:xmpmeta>/u.exec(file) ?? []
  const faults: string[] = []
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/u.test(metadata)) faults.push('06-002 does not say that it is PDF/UA')
  if (!/<dc:title><rdf:Alt><rdf:li xml:lang="[^"]+">[^<]/u.test(metadata))
    faults.push('06-003 no title in the metadata')
  if (!/<dc:language><rdf:Bag><rdf:li>[a-z]/u.test(metadata)) faults.push('11-006 no language in the metadata')
  return faults
}

/** Faults of the objects, as they stand in the file. */
function objectFaults(file: string): readonly string[] {
  const objects = Array.from(
    file.matchAll(/\n\d+ \d+ obj\n(<<[\s\S]*?)(?:\nendobj|>>\s+stream)/gu),
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
async function readFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  // Without any bookmark there is no outline, which the types of PDF.js do not say.
  const readOutline = async (): Promise<readonly unknown[] | null> => document.getOutline()
  const [{ info }, outline] = await Promise.all([document.getMetadata(), readOutline()])
  const faults: string[] = []
  const title = String(Object.entries(info).find(([key]) => key === 'Title')?.[1] ?? '')
  if (title.trim() === '') faults.push('06-003 no title in the properties')
  const bookmarks = outline?.length ?? 0
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
        if (item.str.trim() !== '' && !open.includes(true)) faults.push(`01-003 outside of the structure: ${item.str}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(('tag' in item && item.tag === 'Artifact') || typeof item.id === 'string')
    const unmarked = await paintedUnmarked(page)
    if (unmarked > 0) faults.push(`01-003 painted outside of the structure on page ${number}: ${unmarked}`)
    visit(await page.getStructTree(), [])
  }
  if (headings === 0) faults.push('14-001 no headings')
  if (bookmarks === 0) faults.push('no bookmarks')
  await document.destroy()
  return faults
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** How many lines, grounds, pictures and texts of a page are neither read out nor passed over. */
async function paintedUnmarked(page: Page): Promise<number> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const paints = new Set<unknown>([
    ...[OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke],
    ...[OPS.showText, OPS.showSpacedText, OPS.shadingFill, OPS.paintImageXObject, OPS.paintImageMaskXObject],
  ])
  const opens = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps])
  let depth = 0
  let unmarked = 0
  for (const [index, operator] of fnArray.entries()) {
    // A path comes with how it is painted.
    const args: unknown = argsArray[index]
    const paint: unknown = operator === OPS.constructPath && Array.isArray(args) ? args[0] : operator
    if (opens.has(operator)) depth += 1
    else if (operator === OPS.endMarkedContent) depth -= 1
    else if (depth === 0 && paints.has(paint)) unmarked += 1
  }
  return unmarked
}
