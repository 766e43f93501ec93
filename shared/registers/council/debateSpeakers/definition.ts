import { defineRegister } from '../../../model/definition'
import { entryNumber, fieldsIn, layoutOf, numberedByYear } from '../../../model/shorthand'

const { view, print } = layoutOf({
  number: 104,
  receivedOn: 104,
  receivedAt: 80,
  name: 220,
  kind: 110,
  signatures: 100,
  validSignatures: 100,
  status: 170,
  date: 104,
})

/**
 * Who will speak in the debate on the report on the state of the commune (u.s.g. art. 28aa): residents by written declarations with
 * signatures, heard in the order in which these came in, and councillors, who speak without a limit. Lists of signatures are private
 * and go after a year.
 */
export const debateSpeakers = defineRegister({
  id: 'debateSpeakers',
  icon: 'people',
  group: 'council',
  sections: ['declaration', 'course', 'office'],
  title: 'number',
  ...numberedByYear('receivedOn', 'D {nr}/{rrrr}'),
  importKeys: ['number', ['meeting', 'name']],
  retention: { start: ['date'], years: 1 },
  health: { past: ['receivedOn'], checks: ['spokeUnadmitted', 'moreValidThanFiled'] },
  carry: ['meeting', 'receivedOn', 'kind'],
  fields: [
    ...fieldsIn('declaration', 'public', [
      entryNumber,
      {
        id: 'meeting',
        type: 'links',
        to: 'meetings',
        one: true,
        parent: true,
        required: true,
        aliases: ['sesja', 'posiedzenie', 'sesja z debatą'],
      },
      {
        id: 'kind',
        type: 'choice',
        choices: ['resident', 'councillor'],
        initial: 'resident',
        aliases: ['kto', 'rodzaj'],
        spellings: { mieszkaniec: 'resident', mieszkanka: 'resident', radny: 'councillor', radna: 'councillor' },
      },
    ]),
    ...fieldsIn('declaration', 'private', [
      {
        id: 'name',
        type: 'text',
        required: true,
        complete: true,
        aliases: ['imię i nazwisko', 'zgłaszający', 'mówca'],
      },
      { id: 'address', type: 'text', wide: true, aliases: ['adres'] },
    ]),
    ...fieldsIn('declaration', 'office', [
      {
        id: 'receivedOn',
        type: 'date',
        required: true,
        aliases: ['otrzymano', 'data wpływu', 'wpłynęło', 'dzień wpływu'],
      },
      { id: 'receivedAt', type: 'text', aliases: ['godzina', 'godzina wpływu'] },
      { id: 'signatures', type: 'integer', aliases: ['podpisy', 'liczba podpisów'] },
      { id: 'validSignatures', type: 'integer', aliases: ['podpisy ważne'] },
    ]),
    ...fieldsIn('course', 'public', [
      {
        id: 'status',
        type: 'derived',
        derive: 'speakerStatus',
        as: 'state',
        along: ['meeting'],
        states: {
          incomplete: 'soon',
          admitted: 'info',
          late: 'quiet',
          fewSignatures: 'quiet',
          withdrawn: 'quiet',
          spoke: 'met',
        },
      },
      { id: 'date', type: 'derived', derive: 'dateOfMeeting', as: 'date', along: ['meeting'] },
      { id: 'withdrawn', type: 'boolean', aliases: ['wycofano'] },
      { id: 'spoke', type: 'boolean', aliases: ['zabrał głos', 'wystąpił'] },
    ]),
    ...fieldsIn('office', 'private', [{ id: 'files', type: 'files' }]),
    ...fieldsIn('office', 'office', [{ id: 'remarks', type: 'longText', wide: true, aliases: ['uwagi'] }]),
  ],
  views: [
    view(
      'byMeeting',
      ['number', 'receivedOn', 'receivedAt', 'name', 'kind', 'signatures', 'validSignatures', 'status'],
      'number',
      {
        group: 'meeting',
      },
    ),
    view('toCheck', ['number', 'receivedOn', 'name', 'signatures', 'validSignatures', 'date'], 'receivedOn', {
      filters: [{ field: 'status', kind: 'oneOf', values: ['incomplete'] }],
    }),
  ],
  print,
})
