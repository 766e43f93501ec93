import { typeset } from '#shared/engine/documents/typography'
import { type ScopeLevel, sectionOfTag, valueOfTag } from '#shared/engine/templates/evaluate'
import type { TemplateScope } from '#shared/engine/templates/scope'
import { parseTag, type Tag } from '#shared/engine/templates/tag'
import Docxtemplater from 'docxtemplater'
import { escapeXml } from '../documents/xmlText'
import { guardPackage, xmlOf } from './guardPackage'
import { notesApart, toldApart, withoutSpareIdentifiers } from './identifiers'
import { taggedParts, tagsOfPackage } from './inspectTemplate'
import { startLongLists } from './longLists'
import { type PackageParts, RefusedTemplate } from './readPackage'

/** What a paper says of itself and of the template it was made by. */
export interface PaperAbout {
  readonly title: string
  readonly author: string
  readonly template: { readonly name: string; readonly version: string; readonly sha256: string }
}

/** Where the library finds the parts and puts what it made of them: what it needs of its own archive reader. */
class PartsArchive {
  readonly files: Record<string, { readonly name: string; readonly asText: () => string }> = {}

  constructor(texts: ReadonlyMap<string, string>) {
    for (const [name, text] of texts) this.#put(name, text)
  }

  /** Parts whose name fits, the part of a name, or with `content` that part anew. */
  file(name: RegExp | string, content?: string | Uint8Array): unknown {
    if (typeof name !== 'string') return Object.values(this.files).filter((file) => name.test(file.name))
    if (content !== undefined) this.#put(name, typeof content === 'string' ? content : Buffer.from(content).toString())
    return this.files[name] ?? null
  }

  remove(name: string): void {
    Reflect.deleteProperty(this.files, name)
  }

  #put(name: string, text: string): void {
    this.files[name] = { name, asText: () => text }
  }
}

/**
 * A loop may be closed without its name, or without the condition its beginning has; whether names fit was checked before. One
 * for each paper, for the library marks it as its own.
 */
const anyEnd = (): Docxtemplater.DXT.Module => ({
  name: 'anyEnd',
  matchers: () => [
    [
      '/',
      'loop',
      () => ({
        location: 'end',
        priority: 1,
        onMatch(found: { value: string }) {
          found.value = ''
        },
      }),
    ],
  ],
})

/**
 * Fills a template: the library finds the tags and repeats what stands in loops, what they mean is decided here. The package
 * is checked again before, for it may have come from another workstation.
 */
export function mergeTemplate(parts: PackageParts, scope: TemplateScope, about: PaperAbout): PackageParts {
  guardPackage(parts)
  if (tagsOfPackage(parts).some(({ isBroken }) => isBroken === true)) throw new RefusedTemplate('damaged')
  const texts = new Map<string, string>()
  for (const name of taggedParts(parts)) texts.set(name, setTypography(withoutSpareIdentifiers(xmlOf(parts, name))))
  const filled = fill(texts, scope, true) ?? fill(texts, scope, false) ?? texts
  const merged = new Map(parts)
  for (const [name, text] of notesApart(filled)) merged.set(name, Buffer.from(toldApart(text)))
  return withProperties(merged, about)
}

const typesPart = '[Content_Types].xml'

/** What the library takes the parts for: it knows no endnotes, and of the others only those of the usual type. */
function libraryTypes(texts: ReadonlyMap<string, string>): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = [...texts.keys()].map(
    (name) =>
      `<Override PartName="/${name}" ContentType="${word}.${name === 'word/document.xml' ? 'document.main' : 'footnotes'}+xml"/>`,
  )
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join('')}</Types>`
}

/** The parts filled; with `isShort` long lists are repeated by hand, and `undefined` says that they cannot be. */
function fill(
  texts: ReadonlyMap<string, string>,
  root: TemplateScope,
  isShort: boolean,
): ReadonlyMap<string, string> | undefined {
  const archive = new PartsArchive(new Map([...texts, [typesPart, libraryTypes(texts)]]))
  const long = startLongLists()
  const read = new Map<string, Tag | undefined>()
  const tagOf = (text: string, isSection: boolean) => {
    const key = isSection ? `#${text}` : text
    if (!read.has(key)) read.set(key, parseTag(key))
    return read.get(key)
  }
  const document = new Docxtemplater(archive, {
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    nullGetter: () => '',
    modules: [anyEnd()],
    parser: (text) => ({
      get(_scope, { meta, scopeList, scopePathItem }) {
        const tag = tagOf(text, meta.part.module === 'loop')
        const levels = levelsOf(scopeList, scopePathItem)
        if (tag?.kind === 'value') return (isShort ? long.token(tag, levels) : undefined) ?? valueOfTag(tag, levels)
        if (tag?.kind !== 'open' || (isShort && long.holdsBack(levels))) return ''
        const section = sectionOfTag(tag, levels)
        return typeof section === 'boolean' || !isShort || meta.part.inverted === true
          ? section
          : long.entries(section, levels)
      },
    }),
  })
  document.render(root)
  const filled = Object.values(archive.files).flatMap(({ name, asText }) =>
    texts.has(name) ? [[name, asText()] as const] : [],
  )
  if (!isShort) return new Map(filled)
  if (!long.isPlain() || !long.isWhole(filled.map(([, text]) => text))) return undefined
  const expanded = filled.flatMap(([name, text]) => {
    const whole = long.expand(text)
    return whole === undefined ? [] : [[name, whole] as const]
  })
  return expanded.length === filled.length ? new Map(expanded) : undefined
}

