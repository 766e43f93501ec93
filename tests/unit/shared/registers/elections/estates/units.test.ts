import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { rulesOfSet } from '#shared/registers/elections/estates/rules/readySets'
import { ruleRows, type SetId } from '#shared/registers/elections/estates/rules/rules'
import { oddityOf } from '../../oddities'

// registers.md §5.2, Poznań: dissolved below half of its seats.
describe('a council that lost more than half of its members', () => {
  const to = (record: string) => [{ record, written: record }]
  const seat = (person: string, more: Values = {}): Values => ({
    unit: to('lipowe'),
    person: to(person),
    role: 'council',
    election: to('e'),
    ...more,
  })
  const odd = (set: SetId, members: readonly Values[]) =>
    oddityOf(
      'units',
      'belowHalf',
      { lipowe: { name: 'Osiedle Lipowe' } },
      {
        e: { kind: 'general', day: '2024-05-12', rules: ruleRows(rulesOfSet(set)) },
        c: { election: to('e'), unit: to('lipowe'), seats: 4 },
        ...Object.fromEntries(members.map((values, at) => [`m${at}`, values])),
      },
      '2026-11-21',
    )['lipowe']?.value
  const gone = { to: '2026-10-01' }

  it.each<[string, SetId, readonly Values[], string | undefined]>([
    ['one of four', 'poznan', [seat('a'), seat('b', gone), seat('c', gone), seat('d', gone)], '1/4'],
    ['half is enough', 'poznan', [seat('a'), seat('b'), seat('c', gone)], undefined],
    ['one person in two roles is one', 'poznan', [seat('a'), seat('a', { role: 'councilChair' })], '1/4'],
    ['the board is not the council', 'poznan', [seat('a'), seat('b', { role: 'board' })], '1/4'],
    ['other rules say nothing of it', 'bielsko', [seat('a')], undefined],
    ['nobody made the council', 'poznan', [], undefined],
  ])('%s', (_, set, members, expected) => {
    expect(odd(set, members)).toBe(expected)
  })
})
