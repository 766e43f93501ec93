import { fold } from '../../core/folding/fold'
import { fieldAt, type RegisterDefinition } from '../../model/definition'
import type { Filter } from '../../model/view'
import { TraceForms, wordsIn } from './traceForms'
import {
  filesIn,
  isActNumber,
  isRoll,
  isUnread,
  linksIn,
  namedOnly,
  rollIn,
  rowsIn,
  textsIn,
  type FieldValue,
  type Roll,
  type RowCell,
} from '../../core/values/values'

/** Shorter texts are in too much that has nothing to do with them. */
const shortest = 3
/** What stands in place of a trace within words somebody wrote. */
const blank = '…'

/**
 * Values that were erased for good, to find what repeats them elsewhere: in filters, names of commands, links, drafts.
 * Texts are compared word by word, whatever their case, diacritics and punctuation.
 */
export class Traces {
  /** Texts by their first word. */
  readonly #byFirst = new Map<string, Map<string, readonly string[]>>()

  #inForms: TraceForms | undefined

  /** How many texts are looked for. */
  get size(): number {
    return [...this.#byFirst.values()].reduce((sum, { size }) => sum + size, 0)
  }

  add(text: string): void {
    const words = wordsIn(text).map(({ word }) => word)
    const [first] = words
    this.#inForms = undefined
    if (first === undefined || words.join('').length < shortest) return
    const same = this.#byFirst.get(first) ?? new Map<string, readonly string[]>()
    this.#byFirst.set(first, same.set(words.join(' '), words))
  }

  /** Looks no longer for this very text: other entries rightly hold it, so it tells nothing of those that were erased. */
  drop(text: string): void {
    const words = wordsIn(text).map(({ word }) => word)
    this.#inForms = undefined
    this.#byFirst.get(words[0] ?? '')?.delete(words.join(' '))
  }

  /** Whether the text says any of them. */
  isIn(text: string): boolean {
    return this.#places(text).length > 0
  }

  /** The text with a blank wherever it says one of them. */
  without(text: string): string {
    let rest = text
    // What stood on both sides of one may say another now; each round takes words away, so it ends.
    for (let places = this.#places(rest); places.length > 0; places = this.#places(rest))
      for (const { start, end } of places.toReversed()) rest = rest.slice(0, start) + blank + rest.slice(end)
    return rest
  }

  /** Whether the text says any of them in any form: inflected, surname first, digits with blanks. For names and filters. */
  areToldIn(text: string): boolean {
    return this.isIn(text) || this.#forms().placesIn(text).length > 0
  }

  /** The text with a blank wherever it tells of one of them in any form. */
  withoutForms(text: string): string {
    let rest = this.without(text)
    for (const { start, end } of this.#forms().placesIn(rest).toReversed())
      rest = rest.slice(0, start) + blank + rest.slice(end)
    return rest
  }

  /** Whether the text, as typed into a filter, would find one of them. */
  isPartOfOne(text: string): boolean {
    const part = fold(text)
    if (part.length < shortest) return false
    const isPart = [...this.#byFirst.values()].some((same) => [...same.keys()].some((whole) => whole.includes(part)))
    return isPart || this.#forms().isFoundBy(text)
  }

  #forms(): TraceForms {
    this.#inForms ??= new TraceForms([...this.#byFirst.values()].flatMap((same) => [...same.values()]))
    return this.#inForms
  }

  #places(text: string): readonly { readonly start: number; readonly end: number }[] {
    if (this.#byFirst.size === 0) return []
    const words = wordsIn(text)
    const places: { start: number; end: number }[] = []
    for (let index = 0; index < words.length; index += 1) {
      let length = 0
      for (const wanted of this.#byFirst.get(words[index]?.word ?? '')?.values() ?? [])
        if (wanted.length > length && wanted.every((word, offset) => words[index + offset]?.word === word))
          length = wanted.length
      const [first, last] = [words[index], words[index + length - 1]]
      if (length === 0 || first === undefined || last === undefined) continue
      places.push({ start: first.start, end: last.end })
      index += length - 1
    }
    return places
  }
}

/**
 * The texts of a value by which it would be known again. Of what is chosen from a list nothing is: the same words stand
 * for it everywhere.
 */
export function telling(
  definition: RegisterDefinition | undefined,
  path: string,
  value: FieldValue,
): readonly string[] {
  const field = definition === undefined ? undefined : fieldAt(definition, path)
  if (field?.type === 'choice' || field?.type === 'multiChoice') return []
  if (typeof value === 'string') return [value, ...dayAsTyped(value)]
  if (typeof value === 'number') return [String(value)]
  if (isUnread(value)) return [value.unread]
  if (isActNumber(value)) return [value.written]
  return [
    ...textsIn(value),
    ...Object.keys(rollIn(value)).flatMap((key) => (key.startsWith(namedOnly) ? [key.slice(namedOnly.length)] : [])),
    ...linksIn(value).map(({ written }) => written),
    ...filesIn(value).flatMap(({ name, note }) => [name, ...(note === undefined ? [] : [note])]),
    ...rowsIn(value).flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => telling(definition, `${path}.${column}`, cell)),
    ),
  ]
}

/** Whether a filter says what was erased; one on an erased field also where it says a part of it. */
export function filterTells(filter: Filter, traces: Traces, isErased: boolean): boolean {
  const tells = (text: string) => traces.areToldIn(text) || (isErased && traces.isPartOfOne(text))
  switch (filter.kind) {
    case 'text':
      return tells(filter.text)
    case 'oneOf':
      return filter.values.some((value) => traces.areToldIn(value))
    case 'range':
      return [filter.from, filter.to].some((end) => end !== undefined && traces.isIn(end))
    case 'anyOf':
      return filter.of.some((one) => filterTells(one, traces, isErased))
    default:
      return false
  }
}

/** A value without what tells of the erased: the words go out of texts, all else stays. */
export function withoutTraces(value: FieldValue, traces: Traces): FieldValue {
  if (typeof value === 'string') return traces.without(value)
  if (typeof value !== 'object') return value
  if (isUnread(value)) return { unread: traces.without(value.unread) }
  if (isActNumber(value)) return { ...value, written: traces.without(value.written) }
  if (isRoll(value)) return rollWithout(value, traces)
  // What is no list by here would come back empty, so the compiler asks for every further shape of value.
  const list: readonly unknown[] = value
  if (list.length === 0) return value
  const texts = textsIn(value)
  if (texts.length > 0) return texts.map((text) => traces.without(text))
  const links = linksIn(value)
  if (links.length > 0) return links.map((link) => ({ ...link, written: traces.without(link.written) }))
  const files = filesIn(value)
  if (files.length > 0) return files
  return rowsIn(value).map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cellWithout(cell, traces)])),
  )
}

