import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { callsClocks, callsWindows } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  announcedOn: 104,
  form: 130,
  amount: 120,
  closesOn: 104,
  state: 150,
  deadline: 200,
  chooseBy: 104,
  granted: 120,
  chosenOn: 104,
  resultsIn: 104,
  contractsOn: 104,
})

/**
 * Open calls for offers (otwarte konkursy ofert, act on public benefit art. 13): notice in three places, offers for at
 * least 21 days, commission, results, reasons.
 */
export const calls = defineRegister({
  id: 'calls',
  icon: 'list',
  group: 'organisations',
  sections: ['call', 'notice', 'commission', 'results', 'office'],
  title: 'title',
  ...numberedByYear('announcedOn', 'KO {nr}/{rrrr}'),
  clocks: callsClocks,
  windows: callsWindows,
  dateOrder: [
    { first: 'announcedOn', then: 'closesOn' },
    { first: 'closesOn', then: 'chosenOn' },
    { first: 'chosenOn', then: 'resultsBip' },
    { first: 'chosenOn', then: 'contractsOn' },
  ],
  health: {
    past: [
      'announcedOn',
      'bipOn',
      'boardOn',
      'wwwOn',
      'chosenOn',
      'resultsBip',
      'resultsBoard',
      'resultsWww',
      'contractsOn',
    ],
    checks: ['noticeIncomplete', 'noDeclaration', 'overPool'],
  },
  sums: [{ field: 'amount' }, { field: 'granted' }],
  letters: [{ id: 'notice' }, { id: 'resultsNotice' }, { id: 'protocol' }],
  fields: [
    ...fieldsIn('call', 'public', [
      { id: 'number', type: 'actNumber', aliases: ['numer', 'nr', 'nr konkursu'] },
      { id: 'announcedOn', type: 'date', required: true, aliases: ['data zarządzenia', 'data ogłoszenia', 'data'] },
      { id: 'title', type: 'text', required: true, wide: true, aliases: ['tytuł', 'nazwa', 'konkurs', 'zadanie'] },
      { id: 'area', type: 'text', complete: true, aliases: ['dziedzina', 'obszar'] },
      {
        id: 'form',
        type: 'choice',
        initial: 'support',
        choices: ['support', 'entrust'],
        aliases: ['forma'],
        spellings: { wsparcie: 'support', powierzenie: 'entrust' },
      },
      { id: 'amount', type: 'money', aliases: ['kwota', 'środki', 'pula'] },
      { id: 'maxGrant', type: 'money', aliases: ['maksymalna dotacja'] },
      { id: 'ownShare', type: 'integer', aliases: ['wkład własny'] },
      { id: 'programme', type: 'links', to: 'programmes', one: true, aliases: ['program współpracy'] },
      { id: 'department', type: 'text', complete: true, list: 'departments', aliases: ['wydział', 'komórka'] },
      { id: 'draftBudget', type: 'boolean', aliases: ['na podstawie projektu budżetu'] },
    ]),
    ...fieldsIn('call', 'office', [
      {
        id: 'content',
        type: 'multiChoice',
        choices: ['kind', 'money', 'rules', 'time', 'until', 'criteria', 'earlier'],
        aliases: ['treść ogłoszenia'],
      },
    ]),
    ...fieldsIn('notice', 'public', [
      { id: 'bipOn', type: 'date', aliases: ['BIP', 'w BIP od'] },
      { id: 'boardOn', type: 'date', aliases: ['tablica', 'na tablicy od'] },
      { id: 'wwwOn', type: 'date', aliases: ['strona', 'na stronie od'] },
      { id: 'lastNotice', type: 'derived', derive: 'lastNotice', as: 'date' },
      { id: 'closesOn', type: 'date', aliases: ['termin składania ofert', 'oferty do'] },
    ]),
    ...fieldsIn('commission', 'office', [
      {
        id: 'commission',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('commission', 'office', [
            { id: 'person', type: 'text', complete: true, aliases: ['członek komisji'] },
            { id: 'side', type: 'choice', choices: ['executive', 'ngo', 'expert'], aliases: ['strona w komisji'] },
            { id: 'declaredOn', type: 'date', aliases: ['oświadczenie o bezstronności'] },
          ]),
        ],
      },
      { id: 'metOn', type: 'date', aliases: ['posiedzenie komisji'] },
    ]),
    ...fieldsIn('commission', 'public', [{ id: 'chooseBy', type: 'date', aliases: ['termin wyboru', 'wybór do'] }]),
    ...fieldsIn('results', 'public', [
      { id: 'chosenOn', type: 'date', aliases: ['data wyboru', 'rozstrzygnięto'] },
      { id: 'granted', type: 'money', aliases: ['przyznano'] },
      { id: 'resultsBip', type: 'date', aliases: ['wyniki w BIP'] },
      { id: 'resultsBoard', type: 'date', aliases: ['wyniki na tablicy'] },
      { id: 'resultsWww', type: 'date', aliases: ['wyniki na stronie'] },
      { id: 'resultsIn', type: 'derived', derive: 'resultsIn', as: 'date' },
      { id: 'contractsOn', type: 'date', aliases: ['umowy zawarto'] },
      { id: 'annulledOn', type: 'date', aliases: ['unieważniono'] },
      { id: 'annulledWhy', type: 'choice', choices: ['noOffers', 'noneFits'], aliases: ['przyczyna unieważnienia'] },
      {
        id: 'state',
        type: 'derived',
        derive: 'callState',
        as: 'state',
        states: { prepared: 'quiet', open: 'info', assessed: 'soon', decided: 'met', annulled: 'quiet' },
      },
    ]),
    ...watchedBy(['announce', 'choose', 'results', 'contracts', 'reasons'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'announcedOn', 'title', 'form', 'amount', 'closesOn', 'state', 'deadline'], '-announcedOn'),
    view('open', ['number', 'title', 'amount', 'closesOn', 'chooseBy', 'deadline'], 'closesOn', {
      filters: [{ field: 'state', kind: 'oneOf', values: ['prepared', 'open', 'assessed'] }],
    }),
    view('results', ['number', 'title', 'amount', 'granted', 'chosenOn', 'resultsIn', 'contractsOn'], '-chosenOn', {
      filters: [{ field: 'chosenOn', kind: 'notEmpty' }],
    }),
  ],
  print,
})
