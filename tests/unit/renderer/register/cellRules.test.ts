import { describe, expect, it } from 'vitest'
import { cellRefusal, isCommon, isReplacedByTyping, type Refusal } from '#renderer/features/register/cellRules'
import { catalogue } from '#shared/catalogue'
import type { Values } from '#shared/core/values/values'
import { fieldOf } from '#shared/model/definition'

const field = (register: string, id: string) => {
  const found = fieldOf(catalogue.of(register), id)
  if (found === undefined) throw new Error(`${register} has no field ${id}`)
  return found
}
const row = (register: string, values: Values) => ({
  record: { id: 'a', register, values, trashed: 0, order: '', createdAt: '', updatedAt: '' } as const,
  derived: {},
  numbering: false,
})

describe('which cells can be edited in a list', () => {
  const withheld: Values = { subject: 'Ochrona serwerowni', confidentiality: [{ scope: 'SC03' }] }
  it.each<[string, string, string, Values, boolean, Refusal | undefined]>([
    ['a stored value', 'resolutions', 'title', {}, false, undefined],
    ['what is computed', 'resolutions', 'status', {}, false, 'derived'],
    ['what has rows', 'contracts', 'confidentiality', {}, false, 'rows'],
    ['what is withheld, in the office', 'contracts', 'subject', withheld, false, undefined],
    ['what is withheld, in the chamber', 'contracts', 'subject', withheld, true, 'withheld'],
    ['what is not withheld, in the chamber', 'contracts', 'subject', { subject: 'Papier' }, true, undefined],
    ['an empty public field, in the chamber', 'resolutions', 'date', {}, true, undefined],
    ['what is not public, in the chamber', 'resolutions', 'remarks', { remarks: 'a' }, true, 'withheld'],
  ])('%s', (_, register, id, values, chamber, expected) => {
    expect(cellRefusal(catalogue.of(register), field(register, id), row(register, values), chamber)).toBe(expected)
  })
})

it.each([
  ['resolutions', 'date', true, true],
  ['resolutions', 'kind', true, false],
  ['resolutions', 'number', false, true],
  ['resolutions', 'title', false, true],
  ['contracts', 'contractNumber', false, true],
])('%s, %s: filled down %s, replaced by a letter %s', (register, id, common, replaced) => {
  expect([isCommon(field(register, id)), isReplacedByTyping(field(register, id))]).toEqual([common, replaced])
})
