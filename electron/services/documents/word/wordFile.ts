import { xmlOf } from '../../templates/guardPackage'
import type { PackageParts } from '../../templates/readPackage'
import { WordNumbering } from './wordNumbering'
import { points, WordStyles } from './wordStyles'
import { childOf, elementsOf, xmlTree, type XmlElement } from './xmlTree'

/** What of a Word file only Word shows. */
export const unshown = [
  'textBox',
  'drawing',
  'picture',
  'floating',
  'equation',
  'note',
  'symbol',
  'columns',
  'sections',
  'heads',
  'pageBorder',
  'rotated',
  'other',
] as const
export type Unshown = (typeof unshown)[number]

/** The tab stop of Word's own where a file names none, in points. */
const usualTab = 35.4

/** A filled Word file while it is made into a page. */
export class WordFile {
  readonly styles: WordStyles
  readonly numbering: WordNumbering
  readonly unshown = new Set<Unshown>()
  readonly settings: XmlElement | undefined
  readonly tabPoints: number
  readonly #parts: PackageParts
  readonly #classes = new Map<string, string>()
  readonly #relations = new Map<string, ReadonlyMap<string, string>>()

  constructor(parts: PackageParts) {
    this.#parts = parts
    this.styles = new WordStyles(this.tree('word/styles.xml'), this.tree('word/theme/theme1.xml'))
    this.numbering = new WordNumbering(this.tree('word/numbering.xml'))
    this.settings = this.tree('word/settings.xml')
    this.tabPoints = points(childOf(this.settings, 'w:defaultTabStop')?.attributes['w:val']) ?? usualTab
  }

  tree(name: string): XmlElement | undefined {
    return this.#parts.has(name) ? xmlTree(xmlOf(this.#parts, name), name) : undefined
  }

  /** The part a relation of another part leads to. */
  related(part: string, id: string | undefined): string | undefined {
    if (id === undefined) return undefined
    let known = this.#relations.get(part)
    if (known === undefined) {
      const relations = this.tree(part.replace(/([^/]+)$/u, '_rels/$1.rels'))
      known = new Map(
        elementsOf(relations).map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
      )
      this.#relations.set(part, known)
    }
    const target = known.get(id)
    return target === undefined ? undefined : target.startsWith('/') ? target.slice(1) : `word/${target}`
  }

  /** A picture as an address that holds it; `undefined` of one no browser shows. */
  picture(part: string | undefined): string | undefined {
    const bytes = part === undefined ? undefined : this.#parts.get(part)
    const type = /\.(png|jpe?g|gif)$/iu.exec(part ?? '')?.[1]?.toLowerCase()
    if (bytes === undefined || type === undefined) return undefined
    return `data:image/${type === 'jpg' ? 'jpeg' : type};base64,${Buffer.from(bytes).toString('base64')}`
  }

  /** The class of these declarations; style attributes are refused where the preview shows a page. */
  class(css: string): string {
    const known = this.#classes.get(css) ?? `w${this.#classes.size}`
    this.#classes.set(css, known)
    return known
  }

  /** The rules of all classes that were asked for. */
  rules(): string {
    return [...this.#classes].map(([css, name]) => `.${name}{${css}}`).join('\n')
  }
}
