import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peselsIn } from '#shared/core/identifiers/peselsIn'

/** An invented number with a day of birth and a check digit that fit. */
const pesel = '44051401359'

describe('peselsIn', () => {
  it.each([
    pesel,
    `PESEL ${pesel}`,
    `PESEL:${pesel}.`,
    `Jan Przykładowy (${pesel}), zam. w Lipowcu`,
    `${pesel},${pesel}`,
    `nr ${pesel}/2026`,
    `Anna\n${pesel}`,
    `PESEL${pesel}`,
    `nr_${pesel}.pdf`,
    `Abba-${pesel}`,
    `2026-${pesel}`,
    `${pesel}r`,
  ])('finds it in „%s”', (text) => expect(peselsIn(text)).toContain(pesel))

  it.each([
    ['wrong check digit', '44051401358'],
    ['no day of birth', '44139901354'],
    ['more digits', `1${pesel}`],
    ['account', `PL611090${pesel}000000071219`],
    ['address on the web', `https://bip.example.pl/plik/${pesel}.pdf`],
    ['address without a scheme', `www.example.pl/${pesel}`],
    ['uuid', `0198f0aa-1b2c-7def-8a01-${pesel}a`],
    ['uuid with digits at its end', 'a0b1c2d3-0000-4000-8000-044051401359'],
    ['hash', `9f86d081884c7d659a2feaa0${pesel}c15d6c15b0f00a08`],
    ['beginning of a hash', `${pesel}abc`],
    ['end of a hash', `a${pesel}`],
    ['middle of a hash', `c${pesel}d`],
    ['address in parts', `f0-${pesel}`],
    ['number of something', `x9k${pesel}`],
    ['address of memory', `0x7ffe${pesel}`],
  ])('finds none in a %s: %s', (_, text) => expect(peselsIn(text)).toEqual([]))

  it('finds none in any hexadecimal identifier', () => {
    const hex = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 0, maxLength: 20 })
    fc.assert(
      fc.property(hex, hex, (before, behind) => {
        const digest = `ab${before}${pesel}${behind}`
        expect(peselsIn(digest)).toEqual([])
        expect(peselsIn(`plik ${digest.toUpperCase()}.pdf`)).toEqual([])
      }),
    )
  })
})
