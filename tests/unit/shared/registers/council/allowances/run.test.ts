import { describe, expect, it } from 'vitest'
import { rowsIn, type Values } from '#shared/core/values/values'
import { correctionsFor } from '#shared/registers/council/allowances/corrections'
import { CouncilBook } from '#shared/registers/council/allowances/facts'
import { allowancesOf } from '#shared/registers/council/allowances/month'
import { readAllowanceRule } from '#shared/registers/council/allowances/rule'
import { closedRun, payDay, payRows, readRun, totalOf } from '#shared/registers/council/allowances/run'
import { allowanceWordsPl } from '#shared/registers/council/allowances/words.pl'
import { readySets } from '#shared/registers/council/allowanceRules/readySets'
import { yearlySums } from '#shared/registers/council/allowanceRuns/yearly'
import { council, councilFacts, record } from './council'

const rule = readAllowanceRule(readySets.find(({ id }) => id === 'janow')?.values ?? {})
const caps = { cap: 232_231, base: 193_526 }

/** Closes a month as the screen does, with the corrections of the earlier ones. */
function close(month: string, facts: CouncilBook, earlier: readonly Values[] = []): Values {
  const runs = earlier.flatMap((values, index) => readRun(`r${index}`, values) ?? [])
  const rows = payRows(allowancesOf(facts, month, rule, caps), correctionsFor(month, runs, facts))
  return closedRun(
    {
      month,
      name: month,
      rule: { record: 'rule', name: 'Zasady', basis: undefined, read: rule },
      caps,
      taxFree: 300_000,
      rows,
      checkedBy: 'Anna Wzorcowa',
      payBy: payDay(month, 10),
      today: '2026-11-03',
    },
    allowanceWordsPl,
  )
}

/** The council after somebody found that b was at the extraordinary session after all. */
const mended = new CouncilBook({
  ...councilFacts,
  meetings: councilFacts.meetings.map((one) =>
    one.id === 's2'
      ? record('meetings', 's2', {
          ...one.values,
          attendance: { roll: { a: 'absentExcused', b: 'present', c: 'present' } },
        })
      : one,
  ),
})

const rowsOf = (values: Values, field: string) => rowsIn(values[field])
const october = close('2026-10', council)

describe('a closed month', () => {
  it('keeps the figures of each person with the meetings they come from', () => {
    expect(rowsOf(october, 'people')).toMatchObject([
      { person: 'Adamska Jan', sessionsHeld: 2, sessionsPresent: 1, committeesHeld: 1, committeesPresent: 0 },
      {
        person: 'Bielski Jan',
        functions: 'przewodniczący komisji',
        rate: 80_000,
        // The orders do not excuse by this rule: 3 × 50.
        deducted: 15_000,
        due: 65_000,
        reasons: [
          'Komisja Budżetu 9/26 (27.10.2026): nieobecność, 50,00\u00a0zł',
          'Komisja Rewizyjna 4/26 (27.10.2026): nieobecność, 50,00\u00a0zł',
          'sesja nadzwyczajna XXXI (28.10.2026): nieobecność, 50,00\u00a0zł',
        ].join('\n'),
      },
      { person: 'Cichy Jan', deducted: 0 },
      { person: 'Ernest Jan', functions: 'przewodniczący rady' },
    ])
    expect(totalOf(october)).toBe(rowsOf(october, 'people').reduce((sum, { toPay }) => sum + Number(toPay), 0))
    expect(october['payBy']).toBe('2026-11-10')
  })

  it('is read back as later months need it', () => {
    const run = readRun('r', october)
    expect(run?.month).toBe('2026-10')
    expect(run?.frozen).toEqual({ rule, caps })
    expect(run?.due.get('b')).toEqual({ name: 'Bielski Jan', amount: 65_000 })
    expect(readRun('r', { ...october, frozen: [{ rule: 'not one' }] })?.frozen).toBeUndefined()
    expect(readRun('r', {})).toBeUndefined()
  })
})

describe('corrections', () => {
  const runs = (...values: readonly Values[]) => values.flatMap((one, index) => readRun(`r${index}`, one) ?? [])

  it('are none where nothing changed', () => {
    expect(correctionsFor('2026-11', runs(october), council)).toEqual([])
  })

  it('make up in the next month for attendance that was mended, once', () => {
    expect(correctionsFor('2026-11', runs(october), mended)).toEqual([
      { key: 'b', name: 'Bielski Jan', month: '2026-10', amount: 5_000, before: 65_000, after: 70_000 },
    ])
    const november = close('2026-11', mended, [october])
    expect(rowsOf(november, 'corrections')).toMatchObject([{ key: 'b', month: '2026-10', amount: 5_000 }])
    expect(correctionsFor('2026-12', runs(october, november), mended)).toEqual([])
    // Mended back again: what was paid is asked back.
    expect(correctionsFor('2026-12', runs(october, november), council)).toMatchObject([{ key: 'b', amount: -5_000 }])
    // Also where the months were closed in another order.
    expect(correctionsFor('2026-11', runs(october, close('2026-12', mended, [october])), mended)).toEqual([])
  })

  it('are of the rule the month was closed with, and reach who has left', () => {
    const gone = new CouncilBook({
      ...councilFacts,
      meetings: councilFacts.meetings.map((one) =>
        one.id === 's1'
          ? record('meetings', 's1', {
              ...one.values,
              attendance: { roll: { a: 'present', b: 'present', e: 'absent' } },
            })
          : one,
      ),
    })
    // 1 300 × 10 / 31 = 419,35; absent from all he could be at.
    expect(correctionsFor('2026-11', runs(october), gone)).toMatchObject([{ key: 'e', amount: -41_935 }])
    const rows = payRows(allowancesOf(gone, '2026-11', rule, caps), correctionsFor('2026-11', runs(october), gone))
    expect(rows.find(({ key }) => key === 'e')).toMatchObject({ allowance: undefined, toPay: -41_935 })
  })
})

describe('the day of payment', () => {
  it.each([
    ['2026-10', 10, '2026-11-10'],
    ['2026-12', 10, '2027-01-10'],
    ['2027-01', 31, '2027-02-28'],
    ['2026-10', 0, undefined],
  ])('of %s by the %i.', (month, by, day) => {
    expect(payDay(month, by)).toBe(day)
  })
})

describe('yearly sums', () => {
  it('are free of tax month of payment by month of payment', () => {
    const paid = (paidOn: string, toPay: number): Values => ({
      paidOn,
      taxFree: 300_000,
      people: [{ key: 'a', person: 'Adamska Jan', toPay }],
    })
    // 2 500 in January; 2 000 and 2 100 both in December: 3 000 of 4 100 are free.
    expect(yearlySums([paid('2026-01-10', 250_000), paid('2026-12-10', 200_000), paid('2026-12-30', 210_000)])).toEqual(
      [{ key: 'a', name: 'Adamska Jan', payments: 3, sum: 660_000, free: 550_000, taxed: 110_000 }],
    )
    expect(yearlySums([{ people: [{ key: 'a', toPay: 1 }] }])).toEqual([])
  })
})
