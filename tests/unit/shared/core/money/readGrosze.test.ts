import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatGrosze } from '#shared/core/money/money'
import { readGrosze } from '#shared/core/money/readGrosze'

describe('readGrosze', () => {
  it.each([
    ['1 234,56', 123_456],
    ['1\u00a0234,56', 123_456],
    ['1\u202f234,56 zł', 123_456],
    ['136 189 516,87', 13_618_951_687],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1.234.567', 123_456_700],
    ['307.5', 30_750],
    ['0.1', 10],
    ['16760', 1_676_000],
    ['5147.28', 514_728],
    ['−12,50', -1250],
    ['-0', 0],
    ['100,- zł', 10_000],
    ['12 PLN', 1200],
  ])('reads %s', (text, grosze) => expect(readGrosze(text)).toEqual({ grosze }))

  it.each([
    ['405.89999999999998', 40_590],
    ['1234.5600000001', 123_456],
    ['2,99999999999', 300],
  ])('reads the noise of %s and says so', (text, grosze) => expect(readGrosze(text)).toEqual({ grosze, noise: true }))

  it.each([
    ['12,3456', 1235],
    ['0.125', 13],
    ['1234.567', 123_457],
  ])('rounds %s and says so', (text, grosze) => expect(readGrosze(text)).toEqual({ grosze, rounded: true }))

  it.each([
    '',
    'brak',
    '1.234',
    '12 34',
    '1,2,3',
    '1.23.456',
    '12 zł 50 gr',
    '99999999999999999',
    '5 EUR',
    '1e5',
    '--5',
  ])('does not read %s', (text) => expect(readGrosze(text)).toBeUndefined())

  it('reads back what the program prints', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(readGrosze(formatGrosze(amount))?.grosze).toBe(amount === 0 ? 0 : amount)
      }),
    )
  })
})
