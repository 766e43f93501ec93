import { describe, expect, it } from 'vitest'
import { displayText } from '#shared/engine/health/displayText'
import type { FieldValue } from '#shared/core/values/values'

describe('a value in a finding', () => {
  it.each<[string, FieldValue, string]>([
    ['a text', 'droga', 'droga'],
    ['an amount', 1250, '1250'],
    ['text that could not be read', { unread: 'brak' }, 'brak'],
    ['a number of an act', { written: 'I/1/26' }, 'I/1/26'],
    ['links', [{ record: 'a', written: 'Komisja Budżetu' }], 'Komisja Budżetu'],
    ['people', ['Anna Nowak', 'Jan Kowalski'], 'Anna Nowak; Jan Kowalski'],
    [
      'rows with links, people and text that could not be read',
      [
        { body: [{ record: 'a', written: 'Komisja Budżetu' }], opinion: 'pozytywna' },
        { who: ['Anna Nowak', 'Jan Kowalski'], day: { unread: 'wkrótce' } },
      ],
      'Komisja Budżetu, pozytywna; Anna Nowak; Jan Kowalski, wkrótce',
    ],
  ])('says %s', (_, value, text) => {
    expect(displayText(value)).toBe(text)
  })
})
