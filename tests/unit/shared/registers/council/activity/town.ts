import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { CouncilRecords } from '#shared/registers/council/activity/facts'

/** Records of an invented town by register and id. */
export type Town = Readonly<Record<string, Readonly<Record<string, Values>>>>

const at = '2026-01-01T00:00:00.000Z'

/** What the council's counts look at, of these records. */
export function besideOf(town: Town) {
  return {
    terms: [{ number: 9, from: '2024-05-06' }],
    all: (register: string): readonly RegisterRecord[] =>
      Object.entries(town[register] ?? {}).map(([id, values]) => ({
        id,
        register,
        values,
        order: '',
        trashed: 0,
        createdAt: at,
        updatedAt: at,
      })),
  }
}

/** The same, ready to be counted. */
export const recordsOf = (town: Town) => new CouncilRecords(besideOf(town))

/** A link by the id of a record. */
export const to = (record: string) => [{ record, written: record }]

const councillor = (surname: string, more: Values = {}): Values => ({
  surname,
  givenNames: 'Jan',
  term: 9,
  oathOn: '2024-05-06',
  ...more,
})

/**
 * Three councillors, one of whom comes in for another in March and changes his club in June; two sessions, a meeting of a
 * committee and one nobody noted.
 */
export const town: Town = {
  councillors: {
    buk: councillor('Buk', { sex: 'male', birthYear: 1960, education: 'higher', occupationGroup: 'specialists' }),
    cis: councillor('Cis', { endedOn: '2026-03-01', sex: 'female' }),
    dab: councillor('Dąb', { oathOn: '2026-03-15', sex: 'female', person: to('ewa'), education: 'secondary' }),
  },
  people: { ewa: { surname: 'Dąb', birthOn: '1997-12-31' } },
  bodies: {
    council: { name: 'Rada', kind: 'council' },
    budget: { name: 'Komisja Budżetu', kind: 'standing' },
    ours: { name: 'Nasz Klub', kind: 'club' },
    theirs: { name: 'Inny Klub', kind: 'club' },
  },
  memberships: {
    m1: { person: to('buk'), body: to('budget'), role: 'chair', from: '2024-06-01' },
    m2: { person: to('buk'), body: to('ours'), role: 'member', from: '2024-06-01' },
    m3: { person: to('dab'), body: to('ours'), role: 'member', from: '2026-03-15', to: '2026-05-31' },
    m4: { person: to('dab'), body: to('theirs'), role: 'member', from: '2026-06-01' },
  },
  meetings: {
    january: {
      number: 'XX',
      date: '2026-01-20',
      attendance: { roll: { buk: 'present', cis: 'absentExcused' } },
    },
    june: {
      number: 'XXV',
      date: '2026-06-20',
      body: to('council'),
      attendance: { roll: { buk: 'present', dab: 'present' }, times: { dab: '10:00-11:30' } },
    },
    committee: {
      number: '4/26',
      date: '2026-05-10',
      body: to('budget'),
      attendance: { roll: { buk: 'absent' } },
    },
    unlisted: { number: 'XXI', date: '2026-02-20' },
    cancelled: { number: 'XXII', date: '2026-02-21', cancelled: true, attendance: { roll: { buk: 'present' } } },
    before: { number: 'XIX', date: '2025-12-20', attendance: { roll: { buk: 'absent' } } },
  },
  agendaItems: {
    one: {
      meeting: to('january'),
      proposer: 'mayor',
      draftReceivedOn: '2026-01-10',
      act: to('act1'),
    },
    two: { meeting: to('june'), proposer: 'club', draftReceivedOn: '2026-06-01', act: to('act2') },
  },
  resolutions: {
    act1: { date: '2026-01-20' },
    act2: { date: '2026-06-20' },
    act3: { date: '2026-06-20', proposer: 'Burmistrz' },
    act4: { date: '2026-06-20' },
    unused: { date: '2026-06-20', withdrawn: true },
    earlier: { date: '2025-06-20' },
  },
  votes: {
    v1: { item: to('one'), ballots: { roll: { buk: 'for', cis: 'absent' } } },
    v2: { meeting: to('june'), ballots: { roll: { buk: 'against', dab: 'for', 'name:Ktoś Inny': 'for' } } },
    v3: { meeting: to('june'), ballots: { roll: { buk: 'excluded', dab: 'notVoting' } } },
    secret: { meeting: to('june'), type: 'secret', for: 2, against: 0 },
  },
  interpellations: {
    i1: { kind: 'interpellation', filedOn: '2026-02-01', councillors: ['Jan Buk'], subject: 'w sprawie drogi' },
    // Whose the name is, the tie says.
    i2: {
      kind: 'query',
      filedOn: '2026-04-01',
      councillors: ['D. J.'],
      mandates: to('dab'),
      subject: 'w sprawie parku',
    },
    // Before her oath nobody of that name was in office.
    i3: { kind: 'query', filedOn: '2026-02-01', councillors: ['Dąb Jan'] },
    i4: { kind: 'motion', filedOn: '2025-04-01', councillors: ['Buk Jan'] },
  },
  notes: {
    n1: { meeting: to('june'), kind: 'motion', at: '11:00', who: ['Dąb Jan'], text: 'wniosek o przerwę' },
    n2: { meeting: to('june'), kind: 'statement', at: '11:10', who: ['Dąb Jan'], text: 'oświadczenie' },
  },
}
