import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'
import { programmesClocks, programmesWindows } from './clocks'

const { view, print } = layoutOf({
  span: 130,
  firstDay: 104,
  adoptBy: 104,
  adoptedOn: 104,
  planned: 120,
  reportOn: 104,
  deadline: 200,
  spent: 120,
  organisations: 80,
  callsHeld: 80,
  contractsMade: 80,
})

/**
 * Programmes of cooperation with organisations, of a year or several (act on public benefit art. 5a): the draft, its
 * consultation, adoption and the yearly report.
 */
export const programmes = defineRegister({
  id: 'programmes',
  icon: 'document',
  group: 'organisations',
  sections: ['programme', 'making', 'report', 'office'],
  title: 'name',
  key: 'name',
  order: ['firstDay', 'name'],
  clocks: programmesClocks,
  windows: programmesWindows,
  importKeys: ['name'],
  dateOrder: [
    { first: 'draftOn', then: 'consultFrom' },
    { first: 'consultFrom', then: 'consultTo' },
    { first: 'consultTo', then: 'adoptedOn' },
    { first: 'adoptedOn', then: 'reportOn' },
  ],
  health: {
    past: ['draftOn', 'adoptedOn', 'reportOn', 'publishedOn'],
    checks: ['contentMissing', 'noOpinion', 'reportNotPublished'],
  },
  sums: [{ field: 'planned' }, { field: 'spent' }],
  letters: [{ id: 'yearReport', marks: 'reportOn' }, { id: 'remarksReport' }],
  fields: [
    ...fieldsIn('programme', 'public', [
      { id: 'name', type: 'text', required: true, unique: true, wide: true, aliases: ['nazwa', 'program', 'tytuł'] },
      { id: 'firstDay', type: 'date', required: true, aliases: ['obowiązuje od', 'od'] },
      { id: 'lastDay', type: 'date', yearsAhead: 6, aliases: ['obowiązuje do', 'do'] },
      { id: 'adoptBy', type: 'derived', derive: 'adoptBy', as: 'date' },
      { id: 'span', type: 'choice', initial: 'yearly', choices: ['yearly', 'longer'], aliases: ['rodzaj'] },
      { id: 'planned', type: 'money', aliases: ['planowane środki', 'kwota'] },
      {
        id: 'content',
        type: 'multiChoice',
        choices: [
          'goals',
          'principles',
          'scope',
          'forms',
          'priorities',
          'period',
          'manner',
          'money',
          'assessment',
          'making',
          'commissions',
        ],
        aliases: ['treść programu'],
      },
    ]),
    ...fieldsIn('making', 'public', [
      { id: 'draftOn', type: 'date', aliases: ['projekt z dnia', 'data projektu'] },
      { id: 'consultFrom', type: 'date', aliases: ['konsultacje od'] },
      { id: 'consultTo', type: 'date', aliases: ['konsultacje do'] },
      {
        id: 'comments',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('making', 'office', [
            { id: 'who', type: 'text', complete: true, aliases: ['zgłaszający uwagę'] },
          ]),
          ...columnsIn('making', 'public', [
            { id: 'text', type: 'text', aliases: ['treść uwagi'] },
            {
              id: 'answer',
              type: 'choice',
              choices: ['taken', 'partly', 'rejected'],
              aliases: ['stanowisko wobec uwagi'],
            },
            { id: 'why', type: 'text', aliases: ['uzasadnienie stanowiska'] },
          ]),
        ],
      },
      { id: 'opinion', type: 'links', to: 'consultations', one: true, aliases: ['opinia rady pożytku'] },
      { id: 'adoptedOn', type: 'date', aliases: ['data uchwały', 'uchwalono'] },
      { id: 'act', type: 'links', to: 'resolutions', one: true, aliases: ['uchwała', 'nr uchwały'] },
    ]),
    ...fieldsIn('report', 'public', [
      { id: 'reportOn', type: 'date', aliases: ['sprawozdanie przedłożono', 'data sprawozdania'] },
      { id: 'publishedOn', type: 'date', aliases: ['sprawozdanie w BIP'] },
      { id: 'spent', type: 'money', aliases: ['wydano', 'środki wydane'] },
      { id: 'organisations', type: 'integer', aliases: ['liczba organizacji'] },
      { id: 'callsHeld', type: 'integer', aliases: ['liczba konkursów'] },
      { id: 'contractsMade', type: 'integer', aliases: ['liczba umów'] },
      { id: 'people', type: 'integer', aliases: ['liczba odbiorców'] },
    ]),
    ...watchedBy(['adopt', 'report'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['name', 'span', 'firstDay', 'adoptBy', 'adoptedOn', 'planned', 'reportOn', 'deadline'], '-firstDay'),
    view('money', ['name', 'firstDay', 'planned', 'spent', 'organisations', 'callsHeld', 'contractsMade'], '-firstDay'),
  ],
  print,
})
