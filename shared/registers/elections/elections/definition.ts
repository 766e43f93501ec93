import { pools } from '../procedure/contest'
import { actWays, adoptions, electionKinds, labourWays } from '../procedure/election'
import { electionScreenPapers } from '../papers/kinds'
import { clockFields } from '../../../engine/deadlines/clockFields'
import { clockStates } from '../../../engine/deadlines/clockStates'
import { defineRegister, type Clock } from '../../../model/definition'
import type { RowColumn } from '../../../model/field'

const clocks = [
  {
    // The court president says by 31 May, 30 days before nominations end, how many lay judges are needed (art. 161).
    id: 'demand',
    officeLength: true,
    start: 'demandEnd',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'demandOn',
    soon: 14,
    weight: 3,
  },
  {
    // A window: what comes after 30 June is left without further course (art. 162 § 1 and 10; law sheet §0: hard).
    id: 'nominations',
    officeLength: true,
    start: 'nominationsEnd',
    length: { unit: 'days', count: 0 },
    family: 'C',
    soon: 30,
    weight: 2,
  },
  {
    // The council elects in October at the latest (art. 163 § 1).
    id: 'election',
    officeLength: true,
    start: 'electionEnd',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'electionOn',
    soon: 45,
    weight: 1,
  },
  {
    // The list of the elected goes to the court presidents by 31 October (art. 164 § 1).
    id: 'listToCourts',
    officeLength: true,
    start: 'electionEnd',
    length: { unit: 'days', count: 0 },
    family: 'C',
    metBy: 'sentToCourtsOn',
    soon: 14,
    weight: 1,
  },
  {
    // Those not elected collect their papers within 60 days of the election (regulation of 9 June 2011, § 5).
    id: 'collection',
    start: 'electionOn',
    length: { unit: 'days', count: 60 },
    family: 'B',
    soon: 14,
    weight: 3,
  },
  {
    // The commission that destroys the rest is appointed by the council. The regulation names no day; before the collection
    // ends is advice, so that the 30 days after it are there to destroy in.
    id: 'commission',
    officeLength: true,
    start: 'electionOn',
    length: { unit: 'days', count: 60 },
    family: 'B',
    metBy: 'commissionOn',
    early: true,
    soon: 35,
    weight: 2,
  },
  {
    // What was not collected is destroyed within the next 30 days (same §).
    id: 'destruction',
    start: 'collectionEnd',
    length: { unit: 'days', count: 30 },
    family: 'B',
    metBy: 'destroyedOn',
    soon: 14,
    weight: 1,
  },
] as const satisfies readonly Clock[]

const members = (section: string) =>
  [
    { id: 'name', type: 'text', section, privacy: 'public', required: true },
    { id: 'role', type: 'choice', section, privacy: 'public', choices: ['chair', 'member'] },
    { id: 'club', type: 'text', section, privacy: 'public' },
  ] as const satisfies readonly RowColumn[]

/**
 * Editions of the election of lay judges (wybory ławników, u.s.p. art. 158-175): one record for a whole term or for a
 * supplementary election. Nominations and ballots are registers of their own that link here.
 */
