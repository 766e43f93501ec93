import { describe, expect, it } from 'vitest'
import { plainValue } from '#shared/core/values/plainValue'
import type { FieldValue, FileRef } from '#shared/core/values/values'

const pasted = 'miejsco\u00adwego\u000bplanu z\u0301ro\u0301dła, Kowalska\u2011Nowak\u200b'
const seen = 'miejscowego\nplanu źródła, Kowalska-Nowak'
const file: FileRef = { sha256: 'a', name: 'a\u00ad.pdf', bytes: 1, addedAt: '2026-11-21T10:00:00.000Z', addedBy: '' }

describe('a value that was typed or pasted', () => {
  it.each<readonly [string, FieldValue, FieldValue]>([
    ['a text', pasted, seen],
    ['a day', '2026-11-21', '2026-11-21'],
    ['a number', 12, 12],
    ['no', false, false],
    ['what could not be read', { unread: pasted }, { unread: seen }],
    ['the number of an act', { written: 'I\u2011A/1/26', ordinal: 1 }, { written: 'I-A/1/26', ordinal: 1 }],
    ['names', [pasted, 'Ewa Lis'], [seen, 'Ewa Lis']],
    ['links', [{ record: 'a', written: pasted }], [{ record: 'a', written: seen }]],
    ['files', [file, { ...file, note: pasted }], [file, { ...file, note: seen }]],
    ['rows', [{ name: pasted, count: 2, on: { unread: pasted } }], [{ name: seen, count: 2, on: { unread: seen } }]],
    ['an empty list', [], []],
    ['a roll', { roll: { a: 'for' }, times: { a: '9:00-' } }, { roll: { a: 'for' }, times: { a: '9:00-' } }],
  ])('is kept as it is seen: %s', (_, value, plain) => {
    expect(plainValue(value)).toEqual(plain)
  })
})
