import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actNumberKey, parseActNumber } from '#shared/core/actNumbers/actNumber'
import { fold } from '#shared/core/folding/fold'
import { lineText, plainText } from '#shared/core/values/plainText'
import { readNumber } from '#shared/core/actNumbers/pattern'
import { facets, valuesUsed } from '#shared/engine/query/facets'
import { parseFilterText } from '#shared/engine/query/filterText'
import { runQuery } from '#shared/engine/query/run'
import { TextIndex } from '#shared/engine/query/textIndex'
import { wordsOf } from '#shared/engine/query/words'
import { fieldOf } from '#shared/model/definition'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { RegisterRecord } from '#shared/core/values/record'
import { recordOf, tableOf, titleOf, today } from './sampleTable'

/** Soft hyphen, zero-width blanks and joiners, marks of direction, byte-order mark. */
const unseen = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u202a']
const blanks = ['\u00a0', '\u202f', '\u2009', '\v', '\u0085', '\u2028', '  ', '\t']
const hyphens = ['\u2010', '\u2011', '\u001e']

/** The text as Word, a web page or another system may hand it over; it looks the same. */
function disguised(text: string, picks: readonly number[], isDecomposed: boolean): string {
  const pick = (from: readonly string[], at: number) => from[(picks[at % picks.length] ?? 0) % from.length] ?? ''
  const dirty = Array.from(text, (character, at) => {
    const chance = (picks[at % picks.length] ?? 0) % 3
    if (character === ' ') return chance === 0 ? pick(blanks, at + 1) : character
    if (character === '-') return chance === 0 ? pick(hyphens, at + 1) : character
    return chance === 0 ? character + pick(unseen, at + 1) : character
  }).join('')
  return isDecomposed ? dirty.normalize('NFD') : dirty
}

const disguise = fc
  .record({ picks: fc.array(fc.nat(1000), { minLength: 3, maxLength: 12 }), isDecomposed: fc.boolean() })
  .map(
    ({ picks, isDecomposed }) =>
      (text: string) =>
        disguised(text, picks, isDecomposed),
  )

const acts = [
  ['XII/123/24', 'w sprawie budżetu Gminy na rok 2025', 'Skarbnik Gminy'],
  ['XII/124/24', 'zmieniająca uchwałę nr X/100/24 w sprawie żłobka', 'Wydział Oświaty'],
  ['XIII/125/24', 'w sprawie drogi Kraków-Łódź', 'Wydział Dróg i Zieleni'],
  ['XIII/126/24', 'w sprawie źródeł ciepła', 'Wydział Dróg i Zieleni'],
  ['XIV/127/25', 'w sprawie pomnika Żołnierzy Armii Krajowej', 'Skarbnik Gminy'],
] as const

const made = (turn: (text: string) => string, id: (at: number) => string): readonly RegisterRecord[] =>
  acts.map(([number, title, unit], at) =>
    recordOf(id(at), {
      number: readNumber(['{sesja}/{nr}/{rr}'], turn(number)),
      title: turn(title),
      unit: turn(unit),
      date: '2024-12-01',
    }),
  )
const plainActs = made(
  (text) => text,
  (at) => `a${at}`,
)

const queries = [
  'budżetu',
  'budzet',
  'zlobek',
  'kraków-łódź',
  'XII/123/24',
  '12/123/2024',
  'X/100/24',
  'drogi kraków',
  'żołnierzy',
]
const filters: readonly (readonly [string, string])[] = [
  ['title', 'kraków-łódź'],
  ['title', 'uchwałę nr'],
  ['title', '"na rok"'],
  ['unit', 'dróg i zieleni'],
  ['number', 'XII/123'],
  ['number', '12/123/2024'],
]

function indexed(records: readonly RegisterRecord[]): TextIndex {
  const index = new TextIndex([resolutions])
  index.upsert(records)
  return index
}

function filtered(records: readonly RegisterRecord[], field: string, typed: string): readonly string[] {
  const table = tableOf(records)
  const definition = fieldOf(resolutions, field)
  const filter = definition === undefined ? undefined : parseFilterText(definition, typed, today)
  const { rows } = runQuery(table, { filters: filter === undefined ? [] : [filter], sort: [], today })
  return Array.from(rows, (slot) => table.recordAt(slot)?.id ?? '').toSorted()
}

