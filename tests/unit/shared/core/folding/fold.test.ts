import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#shared/core/folding/fold'

const plainly = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replace(/[\u2010\u2011\u{1e}]/gu, '-')
    .replaceAll('\ufeff', '')
    .replaceAll('\u0085', ' ')
    .replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('fold', () => {
  it.each([
    ['ZAŻÓŁĆ  gęślą\u00a0jaźń ', 'zazolc gesla jazn'],
    ['Łódź'.normalize('NFD'), 'lodz'],
    ['Ærø', 'ærø'],
    ['bud\u00adżet\u200b gmi\u2060ny\ufeff', 'budzet gminy'],
    ['zielono\u2011niebieski', 'zielono-niebieski'],
    ['dwie\vlinie', 'dwie linie'],
    ['dwie\u0085linie', 'dwie linie'],
    ['a \u200b b', 'a b'],
    ['', ''],
    ['  ', ''],
  ])('%j -> %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('gives by table what it gives the general way', () => {
    const letters = fc.string({ unit: fc.integer({ min: 1, max: 0x24f }).map((code) => String.fromCharCode(code)) })
    fc.assert(fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), (text) => fold(text) === plainly(text)))
  })
})
