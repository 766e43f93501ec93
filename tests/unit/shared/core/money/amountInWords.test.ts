import { describe, expect, it } from 'vitest'
import { amountInWords } from '#shared/core/money/amountInWords'

describe('amountInWords', () => {
  it.each([
    [0, 'zero złotych zero groszy'],
    [1, 'zero złotych jeden grosz'],
    [100, 'jeden złoty zero groszy'],
    [202, 'dwa złote dwa grosze'],
    [1_112, 'jedenaście złotych dwanaście groszy'],
    [2_223, 'dwadzieścia dwa złote dwadzieścia trzy grosze'],
    [35_000, 'trzysta pięćdziesiąt złotych zero groszy'],
    [101_00, 'sto jeden złotych zero groszy'],
    [112_14, 'sto dwanaście złotych czternaście groszy'],
    [167_206, 'jeden tysiąc sześćset siedemdziesiąt dwa złote sześć groszy'],
    [2_000_00, 'dwa tysiące złotych zero groszy'],
    [12_000_00, 'dwanaście tysięcy złotych zero groszy'],
    [21_001_21, 'dwadzieścia jeden tysięcy jeden złotych dwadzieścia jeden groszy'],
    [1_000_000_00, 'jeden milion złotych zero groszy'],
    [5_022_004_99, 'pięć milionów dwadzieścia dwa tysiące cztery złote dziewięćdziesiąt dziewięć groszy'],
    [-5_00, 'minus pięć złotych zero groszy'],
  ])('%i gr: %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words)
  })
})
