import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { proposedCalendar, nominationsTerm } from '#shared/registers/elections/estates/procedure/calendar'
import { isCandidate, isLate, readUnitNomination } from '#shared/registers/elections/estates/procedure/read'
import { countryElectionOn, estateSettings } from '#shared/registers/elections/estates/procedure/settings'
import { supportOf } from '#shared/registers/elections/estates/procedure/support'
import { plainRules, type ElectionRules } from '#shared/registers/elections/estates/rules/rules'

// Invented people; the check digits are right.
const pesels = ['80010100017', '80010100024', '80010100031', '80010100048']
const signed = (...numbers: readonly number[]) =>
  numbers.map((index) => ({ surname: 'Osoba', givenNames: `Nr ${index}`, pesel: pesels[index] ?? '', checked: true }))
const nomination = (id: string, values: Values) => ({
  id,
  data: readUnitNomination({
    number: id,
    contest: [{ record: 'council', written: 'Rada' }],
    receivedAt: `2025-01-03T0${id}:00:00.000Z`,
    surname: 'Kandydat',
    givenNames: id,
    ...values,
  }),
})
const needing = (supporters: number, more: Partial<ElectionRules> = {}): ElectionRules => ({
  ...plainRules,
  supporters,
  ...more,
})

describe('signatures of support', () => {
  const first = nomination('1', { signatures: signed(0, 1) })
  const second = nomination('2', { signatures: signed(1, 2) })
  const all = [first, second]

  it('of one who supports two nominations count twice where that is allowed, and are pointed out', () => {
    const { check } = supportOf(second, all, needing(2))
    expect(check).toMatchObject({ valid: 2, state: 'enough' })
    expect(check.lines[0]?.repeats).toEqual([{ nomination: '1', line: 2 }])
  })

  it('count for the nomination that came first where rules say so', () => {
    const rules = needing(2, { supportTwice: 'firstCounts' })
    expect(supportOf(first, all, rules).check).toMatchObject({ valid: 2, state: 'enough' })
    expect(supportOf(second, all, rules).check).toMatchObject({
      valid: 1,
      faults: { elsewhere: 1 },
      state: 'tooFew',
    })
  })

  it('crossed out on the list that came first count on the next one', () => {
    const rules = needing(2, { supportTwice: 'firstCounts' })
    const crossed = nomination('1', { signatures: signed(0, 1).map((line) => ({ ...line, fault: 'unsigned' })) })
    expect(supportOf(second, [crossed, second], rules).check).toMatchObject({ valid: 2, state: 'enough' })
  })

  it('came first by the number where the minute is the same, the ninth before the tenth', () => {
    const rules = needing(1, { supportTwice: 'firstCounts' })
    const at = { receivedAt: '2025-01-03T08:00:00.000Z', signatures: signed(0) }
    const [ninth, tenth] = [nomination('9', at), nomination('10', at)]
    expect(supportOf(ninth, [ninth, tenth], rules).check).toMatchObject({ valid: 1 })
    expect(supportOf(tenth, [ninth, tenth], rules).check).toMatchObject({ valid: 0, faults: { elsewhere: 1 } })
  })

  // The wrong unit is found by the clerk, a PESEL that cannot be right by the program.
  it.each(['outside', 'pesel'] as const)('do not count: %s', (fault) => {
    const [line] = signed(3)
    const bad = fault === 'pesel' ? { ...line, pesel: '80010100018' } : { ...line, fault }
    const { check } = supportOf(nomination('3', { signatures: [...signed(0), bad] }), [], needing(2))
    expect(check).toMatchObject({ valid: 1, faults: { [fault]: 1 }, state: 'tooFew' })
  })

  it('of a list count together, so many for each of its candidates on average', () => {
    const rules = needing(1, { nomination: 'list', supportersPer: 'listAverage' })
    const leader = nomination('1', { list: 'Nasza', signatures: signed(0, 1, 2) })
    const mate = nomination('2', { list: 'Nasza', signatures: signed(2) })
    const other = nomination('3', { list: 'Inna' })
    const lists = [leader, mate, other]
    expect(supportOf(leader, lists, rules)).toMatchObject({ together: 3, needed: 2 })
    // Whoever stands on the list already counts once.
    expect(supportOf(mate, lists, rules)).toMatchObject({ together: 3, needed: 2, check: { valid: 0 } })
    expect(supportOf(other, lists, rules)).toMatchObject({ together: 0, needed: 1 })
  })
})

describe('the calendar of Bielsko-Biała for 9 February 2025', () => {
  const rules = { extraDays: 5, protestDays: 0, constituencies: 'none' } as const
  it('falls on the days that were published', () => {
    expect(proposedCalendar('2025-02-09', rules).map(({ step, due }) => `${due} ${step}`)).toEqual([
      '2024-11-21 ordered',
      '2025-01-07 precincts',
      '2025-01-10 nominations',
      '2025-01-10 posters',
      '2025-01-10 commissionMembers',
      '2025-01-15 extraTerm',
      '2025-01-20 candidates',
      '2025-01-20 commissions',
      '2025-02-08 rolls',
      '2025-02-09 vote',
    ])
    expect(nominationsTerm('2025-02-09')).toEqual({ from: '2025-01-02', until: '2025-01-10T12:00:00.000Z' })
  })

  it.each([
    ['2025-01-10T12:00:00.000Z', undefined, false],
    ['2025-01-10T12:00:01.000Z', undefined, true],
    ['2025-01-15T22:00:00.000Z', '2025-01-15', false],
    ['2025-01-15T23:30:00.000Z', '2025-01-15', true],
  ])('a nomination of %s with an extra term until %s is late: %s', (receivedAt, extra, late) => {
    expect(isLate({ receivedAt }, '2025-01-10T12:00:00.000Z', extra)).toBe(late)
  })
})

describe('the ban of art. 35a', () => {
  const own = { estates: { electionDays: [{ day: '2027-10-17', name: 'Sejm i Senat' }] } }
  it.each([
    [{}, '2025-05-18', 'Prezydent RP'],
    [{}, '2025-02-09', undefined],
    [own, '2027-10-17', 'Sejm i Senat'],
    [own, '2025-05-18', undefined],
    [{ estates: 'broken' }, '2024-06-09', 'Parlament Europejski'],
  ])('%o on %s: %s', (office, day, name) => {
    expect(countryElectionOn(day, estateSettings(office))?.name).toBe(name)
  })
})

describe('a candidate', () => {
  it.each([
    ['registered', undefined, true],
    ['registered', '2025-02-08', false],
    // The ballots with his name are in the box.
    ['registered', '2025-02-09', true],
    ['refused', undefined, false],
    [undefined, undefined, false],
  ] as const)('%s, withdrawn %s: %s', (decision, withdrawnOn, stands) => {
    expect(isCandidate({ decision, withdrawnOn }, '2025-02-09')).toBe(stands)
  })
})
