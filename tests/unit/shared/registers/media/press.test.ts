import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { presented, readingOf } from '../clocksByHand'
import { oddityOf } from '../oddities'

const written = (more: Values): Values => ({ title: 'x', publishedOn: '2026-10-02', ...more })
const untrue = (more: Values = {}) => written({ kind: 'untrue', decision: 'correction', ...more })
const criticism = (receivedOn: string, more: Values = {}) => written({ kind: 'criticism', receivedOn, ...more })

// Counted by hand from the calendar of 2026: 1 and 11 November are holidays, 3 October is a Saturday.
describe('deadlines of criticism', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['a month of receipt', 'reply', criticism('2026-10-05'), '2026-10-06', '2026-11-05 running'],
    ['past the Independence Day', 'reply', criticism('2026-10-11'), '2026-10-12', '2026-11-12 running'],
    ['no reply to what was not sent', 'reply', written({ kind: 'criticism' }), '2026-10-06', undefined],
    ['no reply to a mention', 'reply', criticism('2026-10-05', { kind: 'mention' }), '2026-10-06', undefined],
    ['met in time', 'reply', criticism('2026-10-05', { replyOn: '2026-10-09' }), '2026-11-21', '2026-11-05 metInTime'],
    ['21 days to correct', 'correction', untrue(), '2026-10-06', '2026-10-23 running'],
    [
      '21 days that end on All Saints, a Sunday, and stay',
      'correction',
      untrue({ publishedOn: '2026-10-11' }),
      '2026-10-12',
      '2026-11-01 running',
    ],
    ['seven days of the editors', 'editor', untrue({ correctionOn: '2026-10-12' }), '2026-10-13', '2026-10-19 running'],
    [
      '21 days anew from the refusal',
      'again',
      untrue({ correctionOn: '2026-10-12', editorOn: '2026-10-19', editor: 'refused' }),
      '2026-10-20',
      '2026-11-09 running',
    ],
    [
      'none where it was published',
      'again',
      untrue({ correctionOn: '2026-10-12', editorOn: '2026-10-19', editor: 'published' }),
      '2026-10-20',
      undefined,
    ],
    [
      'a year to sue',
      'claim',
      untrue({ correctionOn: '2026-10-12', editor: 'silent' }),
      '2026-10-30',
      '2027-10-02 running',
    ],
  ])('%s', (_, clock, values, today, reading) => {
    expect(readingOf('critique', clock, values, today)).toBe(reading)
  })

  it.each<[string, Values]>([
    ['noted', { kind: 'mention' }],
    ['toDecide', { kind: 'criticism' }],
    ['open', { kind: 'criticism', decision: 'reply' }],
    ['done', { kind: 'criticism', decision: 'reply', replyOn: '2026-10-09' }],
    ['open', { kind: 'untrue', decision: 'correction' }],
    ['atEditor', { kind: 'untrue', decision: 'correction', correctionOn: '2026-10-09' }],
    ['done', { kind: 'untrue', decision: 'correction', editor: 'published' }],
    ['done', { kind: 'untrue', decision: 'none' }],
  ])('stands at %s: %j', (status, more) => {
    expect(presented('critique', written(more), '2026-10-12').values['status']).toBe(status)
  })

  it('counts the characters of a correction against twice those of the passage', () => {
    const values = untrue({ passage: 'x'.repeat(40), truth: 'y'.repeat(79) })
    expect(presented('critique', values, '2026-10-12').values['correctionLength']).toBe('79 / 80')
  })
})

describe('deadlines of what goes to the media', () => {
  it.each<[string, string, Values, string, string | undefined]>([
    ['releases', 'publish', { date: '2026-11-10' }, '2026-11-10', '2026-11-12 running'],
    ['pressEvents', 'invite', { topic: 'x', date: '2026-11-16' }, '2026-11-02', '2026-11-13 running'],
    ['pressEvents', 'invite', { topic: 'x', date: '2026-11-18' }, '2026-11-02', '2026-11-13 running'],
    ['notices', 'book', { title: 'x', issueOn: '2026-11-14' }, '2026-11-02', '2026-11-10 running'],
    ['notices', 'proof', { title: 'x', issueOn: '2026-11-04' }, '2026-11-05', '2026-11-12 running'],
  ])('%s: %s of %j', (register, clock, values, today, reading) => {
    expect(readingOf(register, clock, values, today)).toBe(reading)
  })
})

describe('what is odd about it', () => {
  it.each<[string, string, Values, string | undefined]>([
    ['critique', 'correctionTooLong', untrue({ passage: 'abc', truth: 'abcdefg' }), 'truth'],
    ['critique', 'correctionTooLong', untrue({ passage: 'abc', truth: 'abcdef' }), undefined],
    ['critique', 'untrueUndecided', written({ kind: 'untrue' }), 'decision'],
    ['critique', 'untrueUndecided', untrue(), undefined],
    ['critique', 'sentUnclassified', written({ kind: 'mention', receivedOn: '2026-10-05' }), 'kind'],
    ['critique', 'sentUnclassified', criticism('2026-10-05'), undefined],
    ['releases', 'crisisNotSent', { kind: 'crisis' }, 'sent'],
    ['releases', 'crisisNotSent', { kind: 'crisis', sent: [{ sentOn: '2026-10-05' }] }, undefined],
    ['releases', 'crisisNotSent', { kind: 'release' }, undefined],
    ['notices', 'paidWithoutProof', { paidOn: '2026-10-05' }, 'proofOn'],
    ['notices', 'paidWithoutProof', { paidOn: '2026-10-05', proofOn: '2026-10-05' }, undefined],
  ])('%s: %s of %j', (register, check, values, field) => {
    expect(oddityOf(register, check, { a: values })['a']?.field).toBe(field)
  })
})
