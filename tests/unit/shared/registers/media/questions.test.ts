import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import type { Values } from '#shared/core/values/values'
import { presenterOf } from '#shared/engine/present/present'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const asked = (askedOn: string, more: Values = {}): Values => ({ kind: 'information', subject: 'x', askedOn, ...more })

// Counted by hand from the calendar of 2026.
describe('deadlines of questions of media', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['fourteen days, on a Monday', 'answer', asked('2026-10-05'), '2026-10-06', '2026-10-19 running'],
    ['past Christmas and the week-end', 'answer', asked('2026-12-11'), '2026-12-12', '2026-12-28 running'],
    ['past the Independence Day', 'answer', asked('2026-10-28'), '2026-10-29', '2026-11-12 running'],
    [
      'met the last day',
      'answer',
      asked('2026-10-28', { answeredOn: '2026-11-12' }),
      '2026-11-21',
      '2026-11-12 metInTime',
    ],
    ['late the day after', 'answer', asked('2026-10-28'), '2026-11-13', '2026-11-12 late'],
    ['none for a comment', 'answer', asked('2026-10-05', { kind: 'comment' }), '2026-10-06', undefined],
    ['none of what was withdrawn', 'answer', asked('2026-10-05', { outcome: 'withdrawn' }), '2026-10-06', undefined],
    [
      'none once another day was told',
      'answer',
      asked('2026-10-05', { extendedTo: '2026-11-30' }),
      '2026-10-06',
      undefined,
    ],
    [
      'that day, moved off a Saturday',
      'extended',
      asked('2026-10-05', { extendedTo: '2026-11-14' }),
      '2026-10-20',
      '2026-11-16 running',
    ],
    [
      'the day the editors ask for, a Saturday that stays',
      'editor',
      asked('2026-10-05', { editorDueOn: '2026-10-10' }),
      '2026-10-06',
      '2026-10-10 running',
    ],
    [
      'what a department owes',
      'parts',
      asked('2026-10-05', { partsDueOn: '2026-10-09' }),
      '2026-10-12',
      '2026-10-09 late',
    ],
    [
      'no more once answered without it',
      'parts',
      asked('2026-10-05', { partsDueOn: '2026-10-09', answeredOn: '2026-10-08' }),
      '2026-10-12',
      undefined,
    ],
  ])('%s', (_, clock, values, today, expected) => {
    expect(readingOf('mediaQuestions', clock, values, today)).toBe(expected)
  })

  // 14:30 in Warsaw is 12:30 UTC in October and 13:30 in November; the hours pass over nights, Sundays and changes of clocks.
  it.each<[string, string, string, string, string, number]>([
    ['six hours for a daily', 'authoriseDaily', 'daily', '2026-10-05T12:30:00.000Z', '2026-10-05T17:00:00.000Z', 90],
    ['past midnight', 'authoriseDaily', 'daily', '2026-11-10T20:00:00.000Z', '2026-11-11T01:59:00.000Z', 1],
    [
      'a day, a Sunday',
      'authorisePeriodical',
      'periodical',
      '2026-10-03T12:30:00.000Z',
      '2026-10-04T11:30:00.000Z',
      60,
    ],
    [
      'a day, in the night of 25 hours',
      'authorisePeriodical',
      'periodical',
      '2026-10-24T20:00:00.000Z',
      '2026-10-25T19:00:00.000Z',
      60,
    ],
  ])('%s to authorise, to the minute', (_, clock, pace, textAt, now, minutes) => {
    const context = { today: now.slice(0, 10), now, officeFreeDays: new Set<string>() }
    const { readings } = presenterOf(catalogue.of('mediaQuestions'), context).present(
      asked('2026-10-01', { pace, textAt }),
      [],
    )
    expect(readings.find((reading) => reading.clock.id === clock)?.hours).toMatchObject({ minutes })
  })

  it('runs for one kind of outlet alone', () => {
    const daily = asked('2026-10-01', { pace: 'daily', textAt: '2026-10-05T12:30:00.000Z' })
    expect(readingOf('mediaQuestions', 'authorisePeriodical', daily, '2026-10-05')).toBeUndefined()
  })
})

describe('where a question stands', () => {
  it.each<[string, Values]>([
    ['open', {}],
    ['waitingParts', { partsDueOn: '2026-10-09' }],
    ['open', { partsDueOn: '2026-10-09', partsOn: '2026-10-08' }],
    ['extended', { extendedTo: '2026-11-30' }],
    ['closed', { answeredOn: '2026-10-08' }],
    ['closed', { outcome: 'withdrawn' }],
  ])('%s', (status, more) => {
    expect(presented('mediaQuestions', asked('2026-10-05', more), '2026-10-06').values['status']).toBe(status)
  })
})

describe('what is odd about questions of media', () => {
  it.each<[string, Values, boolean]>([
    ['extendedTooFar', { extendedTo: '2026-12-07' }, false],
    ['extendedTooFar', { extendedTo: '2026-12-08' }, true],
    ['extendedLate', { extendedOn: '2026-10-19' }, false],
    ['extendedLate', { extendedOn: '2026-10-20' }, true],
    ['journalistInSubject', { journalist: 'Bogna Topola', subject: 'pytania p. Topola o basen' }, true],
    ['journalistInSubject', { journalist: 'Bogna Topola', subject: 'basen' }, false],
    ['otherPace', { pace: 'daily', outlet: [{ record: 'glos', written: 'Głos' }] }, true],
    ['otherPace', { pace: 'periodical', outlet: [{ record: 'glos', written: 'Głos' }] }, false],
  ])('%s of %o: %s', (check, more, isOdd) => {
    const found = oddityOf(
      'mediaQuestions',
      check,
      { one: asked('2026-10-05', more) },
      { glos: { name: 'Głos', kind: 'periodical' } },
    )
    expect('one' in found).toBe(isOdd)
  })
})

describe('what is odd about journalists', () => {
  const row = { person: 'Bogna Topola', mail: 'b@glos.example' }
  it.each<[string, Values, boolean]>([
    ['noConsent', { journalists: [row] }, true],
    ['noConsent', { journalists: [{ ...row, consentOn: '2026-01-02' }] }, false],
    ['noConsent', { journalists: [{ person: 'Bogna Topola' }] }, false],
    ['consentWithdrawn', { journalists: [{ ...row, consentOn: '2026-01-02', withdrawnOn: '2026-05-04' }] }, true],
    ['consentWithdrawn', { journalists: [{ person: 'Bogna Topola', withdrawnOn: '2026-05-04' }] }, false],
  ])('%s of %o: %s', (check, values, isOdd) => {
    expect('one' in oddityOf('media', check, { one: { name: 'Głos', ...values } })).toBe(isOdd)
  })
})
