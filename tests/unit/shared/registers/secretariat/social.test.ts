import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { allotment, firstPart, thousandths } from '#shared/registers/secretariat/social/allotment'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const year: Values = { year: 2026, base: 784_860, groups: [{ count: '42,5', percent: '37,5' }] }

// The figures of 2026 of the fact sheet: 7 848,60 × 37,5 % is 2 943,225 for a post.
describe('the allotment', () => {
  it.each<[Values, number | undefined]>([
    [year, 12_508_728],
    [{ ...year, rounding: 'onSum' }, 12_508_706],
    [{ ...year, groups: [{ count: '1', percent: '6,25 %' }] }, 49_054],
    [{ ...year, groups: [{ count: '1', percent: '50' }] }, 392_430],
    [{ ...year, groups: [{ count: 'wszyscy', percent: '50' }] }, undefined],
    [{ groups: [{ count: '1', percent: '50' }] }, undefined],
  ])('of %j', (values, expected) => {
    expect(allotment(values, 'all')).toBe(expected)
  })

  it('has three quarters due first, voluntary increases left out', () => {
    expect(firstPart(year)).toBe(9_381_546)
    expect(
      firstPart({
        ...year,
        groups: [...[{ count: '42,5', percent: '37,5' }], { count: '8', percent: '6,25', optional: true }],
      }),
    ).toBe(9_381_546)
  })

  it.each([
    ['42,5', 42_500],
    ['37.5 %', 37_500],
    ['8', 8_000],
    ['', undefined],
    ['ok. 8', undefined],
  ])('reads „%s”', (text, expected) => {
    expect(thousandths(text)).toBe(expected)
  })
})

describe('deadlines of the fund', () => {
  it.each<[string, Values, string, string | undefined]>([
    // 31 May 2026 is a Sunday: the day stays.
    ['firstTransfer', { ...year }, '2026-05-20', '2026-05-31 soon'],
    [
      'firstTransfer',
      { ...year, transfers: [{ date: '2026-05-28', amount: 9_381_546 }] },
      '2026-06-02',
      '2026-05-31 metInTime',
    ],
    [
      'firstTransfer',
      { ...year, transfers: [{ date: '2026-05-28', amount: 9_381_545 }] },
      '2026-06-02',
      '2026-05-31 late',
    ],
    ['restTransfer', { ...year }, '2026-08-01', '2026-09-30 running'],
    [
      'restTransfer',
      {
        ...year,
        transfers: [
          { date: '2026-09-29', amount: 3_127_182 },
          { date: '2026-05-28', amount: 9_381_546 },
        ],
      },
      '2026-10-01',
      '2026-09-30 metInTime',
    ],
    ['dataReview', { ...year, reviewedOn: '2026-12-11' }, '2026-12-12', '2026-12-31 metInTime'],
  ])('%s of %j on %s', (clock, values, today, reading) => {
    expect(readingOf('socialFunds', clock, values, today)).toBe(reading)
  })
})

const fund: Values = {
  bands: [
    { band: 'III', percent: 40 },
    { band: 'II', upTo: 350_000, percent: 70 },
    { band: 'I', upTo: 200_000, percent: 100 },
  ],
  benefits: [{ kind: 'holiday', amount: 200_000 }],
  authorised: [],
}
const led = { fund: [{ record: 'f', written: 'Fundusz 2026' }] }

describe('an application', () => {
  it.each<[number, string, number]>([
    [200_000, 'I', 200_000],
    [200_001, 'II', 140_000],
    [900_000, 'III', 80_000],
  ])('with %d grosze a head is in band %s', (incomePerHead, band, suggested) => {
    const { values } = presented('socialApplications', { ...led, kind: 'holiday', incomePerHead }, '2026-11-21', {
      f: fund,
    })
    expect(values).toMatchObject({ band, suggested })
  })

  it.each<[string, Values, string | undefined]>([
    ['grantedNoIncome', { decision: 'granted' }, 'incomePerHead'],
    ['grantedNoIncome', { decision: 'refused' }, undefined],
    ['noAuthorisation', { ...led, special: 'choroba' }, 'special'],
    ['noAuthorisation', led, undefined],
  ])('%s of %j', (check, values, field) => {
    expect(oddityOf('socialApplications', check, { a: values }, { f: fund })['a']?.field).toBe(field)
  })

  it('that got what everybody got in that month is pointed out', () => {
    const one: Values = { decision: 'granted', decidedOn: '2026-12-10', kind: 'gift', granted: 30_000 }
    const four = { a: one, b: one, c: one, d: one }
    expect(Object.keys(oddityOf('socialApplications', 'sameForAll', four))).toHaveLength(4)
    expect(oddityOf('socialApplications', 'sameForAll', { ...four, e: { ...one, granted: 50_000 } })).toEqual({})
  })

  it('that takes a person over what is free of tax must say whether it is taxed', () => {
    const one: Values = { ...led, decision: 'granted', employee: 'X', granted: 60_000 }
    const found = oddityOf(
      'socialApplications',
      'overTaxFree',
      { a: one, b: { ...one, tax: 'taxed' } },
      { f: { taxFree: 100_000 } },
    )
    expect(Object.keys(found)).toEqual(['a'])
    expect(oddityOf('socialApplications', 'overTaxFree', { a: one }, { f: { taxFree: 100_000 } })).toEqual({})
  })
})
