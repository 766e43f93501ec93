import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { consultationsClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  servedOn: 104,
  kind: 130,
  body: 180,
  opinion: 130,
  opinionOn: 104,
  deadline: 200,
  dueOn: 104,
  openFrom: 104,
  openTo: 104,
  reportOn: 104,
  answerOn: 104,
})

/**
 * Opinions of the council of public benefit (rada działalności pożytku, art. 41i) or of another consultative team on
 * drafts, and consultations with residents and organisations, with their report.
 */
export const consultations = defineRegister({
  id: 'consultations',
  icon: 'question',
  group: 'organisations',
  sections: ['draft', 'opinion', 'consultation', 'office'],
  title: 'draft',
  ...numberedByYear('servedOn', 'OK {nr}/{rrrr}'),
  clocks: consultationsClocks,
  dateOrder: [
    { first: 'sentOn', then: 'servedOn' },
    { first: 'servedOn', then: 'opinionOn' },
    { first: 'openFrom', then: 'openTo' },
    { first: 'openTo', then: 'reportOn' },
  ],
  health: {
    past: ['sentOn', 'servedOn', 'opinionOn', 'reportOn', 'answerOn'],
    checks: ['remarkUnanswered', 'notAttached', 'noDue'],
  },
  letters: [{ id: 'request', marks: 'sentOn' }, { id: 'remarkForm' }, { id: 'consultationReport', marks: 'reportOn' }],
  statistics: { clock: 'opinion', by: ['body'], papers: [{ id: 'opinionTables' }] },
  charts: [{ id: 'opinions', day: 'servedOn', by: { field: 'kind' }, parts: 'opinion' }],
  fields: [
    ...fieldsIn('draft', 'public', [
      entryNumber,
      { id: 'servedOn', type: 'date', required: true, aliases: ['doręczono', 'data doręczenia', 'data'] },
      { id: 'sentOn', type: 'date', aliases: ['wysłano', 'data wysłania'] },
      {
        id: 'draft',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['projekt', 'przedmiot', 'tytuł', 'w sprawie', 'czego dotyczy'],
      },
      {
        id: 'kind',
        type: 'choice',
        required: true,
        initial: 'localAct',
        choices: ['programme', 'strategy', 'localAct', 'position', 'other'],
        aliases: ['rodzaj'],
        spellings: { strategia: 'strategy', uchwala: 'localAct', stanowisko: 'position' },
      },
      { id: 'body', type: 'links', to: 'bodies', one: true, aliases: ['organ opiniujący', 'rada pożytku', 'zespół'] },
      {
        id: 'manner',
        type: 'multiChoice',
        choices: ['council', 'organisations', 'residents', 'meeting', 'survey'],
        aliases: ['sposób', 'forma konsultacji'],
      },
      { id: 'agendaItem', type: 'links', to: 'agendaItems', one: true, aliases: ['punkt porządku obrad'] },
    ]),
    ...fieldsIn('opinion', 'public', [
      { id: 'dueOn', type: 'date', aliases: ['opinia do', 'termin opinii'] },
      {
        id: 'opinion',
        type: 'choice',
        choices: ['positive', 'withRemarks', 'negative', 'waived'],
        aliases: ['opinia', 'wynik'],
        spellings: { 'brak opinii': 'waived' },
      },
      { id: 'opinionOn', type: 'date', aliases: ['data opinii'] },
      { id: 'opinionNo', type: 'text', aliases: ['numer opinii', 'uchwała rady pożytku'] },
      { id: 'votes', type: 'text', aliases: ['głosowanie'] },
      { id: 'answerOn', type: 'date', aliases: ['odpowiedź na stanowisko'] },
    ]),
    ...fieldsIn('consultation', 'public', [
      { id: 'openFrom', type: 'date', aliases: ['konsultacje od', 'od'] },
      { id: 'openTo', type: 'date', aliases: ['konsultacje do', 'do'] },
      {
        id: 'comments',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('consultation', 'private', [
            { id: 'who', type: 'text', complete: true, aliases: ['zgłaszający'] },
          ]),
          ...columnsIn('consultation', 'public', [
            { id: 'passage', type: 'text', aliases: ['zapis projektu'] },
            { id: 'text', type: 'text', aliases: ['uwaga', 'propozycja'] },
            { id: 'answer', type: 'choice', choices: ['taken', 'partly', 'rejected'], aliases: ['stanowisko'] },
            { id: 'why', type: 'text', aliases: ['uzasadnienie'] },
          ]),
        ],
      },
      { id: 'reportOn', type: 'date', aliases: ['raport', 'data raportu', 'wyniki konsultacji'] },
      { id: 'attached', type: 'boolean', aliases: ['dołączono do projektu'] },
    ]),
    ...watchedBy(['opinion', 'other', 'answer', 'report'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'servedOn', 'draft', 'kind', 'body', 'opinion', 'opinionOn', 'deadline'], '-servedOn'),
    view('waiting', ['number', 'servedOn', 'draft', 'body', 'dueOn', 'deadline'], 'servedOn', {
      filters: [
        { field: 'opinion', kind: 'empty' },
        { field: 'kind', kind: 'oneOf', values: ['position'], not: true },
      ],
    }),
    view('open', ['number', 'draft', 'openFrom', 'openTo', 'reportOn', 'deadline'], 'openTo', {
      filters: [{ field: 'openFrom', kind: 'notEmpty' }],
    }),
    view('positions', ['number', 'servedOn', 'draft', 'body', 'answerOn', 'deadline'], '-servedOn', {
      filters: [{ field: 'kind', kind: 'oneOf', values: ['position'] }],
    }),
  ],
  print,
})
