import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { entryDays, historyOf } from '#shared/registers/culture/rubrics'
import { presented, readingOf } from './clocksByHand'
import { oddityOf } from './oddities'

// Counted by hand from the calendar: 25 and 26 December, 1 and 6 January are free; 24 December too since 2025.
describe('deadlines of cultural institutions', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['cultureExtracts', 'extract', { receivedOn: '2026-11-09' }, '2026-11-10', '2026-11-23 running'],
    ['cultureExtracts', 'extract', { receivedOn: '2026-12-12' }, '2026-12-14', '2026-12-28 running'],
    ['cultureExtracts', 'extract', { receivedOn: '2026-12-23' }, '2026-12-28', '2027-01-07 running'],
    ['cultureExtracts', 'extract', { receivedOn: '2026-11-09', outcome: 'refused' }, '2026-11-10', undefined],
    ['culture', 'entry', { foundedOn: '2026-10-25' }, '2026-10-26', '2026-11-02 running'],
    ['culture', 'change', { changeSince: '2026-11-02' }, '2026-11-03', '2026-11-16 running'],
    ['culture', 'programme', { directors: [{ from: '2026-12-18' }] }, '2026-12-19', '2026-12-28 running'],
    [
      'culture',
      'contest',
      { directors: [{ from: '2021-09-01', to: '2027-08-31' }] },
      '2026-11-21',
      '2027-02-26 running',
    ],
    ['culture', 'statement', { statementsFrom: '2026-01-01' }, '2026-04-21', '2026-06-30 running'],
  ])('%s: %s of %j', (register, clock, values, today, reading) => {
    expect(readingOf(register, clock, values, today)).toBe(reading)
  })
})

const renamed: Values = {
  enteredOn: '1992-06-01',
  name: 'Dom Kultury w Zalesinie',
  entries: [
    { on: '2012-05-21', rubric: 'name', struck: 'Ośrodek Kultury' },
    { on: '2001-03-05', rubric: 'name', struck: 'Klub Rolnika' },
    { on: '2020-01-07', rubric: 'seat', struck: 'Rynek 1' },
  ],
}

describe('what a rubric said', () => {
  it('tells what was struck out in the order of entries, each with the day it had been entered', () => {
    expect(historyOf(renamed, 'name')).toEqual({
      struck: [
        { text: 'Klub Rolnika', since: '1992-06-01' },
        { text: 'Ośrodek Kultury', since: '2001-03-05' },
      ],
      current: { text: 'Dom Kultury w Zalesinie', since: '2012-05-21' },
    })
  })

  it('lets nothing stand of an institution that was struck out', () => {
    const { struck, current } = historyOf({ ...renamed, struckOn: '2023-12-31' }, 'name')
    expect(current).toBeUndefined()
    expect(struck.map(({ text }) => text)).toEqual(['Klub Rolnika', 'Ośrodek Kultury', 'Dom Kultury w Zalesinie'])
  })

  it('has the days of all entries once each', () => {
    expect(entryDays(renamed)).toEqual(['1992-06-01', '2001-03-05', '2012-05-21', '2020-01-07'])
  })
})

describe('what is computed and odd', () => {
  it.each<[string, Values, string, string | number | undefined]>([
    ['culture', renamed, 'entryDays', '01.06.1992; 05.03.2001; 21.05.2012; 07.01.2020'],
    [
      'culture',
      { directors: [{ person: 'Jan Nowy', to: '2025-08-31' }, { person: 'Ewa Nowa' }] },
      'director',
      'Ewa Nowa',
    ],
    ['culture', { changeSince: '2015-01-01', ...renamed }, 'changeEntered', '2020-01-07'],
    ['cultureExtracts', { pages: 3 }, 'fee', 1_500],
    ['cultureExtracts', { pages: 3, free: true }, 'fee', 0],
  ])('%s %j: %s', (register, values, field, expected) => {
    expect(presented(register, values, '2026-11-21').values[field]).toBe(expected)
  })

  it.each<[string, string, Values, string | undefined]>([
    ['culture', 'struckStands', { name: 'Klub', entries: [{ rubric: 'name', struck: 'KLUB' }] }, 'entries.struck'],
    ['culture', 'struckStands', { name: 'Dom', entries: [{ rubric: 'name', struck: 'Klub' }] }, undefined],
    ['culture', 'twoInOne', { organiser: 'Gmina, uchwała X/1/92' }, 'organiser'],
    ['culture', 'twoInOne', { organiser: 'Gmina', foundingAct: 'uchwała X/1/92' }, undefined],
    ['culture', 'struckNoBasis', { struckOn: '2023-12-31' }, 'struckBasis'],
    ['culture', 'noFoundingAct', { organiser: 'Gmina' }, 'foundingAct'],
    ['cultureExtracts', 'unpaidExtract', { issuedOn: '2026-11-12' }, 'feeOn'],
    ['cultureExtracts', 'unpaidExtract', { issuedOn: '2026-11-12', free: true }, undefined],
  ])('%s: %s of %j', (register, check, values, field) => {
    expect(oddityOf(register, check, { a: values })['a']?.field).toBe(field)
  })
})
