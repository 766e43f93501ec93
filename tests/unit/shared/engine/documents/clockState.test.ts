import { catalogue } from '#shared/catalogue'
import { describe, expect, it } from 'vitest'
import { readClocks } from '#shared/engine/deadlines/clocks'
import { withClockNames } from '#shared/engine/documents/clockState'
import { contracts } from '#shared/registers/contracts/definition'
import type { RegisterDefinition } from '#shared/model/definition'
import { interpellations } from '#shared/registers/interpellations/definition'
import { textsOf } from '#shared/text/texts'
import type { Values } from '#shared/core/values/values'

const polish = textsOf('pl', catalogue)
const printed = (definition: RegisterDefinition, values: Values, field: string) =>
  withClockNames(
    definition,
    values,
    () => readClocks(definition, values, { today: '2026-11-21', officeFreeDays: new Set() }),
    polish.register(definition.id),
    [field],
  )[field]

describe('the state of a deadline on paper', () => {
  it.each<[string, RegisterDefinition, Values, string, unknown]>([
    [
      'says which clock it is of',
      interpellations,
      { kind: 'query', termStart: '2026-10-01', deadline: 'late' },
      'deadline',
      { unread: 'odpowiedź: po terminie' },
    ],
    [
      'names the other one as well',
      interpellations,
      { kind: 'query', forwardingStart: '2026-11-20', deadline: 'soon' },
      'deadline',
      { unread: 'przekazanie: kończy się' },
    ],
    [
      'of one clock only stands as it is',
      contracts,
      { currentEnd: '2026-11-30', endDeadline: 'soon' },
      'endDeadline',
      'soon',
    ],
    ['of no clock stays empty', interpellations, { kind: 'motion' }, 'deadline', undefined],
  ])('%s', (_, definition, values, field, expected) => {
    expect(printed(definition, values, field)).toEqual(expected)
  })
})
