import type { NamedView } from '../../model/view'

/** Ready views of the register of resolutions: the questions offices really ask. */
export const resolutionViews = [
  {
    id: 'all',
    columns: [
      { field: 'number', width: 136 },
      { field: 'title' },
      { field: 'date', width: 104 },
      { field: 'status', width: 168 },
    ],
    filters: [],
    sort: [
      { field: 'date', direction: 'descending' },
      { field: 'number', direction: 'descending' },
    ],
    group: 'sitting',
  },
  {
    // The columns of the printed register (papers.md A1).
    id: 'register',
    columns: [
      { field: 'number', width: 136 },
      { field: 'date', width: 104 },
      { field: 'title' },
      { field: 'supervisor', width: 110 },
      { field: 'sentOn', width: 104 },
      { field: 'receivedOn', width: 104 },
      { field: 'journalYear', width: 90 },
      { field: 'journalPosition', width: 80 },
      { field: 'promulgatedOn', width: 104 },
      { field: 'inForceFrom', width: 104 },
      { field: 'status', width: 150 },
      { field: 'unit', width: 160 },
    ],
    filters: [],
    sort: [
      { field: 'date', direction: 'ascending' },
      { field: 'number', direction: 'ascending' },
    ],
    group: 'sitting',
  },
  {
    id: 'toSend',
    columns: [
      { field: 'number', width: 136 },
      { field: 'title' },
      // To be filled in right here: all chosen, „dziś”, Ctrl+Enter.
      { field: 'sentOn', width: 104 },
      { field: 'date', width: 104 },
      { field: 'supervisor', width: 120 },
      { field: 'deadline', width: 176 },
    ],
    filters: [{ field: 'status', kind: 'oneOf', values: ['toSend'] }],
    sort: [{ field: 'date', direction: 'ascending' }],
  },
  {
    id: 'deadlines',
    columns: [
      { field: 'number', width: 136 },
      { field: 'title' },
      { field: 'date', width: 104 },
      { field: 'deadline', width: 176 },
    ],
    filters: [{ field: 'deadline', kind: 'oneOf', values: ['late', 'soon', 'running', 'unclear'] }],
    sort: [
      { field: 'deadline', direction: 'ascending' },
      { field: 'date', direction: 'ascending' },
    ],
  },
  {
    id: 'toPublish',
    columns: [
      { field: 'number', width: 136 },
      { field: 'title' },
      { field: 'date', width: 104 },
      { field: 'receivedOn', width: 112 },
      { field: 'status', width: 168 },
    ],
    filters: [{ field: 'promulgation', kind: 'oneOf', values: ['awaits'] }],
    sort: [{ field: 'date', direction: 'ascending' }],
  },
  {
    // The columns of the register of local law (papers.md A2).
    id: 'localLaw',
    columns: [
      { field: 'number', width: 136 },
      { field: 'date', width: 104 },
      { field: 'title' },
      { field: 'journalYear', width: 90 },
      { field: 'journalPosition', width: 80 },
      { field: 'promulgatedOn', width: 112 },
      { field: 'inForceFrom', width: 112 },
      { field: 'status', width: 150 },
    ],
    filters: [
      { field: 'kind', kind: 'oneOf', values: ['localLaw', 'publicOrder'] },
      { field: 'status', kind: 'oneOf', values: ['inForce', 'repealedPartly', 'annulledPartly'] },
    ],
    sort: [{ field: 'date', direction: 'descending' }],
  },
  {
    // An act whose signed text is nowhere but in a folder on somebody's disk.
    id: 'withoutFiles',
    columns: [
      { field: 'number', width: 136 },
      { field: 'title' },
      { field: 'date', width: 104 },
      { field: 'status', width: 168 },
      { field: 'files', width: 110 },
    ],
    filters: [{ field: 'files', kind: 'empty' }],
    sort: [{ field: 'date', direction: 'descending' }],
  },
  {
    id: 'numbering',
    columns: [
      { field: 'number', width: 136 },
      { field: 'title' },
      { field: 'date', width: 104 },
      { field: 'session', width: 90 },
    ],
    filters: [{ field: 'number', kind: 'flag', flag: 'numbering' }],
    sort: [{ field: 'number', direction: 'ascending' }],
  },
  {
    id: 'unread',
    columns: [
      { field: 'number', width: 136 },
      { field: 'title' },
      { field: 'date', width: 104 },
      { field: 'remarks', width: 200 },
    ],
    filters: [{ field: 'title', kind: 'flag', flag: 'incomplete' }],
    sort: [{ field: 'date', direction: 'descending' }],
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
