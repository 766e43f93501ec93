import type { FoundTag, TemplateInspection, TemplatePlace } from '#shared/engine/templates/inspection'
import { guardPackage, walk, xmlOf } from './guardPackage'
import { type PackageParts, readPackage, RefusedTemplate } from './readPackage'

const textParts = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u
const partOf: Readonly<Record<string, TemplatePlace['part']>> = { d: 'body', h: 'header', f: 'footer' }

/** Where the merging library reads braces: in formulas too. */
const textElements = new Set(['w:t', 'm:t', 'a:t'])

/** Beginnings the merging library would take for commands of its own. */
const foreignCommand = /^\s*[@=$%&!?*:-]/u
const mostTags = 5_000

/** The parts tags may stand in, the body first. */
export function taggedParts(parts: PackageParts): readonly string[] {
  return [...parts.keys()]
    .filter((name) => textParts.test(name))
    .sort((one, other) => Number(other === 'word/document.xml') - Number(one === 'word/document.xml'))
}

interface Paragraph {
  readonly place: TemplatePlace
  text: string
}
interface Table {
  readonly table: number
  row: number
  cell: number
}

/** Finds the tags of a part, however Word has split them into runs. A tag ends in the paragraph it begins in. */
function tagsOf(xml: string, name: string): readonly FoundTag[] {
  const part = /footnotes|endnotes/u.test(name) ? 'note' : (partOf[name.charAt('word/'.length)] ?? 'body')
  const tags: FoundTag[] = []
  const paragraphs: Paragraph[] = []
  const tables: Table[] = []
  let counted = 0
  let countedTables = 0
  let boxes = 0
  let fallbacks = 0
  let isText = false
  walk(xml, name, {
    open({ name: element }) {
      // What older programs show in place of a text box says the same again.
      if (element === 'mc:Fallback') fallbacks += 1
      if (fallbacks > 0) return
      const table = tables.at(-1)
      if (element === 'w:tbl') tables.push({ table: ++countedTables, row: 0, cell: 0 })
      if (element === 'w:tr' && table !== undefined) Object.assign(table, { row: table.row + 1, cell: 0 })
      if (element === 'w:tc' && table !== undefined) table.cell += 1
      if (element === 'w:txbxContent') boxes += 1
      if (textElements.has(element)) isText = true
      if (element !== 'w:p') return
      paragraphs.push({
        text: '',
        place: {
          part,
          paragraph: ++counted,
          ...(table === undefined ? {} : { table: { ...table } }),
          ...(boxes === 0 ? {} : { textBox: true }),
        },
      })
    },
    close(element) {
      if (element === 'mc:Fallback') fallbacks -= 1
      if (fallbacks > 0) return
      if (element === 'w:tbl') tables.pop()
      if (element === 'w:txbxContent') boxes -= 1
      if (textElements.has(element)) isText = false
      const done = element === 'w:p' ? paragraphs.pop() : undefined
      if (done !== undefined) tags.push(...tagsIn(done))
      if (tags.length > mostTags) throw new RefusedTemplate('tooComplex', name)
    },
    text(text) {
      const last = paragraphs.at(-1)
      if (isText && fallbacks === 0 && last !== undefined) last.text += text
    },
  })
  return tags
}

function tagsIn({ text, place }: Paragraph): readonly FoundTag[] {
  const tags: FoundTag[] = []
  const broken = (from: number) => tags.push({ text: text.slice(from, from + 60), isBroken: true, place })
  let open: number | undefined
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '{') {
      if (open !== undefined) broken(open)
      open = at
    }
    if (letter !== '}') continue
    if (open === undefined) {
      broken(Math.max(0, at - 30))
      continue
    }
    const inner = text.slice(open + 1, at)
    if (foreignCommand.test(inner) || inner.length > 2_000) broken(open)
    else tags.push({ text: inner, place })
    open = undefined
  }
  if (open !== undefined) broken(open)
  return tags
}

/** What is in a checked package. */
export function tagsOfPackage(parts: PackageParts): readonly FoundTag[] {
  return taggedParts(parts).flatMap((name) => tagsOf(xmlOf(parts, name), name))
}

/** Reads a file as a template: its tags with their places, or why it is none. */
export async function inspectTemplate(bytes: Uint8Array): Promise<TemplateInspection> {
  try {
    const parts = await readPackage(bytes)
    guardPackage(parts)
    return { tags: [...tagsOfPackage(parts)] }
  } catch (error) {
    if (!(error instanceof RefusedTemplate)) throw error
    return { refused: error.reason, detail: error.detail }
  }
}
