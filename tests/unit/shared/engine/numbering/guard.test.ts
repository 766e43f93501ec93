import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parseActNumber } from '#shared/core/actNumbers/actNumber'
import { type NumberedEntry, NumberIndex, type NumberWarning } from '#shared/engine/numbering/guard'
import type { Counting } from '#shared/engine/numbering/numberScope'
import { toRoman } from '#shared/core/actNumbers/roman'

const terms = [
  { number: 8, from: '2018-11-17', to: '2024-05-06' },
  { number: 9, from: '2024-05-07' },
]
const byTerm: Counting = { counter: 'term', terms }
const byYear: Counting = { counter: 'year', terms }

const entry = (written: string, date?: string, id = written): NumberedEntry => ({
  id,
  number: parseActNumber(written),
  date,
})
const session = (number: number, date: string, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => entry(`${toRoman(number)}/${from + index}/${date.slice(2, 4)}`, date))

const base = [...session(11, '2025-09-25', 100, 10), ...session(12, '2025-10-23', 110, 10)]
const codes = (warnings: readonly NumberWarning[]) => warnings.map((warning) => warning.code)

describe('an act without a readable date in a year with two terms', () => {
  const acts = [
    ...session(80, '2024-03-21', 1990, 10),
    ...session(81, '2024-04-25', 2000, 10),
    ...session(1, '2024-05-07', 1, 5),
    ...session(2, '2024-05-23', 6, 10),
    // Before the first term the office knows.
    ...session(58, '2018-10-25', 1700, 5),
    ...session(1, '2018-11-19', 1, 5),
  ]

  it.each<[string, string | undefined]>([
    ['LXXX/2000/24', undefined],
    ['LXXXI/2010/24', undefined],
    // A session nobody else has: the nearest number decides.
    ['LXXXII/2010/24', undefined],
    ['II/16/24', undefined],
    ['III/16/24', undefined],
    ['I/6/18', undefined],
    ['LVIII/1705/18', undefined],
    ['LXXXI/2010/24', '2915-04-25'],
    ['2010/24', undefined],
  ])('%s on %s is counted with the acts it stands next to', (written, date) => {
    const odd = entry(written, date, 'odd')
    for (const order of [
      [odd, ...acts],
      [...acts, odd],
    ]) {
      const index = new NumberIndex(order, byTerm)
      expect(codes(index.check(odd))).not.toContain('gap')
      expect(acts.flatMap((act) => codes(index.check(act))).filter((code) => code === 'gap')).toEqual(
        new NumberIndex(acts, byTerm).gaps().map(() => 'gap'),
      )
      expect(index.gaps()).toHaveLength(new NumberIndex(acts, byTerm).gaps().length)
    }
  })

  it('fills the gap it left, and leaves it again when it goes', () => {
    const missing = acts.find(({ number }) => number?.written === 'LXXXI/2005/24')
    const others = acts.filter((act) => act !== missing)
    const index = new NumberIndex(others, byTerm)
    const left = index.gaps().length
    index.upsert(entry('LXXXI/2005/24', undefined, 'odd'))
    expect(index.gaps()).toHaveLength(left - 1)
    index.remove('odd')
    expect(index.gaps()).toHaveLength(left)
  })
})

