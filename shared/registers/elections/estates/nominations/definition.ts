import { channels } from '../../procedure/nomination'
import { signatureFields } from '../../voting/signatureFields'
import { defineRegister } from '../../../../model/definition'
import { clockFields } from '../../../../engine/deadlines/clockFields'
import { clockStates } from '../../../../engine/deadlines/clockStates'
import type { Clock } from '../../../../model/clock'

/** What was decided about a nomination. */
export const nominationDecisions = ['registered', 'refused', 'leftWithout'] as const

const clocks = [
  {
    // The days come from the rules of the election, which the nomination keeps (`cureDays`).
    id: 'cure',
    officeLength: true,
    start: 'cureEnd',
    length: { unit: 'days', count: 0 },
    family: 'A',
    metBy: 'curedOn',
    when: [{ field: 'decision', noneOf: ['registered', 'refused', 'leftWithout'] }],
    soon: 2,
    weight: 1,
  },
] as const satisfies readonly Clock[]

/**
 * Nominations of candidates for estate councils (zgłoszenia kandydatów): the person, the list where there are lists, the
 * signatures of support, defects and how they were cured, and the decision.
 */
export const unitNominations = defineRegister({
  id: 'unitNominations',
  icon: 'document',
  within: 'estates',
  profiles: ['council', 'selfGovernment'],
  sections: ['nomination', 'candidate', 'support', 'decision', 'office'],
  title: 'surname',
  titleWith: ['givenNames'],
  key: 'number',
  order: ['receivedAt', 'number'],
  clocks,
  dateOrder: [
    { first: 'calledOn', then: 'curedOn' },
    { first: 'calledOn', then: 'decidedOn' },
  ],
  health: {
    past: ['receivedAt', 'calledOn', 'curedOn', 'decidedOn'],
    longAgo: ['birthDate'],
    checks: ['twoUnits', 'notInRoll'],
  },
  carry: ['election', 'contest', 'list', 'cureDays'],
  recordScreen: 'estates/nomination',
  fields: [
    {
      id: 'number',
      type: 'text',
      section: 'nomination',
      privacy: 'public',
      required: true,
      aliases: ['nr zgłoszenia', 'numer', 'nr', 'lp.'],
    },
    { id: 'election', type: 'links', to: 'unitElections', one: true, section: 'nomination', privacy: 'public' },
    {
      id: 'contest',
      type: 'links',
      to: 'unitContests',
      one: true,
      parent: true,
      section: 'nomination',
      privacy: 'public',
      required: true,
      aliases: ['osiedle', 'okręg'],
    },
    {
      id: 'state',
      type: 'derived',
      derive: 'unitNominationState',
      as: 'state',
      section: 'nomination',
      privacy: 'office',
      states: {
        received: 'info',
        called: 'soon',
        cured: 'info',
        registered: 'met',
        refused: 'late',
        withdrawn: 'quiet',
      },
    },
    {
      id: 'receivedAt',
      type: 'instant',
      section: 'nomination',
      privacy: 'office',
      required: true,
      aliases: ['data wpływu', 'wpłynęło'],
    },
    { id: 'channel', type: 'choice', section: 'nomination', privacy: 'office', choices: channels, initial: 'inPerson' },
    {
      id: 'list',
      type: 'text',
      section: 'nomination',
      privacy: 'public',
      complete: true,
      aliases: ['lista', 'komitet'],
    },
    { id: 'listPlace', type: 'integer', section: 'nomination', privacy: 'public', aliases: ['miejsce na liście'] },
    {
      id: 'surname',
      type: 'text',
      section: 'candidate',
      privacy: 'public',
      required: true,
      aliases: ['nazwisko', 'nazwisko kandydata'],
    },
    {
      id: 'givenNames',
      type: 'text',
      section: 'candidate',
      privacy: 'public',
      required: true,
      aliases: ['imię', 'imiona'],
    },
    {
      id: 'pesel',
      type: 'text',
      check: 'pesel',
      fills: { birthDay: 'birthDate', sex: 'sex' },
      section: 'candidate',
      privacy: 'private',
      aliases: ['pesel'],
    },
    { id: 'birthDate', type: 'date', section: 'candidate', privacy: 'private', aliases: ['data urodzenia'] },
    { id: 'sex', type: 'choice', section: 'candidate', privacy: 'private', choices: ['F', 'M'], aliases: ['płeć'] },
    { id: 'age', type: 'integer', section: 'candidate', privacy: 'public', aliases: ['wiek'] },
    { id: 'occupation', type: 'text', section: 'candidate', privacy: 'public', complete: true, aliases: ['zawód'] },
    { id: 'address', type: 'text', section: 'candidate', privacy: 'private', wide: true, aliases: ['adres'] },
    { id: 'contact', type: 'text', section: 'candidate', privacy: 'private', aliases: ['telefon', 'e-mail'] },
    { id: 'inRoll', type: 'choice', section: 'candidate', privacy: 'office', choices: ['yes', 'no'] },
    { id: 'consentOn', type: 'date', section: 'candidate', privacy: 'office', aliases: ['zgoda'] },
    { id: 'person', type: 'links', to: 'people', one: true, section: 'candidate', privacy: 'public' },
    ...signatureFields('support'),
    { id: 'defects', type: 'longText', section: 'decision', privacy: 'office', wide: true },
    { id: 'calledOn', type: 'date', section: 'decision', privacy: 'office' },
    { id: 'cureDays', type: 'integer', section: 'decision', privacy: 'office' },
    { id: 'cureEnd', type: 'derived', derive: 'cureEnd', as: 'date', section: 'decision', privacy: 'office' },
    { id: 'curedOn', type: 'date', section: 'decision', privacy: 'office' },
    { id: 'decision', type: 'choice', section: 'decision', privacy: 'public', choices: nominationDecisions },
    { id: 'decidedOn', type: 'date', section: 'decision', privacy: 'public' },
    { id: 'decisionNo', type: 'text', section: 'decision', privacy: 'public' },
    { id: 'withdrawnOn', type: 'date', section: 'decision', privacy: 'office' },
    { id: 'place', type: 'integer', section: 'decision', privacy: 'public' },
    {
      id: 'deadline',
      type: 'derived',
      derive: 'deadline',
      as: 'state',
      section: 'office',
      privacy: 'office',
      states: clockStates,
    },
    ...clockFields(['cure'], 'office'),
    { id: 'files', type: 'files', section: 'office', privacy: 'private' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'private', wide: true },
  ],
  views: [
    {
      id: 'all',
      columns: [
        { field: 'number', width: 90 },
        { field: 'surname', width: 150 },
        { field: 'givenNames', width: 130 },
        { field: 'contest' },
        { field: 'age', width: 70 },
        { field: 'receivedAt', width: 150 },
        { field: 'state', width: 130 },
        { field: 'deadline', width: 170 },
      ],
      filters: [],
      sort: [{ field: 'receivedAt', direction: 'descending' }],
      group: 'election',
    },
    {
      id: 'registered',
      columns: [
        { field: 'number', width: 70 },
        { field: 'surname', width: 160 },
        { field: 'givenNames', width: 140 },
        { field: 'age', width: 70 },
        { field: 'occupation', width: 160 },
        { field: 'list' },
      ],
      filters: [{ field: 'state', kind: 'oneOf', values: ['registered'] }],
      sort: [{ field: 'surname', direction: 'ascending' }],
      group: 'contest',
    },
  ],
  print: {
    orientation: 'landscape',
    keeper: 'office',
    widths: { number: 22, surname: 36, givenNames: 34, age: 14, receivedAt: 34, state: 28, deadline: 40 },
  },
})
