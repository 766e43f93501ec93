import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const offer = (values: Values): Values => ({ title: 'x', outcome: 'pending', receivedOn: '2026-06-01', ...values })
const posted = { bipOn: '2026-06-08', boardOn: '2026-06-09', wwwOn: '2026-06-08' }

// Counted by hand from the calendar: Corpus Christi on 4 June 2026, Easter on 5 April 2026.
describe('deadlines of small grants', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['seven working days, past Corpus Christi', 'post', offer({}), '2026-06-02', '2026-06-11 running'],
    [
      'seven working days, over Christmas and the new year',
      'post',
      offer({ receivedOn: '2026-12-21' }),
      '2026-12-22',
      '2027-01-04 running',
    ],
    [
      'seven working days, past Epiphany',
      'post',
      offer({ receivedOn: '2026-12-30' }),
      '2026-12-31',
      '2027-01-12 running',
    ],
    ['met by the last of three places', 'post', offer(posted), '2026-06-10', '2026-06-11 metInTime'],
    [
      'not by two of them',
      'post',
      offer({ bipOn: '2026-06-08', boardOn: '2026-06-09' }),
      '2026-06-12',
      '2026-06-11 late',
    ],
    ['none of one refused', 'post', offer({ outcome: 'refused' }), '2026-06-12', undefined],
    ['a contract after the remarks', 'contract', offer(posted), '2026-06-17', '2026-06-23 running'],
    ['no contract before it is posted', 'contract', offer({}), '2026-06-17', undefined],
    [
      'a report thirty days after the task',
      'report',
      offer({ outcome: 'granted', to: '2026-12-15' }),
      '2026-12-20',
      '2027-01-14 running',
    ],
    [
      'a report whose end falls on Easter',
      'report',
      offer({ outcome: 'granted', to: '2026-03-06' }),
      '2026-03-10',
      '2026-04-07 running',
    ],
    ['no report before it is granted', 'report', offer({ to: '2026-12-15' }), '2026-12-20', undefined],
    [
      'a settlement over the new year',
      'settle',
      offer({ outcome: 'granted', to: '2026-11-15', reportOn: '2026-12-02' }),
      '2026-12-10',
      '2027-01-04 running',
    ],
  ])('%s', (_, clock, values, today, reading) => {
    expect(readingOf('smallGrants', clock, values, today)).toBe(reading)
  })

  it('count the days for remarks from the last place', () => {
    expect(presented('smallGrants', offer(posted), '2026-06-20').derived).toMatchObject({
      postedOn: '2026-06-09',
      postedUntil: '2026-06-16',
    })
  })

  it.each<[Values, number | undefined]>([
    [{ outcome: 'granted', amount: 650_000, spent: 612_050 }, 37_950],
    [{ outcome: 'granted', amount: 650_000, spent: 650_000 }, undefined],
    [{ outcome: 'refused', amount: 650_000, spent: 1 }, undefined],
  ])('what goes back of %j', (values, back) => {
    expect(presented('smallGrants', offer(values), '2026-06-20').derived['unused']).toBe(back)
  })
})

const ngo = [{ record: 'n', written: 'Most' }]

describe('what is odd about a small grant', () => {
  it.each<[string, Values, string | undefined]>([
    ['overAmount', { amount: 1_000_001 }, 'amount'],
    ['overAmount', { amount: 1_000_000 }, undefined],
    ['overAmount', { amount: 1_000_001, outcome: 'refused' }, undefined],
    ['overDays', { from: '2026-07-01', to: '2026-09-29' }, 'to'],
    ['overDays', { from: '2026-07-01', to: '2026-09-28' }, undefined],
    ['struckOff', { ngo }, 'ngo'],
    ['struckOff', { ngo, outcome: 'withdrawn' }, undefined],
  ])('%s of %j', (check, values, field) => {
    const others = { n: { name: 'Most', state: 'struckOff' } }
    expect(oddityOf('smallGrants', check, { a: offer(values) }, others)['a']?.field).toBe(field)
  })

  it.each<[string, Values, readonly string[]]>([
    ['above twenty thousand of one year', { amount: 300_000 }, ['a', 'b', 'c']],
    ['just twenty thousand', { amount: 200_000 }, []],
    ['refused', { amount: 300_000, outcome: 'refused' }, []],
    ['of a contract of the next year', { amount: 300_000, contractOn: '2027-01-04' }, []],
    ['of another organisation', { amount: 300_000, ngo: [{ record: 'm', written: 'Orlik' }] }, []],
  ])('the sum of an organisation: %s', (_, third, odd) => {
    const records = {
      a: offer({ ngo, amount: 900_000 }),
      b: offer({ ngo, amount: 900_000 }),
      c: offer({ ngo, ...third }),
    }
    expect(Object.keys(oddityOf('smallGrants', 'overYear', records))).toEqual(odd)
  })
})
