import { watchedByOccurrence } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'
import { affiliationsClocks } from './clocks'

const { view, print } = layoutOf({
  kind: 130,
  joinedOn: 104,
  act: 180,
  status: 150,
  due: 120,
  payBy: 104,
  deadline: 200,
  dueRule: 130,
  rate: 120,
  population: 80,
  paidOn: 104,
  delegates: 200,
  adoptedOn: 104,
  toVoivodeOn: 104,
  consentOn: 104,
  reportedOn: 104,
})

/**
 * Memberships of the municipality in unions, associations and networks: the resolution, delegates, dues by population,
 * and the path of an international association.
 */
export const affiliations = defineRegister({
  id: 'affiliations',
  icon: 'people',
  group: 'cooperation',
  profiles: ['selfGovernment', 'foreign'],
  sections: ['body', 'joining', 'delegates', 'dues', 'statute', 'office'],
  title: 'name',
  key: 'name',
  order: ['name'],
  clocks: affiliationsClocks,
  knownBy: { names: ['name'] },
  importKeys: ['name'],
  dateOrder: [
    { first: 'joinedOn', then: 'leftOn' },
    { first: 'adoptedOn', then: 'toVoivodeOn' },
    { first: 'toVoivodeOn', then: 'consentOn' },
    { first: 'consentOn', then: 'reportedOn' },
  ],
  health: {
    past: [
      'joinedOn',
      'adoptedOn',
      'toVoivodeOn',
      'consentOn',
      'reportedOn',
      'paidOn',
      'statuteServedOn',
      'objectionOn',
    ],
    checks: ['noAct', 'noConsentYet', 'paidAfterLeaving', 'delegateNoAct', 'oldPopulation'],
  },
  letters: [{ id: 'payment' }, { id: 'authorisation' }],
  fields: [
    ...fieldsIn('body', 'public', [
      {
        id: 'name',
        type: 'text',
        required: true,
        unique: true,
        wide: true,
        aliases: ['nazwa', 'organizacja', 'związek', 'stowarzyszenie'],
      },
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'association',
        choices: ['union', 'mixedUnion', 'association', 'otherAssociation', 'lag', 'international', 'company'],
        aliases: ['rodzaj', 'forma'],
        spellings: {
          'zwiazek gmin': 'union',
          'zwiazek powiatowo-gminny': 'mixedUnion',
          stowarzyszenie: 'association',
          lgd: 'lag',
          miedzynarodowe: 'international',
        },
      },
      { id: 'seat', type: 'text', aliases: ['siedziba', 'adres'] },
      { id: 'krs', type: 'text', check: 'krs', aliases: ['KRS', 'nr KRS'] },
      { id: 'nip', type: 'text', check: 'nip', aliases: ['NIP'] },
      {
        id: 'status',
        type: 'derived',
        derive: 'affiliationStatus',
        as: 'state',
        states: { toConsent: 'soon', active: 'met', left: 'quiet' },
      },
    ]),
    ...fieldsIn('joining', 'public', [
      { id: 'joinedOn', type: 'date', aliases: ['od', 'data przystąpienia', 'członek od'] },
      {
        id: 'act',
        type: 'links',
        to: 'resolutions',
        one: true,
        aliases: ['uchwała', 'podstawa', 'uchwała o przystąpieniu'],
      },
      { id: 'adoptedOn', type: 'date', aliases: ['data uchwały'] },
      { id: 'toVoivodeOn', type: 'date', aliases: ['do wojewody'] },
      { id: 'consentOn', type: 'date', aliases: ['zgoda ministra'] },
      { id: 'reportedOn', type: 'date', aliases: ['poinformowano wojewodę i ministrów'] },
      { id: 'leftOn', type: 'date', aliases: ['do', 'data wystąpienia'] },
      { id: 'leaveAct', type: 'links', to: 'resolutions', one: true, aliases: ['uchwała o wystąpieniu'] },
    ]),
    ...fieldsIn('delegates', 'public', [
      {
        id: 'delegates',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('delegates', 'public', [
            {
              id: 'person',
              type: 'links',
              to: 'people',
              one: true,
              ties: { written: 'person' },
              aliases: ['delegat', 'przedstawiciel', 'reprezentant'],
            },
            { id: 'role', type: 'text', complete: true, aliases: ['funkcja delegata'] },
            { id: 'from', type: 'date', aliases: ['delegat od'] },
            { id: 'to', type: 'date', aliases: ['delegat do'] },
            { id: 'act', type: 'text', complete: true, aliases: ['uchwała o delegacie'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('dues', 'public', [
      {
        id: 'dueRule',
        type: 'choice',
        choices: ['none', 'fixed', 'perInhabitant', 'other'],
        aliases: ['zasada składki'],
        spellings: { kwota: 'fixed', 'od liczby mieszkancow': 'perInhabitant' },
      },
      { id: 'rate', type: 'money', aliases: ['stawka'] },
      { id: 'population', type: 'integer', aliases: ['liczba mieszkańców'] },
      { id: 'populationOn', type: 'date', aliases: ['stan na dzień'] },
      { id: 'due', type: 'derived', derive: 'dues', as: 'money' },
      { id: 'payBy', type: 'date', aliases: ['termin składki', 'płatne do'] },
      { id: 'paidOn', type: 'date', aliases: ['zapłacono', 'data zapłaty'] },
    ]),
    ...fieldsIn('dues', 'office', [{ id: 'budgetClass', type: 'text', aliases: ['klasyfikacja budżetowa'] }]),
    ...fieldsIn('statute', 'public', [
      { id: 'statuteServedOn', type: 'date', aliases: ['zmiana statutu doręczona'] },
      { id: 'objectionOn', type: 'date', aliases: ['sprzeciw rady', 'stanowisko rady'] },
      {
        id: 'reports',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('statute', 'public', [
            { id: 'date', type: 'date', aliases: ['informacja z dnia'] },
            { id: 'note', type: 'text', aliases: ['treść informacji'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('office', 'private', [{ id: 'contact', type: 'text', aliases: ['kontakt', 'telefon', 'e-mail'] }]),
    ...watchedByOccurrence(['due', 'objection', 'voivode', 'inform', 'report'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['name', 'kind', 'joinedOn', 'act', 'status', 'due', 'payBy', 'deadline'], 'name'),
    view('dues', ['name', 'dueRule', 'rate', 'population', 'due', 'payBy', 'paidOn'], 'payBy', {
      filters: [
        { field: 'dueRule', kind: 'oneOf', values: ['none'], not: true },
        { field: 'status', kind: 'oneOf', values: ['left'], not: true },
      ],
    }),
    view('delegates', ['name', 'kind', 'delegates'], 'name', {
      filters: [
        { field: 'delegates', kind: 'notEmpty' },
        { field: 'status', kind: 'oneOf', values: ['left'], not: true },
      ],
    }),
    view('abroad', ['name', 'joinedOn', 'adoptedOn', 'toVoivodeOn', 'consentOn', 'reportedOn', 'status'], 'name', {
      filters: [{ field: 'kind', kind: 'oneOf', values: ['international'] }],
    }),
  ],
  print,
})
