import { documentsPl } from '#shared/engine/documents/documents.pl'
import type { DocumentModel } from '#shared/engine/documents/model'
import { wholePaperKeys } from '#shared/engine/templates/paperScope'
import type { TemplateScope } from '#shared/engine/templates/scope'
import { headlessDocx } from '../documents/docx'
import { paragraphStyle } from '../documents/docxStyles'
import { escapeXml } from '../documents/xmlText'
import { xmlOf } from './guardPackage'
import type { PackageParts } from './readPackage'

/**
 * The built-in paper put into a template where that asks for it, as the program sets it: with its tables and pictures, whatever
 * their number. The template has its own head, page and styles.
 */
export interface BuiltInBody {
  /** By the mark that stands in the filled template in its place. */
  readonly xml: Readonly<Record<string, string>>
  /** Definitions of the styles it is set in. */
  readonly styles: readonly { readonly id: string; readonly xml: string }[]
  readonly pictures: readonly { readonly id: string; readonly path: string; readonly bytes: Uint8Array }[]
}

/** Marks no text bears: of private use, like those of probes, and other ones. */
const marks = { whole: '\uf8f0', end: '\uf8f1' } as const
const anyMark = /[\uf8f0\uf8f1]/gu

/** The marks as a template is filled with them. */
export const builtInMarks: TemplateScope = {
  values: { [wholePaperKeys.whole]: marks.whole, [wholePaperKeys.end]: marks.end },
  lists: {},
}

const relationsPart = 'word/_rels/document.xml.rels'
const typesPart = '[Content_Types].xml'
const stylesPart = 'word/styles.xml'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Writes a built-in paper without streamed rows as what goes into a template. */
export async function builtInBody(document: DocumentModel): Promise<BuiltInBody> {
  const { parts, xml } = await headlessDocx(document)
  const part = (path: string) => parts.find((one) => one.path === path)
  const text = (path: string) => Buffer.from(part(path)?.bytes ?? []).toString()
  const related = Array.from(text(relationsPart).matchAll(/<Relationship\s[^>]*>/gu), ([tag]) => ({
    id: /\sId="([^"]*)"/u.exec(tag)?.[1] ?? '',
    target: /\sTarget="([^"]*)"/u.exec(tag)?.[1] ?? '',
  }))
  let body = /<w:body>(.*?)(?:<w:sectPr\b(?:(?!<w:sectPr\b).)*)?<\/w:body>/su.exec(xml)?.[1] ?? ''
  const pictures: BuiltInBody['pictures'][number][] = []
  for (const { id, target } of related) {
    if (!body.includes(`r:embed="${id}"`)) continue
    const own = `rIdPismo${pictures.length + 1}`
    body = body.replaceAll(`r:embed="${id}"`, `r:embed="${own}"`)
    pictures.push({ id: own, path: target, bytes: part(`word/${target}`)?.bytes ?? new Uint8Array() })
  }
  const cut = placeOfSignatures(body)
  return {
    xml: { [marks.whole]: body.slice(0, cut), [marks.end]: body.slice(cut) },
    styles: Array.from(text(stylesPart).matchAll(/<w:style\b[^>]*\sw:styleId="([^"]*)".*?<\/w:style>/gsu), (found) => ({
      id: found[1] ?? '',
      xml: found[0],
    })),
    pictures,
  }
}

/** Where the last signatures begin, all rows of them; the end of a paper nobody signs. */
function placeOfSignatures(body: string): number {
  const caption = `<w:tblCaption w:val="${escapeXml(documentsPl.captions.signatures)}"/>`
  const signed = body.lastIndexOf(caption)
  let cut = signed < 0 ? body.length : body.lastIndexOf('<w:tbl>', signed)
  while (signed >= 0 && body.slice(0, cut).endsWith('</w:tbl>')) {
    const before = body.lastIndexOf('<w:tbl>', cut - 1)
    if (before < 0 || !body.slice(before, cut).includes(caption)) break
    cut = before
  }
  return cut
}

/** Puts the built-in paper into a filled template; a head or a note is no place for it. */
export function withBuiltInBody(parts: PackageParts, body: BuiltInBody | undefined): PackageParts {
  const all = new Map(parts)
  for (const [name, bytes] of parts) {
    if (!/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(name)) continue
    const text = Buffer.from(bytes).toString()
    if (text.search(anyMark) < 0) continue
    const put = name === 'word/document.xml' && body !== undefined ? putIn(text, body) : text
    all.set(name, Buffer.from(put.replace(anyMark, '')))
    if (name === 'word/document.xml' && body !== undefined) addBeside(all, body)
  }
  return all
}

