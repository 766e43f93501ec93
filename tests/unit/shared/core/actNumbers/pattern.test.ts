import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actNumberSeries } from '#shared/core/actNumbers/actNumber'
import { NumberIndex } from '#shared/engine/numbering/guard'
import { readNumberOf } from '#shared/engine/numbering/numberingOf'
import { checkPattern, formatByPattern, readNumber } from '#shared/core/actNumbers/pattern'

describe('checkPattern', () => {
  it.each([
    '{sesja}/{nr}/{rr}',
    '{nr}/{sesja}/{rrrr}',
    '{sesja}/{nr}/{kadencja}/{rrrr}',
    'Nr {sesja-arab}.{nr}.{rr}',
    '{nr}',
    '{sesja}{nr}',
  ])('takes %s', (pattern) => expect(checkPattern(pattern).ok).toBe(true))
  it.each([
    ['{sesja}/{rok}', { code: 'unknownToken', token: '{rok}' }],
    ['{sesja}/{rr}', { code: 'missingCounter' }],
    ['', { code: 'missingCounter' }],
    ['{nr}/{rr', { code: 'unclosed', rest: '/{rr' }],
    ['{nr}/{rr}/{rrrr}', { code: 'repeatedPart', token: '{rrrr}' }],
    ['{nr}{rrrr}', { code: 'ambiguous', token: '{nr}', next: '{rrrr}' }],
    ['{nr}0/{rr}', { code: 'ambiguous', token: '{nr}', next: '0/' }],
    ['{sesja}{kadencja}{nr}', { code: 'ambiguous', token: '{sesja}', next: '{kadencja}' }],
    ['{toString}/{nr}', { code: 'unknownToken', token: '{toString}' }],
  ])('refuses %s', (pattern, problem) => expect(checkPattern(pattern)).toEqual({ ok: false, problem }))
})

describe('formatByPattern', () => {
  it.each([
    ['{sesja}/{nr}/{rr}', 'XII/210/19'],
    ['{sesja}/{nr}/{kadencja}/{rrrr}', 'XII/210/VIII/2019'],
    ['{nr}/{rr}/{kadencja}', '210/19/VIII'],
    ['Uchwała Nr {sesja-arab}.{nr}.{rrrr}', 'Uchwała Nr 12.210.2019'],
  ])('%s', (pattern, written) =>
    expect(formatByPattern(pattern, { session: 12, ordinal: 210, term: 8, year: 2019 })).toBe(written),
  )

  it('writes nothing when a part is missing', () => {
    expect(formatByPattern('{sesja}/{nr}', { ordinal: 3 })).toBeUndefined()
  })

  it('writes what it can read back', () => {
    const pattern = fc
      .tuple(
        fc.constantFrom('{nr}', '{sesja}/{nr}', '{nr}/{sesja}', '{nr}/{sesja-arab}', '{sesja-arab} {nr}'),
        fc.constantFrom('/', '.', '_', ' / ', '-'),
        fc.constantFrom('', '{rr}', '{rrrr}', '{kadencja}', '{kadencja}*{rr}'),
        fc.constantFrom('', 'Nr ', 'RM.0007.'),
      )
      .map(([front, separator, end, prefix]) => prefix + front + (end === '' ? '' : separator + end))
    const parts = fc.record({
      session: fc.integer({ min: 1, max: 130 }),
      ordinal: fc.integer({ min: 1, max: 99_999 }),
      term: fc.integer({ min: 1, max: 30 }),
      year: fc.integer({ min: 1950, max: 2049 }),
    })
    fc.assert(
      fc.property(pattern, parts, (pattern, parts) => {
        const written = formatByPattern(pattern, parts) ?? ''
        const { written: kept, ...read } = readNumber([pattern], written)
        const used = Object.fromEntries(
          Object.entries(parts).filter(([part]) =>
            new RegExp({ session: '{sesja', ordinal: '{nr', term: '{kadencja', year: '{rr' }[part] ?? '').test(pattern),
          ),
        )
        expect(kept).toBe(written)
        expect(read).toEqual(used)
      }),
    )
  })
})

