import { defineRegister } from '../../../../model/definition'

/** What came of the election in a unit or constituency. */
export const contestResults = ['elected', 'automatic', 'belowTurnout', 'noCouncil', 'noElection'] as const

/** One council to elect: a unit, or a constituency of it, in one election. */
export const unitContests = defineRegister({
  id: 'unitContests',
  icon: 'vote',
  within: 'estates',
  profiles: ['council', 'selfGovernment'],
  sections: ['contest', 'result', 'office'],
  title: 'unit',
  titleWith: ['constituency'],
  key: 'unit',
  order: ['unit', 'constituency'],
  importKeys: [['election', 'unit', 'constituency'], ['election', 'unit'], ['unit', 'constituency'], 'unit'],
  carry: ['election', 'seats'],
  fields: [
    {
      id: 'election',
      type: 'links',
      to: 'unitElections',
      one: true,
      parent: true,
      wholeFile: { openUntil: 'resultsOn' },
      section: 'contest',
      privacy: 'public',
      required: true,
      aliases: ['wybory'],
    },
    {
      id: 'unit',
      type: 'links',
      to: 'units',
      one: true,
      section: 'contest',
      privacy: 'public',
      required: true,
      aliases: ['osiedle', 'jednostka', 'dzielnica'],
    },
    { id: 'constituency', type: 'text', section: 'contest', privacy: 'public', aliases: ['okręg', 'nr okręgu'] },
    {
      id: 'seats',
      type: 'integer',
      section: 'contest',
      privacy: 'public',
      required: true,
      aliases: ['mandaty', 'liczba mandatów'],
    },
    { id: 'extraTermUntil', type: 'date', section: 'contest', privacy: 'public' },
    {
      id: 'result',
      type: 'choice',
      section: 'result',
      privacy: 'public',
      choices: contestResults,
    },
    { id: 'confirmedOn', type: 'date', section: 'result', privacy: 'public' },
    {
      id: 'elected',
      type: 'rows',
      ownScreen: true,
      section: 'result',
      privacy: 'public',
      columns: [
        { id: 'nomination', type: 'text', section: 'result', privacy: 'office', reference: true },
        { id: 'name', type: 'text', section: 'result', privacy: 'public' },
        { id: 'votes', type: 'integer', section: 'result', privacy: 'public' },
        { id: 'how', type: 'choice', section: 'result', privacy: 'public', choices: ['votes', 'tie', 'automatic'] },
      ],
    },
    { id: 'tieHow', type: 'choice', section: 'result', privacy: 'public', choices: ['lots', 'morePrecincts', 'age'] },
    { id: 'tieOn', type: 'date', section: 'result', privacy: 'public' },
    { id: 'tieProtocol', type: 'text', section: 'result', privacy: 'public' },
    { id: 'sessionOn', type: 'date', section: 'result', privacy: 'public', yearsAhead: 2 },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true },
  ],
  views: [
    {
      id: 'all',
      columns: [
        { field: 'unit' },
        { field: 'constituency', width: 120 },
        { field: 'seats', width: 90 },
        { field: 'result', width: 200 },
        { field: 'confirmedOn', width: 120 },
      ],
      filters: [],
      sort: [{ field: 'unit', direction: 'ascending' }],
      group: 'election',
    },
  ],
  print: {
    orientation: 'portrait',
    keeper: 'office',
    widths: { constituency: 26, seats: 20, result: 44, confirmedOn: 26 },
  },
})
