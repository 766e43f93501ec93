import { catalogue } from '#shared/catalogue'
import { sampleResolutions } from '#assets/sample/resolutions'
import { RegisterTable } from '#shared/engine/query/table'
import { deriveValue } from '#shared/engine/present/derive'
import { orderKey } from '#shared/model/orderKey'
import { resolutions } from '#shared/registers/resolutions/definition'
import { resolutionsPl } from '#shared/registers/resolutions/texts.pl'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'

export const today = '2026-11-21'
export const texts = { text: resolutionsPl, words: { yes: 'tak', no: 'nie' } }

/** The title of a resolution; '' where it has none. */
export function titleOf(values: Values): string {
  const title = values['title']
  return typeof title === 'string' ? title : ''
}

/** A stored resolution with these values. */
export function recordOf(id: string, values: Values, trashed: 0 | 1 = 0): RegisterRecord {
  const moment = '2026-11-21T10:00:00.000Z'
  const order = orderKey(resolutions, values)
  return { id, register: 'resolutions', values, order, trashed, createdAt: moment, updatedAt: moment }
}

/** The first `count` resolutions of the sample town. */
export function sampleRecords(count: number, seed = 1): readonly RegisterRecord[] {
  const options = { today, id: (index: number) => `r${String(index).padStart(5, '0')}` }
  return Array.from(sampleResolutions(count, seed, options), ({ id, values }) => recordOf(id, values))
}

/** An empty table of resolutions; the flag `long` marks titles over 200 characters. */
export function emptyTable(): RegisterTable {
  return new RegisterTable(resolutions, texts.text, texts.words, {
    derive: (field, values, context) => deriveValue(catalogue.of('resolutions'), field, values, context),
    flag: () => (record) => titleOf(record.values).length > 200,
  })
}

/** A table with these records. */
export function tableOf(records: readonly RegisterRecord[]): RegisterTable {
  const table = emptyTable()
  table.load(records)
  return table
}
