import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'

const clocks = [
  {
    // The office insures whose agreement runs for 30 days at most (art. 46 ust. 3).
    id: 'insure',
    start: 'insureBy',
    length: { unit: 'days', count: 0 },
    direction: 'before',
    family: 'C',
    metBy: 'insuredOn',
    soon: 7,
    weight: 1,
  },
  {
    id: 'certificate',
    start: 'askedOn',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'certificateOn',
    officeLength: true,
    soon: 3,
    weight: 3,
    letter: 'volunteerCertificate',
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  number: 110,
  from: 104,
  to: 104,
  where: 170,
  name: 200,
  days: 70,
  agreedOn: 104,
  insuredOn: 104,
  askedOn: 104,
  certificateOn: 104,
  deadline: 200,
})

/** Volunteers of the office (act on public benefit activity art. 42-50): all of who they are is private. */
export const volunteers = defineRegister({
  id: 'volunteers',
  icon: 'person',
  group: 'organisations',
  sections: ['agreement', 'person', 'insurance', 'certificate', 'office'],
  title: 'tasks',
  ...numberedByYear('from', 'W {nr}/{rrrr}'),
  clocks,
  retention: { start: ['to', 'from'], years: 5 },
  dateOrder: [
    { first: 'from', then: 'to' },
    { first: 'agreedOn', then: 'to' },
    { first: 'askedOn', then: 'certificateOn' },
  ],
  health: {
    past: ['agreedOn', 'insuredOn', 'trainedOn', 'askedOn', 'certificateOn'],
    longAgo: ['birthDay'],
    checks: ['longNotWritten', 'minorNoConsent', 'notTold'],
  },
  carry: ['from', 'to', 'tasks', 'where', 'event'],
  letters: [
    { id: 'volunteerAgreement', marks: 'agreedOn' },
    { id: 'volunteerCertificate', marks: 'certificateOn' },
  ],
  fields: [
    ...fieldsIn('agreement', 'public', [
      entryNumber,
      { id: 'from', type: 'date', required: true, aliases: ['od', 'początek'] },
      { id: 'to', type: 'date', aliases: ['do', 'koniec'] },
      {
        id: 'tasks',
        type: 'text',
        required: true,
        complete: true,
        wide: true,
        aliases: ['świadczenia', 'zakres', 'zadania'],
      },
      { id: 'where', type: 'text', complete: true, aliases: ['miejsce', 'gdzie', 'jednostka'] },
      { id: 'event', type: 'links', to: 'events', one: true, aliases: ['wydarzenie'] },
      { id: 'agreedOn', type: 'date', aliases: ['porozumienie z dnia', 'data porozumienia'] },
      { id: 'written', type: 'boolean', aliases: ['na piśmie'] },
      { id: 'days', type: 'derived', derive: 'agreementDays', as: 'text' },
    ]),
    ...fieldsIn('person', 'private', [
      { id: 'name', type: 'text', required: true, complete: true, aliases: ['imię i nazwisko', 'wolontariusz'] },
      { id: 'birthDay', type: 'date', aliases: ['data urodzenia'] },
      { id: 'address', type: 'text', wide: true, aliases: ['adres'] },
      { id: 'guardian', type: 'boolean', aliases: ['zgoda opiekuna'] },
    ]),
    ...fieldsIn('insurance', 'office', [
      { id: 'insureBy', type: 'derived', derive: 'insureBy', as: 'date', inner: true },
      { id: 'insuredOn', type: 'date', aliases: ['ubezpieczono'] },
      { id: 'trainedOn', type: 'date', aliases: ['poinformowano o ryzyku'] },
    ]),
    ...fieldsIn('certificate', 'office', [
      { id: 'askedOn', type: 'date', aliases: ['prośba o zaświadczenie'] },
      { id: 'certificateOn', type: 'date', aliases: ['zaświadczenie wydano'] },
      { id: 'hours', type: 'integer', aliases: ['godziny', 'liczba godzin'] },
    ]),
    ...watchedBy(['insure', 'certificate'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['number', 'from', 'to', 'tasks', 'where', 'name', 'deadline'], '-from'),
    view('current', ['number', 'from', 'to', 'tasks', 'days', 'agreedOn', 'insuredOn'], 'from', {
      filters: [{ field: 'insuredOn', kind: 'empty' }],
    }),
    view('certificates', ['number', 'tasks', 'name', 'askedOn', 'certificateOn', 'deadline'], '-askedOn', {
      filters: [{ field: 'askedOn', kind: 'notEmpty' }],
    }),
  ],
  print,
})
