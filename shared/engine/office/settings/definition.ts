import { defineRegister } from '../../../model/definition'

/** Settings the program asks the office for; those of registers and of newer programs stand under their own names. */
export const settingNames = [
  'councilNominative',
  'councilGenitive',
  'officeName',
  'address',
  'place',
  'executivePost',
  'executiveName',
  'chairPost',
  'chairDative',
  'chairName',
  'keeperPost',
  'keeperName',
  'logo',
  'departments',
  'profiles',
  'kept',
  'terms',
  'numbering',
  'numberings',
  'clockLengths',
  'clockWarnings',
  'freeDays',
  'publications',
  'layJudges',
  'estates',
  'journal',
] as const

/**
 * The office's settings, one record each, so that they have history, undo, merging, packages and backups like everything
 * else. The program keeps them for itself; they are edited on a screen of their own (`renderer/features/settings`).
 */
export const officeSettings = defineRegister({
  id: 'officeSettings',
  icon: 'list',
  internal: true,
  sections: ['setting'],
  title: 'setting',
  key: 'setting',
  order: ['setting', 'part'],
  fields: [
    { id: 'setting', type: 'choice', section: 'setting', privacy: 'office', choices: settingNames },
    /** Which of many it is: the clock a length is of. Each is a record of its own, so that two people may set two. */
    { id: 'part', type: 'text', section: 'setting', privacy: 'office' },
    { id: 'value', type: 'longText', section: 'setting', privacy: 'office', json: true },
  ],
  views: [
    {
      id: 'all',
      columns: [{ field: 'setting' }, { field: 'part' }, { field: 'value' }],
      filters: [],
      sort: [{ field: 'setting', direction: 'ascending' }],
    },
  ],
  print: { orientation: 'portrait', widths: {} },
})
