import { catalogue } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { checkOf } from '#shared/engine/health/catalogue'
import type { Oddity } from '#shared/engine/health/check'
import { NumberIndex } from '#shared/engine/numbering/guard'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'

const recordOf = (register: string, id: string, values: Values): RegisterRecord => ({
  id,
  register,
  values,
  order: '',
  trashed: 0,
  createdAt: '',
  updatedAt: '',
})

/** What a check finds odd about the records of a register, by their ids; `others` are records of other registers. */
export function oddityOf(
  register: string,
  id: string,
  values: Readonly<Record<string, Values>>,
  others: Readonly<Record<string, Values>> = {},
  today = '2026-11-21',
): Readonly<Record<string, Oddity>> {
  const definition = catalogue.of(register)
  const records = Object.entries(values).map(([record, own]) => recordOf(register, record, own))
  const test = checkOf(definition, id)?.prepare({
    definition,
    records,
    find: (of, record) => {
      const found = of === register ? values[record] : others[record]
      return found === undefined ? undefined : recordOf(of, record, found)
    },
    all: (of) => (of === register ? records : Object.entries(others).map(([record, own]) => recordOf(of, record, own))),
    numbers: new NumberIndex([], { counter: 'year', terms: [] }),
    numbering: numberingOf(definition, emptyOffice),
    terms: emptyOffice.terms,
    books: () => undefined,
    definitionOf: (of) => catalogue.of(of),
    today,
  })
  return Object.fromEntries(
    records.flatMap((record) => {
      const oddity = test?.(record)
      return oddity === undefined ? [] : [[record.id, oddity]]
    }),
  )
}
