import { defineRegister } from '../../../../model/definition'
import { commissionField } from '../commissionField'

/** The figures of a precinct's protocol, in the order of the sheet. */
export const protocolLines = [
  'entitled',
  'received',
  'unused',
  'issued',
  'takenOut',
  'invalidBallots',
  'validBallots',
  'invalidVotes',
  'validVotes',
] as const

const entry = [
  { id: 'line', type: 'choice', section: 'protocol', privacy: 'office', choices: [...protocolLines, 'name'] },
  { id: 'nomination', type: 'text', section: 'protocol', privacy: 'office', reference: true },
  { id: 'number', type: 'text', section: 'protocol', privacy: 'office' },
  { id: 'votes', type: 'integer', section: 'protocol', privacy: 'office' },
] as const

/** Precincts of an election (obwody): where people vote, who sits in the commission, and the protocol of the count. */
export const unitPrecincts = defineRegister({
  id: 'unitPrecincts',
  icon: 'list',
  within: 'estates',
  profiles: ['council', 'selfGovernment'],
  sections: ['precinct', 'commission', 'protocol', 'office'],
  title: 'number',
  titleWith: ['place'],
  key: 'number',
  order: ['number'],
  importKeys: [['contest', 'number']],
  carry: ['election', 'contest'],
  fields: [
    {
      id: 'number',
      type: 'text',
      section: 'precinct',
      privacy: 'public',
      required: true,
      aliases: ['nr obwodu', 'obwód', 'numer'],
    },
    { id: 'election', type: 'links', to: 'unitElections', one: true, section: 'precinct', privacy: 'public' },
    {
      id: 'contest',
      type: 'links',
      to: 'unitContests',
      one: true,
      parent: true,
      section: 'precinct',
      privacy: 'public',
      required: true,
      aliases: ['osiedle', 'okręg'],
    },
    {
      id: 'place',
      type: 'text',
      section: 'precinct',
      privacy: 'public',
      wide: true,
      aliases: ['lokal', 'adres lokalu'],
    },
    {
      id: 'streets',
      type: 'longText',
      section: 'precinct',
      privacy: 'public',
      wide: true,
      aliases: ['granice', 'ulice'],
    },
    { id: 'entitled', type: 'integer', section: 'precinct', privacy: 'public', aliases: ['uprawnieni', 'wyborcy'] },
    { id: 'rollOn', type: 'date', section: 'precinct', privacy: 'office' },
    commissionField,
    {
      id: 'first',
      type: 'rows',
      standard: true,
      ownScreen: true,
      section: 'protocol',
      privacy: 'office',
      columns: entry,
    },
    {
      id: 'second',
      type: 'rows',
      standard: true,
      ownScreen: true,
      section: 'protocol',
      privacy: 'office',
      columns: entry,
    },
    { id: 'reportedAt', type: 'instant', section: 'protocol', privacy: 'office' },
    { id: 'sheetOn', type: 'date', section: 'protocol', privacy: 'office' },
    { id: 'confirmedOn', type: 'date', section: 'protocol', privacy: 'office' },
    { id: 'files', type: 'files', section: 'office', privacy: 'office' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true },
  ],
  views: [
    {
      id: 'all',
      columns: [
        { field: 'number', width: 80 },
        { field: 'contest', width: 220 },
        { field: 'place' },
        { field: 'entitled', width: 110 },
        { field: 'confirmedOn', width: 120 },
      ],
      filters: [],
      sort: [{ field: 'number', direction: 'ascending' }],
      group: 'election',
    },
  ],
  print: { orientation: 'landscape', keeper: 'office', widths: { number: 18, entitled: 26, confirmedOn: 26 } },
})
