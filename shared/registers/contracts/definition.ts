import { contractClocks } from './clocks'
import { contractFields } from './contractFields'
import { cruFields } from './cruFields'
import { contractHealth } from './health'
import { termFields } from './termFields'
import { contractViews } from './views'
import { clockFields } from '../../engine/deadlines/clockFields'
import { defineRegister } from '../../model/definition'
import { fieldsIn, numberedByYear } from '../../model/shorthand'

/**
 * Register of contracts and agreements (rejestr umów i porozumień), shaped like the central register of contracts of the
 * public-finance sector (CRU; law sheet §3, C6): its codes are the ids of the choices.
 */
export const contracts = defineRegister({
  id: 'contracts',
  icon: 'contract',
  sections: ['contract', 'parties', 'term', 'value', 'changes', 'guarantees', 'cru', 'office'],
  title: 'subject',
  ...numberedByYear('concludedOn', '{nr}/{rrrr}'),
  // The central register holds an entry five years (law sheet C6); so long its data must be at hand here.
  retention: { start: ['cruDeleteOn'], years: 0 },
  clocks: contractClocks,
  sums: [{ field: 'currentValue', kind: { field: 'valueKind', apart: ['maximum', 'estimated'], never: ['rate'] } }],
  dateOrder: [
    { first: 'concludedOn', then: 'startOn' },
    { first: 'startOn', then: 'endOn' },
    { first: 'concludedOn', then: 'endOn' },
    { first: 'concludedOn', then: 'cruEnteredOn' },
    { first: 'cruEnteredOn', then: 'cruModifiedOn' },
    { first: 'concludedOn', then: 'bipOn' },
    { first: 'concludedOn', then: 'changes.date' },
    { first: 'changes.date', then: 'changes.enteredOn' },
  ],
  health: contractHealth,
  importKeys: ['cruId', 'number', 'contractNumber'],
  letters: [{ id: 'cruSheet' }],
  companion: 'contractors',
  transfers: [{ id: 'cruJson' }, { id: 'cruCsv' }],
  charts: [{ id: 'ending', day: 'currentEnd', by: 'month', desk: { from: 0, to: 11 } }],
  carry: ['kind', 'department', 'cru'],
  fields: [
    ...contractFields,
    ...termFields,
    ...cruFields,
    ...fieldsIn('office', 'public', [
      {
        id: 'unit',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['jednostka', 'nazwa jednostki', 'zamawiający'],
      },
      {
        id: 'unitRegon',
        type: 'text',
        check: 'regon',
        aliases: ['regonJednostki', 'regon jednostki'],
      },
      {
        id: 'department',
        type: 'text',
        complete: true,
        list: 'departments',
        aliases: ['wydział urzędu', 'wydział', 'komórka organizacyjna', 'referat', 'symbol komórki'],
      },
    ]),
    ...fieldsIn('office', 'office', [
      {
        id: 'person',
        type: 'text',
        complete: true,
        aliases: ['osoba odpowiedzialna', 'prowadzący sprawę', 'opiekun umowy'],
      },
    ]),
    ...fieldsIn('office', 'public', [
      {
        id: 'procurement',
        type: 'text',
        complete: true,
        aliases: ['tryb zawarcia', 'tryb', 'tryb udzielenia zamówienia', 'tryb zamówienia'],
      },
      { id: 'bipOn', type: 'date', aliases: ['data bip', 'publikacja w bip'] },
    ]),
    ...clockFields(['cruDecision', 'cruEntry', 'cruChange', 'end', 'guarantee'], 'office'),
    ...fieldsIn('office', 'office', [
      { id: 'caseSign', type: 'caseSign', aliases: ['znak sprawy', 'sygnatura'] },
      { id: 'files', type: 'files' },
      {
        id: 'remarks',
        type: 'longText',
        wide: true,
        aliases: ['uwagi', 'adnotacje', 'notatki'],
      },
    ]),
  ],
  views: contractViews,
  print: {
    orientation: 'landscape',
    // Contracts are the mayor's and his office's (u.f.p. art. 34a: the head of the unit answers for the entries).
    keeper: 'office',
    rule: 'contracts',
    // Widths of papers.md G1 in mm; the ordinal takes the rest.
    widths: {
      contractNumber: 30,
      number: 18,
      concludedOn: 20,
      contractor: 45,
      subject: 62,
      period: 30,
      currentValue: 26,
      value: 26,
      changes: 22,
      department: 30,
      currentEnd: 22,
      status: 22,
      cruDeleteOn: 22,
    },
  },
})
