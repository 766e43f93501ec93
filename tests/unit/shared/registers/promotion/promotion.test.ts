import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

// Counted by hand from the calendar: 24 and 25 December, 1 and 6 January are free; Easter Monday is 6 April 2026.
describe('deadlines of honours, prizes and publications', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['honours', 'opinion', { filedOn: '2026-10-12', outcome: 'pending' }, '2026-10-13', '2026-11-12 running'],
    ['honours', 'opinion', { filedOn: '2026-10-12', outcome: 'withdrawn' }, '2026-10-13', undefined],
    ['honours', 'ceremony', { actOn: '2026-10-29', outcome: 'awarded' }, '2026-11-02', '2026-12-28 running'],
    ['honours', 'destroy', { actOn: '2026-10-29', krk: 'statement' }, '2026-10-30', '2026-11-12 running'],
    ['honours', 'destroy', { actOn: '2026-10-29' }, '2026-10-30', undefined],
    ['prizes', 'decide', { filedOn: '2026-11-04', outcome: 'pending' }, '2026-11-05', '2027-01-04 running'],
    ['prizes', 'review', { decidedOn: '2026-06-01' }, '2026-06-02', '2031-06-01 running'],
    ['prizes', 'review', { decidedOn: '2021-06-01', reviewedOn: '2026-05-04' }, '2026-06-02', '2031-05-04 running'],
    ['publications', 'approval', { submittedOn: '2026-12-22' }, '2026-12-22', '2026-12-29 running'],
    ['publications', 'yearGap', { kind: 'bulletin', publishedOn: '2026-02-28' }, '2026-03-02', '2027-02-28 running'],
    ['publications', 'yearGap', { kind: 'leaflet', publishedOn: '2026-02-28' }, '2026-03-02', undefined],
    ['publications', 'deposit', { kind: 'book', publishedOn: '2026-03-23' }, '2026-03-24', '2026-04-07 running'],
    ['materialOpinions', 'opinion', { receivedOn: '2026-11-09' }, '2026-11-09', '2026-11-13 running'],
    ['campaigns', 'evaluate', { to: '2026-11-26' }, '2026-11-27', '2026-12-28 running'],
  ])('%s: %s of %j', (register, clock, values, today, reading) => {
    expect(readingOf(register, clock, values, today)).toBe(reading)
  })
})

describe('what is computed', () => {
  it.each<[string, Values, string, string | number | undefined]>([
    ['honours', { name: 'Jan Nowy', outcome: 'awarded', actOn: '2026-10-29' }, 'laureate', 'Jan Nowy'],
    ['honours', { name: 'Jan Nowy', outcome: 'pending' }, 'laureate', undefined],
    ['honours', { name: 'Jan Nowy', outcome: 'awarded' }, 'laureate', undefined],
    ['prizes', { name: 'Jan Nowy', outcome: 'refused' }, 'laureate', undefined],
    ['prizes', { scores: [{ points: 9 }, { points: 8 }, { juror: 'x' }] }, 'total', '17'],
    ['publications', { cost: 492_000, printRun: 6_000 }, 'unitCost', 82],
    ['publications', { cost: 492_000, printRun: 0 }, 'unitCost', undefined],
    ['campaigns', { channels: [{ cost: 430_000 }, { cost: 313_000 }] }, 'spent', 743_000],
  ])('%s %j: %s', (register, values, field, expected) => {
    expect(presented(register, values, '2026-11-21').values[field]).toBe(expected)
  })
})

const led = [{ record: 'x', written: 'x' }]

describe('what is odd', () => {
  it.each<[string, string, Values, string | undefined]>([
    ['honours', 'awardedNoAct', { outcome: 'awarded', actOn: '2026-10-29' }, 'act'],
    ['honours', 'awardedNoAct', { outcome: 'awarded', actOn: '2026-10-29', act: led }, undefined],
    ['honours', 'noConsent', { outcome: 'awarded' }, 'consentOn'],
    ['honours', 'noConsent', { outcome: 'awarded', posthumous: true }, undefined],
    ['honours', 'nameTooEarly', { name: 'Henryk Gaj', title: 'obywatelstwo dla Henryka i Henryk' }, 'title'],
    ['honours', 'nameTooEarly', { name: 'Henryk Gaj', title: 'wniosek mieszkańców' }, undefined],
    ['prizes', 'awardedNoBasis', { outcome: 'awarded' }, 'basis'],
    ['prizes', 'paidNoTax', { paidOn: '2025-11-02' }, 'taxOn'],
    ['prizes', 'paidNoTax', { paidOn: '2026-11-02' }, undefined],
    ['publications', 'imprintIncomplete', { kind: 'bulletin', issue: '1', issn: '0000-0000' }, 'editorInChief'],
    ['publications', 'imprintIncomplete', { kind: 'leaflet' }, undefined],
    ['publications', 'photoNoLicence', { photos: [{ author: 'x' }] }, 'photos'],
    ['publications', 'costNoContract', { cost: 1 }, 'contract'],
    ['publications', 'costNoContract', { cost: 1, contract: led }, undefined],
    ['materialOpinions', 'changesNotSaid', { opinion: 'withChanges' }, 'comments'],
    ['materialOpinions', 'changesNotSaid', { opinion: 'ok' }, undefined],
    ['campaigns', 'overspent', { budget: 100, channels: [{ cost: 101 }] }, 'channels'],
    ['campaigns', 'overspent', { budget: 100, channels: [{ cost: 100 }] }, undefined],
    ['campaigns', 'closedUnmeasured', { state: 'closed', indicators: [{ name: 'x' }] }, 'indicators'],
    ['campaigns', 'closedUnmeasured', { state: 'running', indicators: [{ name: 'x' }] }, undefined],
    ['campaigns', 'channelNoContract', { channels: [{ cost: 1 }] }, 'channels'],
  ])('%s: %s of %j', (register, check, values, field) => {
    expect(oddityOf(register, check, { a: values })['a']?.field).toBe(field)
  })

  it('a number of the book of honours given twice', () => {
    const found = oddityOf('honours', 'bookNumberTwice', { a: { bookNo: 3 }, b: { bookNo: 3 }, c: { bookNo: 4 } })
    expect(Object.keys(found)).toEqual(['a', 'b'])
    expect(found['a']?.others).toEqual(['b'])
  })
})
