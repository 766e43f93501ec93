import { mergeTemplate } from '#electron/services/templates/mergeTemplate'
import { type PackageParts, readPackage } from '#electron/services/templates/readPackage'
import type { TemplateScope } from '#shared/engine/templates/scope'
import { nameKey } from '#shared/engine/templates/tag'
import { all, parseXml } from '../documents/files'
import { wordFile } from './wordFiles'

/** What a template is filled with, written shortly: texts, numbers, days, amounts, and lists of the like. */
export type Plain = Readonly<
  Record<string, string | number | { readonly day: string } | { readonly grosze: number } | readonly Plain[]>
>

/** The same as the program has it. */
export function scopeOf(plain: Plain): TemplateScope {
  const values: TemplateScope['values'] = {}
  const lists: TemplateScope['lists'] = {}
  for (const [name, value] of Object.entries(plain)) {
    const key = nameKey(name)
    if (Array.isArray(value)) lists[key] = value.map(scopeOf)
    else if (typeof value === 'string') values[key] = value
    else if (typeof value === 'number') values[key] = { text: String(value), number: value }
    else if ('day' in value) values[key] = { text: value.day.split('-').toReversed().join('.'), day: value.day }
    else if ('grosze' in value) values[key] = { text: '1 234,56', grosze: value.grosze }
  }
  return { values, lists }
}

export const about = {
  title: 'Pismo',
  author: 'Urząd',
  template: { name: 'Wzór', version: '3', sha256: 'a'.repeat(64) },
}

/** The paragraphs of the filled template. */
export async function filled(body: string, plain: Plain): Promise<readonly string[]> {
  const merged = mergeTemplate(await readPackage(wordFile({ body })), scopeOf(plain), about)
  return paragraphsOf(merged, 'word/document.xml')
}

/** The paragraphs of a part, line breaks as `\n`. */
export function paragraphsOf(parts: PackageParts, name: string): readonly string[] {
  const document = parseXml(Buffer.from(parts.get(name) ?? []).toString())
  return all(document, 'w:p').map((paragraph) =>
    [...paragraph.querySelectorAll('*')]
      .map(({ nodeName, textContent }) => (nodeName === 'w:t' ? textContent : nodeName === 'w:br' ? '\n' : ''))
      .join(''),
  )
}
