import type { NamedView } from '../../model/view'

/** Ready views of the register of interpellations: the questions offices really ask. */
export const interpellationViews = [
  {
    id: 'all',
    columns: [
      { field: 'number', width: 104 },
      { field: 'kind', width: 112 },
      { field: 'councillors', width: 180 },
      { field: 'subject' },
      { field: 'filedOn', width: 104 },
      { field: 'deadline', width: 212 },
    ],
    filters: [],
    sort: [
      { field: 'filedOn', direction: 'descending' },
      { field: 'number', direction: 'descending' },
    ],
  },
  {
    // The columns of the printed register (papers.md D1).
    id: 'register',
    columns: [
      { field: 'number', width: 104 },
      { field: 'kind', width: 112 },
      { field: 'councillors', width: 170 },
      { field: 'subject' },
      { field: 'filedOn', width: 100 },
      { field: 'forwardedOn', width: 100 },
      { field: 'receivedOn', width: 100 },
      { field: 'repliedOn', width: 100 },
      { field: 'remarks', width: 120 },
    ],
    filters: [],
    sort: [
      { field: 'filedOn', direction: 'ascending' },
      { field: 'number', direction: 'ascending' },
    ],
  },
  {
    id: 'open',
    columns: [
      { field: 'number', width: 104 },
      { field: 'councillors', width: 180 },
      { field: 'subject' },
      { field: 'department', width: 150 },
      { field: 'due', width: 112 },
      { field: 'deadline', width: 212 },
    ],
    filters: [{ field: 'deadline', kind: 'oneOf', values: ['late', 'soon', 'running', 'unclear'] }],
    sort: [{ field: 'due', direction: 'ascending' }],
  },
  {
    id: 'lateByCouncillor',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'department', width: 150 },
      { field: 'filedOn', width: 104 },
      { field: 'deadline', width: 212 },
    ],
    filters: [{ field: 'deadline', kind: 'oneOf', values: ['late'] }],
    sort: [
      { field: 'councillors', direction: 'ascending' },
      { field: 'due', direction: 'ascending' },
    ],
    group: 'councillors',
  },
  {
    id: 'lateByDepartment',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'councillors', width: 180 },
      { field: 'filedOn', width: 104 },
      { field: 'deadline', width: 212 },
    ],
    filters: [{ field: 'deadline', kind: 'oneOf', values: ['late'] }],
    sort: [
      { field: 'department', direction: 'ascending' },
      { field: 'due', direction: 'ascending' },
    ],
    group: 'department',
  },
  {
    id: 'repliedThisMonth',
    columns: [
      { field: 'number', width: 104 },
      { field: 'councillors', width: 180 },
      { field: 'subject' },
      { field: 'repliedOn', width: 112 },
      { field: 'deadline', width: 212 },
    ],
    filters: [{ field: 'repliedOn', kind: 'thisMonth' }],
    sort: [{ field: 'repliedOn', direction: 'descending' }],
  },
  {
    id: 'notPublished',
    columns: [
      { field: 'number', width: 104 },
      { field: 'councillors', width: 180 },
      { field: 'subject' },
      { field: 'filedOn', width: 104 },
      { field: 'repliedOn', width: 112 },
      { field: 'publication', width: 184 },
    ],
    filters: [{ field: 'publication', kind: 'oneOf', values: ['toPublish', 'replyToPublish'] }],
    sort: [{ field: 'filedOn', direction: 'ascending' }],
  },
  {
    id: 'bySession',
    columns: [
      { field: 'number', width: 104 },
      { field: 'kind', width: 112 },
      { field: 'councillors', width: 180 },
      { field: 'subject' },
      { field: 'status', width: 168 },
    ],
    filters: [{ field: 'session', kind: 'notEmpty' }],
    sort: [
      { field: 'filedOn', direction: 'descending' },
      { field: 'number', direction: 'ascending' },
    ],
    group: 'session',
  },
  {
    id: 'numbering',
    columns: [
      { field: 'number', width: 104 },
      { field: 'kind', width: 112 },
      { field: 'councillors', width: 180 },
      { field: 'subject' },
      { field: 'filedOn', width: 104 },
    ],
    filters: [{ field: 'number', kind: 'flag', flag: 'numbering' }],
    sort: [{ field: 'number', direction: 'ascending' }],
  },
  {
    id: 'unread',
    columns: [
      { field: 'number', width: 104 },
      { field: 'councillors', width: 180 },
      { field: 'subject' },
      { field: 'filedOn', width: 104 },
      { field: 'remarks', width: 160 },
    ],
    filters: [{ field: 'subject', kind: 'flag', flag: 'incomplete' }],
    sort: [{ field: 'filedOn', direction: 'descending' }],
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
