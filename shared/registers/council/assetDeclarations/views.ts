import type { NamedView } from '../../../model/view'

/** Ready views of the register of asset declarations. */
export const declarationViews = [
  {
    id: 'all',
    columns: [
      { field: 'person' },
      { field: 'kind', width: 110 },
      { field: 'stateOn', width: 110 },
      { field: 'dueOn', width: 110 },
      { field: 'filedOn', width: 110 },
      { field: 'status', width: 150 },
      { field: 'deadline', width: 200 },
    ],
    filters: [],
    sort: [
      { field: 'stateOn', direction: 'descending' },
      { field: 'person', direction: 'ascending' },
    ],
  },
  {
    id: 'awaited',
    columns: [
      { field: 'person' },
      { field: 'kind', width: 110 },
      { field: 'stateOn', width: 110 },
      { field: 'dueOn', width: 110 },
      { field: 'deadline', width: 200 },
    ],
    filters: [{ field: 'filedOn', kind: 'empty' }],
    sort: [{ field: 'dueOn', direction: 'ascending' }],
  },
  {
    id: 'late',
    columns: [
      { field: 'person' },
      { field: 'kind', width: 110 },
      { field: 'dueOn', width: 110 },
      { field: 'filedOn', width: 110 },
      { field: 'status', width: 150 },
    ],
    filters: [{ field: 'status', kind: 'oneOf', values: ['late', 'called', 'lapsed', 'filedLate'] }],
    sort: [{ field: 'dueOn', direction: 'descending' }],
  },
  {
    id: 'called',
    columns: [
      { field: 'person' },
      { field: 'foundLateOn', width: 120 },
      { field: 'calledOn', width: 110 },
      { field: 'callServedOn', width: 120 },
      { field: 'extraDue', width: 120 },
      { field: 'filedOn', width: 110 },
      { field: 'deadline', width: 200 },
    ],
    filters: [{ field: 'calledOn', kind: 'notEmpty' }],
    sort: [{ field: 'calledOn', direction: 'descending' }],
  },
  {
    id: 'toAnalyse',
    columns: [
      { field: 'person' },
      { field: 'kind', width: 110 },
      { field: 'filedOn', width: 110 },
      { field: 'toTaxOfficeOn', width: 130 },
    ],
    filters: [
      { field: 'filedOn', kind: 'notEmpty' },
      { field: 'analysedOn', kind: 'empty' },
    ],
    sort: [{ field: 'filedOn', direction: 'ascending' }],
  },
  {
    id: 'toRemove',
    columns: [
      { field: 'person' },
      { field: 'kind', width: 110 },
      { field: 'filedOn', width: 110 },
      { field: 'publishedOn', width: 120 },
      { field: 'removeOn', width: 120 },
    ],
    filters: [
      { field: 'publishedOn', kind: 'notEmpty' },
      { field: 'removedOn', kind: 'empty' },
      { field: 'removeOn', kind: 'days', to: 30 },
    ],
    sort: [{ field: 'removeOn', direction: 'ascending' }],
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
