import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedName, nameWithoutForm } from '#shared/registers/contracts/partyName'

describe('names of parties', () => {
  it.each([
    ['"FAL-BRUK" SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ', 'Fal-Bruk Sp. z o.o.'],
    ['FAL-BRUK SP.Z O.O.', 'Fal - Bruk sp. z o. o.'],
    ['„FAL-BRUK” SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ SPÓŁKA KOMANDYTOWA', 'FAL-BRUK Sp. z o.o. Sp. k.'],
    ['Elektro-Blask Spółka Akcyjna', 'ELEKTRO-BLASK  S.A.'],
    ['Klonik s.c.', 'KLONIK SPÓŁKA CYWILNA'],
    ['Szybka Strona Sp. j.', 'SZYBKA STRONA SPÓŁKA JAWNA'],
    ['Nowa Prosta Spółka Akcyjna', 'Nowa P.S.A.'],
  ])('%s is %s', (one, other) => expect(comparedName(one)).toBe(comparedName(other)))

  it.each([
    ['Klonik S.A.', 'Klonik Sp. z o.o.'],
    ['Klonik S.K.', 'Klonik S.A.'],
    ['Zakład Zieleni', 'Zakład Zieleni Miejskiej'],
  ])('%s is not %s', (one, other) => expect(comparedName(one)).not.toBe(comparedName(other)))

  it('can be compared without the legal form', () => {
    expect(nameWithoutForm('Klonik S.A.')).toBe(nameWithoutForm('KLONIK SP. Z O.O.'))
  })
  it('are compared the same once compared, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        expect(comparedName(name.toUpperCase().toLowerCase())).toBe(
          comparedName(name.toLowerCase().toUpperCase().toLowerCase()),
        )
        expect(comparedName(` ${name} `)).toBe(comparedName(name))
      }),
      { seed: 2026 },
    )
  })
})