describe('readNumber', () => {
  it.each([
    ['{sesja}/{nr}/{rr}', 'X/89a/26', { session: 10, ordinal: 89, year: 2026 }],
    ['Z{nr}/{rrrr}', 'Z89A/2026', { ordinal: 89, year: 2026 }],
    ['RM.0003.{nr}.{rrrr}', 'RM.0003.89a.2026', { ordinal: 89, year: 2026 }],
    ['RM.0003.{nr}.{rrrr}', 'RM.0003.89-a.2026', { ordinal: 89, year: 2026 }],
    ['Z{nr}/{rrrr}', 'Z89 bis/2026', { ordinal: 89, year: 2026 }],
    ['{sesja}/{nr}/{rr}', 'X/89/26a', { session: 10, ordinal: 89, year: 2026 }],
    ['RM.0003.{nr}.{rrrr}', 'RM.0003.89.2026.AB', { ordinal: 89, year: 2026 }],
    ['RM.0003.{nr}.{rrrr}', 'rm.0003.89a.2026.ab', { ordinal: 89, year: 2026 }],
    ['RM.0003.{nr}.{rrrr}', 'WO-RM.0003.89.2026', { ordinal: 89, year: 2026, series: 'worm' }],
    ['RM.0003.{nr}.{rrrr}', 'WO.RM.0003.89.2026.AB', { ordinal: 89, year: 2026, series: 'worm' }],
    ['RM.0003.{nr:4}.{rrrr}', 'RM.0003.0089.2026.AB', { ordinal: 89, year: 2026 }],
    ['RM.0003.2.{nr}.{rrrr}', 'RM.0003.2.89.2026.AB', { ordinal: 89, year: 2026 }],
    ['RM.0003.{nr}.{rrrr}', 'RM.0004.89.2026', {}],
    ['RM.0003.{nr}.{rrrr}', 'RM.0003.1.89.2026', {}],
    ['{nr}{kadencja}', '5V', { ordinal: 5, term: 5 }],
    ['{nr}K/{rr}', '5K/26', { ordinal: 5, year: 2026 }],
  ])('by %s reads %s', (pattern, written, parts) =>
    expect(readNumber([pattern], written)).toEqual({ written, ...parts }),
  )

  it('prefers the own pattern over the usual shape', () => {
    expect(readNumber(['{nr}/{sesja-arab}/{rr}'], '12/5/24')).toMatchObject({ ordinal: 12, session: 5, year: 2024 })
    expect(readNumber(['{sesja}/{nr}/{rr}'], '12/5/24')).toMatchObject({ session: 12, ordinal: 5, year: 2024 })
  })
  it('reads what the pattern does not fit', () => {
    expect(readNumber(['{nr}/{rrrr}'], 'xii / 5 / 24')).toMatchObject({ session: 12, ordinal: 5, year: 2024 })
  })
})

describe('numbers of a register that numbers its kinds apart', () => {
  const numbering = {
    patterns: { interpellation: '{nr}/{rrrr}', query: 'Z{nr}/{rrrr}', motion: 'W/{nr}/{rrrr}' },
    counter: 'year' as const,
  }

  it.each([
    ['011/26', { ordinal: 11, year: 2026 }, ''],
    ['Z001/26', { ordinal: 1, year: 2026 }, 'z'],
    ['z001/2026', { ordinal: 1, year: 2026 }, 'z'],
    ['W/7/2026', { ordinal: 7, year: 2026 }, 'w'],
    ['I/7/26', { session: 1, ordinal: 7, year: 2026 }, ''],
  ])('reads %s by whichever pattern fits, with its series', (written, parts, series) => {
    const number = readNumberOf(numbering, written)
    expect(number).toMatchObject(parts)
    expect(actNumberSeries(number)).toBe(series)
  })

  it('keeps numbers of different series apart, and counts on in each', () => {
    const entries = ['001/26', '002/26', 'Z001/26'].map((written, index) => ({
      id: String(index),
      number: readNumberOf(numbering, written),
      date: '2026-01-08',
    }))
    const index = new NumberIndex(entries, { counter: 'year', terms: [] })
    for (const entry of entries) expect(index.check(entry)).toEqual([])
    expect(index.next('2026-02-01')).toMatchObject({ ordinal: 3, year: 2026 })
    expect(index.next('2026-02-01', undefined, 'z')).toMatchObject({ ordinal: 2, year: 2026 })
    expect(index.next('2026-02-01', undefined, 'w')).toMatchObject({ ordinal: 1, year: 2026 })
  })
})