/** The scopes as the library hands them over; a condition repeats the one around it and has no place of its own. */
function levelsOf(scopes: readonly unknown[], items: readonly number[]): readonly ScopeLevel[] {
  const levels: ScopeLevel[] = []
  scopes.forEach((scope, index) => {
    if (!isScope(scope)) return
    const before = levels.at(-1)
    const position = index === 0 ? 0 : (items[index - 1] ?? 0) + 1
    levels.push(before?.scope === scope ? before : { scope, position })
  })
  return levels
}

/** Known by its shape: what is handed in was parsed when it came, and is asked for with every tag. */
function isScope(value: unknown): value is TemplateScope {
  return typeof value === 'object' && value !== null && 'values' in value && 'lists' in value
}

const textRun = /(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)|<\/w:p>/gu
const unitBehindTag = /\} (?=(?:zł|gr|r\.|%)(?![\p{L}\p{N}]))/gu
/** How far round a text its neighbours count: the longest word or month that ties. */
const reach = 24

/** A text in Polish typography, its tags as if they were brackets: a word that stands beside one is a word all the same. */
function tied(text: string): string {
  const plain = text.replace(/\{[^{}]*\}/gu, (found) => '('.repeat(found.length))
  const set = typeset(plain)
  return Array.from({ length: text.length }, (_, at) => (set[at] === '\u00a0' ? '\u00a0' : text.charAt(at))).join('')
}

/** No-break blanks in what the template itself says, also where a text is split into runs. */
function setTypography(xml: string): string {
  const runs = Array.from(xml.matchAll(textRun))
  const neighbour = (index: number) => {
    const found = runs[index]
    return found?.[2] === undefined ? '' : found[2]
  }
  let at = 0
  return xml.replace(textRun, (whole: string, open: string | undefined, text: string | undefined, close = '') => {
    const index = at++
    if (open === undefined || text === undefined) return whole
    const before = neighbour(index - 1).slice(-reach)
    const after = neighbour(index + 1).slice(0, reach)
    const set = tied(before + text + after).slice(before.length, before.length + text.length)
    return `${open}${set.replace(unitBehindTag, '}\u00a0')}${String(close)}`
  })
}

const propertyTypes = {
  core: {
    part: 'docProps/core.xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
  },
  custom: {
    part: 'docProps/custom.xml',
    relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  },
} as const

/** Says title and owner of the paper in place of whoever wrote the template, and which version of it was used. */
function withProperties(parts: PackageParts, { title, author, template }: PaperAbout): PackageParts {
  const all = new Map(parts)
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const core = `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>pl-PL</dc:language></cp:coreProperties>`
  const properties = [
    ['Wzór', template.name],
    ['Wersja wzoru', template.version],
    ['SHA-256 wzoru', template.sha256],
  ].map(
    ([name = '', value = ''], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  )
  const custom = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  all.set(propertyTypes.core.part, Buffer.from(core))
  all.set(propertyTypes.custom.part, Buffer.from(custom))
  // Names of people and companies stand in these.
  all.delete('docProps/app.xml')
  let types = xmlOf(all, '[Content_Types].xml').replace(
    /<Override[^>]*PartName="\/docProps\/(?:core|custom|app)\.xml"[^>]*\/>/gu,
    '',
  )
  let relations = xmlOf(all, '_rels/.rels').replace(
    /<Relationship\s[^>]*Target="\/?docProps\/(?:core|custom|app)\.xml"[^>]*\/>/gu,
    '',
  )
  Object.values(propertyTypes).forEach(({ part, relation, type }, index) => {
    types = types.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`)
    relations = relations.replace(
      '</Relationships>',
      `<Relationship Id="rIdKancelaria${index + 1}" Type="${relation}" Target="${part}"/></Relationships>`,
    )
  })
  all.set('[Content_Types].xml', Buffer.from(types))
  all.set('_rels/.rels', Buffer.from(relations))
  return all
}
