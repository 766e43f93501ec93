import * as fc from 'fast-check'
import type { Edit } from '#shared/engine/history/history'
import type { FieldValue } from '#shared/core/values/values'

/** Fields of the register of resolutions, one of each kind of value. */
const values: Readonly<Record<string, fc.Arbitrary<FieldValue>>> = {
  number: fc.record({ written: fc.string({ minLength: 1 }), ordinal: fc.nat(20) }, { requiredKeys: ['written'] }),
  date: fc.oneof(
    fc.constantFrom('2026-06-25', '2026-11-20'),
    fc.record({ unread: fc.constantFrom('2915-01-01', 'data') }),
  ),
  title: fc.constantFrom('w sprawie budżetu', 'w sprawie statutu', 'w sprawie ławników'),
  votesFor: fc.nat(21),
  withdrawn: fc.boolean(),
  amends: fc.array(
    fc.record(
      { written: fc.constantFrom('I/1/24', 'II/9/24'), record: fc.constantFrom('a', 'b') },
      { requiredKeys: ['written'] },
    ),
    { minLength: 1, maxLength: 2 },
  ),
  supervisionEvents: fc.array(
    fc.record({ kind: fc.constantFrom('annulled', 'suspended'), date: fc.constant('2026-07-01') }),
    { minLength: 1, maxLength: 2 },
  ),
}

const fields: fc.Arbitrary<NonNullable<Edit['fields']>> = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, fc.option(value, { nil: undefined, freq: 4 })] as const),
  ),
  { requiredKeys: [] },
)

/** Edits of one record, of every kind a command may make of it. */
export function editOf(record: string): fc.Arbitrary<Edit> {
  return fc.record(
    { record: fc.constant(record), register: fc.constant('resolutions'), fields, presence: presence() },
    { requiredKeys: ['record', 'register'] },
  )
}

function presence(): fc.Arbitrary<'live' | 'trashed' | 'absent'> {
  return fc.oneof({ arbitrary: fc.constant('live'), weight: 4 }, fc.constantFrom('trashed', 'absent'))
}
