import { describe, expect, it } from 'vitest'
import { personKey } from '#shared/core/people/personKey'

describe('personKey', () => {
  it.each([
    ['Jan Kowalski', 'KOWALSKI  Jan'],
    ['Jan Śpiewak-Dowbór', 'Śpiewak Dowbór Jan'],
    ['Ewa Łąka', 'Radna Ewa Łąka (Klub Lipa)'],
    ['Jan Dąb', 'dr inż. Dąb, Jan'],
  ])('is the same for „%s” and „%s”', (one, other) => expect(personKey(other)).toBe(personKey(one)))

  it.each([
    ['Jan Kowalski', 'Jan Kowal'],
    ['Jan Kowalski', 'Jan Maria Kowalski'],
    ['Panas Jan', 'As Jan'],
  ])('tells „%s” from „%s”', (one, other) => expect(personKey(other)).not.toBe(personKey(one)))
})
