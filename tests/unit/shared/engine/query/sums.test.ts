import { catalogue } from '#shared/catalogue'
import { expect, it } from 'vitest'
import { sumsOf } from '#shared/engine/query/sums'
import { RegisterTable } from '#shared/engine/query/table'
import { deriveValue } from '#shared/engine/present/derive'
import { contracts } from '#shared/registers/contracts/definition'
import { textsOf } from '#shared/text/texts'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'

const texts = textsOf('pl', catalogue)
const recordOf = (values: Values, index: number): RegisterRecord => ({
  id: `c${index}`,
  register: contracts.id,
  values,
  order: String(index),
  trashed: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})

it('sums fixed amounts, keeps maxima, estimates and rates apart, and counts what could not be read', () => {
  const table = new RegisterTable(contracts, texts.register('contracts'), texts.app.words, {
    derive: (field, values, context) => deriveValue(catalogue.of('contracts'), field, values, context),
    flag: () => () => false,
  })
  table.setToday('2026-11-21')
  const values: readonly Values[] = [
    { value: 100, valueKind: 'lumpSum' },
    { value: 50 },
    { value: 700, valueKind: 'maximum' },
    { value: { unread: 'do 5 tys.' }, valueKind: 'maximum' },
    { value: { unread: 'stawka' }, valueKind: 'rate' },
    { value: 800, valueKind: 'estimated' },
    { value: 999, valueKind: 'rate' },
    { value: { unread: 'wg cennika' } },
    { value: 10, changes: [{ kind: 'TSU02', date: '2026-05-05', valueAfter: 25 }] },
  ]
  table.load(values.map(recordOf))
  expect(sumsOf(table, table.ordered([]))).toEqual([
    { field: 'currentValue', total: 175, count: 3, unread: 1 },
    { field: 'currentValue', kind: 'maximum', total: 700, count: 1, unread: 1 },
    { field: 'currentValue', kind: 'estimated', total: 800, count: 1, unread: 0 },
  ])
  expect(sumsOf(table, new Int32Array())).toEqual([])
})