function putIn(text: string, { xml }: BuiltInBody): string {
  let whole = withPrefixes(text)
  for (const [mark, put] of Object.entries(xml))
    for (let at = whole.indexOf(mark); at >= 0; at = whole.indexOf(mark)) {
      const { from, to } = paragraphAround(whole, at)
      const paragraph = whole.slice(from, to).replaceAll(mark, '')
      // The end of a section stays behind what is put in, whatever else stands in the paragraph before it.
      const kept = /<w:sectPr\b/u.test(paragraph) ? put + paragraph : isBare(paragraph) ? put : paragraph + put
      const start = whole.slice(0, from)
      const before = mark === marks.end && put !== '' ? keptWithNext(start) : start
      whole = before + apart(start, kept, whole.slice(to)) + whole.slice(to)
    }
  return whole
}

/** What ends in a paragraph, which stays on the page of the signatures behind it: none stands alone there. */
function keptWithNext(before: string): string {
  if (!before.endsWith('</w:p>')) return before
  const { from } = paragraphAround(before, before.lastIndexOf('</w:p>') - 1)
  const paragraph = before.slice(from)
  if (/<w:(?:keepNext|sectPr)\b/u.test(paragraph)) return before
  const kept = paragraph.replace(
    /^(<w:p(?:\s[^>]*)?>)(?:<w:pPr\s*\/>|(<w:pPr>)((?:<w:pStyle\b[^>]*\/>)?))?/u,
    (_whole, open: string, properties: string | undefined, style = '') =>
      `${open}<w:pPr>${String(style)}<w:keepNext/>${properties === undefined ? '</w:pPr>' : ''}`,
  )
  return before.slice(0, from) + kept
}

/** A paragraph that says and shows nothing. */
const isBare = (paragraph: string) =>
  !/<w:(?:drawing|pict|object|br)\b/u.test(paragraph) && paragraph.replace(/<[^>]*>/gu, '').trim() === ''

const gap = `<w:p><w:pPr><w:pStyle w:val="${paragraphStyle.gap}"/></w:pPr></w:p>`

/** Tables that meet would be one, and a cell ends in a paragraph (ECMA-376 17.4.62, 17.4.65). */
function apart(before: string, put: string, after: string): string {
  const start = before.endsWith('</w:tbl>') && put.startsWith('<w:tbl>') ? gap : ''
  const ends = put === '' ? before : put
  const isMet = ends.endsWith('</w:tbl>') && /^<(?:w:tbl>|\/w:tc>|\/w:txbxContent>)/u.test(after)
  const isEmpty = put === '' && /^<\/w:(?:tc|txbxContent)>/u.test(after)
  return start + put + (isMet || isEmpty ? gap : '')
}

/** The innermost paragraph a place stands in: paragraphs stand in text boxes of paragraphs. */
function paragraphAround(xml: string, at: number): { readonly from: number; readonly to: number } {
  const open: number[] = []
  for (const { 0: tag, index } of xml.matchAll(/<w:p(?:\s[^>]*)?>|<\/w:p>/gu)) {
    if (tag.endsWith('/>')) continue
    if (tag !== '</w:p>') {
      open.push(index)
      continue
    }
    const from = open.pop() ?? 0
    if (from < at && index > at) return { from, to: index + tag.length }
  }
  return { from: at, to: at + 1 }
}

/** Prefixes of names what is put in uses, declared where the template does not. */
function withPrefixes(xml: string): string {
  const needed = {
    r: officeRelations,
    wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  }
  return xml.replace(/<w:document\b[^>]*/u, (root) =>
    Object.entries(needed).reduce(
      (sofar, [prefix, address]) =>
        sofar.includes(`xmlns:${prefix}=`) ? sofar : `${sofar} xmlns:${prefix}="${address}"`,
      root,
    ),
  )
}

/** Pictures of what was put in, and its styles where the template has none of that name: its own stand before them. */
function addBeside(all: Map<string, Uint8Array>, { styles, pictures }: BuiltInBody): void {
  if (all.has(stylesPart)) {
    const text = xmlOf(all, stylesPart)
    const missing = styles.filter(({ id }) => !text.includes(`w:styleId="${id}"`)).map(({ xml }) => xml)
    all.set(stylesPart, Buffer.from(text.replace('</w:styles>', () => `${missing.join('')}</w:styles>`)))
  }
  if (pictures.length === 0) return
  const relations = all.has(relationsPart)
    ? xmlOf(all, relationsPart)
    : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  const added = pictures.map(({ id, path, bytes }) => {
    const target = path.replace(/^.*\//u, 'media/pismo-')
    all.set(`word/${target}`, bytes)
    return `<Relationship Id="${id}" Type="${officeRelations}/image" Target="${target}"/>`
  })
  all.set(relationsPart, Buffer.from(relations.replace('</Relationships>', `${added.join('')}</Relationships>`)))
  const types = xmlOf(all, typesPart)
  if (!/<Default\b[^>]*Extension="png"/iu.test(types))
    all.set(
      typesPart,
      Buffer.from(types.replace(/(<Types\b[^>]*>)/u, '$1<Default Extension="png" ContentType="image/png"/>')),
    )
}
