import { describe, expect, it } from 'vitest'
import type { FieldValue } from '#shared/core/values/values'
import { catalogueOf, definitionsId } from '#shared/catalogue'
import { changedType, kindsAfter } from '#shared/registers/own/changeType'
import type { OwnFieldType } from '#shared/registers/own/definition'
import { fieldRow } from '#shared/registers/own/ownField'

const words = { yes: 'tak', no: 'nie' }
const fieldAs = (type: OwnFieldType, choices = '') => fieldRow.parse({ id: 'pole', label: 'Pole', type, choices })
const text = (() => {
  const values = { name: 'X', fields: [{ id: 'pole', label: 'Pole', type: 'text' }] }
  const record = {
    id: 'own',
    register: definitionsId,
    values,
    order: '',
    trashed: 0 as const,
    createdAt: '',
    updatedAt: '',
  }
  const found = catalogueOf([record]).texts.pl['own']
  if (found === undefined) throw new Error('The definition makes no register.')
  return found
})()
const changed = (from: OwnFieldType, to: OwnFieldType, ...values: readonly FieldValue[]) =>
  changedType(
    fieldAs(from),
    to,
    values.map((value, at) => ({ id: `r${at}`, values: { pole: value } })),
    { text, words, today: '2026-11-30' },
  )

describe('a field of another kind', () => {
  it.each<readonly [OwnFieldType, OwnFieldType, FieldValue, FieldValue]>([
    ['text', 'date', '3.2.2026', '2026-02-03'],
    ['text', 'date', 'wiosną', { unread: 'wiosną' }],
    ['text', 'integer', '12', 12],
    ['text', 'integer', '12,5', { unread: '12,5' }],
    ['text', 'money', '1 234,56 zł', 123_456],
    ['text', 'boolean', 'tak', true],
    ['text', 'persons', 'Anna Nowak, Jan Kot', ['Anna Nowak', 'Jan Kot']],
    ['text', 'number', '7/2026', { written: '7/2026' }],
    ['money', 'text', 123_456, '1 234,56'],
    ['date', 'text', '2026-02-03', '03.02.2026'],
    ['boolean', 'text', false, 'nie'],
    ['integer', 'money', 12, 1_200],
    ['persons', 'text', ['Anna Nowak', 'Jan Kot'], 'Anna Nowak; Jan Kot'],
    ['text', 'multiChoice', 'a; b', ['a; b']],
    ['date', 'text', { unread: 'wiosną' }, 'wiosną'],
  ])('%s → %s: %j becomes %j', (from, to, before, after) => {
    const change = changed(from, to, before)
    expect(change).toMatchObject({ edits: [{ record: 'r0', value: after }] })
  })

  it('is told value by value, what cannot be read first, and writes only what changes', () => {
    const change = changed('text', 'date', '3.2.2026', 'wiosną', '3.2.2026', '03.02.2026')
    expect(change).toMatchObject({
      values: [
        { before: 'wiosną', outcome: 'unread', count: 1 },
        { before: '3.2.2026', after: '03.02.2026', outcome: 'other', count: 2 },
        { before: '03.02.2026', outcome: 'same', count: 1 },
      ],
    })
    expect(changed('text', 'choice', 'a', 'b', 'a')).toMatchObject({ edits: [], field: { choices: 'a\nb' } })
  })

  it('is no list to choose from where there are too many values', () => {
    const many = Array.from({ length: 201 }, (_, at) => `wartość ${at}`)
    expect(changed('text', 'choice', ...many)).toBe('tooMany')
  })

  it('may be every kind that holds text, days or numbers', () => {
    expect(kindsAfter('text')).toContain('date')
    expect(kindsAfter('date')).not.toContain('links')
    expect(kindsAfter('links')).toEqual([])
  })
})
