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
  it('keep every digit of long numbers, and texts with such digits as they are', () => {
    const text = '[{"a":12345678901234567890,"b":-1234567890123456,"c":"x\\": 12345678901234567890","d":1234567.10}]'
    const [first] = readStructured(text)?.objects ?? []
    expect([...(first ?? [])]).toEqual([
      ['a', '12345678901234567890'],
      ['b', '-1234567890123456'],
      ['c', 'x": 12345678901234567890'],
      ['d', '1234567.1'],
    ])
  })
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
    expect(read?.olderVersions?.older).toBe(contracts.reduce((sum, [, versions]) => sum + versions.length - 1, 0))
    expect(read?.olderVersions?.byPlace).toHaveLength(contracts.filter(([, versions]) => versions.length > 1).length)
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
  describe('with several versions', () => {
    const [a, b] = ['0f8fad5b-d9cb-469f-a165-70867728950e', '7c9e6679-7425-40de-944b-e07fc1f90ae7'] as const
    const old = { przedmiot: 'remont', wartosc: 1 }
    const now = { przedmiot: 'remont', wartosc: 9 }
    const other = { przedmiot: 'zakup', wartosc: 5 }
    it.each<readonly [string, unknown, readonly string[], number]>([
      ['maps by number', { [a]: { 1: old, 2: now }, [b]: { 1: other } }, ['9', '5'], 1],
      ['maps by number, the newest first', { [a]: { v10: now, v9: old }, [b]: { v1: other } }, ['9', '5'], 1],
      ['maps by day', { [a]: { '12.03.2026': now, '30.11.2025': old }, [b]: { '01.01.2026': other } }, ['9', '5'], 1],
      ['maps by a key outside', { 'UM/1/2026': { 1: old, 2: now }, 'UM/2/2026': { 1: other } }, ['9', '5'], 1],
      ['maps by a plain number', { 7: { 1: old, 2: now }, 8: { 1: other } }, ['9', '5'], 1],
      ['one contract by number', { [a]: { 1: old, 2: now } }, ['9'], 1],
      ['one contract in a frame', { pobrano: '2026-08-22', umowy: { [a]: { 1: old, 2: now } } }, ['9'], 1],
      [
        'contracts beside a frame',
        {
          pobrano: '2026-08-22',
          [a]: [
            { ...now, wersja: 2 },
            { ...old, wersja: 1 },
          ],
          [b]: [other],
        },
        ['9', '5'],
        1,
      ],
      [
        'newest first, by the day they hold from',
        {
          'WI.272.1.2026': [
            { ...now, validFrom: '2026-03-01' },
            { ...old, validFrom: '2025-12-31' },
          ],
          'WI.272.2.2026': [{ ...other, validFrom: '2026-01-01' }],
        },
        ['9', '5'],
        1,
      ],
      [
        'newest first, by a plain date',
        {
          [a]: [
            { ...now, data: '02.01.2026' },
            { ...old, data: '30.12.2025' },
          ],
          [b]: [{ ...other, data: '01.01.2026' }],
        },
        ['9', '5'],
        1,
      ],
      [
        'newest first, by the hour',
        {
          [a]: [
            { ...now, data: '2.1.2026 15:10' },
            { ...old, data: '02.01.2026 9:15' },
          ],
        },
        ['9'],
        1,
      ],
      [
        'newest first, by moments of two offsets',
        {
          [a]: [
            { ...now, updatedAt: '2026-03-29T03:05:00+02:00' },
            { ...old, updatedAt: '2026-03-29T01:55:00+01:00' },
          ],
        },
        ['9'],
        1,
      ],
      [
        'newest first, never changed before',
        {
          [a]: [
            { ...now, dataModyfikacji: '02.01.2026' },
            { ...old, dataModyfikacji: null },
          ],
        },
        ['9'],
        1,
      ],
      [
        'versions past nine',
        {
          [a]: [
            { ...now, wersja: '1.10' },
            { ...old, wersja: '1.9' },
          ],
        },
        ['9'],
        1,
      ],
      [
        'one that says it is current',
        {
          [a]: [
            { ...now, aktualna: true },
            { ...old, aktualna: false },
          ],
        },
        ['9'],
        1,
      ],
      [
        'one contract as a list',
        {
          'UM/1/2026': [
            { ...now, validFrom: '2026-03-01' },
            { ...old, validFrom: '2025-12-31' },
          ],
        },
        ['9'],
        1,
      ],
      [
        'one contract that alone is a map of its versions',
        { 1: { id: a, wersja: 1, ...old }, 2: { id: a, wersja: 2, ...now } },
        ['9'],
        1,
      ],
      [
        'a list of versions',
        [
          { id: a, wersja: 2, ...now },
          { id: b, wersja: 1, ...other },
          { id: a, wersja: 1, ...old },
        ],
        ['9', '5'],
        1,
      ],
      [
        'one contract that holds its versions',
        {
          numer: 'UM/1/2026',
          wersje: [
            { wersja: 2, ...now },
            { wersja: 1, ...old },
          ],
        },
        ['9'],
        1,
      ],
      [
        'contracts that hold their versions',
        [
          { numer: 'UM/1/2026', wersje: { 2: now, 1: old } },
          { numer: 'UM/2/2026', wersje: { 1: other } },
        ],
        ['9', '5'],
        1,
      ],
      [
        'a record that is newer than the versions in it',
        {
          ...now,
          wersja: 3,
          wersje: [
            { wersja: 1, ...old },
            { wersja: 2, ...other },
          ],
        },
        ['9'],
        2,
      ],
      [
        'a record as it was first',
        {
          id: a,
          ...old,
          wersje: [
            { wersja: 2, ...now },
            { wersja: 1, ...old },
          ],
        },
        ['9'],
        1,
      ],
    ])('%s: the newest of each is the record', (_, file, values, older) => {
      const read = readStructured(JSON.stringify(file))
      expect(
        read?.objects
          .map((one) => one.get('wartosc'))
          .toSorted()
          .toReversed(),
      ).toEqual(values)
      expect([read?.olderVersions?.older, read?.olderVersions?.names.length]).toEqual([older, 1])
      expect(read?.olderVersions?.byPlace).toEqual([])
    })
    it.each<readonly [string, unknown, readonly (string | undefined)[]]>([
      ['a number', { 'UM/1/2026': { 1: old, 2: now } }, ['UM/1/2026', undefined]],
      ['an id', { [a]: [now], [b]: { 1: old, 2: other } }, [undefined, a]],
    ])('keep %s that only the key holds', (_, file, [number, id]) => {
      const [first] = readStructured(JSON.stringify(file))?.objects ?? []
      expect([first?.get('numer'), first?.get('uuid')]).toEqual([number, id])
    })
    it.each([{ 'UM/1/2026': now }, { 'UM/1/2026': [now] }, { pobrano: '2026-08-22', 'UM/1/2026': { 1: now } }])(
      'keep the number of the only contract: %j',
      (file) => {
        const read = readStructured(JSON.stringify(file))
        expect(read?.objects.map((one) => [one.get('numer'), one.get('wartosc')])).toEqual([['UM/1/2026', '9']])
      },
    )
    it('say which records only their place tells apart, and what only older versions hold', () => {
      const read = readStructured(JSON.stringify({ [a]: [{ ...old, uwagi: 'tajne' }, now], [b]: [other] }))
      expect(read?.olderVersions).toEqual({ older: 1, names: [a], byPlace: [a], onlyOlder: ['uwagi'] })
    })
    it.each<readonly [string, unknown, number]>([
      ['years', { 2025: [old, now], 2026: [other] }, 3],
      ['years, by number', { 2025: { 1: old, 2: now }, 2026: { 1: other } }, 3],
      [
        'one year',
        {
          2025: [
            { ...old, validFrom: '2025-01-01' },
            { ...now, validFrom: '2025-02-01' },
          ],
        },
        2,
      ],
      ['years beside a frame', { pobrano: '2026', 2025: [old, now], 2026: [other] }, 3],
      ['months', { '01/2026': [old, other], '02/2026': [now] }, 3],
      [
        'departments',
        {
          WI: [
            { ...old, validFrom: '2025-01-01' },
            { ...other, validFrom: '2025-02-01' },
          ],
          WO: [now],
        },
        3,
      ],
      [
        'departments with a number',
        {
          W1: [
            { ...old, data: '2025-01-01' },
            { przedmiot: 'a', wartosc: 7, data: '2025-02-01' },
          ],
          W2: [now],
        },
        3,
      ],
      [
        'cases with acts of their own',
        {
          'RM.0003.1.2026': [
            { numer: '1', ...old },
            { numer: '2', ...now },
          ],
          'RM.0003.2.2026': [{ numer: '3', ...other }],
        },
        3,
      ],
      [
        'departments that name themselves',
        {
          WI: [
            { wydzial: 'WI', ...old },
            { wydzial: 'WI', ...other },
          ],
          WO: [{ wydzial: 'WO', ...now }],
        },
        3,
      ],
      [
        'councillors by their id',
        {
          5: [
            { idRadnego: '5', przedmiot: 'oświetlenie ulicy', data: '2026-01-02' },
            { idRadnego: '5', przedmiot: 'plac zabaw', data: '2026-02-02' },
          ],
          6: [{ idRadnego: '6', przedmiot: 'chodnik', data: '2026-01-02' }],
        },
        3,
      ],
      [
        'a list with ids of councillors',
        [
          { idRadnego: '5', przedmiot: 'oświetlenie ulicy', updatedAt: '2026-01-02' },
          { idRadnego: '5', przedmiot: 'plac zabaw', updatedAt: '2026-02-02' },
        ],
        2,
      ],
      [
        'cases with letters',
        { 'RM.0003.1.2026': [{ nazwa: 'monit' }, { nazwa: 'odpowiedź' }], 'RM.0003.2.2026': [{ nazwa: 'pismo' }] },
        3,
      ],
      [
        'a number given twice',
        [
          { numer: '1', data: '2025-01-01', ...old },
          { numer: '1', data: '2025-02-01', ...other },
        ],
        2,
      ],
      [
        'rows of one contract',
        [
          { id: a, ...old },
          { id: a, ...other },
        ],
        2,
      ],
    ])('records of %s are no versions', (_, file, count) => {
      const read = readStructured(JSON.stringify(file))
      expect(read?.objects).toHaveLength(count)
      expect(read?.olderVersions).toBeUndefined()
    })
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
  it('are not read where they are nested as no file of an office is', () => {
    const nested = (depth: number) => [
      `[${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}]`,
      `[{"a":${'['.repeat(depth)}${']'.repeat(depth)}}]`,
    ]
    for (const text of nested(100)) expect(readStructured(text)?.objects).toHaveLength(1)
    for (const text of nested(100_000)) expect(readStructured(text)).toBeUndefined()
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
