import { defineRegister } from '../../../model/definition'
import { profiles } from '../../../model/profiles'

/**
 * People the office has to do with, each once: who holds two mandates has two records of councillors and one here. Two
 * records of one person are joined (`engine/joining`).
 */
export const people = defineRegister({
  id: 'people',
  icon: 'person',
  group: 'council',
  profiles: [...profiles],
  sections: ['person', 'contact', 'office'],
  title: 'surname',
  titleWith: ['givenNames'],
  key: 'surname',
  knownBy: { names: ['givenNames', 'surname'] },
  order: ['surname', 'givenNames'],
  importKeys: [['surname', 'givenNames', 'birthOn'], ['surname', 'givenNames'], 'surname'],
  health: { past: ['birthOn'], longAgo: ['birthOn'], checks: ['samePerson', 'namesake'] },
  fields: [
    {
      id: 'surname',
      type: 'text',
      section: 'person',
      privacy: 'public',
      required: true,
      aliases: ['nazwisko', 'nazwisko i imię', 'imię i nazwisko', 'osoba'],
      wholeName: {
        given: 'givenNames',
        surnameFirst: ['nazwisko i imię', 'nazwisko i imiona', 'nazwisko imię'],
        surnameLast: ['imię i nazwisko', 'imiona i nazwisko', 'imię nazwisko'],
        anyOrder: ['osoba', 'nazwisko'],
      },
    },
    {
      id: 'givenNames',
      type: 'text',
      section: 'person',
      privacy: 'public',
      aliases: ['imię', 'imiona', 'imię (imiona)'],
    },
    {
      id: 'sex',
      type: 'choice',
      section: 'person',
      privacy: 'public',
      choices: ['female', 'male'],
      aliases: ['płeć'],
      spellings: { k: 'female', kobieta: 'female', m: 'male', mezczyzna: 'male' },
    },
    {
      id: 'mandates',
      type: 'derived',
      inForm: true,
      derive: 'mandates',
      as: 'text',
      section: 'person',
      privacy: 'public',
    },
    { id: 'birthOn', type: 'date', section: 'person', privacy: 'private', aliases: ['data urodzenia', 'urodzony'] },
    {
      id: 'pesel',
      type: 'text',
      section: 'person',
      privacy: 'private',
      check: 'pesel',
      unique: true,
      fills: { birthDay: 'birthOn', sex: 'sex' },
      aliases: ['pesel'],
    },
    { id: 'phone', type: 'text', section: 'contact', privacy: 'private', aliases: ['telefon', 'tel.'] },
    { id: 'mail', type: 'text', section: 'contact', privacy: 'private', aliases: ['e-mail', 'email'] },
    { id: 'address', type: 'text', section: 'contact', privacy: 'private', wide: true, aliases: ['adres'] },
    { id: 'joinedInto', type: 'links', to: 'people', one: true, joins: true, section: 'office', privacy: 'office' },
    { id: 'files', type: 'files', section: 'office', privacy: 'private' },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'private', wide: true, aliases: ['uwagi'] },
  ],
  views: [
    {
      id: 'all',
      columns: [{ field: 'surname', width: 180 }, { field: 'givenNames', width: 160 }, { field: 'mandates' }],
      filters: [],
      sort: [
        { field: 'surname', direction: 'ascending' },
        { field: 'givenNames', direction: 'ascending' },
      ],
    },
    {
      id: 'contacts',
      columns: [
        { field: 'surname', width: 180 },
        { field: 'givenNames', width: 160 },
        { field: 'phone', width: 140 },
        { field: 'mail', width: 220 },
        { field: 'address' },
      ],
      filters: [],
      sort: [{ field: 'surname', direction: 'ascending' }],
    },
  ],
  print: { orientation: 'portrait', widths: { surname: 40, givenNames: 36 } },
})
