import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import type { FieldValue, Values } from '#shared/core/values/values'
import { bothValues, joinEdits } from '#shared/engine/joining/join'
import { fieldOf } from '#shared/model/definition'

const people = catalogue.of('people')
const record = (register: string, id: string, values: Values): RegisterRecord => ({
  id,
  register,
  values,
  order: '',
  trashed: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})
const link = (id: string, written = id) => ({ record: id, written })

/** What becomes of one value of another record when `joined` becomes part of `kept`. */
function led(register: string, field: string, value: FieldValue): FieldValue | undefined {
  const edits = joinEdits({
    definition: people,
    kept: record('people', 'kept', { surname: 'Kept' }),
    joined: record('people', 'joined', { surname: 'Joined' }),
    fields: {},
    leading: [record(register, 'x', { [field]: value })],
    definitionOf: (id) => catalogue.of(id),
  })
  return edits.find((edit) => edit.record === 'x')?.fields?.[field]
}

describe('what leads to a joined record', () => {
  it.each<[string, string, string, FieldValue, FieldValue | undefined]>([
    ['a link', 'councillors', 'person', [link('joined', 'J')], [link('kept', 'Kept')]],
    ['both links of a field', 'tasks', 'mail', [link('kept', 'K'), link('joined')], [link('kept', 'K')]],
    ['a link in a row', 'agendaItems', 'opinions', [{ body: [link('joined')] }], [{ body: [link('kept', 'Kept')] }]],
    ['text in a row', 'agendaItems', 'opinions', [{ body: 'Joined' }], undefined],
    ['a roll', 'votes', 'ballots', { roll: { joined: 'for', a: 'against' } }, { roll: { a: 'against', kept: 'for' } }],
    ['both in a roll, alike', 'votes', 'ballots', { roll: { joined: 'for', kept: 'for' } }, { roll: { kept: 'for' } }],
    [
      'both in a roll, noted differently',
      'meetings',
      'attendance',
      { roll: { joined: 'present', kept: 'absent' }, times: { joined: '9:00-' } },
      { roll: { kept: 'absent', 'name:Joined': 'present' }, times: { 'name:Joined': '9:00-' } },
    ],
    ['what leads elsewhere', 'councillors', 'person', [link('other')], undefined],
  ])('%s', (_, register, field, before, after) => {
    expect(led(register, field, before)).toEqual(after)
  })
})

describe('both values of a field', () => {
  it.each<[string, FieldValue, FieldValue, FieldValue | undefined]>([
    ['remarks', 'a', 'b', 'a\nb'],
    ['remarks', 'a', 'a', undefined],
    ['surname', 'a', 'b', undefined],
    ['joinedInto', [link('a')], [link('b')], undefined],
  ])('%s: %o and %o come to %o', (id, kept, joined, both) => {
    const field = fieldOf(people, id)
    expect(field === undefined ? 'no field' : bothValues(field, kept, joined)).toEqual(both)
  })
})