describe('NumberIndex.check', () => {
  const index = new NumberIndex(base, byTerm)

  it('is silent about the next number and about what is there', () => {
    expect(index.check(entry('XII/120/25', '2025-10-23'))).toEqual([])
    expect(base.flatMap((one) => index.check(one))).toEqual([])
  })

  it.each<[string, NumberedEntry, readonly NumberWarning[]]>([
    [
      'a repeat, however written',
      entry('xii / 119 / 2025', '2025-10-23', 'new'),
      [{ code: 'repeated', others: ['XII/119/25'] }],
    ],
    ['a gap', entry('XII/123/25', '2025-10-23'), [{ code: 'gap', from: 120, to: 122 }]],
    ['another year', entry('XII/120/24', '2025-10-23'), [{ code: 'yearMismatch', year: 2024, dateYear: 2025 }]],
    ['another term', entry('XII/120/VIII/2025', '2025-10-23'), [{ code: 'wrongTerm', term: 8, expected: 9 }]],
    [
      'a session on another day',
      entry('XI/120/25', '2025-10-23'),
      [{ code: 'wrongSession', reason: 'otherDate', session: 11, usual: '2025-09-25' }],
    ],
    [
      'a session out of order',
      entry('X/120/25', '2025-10-30'),
      [{ code: 'wrongSession', reason: 'order', session: 10, other: 11, usual: '2025-09-25' }],
    ],
    [
      'a date before the previous number',
      entry('XIII/120/25', '2025-10-22'),
      [
        { code: 'wrongSession', reason: 'order', session: 13, other: 12, usual: '2025-10-23' },
        { code: 'dateBeforePrevious', previous: 'XII/119/25', ordinal: 119, previousDate: '2025-10-23' },
      ],
    ],
    [
      'a counter of another session',
      entry('XIII/119/25', '2025-11-20'),
      [{ code: 'sameCounter', ordinal: 119, others: ['XII/119/25'] }],
    ],
    ['nothing where there is no number', { id: 'x', date: '2025-01-01' }, []],
    ['nothing about text that is no number', entry('bez numeru', '2025-01-01'), []],
    ['nothing about the first act of another term', entry('I/1/19', '2019-01-10'), []],
    ['nothing about acts with a series of their own', entry('Stanowisko nr 119', '2025-10-23'), []],
  ])('tells of %s', (_, one, warnings) => expect(index.check(one)).toEqual(warnings))

  it('leaves the entry itself out while it is changed', () => {
    expect(index.check(entry('XII/119/25', '2025-10-23', 'XII/119/25'))).toEqual([])
    expect(codes(index.check(entry('XII/110/25', '2025-10-23', 'XII/119/25')))).toEqual(['repeated'])
  })

  it('takes a session continued on another day for what it is', () => {
    const continued = new NumberIndex([...base, ...session(12, '2025-10-24', 120, 2)], byTerm)
    expect(continued.check(entry('XII/121/25', '2025-10-24'))).toEqual([])
  })

  it('counts anew each year where the council does', () => {
    const yearly = new NumberIndex([entry('XII/119/24', '2024-12-12'), entry('XIII/1/25', '2025-01-09')], byYear)
    expect(yearly.check(entry('XIII/2/25', '2025-01-09'))).toEqual([])
    expect(yearly.gaps()).toEqual([])
  })

  it('tells repeats of numbers without a year apart by term', () => {
    const plain = new NumberIndex([entry('XII/119', '2019-12-12', 'old')], byTerm)
    expect(plain.check(entry('XII/119', '2025-12-12', 'new'))).toEqual([])
    expect(codes(plain.check(entry('XII/119', '2019-12-12', 'new')))).toEqual(['repeated'])
  })
})

describe('an act with a letter, put in between two others', () => {
  const acts = [...session(10, '2026-01-29', 80, 12), entry('X/89a/26', '2026-01-29')]
  const index = new NumberIndex(acts, byTerm)

  it.each(acts.map((act) => [act.id, act] as const))('%s: no gap and no repeat', (_, act) => {
    expect(index.check(act)).toEqual([])
  })
  it('is told of when it stands twice', () => {
    expect(codes(index.check(entry('X/89A/2026', '2026-01-29', 'other')))).toEqual(['repeated'])
    expect(codes(index.check(entry('X/89b/26', '2026-01-29')))).toEqual([])
  })
  it('does not move the counter on', () => {
    expect(index.next('2026-01-29').ordinal).toBe(92)
    expect(index.gaps().filter(({ from }) => from > 1)).toEqual([])
  })
})

