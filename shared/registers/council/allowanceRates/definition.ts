import { defineRegister } from '../../../model/definition'

/**
 * Amounts allowances and travel are computed from, by the time they hold: the base amount of the Budget Act, the most a councillor
 * may get by the size of the municipality (u.s.g. art. 25 ust. 6; regulation of 27 X 2021), rates of a kilometre.
 */
export const allowanceRates = defineRegister({
  id: 'allowanceRates',
  icon: 'list',
  within: 'allowances',
  profiles: ['council', 'selfGovernment'],
  sections: ['time', 'caps', 'travel', 'office'],
  title: 'name',
  key: 'name',
  order: ['from'],
  importKeys: ['name'],
  dateOrder: [{ first: 'from', then: 'to' }],
  health: { checks: ['ratesUnconfirmed', 'ratesGap', 'populationMissing', 'kmAboveMost'] },
  fields: [
    { id: 'name', type: 'text', section: 'time', privacy: 'public', required: true, aliases: ['rok', 'nazwa'] },
    { id: 'from', type: 'date', section: 'time', privacy: 'public', required: true, aliases: ['od'] },
    { id: 'to', type: 'date', section: 'time', privacy: 'public', yearsAhead: 5, aliases: ['do'] },
    { id: 'source', type: 'text', section: 'time', privacy: 'public', wide: true, aliases: ['źródło', 'podstawa'] },
    { id: 'confirmedOn', type: 'date', section: 'time', privacy: 'office' },
    { id: 'base', type: 'money', section: 'caps', privacy: 'public', aliases: ['kwota bazowa'] },
    { id: 'maximum', type: 'money', section: 'caps', privacy: 'public', required: true },
    { id: 'capMiddle', type: 'money', section: 'caps', privacy: 'public' },
    { id: 'capSmall', type: 'money', section: 'caps', privacy: 'public' },
    { id: 'population', type: 'integer', section: 'caps', privacy: 'public', aliases: ['liczba mieszkańców'] },
    { id: 'cap', type: 'derived', derive: 'ownCap', as: 'money', section: 'caps', privacy: 'public' },
    { id: 'taxFree', type: 'money', section: 'caps', privacy: 'public' },
    { id: 'perDiem', type: 'derived', derive: 'perDiem', as: 'money', section: 'travel', privacy: 'public' },
    { id: 'kmSmall', type: 'money', section: 'travel', privacy: 'public' },
    { id: 'kmLarge', type: 'money', section: 'travel', privacy: 'public' },
    { id: 'kmSmallMost', type: 'money', section: 'travel', privacy: 'public' },
    { id: 'kmLargeMost', type: 'money', section: 'travel', privacy: 'public' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true, aliases: ['uwagi'] },
  ],
  views: [
    {
      id: 'all',
      columns: [
        { field: 'name', width: 150 },
        { field: 'from', width: 110 },
        { field: 'to', width: 110 },
        { field: 'base', width: 120 },
        { field: 'maximum', width: 140 },
        { field: 'population', width: 120 },
        { field: 'cap', width: 140 },
        { field: 'confirmedOn', width: 130 },
        { field: 'source' },
      ],
      filters: [],
      sort: [{ field: 'from', direction: 'descending' }],
    },
  ],
  print: { orientation: 'landscape', widths: { from: 24, to: 24, base: 26, maximum: 28, cap: 28 }, keeper: 'office' },
})
