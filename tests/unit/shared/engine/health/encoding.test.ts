import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendEncoding } from '#shared/engine/health/encoding'

const damage = (text: string, page: string) => new TextDecoder(page).decode(new TextEncoder().encode(text))

describe('text read in a wrong code page', () => {
  const words = fc.string({
    unit: fc.constantFrom(...Array.from('aąbcćdeęłnńoósśzźżŻŁÓŚ §–„”')),
    minLength: 1,
    maxLength: 40,
  })
  it.each(['windows-1250', 'windows-1252', 'iso-8859-2'])('%s is mended exactly, or left alone', (page) => {
    let mended = 0
    fc.assert(
      fc.property(words, (text) => {
        const result = mendEncoding(damage(text, page))
        if (result !== undefined && result === text) mended++
        return result === undefined || result === text
      }),
    )
    expect(mended).toBeGreaterThan(40)
  })

  it.each([
    ['Å»Ã³Å‚ta', 'Żółta'],
    ['ZaĹĽĂłĹ‚Ä‡ gÄ™Ĺ›lÄ… jaĹşĹ„', 'Zażółć gęślą jaźń'],
    [damage(damage('Żółw', 'windows-1252'), 'windows-1252'), 'Żółw'],
  ])('%s', (damaged, text) => expect(mendEncoding(damaged)).toBe(text))

  it.each(['Żółta', 'ulica ?ółta', 'Å»ółta', 'zwykły tekst', 'plain', ''])('%s is not touched', (text) =>
    expect(mendEncoding(text)).toBeUndefined(),
  )
})
