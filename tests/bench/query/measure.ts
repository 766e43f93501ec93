import { catalogue } from '#shared/catalogue'
import { sampleResolutions } from '#assets/sample/resolutions'
import { runQuery, type Query } from '#shared/engine/query/run'
import { facets, valuesUsed } from '#shared/engine/query/facets'
import { parseActNumber } from '#shared/core/actNumbers/actNumber'
import { NumberIndex } from '#shared/engine/numbering/guard'
import { RegisterTable } from '#shared/engine/query/table'
import { TextIndex } from '#shared/engine/query/textIndex'
import { deriveValue } from '#shared/engine/present/derive'
import { orderKey } from '#shared/model/orderKey'
import { resolutions } from '#shared/registers/resolutions/definition'
import { resolutionsPl } from '#shared/registers/resolutions/texts.pl'
import type { Filter, Sort } from '#shared/model/view'
import type { RegisterRecord } from '#shared/core/values/record'

/** One line of the bench: what was done and how long it took, in ms; several runs give median and p95. */
export interface Line {
  readonly what: string
  readonly first: number
  readonly median?: number
  readonly p95?: number
}

const today = '2026-11-21'

/**
 * Records as the worker gets them from the database. The structured clone matters: records just put together share no
 * hidden class, and reading their fields is ten times slower.
 */
export function sampleRecords(count: number): readonly RegisterRecord[] {
  const options = { today, id: (index: number) => `0193${String(index).padStart(8, '0')}` }
  const records = Array.from(sampleResolutions(count, 1, options), ({ id, values }): RegisterRecord => ({
    id,
    register: 'resolutions',
    values,
    order: orderKey(resolutions, values),
    trashed: 0,
    createdAt: '2026-11-21T10:00:00.000Z',
    updatedAt: '2026-11-21T10:00:00.000Z',
  }))
  return structuredClone(records)
}

const time = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const spread = (what: string, works: readonly (() => unknown)[]): Line => {
  const times = works.map(time)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { what, first: times[0] ?? 0, median: at(0.5), p95: at(0.95) }
}

/** Everything a clerk does with a list, on `count` records. `memory` tells the heap in MB after a collection. */
const register = catalogue.of('resolutions')

export function measure(count: number, memory: () => number): readonly Line[] {
  const records = sampleRecords(count)
  const before = memory()
  const lines: Line[] = []
  const table = new RegisterTable(
    resolutions,
    resolutionsPl,
    { yes: 'tak', no: 'nie' },
    { derive: (field, values, context) => deriveValue(register, field, values, context), flag: () => () => false },
  )
  const ask = (query: Partial<Query>) => runQuery(table, { filters: [], sort: [], today, ...query })
  const view = resolutions.views[0]
  const first = { sort: view.sort, group: view.group }
  lines.push({ what: 'load', first: time(() => table.load(records)) })
  lines.push({ what: 'first query of the first view: sorted, grouped, counted', first: time(() => ask(first)) })
  lines.push({ what: 'memory of the table now, MB', first: memory() - before })

  const sorts: readonly Sort[][] = ['title', 'number', 'date', 'kind', 'status', 'unit', 'votesFor', 'inForceFrom'].map(
    (field) => [{ field, direction: 'ascending' }],
  )
  lines.push(
    spread(
      'sort by a column never asked for',
      sorts.map((sort) => () => ask({ sort })),
    ),
  )
  const reversed = sorts.map((sort) => sort.map(({ field }): Sort => ({ field, direction: 'descending' })))
  lines.push(
    spread(
      'the same columns, other direction',
      reversed.map((sort) => () => ask({ sort })),
    ),
  )
  const two = reversed.map(
    ([sort]) =>
      (): unknown =>
        ask({ sort: [{ field: 'session', direction: 'ascending' }, ...(sort === undefined ? [] : [sort])] }),
  )
  lines.push(spread('two columns', two))

  const filters: readonly Filter[] = [
    { field: 'title', kind: 'text', text: 'plan' },
    { field: 'title', kind: 'text', text: 'drog' },
    { field: 'title', kind: 'text', text: 'szkoła' },
    { field: 'number', kind: 'text', text: '12/123/2020' },
    { field: 'date', kind: 'range', from: '2023-01-01', to: '2023-12-31' },
    { field: 'date', kind: 'text', text: '10.2023' },
    { field: 'kind', kind: 'oneOf', values: ['localLaw'] },
    { field: 'status', kind: 'oneOf', values: ['repealed', 'inForce'] },
    { field: 'votesFor', kind: 'range', from: '18' },
    { field: 'remarks', kind: 'notEmpty' },
  ]
  lines.push(
    spread(
      'filter on a column, first time, sorted and grouped',
      filters.map((filter) => () => ask({ ...first, filters: [filter] })),
    ),
  )
  const typed = Array.from('miejscowego planu', (_, index) => 'miejscowego planu'.slice(0, index + 1))
  lines.push(
    spread(
      'typing into the filter of the title',
      typed.map((text) => () => ask({ ...first, filters: [{ field: 'title', kind: 'text', text }] })),
    ),
  )
  const numbered = records.map(({ id, values: { number, date } }) => ({
    id,
    number: parseActNumber(typeof number === 'string' ? number : ''),
    date: typeof date === 'string' ? date : undefined,
  }))
  const numbers = new NumberIndex([], { counter: 'term', terms: [] })
  lines.push({ what: 'numbers put in their order', first: time(() => numbered.forEach((one) => numbers.upsert(one))) })
  lines.push(
    spread(
      'what is odd about a number',
      numbered.slice(0, 1_000).map((one) => () => numbers.check(one)),
    ),
  )
  lines.push(
    spread(
      'values of a column for its filter',
      ['unit', 'kind', 'status', 'session', 'proposer'].map((field) => () => facets(table, field, 50)),
    ),
  )
  lines.push(
    spread(
      'completion',
      ['w', 'wy', 'wyd'].map((text) => () => valuesUsed(table, 'unit', text, 10)),
    ),
  )

  const changed = records.slice(100, 140).map((record, index) => ({
    ...record,
    values: { ...record.values, title: `w sprawie poprawki ${index}` },
  }))
  lines.push(
    spread(
      'one record saved, list answered anew',
      changed.map((record) => () => {
        table.upsert([record])
        ask({ ...first, filters: [{ field: 'title', kind: 'text', text: 'plan' }] })
      }),
    ),
  )
  lines.push({ what: 'memory of the table with all these columns, MB', first: memory() - before })

  const beforeIndex = memory()
  const index = new TextIndex([resolutions])
  lines.push({ what: 'search: build', first: time(() => index.upsert(records)) })
  lines.push({ what: 'search: memory, MB', first: memory() - beforeIndex })
  const words = [
    'skarga na działalność',
    'droga',
    'budżet miasta',
    'statut',
    'XII/123/24',
    '12/123/2024',
    'opłata',
    'szkoła',
    'w s',
    'nieruchomość',
  ]
  const keys = words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)))
  lines.push(
    spread(
      `search: each of ${keys.length} keys, 30 hits`,
      keys.map((key) => () => index.search(key, 30)),
    ),
  )
  lines.push(
    spread(
      'search: one record saved',
      changed.map((record) => () => {
        index.upsert([record])
        index.search('popr', 30)
      }),
    ),
  )
  return lines
}
