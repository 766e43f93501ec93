import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const person = [{ record: 'wrzos', written: 'Wrzos Karolina' }]
const others = { wrzos: { surname: 'Wrzos', oathOn: '2026-02-26' }, act: { date: '2026-07-09' } }
const yearly = (more: Values = {}): Values => ({ person, kind: 'yearly', stateOn: '2025-12-31', ...more })
const called = { foundLateOn: '2026-05-05', calledOn: '2026-05-07', callServedOn: '2026-05-11' }

// Counted by hand; the first four are the worked samples of the fact sheet.
describe('deadlines of asset declarations', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    [
      'thirty days from the oath, past Saturday',
      'first',
      { person, kind: 'first', filedOn: '2026-03-20' },
      '2026-04-10',
      '2026-03-30 metInTime',
    ],
    ['the fixed day, late', 'yearly', yearly({ filedOn: '2026-05-04' }), '2026-06-01', '2026-04-30 metLate'],
    [
      'the further fourteen days',
      'extra',
      yearly({ ...called, filedOn: '2026-05-18' }),
      '2026-06-01',
      '2026-05-25 metInTime',
    ],
    [
      'a month for the council once they passed',
      'expiry',
      yearly({ callServedOn: '2026-06-01' }),
      '2026-06-20',
      '2026-07-15 running',
    ],
    ['no such term while they run', 'expiry', yearly({ callServedOn: '2026-06-01' }), '2026-06-15', undefined],
    [
      'the act of the council meets it',
      'expiry',
      yearly({ callServedOn: '2026-06-01', expiryAct: [{ record: 'act', written: 'XX/1/26' }] }),
      '2026-07-20',
      '2026-07-15 metInTime',
    ],
    ['fourteen days to call', 'call', yearly({ foundLateOn: '2026-05-05' }), '2026-05-20', '2026-05-19 late'],
    [
      'none of a first one by 30 April',
      'yearly',
      { person, kind: 'first', stateOn: '2025-12-31' },
      '2026-04-10',
      undefined,
    ],
    [
      'two months before the end of the term',
      'final',
      { person, kind: 'final', termEndsOn: '2029-04-30' },
      '2029-02-01',
      '2029-02-28 running',
    ],
    [
      'the working day before a Saturday',
      'final',
      { person, kind: 'final', termEndsOn: '2029-05-10' },
      '2029-02-01',
      '2029-03-09 running',
    ],
    ['a week to publish', 'publication', yearly({ filedOn: '2026-04-22' }), '2026-04-23', '2026-04-29 running'],
    [
      'six years in BIP',
      'removal',
      yearly({ filedOn: '2026-04-22', publishedOn: '2026-04-28' }),
      '2032-04-23',
      '2032-04-22 late',
    ],
  ])('%s', (_, clock, values, today, reading) => {
    expect(readingOf('assetDeclarations', clock, values, today, others)).toBe(reading)
  })
})

describe('an asset declaration', () => {
  it.each<[string, Values, string]>([
    ['awaited', yearly(), '2026-04-30'],
    ['late', yearly(), '2026-05-01'],
    ['called', yearly({ foundLateOn: '2026-05-05', calledOn: '2026-05-07' }), '2026-06-30'],
    ['called', yearly(called), '2026-05-25'],
    ['lapsed', yearly(called), '2026-05-26'],
    ['filed', yearly({ filedOn: '2026-04-30' }), '2026-06-30'],
    ['filedLate', yearly({ filedOn: '2026-05-01' }), '2026-06-30'],
    ['filed', { person, kind: 'correction', filedOn: '2026-09-02' }, '2026-09-30'],
  ])('stands as %s: %j on %s', (status, values, today) => {
    expect(presented('assetDeclarations', values, today, others).derived['status']).toBe(status)
  })

  it.each<[string, Values, string | undefined]>([
    ['callMissing', yearly(), 'calledOn'],
    ['callMissing', yearly({ calledOn: '2026-05-07' }), undefined],
    ['notRedacted', yearly({ publishedOn: '2026-05-01' }), undefined],
    ['keptTooLong', yearly({ filedOn: '2020-04-22', publishedOn: '2020-04-28' }), 'removedOn'],
    ['keptTooLong', yearly({ filedOn: '2020-04-22', publishedOn: '2020-04-28', removedOn: '2026-04-23' }), undefined],
  ])('is odd by %s: %j', (check, values, field) => {
    expect(oddityOf('assetDeclarations', check, { a: values }, others)['a']?.field).toBe(field)
  })

  it('filed twice is most likely corrected', () => {
    const twice = { a: yearly({ filedOn: '2026-04-20' }), b: yearly({ filedOn: '2026-04-21' }) }
    expect(Object.keys(oddityOf('assetDeclarations', 'filedTwice', twice))).toEqual(['a', 'b'])
    const corrected = { ...twice, b: { ...twice.b, kind: 'correction' } }
    expect(oddityOf('assetDeclarations', 'filedTwice', corrected)).toEqual({})
  })
})
