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
  it('are the newest version of each record where several are kept by its id', () => {
    const contracts = Array.from({ length: 21 }, (_, place) => {
      const idUmowy = `${String(place).padStart(8, '0')}-0000-4000-8000-000000000000`
      const versions = Array.from({ length: 1 + (place % 4) }, (_, version) => ({
        idUmowy,
        przedmiot: `umowa ${place}, wersja ${version}`,
      }))
      return [idUmowy, versions] as const
    })
    const read = readStructured(JSON.stringify(Object.fromEntries(contracts)))
    expect(read?.objects).toHaveLength(21)
    expect(read?.objects[3]?.get('przedmiot')).toBe('umowa 3, wersja 3')
    expect(read?.olderVersions).toBe(contracts.reduce((sum, [, versions]) => sum + versions.length - 1, 0))
    const nested = readStructured(JSON.stringify({ when: '2026', umowy: Object.fromEntries(contracts) }))
    expect(nested?.objects).toHaveLength(21)
    expect(nested?.outside).toEqual(['when'])
  })
  it('know the newest version by its number or day, and keep the id only the key holds', () => {
    const file = {
      '0f8fad5b-d9cb-469f-a165-70867728950e': [
        { wersja: 2, nazwa: 'nowa' },
        { wersja: 1, nazwa: 'stara' },
      ],
      '7c9e6679-7425-40de-944b-e07fc1f90ae7': [
        { dataModyfikacji: '02.01.2026', nazwa: 'nowa' },
        { dataModyfikacji: '30.12.2025', nazwa: 'stara' },
      ],
    }
    expect(readStructured(JSON.stringify(file))?.objects.map((one) => [one.get('uuid'), one.get('nazwa')])).toEqual(
      Object.keys(file).map((id) => [id, 'nowa']),
    )
  })
  it('are all records of lists that hold different ones', () => {
    const read = readStructured(
      '{"2024":[{"numer":"1","temat":"a"},{"numer":"2","temat":"b"}],"2025":[{"numer":"1","temat":"c"}]}',
    )
    expect(read?.objects.map((one) => [one.get('group'), one.get('temat')])).toEqual([
      ['2024', 'a'],
      ['2024', 'b'],
      ['2025', 'c'],
    ])
    expect(read?.olderVersions).toBeUndefined()
  })
  it.each([
    [
      'lists',
      {
        columnNames: ['Numer', 'Temat'],
        rows: [
          ['1/26', 'a'],
          ['2/26', 'b'],
        ],
      },
    ],
    [
      'lists inside objects',
      { columnNames: ['Numer', 'Temat'], rows: [{ cells: ['1/26', 'a'] }, { cells: ['2/26', 'b'] }] },
    ],
    [
      'names explained',
      {
        columnNames: { c1: 'Numer', c2: 'Temat' },
        data: [
          { c1: '1/26', c2: 'a' },
          { c1: '2/26', c2: 'b' },
        ],
      },
    ],
    [
      'columns described',
      {
        total: 2,
        columns: [
          { key: 'c1', label: 'Numer' },
          { key: 'c2', label: 'Temat' },
        ],
        data: [
          { c1: '1/26', c2: 'a' },
          { c1: '2/26', c2: 'b' },
        ],
      },
    ],
    [
      'names by place',
      {
        columnNames: ['Numer', 'Temat'],
        data: [
          { a: '1/26', b: 'a' },
          { a: '2/26', b: 'b' },
        ],
      },
    ],
  ])('are read under their own column names: %s', (_, file) => {
    const rows = [
      [
        ['Numer', '1/26'],
        ['Temat', 'a'],
      ],
      [
        ['Numer', '2/26'],
        ['Temat', 'b'],
      ],
    ]
    expect(readStructured(JSON.stringify(file))?.objects.map((one) => [...one])).toEqual(rows)
    expect(readStructured(JSON.stringify({ result: file }))?.objects.map((one) => [...one])).toEqual(rows)
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
