import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '#shared/engine/documents/columnWidths'

const wish = fc.record(
  { width: fc.integer({ min: 5, max: 90 }), least: fc.integer({ min: 4, max: 45 }), grows: fc.boolean() },
  { requiredKeys: ['least', 'grows'] },
)
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

describe('columnWidths', () => {
  it('gives what is left to the growing column', () => {
    const widths = columnWidths(
      [
        { width: 30, least: 20, grows: false },
        { width: 75, least: 45, grows: true },
        { width: 22, least: 18, grows: false },
      ],
      247,
    )
    expect(widths).toEqual([30, 195, 22])
  })

  it('lets columns without a width share the rest', () => {
    expect(
      columnWidths(
        [
          { width: 30, least: 20, grows: false },
          { least: 10, grows: false },
          { least: 10, grows: false },
        ],
        150,
      ),
    ).toEqual([30, 60, 60])
  })

  it('divides words before it divides numbers where the page has no room for both', () => {
    const number = { width: 20, least: 18, hard: 18, grows: false }
    const words = { width: 40, least: 30, hard: 12, grows: true }
    expect(columnWidths([number, words, words], 58)).toEqual([18, 20, 20])
  })

  it('fills the page exactly and keeps least widths while they fit', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 20 }), (wishes) => {
        const widths = columnWidths(wishes, 257)
        expect(sum(widths)).toBeCloseTo(257, 3)
        expect(Math.min(...widths)).toBeGreaterThan(0)
        if (sum(wishes.map(({ least }) => least)) <= 257)
          for (const [index, { least }] of wishes.entries()) expect(widths[index]).toBeGreaterThanOrEqual(least - 0.11)
      }),
    )
  })
})
