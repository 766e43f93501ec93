import { defineRegister } from '../../../model/definition'

const section = 'journalists'

/**
 * Outlets and their journalists: where releases, answers and corrections go. What the imprint says is public (press law art. 27);
 * the journalists are personal data, kept with the day they agreed to be written to.
 */
export const media = defineRegister({
  id: 'media',
  icon: 'people',
  group: 'media',
  sections: ['outlet', 'journalists', 'office'],
  title: 'name',
  key: 'name',
  knownBy: { names: ['name'] },
  order: ['name'],
  importKeys: ['name'],
  dateOrder: [{ first: 'journalists.consentOn', then: 'journalists.withdrawnOn' }],
  health: {
    past: ['journalists.consentOn', 'journalists.withdrawnOn'],
    checks: ['noConsent', 'consentWithdrawn'],
  },
  fields: [
    {
      id: 'name',
      type: 'text',
      section: 'outlet',
      privacy: 'public',
      required: true,
      unique: true,
      wide: true,
      aliases: ['nazwa', 'redakcja', 'medium', 'tytuł', 'nazwa redakcji', 'nazwa medium'],
    },
    {
      id: 'kind',
      type: 'choice',
      section: 'outlet',
      privacy: 'public',
      choices: ['daily', 'periodical', 'portal', 'radio', 'television', 'agency', 'other'],
      aliases: ['rodzaj', 'rodzaj medium', 'typ'],
      spellings: {
        dziennik: 'daily',
        gazeta: 'daily',
        prasa: 'periodical',
        tygodnik: 'periodical',
        dwutygodnik: 'periodical',
        miesiecznik: 'periodical',
        czasopismo: 'periodical',
        portal: 'portal',
        internet: 'portal',
        radio: 'radio',
        tv: 'television',
        telewizja: 'television',
        agencja: 'agency',
        inne: 'other',
      },
    },
    {
      id: 'editor',
      type: 'text',
      section: 'outlet',
      privacy: 'public',
      aliases: ['redaktor naczelny', 'naczelny', 'red. nacz.'],
    },
    { id: 'publisher', type: 'text', section: 'outlet', privacy: 'public', aliases: ['wydawca', 'nadawca'] },
    {
      id: 'address',
      type: 'text',
      section: 'outlet',
      privacy: 'public',
      wide: true,
      aliases: ['adres', 'adres redakcji', 'siedziba'],
    },
    {
      id: 'mail',
      type: 'text',
      section: 'outlet',
      privacy: 'public',
      aliases: ['e-mail redakcji', 'e-mail', 'email', 'adres e-mail'],
    },
    { id: 'phone', type: 'text', section: 'outlet', privacy: 'public', aliases: ['telefon redakcji', 'telefon'] },
    { id: 'site', type: 'text', section: 'outlet', privacy: 'public', aliases: ['strona', 'www', 'strona www'] },
    {
      id: 'journalists',
      type: 'rows',
      section,
      privacy: 'private',
      wide: true,
      columns: [
        // Of whom the register of people does not know the name alone stands here.
        {
          id: 'person',
          type: 'links',
          to: 'people',
          one: true,
          ties: { written: 'person' },
          section,
          privacy: 'private',
          aliases: ['dziennikarz', 'imię i nazwisko dziennikarza', 'imię i nazwisko'],
        },
        { id: 'beat', type: 'text', section, privacy: 'private', complete: true, aliases: ['tematyka', 'dział'] },
        { id: 'phone', type: 'text', section, privacy: 'private', aliases: ['telefon dziennikarza', 'komórka'] },
        { id: 'mail', type: 'text', section, privacy: 'private', aliases: ['e-mail dziennikarza'] },
        { id: 'consentOn', type: 'date', section, privacy: 'private', aliases: ['zgoda', 'data zgody'] },
        { id: 'withdrawnOn', type: 'date', section, privacy: 'private', aliases: ['wycofanie zgody'] },
      ],
    },
    { id: 'files', type: 'files', section: 'office', privacy: 'private' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'private', wide: true, aliases: ['uwagi'] },
  ],
  views: [
    {
      id: 'all',
      columns: [
        { field: 'name' },
        { field: 'kind', width: 130 },
        { field: 'editor', width: 180 },
        { field: 'mail', width: 200 },
        { field: 'phone', width: 130 },
      ],
      filters: [],
      sort: [{ field: 'name', direction: 'ascending' }],
    },
    {
      id: 'journalists',
      columns: [{ field: 'name', width: 220 }, { field: 'journalists' }],
      filters: [{ field: 'journalists', kind: 'notEmpty' }],
      sort: [{ field: 'name', direction: 'ascending' }],
    },
  ],
  print: { orientation: 'landscape', keeper: 'office', widths: { kind: 28, editor: 44, mail: 48, phone: 30 } },
})
