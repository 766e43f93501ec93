import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatten, readObjects, readStructured } from '#shared/engine/import/structured'

describe('structured files', () => {
  it('are the list itself, or the longest list of objects in the file', () => {
    expect(readStructured('[{"a":1},{"b":{"c":true}}]')?.objects.map((object) => [...object])).toEqual([
      [['a', '1']],
      [['b.c', 'true']],
    ])
    const read = readStructured('{"when":"2026","few":[{"x":1}],"many":[{"a":null,"b":["p","q"]},{"a":[]}]}')
    expect(read?.objects.map((object) => [...object])).toEqual([[['b', 'p; q']], []])
    expect(read?.outside).toEqual(['when', 'few'])
    expect(readStructured('{"a":{"b":"c"}}')?.objects).toHaveLength(1)
  })
  it.each(['', '{', '[{"a":1}', 'a;b', '"text"', '12'])('%j is none', (text) =>
    expect(readStructured(text)?.objects ?? []).toEqual([]),
  )
  it('keep lists of objects as they are, to be read again', () => {
    const parties = [{ nip: '1', adres: { ulica: 'Polna' } }, { nip: null }]
    const text = flatten({ parties }).get('parties') ?? ''
    expect(readObjects(text)?.map((object) => [...object])).toEqual([
      [
        ['nip', '1'],
        ['adres.ulica', 'Polna'],
      ],
      [],
    ])
  })
  it('survive any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readStructured(text)
        for (const object of read?.objects ?? [])
          for (const value of object.values()) expect(typeof value).toBe('string')
      }),
      { seed: 2026 },
    )
  })
})
