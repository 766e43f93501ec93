import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type PackageParts, RefusedTemplate } from './readPackage'

/** Deepest nesting of elements: Word's own papers stay below 60. */
const deepest = 256
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** Parts that run something, or hold a foreign file that may. */
const running =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|attachedToolbars\.bin)$|(?:^|\/)(?:embeddings|activeX|ctrlProps|webextensions|customUI|userCustomization|afchunk\d*)(?:\/|\.)/iu
const runningTypes =
  /\/(?:vbaProject|wordVbaData|oleObject|package|control|activeXControlBinary|aFChunk|subDocument|attachedToolbars|keyMapCustomizations|extensibility|webextension|webextensiontaskpanes)$/iu

/** Codes of fields that only say something of the document itself. */
const harmlessFields = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE TOC TC XE INDEX HYPERLINK REF PAGEREF NOTEREF ' +
    'SEQ STYLEREF TITLE SUBJECT KEYWORDS FILENAME NUMWORDS NUMCHARS LISTNUM FORMTEXT FORMCHECKBOX FORMDROPDOWN SYMBOL ADVANCE ' +
    'AUTONUM AUTONUMLGL AUTONUMOUT'
  ).split(' '),
)
const safeAddress = /^(?:https?:|mailto:|#)/iu

/** Elements through which a document fetches or holds something foreign. */
const foreign = new Set([
  'w:altChunk',
  'w:subDoc',
  'w:object',
  'w:control',
  'w:movie',
  'w:mailMerge',
  'w:attachedTemplate',
])
/** Changes somebody has still to accept or refuse, those of formats too: they say who made them. */
const tracked =
  /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|(?:r|p|sect|tbl|tblGrid|tblPrEx|tr|tc)(?:Pr)?Change)$/u
/** Elements are known by the prefix Word gives them: under another one none would be recognised. */
const wordNamespace = /\/wordprocessingml\/(?:\d+\/)?main$/u
const comments = new Set(['w:commentReference', 'w:commentRangeStart'])

/** The text of a part that is XML: in UTF-8, and without declarations that let its parser fetch or multiply something. */
export function xmlOf(parts: PackageParts, name: string): string {
  const part = parts.get(name)
  if (part === undefined) throw new RefusedTemplate('notDocx', name)
  let xml: string
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(part)
  } catch {
    throw new RefusedTemplate('damaged', name)
  }
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/iu.test(xml)) throw new RefusedTemplate('entities', name)
  return xml
}

interface Visitor {
  readonly open?: (tag: SaxesTagPlain) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Goes through a part; one that is no XML, or nested beyond reason, is refused. */
export function walk(xml: string, name: string, visitor: Visitor): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) throw new RefusedTemplate('tooComplex', name)
    visitor.open?.(tag)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    visitor.close?.(tag.name)
  })
  parser.on('text', (text) => visitor.text?.(text))
  parser.on('error', () => {
    throw new RefusedTemplate('damaged', name)
  })
  parser.write(xml).close()
}

const xmlName = /\.(?:xml|rels|vml)$/iu

/** Names of the parts that are XML. */
export function xmlParts(parts: PackageParts): readonly string[] {
  return [...parts.keys()].filter((name) => xmlName.test(name))
}

/** Refuses a document that could run something, fetch something or keep the program busy. */
export function guardPackage(parts: PackageParts): void {
  for (const name of parts.keys()) if (running.test(name)) throw new RefusedTemplate('runs', name)
  for (const name of xmlParts(parts)) {
    const xml = xmlOf(parts, name)
    if (name === '[Content_Types].xml') guardTypes(xml, name)
    else if (name.endsWith('.rels')) guardRelations(xml, name)
    else guardContent(xml, name)
  }
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml')) throw new RefusedTemplate('notDocx')
}

function guardTypes(xml: string, name: string): void {
  const found = new Set<string>()
  walk(xml, name, {
    open({ attributes }) {
      const type = attributes['ContentType'] ?? ''
      if (/macroEnabled|vbaProject|activeX/iu.test(type)) throw new RefusedTemplate('runs', type)
      const { PartName: part, Extension: extension = '' } = attributes
      // XML under another name would not be read here, and be read by Word.
      if (/^application\/.*[+/]xml$/iu.test(type) && !xmlName.test(part ?? `.${extension}`))
        throw new RefusedTemplate('damaged', part)
      if (type === mainType) found.add(part ?? '')
    },
  })
  if (!found.has('/word/document.xml')) throw new RefusedTemplate('notDocx')
}

function guardRelations(xml: string, name: string): void {
  walk(xml, name, {
    open({ name: element, attributes }) {
      if (element !== 'Relationship' && !element.endsWith(':Relationship')) return
      const { Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes
      if (runningTypes.test(type)) throw new RefusedTemplate('runs', target)
      const isOutside = mode.toLowerCase() === 'external' || /^[a-z][a-z0-9+.-]*:|^\\\\|^\/\//iu.test(target)
      if (isOutside && !(type.endsWith('/hyperlink') && safeAddress.test(target)))
        throw new RefusedTemplate('external', target)
    },
  })
}

function guardContent(xml: string, name: string): void {
  /** Code of each open field, the innermost last, until its result begins. */
  const fields: { code: string; isOpen: boolean }[] = []
  let isCode = false
  walk(xml, name, {
    open({ name: element, attributes }) {
      if (foreign.has(element)) throw new RefusedTemplate(element === 'w:mailMerge' ? 'external' : 'runs', element)
      if (tracked.test(element)) throw new RefusedTemplate('trackedChanges', name)
      if (comments.has(element)) throw new RefusedTemplate('comments', name)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^xmlns(?!:w$)/u.test(attribute) && wordNamespace.test(value)) throw new RefusedTemplate('damaged', name)
        if (
          (attribute.toLowerCase() === 'src' && !isLocal(value)) ||
          (/^(?:\w+:)?href$/iu.test(attribute) && !safeAddress.test(value) && !isLocal(value))
        )
          throw new RefusedTemplate('external', value)
      }
      if (element === 'w:fldSimple') guardField(attributes['w:instr'] ?? '')
      if (element === 'w:instrText' || element === 'w:delInstrText') isCode = true
      if (element !== 'w:fldChar') return
      const kind = attributes['w:fldCharType']
      if (kind === 'begin') fields.push({ code: '', isOpen: true })
      const last = fields.at(-1)
      if (kind === 'separate' && last !== undefined) last.isOpen = false
      if (kind === 'end') guardField(fields.pop()?.code ?? '')
    },
    close(element) {
      if (element === 'w:instrText' || element === 'w:delInstrText') isCode = false
    },
    text(text) {
      const last = fields.at(-1)
      if (isCode && last?.isOpen === true) last.code += text
      // A code outside of any field is one whose beginning Word would supply.
      else if (isCode) guardField(text)
    },
  })
  for (const { code } of fields) guardField(code)
}

function isLocal(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|\\\\|^\/\//iu.test(address)
}

/** A code put together of other fields has no name of its own and is refused like an unknown one. */
function guardField(code: string): void {
  const [name = '', ...rest] = code.trim().split(/\s+/u)
  if (name.startsWith('=')) return
  if (!harmlessFields.has(name.toUpperCase())) throw new RefusedTemplate('fieldCode', code.trim() === '' ? '?' : name)
  if (name.toUpperCase() !== 'HYPERLINK') return
  const address = /"([^"]*)"/u.exec(code)?.[1] ?? rest.find((word) => !word.startsWith('\\')) ?? ''
  if (!rest.includes('\\l') && !safeAddress.test(address)) throw new RefusedTemplate('external', address)
}
