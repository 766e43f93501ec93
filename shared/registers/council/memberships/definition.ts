import { defineRegister } from '../../../model/definition'

/** What somebody is in a body. */
export const membershipRoles = ['chair', 'deputyChair', 'secretary', 'member', 'guest'] as const

/**
 * Who sits in a body, from when to when and as what. A record of its own rather than a cell of the body: every list, quorum
 * and paper asks who was a member on a day.
 */
export const memberships = defineRegister({
  id: 'memberships',
  icon: 'people',
  group: 'council',
  sections: ['seat', 'office'],
  title: 'body',
  key: 'person',
  order: ['from'],
  importKeys: [
    ['person', 'body', 'from'],
    ['person', 'body'],
  ],
  dateOrder: [{ first: 'from', then: 'to' }],
  health: { checks: ['twoChairs', 'seatOutsideMandate', 'chairInControl', 'smallClub'] },
  carry: ['body', 'from', 'basis'],
  fields: [
    {
      id: 'person',
      type: 'links',
      to: 'councillors',
      one: true,
      parent: true,
      section: 'seat',
      privacy: 'public',
      required: true,
      aliases: ['radny', 'radna', 'imię i nazwisko', 'nazwisko i imię', 'członek', 'osoba'],
    },
    {
      id: 'body',
      type: 'links',
      to: 'bodies',
      one: true,
      parent: true,
      section: 'seat',
      privacy: 'public',
      required: true,
      aliases: ['komisja', 'klub', 'organ', 'nazwa komisji'],
    },
    {
      id: 'role',
      type: 'choice',
      section: 'seat',
      privacy: 'public',
      required: true,
      choices: membershipRoles,
      initial: 'member',
      aliases: ['funkcja', 'rola'],
      spellings: {
        przewodniczacy: 'chair',
        przewodniczaca: 'chair',
        wiceprzewodniczacy: 'deputyChair',
        wiceprzewodniczaca: 'deputyChair',
        'zastepca przewodniczacego': 'deputyChair',
        sekretarz: 'secretary',
        czlonek: 'member',
        czlonkini: 'member',
      },
    },
    {
      id: 'from',
      type: 'date',
      section: 'seat',
      privacy: 'public',
      required: true,
      aliases: ['od', 'od dnia', 'data powołania'],
    },
    { id: 'to', type: 'date', section: 'seat', privacy: 'public', aliases: ['do', 'do dnia', 'data odwołania'] },
    {
      id: 'status',
      type: 'derived',
      derive: 'membershipStatus',
      as: 'state',
      // Clubs and committees of a councillor bear the names their bodies have now.
      along: ['body'],
      section: 'seat',
      privacy: 'public',
      states: { planned: 'info', current: 'met', ended: 'quiet' },
    },
    { id: 'basis', type: 'text', section: 'seat', privacy: 'public', complete: true, aliases: ['podstawa', 'uchwała'] },
    { id: 'endReason', type: 'text', section: 'seat', privacy: 'office', complete: true, aliases: ['powód'] },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true, aliases: ['uwagi'] },
  ],
  views: [
    {
      id: 'current',
      columns: [
        { field: 'person', width: 220 },
        { field: 'body', width: 240 },
        { field: 'role', width: 180 },
        { field: 'from', width: 110 },
        { field: 'basis' },
      ],
      filters: [{ field: 'status', kind: 'oneOf', values: ['planned', 'current'] }],
      sort: [
        { field: 'role', direction: 'ascending' },
        { field: 'person', direction: 'ascending' },
      ],
      group: 'body',
    },
    {
      id: 'byPerson',
      columns: [
        { field: 'person', width: 220 },
        { field: 'body' },
        { field: 'role', width: 180 },
        { field: 'from', width: 110 },
        { field: 'to', width: 110 },
        { field: 'status', width: 110 },
      ],
      filters: [],
      sort: [{ field: 'from', direction: 'ascending' }],
      group: 'person',
    },
    {
      id: 'all',
      columns: [
        { field: 'person', width: 220 },
        { field: 'body' },
        { field: 'role', width: 180 },
        { field: 'from', width: 110 },
        { field: 'to', width: 110 },
      ],
      filters: [],
      sort: [{ field: 'from', direction: 'descending' }],
    },
  ],
  print: { orientation: 'portrait', widths: { role: 40, from: 24, to: 24, status: 22 } },
})
