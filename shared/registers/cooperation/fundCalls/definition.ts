import { watchedBy } from '../../../engine/deadlines/clockFields'
import { caseFields } from '../../../model/caseFields'
import type { Clock } from '../../../model/clock'
import { defineRegister } from '../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../model/shorthand'

/** A call the office means to answer closes; it is told of a month before (registers.md §15.1). */
const clocks = [
  {
    id: 'closes',
    start: 'closesOn',
    length: { unit: 'days', count: 3 },
    direction: 'before',
    family: 'B',
    metBy: 'appliedOn',
    when: [{ field: 'decision', noneOf: ['skip'] }],
    officeLength: true,
    soon: 30,
    weight: 1,
  },
] as const satisfies readonly Clock[]

const { view, print } = layoutOf({
  programme: 170,
  institution: 170,
  opensOn: 104,
  closesOn: 104,
  maxGrant: 120,
  rate: 90,
  decision: 120,
  status: 110,
  deadline: 190,
})

/**
 * Sources of money and their calls, as an office watches them: who may apply, how much, what it decided and whom it told. What it
 * applies for stands among the projects.
 */
export const fundCalls = defineRegister({
  id: 'fundCalls',
  icon: 'list',
  group: 'cooperation',
  profiles: ['selfGovernment', 'social', 'foreign'],
  sections: ['call', 'money', 'work', 'office'],
  title: 'title',
  key: 'title',
  order: ['closesOn', 'title'],
  importKeys: [
    ['title', 'programme'],
    ['title', 'closesOn'],
  ],
  clocks,
  dateOrder: [
    { first: 'opensOn', then: 'closesOn' },
    { first: 'opensOn', then: 'appliedOn' },
  ],
  fields: [
    ...fieldsIn('call', 'public', [
      {
        id: 'title',
        type: 'text',
        required: true,
        wide: true,
        aliases: ['nabór', 'nazwa naboru', 'konkurs', 'tytuł naboru'],
      },
      { id: 'no', type: 'text', aliases: ['nr naboru', 'numer naboru'] },
      { id: 'programme', type: 'text', complete: true, aliases: ['program', 'fundusz', 'źródło finansowania'] },
      { id: 'institution', type: 'text', complete: true, aliases: ['instytucja', 'operator', 'ogłaszający'] },
      { id: 'opensOn', type: 'date', aliases: ['nabór od', 'otwarcie naboru'] },
      { id: 'closesOn', type: 'date', yearsAhead: 5, aliases: ['nabór do', 'termin naboru', 'koniec naboru'] },
      {
        id: 'status',
        type: 'derived',
        derive: 'callStatus',
        as: 'state',
        states: { ahead: 'info', open: 'met', closed: 'quiet' },
      },
      { id: 'languages', type: 'text', aliases: ['język wniosku'] },
      { id: 'eligible', type: 'text', wide: true, aliases: ['kto może', 'uprawnieni', 'beneficjenci'] },
      {
        id: 'themes',
        type: 'multiChoice',
        choices: ['education', 'culture', 'sport', 'environment', 'roads', 'digital', 'social', 'foreign', 'other'],
        aliases: ['tematy', 'obszar'],
      },
      { id: 'url', type: 'text', aliases: ['adres strony', 'link'] },
    ]),
    ...fieldsIn('money', 'public', [
      { id: 'budget', type: 'money', aliases: ['alokacja', 'budżet naboru'] },
      { id: 'minGrant', type: 'money', aliases: ['najmniejsza dotacja'] },
      { id: 'maxGrant', type: 'money', aliases: ['największa dotacja'] },
      { id: 'rate', type: 'text', aliases: ['poziom dofinansowania'] },
      { id: 'ownShare', type: 'text', aliases: ['wkład własny'] },
    ]),
    ...fieldsIn('work', 'office', [
      { id: 'note', type: 'longText', wide: true, aliases: ['notatka o naborze', 'streszczenie naboru'] },
      {
        id: 'sentTo',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('work', 'office', [
            { id: 'department', type: 'text', list: 'departments', complete: true, aliases: ['komu przekazano'] },
            { id: 'date', type: 'date', aliases: ['kiedy przekazano'] },
            { id: 'interested', type: 'boolean', aliases: ['zainteresowany'] },
          ]),
        ],
      },
      {
        id: 'decision',
        type: 'choice',
        choices: ['watch', 'apply', 'skip'],
        initial: 'watch',
        aliases: ['decyzja o naborze'],
      },
      { id: 'reason', type: 'text', wide: true, aliases: ['powód decyzji'] },
      { id: 'appliedOn', type: 'date', aliases: ['wniosek złożono'] },
      { id: 'project', type: 'links', to: 'projects', one: true, aliases: ['projekt'] },
    ]),
    ...watchedBy(['closes'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('open', ['title', 'programme', 'closesOn', 'maxGrant', 'decision', 'deadline'], 'closesOn', {
      filters: [{ field: 'status', kind: 'oneOf', values: ['open', 'ahead'] }],
    }),
    view('all', ['title', 'programme', 'institution', 'opensOn', 'closesOn', 'decision', 'status'], '-closesOn'),
    view('applied', ['title', 'programme', 'closesOn', 'appliedOn', 'project'], '-closesOn', {
      filters: [{ field: 'decision', kind: 'oneOf', values: ['apply'] }],
    }),
  ],
  print,
})
