import { watchedByOccurrence } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'
import { partnersClocks } from './clocks'

/** Under Turkish law the council decides and the ministry permits before a protocol is signed (law 5393 art. 18/p and 74). */
const turkish = { field: 'rules', oneOf: ['turkey'] } as const

const { view, print } = layoutOf({
  country: 170,
  kind: 130,
  since: 104,
  act: 180,
  state: 130,
  lastContact: 104,
  deadline: 200,
  languages: 170,
  feast: 170,
  contacts: 200,
  decisionNo: 110,
  decisionOn: 104,
  permissionOn: 104,
  protocolOn: 104,
})

/**
 * Partners abroad: partner towns and friendly ones, networks, missions, with the resolution, the last contact and the
 * people there.
 */
export const partners = defineRegister({
  id: 'partners',
  icon: 'people',
  group: 'cooperation',
  sections: ['partner', 'basis', 'people', 'office'],
  title: 'name',
  key: 'name',
  order: ['name'],
  clocks: partnersClocks,
  knownBy: { names: ['name'] },
  importKeys: ['name'],
  health: {
    past: ['since', 'permissionOn', 'decisionOn', 'protocolOn'],
    checks: ['noAct', 'dormant', 'protocolNoDecision', 'protocolNoPermission'],
  },
  carry: ['rules'],
  letters: [{ id: 'sheet' }],
  fields: [
    ...fieldsIn('partner', 'public', [
      {
        id: 'name',
        type: 'text',
        required: true,
        unique: true,
        wide: true,
        aliases: ['nazwa', 'miasto', 'miasto partnerskie', 'partner'],
      },
      { id: 'country', type: 'text', complete: true, aliases: ['kraj', 'państwo'] },
      { id: 'region', type: 'text', complete: true, aliases: ['region'] },
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'town',
        choices: ['town', 'friendly', 'network', 'mission', 'project'],
        aliases: ['rodzaj'],
        spellings: { partner: 'town', zaprzyjaznione: 'friendly', ambasada: 'mission', konsulat: 'mission' },
      },
      { id: 'languages', type: 'text', complete: true, aliases: ['języki', 'język'] },
      {
        id: 'state',
        type: 'choice',
        initial: 'active',
        choices: ['talks', 'active', 'dormant', 'ended'],
        aliases: ['stan'],
      },
    ]),
    ...fieldsIn('basis', 'public', [
      { id: 'since', type: 'date', aliases: ['od', 'partnerstwo od', 'data nawiązania'] },
      { id: 'act', type: 'links', to: 'resolutions', one: true, aliases: ['uchwała', 'podstawa'] },
      {
        id: 'rules',
        type: 'choice',
        initial: 'poland',
        choices: ['poland', 'turkey'],
        aliases: ['według prawa', 'zasady'],
        spellings: { polskie: 'poland', tureckie: 'turkey' },
      },
      { id: 'decisionNo', type: 'text', askedFor: turkish, aliases: ['karar no', 'numer decyzji rady'] },
      { id: 'decisionOn', type: 'date', askedFor: turkish, aliases: ['karar tarihi', 'decyzja rady z dnia'] },
      { id: 'unit', type: 'text', complete: true, askedFor: turkish, aliases: ['birim'] },
      { id: 'summary', type: 'text', wide: true, askedFor: turkish, aliases: ['özet'] },
      {
        id: 'permissionNo',
        type: 'text',
        askedFor: turkish,
        aliases: ['bakanlık izni no', 'numer zgody ministerstwa'],
      },
      { id: 'permissionOn', type: 'date', aliases: ['pozwolenie', 'zgoda ministerstwa', 'bakanlık izni'] },
      { id: 'protocolOn', type: 'date', askedFor: turkish, aliases: ['protokol tarihi', 'protokół z dnia'] },
      { id: 'scope', type: 'longText', wide: true, aliases: ['zakres', 'zakres współpracy'] },
    ]),
    ...fieldsIn('people', 'private', [
      {
        id: 'contacts',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('people', 'private', [
            { id: 'name', type: 'text', complete: true, aliases: ['osoba do kontaktu', 'imię i nazwisko'] },
            { id: 'post', type: 'text', complete: true, aliases: ['funkcja'] },
            { id: 'phone', type: 'text', aliases: ['telefon'] },
            { id: 'mail', type: 'text', aliases: ['e-mail'] },
            { id: 'language', type: 'text', complete: true, aliases: ['język rozmowy'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('people', 'public', [
      { id: 'feast', type: 'text', aliases: ['święto narodowe'] },
      { id: 'lastContact', type: 'derived', derive: 'lastContact', as: 'date' },
      { id: 'contactOn', type: 'date', aliases: ['ostatni kontakt'] },
    ]),
    ...watchedByOccurrence(['contact', 'permission'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['name', 'country', 'kind', 'since', 'act', 'state', 'lastContact', 'deadline'], 'name'),
    view('towns', ['name', 'country', 'since', 'act', 'languages', 'lastContact'], 'name', {
      filters: [{ field: 'kind', kind: 'oneOf', values: ['town', 'friendly'] }],
      group: 'country',
    }),
    view('missions', ['name', 'country', 'languages', 'feast'], 'name', {
      filters: [{ field: 'kind', kind: 'oneOf', values: ['mission'] }],
    }),
    view('turkish', ['name', 'decisionNo', 'decisionOn', 'permissionOn', 'protocolOn', 'state'], 'name', {
      filters: [{ field: 'rules', kind: 'oneOf', values: ['turkey'] }],
    }),
    view('contacts', ['name', 'country', 'contacts'], 'name', { filters: [{ field: 'contacts', kind: 'notEmpty' }] }),
  ],
  print,
})
