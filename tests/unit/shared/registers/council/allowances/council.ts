import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { CouncilBook, type CouncilFacts } from '#shared/registers/council/allowances/facts'

/** A record of a register as it is stored. */
export const record = (register: string, id: string, values: Values): RegisterRecord => ({
  id,
  register,
  values,
  order: '',
  trashed: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})

const to = (id: string) => [{ record: id, written: id }]
const councillor = (id: string, surname: string, more: Values = {}) =>
  record('councillors', id, { surname, givenNames: 'Jan', term: 9, oathOn: '2024-05-07', ...more })
const seat = (person: string, body: string, role: string, more: Values = {}) =>
  record('memberships', `${person}-${body}-${role}`, {
    person: to(person),
    body: to(body),
    role,
    from: '2024-05-08',
    ...more,
  })
const meeting = (id: string, date: string, body: string, values: Values) =>
  record('meetings', id, { date, body: to(body), ...values })

/** A council of four in October 2026: one joins on the 22nd, one chairs from the 12th on; two sessions, a joint meeting of two committees. */
export const councilFacts: CouncilFacts = {
  terms: [{ number: 9, from: '2024-05-01' }],
  councillors: [
    councillor('a', 'Adamska'),
    councillor('b', 'Bielski'),
    councillor('c', 'Cichy', { oathOn: '2026-10-22' }),
    councillor('d', 'Dawny', { term: 8 }),
    councillor('e', 'Ernest', { endedOn: '2026-10-11' }),
  ],
  bodies: [
    record('bodies', 'rada', { name: 'Rada', kind: 'council' }),
    record('bodies', 'budzet', { name: 'Komisja Budżetu', kind: 'standing' }),
    record('bodies', 'rewizja', { name: 'Komisja Rewizyjna', kind: 'audit' }),
    record('bodies', 'klub', { name: 'Klub', kind: 'club' }),
  ],
  memberships: [
    seat('a', 'rada', 'chair', { from: '2026-10-12' }),
    seat('e', 'rada', 'chair', { to: '2026-10-10' }),
    seat('a', 'budzet', 'member'),
    seat('b', 'budzet', 'chair'),
    seat('b', 'rewizja', 'member'),
    seat('b', 'klub', 'chair'),
    seat('a', 'rewizja', 'guest'),
  ],
  meetings: [
    meeting('s1', '2026-10-07', 'rada', {
      number: 'XXX',
      openedAt: '10:00',
      closedAt: '14:00',
      attendance: {
        roll: { a: 'present', b: 'present', e: 'present' },
        times: { b: '10:45-13:50', e: '-12:00, 12:30-' },
      },
    }),
    meeting('s2', '2026-10-28', 'rada', {
      number: 'XXXI',
      kind: 'extraordinary',
      attendance: { roll: { a: 'absentExcused', b: 'absent', c: 'present' } },
    }),
    meeting('k1', '2026-10-27', 'budzet', {
      number: '9/26',
      kind: 'joint',
      attendance: { roll: { a: 'absent', b: 'absent' } },
    }),
    meeting('k2', '2026-10-27', 'rewizja', { number: '4/26', kind: 'joint', attendance: { roll: { b: 'absent' } } }),
    meeting('k3', '2026-10-29', 'rewizja', { number: '5/26' }),
    meeting('k4', '2026-10-30', 'rewizja', { number: '6/26', cancelled: true }),
    meeting('club', '2026-10-30', 'klub', { number: '1/26', attendance: { roll: { b: 'absent' } } }),
    meeting('s0', '2026-09-30', 'rada', { number: 'XXIX', attendance: { roll: { a: 'absent', b: 'absent' } } }),
  ],
  unitMembers: [],
  trips: [record('trips', 't', { person: to('b'), from: '2026-10-27T06:00:00.000Z', to: '2026-10-27T18:00:00.000Z' })],
}

export const council = new CouncilBook(councilFacts)