export const elections = defineRegister({
  id: 'elections',
  icon: 'folder',
  within: 'elections',
  profiles: ['council', 'selfGovernment'],
  sections: ['edition', 'seats', 'nominations', 'opinion', 'session', 'papers', 'office'],
  title: 'name',
  key: 'name',
  order: ['termFrom', 'electionOn'],
  dateOrder: [
    { first: 'announcedOn', then: 'nominationsUntil' },
    { first: 'nominationsUntil', then: 'opinionOn' },
    { first: 'opinionOn', then: 'electionOn' },
    { first: 'electionOn', then: 'sentToCourtsOn' },
    { first: 'electionOn', then: 'destroyedOn' },
  ],
  health: { past: ['sentToCourtsOn', 'destroyedOn'], checks: ['termBackwards'] },
  clocks,
  fields: [
    { id: 'name', type: 'text', section: 'edition', privacy: 'public', required: true, wide: true },
    {
      id: 'kind',
      type: 'choice',
      section: 'edition',
      privacy: 'public',
      required: true,
      choices: electionKinds,
      initial: 'general',
    },
    { id: 'termFrom', type: 'integer', section: 'edition', privacy: 'public', required: true },
    { id: 'termTo', type: 'integer', section: 'edition', privacy: 'public', required: true },
    {
      id: 'state',
      type: 'derived',
      derive: 'electionState',
      as: 'state',
      section: 'edition',
      privacy: 'public',
      states: { preparing: 'quiet', nominations: 'info', checking: 'info', papers: 'soon', closed: 'quiet' },
    },
    {
      id: 'deadline',
      type: 'derived',
      derive: 'deadline',
      as: 'state',
      section: 'edition',
      privacy: 'office',
      states: clockStates,
    },
    {
      id: 'seats',
      type: 'rows',
      section: 'seats',
      privacy: 'public',
      wide: true,
      columns: [
        { id: 'court', type: 'text', section: 'seats', privacy: 'public', required: true },
        { id: 'pool', type: 'choice', section: 'seats', privacy: 'public', choices: pools },
        { id: 'seats', type: 'integer', section: 'seats', privacy: 'public', required: true },
        { id: 'letterOn', type: 'date', section: 'seats', privacy: 'public' },
        { id: 'letterSign', type: 'text', section: 'seats', privacy: 'public' },
        { id: 'resolution', type: 'text', section: 'seats', privacy: 'public' },
      ],
    },
    { id: 'labour', type: 'choice', section: 'seats', privacy: 'public', choices: labourWays },
    { id: 'demandEnd', type: 'derived', derive: 'demandEnd', as: 'date', section: 'seats', privacy: 'public' },
    { id: 'demandOn', type: 'derived', derive: 'demandOn', as: 'date', section: 'seats', privacy: 'public' },
    { id: 'announcedOn', type: 'date', section: 'nominations', privacy: 'public' },
    { id: 'nominationsUntil', type: 'date', section: 'nominations', privacy: 'public' },
    {
      id: 'nominationsEnd',
      type: 'derived',
      derive: 'nominationsEnd',
      as: 'date',
      section: 'nominations',
      privacy: 'public',
    },
    { id: 'policeResolutionOn', type: 'date', section: 'opinion', privacy: 'public' },
    { id: 'policeResolution', type: 'text', section: 'opinion', privacy: 'public' },
    { id: 'policeAskedOn', type: 'date', section: 'opinion', privacy: 'office' },
    { id: 'teamOn', type: 'date', section: 'opinion', privacy: 'public' },
    { id: 'teamResolution', type: 'text', section: 'opinion', privacy: 'public' },
    { id: 'team', type: 'rows', section: 'opinion', privacy: 'public', wide: true, columns: members('opinion') },
    {
      id: 'meetings',
      type: 'rows',
      section: 'opinion',
      privacy: 'public',
      wide: true,
      columns: [
        { id: 'on', type: 'date', section: 'opinion', privacy: 'public' },
        { id: 'subject', type: 'text', section: 'opinion', privacy: 'public' },
      ],
    },
    { id: 'opinionOn', type: 'date', section: 'opinion', privacy: 'public' },
    { id: 'electionOn', type: 'date', section: 'session', privacy: 'public' },
    { id: 'electionEnd', type: 'derived', derive: 'electionEnd', as: 'date', section: 'session', privacy: 'public' },
    { id: 'session', type: 'text', section: 'session', privacy: 'public' },
    { id: 'statutory', type: 'integer', section: 'session', privacy: 'public' },
    { id: 'tellers', type: 'rows', section: 'session', privacy: 'public', wide: true, columns: members('session') },
    { id: 'acts', type: 'choice', section: 'session', privacy: 'public', choices: actWays },
    { id: 'adoption', type: 'choice', section: 'session', privacy: 'public', choices: adoptions },
    { id: 'resolution', type: 'text', section: 'session', privacy: 'public' },
    { id: 'labourOn', type: 'date', section: 'session', privacy: 'public' },
    { id: 'labourResolution', type: 'text', section: 'session', privacy: 'public' },
    { id: 'sentToCourtsOn', type: 'date', section: 'papers', privacy: 'public' },
    { id: 'lettersOn', type: 'date', section: 'papers', privacy: 'public' },
    { id: 'collectionEnd', type: 'derived', derive: 'collectionEnd', as: 'date', section: 'papers', privacy: 'public' },
    { id: 'commissionOn', type: 'date', section: 'papers', privacy: 'public' },
    { id: 'commissionResolution', type: 'text', section: 'papers', privacy: 'public' },
    { id: 'commission', type: 'rows', section: 'papers', privacy: 'public', wide: true, columns: members('papers') },
    { id: 'destroyedOn', type: 'date', section: 'papers', privacy: 'public' },
    ...clockFields(
      ['demand', 'nominations', 'election', 'listToCourts', 'collection', 'commission', 'destruction'],
      'office',
    ),
    { id: 'caseSign', type: 'caseSign', section: 'office', privacy: 'office' },
    { id: 'files', type: 'files', section: 'office', privacy: 'office' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true },
  ],
  views: [
    {
      id: 'all',
      columns: [
        { field: 'name' },
        { field: 'kind', width: 130 },
        { field: 'electionOn', width: 110 },
        { field: 'state', width: 170 },
        { field: 'deadline', width: 180 },
      ],
      filters: [],
      sort: [{ field: 'termFrom', direction: 'descending' }],
    },
  ],
  screenPapers: electionScreenPapers,
  print: { orientation: 'landscape', widths: { kind: 34, electionOn: 24, state: 36 } },
})