function cellWithout(cell: RowCell, traces: Traces): RowCell {
  if (typeof cell === 'string') return traces.without(cell)
  if (typeof cell !== 'object') return cell
  if (isUnread(cell)) return { unread: traces.without(cell.unread) }
  const links = linksIn(cell)
  if (links.length > 0) return links.map((link) => ({ ...link, written: traces.without(link.written) }))
  return textsIn(cell).map((text) => traces.without(text))
}

/** A roll in which names go out of the keys of those no record bears; what was noted of each stays. */
function rollWithout({ roll, times }: Roll, traces: Traces): Roll {
  const keys = new Map<string, string>()
  const taken = new Set(Object.keys(roll))
  for (const key of Object.keys(roll)) {
    if (!key.startsWith(namedOnly)) continue
    let rest = namedOnly + traces.without(key.slice(namedOnly.length))
    if (rest === key) continue
    // Two people whose names both went are still two.
    while (taken.has(rest)) rest += blank
    taken.add(rest)
    keys.set(key, rest)
  }
  const renamed = (noted: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(noted).map(([key, value]) => [keys.get(key) ?? key, value]))
  return { roll: renamed(roll), ...(times === undefined ? {} : { times: renamed(times) }) }
}

/** A day as it is typed and printed. */
function dayAsTyped(value: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? []
  return year === undefined ? [] : [`${day}.${month}.${year}`]
}
