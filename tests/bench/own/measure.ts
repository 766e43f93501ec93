import { catalogueOf, definitionsId } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import type { FieldValue, RowValue, Values } from '#shared/core/values/values'
import { deriveValue } from '#shared/engine/present/derive'
import { type Query, runQuery } from '#shared/engine/query/run'
import { RegisterTable } from '#shared/engine/query/table'
import { mostFields } from '#shared/registers/own/ownField'

/** One line of the bench: what was done, and how long it took in ms. */
export interface Line {
  readonly what: string
  readonly first: number
}

const today = '2026-11-21'
const stamp = '2026-11-21T10:00:00.000Z'
const registers = 60

/** Kinds of fields in turn, as a list of an office has them. */
const kinds = ['text', 'date', 'choice', 'integer', 'money', 'text', 'boolean', 'longText', 'persons', 'text'] as const
const kindOf = (at: number) => kinds[at % kinds.length] ?? 'text'
const choices = ['nowe', 'w toku', 'załatwione', 'odłożone']

const fields = Array.from({ length: mostFields }, (_, at): RowValue => {
  const type = kindOf(at)
  return {
    id: `f${at}`,
    label: `Pole ${at}`,
    type,
    ...(at < 8 ? { listed: true } : {}),
    ...(type === 'choice' ? { choices: choices.join('\n') } : {}),
  }
})
const definition = (index: number): RegisterRecord => ({
  id: `own${index}`,
  register: definitionsId,
  values: { name: `Rejestr ${index}`, fields },
  order: '',
  trashed: 0,
  createdAt: stamp,
  updatedAt: stamp,
})

function valueOf(row: number, at: number): FieldValue {
  switch (kindOf(at)) {
    case 'date':
      return `20${String(10 + (row % 16))}-${String(1 + ((row + at) % 12)).padStart(2, '0')}-15`
    case 'choice':
      return choices[(row + at) % choices.length] ?? ''
    case 'integer':
    case 'money':
      return (row * 7 + at) % 10_000
    case 'boolean':
      return (row + at) % 2 === 0
    case 'persons':
      return [`Osoba ${(row + at) % 500}`]
    case 'text':
    case 'longText':
      return `wpis ${(row * 31 + at) % 5_000}`
  }
}

/** Every field of every fourth row is filled; the others have the twenty a clerk fills in. */
function valuesOf(row: number): Values {
  const filled = row % 4 === 0 ? mostFields : 20
  return Object.fromEntries(Array.from({ length: filled }, (_, at) => [`f${at}`, valueOf(row, at)]))
}

const time = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** What an office with as many registers of its own as it may have, and one of them full, waits for. */
export function measure(count: number, memory: () => number): readonly Line[] {
  const definitions = Array.from({ length: registers }, (_, index) => definition(index))
  const lines: Line[] = [
    {
      what: `catalogue with ${registers} registers of ${mostFields} fields`,
      first: time(() => catalogueOf(definitions)),
    },
  ]
  const made = catalogueOf(definitions)
  const register = made.of('own0')
  const text = made.texts.pl['own0']
  if (text === undefined) throw new Error('no texts')
  const records = structuredClone(
    Array.from({ length: count }, (_, row): RegisterRecord => ({
      id: `r${String(row).padStart(8, '0')}`,
      register: 'own0',
      values: valuesOf(row),
      order: String(row).padStart(8, '0'),
      trashed: 0,
      createdAt: stamp,
      updatedAt: stamp,
    })),
  )
  const before = memory()
  const table = new RegisterTable(
    register,
    text,
    { yes: 'tak', no: 'nie' },
    { derive: (field, values, context) => deriveValue(register, field, values, context), flag: () => () => false },
  )
  const ask = (query: Partial<Query>) => runQuery(table, { filters: [], sort: [], today, ...query })
  lines.push({ what: `load ${count} entries`, first: time(() => table.load(records)) })
  lines.push({ what: 'first query of the first view', first: time(() => ask({ sort: register.views[0].sort })) })
  lines.push({
    what: 'sort by a text never asked for',
    first: time(() => ask({ sort: [{ field: 'f105', direction: 'ascending' }] })),
  })
  lines.push({
    what: 'filter on a choice and a text',
    first: time(() =>
      ask({
        filters: [
          { field: 'f2', kind: 'oneOf', values: ['w toku'] },
          { field: 'f0', kind: 'text', text: '12' },
        ],
      }),
    ),
  })
  lines.push({ what: 'memory of the table now, MB', first: memory() - before })
  return lines
}
