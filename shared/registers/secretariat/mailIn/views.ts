import type { NamedView } from '../../../model/view'

/** Ready views of the journal of incoming mail. */
export const mailInViews = [
  {
    id: 'all',
    columns: [
      { field: 'number', width: 104 },
      { field: 'receivedOn', width: 104 },
      { field: 'sender', width: 190 },
      { field: 'subject' },
      { field: 'status', width: 140 },
      { field: 'deadline', width: 190 },
    ],
    filters: [],
    sort: [
      { field: 'receivedOn', direction: 'descending' },
      { field: 'number', direction: 'descending' },
    ],
  },
  {
    id: 'toAssign',
    columns: [
      { field: 'number', width: 104 },
      { field: 'receivedOn', width: 104 },
      { field: 'sender', width: 190 },
      { field: 'subject' },
      { field: 'kind', width: 140 },
      { field: 'forWhom', width: 140 },
    ],
    filters: [{ field: 'status', kind: 'oneOf', values: ['toAssign', 'toRegister'] }],
    sort: [{ field: 'receivedOn', direction: 'ascending' }],
  },
  {
    id: 'councillors',
    columns: [
      { field: 'number', width: 104 },
      { field: 'receivedOn', width: 104 },
      { field: 'subject' },
      { field: 'forWhom', width: 140 },
      { field: 'status', width: 140 },
    ],
    filters: [{ field: 'forWhom', kind: 'oneOf', values: ['chair', 'council', 'committee', 'councillor'] }],
    sort: [{ field: 'receivedOn', direction: 'descending' }],
  },
  {
    id: 'unanswered',
    columns: [
      { field: 'number', width: 104 },
      { field: 'sender', width: 190 },
      { field: 'subject' },
      { field: 'assignedTo', width: 150 },
      { field: 'due', width: 104 },
      { field: 'deadline', width: 190 },
    ],
    filters: [{ field: 'deadline', kind: 'oneOf', values: ['late', 'soon', 'running'] }],
    sort: [{ field: 'due', direction: 'ascending' }],
  },
  {
    // The columns of the printed journal.
    id: 'journal',
    columns: [
      { field: 'number', width: 104 },
      { field: 'receivedOn', width: 104 },
      { field: 'sender', width: 190 },
      { field: 'senderSign', width: 150 },
      { field: 'senderDate', width: 110 },
      { field: 'subject' },
      { field: 'forWhom', width: 140 },
      { field: 'remarks', width: 140 },
    ],
    filters: [],
    sort: [
      { field: 'receivedOn', direction: 'ascending' },
      { field: 'number', direction: 'ascending' },
    ],
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
