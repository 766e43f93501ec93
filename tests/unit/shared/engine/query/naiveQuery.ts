import { catalogue } from '#shared/catalogue'
import { compareActNumbers } from '#shared/core/actNumbers/actNumber'
import { fold } from '#shared/core/folding/fold'
import { deriveValue } from '#shared/engine/present/derive'
import { type FixedFilter, fixedFilter } from '#shared/engine/query/relativeDays'
import { fieldOf } from '#shared/model/definition'
import type { Filter, Sort } from '#shared/model/view'
import { displayValue } from '#shared/model/display'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { RegisterRecord } from '#shared/core/values/record'
import { type FieldValue, isActNumber, isUnread } from '#shared/core/values/values'
import { texts, today } from './sampleTable'

const polish = new Intl.Collator('pl', { numeric: true })

type Value = (record: RegisterRecord, id: string) => FieldValue | undefined

/** Values of the records' fields, derived ones included, remembered. */
export function naiveValues(records: readonly RegisterRecord[]): Value {
  const links = records.flatMap((from) =>
    Object.entries(from.values).flatMap(([field, value]) =>
      Array.from(JSON.stringify(value).matchAll(/"record":"([^"]+)"/g), (match) => ({ field, from, to: match[1] })),
    ),
  )
  const known = new Map<string, FieldValue | undefined>()
  return (record, id) => {
    const field = fieldOf(resolutions, id)
    if (field?.type !== 'derived') return record.values[id]
    const key = `${record.id} ${id}`
    if (!known.has(key)) {
      const incoming = links.flatMap((link) =>
        link.to === record.id ? [{ ...link, register: 'resolutions', from: link.from.values }] : [],
      )
      known.set(key, deriveValue(catalogue.of('resolutions'), field, record.values, { today, incoming }))
    }
    return known.get(key)
  }
}

/** What `runQuery` must answer, the plain way: scan, test, compare. For the values of the sample only. */
export function naiveIds(
  records: readonly RegisterRecord[],
  remembered: Value,
  { filters, sort }: { readonly filters: readonly Filter[]; readonly sort: readonly Sort[] },
): readonly string[] {
  return records
    .filter((record) => filters.every((filter) => fits(fixedFilter(filter, today), remembered(record, filter.field))))
    .toSorted((a, b) => {
      for (const { field, direction } of sort) {
        const [left, right] = [sortable(field, remembered(a, field)), sortable(field, remembered(b, field))]
        if (left === undefined && right === undefined) continue
        if (left === undefined) return 1
        if (right === undefined) return -1
        const order = compare(field, left, right)
        if (order !== 0) return direction === 'ascending' ? order : -order
      }
      return a.order === b.order ? (a.id < b.id ? 1 : -1) : a.order < b.order ? 1 : -1
    })
    .map(({ id }) => id)
}

/** A day or number that could not be read sorts as if there were none. */
function sortable(id: string, value: FieldValue | undefined): FieldValue | undefined {
  const type = fieldOf(resolutions, id)?.type
  const counts = type === 'date' || type === 'integer' || type === 'money'
  return counts && isUnread(value) ? undefined : value
}

function fits(filter: FixedFilter, value: FieldValue | undefined): boolean {
  const field = fieldOf(resolutions, filter.field)
  if (field === undefined) return true
  switch (filter.kind) {
    case 'text': {
      const date = field.type === 'date' || (field.type === 'derived' && field.as === 'date')
      const shown = fold(displayValue(field, value, texts.text, texts.words))
      const other = date && typeof value === 'string' ? `${shown.slice(0, 6)}${shown.slice(8)} ${value}` : ''
      const number = isActNumber(value) && String(value.year) === filter.text && value.ordinal === Number(filter.text)
      return (
        number ||
        fold(filter.text)
          .split(' ')
          .every((word) => shown.includes(word) || other.includes(word))
      )
    }
    case 'oneOf':
      return filter.values.includes(typeof value === 'string' ? value : '')
    case 'range':
      if (typeof value === 'number') return value >= Number(filter.from) && value <= Number(filter.to ?? Infinity)
      return typeof value === 'string' && value >= (filter.from ?? '') && value <= (filter.to ?? '9')
    case 'anyOf':
      return filter.of.some((one) => fits(one, value))
    case 'empty':
      return value === undefined
    case 'notEmpty':
      return value !== undefined
    case 'flag':
      return false
  }
}

function compare(id: string, a: FieldValue, b: FieldValue): number {
  const field = fieldOf(resolutions, id)
  if (isActNumber(a) && isActNumber(b)) return compareActNumbers(a, b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const order =
    field?.type === 'choice' ? field.choices : field?.type === 'derived' ? Object.keys(field.states ?? {}) : []
  const [left, right] = [typeof a === 'string' ? a : '', typeof b === 'string' ? b : '']
  if (order.length > 0) return order.indexOf(left) - order.indexOf(right)
  return polish.compare(left, right)
}
