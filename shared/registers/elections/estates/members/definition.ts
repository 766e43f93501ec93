import { defineRegister } from '../../../../model/definition'

/** What somebody is in a unit: in its council, or in its executive. */
export const unitRoles = ['councilChair', 'councilDeputy', 'council', 'boardChair', 'boardDeputy', 'board'] as const

/** Roles in which somebody has a seat in the council itself. */
export const councilRoles: readonly unknown[] = ['councilChair', 'councilDeputy', 'council']

/** Who sits in the council or the board of an auxiliary unit, from when to when: a record of its own, so that lists are true on any day. */
export const unitMembers = defineRegister({
  id: 'unitMembers',
  icon: 'people',
  within: 'estates',
  profiles: ['council', 'selfGovernment'],
  sections: ['seat', 'office'],
  title: 'person',
  key: 'person',
  order: ['from'],
  importKeys: [
    ['person', 'unit', 'role', 'from'],
    ['person', 'unit'],
  ],
  dateOrder: [{ first: 'from', then: 'to' }],
  carry: ['unit', 'from', 'basis'],
  fields: [
    {
      id: 'person',
      type: 'links',
      to: 'people',
      one: true,
      section: 'seat',
      privacy: 'public',
      required: true,
      aliases: ['imię i nazwisko', 'nazwisko i imię', 'członek', 'radny', 'osoba'],
    },
    {
      id: 'unit',
      type: 'links',
      to: 'units',
      one: true,
      parent: true,
      section: 'seat',
      privacy: 'public',
      required: true,
      aliases: ['jednostka', 'osiedle', 'dzielnica', 'sołectwo'],
    },
    {
      id: 'role',
      type: 'choice',
      section: 'seat',
      privacy: 'public',
      required: true,
      choices: unitRoles,
      initial: 'council',
      aliases: ['funkcja', 'rola'],
      spellings: {
        soltys: 'boardChair',
        'przewodniczacy zarzadu': 'boardChair',
        'przewodniczacy rady': 'councilChair',
        'czlonek zarzadu': 'board',
        'czlonek rady': 'council',
        radny: 'council',
      },
    },
    { id: 'from', type: 'date', section: 'seat', privacy: 'public', required: true, aliases: ['od', 'od dnia'] },
    { id: 'to', type: 'date', section: 'seat', privacy: 'public', yearsAhead: 6, aliases: ['do', 'do dnia'] },
    {
      id: 'status',
      type: 'derived',
      derive: 'memberStatus',
      as: 'state',
      section: 'seat',
      privacy: 'public',
      states: { planned: 'info', current: 'met', ended: 'quiet' },
    },
    { id: 'votes', type: 'integer', section: 'seat', privacy: 'public', aliases: ['głosy', 'liczba głosów'] },
    { id: 'election', type: 'links', to: 'unitElections', one: true, section: 'seat', privacy: 'public' },
    { id: 'basis', type: 'text', section: 'seat', privacy: 'public', complete: true, aliases: ['podstawa'] },
    { id: 'endReason', type: 'text', section: 'seat', privacy: 'office', complete: true },
    { id: 'phone', type: 'text', section: 'office', privacy: 'private', aliases: ['telefon'] },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true, aliases: ['uwagi'] },
  ],
  views: [
    {
      id: 'current',
      columns: [
        { field: 'person', width: 220 },
        { field: 'role', width: 220 },
        { field: 'from', width: 110 },
        { field: 'basis' },
      ],
      filters: [{ field: 'status', kind: 'oneOf', values: ['planned', 'current'] }],
      sort: [{ field: 'person', direction: 'ascending' }],
      group: 'unit',
    },
    {
      id: 'all',
      columns: [
        { field: 'person', width: 220 },
        { field: 'unit' },
        { field: 'role', width: 200 },
        { field: 'from', width: 110 },
        { field: 'to', width: 110 },
      ],
      filters: [],
      sort: [{ field: 'from', direction: 'descending' }],
    },
  ],
  print: { orientation: 'portrait', keeper: 'office', widths: { role: 50, from: 24, to: 24 } },
})
