import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawBars, fitted, mostRows } from '#shared/engine/statistics/barDrawing'
import type { ShownChart } from '#shared/engine/statistics/shownChart'

const room = { width: 264, height: 64, letter: 11, language: 'pl' }
const chart = (bars: ShownChart['bars'], over: Partial<ShownChart> = {}): ShownChart => ({
  title: 'Umowy',
  nameHeading: 'Miesiąc',
  series: ['a', 'b'],
  hasLegend: true,
  isStacked: true,
  isOverTime: true,
  bars,
  ...over,
})
const months = (values: readonly (readonly number[])[]) =>
  values.map((numbers, index) => ({
    label: String((index % 12) + 1).padStart(2, '0'),
    name: `miesiąc ${index + 1} 2026`,
    values: numbers,
  }))

describe('a drawing', () => {
  it('stays within its room, whatever it shows', () => {
    const numbers = fc.array(fc.tuple(fc.nat(5_000), fc.nat(9)), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(numbers, fc.boolean(), fc.boolean(), (values, isStacked, isOverTime) => {
        const drawing = drawBars(chart(months(values), { isStacked, isOverTime }), room)
        for (const { x, y, width, height } of drawing.bars) {
          expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0)
          expect(x + width).toBeLessThanOrEqual(room.width + 1e-6)
          expect(y + height).toBeLessThanOrEqual(drawing.height + 1e-6)
        }
      }),
    )
  })

  it('says of every bar what it stands for and how much it is', () => {
    const { bars } = drawBars(chart(months([[2, 1]])), room)
    expect(bars.map(({ says }) => says)).toEqual(['', '', 'miesiąc 1 2026, a: 2', 'miesiąc 1 2026, b: 1'])
  })

  it('puts parts upon each other, and overlapping values before each other', () => {
    const heights = (isStacked: boolean) =>
      drawBars(chart(months([[30, 60]]), { isStacked, hasLegend: false }), room).bars.map(({ series, height }) => [
        series,
        Math.round(height),
      ])
    expect(heights(true)).toEqual([
      [0, 21],
      [1, 43],
    ])
    expect(heights(false)).toEqual([
      [1, 64],
      [0, 32],
    ])
  })

  it('writes the number on every bar that has room for it, whole where a decimal has none', () => {
    const { texts } = drawBars(chart(months(Array.from({ length: 12 }, () => [17.46, 0])), { series: ['a'] }), room)
    expect(texts.filter(({ text }) => text === '17')).toHaveLength(12)
  })

  it('shows no more rows than a page holds', () => {
    const bars = months(Array.from({ length: mostRows + 5 }, () => [1, 1]))
    const drawing = drawBars(chart(bars, { isOverTime: false, hasLegend: false }), room)
    expect(drawing.bars).toHaveLength(2 * mostRows)
  })
})

it.each([
  ['Jan Kos', 200, 'Jan Kos'],
  ['Wydział Ochrony Środowiska i Gospodarki Odpadami', 100, /^Wydział Och.*…$/u],
  ['Jan Kos', 0, '…'],
])('%s in %d is %s', (text, width, expected) => {
  if (typeof expected === 'string') expect(fitted(text, width, 11)).toBe(expected)
  else expect(fitted(text, width, 11)).toMatch(expected)
})
