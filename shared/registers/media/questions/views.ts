import type { NamedView } from '../../../model/view'

/** Ready views of the register of questions of media. */
export const questionViews = [
  {
    id: 'all',
    columns: [
      { field: 'number', width: 104 },
      { field: 'askedOn', width: 104 },
      { field: 'outlet', width: 180 },
      { field: 'subject' },
      { field: 'status', width: 140 },
      { field: 'deadline', width: 200 },
    ],
    filters: [],
    sort: [
      { field: 'askedOn', direction: 'descending' },
      { field: 'number', direction: 'descending' },
    ],
  },
  {
    id: 'open',
    columns: [
      { field: 'number', width: 104 },
      { field: 'outlet', width: 180 },
      { field: 'subject' },
      { field: 'department', width: 180 },
      { field: 'editorDueOn', width: 110 },
      { field: 'deadline', width: 200 },
    ],
    filters: [{ field: 'status', kind: 'oneOf', values: ['open', 'waitingParts', 'extended'] }],
    sort: [{ field: 'askedOn', direction: 'ascending' }],
  },
  {
    id: 'answered',
    columns: [
      { field: 'number', width: 104 },
      { field: 'askedOn', width: 104 },
      { field: 'subject' },
      { field: 'department', width: 180 },
      { field: 'answeredOn', width: 110 },
      { field: 'outcome', width: 160 },
    ],
    filters: [{ field: 'answeredOn', kind: 'notEmpty' }],
    sort: [{ field: 'answeredOn', direction: 'descending' }],
    group: 'outlet',
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
