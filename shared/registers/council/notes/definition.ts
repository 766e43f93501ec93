import { defineRegister } from '../../../model/definition'

/**
 * What is noted while a meeting runs; a motion that must be settled at once before the others. `chairing`: who chairs from
 * that hour on.
 */
export const noteKinds = ['motion', 'formalMotion', 'statement', 'report', 'break', 'chairing', 'other'] as const

/**
 * What happened at a meeting besides votes: motions, statements, who reported, breaks, each with its hour. A record of its own
 * rather than a row of the meeting: two people note at once, and each note can be taken back by itself.
 */
export const notes = defineRegister({
  id: 'notes',
  icon: 'list',
  group: 'council',
  sections: ['note', 'office'],
  title: 'text',
  key: 'at',
  order: ['at'],
  importKeys: [['meeting', 'at', 'text']],
  carry: ['meeting', 'item'],
  fields: [
    { id: 'at', type: 'text', section: 'note', privacy: 'public', required: true, aliases: ['godzina'] },
    {
      id: 'kind',
      type: 'choice',
      section: 'note',
      privacy: 'public',
      choices: noteKinds,
      initial: 'other',
      aliases: ['rodzaj'],
    },
    { id: 'who', type: 'persons', section: 'note', privacy: 'public', aliases: ['kto', 'wnioskodawca', 'mówca'] },
    { id: 'text', type: 'longText', section: 'note', privacy: 'public', wide: true, aliases: ['treść', 'wniosek'] },
    {
      id: 'meeting',
      type: 'links',
      to: 'meetings',
      one: true,
      parent: true,
      section: 'note',
      privacy: 'public',
      required: true,
      aliases: ['sesja', 'posiedzenie'],
    },
    { id: 'item', type: 'links', to: 'agendaItems', one: true, section: 'note', privacy: 'public', aliases: ['punkt'] },
    {
      id: 'date',
      type: 'derived',
      derive: 'dateOfMeeting',
      as: 'date',
      section: 'note',
      privacy: 'public',
      along: ['meeting'],
    },
    // Of a break: when the meeting went on.
    { id: 'until', type: 'text', section: 'note', privacy: 'public', aliases: ['do godziny'] },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true, aliases: ['uwagi'] },
  ],
  views: [
    {
      id: 'byMeeting',
      columns: [
        { field: 'at', width: 80 },
        { field: 'kind', width: 140 },
        { field: 'text' },
        { field: 'who', width: 180 },
        { field: 'item', width: 70 },
        { field: 'date', width: 110 },
      ],
      filters: [],
      sort: [
        { field: 'date', direction: 'descending' },
        { field: 'at', direction: 'ascending' },
      ],
      group: 'meeting',
    },
    {
      id: 'motions',
      columns: [
        { field: 'date', width: 110 },
        { field: 'at', width: 80 },
        { field: 'text' },
        { field: 'who', width: 180 },
        { field: 'meeting', width: 100 },
      ],
      filters: [{ field: 'kind', kind: 'oneOf', values: ['motion', 'formalMotion'] }],
      sort: [{ field: 'date', direction: 'descending' }],
    },
  ],
  print: { orientation: 'portrait', widths: { at: 16, until: 16, kind: 28, date: 22, item: 14, meeting: 22, who: 40 } },
})
