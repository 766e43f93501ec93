import type { NamedView } from '../../../model/view'

/** Ready views of the register of petitions. */
export const petitionViews = [
  {
    id: 'all',
    columns: [
      { field: 'number', width: 104 },
      { field: 'receivedOn', width: 104 },
      { field: 'subject' },
      { field: 'status', width: 160 },
      { field: 'expected', width: 110 },
      { field: 'deadline', width: 200 },
    ],
    filters: [],
    sort: [
      { field: 'receivedOn', direction: 'descending' },
      { field: 'number', direction: 'descending' },
    ],
  },
  {
    id: 'open',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'addressee', width: 120 },
      { field: 'status', width: 160 },
      { field: 'expected', width: 110 },
      { field: 'deadline', width: 200 },
    ],
    filters: [
      {
        field: 'status',
        kind: 'oneOf',
        values: ['toPass', 'toCall', 'waitingCure', 'waitingOthers', 'considered', 'toNotify'],
      },
    ],
    sort: [{ field: 'expected', direction: 'ascending' }],
  },
  {
    // What BIP shows of petitions (art. 8; papers.md H4).
    id: 'register',
    columns: [
      { field: 'number', width: 104 },
      { field: 'namedPetitioner', width: 150 },
      { field: 'subject' },
      { field: 'receivedOn', width: 104 },
      { field: 'expected', width: 110 },
      { field: 'progress', width: 200 },
      { field: 'result', width: 150 },
    ],
    filters: [],
    sort: [
      { field: 'receivedOn', direction: 'ascending' },
      { field: 'number', direction: 'ascending' },
    ],
  },
  {
    id: 'notPublished',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'receivedOn', width: 104 },
      { field: 'consentToName', width: 100 },
      { field: 'scanRedacted', width: 130 },
    ],
    filters: [
      { field: 'publishedOn', kind: 'empty' },
      { field: 'addressee', kind: 'oneOf', values: ['council', 'mayor'] },
    ],
    sort: [{ field: 'receivedOn', direction: 'ascending' }],
  },
  {
    id: 'joint',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'receivedOn', width: 104 },
      { field: 'waitingUntil', width: 120 },
      { field: 'expected', width: 110 },
      { field: 'status', width: 160 },
    ],
    filters: [{ field: 'joint', kind: 'notEmpty' }],
    sort: [{ field: 'receivedOn', direction: 'ascending' }],
    group: 'joint',
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
