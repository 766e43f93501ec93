import { expect, it } from 'vitest'
import { isReservedName } from '#shared/registers/contracts/parties'

it.each([
  ['zastrzeżony', true],
  ['„Zastrzeżone”', true],
  ['(osoba fizyczna)', true],
  ['[imię]', true],
  ['– [imię] [nazwisko].', true],
  ['[dane][zastrzeżone]', true],
  ['---', false],
  ['', false],
  ['Zastrzeżony Znak sp. z o.o.', false],
  ['osoba fizyczna Jan Nowak', false],
  ['Jan [Nowak]', false],
  ['[Firma', false],
])('a name %j is withheld: %s', (name, isReserved) => {
  expect(isReservedName(name)).toBe(isReserved)
})
