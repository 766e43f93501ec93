import { splitPersons } from '../../core/people/persons'
import { fold } from '../../core/folding/fold'
import { TextCells, type TextPlace } from './cells'
import type { Check, RegisterState } from './check'

/** Fields whose texts recur: what the form completes from earlier entries, and people. */
const recurs = ({ field }: TextPlace) => field.type === 'persons' || (field.complete === true && field.type === 'text')
const isPerson = ({ field }: TextPlace) => field.type === 'persons'

/** Same for writings of one name that differ in case, blanks or a stop at the end. */
function spellingKey(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
  // By hand: a pattern anchored at the end tries every run of dots inside a long text.
  let end = plain.length
  while (end > 0 && '.,;'.includes(plain.charAt(end - 1))) end--
  return plain.slice(0, end)
}

/** How often each writing of each name is used in a field. */
type Writings = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The writings of every field by what tells names apart; only names with several writings. */
function variantsOf(
  { records }: RegisterState,
  cells: TextCells,
  keyOf: (text: string) => string,
  writingOf: (text: string) => string,
): Writings {
  const groups = new Map<string, Map<string, number>>()
  for (const { values } of records)
    cells.first(values, (text, { path }) => {
      const key = `${path}\u0001${keyOf(text)}`
      const writing = writingOf(text)
      const writings = groups.get(key)
      if (writings === undefined) groups.set(key, new Map([[writing, 1]]))
      else writings.set(writing, (writings.get(writing) ?? 0) + 1)
      return undefined
    })
  for (const [key, writings] of groups) if (writings.size < 2) groups.delete(key)
  return groups
}

/** The writing used most, and whether no other is used as often. */
function usual(writings: ReadonlyMap<string, number>): { readonly text: string; readonly isCertain: boolean } {
  const [first, second] = [...writings].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return { text: first?.[0] ?? '', isCertain: first !== undefined && first[1] > (second?.[1] ?? 0) }
}

function variantCheck(
  wanted: (place: TextPlace) => boolean,
  keyOf: (text: string) => string,
  writingOf: (text: string) => string,
): Check['prepare'] {
  return (state) => {
    const cells = new TextCells(state.definition, wanted)
    if (cells.isEmpty) return undefined
    const variants = variantsOf(state, cells, keyOf, writingOf)
    const best = new Map([...variants].map(([key, writings]) => [key, usual(writings).text]))
    return ({ values }) =>
      cells.first(values, (text, { path }) => {
        const group = `${path}\u0001${keyOf(text)}`
        const usualText = best.get(group)
        return usualText === undefined || usualText === writingOf(text)
          ? undefined
          : { field: path, value: text, group }
      })
  }
}

const same = (text: string) => text

/** `WYDZIAŁ Organizacyjny` beside `Wydział Organizacyjny`: the one used most is right where one is. */
const variantCase: Check = {
  severity: 'warning',
  prepare: variantCheck(recurs, spellingKey, same),
  repair: (state) => {
    const cells = new TextCells(state.definition, recurs)
    const best = new Map(
      [...variantsOf(state, cells, spellingKey, same)].flatMap(([key, writings]) => {
        const { text, isCertain } = usual(writings)
        return isCertain ? [[key, text] as const] : []
      }),
    )
    return ({ values }) =>
      cells.change(values, (text, { path }) => best.get(`${path}\u0001${spellingKey(text)}`) ?? text)
  },
}

/** `Swiderski` beside `Świderski`: likely one name, but two people may be called so. */
const variantMarks: Check = {
  severity: 'warning',
  prepare: variantCheck(recurs, (text) => fold(spellingKey(text)), spellingKey),
}

/** `Kowalska Anna` beside `Anna Kowalska`. */
const nameOrder: Check = {
  severity: 'note',
  prepare: variantCheck(
    isPerson,
    (text) => fold(text).split(' ').toSorted().join(' '),
    (text) => fold(text),
  ),
}

/** Names used at most this often are compared with those used at least this many times more. */
const rare = 2
const oftener = 5
/** Shorter names differ by a letter and are right (Ewa, Ela). */
const shortest = 9

/** A name one letter off one that is used much more often: most likely a slip. */
const nearName: Check = {
  severity: 'note',
  prepare: ({ definition, records }) => {
    const cells = new TextCells(definition, isPerson)
    if (cells.isEmpty) return undefined
    const counts = new Map<string, number>()
    for (const { values } of records)
      cells.first(values, (text) => {
        const key = fold(text)
        counts.set(key, (counts.get(key) ?? 0) + 1)
        return undefined
      })
    const near = nearNames(counts)
    return ({ values }) =>
      cells.first(values, (text, { path }) =>
        near.has(fold(text)) ? { field: path, value: text, group: near.get(fold(text)) ?? '' } : undefined,
      )
  },
}

/** Rare names by the frequent one they are a letter off; found by what is left when one letter is taken out. */
function nearNames(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const frequent = new Map<string, string>()
  const shortened = (name: string) =>
    Array.from({ length: name.length }, (_, at) => name.slice(0, at) + name.slice(at + 1))
  for (const [name, count] of counts)
    if (count > rare && name.length >= shortest) for (const part of [name, ...shortened(name)]) frequent.set(part, name)
  const near = new Map<string, string>()
  for (const [name, count] of counts) {
    if (count > rare || name.length < shortest) continue
    for (const part of [name, ...shortened(name)]) {
      const other = frequent.get(part)
      if (other === undefined || other === name || (counts.get(other) ?? 0) < count * oftener) continue
      if (isEnding(name, other) || Math.abs(name.length - other.length) > 1) continue
      near.set(name, other)
      break
    }
  }
  return near
}

/** Endings tell women from men (Kowalski, Kowalska), and cases from each other; they are no slip. */
function isEnding(a: string, b: string): boolean {
  const words = b.split(' ')
  return a.split(' ').every((word, index) => {
    const other = words[index] ?? ''
    return (
      word === other ||
      word.slice(0, -1) === other.slice(0, -1) ||
      word === other.slice(0, -1) ||
      word.slice(0, -1) === other
    )
  })
}

/** Several people where one should stand: they are not found, counted or grouped by name. */
const severalPersons: Check = {
  severity: 'warning',
  prepare: ({ definition }) => {
    const cells = new TextCells(definition, isPerson)
    if (cells.isEmpty) return undefined
    return ({ values }) =>
      cells.first(values, (text, { path }) =>
        splitPersons(text).length > 1 ? { field: path, value: text } : undefined,
      )
  },
}

const samePersonTwice: Check = {
  severity: 'note',
  prepare: ({ definition }) => {
    const cells = new TextCells(definition, isPerson)
    if (cells.isEmpty) return undefined
    return ({ values }) => {
      const seen = new Set<string>()
      return cells.first(values, (text, { path }) => {
        const key = `${path}\u0001${spellingKey(text)}`
        if (seen.has(key)) return { field: path, value: text }
        seen.add(key)
        return undefined
      })
    }
  },
}

/** Checks of names that recur. */
export const nameChecks = {
  variantCase,
  variantMarks,
  severalPersons,
  samePersonTwice,
  nearName,
  nameOrder,
} as const satisfies Readonly<Record<string, Check>>
