import { describe, expect, it } from 'vitest'
import { savedViewOf, valuesOfView } from '#shared/engine/office/views/savedView'
import type { Filter } from '#shared/model/view'

/** One filter of each kind; the compiler asks for those that are new. */
const filters: Readonly<Record<Filter['kind'], Filter>> = {
  text: { field: 'title', kind: 'text', text: 'droga' },
  anyOf: {
    field: 'date',
    kind: 'anyOf',
    of: [
      { field: 'date', kind: 'range', from: '2025-01-01', to: '2025-12-31' },
      { field: 'date', kind: 'text', text: '12.03' },
      { field: 'date', kind: 'empty' },
      { field: 'date', kind: 'notEmpty' },
      { field: 'status', kind: 'oneOf', values: ['repealed'] },
    ],
  },
  oneOf: { field: 'kind', kind: 'oneOf', values: ['act', ''] },
  range: { field: 'date', kind: 'range', from: '2025-01-01' },
  days: { field: 'date', kind: 'days', from: -7, to: 0 },
  thisMonth: { field: 'date', kind: 'thisMonth' },
  empty: { field: 'date', kind: 'empty' },
  notEmpty: { field: 'date', kind: 'notEmpty' },
  flag: { field: 'number', kind: 'flag', flag: 'numbering' },
}

describe('a saved view comes back with its filter', () => {
  it.each(
    Object.entries(filters).flatMap(([kind, filter]) => [
      [kind, filter] as const,
      [`no ${kind}`, { ...filter, not: true } as const] as const,
    ]),
  )('%s', (_, filter) => {
    const view = { columns: [{ field: 'title' }], filters: [filter], sort: [] }
    const values = valuesOfView({ register: 'resolutions', name: 'Widok', view })
    expect(savedViewOf({ id: 'a', values })).toEqual({ id: 'a', register: 'resolutions', name: 'Widok', view })
  })
})
