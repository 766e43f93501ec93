import { defineRegister } from '../../../../model/definition'
import { commissionField } from '../commissionField'
import { estateScreenPapers } from '../papers/kinds'
import { ruleIds } from '../rules/rules'

/** Steps of the calendar of an election, in their order. */
export const calendarSteps = [
  'ordered',
  'constituencies',
  'nominations',
  'extraTerm',
  'precincts',
  'posters',
  'commissionMembers',
  'candidates',
  'commissions',
  'rolls',
  'vote',
  'results',
  'protests',
] as const

/** What is decided about a protest. */
export const protestDecisions = ['dismissed', 'upheld', 'leftWithout'] as const

/**
 * Elections of councils of auxiliary units (wybory rad osiedli): one record for one day of voting in the whole city, with the
 * rules it is held by. Units, nominations and precincts are registers of their own that lead here.
 */
export const unitElections = defineRegister({
  id: 'unitElections',
  icon: 'vote',
  within: 'estates',
  profiles: ['council', 'selfGovernment'],
  sections: ['election', 'rules', 'calendar', 'commission', 'protests', 'office'],
  title: 'name',
  key: 'name',
  order: ['day', 'name'],
  events: { date: 'day', name: 'name' },
  dateOrder: [
    { first: 'orderedOn', then: 'day' },
    { first: 'nominationsUntil', then: 'day' },
    { first: 'day', then: 'resultsOn' },
  ],
  health: { past: ['resultsOn'] },
  freezes: [
    {
      id: 'rules',
      fields: ['rules'],
      by: [
        { register: 'unitNominations', field: 'election' },
        { register: 'unitPrecincts', field: 'election', filled: ['first', 'second'] },
        { register: 'unitContests', field: 'election', filled: ['confirmedOn'] },
      ],
    },
  ],
  letters: [{ id: 'protests' }],
  recordScreen: 'estates',
  fields: [
    { id: 'name', type: 'text', section: 'election', privacy: 'public', required: true, wide: true },
    {
      id: 'kind',
      type: 'choice',
      section: 'election',
      privacy: 'public',
      required: true,
      choices: ['general', 'supplementary'],
      initial: 'general',
    },
    { id: 'day', type: 'date', section: 'election', privacy: 'public', required: true, yearsAhead: 6 },
    { id: 'hours', type: 'text', section: 'election', privacy: 'public' },
    {
      id: 'state',
      type: 'derived',
      derive: 'unitElectionState',
      as: 'state',
      section: 'election',
      privacy: 'public',
      states: {
        preparing: 'quiet',
        nominations: 'info',
        campaign: 'info',
        voting: 'soon',
        results: 'soon',
        closed: 'met',
      },
    },
    { id: 'orderedOn', type: 'date', section: 'election', privacy: 'public' },
    { id: 'orderedBy', type: 'text', section: 'election', privacy: 'public', wide: true },
    { id: 'previous', type: 'links', to: 'unitElections', one: true, section: 'election', privacy: 'public' },
    {
      id: 'rules',
      type: 'rows',
      standard: true,
      ownScreen: true,
      section: 'rules',
      privacy: 'public',
      columns: [
        { id: 'rule', type: 'choice', section: 'rules', privacy: 'public', choices: ['set', ...ruleIds] },
        { id: 'value', type: 'text', section: 'rules', privacy: 'public' },
      ],
    },
    { id: 'rulesSource', type: 'text', section: 'rules', privacy: 'public', wide: true },
    { id: 'nominationsFrom', type: 'date', section: 'calendar', privacy: 'public', yearsAhead: 6 },
    { id: 'nominationsUntil', type: 'instant', section: 'calendar', privacy: 'public' },
    {
      id: 'steps',
      type: 'rows',
      section: 'calendar',
      privacy: 'public',
      wide: true,
      columns: [
        { id: 'step', type: 'choice', section: 'calendar', privacy: 'public', choices: calendarSteps },
        { id: 'due', type: 'date', section: 'calendar', privacy: 'public' },
        { id: 'doneOn', type: 'date', section: 'calendar', privacy: 'public' },
        { id: 'act', type: 'text', section: 'calendar', privacy: 'public' },
      ],
    },
    { id: 'candidatesOn', type: 'date', section: 'calendar', privacy: 'public' },
    commissionField,
    { id: 'resultsOn', type: 'date', section: 'protests', privacy: 'public' },
    {
      id: 'protests',
      type: 'rows',
      section: 'protests',
      privacy: 'office',
      wide: true,
      columns: [
        { id: 'receivedOn', type: 'date', section: 'protests', privacy: 'office' },
        { id: 'from', type: 'text', section: 'protests', privacy: 'private' },
        { id: 'unit', type: 'text', section: 'protests', privacy: 'office', complete: true },
        { id: 'subject', type: 'text', section: 'protests', privacy: 'office' },
        {
          id: 'decision',
          type: 'choice',
          section: 'protests',
          privacy: 'office',
          choices: protestDecisions,
        },
        { id: 'decidedOn', type: 'date', section: 'protests', privacy: 'office' },
      ],
    },
    { id: 'destroyedOn', type: 'date', section: 'protests', privacy: 'office' },
    { id: 'caseSign', type: 'caseSign', section: 'office', privacy: 'office' },
    { id: 'files', type: 'files', section: 'office', privacy: 'office' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true },
  ],
  views: [
    {
      id: 'all',
      columns: [
        { field: 'name' },
        { field: 'kind', width: 140 },
        { field: 'day', width: 110 },
        { field: 'orderedBy', width: 200 },
        { field: 'state', width: 160 },
      ],
      filters: [],
      sort: [{ field: 'day', direction: 'descending' }],
    },
  ],
  screenPapers: estateScreenPapers,
  print: { orientation: 'landscape', keeper: 'office', widths: { kind: 30, day: 24, state: 32 } },
})
