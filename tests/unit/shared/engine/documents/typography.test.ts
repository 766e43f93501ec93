import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeset } from '#shared/engine/documents/typography'

/** Shows no-break spaces as `_`. */
const shown = (text: string) => typeset(text).replaceAll('\u00a0', '_')

describe('typeset (papers.md J)', () => {
  it.each([
    ['w sprawie i o to', 'w_sprawie i_o_to'],
    ['W radzie (z mocą) „U źródła”', 'W_radzie (z_mocą) „U_źródła”'],
    ['art. 18 ust. 2 pkt 15 lit. a ustawy', 'art._18 ust._2 pkt_15 lit._a_ustawy'],
    ['§ 5 i §§ 6', '§_5 i_§§_6'],
    ['Dz. U. z 2024 r. poz. 1130', 'Dz._U._z_2024_r. poz._1130'],
    ['Dz. Urz. Woj. Pomorskiego', 'Dz._Urz._Woj. Pomorskiego'],
    ['1 353 000,00 zł, 5 % i 20 gr', '1_353_000,00_zł, 5_% i_20_gr'],
    ['z dnia 8 marca 1990 r., 21 listopada', 'z_dnia 8_marca 1990_r., 21_listopada'],
    ['w 2026 marca, 3 majowe', 'w_2026 marca, 3 majowe'],
    ['J. Kowalski', 'J._Kowalski'],
    ['uchwała nr XXV / 671 / 20 z dnia', 'uchwała nr_XXV / 671 / 20 z_dnia'],
    ['https://bip.example/a i b', 'https://bip.example/a i_b'],
    ['przy ul. Lipowej 4, os. Leśne', 'przy ul._Lipowej 4, os._Leśne'],
    ['do domu', 'do domu'],
    ['3 zarządzenia', '3 zarządzenia'],
    ['w  domu', 'w  domu'],
    ['koniec w ', 'koniec w '],
  ])('sets %j', (text, set) => {
    expect(shown(text)).toBe(set)
  })

  const pieces = fc.constantFrom(
    'w',
    'i',
    'nr',
    'art.',
    '§',
    'Dz.',
    'U.',
    '1',
    '353',
    'zł',
    'r.',
    '%',
    '/',
    'J.',
    'Kot',
    ' ',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.tuple(pieces, fc.constantFrom(' ', '\u00a0', '', '\n'))).map((parts) => parts.flat().join('')),
  )

  it('is idempotent', () => {
    fc.assert(fc.property(texts, (text) => typeset(typeset(text)) === typeset(text)))
  })

  it('changes nothing but plain spaces into no-break spaces', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const set = typeset(text)
        expect(set.length).toBe(text.length)
        for (let index = 0; index < text.length; index++)
          if (set[index] !== text[index]) expect([text[index], set[index]]).toEqual([' ', '\u00a0'])
      }),
    )
  })
})
