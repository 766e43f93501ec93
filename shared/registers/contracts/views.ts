import type { NamedView } from '../../model/view'

const number = { field: 'number', width: 110 } as const
const contractNumber = { field: 'contractNumber', width: 150 } as const
const contractor = { field: 'contractor', width: 200 } as const
const value = { field: 'currentValue', width: 120 } as const
const end = { field: 'currentEnd', width: 104 } as const
const concluded = { field: 'concludedOn', width: 104 } as const

/** Ready views of the register of contracts: what an office asks of it. */
export const contractViews = [
  {
    id: 'all',
    columns: [
      number,
      contractNumber,
      { field: 'subject' },
      contractor,
      concluded,
      value,
      { field: 'status', width: 190 },
    ],
    filters: [],
    sort: [
      { field: 'concludedOn', direction: 'descending' },
      { field: 'number', direction: 'descending' },
    ],
  },
  {
    // The columns of the printed register (papers.md G1).
    id: 'register',
    columns: [
      contractNumber,
      concluded,
      contractor,
      { field: 'subject' },
      { field: 'period', width: 180 },
      value,
      { field: 'changes', width: 160 },
      { field: 'department', width: 130 },
    ],
    filters: [],
    sort: [
      { field: 'concludedOn', direction: 'ascending' },
      { field: 'number', direction: 'ascending' },
    ],
  },
  {
    id: 'toEnter',
    columns: [
      number,
      contractNumber,
      { field: 'subject' },
      contractor,
      concluded,
      { field: 'cruDeadline', width: 176 },
    ],
    filters: [{ field: 'cruTask', kind: 'oneOf', values: ['entry', 'change'] }],
    sort: [
      { field: 'cruDueOn', direction: 'ascending' },
      { field: 'concludedOn', direction: 'ascending' },
    ],
  },
  {
    id: 'undecided',
    columns: [
      number,
      contractNumber,
      { field: 'subject' },
      contractor,
      concluded,
      { field: 'kind', width: 130 },
      { field: 'cruDeadline', width: 176 },
    ],
    filters: [{ field: 'cruTask', kind: 'oneOf', values: ['undecided'] }],
    sort: [{ field: 'concludedOn', direction: 'ascending' }],
  },
  {
    id: 'ending',
    columns: [number, { field: 'subject' }, contractor, value, end, { field: 'endDeadline', width: 176 }],
    filters: [{ field: 'currentEnd', kind: 'days', from: 0, to: 90 }],
    sort: [{ field: 'currentEnd', direction: 'ascending' }],
  },
  {
    id: 'byDepartment',
    columns: [number, contractNumber, { field: 'subject' }, contractor, concluded, end, value],
    filters: [],
    sort: [
      { field: 'department', direction: 'ascending' },
      { field: 'concludedOn', direction: 'descending' },
    ],
    group: 'department',
  },
  {
    id: 'byContractor',
    columns: [number, contractNumber, { field: 'subject' }, concluded, end, { field: 'valueKind', width: 110 }, value],
    filters: [],
    sort: [
      { field: 'contractor', direction: 'ascending' },
      { field: 'concludedOn', direction: 'descending' },
    ],
    group: 'contractorId',
  },
  {
    id: 'indefinite',
    columns: [number, contractNumber, { field: 'subject' }, contractor, concluded, value],
    filters: [{ field: 'termKind', kind: 'oneOf', values: ['indefinite'] }],
    sort: [{ field: 'concludedOn', direction: 'ascending' }],
  },
  {
    id: 'withoutValue',
    columns: [number, contractNumber, { field: 'subject' }, contractor, concluded, { field: 'valueNote', width: 200 }],
    filters: [{ field: 'currentValue', kind: 'empty' }],
    sort: [{ field: 'concludedOn', direction: 'descending' }],
  },
  {
    id: 'toDelete',
    columns: [number, contractNumber, { field: 'subject' }, contractor, end, { field: 'cruDeleteOn', width: 120 }],
    filters: [{ field: 'cruDeleteOn', kind: 'days', to: 0 }],
    sort: [{ field: 'cruDeleteOn', direction: 'ascending' }],
  },
  {
    id: 'unread',
    columns: [number, contractNumber, { field: 'subject' }, concluded, { field: 'remarks', width: 200 }],
    filters: [{ field: 'subject', kind: 'flag', flag: 'incomplete' }],
    sort: [{ field: 'concludedOn', direction: 'descending' }],
  },
] as const satisfies readonly [NamedView, ...NamedView[]]
