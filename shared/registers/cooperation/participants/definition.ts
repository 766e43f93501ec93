import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'
import { participantsClocks } from './clocks'

const { view, print } = layoutOf({
  receivedOn: 104,
  category: 130,
  points: 80,
  list: 130,
  firstName: 170,
  surname: 170,
  entryOn: 104,
  exitOn: 104,
  hours: 150,
  deadline: 200,
  phone: 170,
  mail: 170,
})

/**
 * Participants of projects: recruitment, ranking, attendance. Nearly all of it is private, some of it special, so that
 * it opens masked and nothing but the number of the form is public.
 */
export const participants = defineRegister({
  id: 'participants',
  icon: 'person',
  group: 'cooperation',
  sections: ['recruitment', 'person', 'special', 'statements', 'course', 'office'],
  title: 'formNo',
  key: 'formNo',
  order: ['receivedOn', 'formNo'],
  clocks: participantsClocks,
  importKeys: [['project', 'formNo'], 'formNo'],
  retention: { start: ['exitOn', 'receivedOn'], years: 10 },
  dateOrder: [
    { first: 'receivedOn', then: 'entryOn' },
    { first: 'entryOn', then: 'exitOn' },
  ],
  health: {
    past: ['receivedOn', 'notifiedOn', 'declarationOn', 'entryOn', 'certificateOn'],
    checks: ['noDeclaration', 'noClause', 'samePerson'],
  },
  carry: ['project'],
  letters: [
    { id: 'decision', marks: 'notifiedOn' },
    { id: 'certificate', marks: 'certificateOn' },
  ],
  statistics: { clock: 'notify', by: ['category'], papers: [{ id: 'participantTables' }] },
  fields: [
    ...fieldsIn('recruitment', 'public', [
      {
        id: 'project',
        type: 'links',
        to: 'projects',
        one: true,
        required: true,
        aliases: ['projekt', 'nazwa projektu'],
      },
      { id: 'formNo', type: 'text', required: true, aliases: ['numer formularza', 'nr formularza', 'nr zgłoszenia'] },
      { id: 'receivedOn', type: 'date', required: true, aliases: ['data wpływu', 'wpłynęło'] },
    ]),
    ...fieldsIn('recruitment', 'office', [{ id: 'receivedAt', type: 'text', aliases: ['godzina wpływu'] }]),
    ...fieldsIn('recruitment', 'public', [
      {
        id: 'category',
        type: 'choice',
        choices: ['municipality', 'ngo', 'councillor', 'resident'],
        aliases: ['kategoria'],
        spellings: { jst: 'municipality', ngo: 'ngo' },
      },
      { id: 'points', type: 'integer', aliases: ['punkty', 'liczba punktów'] },
      {
        id: 'list',
        type: 'choice',
        initial: 'pending',
        choices: ['pending', 'main', 'reserve', 'rejected', 'withdrawn'],
        aliases: ['lista', 'wynik rekrutacji'],
        spellings: { zakwalifikowany: 'main', rezerwa: 'reserve' },
      },
    ]),
    ...fieldsIn('recruitment', 'office', [{ id: 'notifiedOn', type: 'date', aliases: ['zawiadomiono'] }]),
    ...fieldsIn('person', 'private', [
      { id: 'firstName', type: 'text', aliases: ['imię'] },
      { id: 'surname', type: 'text', aliases: ['nazwisko'] },
      { id: 'pesel', type: 'text', check: 'pesel', aliases: ['PESEL'] },
      { id: 'sex', type: 'choice', choices: ['f', 'm'], aliases: ['płeć'], spellings: { k: 'f', m: 'm' } },
      { id: 'age', type: 'integer', aliases: ['wiek'] },
      { id: 'education', type: 'choice', choices: ['i02', 'i3', 'i4', 'i58'], aliases: ['wykształcenie'] },
      { id: 'address', type: 'text', wide: true, aliases: ['adres', 'adres zamieszkania'] },
      { id: 'phone', type: 'text', aliases: ['telefon'] },
      { id: 'mail', type: 'text', aliases: ['e-mail', 'adres e-mail'] },
      {
        id: 'work',
        type: 'choice',
        choices: ['unemployed', 'inactive', 'employed'],
        aliases: ['status na rynku pracy'],
      },
      { id: 'employer', type: 'text', aliases: ['pracodawca', 'miejsce pracy'] },
    ]),
    ...fieldsIn('special', 'special', [
      { id: 'disability', type: 'choice', choices: ['yes', 'no', 'refused'], aliases: ['niepełnosprawność'] },
      { id: 'other', type: 'choice', choices: ['yes', 'no', 'refused'], aliases: ['inna niekorzystna sytuacja'] },
      { id: 'needs', type: 'text', wide: true, aliases: ['potrzeby', 'specjalne potrzeby'] },
    ]),
    ...fieldsIn('statements', 'office', [
      { id: 'rulesRead', type: 'boolean', aliases: ['zapoznał się z regulaminem'] },
      { id: 'clause', type: 'text', aliases: ['klauzula RODO', 'wersja klauzuli'] },
      { id: 'declarationOn', type: 'date', aliases: ['deklaracja', 'data deklaracji'] },
    ]),
    ...fieldsIn('course', 'office', [
      { id: 'entryOn', type: 'date', aliases: ['data rozpoczęcia udziału'] },
      { id: 'exitOn', type: 'date', aliases: ['data zakończenia udziału'] },
      { id: 'exitWhy', type: 'text', complete: true, aliases: ['przyczyna zakończenia'] },
      {
        id: 'attendance',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('course', 'office', [
            { id: 'date', type: 'date', aliases: ['data zajęć'] },
            { id: 'activity', type: 'text', complete: true, aliases: ['zajęcia'] },
            { id: 'hours', type: 'integer', aliases: ['godziny'] },
          ]),
        ],
      },
      { id: 'hours', type: 'derived', derive: 'hoursTotal', as: 'text', inForm: true },
      { id: 'certificateOn', type: 'date', aliases: ['zaświadczenie', 'data zaświadczenia'] },
      { id: 'afterOn', type: 'date', aliases: ['status po 4 tygodniach'] },
    ]),
    ...watchedBy(['notify', 'after'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('ranking', ['formNo', 'receivedOn', 'category', 'points', 'list'], '-points', { group: 'project' }),
    view('main', ['formNo', 'firstName', 'surname', 'entryOn', 'exitOn', 'hours', 'deadline'], 'formNo', {
      filters: [{ field: 'list', kind: 'oneOf', values: ['main'] }],
    }),
    view('reserve', ['formNo', 'points', 'receivedOn', 'list'], '-points', {
      filters: [{ field: 'list', kind: 'oneOf', values: ['reserve'] }],
    }),
    view('contacts', ['formNo', 'firstName', 'surname', 'phone', 'mail'], 'surname', {
      filters: [{ field: 'list', kind: 'oneOf', values: ['main', 'reserve'] }],
    }),
  ],
  print,
})
