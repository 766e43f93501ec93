import { formatDay, formatDayInWords } from '../../core/calendar/days'
import { fold } from '../../core/folding/fold'
import { amountInWords } from '../../core/money/amountInWords'
import { type DocumentCell, textOfCell } from '../documents/model'
import { typeset } from '../documents/typography'
import type { TemplateScope } from './scope'
import { nameKey, type Tag, type TagFormat } from './tag'

/** Place of the entry in its list, counted from one; in every list. */
export const positionName = 'Lp'
const positionKey = nameKey(positionName)
/** Filled in by hand where the program knows nothing. */
const dots = '…………………………'

/** Formats a template may ask for, as they are written, and what each does. */
export const templateFormats = [
  'słownie',
  'cyframi',
  'wielkie',
  'małe',
  'kropki',
  'brak',
  'liczba',
  'odmiana',
  'forma',
  'niepuste',
] as const
const knownFormats: ReadonlySet<string> = new Set(templateFormats.map(fold))

/** Whether a format is one of those; names are compared without diacritics. */
export function isKnownFormat(name: string): boolean {
  return knownFormats.has(name)
}

/** The lists and records a tag stands in, the outermost first, each with the place of the entry it goes through. */
export interface ScopeLevel {
  readonly scope: TemplateScope
  readonly position: number
}

type Found = { readonly cell: DocumentCell } | { readonly list: readonly TemplateScope[] }

function found(levels: readonly ScopeLevel[], path: readonly string[], prefer: 'cell' | 'list'): Found | undefined {
  const [first = '', ...rest] = path.map(nameKey)
  for (const { scope, position } of levels.toReversed()) {
    const reached = within(scope, first, rest, prefer)
    if (reached !== undefined) return reached
    if (first === positionKey && rest.length === 0 && position > 0)
      return { cell: { text: String(position), number: position } }
  }
  return undefined
}

function within(
  scope: TemplateScope,
  first: string,
  rest: readonly string[],
  prefer: 'cell' | 'list',
): Found | undefined {
  const cell = Object.hasOwn(scope.values, first) ? scope.values[first] : undefined
  const list = Object.hasOwn(scope.lists, first) ? scope.lists[first] : undefined
  const [next, ...further] = rest
  if (next === undefined) {
    const asCell = cell === undefined ? undefined : { cell }
    const asList = list === undefined ? undefined : { list }
    return prefer === 'cell' ? (asCell ?? asList) : (asList ?? asCell)
  }
  // Through a link of one record; of several the first one is meant.
  const [linked] = list ?? []
  return linked === undefined ? (list === undefined ? undefined : { cell: '' }) : within(linked, next, further, prefer)
}

const plural = new Intl.PluralRules('pl')

function numberOf(cell: DocumentCell): number | undefined {
  if (typeof cell !== 'string') return cell.number ?? (cell.grosze === undefined ? undefined : cell.grosze / 100)
  const read = Number(cell.replace(/[\s\u00a0]/gu, '').replace(',', '.'))
  return cell.trim() === '' || Number.isNaN(read) ? undefined : read
}

/** One, two to four, and the rest by the rules of Polish: 12 to 14 count with the rest. */
function pluralForm(count: number, [one = '', few = '', many = few]: readonly string[]): string {
  const category = plural.select(count)
  return category === 'one' ? one : category === 'few' ? few : many
}

/** Of a person: the form for men, for women, and where it is not known who it is (no name is ever declined or guessed at). */
function genderForm(text: string, [man = '', woman = '', unknown = man]: readonly string[]): string {
  const sex = fold(text)
  if (['k', 'kobieta', 'pani', 'z', 'zenska'].includes(sex)) return woman
  return ['m', 'mezczyzna', 'pan', 'meska'].includes(sex) ? man : unknown
}

function formatted(cell: DocumentCell, { name, words }: TagFormat): DocumentCell {
  const text = textOfCell(cell)
  switch (name) {
    case 'slownie':
      if (typeof cell === 'string') return cell
      if (cell.day !== undefined) return formatDayInWords(cell.day)
      if (cell.grosze !== undefined) return amountInWords(cell.grosze)
      return text
    case 'cyframi':
      return typeof cell !== 'string' && cell.day !== undefined ? formatDay(cell.day) : text
    case 'wielkie':
      return text.toLocaleUpperCase('pl')
    case 'male':
      return text.toLocaleLowerCase('pl')
    case 'kropki':
      return text === '' ? dots : cell
    case 'brak':
      return text === '' ? words.join(', ') : cell
    case 'odmiana': {
      const count = numberOf(cell)
      return count === undefined ? '' : pluralForm(count, words)
    }
    case 'forma':
      return genderForm(text, words)
    default:
      return cell
  }
}

function cellOf(what: Found | undefined, formats: readonly TagFormat[]): DocumentCell {
  if (what === undefined) return formats.reduce(formatted, '')
  const counted = formats.some(({ name }) => name === 'liczba' || name === 'odmiana')
  if ('cell' in what) return formats.reduce(formatted, what.cell)
  const count = what.list.length
  return counted ? formats.reduce(formatted, { text: String(count), number: count }) : formats.reduce(formatted, '')
}

/** What a tag prints, in Polish typography. Unknown names and empty fields print nothing. */
export function valueOfTag(tag: Tag & { readonly kind: 'value' }, levels: readonly ScopeLevel[]): string {
  const counts = tag.formats.some(({ name }) => name === 'liczba' || name === 'odmiana')
  return typeset(textOfCell(cellOf(found(levels, tag.path, counts ? 'list' : 'cell'), tag.formats)))
}

/** Whether a printed value is what a condition asks for: the same word, the number, or one of a span of numbers. */
function holds(cell: DocumentCell, test: string): boolean {
  const count = numberOf(cell)
  const span = /^(\d+)\s*[-–]\s*(\d+)$/u.exec(test)
  if (span !== null) return count !== undefined && count >= Number(span[1]) && count <= Number(span[2])
  const least = /^(\d+)\s*\+$/u.exec(test)
  if (least !== null) return count !== undefined && count >= Number(least[1])
  return fold(textOfCell(cell)) === fold(test)
}

/** Words that say no: a field of yes or no that says no is not met by a condition on the field alone. */
const no = new Set(['nie', 'no', ''])

/** What a loop or condition comes to: the entries to go through, or whether to print what stands inside. */
export function sectionOfTag(
  tag: Tag & { readonly kind: 'open' },
  levels: readonly ScopeLevel[],
): readonly TemplateScope[] | boolean {
  // Of rows and links the words count, not each of them.
  if (tag.formats.some(({ name }) => name === 'niepuste'))
    return textOfCell(cellOf(found(levels, tag.path, 'cell'), [])) !== ''
  const counts = tag.formats.some(({ name }) => name === 'liczba')
  const what = found(levels, tag.path, tag.test === undefined || counts ? 'list' : 'cell')
  if (tag.test !== undefined) return holds(cellOf(what, tag.formats), tag.test)
  if (what !== undefined && 'list' in what) return what.list
  return !no.has(fold(textOfCell(cellOf(what, tag.formats))))
}
