import type { NamedView } from '../../../model/view'

const columns = [
  { field: 'number', width: 90 },
  { field: 'surname', width: 160 },
  { field: 'givenNames', width: 140 },
  { field: 'court' },
  { field: 'pool', width: 120 },
  { field: 'state', width: 170 },
] as const

/** Ready views of the register of nominations. */
export const nominationViews = [
  { id: 'all', columns, filters: [], sort: [{ field: 'receivedAt', direction: 'descending' }], group: 'court' },
  {
    id: 'standing',
    columns,
    filters: [{ field: 'state', kind: 'oneOf', values: ['received', 'rated'] }],
    sort: [{ field: 'surname', direction: 'ascending' }],
    group: 'court',
  },
  {
    id: 'uncollected',
    columns: [
      { field: 'number', width: 90 },
      { field: 'surname', width: 160 },
      { field: 'givenNames', width: 140 },
      { field: 'court' },
      { field: 'collectedOn', width: 120 },
      { field: 'state', width: 170 },
    ],
    filters: [
      { field: 'state', kind: 'oneOf', values: ['notElected', 'withdrawn', 'leftWithout'] },
      { field: 'collectedOn', kind: 'empty' },
      { field: 'destroyedOn', kind: 'empty' },
    ],
    sort: [{ field: 'number', direction: 'ascending' }],
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
