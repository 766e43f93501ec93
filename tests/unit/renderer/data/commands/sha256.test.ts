import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newSalts, sha256 } from '#renderer/data/commands/sha256'
import { saltLength } from '#shared/engine/history/seal'

const expected = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('sha256', () => {
  it('is the standard one', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it.each([
    ['as long as the room for it', 'a'.repeat(2_048)],
    ['one longer', 'a'.repeat(2_049)],
    ['whose last letter does not fit', `${'a'.repeat(2_047)}ż`],
    ['much longer', 'Zażółć gęślą jaźń '.repeat(5_000)],
    ['with half of a pair', 'a\uD83D'],
  ])('takes a text %s', (_name, text) => {
    expect(sha256(text)).toBe(expected(text))
    // Nothing of it is left for the next one.
    expect(sha256('abc')).toBe(expected('abc'))
  })

  it('says of any texts, one after another, what Node says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 4_000 })), (texts) => {
        expect(texts.map(sha256)).toEqual(texts.map(expected))
      }),
    )
  })
})

describe('newSalts', () => {
  it('gives as many as are wanted, none of them twice', () => {
    const counts = [0, 1, 3, 1_000, 1_030, 2_500, 7]
    const salts = counts.flatMap((count) => {
      const given = newSalts(count)
      expect(given).toMatch(/^[A-Za-z\d+/]*$/u)
      expect(given.length).toBe(count * saltLength)
      return Array.from({ length: count }, (_, at) => given.slice(at * saltLength, (at + 1) * saltLength))
    })
    expect(new Set(salts).size).toBe(salts.length)
  })
})
