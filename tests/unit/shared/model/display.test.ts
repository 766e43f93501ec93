import { describe, expect, it } from 'vitest'
import { fieldOf } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { displayValue, recordName, recordTitle } from '#shared/model/display'
import { resolutions } from '#shared/registers/resolutions/definition'
import { resolutionsPl } from '#shared/registers/resolutions/texts.pl'
import type { FieldValue, Values } from '#shared/core/values/values'

const words = { yes: 'tak', no: 'nie' }
const base = { section: 'act', privacy: 'public' } as const
const shown = (field: FieldDefinition, value: FieldValue | undefined) =>
  displayValue(field, value, resolutionsPl, words)
const ofRegister = (id: string): FieldDefinition => {
  const field = fieldOf(resolutions, id)
  if (field === undefined) throw new Error(id)
  return field
}

describe('displayValue', () => {
  const rows: readonly (readonly [string, FieldValue | undefined, string])[] = [
    ['title', undefined, ''],
    ['title', 'w sprawie', 'w sprawie'],
    ['date', '2026-06-05', '05.06.2026'],
    ['date', { unread: '31.02.2026' }, '31.02.2026'],
    ['date', 'kiedyś', 'kiedyś'],
    ['kind', 'localLaw', 'akt prawa miejscowego'],
    ['kind', 'unheard', 'unheard'],
    ['withdrawn', true, 'tak'],
    ['withdrawn', false, 'nie'],
    ['votesFor', 0, '0'],
    ['number', { written: 'XII/9/26', ordinal: 9 }, 'XII/9/26'],
    ['amends', [{ written: 'I/1/24', record: 'a' }, { written: 'I/2/24' }], 'I/1/24; I/2/24'],
    ['status', 'toSend', 'do wysłania'],
    ['inForceFrom', '2026-12-16', '16.12.2026'],
    ['sitting', 'XII · 25.06.2026', 'XII · 25.06.2026'],
    [
      'files',
      [{ sha256: 'a', name: 'uchwała.pdf', bytes: 1, addedAt: '2026-01-02T10:00:00.000Z', addedBy: 'Anna' }],
      'uchwała.pdf',
    ],
    [
      'supervisionEvents',
      [
        { kind: 'annulledPartly', date: '2026-07-10', part: '§ 4' },
        { kind: 'courtComplaint', date: { unread: 'VIII' } },
      ],
      'stwierdzono nieważność w części, 10.07.2026, § 4; skarga do sądu administracyjnego, VIII',
    ],
  ]
  it.each(rows)('%s %j: %s', (id, value, expected) => {
    expect(shown(ofRegister(id), value)).toBe(expected)
  })

  it('prints money with grosze and people as they are written', () => {
    expect(shown({ ...base, id: 'm', type: 'money' }, 123_456)).toBe('1\u00a0234,56')
    expect(shown({ ...base, id: 'p', type: 'persons' }, ['Anna Nowak-Żak', 'Jan Ćwik'])).toBe(
      'Anna Nowak-Żak; Jan Ćwik',
    )
  })
})

describe('recordName', () => {
  const rows: readonly (readonly [Values, string])[] = [
    [{ number: { written: 'XII/9/26' }, title: 'w sprawie' }, 'XII/9/26'],
    [{ number: { unread: 'XII-9' }, title: 'w sprawie' }, 'XII-9'],
    [{ title: 'w sprawie' }, 'w sprawie'],
    [{}, '–'],
  ]
  it.each(rows)('of %j is %s', (values, expected) => {
    expect(recordName(resolutions, values)).toBe(expected)
  })
})

describe('recordTitle', () => {
  const rows: readonly (readonly [Values, string])[] = [
    [{ number: { written: 'XII/9/26' }, title: 'w sprawie' }, 'w sprawie'],
    [{ number: { written: 'XII/9/26' }, title: { unread: 'w spr???' } }, 'w spr???'],
    [{ number: { written: 'XII/9/26' } }, ''],
    // The title is the name already.
    [{ title: 'w sprawie' }, ''],
  ]
  it.each(rows)('of %j is %j', (values, expected) => {
    expect(recordTitle(resolutions, values)).toBe(expected)
  })
})