describe('characters nobody sees', () => {
  it('make no other word, number or text', () => {
    fc.assert(
      fc.property(disguise, fc.constantFrom(...acts), (turn, [number, title]) => {
        expect(fold(turn(title))).toBe(fold(title))
        expect(lineText(turn(title))).toBe(lineText(title))
        expect(wordsOf(turn(title)).map(({ raw }) => fold(raw))).toEqual(wordsOf(title).map(({ raw }) => fold(raw)))
        expect(actNumberKey(parseActNumber(turn(number)))).toBe(actNumberKey(parseActNumber(number)))
      }),
    )
  })

  it('change no hit of the search, in texts or in what is typed', () => {
    const plain = indexed(plainActs)
    fc.assert(
      fc.property(disguise, fc.constantFrom(...queries), (turn, query) => {
        const expected = plain.matching(query, 'resolutions')
        expect(expected.size).toBeGreaterThan(0)
        expect(indexed(made(turn, (at) => `a${at}`)).matching(query, 'resolutions')).toEqual(expected)
        expect(plain.matching(turn(query), 'resolutions')).toEqual(expected)
      }),
    )
  })

  it('change no filter, in texts or in what is typed', () => {
    fc.assert(
      fc.property(disguise, fc.constantFrom(...filters), (turn, [field, typed]) => {
        const expected = filtered(plainActs, field, typed)
        expect(expected.length).toBeGreaterThan(0)
        expect(expected.length).toBeLessThan(plainActs.length)
        expect(
          filtered(
            made(turn, (at) => `a${at}`),
            field,
            typed,
          ),
        ).toEqual(expected)
        expect(filtered(plainActs, field, turn(typed))).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('make no other group, value of a list or place in the order', () => {
    fc.assert(
      fc.property(disguise, (turn) => {
        const table = tableOf([...plainActs, ...made(turn, (at) => `b${at}`)])
        for (const group of ['unit', 'title']) {
          const { groups } = runQuery(table, { filters: [], sort: [], group, today })
          const alone = runQuery(tableOf(plainActs), { filters: [], sort: [], group, today }).groups
          expect(groups.map(({ label, count }) => [label, count]).toSorted()).toEqual(
            alone.map(({ label, count }) => [label, 2 * count]).toSorted(),
          )
        }
        expect(facets(table, 'unit', 10)).toEqual(
          facets(tableOf(plainActs), 'unit', 10).map((facet) => ({ ...facet, count: 2 * facet.count })),
        )
        expect(valuesUsed(table, 'unit', turn('wydział'), 10)).toHaveLength(2)
        const oneOf = { field: 'unit', kind: 'oneOf', values: [turn('Skarbnik Gminy')] } as const
        expect(runQuery(table, { filters: [oneOf], sort: [], today }).matched).toBe(4)
        const { rows } = runQuery(table, { filters: [], sort: [{ field: 'title', direction: 'ascending' }], today })
        const order = Array.from(rows, (slot) => lineText(titleOf(table.recordAt(slot)?.values ?? {})))
        const titles = acts.map(([, title]) => title).toSorted(new Intl.Collator('pl').compare)
        expect(order).toEqual(titles.flatMap((title) => [title, title]))
      }),
      { numRuns: 40 },
    )
  })

  it('are left out of a line whatever else it is made of', () => {
    const any = fc.string({ unit: fc.integer({ min: 1, max: 0x2fff }).map((code) => String.fromCharCode(code)) })
    const slowly = (text: string) => plainText(text).text.replace(/\s+/g, ' ').trim()
    fc.assert(fc.property(fc.oneof(any, fc.string({ unit: 'grapheme' })), (text) => lineText(text) === slowly(text)))
  })

  it('leaves a line break a break between words', () => {
    expect(wordsOf('zmiany\vuchwały').map(({ raw }) => raw)).toEqual(['zmiany', 'uchwały'])
    expect(lineText('zmiany\vuchwały')).toBe('zmiany uchwały')
  })
})
