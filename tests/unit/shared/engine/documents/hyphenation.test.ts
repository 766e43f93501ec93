import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { syllables } from '#shared/engine/documents/hyphenation'

describe('syllables', () => {
  it.each([
    ['przewodnicząca', 'prze-wod-ni-czą-ca'],
    ['przedsiębiorstwo', 'przed-się-bior-stwo'],
    ['zagospodarowania', 'za-gos-po-da-ro-wa-nia'],
    ['WYKONAWCA', 'WY-KO-NAW-CA'],
    ['(zamówienie),', '(za-mó-wie-nie),'],
    ['rzecz', 'rzecz'],
    ['ul', 'ul'],
    ['oko', 'oko'],
    ['BRM.0003.12.2026', 'BRM.0003.12.2026'],
    ['§12', '§12'],
    ['', ''],
  ])('of %j', (word, divided) => {
    expect(syllables(word).join('-')).toBe(divided)
  })

  it('lose nothing of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => syllables(text).join('') === text))
  })
})
