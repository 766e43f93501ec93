import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'
import { patronageClocks } from './clocks'

const { view, print } = layoutOf({
  number: 110,
  appliedOn: 104,
  applicant: 170,
  date: 104,
  decision: 130,
  reportOn: 104,
  deadline: 200,
  place: 170,
})

/**
 * Honorary patronage of the mayor: asked for ahead, granted or refused, and the report afterwards without which there
 * is none the next time.
 */
export const patronage = defineRegister({
  id: 'patronage',
  icon: 'people',
  group: 'promotion',
  sections: ['application', 'event', 'decision', 'office'],
  title: 'event',
  ...numberedByYear('appliedOn', 'Pat {nr}/{rrrr}'),
  clocks: patronageClocks,
  dateOrder: [
    { first: 'appliedOn', then: 'decidedOn' },
    { first: 'date', then: 'reportOn' },
  ],
  health: {
    past: ['appliedOn', 'decidedOn', 'materialsOn', 'reportOn', 'withdrawnOn'],
    checks: ['commercialGranted', 'noEarlierReport', 'sameEvent'],
  },
  letters: [{ id: 'patronageAnswer', marks: 'decidedOn' }, { id: 'reportRequest' }],
  fields: [
    ...fieldsIn('application', 'public', [
      entryNumber,
      { id: 'appliedOn', type: 'date', required: true, aliases: ['data wniosku', 'data wpływu', 'wpłynęło'] },
      { id: 'applicant', type: 'text', complete: true, aliases: ['organizator', 'wnioskodawca'] },
      { id: 'ngo', type: 'links', to: 'ngos', one: true, aliases: ['organizacja'] },
    ]),
    ...fieldsIn('application', 'private', [
      { id: 'contact', type: 'text', aliases: ['kontakt', 'osoba do kontaktu', 'telefon'] },
    ]),
    ...fieldsIn('event', 'public', [
      {
        id: 'event',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['wydarzenie', 'nazwa wydarzenia', 'przedsięwzięcie'],
      },
      { id: 'edition', type: 'text', aliases: ['edycja'] },
      { id: 'date', type: 'date', required: true, aliases: ['termin', 'data wydarzenia', 'data'] },
      { id: 'place', type: 'text', complete: true, aliases: ['miejsce'] },
      {
        id: 'reach',
        type: 'choice',
        choices: ['local', 'regional', 'national', 'international'],
        aliases: ['zasięg'],
        spellings: { krajowy: 'national' },
      },
      { id: 'character', type: 'text', complete: true, aliases: ['charakter', 'dziedzina'] },
      { id: 'commercial', type: 'boolean', aliases: ['komercyjne'] },
      { id: 'collection', type: 'boolean', aliases: ['zbiórka'] },
      { id: 'permits', type: 'boolean', aliases: ['zgody i zezwolenia'] },
    ]),
    ...fieldsIn('event', 'office', [
      {
        id: 'expects',
        type: 'multiChoice',
        choices: ['logo', 'presence', 'letter', 'prize'],
        aliases: ['oczekiwania', 'o co prosi'],
      },
    ]),
    ...fieldsIn('decision', 'public', [
      {
        id: 'decision',
        type: 'choice',
        initial: 'waiting',
        choices: ['waiting', 'granted', 'refused'],
        aliases: ['decyzja', 'rozstrzygnięcie'],
        spellings: { tak: 'granted', zgoda: 'granted', nie: 'refused' },
      },
      { id: 'decidedOn', type: 'date', aliases: ['data decyzji'] },
    ]),
    ...fieldsIn('decision', 'office', [
      { id: 'reason', type: 'text', wide: true, aliases: ['powód', 'uzasadnienie'] },
      { id: 'materialsOn', type: 'date', aliases: ['materiały zaakceptowano'] },
    ]),
    ...fieldsIn('decision', 'public', [
      { id: 'withdrawnOn', type: 'date', aliases: ['cofnięto'] },
      { id: 'reportOn', type: 'date', aliases: ['sprawozdanie', 'data sprawozdania'] },
    ]),
    ...watchedBy(['inTime', 'decision', 'materials', 'report'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view(
      'all',
      ['number', 'appliedOn', 'applicant', 'event', 'date', 'decision', 'reportOn', 'deadline'],
      '-appliedOn',
    ),
    view('register', ['number', 'applicant', 'event', 'date', 'place', 'appliedOn', 'decision', 'reportOn'], 'number'),
    view('waiting', ['number', 'appliedOn', 'applicant', 'event', 'date', 'deadline'], 'date', {
      filters: [{ field: 'decision', kind: 'oneOf', values: ['waiting'] }],
    }),
    view('reports', ['number', 'applicant', 'event', 'date', 'deadline'], 'date', {
      filters: [
        { field: 'decision', kind: 'oneOf', values: ['granted'] },
        { field: 'reportOn', kind: 'empty' },
      ],
    }),
  ],
  print,
})
