import type { NamedView } from '../../../model/view'

/** Ready views of the register of complaints and motions (fact sheet 4.1). */
export const complaintViews = [
  {
    id: 'all',
    columns: [
      { field: 'number', width: 104 },
      { field: 'kind', width: 90 },
      { field: 'receivedOn', width: 104 },
      { field: 'subject' },
      { field: 'status', width: 150 },
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
      { field: 'competent', width: 130 },
      { field: 'status', width: 150 },
      { field: 'due', width: 104 },
      { field: 'deadline', width: 200 },
    ],
    filters: [
      { field: 'status', kind: 'oneOf', values: ['received', 'toPass', 'inCommittee', 'onSession', 'toNotify'] },
    ],
    sort: [{ field: 'due', direction: 'ascending' }],
  },
  {
    id: 'toCommittee',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'committee', width: 200 },
      { field: 'committeeOn', width: 120 },
      { field: 'due', width: 104 },
    ],
    filters: [
      { field: 'status', kind: 'oneOf', values: ['received', 'inCommittee'] },
      { field: 'competent', kind: 'oneOf', values: ['council'] },
    ],
    sort: [{ field: 'due', direction: 'ascending' }],
  },
  {
    id: 'nextSession',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'session', width: 100 },
      { field: 'sessionDate', width: 110 },
      { field: 'committeeOpinion', width: 200 },
      { field: 'due', width: 104 },
    ],
    filters: [{ field: 'status', kind: 'oneOf', values: ['onSession'] }],
    sort: [{ field: 'sessionDate', direction: 'ascending' }],
  },
  {
    id: 'late',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'assignedTo', width: 150 },
      { field: 'receivedOn', width: 104 },
      { field: 'deadline', width: 212 },
    ],
    filters: [{ field: 'deadline', kind: 'oneOf', values: ['late'] }],
    sort: [{ field: 'due', direction: 'ascending' }],
  },
  {
    id: 'passed',
    columns: [
      { field: 'number', width: 104 },
      { field: 'subject' },
      { field: 'receivedOn', width: 104 },
      { field: 'passedOn', width: 110 },
      { field: 'passedTo', width: 220 },
    ],
    filters: [{ field: 'status', kind: 'oneOf', values: ['passed'] }],
    sort: [{ field: 'passedOn', direction: 'descending' }],
  },
  {
    // The thirteen columns offices print (fact sheet 4.1); the first is the ordinal.
    id: 'register',
    columns: [
      { field: 'receivedOn', width: 100 },
      { field: 'complainant', width: 150 },
      { field: 'address', width: 150 },
      { field: 'subject' },
      { field: 'assignedOn', width: 100 },
      { field: 'assignedTo', width: 120 },
      { field: 'settleBy', width: 100 },
      { field: 'returnedOn', width: 100 },
      { field: 'outcome', width: 130 },
      { field: 'noticeOn', width: 100 },
      { field: 'noticeTo', width: 130 },
      { field: 'remarks', width: 120 },
    ],
    filters: [],
    sort: [
      { field: 'receivedOn', direction: 'ascending' },
      { field: 'number', direction: 'ascending' },
    ],
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
