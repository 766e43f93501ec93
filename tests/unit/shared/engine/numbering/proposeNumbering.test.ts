import { describe, expect, it } from 'vitest'
import { formatByPattern } from '#shared/core/actNumbers/pattern'
import { NumberIndex } from '#shared/engine/numbering/guard'
import { numberedEntry } from '#shared/engine/numbering/numbered'
import { counterFor, numberingOf, patternFor, readNumberOf, withNumbering } from '#shared/engine/numbering/numberingOf'
import { proposeNumbering } from '#shared/engine/numbering/proposeNumbering'
import { emptyOffice, type Office } from '#shared/model/office'
import { interpellations } from '#shared/registers/interpellations/definition'
import { resolutions } from '#shared/registers/resolutions/definition'

const years = { from: 1950, to: 2028 }
const own = numberingOf(interpellations, emptyOffice)

/** Entries as a file brings them, read by the numbering in use. */
const entries = (rows: readonly (readonly [written: string, kind: string])[]) =>
  rows.map(([written, kind]) => ({ number: readNumberOf(own, written, kind), kind, filedOn: '2026-03-01' }))
const propose = (rows: readonly (readonly [string, string])[]) =>
  proposeNumbering(interpellations, own, entries(rows), emptyOffice.terms, years)
const run = (from: number, to: number, write: (at: number) => string, kind: (at: number) => string) =>
  Array.from({ length: to - from + 1 }, (_, at) => [write(from + at), kind(from + at)] as const)
const kinds = (at: number) => ['interpellation', 'query', 'motion'][at % 3] ?? ''

/** What the guard says once the office numbers as proposed. */
function counted(rows: readonly (readonly [string, string])[]) {
  const proposal = propose(rows)
  if (proposal === undefined) throw new Error('nothing proposed')
  const office: Office = { ...emptyOffice, ...withNumbering(interpellations, emptyOffice, proposal.numbering) }
  const numbering = numberingOf(interpellations, office)
  const all = entries(rows).flatMap(
    (values, at) => numberedEntry(interpellations, { id: `${at}`, values }, numbering) ?? [],
  )
  const index = new NumberIndex(all, { counter: numbering.counter, terms: emptyOffice.terms, years })
  const next = (kind: string) =>
    formatByPattern(patternFor(numbering, kind), index.next('2026-03-02', undefined, counterFor(numbering, kind)))
  return { numbering, next, codes: all.flatMap((entry) => index.check(entry).map(({ code }) => code)) }
}

describe('proposeNumbering', () => {
  it('case signs of all kinds in one run: gaps and repeats are seen, the next number is proposed', () => {
    const rows = run(1, 215, (at) => `RM.0003.${at}.2026`, kinds)
    const whole = counted(rows)
    expect(new Set(Object.values(whole.numbering.patterns))).toEqual(new Set(['RM.0003.{nr}.{rrrr}']))
    expect(whole.codes).toEqual([])
    expect(whole.next('query')).toBe('RM.0003.216.2026')
    const broken = counted([...rows.filter((_, at) => at !== 99), rows[199] ?? ['', '']])
    expect(broken.codes.toSorted()).toEqual(['gap', 'repeated', 'repeated'])
  })

  it('one run of the term for two kinds, with noughts', () => {
    const { numbering, codes, next } = counted(
      run(
        700,
        779,
        (at) => `RI-IX/${String(at).padStart(6, '0')}`,
        (at) => (at % 2 === 0 ? 'interpellation' : 'motion'),
      ),
    )
    expect(new Set(Object.values(numbering.patterns))).toEqual(new Set(['RI-{kadencja}/{nr:6}']))
    expect(numbering.counter).toBe('term')
    expect(codes).toEqual([])
    expect(next('interpellation')).toBe('RI-IX/000780')
    expect(next('motion')).toBe('RI-IX/000780')
  })

  it('a run of its own for every kind, all written alike', () => {
    const write = (at: number) => `BR.0003.${at}.2026`
    const { numbering, codes, next } = counted([
      ...run(1, 40, write, () => 'interpellation'),
      ...run(1, 30, write, () => 'query'),
    ])
    expect(numbering.counters).toEqual({ interpellation: 'interpellation', query: 'query', motion: 'motion' })
    expect(codes).toEqual([])
    expect([next('interpellation'), next('query')]).toEqual(['BR.0003.41.2026', 'BR.0003.31.2026'])
  })

  it('kinds with letters of their own', () => {
    const { numbering, codes, next } = counted([
      ...run(
        1,
        40,
        (at) => `${String(at).padStart(3, '0')}/26`,
        () => 'interpellation',
      ),
      ...run(
        1,
        30,
        (at) => `Z${String(at).padStart(3, '0')}/26`,
        () => 'query',
      ),
    ])
    expect(numbering.patterns).toMatchObject({ interpellation: '{nr:3}/{rr}', query: 'Z{nr:3}/{rr}' })
    expect(codes).toEqual([])
    expect([next('interpellation'), next('query')]).toEqual(['041/26', 'Z031/26'])
  })

  it('a bare number that goes on from year to year runs through the term', () => {
    const years = [2024, 2025, 2026]
    const values = (write: (year: number, at: number) => number) =>
      years.flatMap((year, index) =>
        Array.from({ length: 40 }, (_, at) => ({
          number: readNumberOf(own, String(write(index, at + 1))),
          kind: 'interpellation',
          filedOn: `${year}-0${1 + (at % 9)}-10`,
        })),
      )
    const proposed = (rows: ReturnType<typeof values>) =>
      proposeNumbering(interpellations, own, rows, emptyOffice.terms, { from: 1950, to: 2028 })
    const onwards = proposed(values((year, at) => 40 * year + at))
    expect(onwards?.numbering).toMatchObject({
      counter: 'term',
      patterns: { interpellation: '{nr}', query: 'Z{nr}/{rrrr}', motion: 'W{nr}/{rrrr}' },
    })
    expect(proposed(values((_, at) => at))?.numbering.counter).toBe('year')
  })

  it('proposes nothing where the numbering in use does well, or nothing fits', () => {
    expect(
      propose(
        run(
          1,
          40,
          (at) => `${at}/2026`,
          () => 'interpellation',
        ),
      ),
    ).toBeUndefined()
    expect(propose(run(1, 40, (at) => `pismo ${'abcdefg'[at % 7] ?? ''}${at % 3}x${at}y`, kinds))).toBeUndefined()
    expect(propose([])).toBeUndefined()
  })

  it('proposes the pattern of the council’s acts too', () => {
    const numbering = numberingOf(resolutions, emptyOffice)
    const acts = Array.from({ length: 30 }, (_, at) => ({
      number: readNumberOf(numbering, `BRM.0007.${at + 1}.2026`),
      date: '2026-02-03',
    }))
    const proposal = proposeNumbering(resolutions, numbering, acts, emptyOffice.terms, years)
    expect(proposal?.patterns).toEqual({ '': { pattern: 'BRM.0007.{nr}.{rrrr}', reads: 30, of: 30 } })
    expect(withNumbering(resolutions, emptyOffice, proposal?.numbering ?? numbering)).toEqual({
      numbering: { pattern: 'BRM.0007.{nr}.{rrrr}', counter: 'term' },
    })
  })
})