describe('a year that cannot be meant', () => {
  const bare = Array.from({ length: 20 }, (_, index) => entry(String(index + 1), '2025-03-01'))

  it.each([
    ['601', '1900-01-01', byYear, 1900],
    ['601', '1900-01-01', byTerm, 1900],
    ['601', '2915-01-01', byYear, 2915],
    ['X/601/2915', undefined, byTerm, 2915],
    ['X/601/2915', '0201-05-08', byTerm, 2915],
  ])('%s of %s is not counted, and that is said', (written, date, counting, year) => {
    const odd = entry(written, date, 'odd')
    const index = new NumberIndex([...bare, odd, entry(written, date, 'twin')], counting)
    expect(index.check(odd)).toEqual([{ code: 'notCounted', year }])
    expect(index.gaps()).toEqual([])
    expect(index.next('2025-04-01').ordinal).toBe(21)
    expect(bare.flatMap((act) => index.check(act))).toEqual([])
  })

  it.each([
    // The date places what has an odd year in its number, and the other way round.
    ['X/21/2915', '2025-03-02', byYear, 22],
    ['21/2025', '1900-01-01', byYear, 22],
    ['21/II/IX', '1900-01-01', byTerm, 22],
  ])('%s of %s is counted where the rest places it', (written, date, counting, next) => {
    const index = new NumberIndex([...bare, entry(written, date, 'odd')], counting)
    expect(index.next('2025-04-01').ordinal).toBe(next)
    expect(codes(index.check(entry(written, date, 'odd')))).not.toContain('notCounted')
  })

  it('is what the office says it is', () => {
    const strict: Counting = { ...byYear, years: { from: 1950, to: 2027 } }
    expect(codes(new NumberIndex([], strict).check(entry('5', '2029-01-01')))).toEqual(['notCounted'])
    expect(codes(new NumberIndex([], byYear).check(entry('5', '2029-01-01')))).toEqual([])
  })

  it('moves no date of a neighbour', () => {
    const index = new NumberIndex([entry('1/2025', '2915-03-01'), entry('2/2025', '2025-03-02')], byYear)
    expect(index.check(entry('2/2025', '2025-03-02'))).toEqual([])
  })
})

describe('NumberIndex.next', () => {
  const index = new NumberIndex(base, byTerm)
  it('follows the counter and the session of the day', () => {
    expect(index.next('2025-10-23')).toEqual({ session: 12, ordinal: 120, term: 9, year: 2025 })
    expect(index.next('2025-11-20')).toEqual({ session: 13, ordinal: 120, term: 9, year: 2025 })
    expect(index.next('2025-11-20', 14)).toEqual({ session: 14, ordinal: 120, term: 9, year: 2025 })
    expect(index.next('2019-01-10')).toEqual({ ordinal: 1, term: 8, year: 2019 })
  })
  it('does not count on from a misprint', () => {
    const misprinted = new NumberIndex([...base, entry('XII/1595/25', '2025-10-23')], byTerm)
    expect(misprinted.next('2025-11-20').ordinal).toBe(120)
    expect(misprinted.gaps()).toEqual([{ from: 120, to: 1594, before: 'XII/1595/25' }])
  })
})

describe('NumberIndex kept up to date', () => {
  it('answers as one built anew, whatever was changed before', () => {
    const some = fc.record({
      id: fc.integer({ min: 0, max: 8 }).map(String),
      session: fc.integer({ min: 1, max: 3 }),
      ordinal: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 10, max: 28 }),
      gone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (steps) => {
        const kept = new NumberIndex([], byTerm)
        const state = new Map<string, NumberedEntry>()
        for (const { id, session, ordinal, day, gone } of steps) {
          const one = entry(`${toRoman(session)}/${ordinal}/25`, `2025-01-${day}`, id)
          if (gone) kept.remove(id)
          else kept.upsert(one)
          state.delete(id)
          if (!gone) state.set(id, one)
        }
        const fresh = new NumberIndex(state.values(), byTerm)
        for (const one of state.values()) expect(kept.check(one)).toEqual(fresh.check(one))
        expect(kept.gaps()).toEqual(fresh.gaps())
      }),
    )
  })
})

const file = new URL('../../../../../../shared/data/resolutions/gdansk_uchwaly_2018_2025.csv', import.meta.url)

describe.skipIf(!existsSync(file))('the register of Gdańsk (needs ../shared/data)', () => {
  const rows = existsSync(file) ? Papa.parse<readonly string[]>(readFileSync(file, 'utf8').trim()).data.slice(1) : []
  const entries = rows.map((row, at) => entry(row[0] ?? '', row[6], String(at)))
  const index = new NumberIndex(entries, byTerm)
  const found = entries.flatMap((one) => index.check(one).map((warning) => ({ one, warning })))
  const of = (code: NumberWarning['code']) => found.filter(({ warning }) => warning.code === code)

  it('has 8 numbers given twice and 32 wrong years', () => {
    expect(entries).toHaveLength(2841)
    expect(new Set(of('repeated').map(({ one }) => one.number?.written)).size).toBe(8)
    expect(of('repeated')).toHaveLength(16)
    expect(of('yearMismatch')).toHaveLength(32)
  })

  it('points at real slips without flooding', () => {
    expect(of('sameCounter').map(({ one }) => one.number?.written)).toContain('LX/1595/23')
    expect(of('gap').length).toBe(index.gaps().filter((gap) => gap.from > 1).length)
    expect(found.length).toBeLessThan(120)
  })
})
