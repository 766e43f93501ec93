import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { oddityOf } from '../oddities'

const to = (record: string) => [{ record, written: record }]

describe('clubs in the audit and the complaints committee (u.s.g. art. 18a ust. 2, 18b ust. 2)', () => {
  const bodies: Readonly<Record<string, Values>> = {
    audit: { name: 'Komisja Rewizyjna', kind: 'audit' },
    planning: { name: 'Komisja Planowania', kind: 'standing' },
    ours: { name: 'Klub Nasze', kind: 'club' },
    theirs: { name: 'Klub Wasze', kind: 'club' },
    gone: { name: 'Klub Dawny', kind: 'club', dissolvedOn: '2026-01-01' },
  }
  const seat = (body: string, person: string, more: Values = {}): Values => ({
    body: to(body),
    person: to(person),
    ...more,
  })
  const clubs = {
    a: seat('ours', 'lipa'),
    b: seat('theirs', 'buk'),
    c: seat('gone', 'cis'),
  }
  const odd = (seats: Readonly<Record<string, Values>>) =>
    oddityOf('bodies', 'clubWithoutSeat', bodies, { ...clubs, ...seats }, '2026-11-21')['audit']?.others

  it('each have somebody there today', () => {
    expect(odd({ x: seat('audit', 'lipa'), y: seat('audit', 'buk') })).toBeUndefined()
    expect(odd({ x: seat('audit', 'lipa') })).toEqual(['theirs'])
    expect(odd({ x: seat('audit', 'lipa'), y: seat('audit', 'buk', { to: '2026-10-31' }) })).toEqual(['theirs'])
  })

  it('are not looked for in a committee whose members nobody entered', () => {
    expect(odd({})).toBeUndefined()
  })
})

describe('sessions in their turn', () => {
  const meetings: Readonly<Record<string, Values>> = {
    one: { date: '2026-02-10', minutesReadyOn: '2026-02-20' },
    two: { date: '2026-03-30', minutesReadyOn: '2026-04-10', minutesAcceptedOn: '2026-10-05' },
    // Nothing from April to September.
    three: { date: '2026-10-05', minutesReadyOn: '2026-12-01' },
    off: { date: '2026-06-20', cancelled: true },
    budget: { date: '2026-06-10', body: to('budget') },
    four: { date: '2026-12-15' },
  }
  const bodies = { budget: { kind: 'standing' } }

  it('are held at least once a quarter (art. 20 ust. 1)', () => {
    const odd = oddityOf('meetings', 'quarterWithout', meetings, bodies, '2026-11-21')
    expect(Object.entries(odd).map(([id, { others }]) => [id, others])).toEqual([['three', ['two']]])
  })

  it('accept the minutes of the one before', () => {
    const odd = oddityOf('meetings', 'minutesNotAccepted', meetings, bodies, '2026-12-20')
    expect(Object.entries(odd).map(([id, { others }]) => [id, others])).toEqual([
      ['one', ['two']],
      ['three', ['four']],
    ])
  })
})

describe('drafts that came seven days before a session (art. 20 ust. 5 and 6)', () => {
  const sessions: Readonly<Record<string, Values>> = { first: { date: '2026-03-10' }, second: { date: '2026-03-31' } }
  const item = (more: Values): Values => ({ kind: 'draft', meeting: to('second'), proposer: 'mayor', ...more })

  it.each<[string, Values, boolean]>([
    ['on the seventh day', item({ draftReceivedOn: '2026-03-03' }), true],
    ['a day later', item({ draftReceivedOn: '2026-03-04' }), false],
    ['of a club', item({ draftReceivedOn: '2026-02-20', proposer: 'club' }), true],
    ['of a committee', item({ draftReceivedOn: '2026-02-20', proposer: 'committee' }), false],
    ['on the next agenda', item({ draftReceivedOn: '2026-02-20', meeting: to('first') }), false],
    ['put on again', item({ draftReceivedOn: '2026-02-20', draftNo: '12' }), false],
  ])('%s', (_, values, isOdd) => {
    const before = { kind: 'draft', meeting: to('first'), draftNo: '12' }
    const odd = oddityOf('agendaItems', 'draftPassedOver', { before, values }, sessions)['values']
    expect(odd?.others).toEqual(isOdd ? ['first'] : undefined)
  })
})
