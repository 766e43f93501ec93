import { defineRegister } from '../../../model/definition'

/** What an item is about; the fixed opening of an agenda first (papers.md F2). */
export const itemKinds = [
  'draft',
  'opening',
  'quorum',
  'previousMinutes',
  'mayorReport',
  'complaint',
  'petition',
  'information',
  'debate',
  'interpellations',
  'freeMotions',
  'election',
  'closing',
  'other',
] as const

/** What became of an item. */
export const itemOutcomes = ['adopted', 'rejected', 'withdrawn', 'referredBack', 'noted', 'postponed'] as const

/**
 * Items of the agenda of a meeting, in their order. The printed number („7a”, „23G”) is a text of its own: an item put in later
 * never renumbers the others.
 */
export const agendaItems = defineRegister({
  id: 'agendaItems',
  icon: 'list',
  group: 'council',
  sections: ['item', 'draft', 'course', 'office'],
  title: 'title',
  key: 'position',
  order: ['place'],
  importKeys: [
    ['meeting', 'position', 'title'],
    ['meeting', 'position'],
    ['position', 'title'],
  ],
  health: { checks: ['actNotAdopted', 'draftPassedOver'] },
  carry: ['meeting'],
  letters: [{ id: 'itemExtract' }],
  fields: [
    {
      id: 'position',
      type: 'text',
      section: 'item',
      privacy: 'public',
      required: true,
      aliases: ['punkt', 'pkt', 'lp', 'nr'],
    },
    {
      id: 'title',
      type: 'longText',
      section: 'item',
      privacy: 'public',
      required: true,
      wide: true,
      aliases: ['tytuł', 'temat', 'treść', 'topic'],
    },
    { id: 'kind', type: 'choice', section: 'item', privacy: 'public', choices: itemKinds, aliases: ['rodzaj'] },
    {
      id: 'meeting',
      type: 'links',
      to: 'meetings',
      one: true,
      parent: true,
      section: 'item',
      privacy: 'public',
      required: true,
      aliases: ['sesja', 'posiedzenie'],
    },
    {
      id: 'date',
      type: 'derived',
      derive: 'dateOfMeeting',
      as: 'date',
      section: 'item',
      privacy: 'public',
      along: ['meeting'],
    },
    {
      id: 'change',
      type: 'choice',
      section: 'item',
      privacy: 'public',
      choices: ['inserted', 'removed', 'moved'],
      aliases: ['zmiana porządku'],
    },
    // The vote that put it in, took it off or moved it (u.s.g. art. 20 ust. 1a).
    { id: 'changeVote', type: 'links', to: 'votes', one: true, section: 'item', privacy: 'public' },
    { id: 'draftNo', type: 'text', section: 'draft', privacy: 'public', aliases: ['druk', 'nr druku'] },
    {
      id: 'proposer',
      type: 'choice',
      section: 'draft',
      privacy: 'public',
      choices: ['mayor', 'committee', 'club', 'councillors', 'residents'],
      aliases: ['wnioskodawca', 'projektodawca'],
    },
    { id: 'draftReceivedOn', type: 'date', section: 'draft', privacy: 'public' },
    { id: 'referent', type: 'persons', section: 'draft', privacy: 'public', aliases: ['referent', 'referuje'] },
    {
      id: 'opinions',
      type: 'rows',
      section: 'draft',
      privacy: 'public',
      wide: true,
      columns: [
        // Of bodies that are in no register the name alone stands here.
        {
          id: 'body',
          type: 'links',
          to: 'bodies',
          one: true,
          ties: { written: 'body', on: 'date' },
          section: 'draft',
          privacy: 'public',
          aliases: ['opinia komisji', 'opiniująca'],
        },
        { id: 'date', type: 'date', section: 'draft', privacy: 'public' },
        { id: 'opinion', type: 'text', section: 'draft', privacy: 'public', complete: true },
      ],
    },
    // When it was first taken up.
    { id: 'startedAt', type: 'text', section: 'course', privacy: 'public' },
    { id: 'course', type: 'longText', section: 'course', privacy: 'public', wide: true, aliases: ['przebieg'] },
    {
      id: 'outcome',
      type: 'choice',
      section: 'course',
      privacy: 'public',
      choices: itemOutcomes,
      aliases: ['wynik', 'rozstrzygnięcie'],
    },
    { id: 'act', type: 'links', to: 'resolutions', one: true, makes: 'act', section: 'course', privacy: 'public' },
    // Its materials are not public: the pack of who is no councillor names them and leaves them out.
    { id: 'redacted', type: 'boolean', section: 'office', privacy: 'office', aliases: ['wyłączono z jawności'] },
    { id: 'place', type: 'place', section: 'office', privacy: 'office' },
    { id: 'files', type: 'files', section: 'office', privacy: 'office' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true, aliases: ['uwagi'] },
  ],
  views: [
    {
      id: 'byMeeting',
      columns: [
        { field: 'position', width: 80 },
        { field: 'title' },
        { field: 'meeting', width: 100 },
        { field: 'draftNo', width: 90 },
        { field: 'outcome', width: 130 },
        { field: 'act', width: 130 },
      ],
      filters: [],
      sort: [
        { field: 'date', direction: 'descending' },
        { field: 'place', direction: 'ascending' },
      ],
      group: 'meeting',
    },
    {
      id: 'drafts',
      columns: [
        { field: 'draftNo', width: 100 },
        { field: 'title' },
        { field: 'meeting', width: 100 },
        { field: 'position', width: 70 },
        { field: 'proposer', width: 150 },
        { field: 'date', width: 110 },
        { field: 'outcome', width: 130 },
        { field: 'act', width: 130 },
      ],
      filters: [{ field: 'kind', kind: 'oneOf', values: ['draft'] }],
      sort: [{ field: 'date', direction: 'descending' }],
    },
    {
      id: 'open',
      columns: [
        { field: 'meeting', width: 110 },
        { field: 'position', width: 80 },
        { field: 'title' },
        { field: 'date', width: 110 },
      ],
      filters: [
        { field: 'kind', kind: 'oneOf', values: ['draft'] },
        { field: 'outcome', kind: 'empty' },
      ],
      sort: [{ field: 'date', direction: 'ascending' }],
    },
  ],
  print: {
    orientation: 'portrait',
    widths: { position: 14, draftNo: 18, outcome: 26, act: 28, date: 22, proposer: 28, meeting: 22 },
  },
})
