import { describe, expect, it } from 'vitest'
import { foundBy, personKeysOf } from '#shared/registers/council/chamber/personKeys'

const people = (names: readonly string[]) => names.map((name) => ({ key: name, name }))

describe('keys of persons', () => {
  it('are the first letters of surnames without diacritics, else another letter of the name', () => {
    const keys = personKeysOf(people(['Adamczyk Ewa', 'Bielawa Jan', 'Buk Jan', 'Świerk Leon', 'Żuraw Alicja']))
    expect([...keys.values()]).toEqual(['a', 'b', 's', 'z', 'u'])
    expect(keys.get('Buk Jan')).toBe('u')
  })

  it('are different for a council of 34, and given to no more than there are keys', () => {
    const many = people(Array.from({ length: 45 }, (_, index) => `Kowalska Anna ${index}`))
    const keys = [...personKeysOf(many.slice(0, 34)).values()]
    expect(new Set(keys).size).toBe(34)
    expect(personKeysOf(many).size).toBe(36)
  })

  it('hang on the list alone', () => {
    const list = people(['Buk Jan', 'Bąk Ewa', 'Lis Adam'])
    expect([...personKeysOf(list)]).toEqual([...personKeysOf([...list])])
  })
})

describe('the beginning of a surname', () => {
  it.each([
    ['pta', ['Ptak Zofia']],
    ['zu', ['Żuraw Alicja']],
    ['wolsk', ['Nowak-Wolska Anna']],
    ['jan', ['Jandy Ewa']],
    ['ewa', ['Jandy Ewa']],
    ['p', ['Ptak Zofia', 'Piech Jan']],
    ['x', []],
    [' ', []],
  ])('%s means %s', (typed, found) => {
    const list = people(['Ptak Zofia', 'Piech Jan', 'Żuraw Alicja', 'Nowak-Wolska Anna', 'Jandy Ewa'])
    expect(foundBy(list, typed)).toEqual(found)
  })
})
