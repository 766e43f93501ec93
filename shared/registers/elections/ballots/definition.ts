import { aparts, ballotForms, countTotals } from '../procedure/ballot'
import { pools } from '../procedure/contest'
import { majorities, majorityBases, tieRules } from '../procedure/settings'
import { defineRegister } from '../../../model/definition'
import type { RowColumn } from '../../../model/field'

const countColumns = [
  { id: 'line', type: 'choice', section: 'count', privacy: 'public', choices: [...countTotals, 'name'] },
  // Whose votes they are: the number of a nomination may repeat, its record does not.
  { id: 'nomination', type: 'text', section: 'count', privacy: 'public', reference: true },
  { id: 'number', type: 'text', section: 'count', privacy: 'public' },
  { id: 'votes', type: 'integer', section: 'count', privacy: 'public' },
  { id: 'against', type: 'integer', section: 'count', privacy: 'public' },
  { id: 'abstained', type: 'integer', section: 'count', privacy: 'public' },
] as const satisfies readonly RowColumn[]

/**
 * Rounds of secret voting for lay judges, one per court and pool (głosowania, u.s.p. art. 160 § 1): names, figures of
 * two independent entries, and nothing whatever about who cast which ballot.
 */
export const ballots = defineRegister({
  id: 'ballots',
  icon: 'folder',
  within: 'elections',
  profiles: ['council', 'selfGovernment'],
  sections: ['ballot', 'count', 'office'],
  title: 'court',
  key: 'number',
  order: ['heldOn', 'number'],
  fields: [
    { id: 'number', type: 'text', section: 'ballot', privacy: 'public', required: true },
    { id: 'election', type: 'links', to: 'elections', section: 'ballot', privacy: 'public' },
    { id: 'court', type: 'text', section: 'ballot', privacy: 'public', required: true },
    { id: 'pool', type: 'choice', section: 'ballot', privacy: 'public', choices: pools },
    { id: 'round', type: 'integer', section: 'ballot', privacy: 'public' },
    { id: 'previous', type: 'links', to: 'ballots', section: 'ballot', privacy: 'public' },
    { id: 'form', type: 'choice', section: 'ballot', privacy: 'public', choices: ballotForms },
    { id: 'abstaining', type: 'boolean', section: 'ballot', privacy: 'public' },
    { id: 'seats', type: 'integer', section: 'ballot', privacy: 'public', required: true },
    { id: 'heldOn', type: 'date', section: 'ballot', privacy: 'public' },
    {
      id: 'state',
      type: 'derived',
      derive: 'ballotState',
      as: 'state',
      section: 'ballot',
      privacy: 'public',
      states: { prepared: 'quiet', counting: 'info', confirmed: 'met' },
    },
    {
      id: 'names',
      type: 'rows',
      ownScreen: true,
      section: 'ballot',
      privacy: 'public',
      wide: true,
      columns: [
        { id: 'nomination', type: 'text', section: 'ballot', privacy: 'public', reference: true },
        { id: 'number', type: 'text', section: 'ballot', privacy: 'public' },
        { id: 'name', type: 'text', section: 'ballot', privacy: 'public' },
        { id: 'drawn', type: 'boolean', section: 'ballot', privacy: 'public' },
        { id: 'apart', type: 'choice', section: 'ballot', privacy: 'office', choices: aparts },
      ],
    },
    { id: 'statutory', type: 'integer', section: 'count', privacy: 'public' },
    { id: 'present', type: 'integer', section: 'count', privacy: 'public' },
    { id: 'prepared', type: 'integer', section: 'count', privacy: 'public' },
    {
      id: 'first',
      type: 'rows',
      ownScreen: true,
      section: 'count',
      privacy: 'public',
      wide: true,
      columns: countColumns,
    },
    {
      id: 'second',
      type: 'rows',
      ownScreen: true,
      section: 'count',
      privacy: 'public',
      wide: true,
      columns: countColumns,
    },
    { id: 'confirmedOn', type: 'date', section: 'count', privacy: 'public' },
    // The rules the result was confirmed by: it stands whatever the settings say later.
    { id: 'majority', type: 'choice', section: 'count', privacy: 'public', choices: majorities },
    { id: 'majorityBase', type: 'choice', section: 'count', privacy: 'public', choices: majorityBases },
    { id: 'tie', type: 'choice', section: 'count', privacy: 'public', choices: tieRules },
    { id: 'numbered', type: 'boolean', section: 'count', privacy: 'public' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true },
    { id: 'files', type: 'files', section: 'office', privacy: 'office' },
  ],
  views: [
    {
      id: 'all',
      columns: [
        { field: 'number', width: 110 },
        { field: 'court' },
        { field: 'pool', width: 130 },
        { field: 'seats', width: 90 },
        { field: 'heldOn', width: 110 },
        { field: 'state', width: 150 },
      ],
      filters: [],
      sort: [{ field: 'heldOn', direction: 'descending' }],
    },
  ],
  print: { orientation: 'landscape', widths: { number: 26, pool: 34, seats: 18, heldOn: 24, state: 30 } },
})
