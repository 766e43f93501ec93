import { describe, expect, it } from 'vitest'
import { NumberIndex } from '#shared/engine/numbering/guard'
import { numberedEntry } from '#shared/engine/numbering/numbered'
import { counterFor, countersWith, countedWith, numberingOf, readNumberOf } from '#shared/engine/numbering/numberingOf'
import type { RegisterDefinition, RegisterNumbering } from '#shared/model/definition'
import { emptyOffice, type Office } from '#shared/model/office'
import { interpellations } from '#shared/registers/interpellations/definition'
import { resolutions } from '#shared/registers/resolutions/definition'

type Row = readonly [number: string, kind: string]

function indexOf(
  definition: RegisterDefinition,
  numbering: RegisterNumbering,
  rows: readonly Row[],
  date = '2026-03-01',
) {
  const entries = rows.flatMap(([written, kind], index) => {
    const number = readNumberOf(numbering, written, kind)
    const values = { number, kind, filedOn: date, date }
    return numberedEntry(definition, { id: `${index}`, values }, numbering) ?? []
  })
  const index = new NumberIndex(entries, { counter: numbering.counter, terms: emptyOffice.terms })
  return { index, codes: entries.map((entry) => index.check(entry).map(({ code }) => code)) }
}

const own = numberingOf(interpellations, emptyOffice)
const plain: RegisterNumbering = {
  patterns: { interpellation: '{nr}/{rrrr}', query: '{nr}/{rrrr}', motion: '{nr}/{rrrr}' },
  counter: 'year',
}
const all = { interpellation: 'interpellation', query: 'interpellation', motion: 'interpellation' }
const apart = { interpellation: 'interpellation', query: 'query', motion: 'motion' }

describe('counters of kinds', () => {
  const common: readonly Row[] = [
    ['1/2026', 'interpellation'],
    ['Z2/2026', 'query'],
    ['W3/2026', 'motion'],
    ['4/2026', 'interpellation'],
  ]
  const separate: readonly Row[] = [
    ['1/2026', 'interpellation'],
    ['2/2026', 'interpellation'],
    ['1/2026', 'query'],
    ['2/2026', 'query'],
  ]

  it('one counter over letters: nothing is missing, the next number follows all of them', () => {
    const numbering = { ...own, counters: all }
    const { index, codes } = indexOf(interpellations, numbering, common)
    expect(codes.flat()).toEqual([])
    expect(index.gaps()).toEqual([])
    for (const kind of ['interpellation', 'query', 'motion'])
      expect(index.next('2026-03-02', undefined, counterFor(numbering, kind)).ordinal).toBe(5)
  })

  it('without the setting letters count apart', () => {
    const { index } = indexOf(interpellations, own, common)
    expect(index.gaps().length).toBeGreaterThan(0)
    expect(index.next('2026-03-02', undefined, counterFor(own, 'query')).ordinal).toBe(3)
    expect(index.next('2026-03-02', undefined, counterFor(own, 'interpellation')).ordinal).toBe(5)
  })

  it('one counter points at a number taken by two kinds', () => {
    const { codes } = indexOf(interpellations, { ...own, counters: all }, [...common, ['Z4/2026', 'query']])
    expect(codes.map((found) => found.join())).toEqual(['', '', '', 'sameCounter', 'sameCounter'])
  })

  it('counters of their own for kinds that are written alike', () => {
    const numbering = { ...plain, counters: apart }
    const { index, codes } = indexOf(interpellations, numbering, separate)
    expect(codes.flat()).toEqual([])
    expect(index.next('2026-03-02', undefined, counterFor(numbering, 'query')).ordinal).toBe(3)
    expect(index.next('2026-03-02', undefined, counterFor(numbering, 'motion')).ordinal).toBe(1)
    expect(indexOf(interpellations, plain, separate).codes.flat()).toEqual(Array(4).fill('repeated'))
  })

  it('two of three share one', () => {
    const numbering = { ...plain, counters: { interpellation: 'interpellation', query: 'query', motion: 'query' } }
    const { codes } = indexOf(interpellations, numbering, [...separate, ['3/2026', 'motion']])
    expect(codes.flat()).toEqual([])
  })

  it('letters say more than the kind chosen beside them', () => {
    const numbering = { ...own, counters: apart }
    const { codes } = indexOf(interpellations, numbering, [
      ['1/2026', 'interpellation'],
      ['Z1/2026', 'interpellation'],
    ])
    expect(codes.flat()).toEqual([])
  })

  it('positions and appeals count with resolutions where the council does so', () => {
    const rows: readonly Row[] = [
      ['I/1/24', 'resolution'],
      ['Stanowisko nr 2', 'position'],
      ['I/3/24', 'resolution'],
    ]
    const office: Office = { ...emptyOffice, numbering: { ...emptyOffice.numbering, together: true } }
    const together = indexOf(resolutions, numberingOf(resolutions, office), rows, '2024-05-07')
    expect(together.codes.flat()).toEqual([])
    expect(together.index.next('2024-05-08').ordinal).toBe(4)
    expect(indexOf(resolutions, numberingOf(resolutions, emptyOffice), rows, '2024-05-07').codes.flat()).toEqual([
      'gap',
    ])
  })
})

describe('choosing counters', () => {
  it('kinds written alike share one until the office says otherwise', () => {
    expect(Object.keys(plain.patterns).map((kind) => countedWith(plain, kind))).toEqual(Array(3).fill('interpellation'))
    expect(Object.keys(own.patterns).map((kind) => countedWith(own, kind))).toEqual(Object.keys(own.patterns))
  })

  it.each<[Readonly<Record<string, string>>, string, string, Readonly<Record<string, string>>]>([
    [apart, 'query', 'interpellation', { ...apart, query: 'interpellation' }],
    [all, 'query', 'query', { ...all, query: 'query' }],
    [{ ...apart, motion: 'query' }, 'query', 'interpellation', all],
    [{ ...apart, query: 'interpellation' }, 'motion', 'query', all],
    [all, 'interpellation', 'query', all],
  ])('%j, %s with %s', (counters, kind, withKind, expected) =>
    expect(countersWith({ ...own, counters }, kind, withKind)).toEqual(expected),
  )

  it('is kept with the office', () => {
    const office: Office = {
      ...emptyOffice,
      numberings: { interpellations: { ...plain, patterns: {}, counters: all } },
    }
    expect(numberingOf(interpellations, office).counters).toEqual(all)
  })
})

describe('numbers stored before their pattern was set', () => {
  const rows = ['RM.0003.1.2026', 'RM.0003.2.2026', 'RM.0003.4.2026', 'RM.0003.4.2026']
  const set: RegisterNumbering = {
    patterns: { interpellation: 'RM.0003.{nr}.{rrrr}', query: 'RM.0003.{nr}.{rrrr}', motion: 'RM.0003.{nr}.{rrrr}' },
    counter: 'year',
  }
  it('are counted as the office numbers now', () => {
    const entries = rows.flatMap((written, index) => {
      const values = { number: readNumberOf(own, written), kind: 'query', filedOn: '2026-02-03' }
      return numberedEntry(interpellations, { id: `${index}`, values }, set) ?? []
    })
    const index = new NumberIndex(entries, { counter: 'year', terms: [] })
    expect(entries.map((entry) => index.check(entry).map(({ code }) => code))).toEqual([
      [],
      [],
      ['repeated', 'gap'],
      ['repeated'],
    ])
    expect(index.next('2026-03-02', undefined, counterFor(set, 'query')).ordinal).toBe(5)
  })
})
