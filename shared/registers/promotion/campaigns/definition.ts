import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { campaignsClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  from: 104,
  to: 104,
  state: 130,
  budget: 120,
  spent: 120,
  deadline: 200,
})

/**
 * Information campaigns and commissioned programmes: goal, channels, money, and what came of it.
 */
export const campaigns = defineRegister({
  id: 'campaigns',
  icon: 'calendar',
  group: 'promotion',
  sections: ['campaign', 'channels', 'results', 'office'],
  title: 'name',
  ...numberedByYear('from', 'C {nr}/{rrrr}'),
  clocks: campaignsClocks,
  dateOrder: [
    { first: 'from', then: 'to' },
    { first: 'to', then: 'evaluatedOn' },
  ],
  health: { past: ['evaluatedOn'], checks: ['overspent', 'closedUnmeasured', 'channelNoContract'] },
  sums: [{ field: 'budget' }, { field: 'spent' }],
  letters: [{ id: 'campaignReport', marks: 'evaluatedOn' }],
  fields: [
    ...fieldsIn('campaign', 'public', [
      entryNumber,
      { id: 'name', type: 'text', required: true, wide: true, aliases: ['nazwa', 'kampania', 'tytuł'] },
      { id: 'from', type: 'date', required: true, aliases: ['od', 'początek', 'data rozpoczęcia'] },
      { id: 'to', type: 'date', aliases: ['do', 'koniec', 'data zakończenia'] },
      { id: 'goal', type: 'longText', wide: true, aliases: ['cel'] },
      { id: 'audience', type: 'text', complete: true, aliases: ['odbiorcy', 'grupa docelowa'] },
      {
        id: 'state',
        type: 'choice',
        initial: 'planned',
        choices: ['planned', 'running', 'closed', 'evaluated'],
        aliases: ['stan'],
      },
    ]),
    ...fieldsIn('channels', 'public', [
      { id: 'budget', type: 'money', aliases: ['budżet'] },
      {
        id: 'channels',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('channels', 'public', [
            { id: 'channel', type: 'text', complete: true, aliases: ['kanał'] },
            { id: 'supplier', type: 'text', complete: true, aliases: ['dostawca', 'wykonawca'] },
            { id: 'contract', type: 'links', to: 'contracts', one: true, aliases: ['umowa'] },
            { id: 'cost', type: 'money', aliases: ['koszt', 'kwota'] },
          ]),
        ],
      },
      { id: 'spent', type: 'derived', derive: 'campaignSpent', as: 'money' },
      {
        id: 'programmes',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('channels', 'public', [
            { id: 'station', type: 'text', complete: true, aliases: ['stacja'] },
            { id: 'title', type: 'text', aliases: ['tytuł audycji'] },
            { id: 'airedOn', type: 'date', aliases: ['wyemitowano'] },
            { id: 'acceptedOn', type: 'date', aliases: ['protokół odbioru'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('results', 'public', [
      {
        id: 'indicators',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('results', 'public', [
            { id: 'name', type: 'text', complete: true, aliases: ['wskaźnik'] },
            { id: 'unit', type: 'text', complete: true, aliases: ['jednostka'] },
            { id: 'target', type: 'integer', aliases: ['plan'] },
            { id: 'actual', type: 'integer', aliases: ['wykonanie'] },
          ]),
        ],
      },
    ]),
    ...fieldsIn('results', 'office', [
      { id: 'evaluation', type: 'longText', wide: true, aliases: ['ocena', 'wnioski'] },
    ]),
    ...fieldsIn('results', 'public', [{ id: 'evaluatedOn', type: 'date', aliases: ['oceniono'] }]),
    ...watchedBy(['evaluate'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'name', 'from', 'to', 'state', 'budget', 'spent', 'deadline'], '-from'),
    view('running', ['number', 'name', 'from', 'to', 'budget', 'spent'], 'from', {
      filters: [{ field: 'state', kind: 'oneOf', values: ['planned', 'running'] }],
    }),
    view('programmes', ['number', 'name', 'from', 'to', 'programmes', 'spent'], '-from', {
      filters: [{ field: 'programmes', kind: 'notEmpty' }],
    }),
  ],
  print,
})
