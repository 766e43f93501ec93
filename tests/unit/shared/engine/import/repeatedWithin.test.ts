import { expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { repeatedValues } from '#shared/engine/import/repeatedValues'
import { definition } from '../health/office'

const rows = (...values: readonly Values[]) => values.map((one, row) => ({ id: `r${row}`, row, values: one }))
const said = (...values: readonly Values[]) => [...repeatedValues(definition, rows(...values), []).keys()]

it('a text that is unique within another field is pointed out only where both repeat', () => {
  const archive = { shelf: 'A 12', unit: 'Archiwum' }
  expect(said(archive, { shelf: 'a 12', unit: 'ARCHIWUM' })).toEqual([1])
  expect(said(archive, { shelf: 'A 12', unit: 'Kancelaria' })).toEqual([])
  expect(said(archive, { shelf: 'A 12' }, { shelf: 'A 12' })).toEqual([2])
})
