import type { NamedView } from '../../../model/view'

const byName = [{ field: 'name', direction: 'ascending' }] as const

/** Ready views of the bank of organisations. */
export const ngoViews = [
  {
    id: 'all',
    columns: [
      { field: 'name' },
      { field: 'form', width: 170 },
      { field: 'krs', width: 110 },
      { field: 'nip', width: 110 },
      { field: 'areas', width: 200 },
      { field: 'opp', width: 70 },
      { field: 'state', width: 110 },
    ],
    filters: [],
    sort: byName,
  },
  {
    id: 'published',
    columns: [
      { field: 'name' },
      { field: 'address', width: 220 },
      { field: 'areas', width: 220 },
      { field: 'publicContact', width: 200 },
      { field: 'www', width: 160 },
    ],
    filters: [{ field: 'state', kind: 'oneOf', values: ['active'] }],
    sort: byName,
  },
  {
    id: 'opp',
    columns: [
      { field: 'name' },
      { field: 'krs', width: 110 },
      { field: 'oppSince', width: 110 },
      { field: 'taxShare', width: 140 },
    ],
    filters: [{ field: 'opp', kind: 'oneOf', values: ['true'] }],
    sort: byName,
  },
  {
    id: 'contacts',
    columns: [
      { field: 'name' },
      { field: 'mail', width: 200 },
      { field: 'phone', width: 140 },
      { field: 'consentOn', width: 110 },
    ],
    filters: [{ field: 'consentOn', kind: 'notEmpty' }],
    sort: byName,
  },
  {
    id: 'toVerify',
    columns: [
      { field: 'name' },
      { field: 'verifiedOn', width: 110 },
      { field: 'deadline', width: 200 },
      { field: 'state', width: 110 },
    ],
    filters: [{ field: 'state', kind: 'oneOf', values: ['struckOff'], not: true }],
    sort: [{ field: 'verifiedOn', direction: 'ascending' }],
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
