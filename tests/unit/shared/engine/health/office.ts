import { catalogue } from '#shared/catalogue'
import { withOfficeFields } from '#shared/engine/health/officeFields'
import type { Register } from '#shared/engine/register'
import { orderKey } from '#shared/model/orderKey'
import { numberedEntry } from '#shared/engine/numbering/numbered'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { resolutions } from '#shared/registers/resolutions/definition'
import { NumberIndex } from '#shared/engine/numbering/guard'
import { parseActNumber } from '#shared/core/actNumbers/actNumber'
import type { ExaminedRegister } from '#shared/engine/health/examine'
import { emptyOffice } from '#shared/model/office'
import { NameBook } from '#shared/engine/ties/nameBook'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'

const place = { section: 'act', privacy: 'public' } as const

/** The register of resolutions with fields of the kinds it does not have itself. */
export const definition: Register = {
  code: catalogue.of('resolutions').code,
  ...withOfficeFields({
    ...resolutions,
    knownBy: { names: ['unit'], from: ['date'] },
    fields: [
      ...resolutions.fields,
      { ...place, id: 'people', type: 'persons' },
      { ...place, id: 'peopleTied', type: 'links', to: 'resolutions', ties: { written: 'people', on: 'date' } },
      { ...place, id: 'joinedInto', type: 'links', to: 'resolutions', one: true, joins: true },
      { ...place, id: 'nip', type: 'text', check: 'nip' },
      { ...place, id: 'shelf', type: 'text', unique: true, uniqueWithin: 'unit' },
      { ...place, id: 'pesel', type: 'text', check: 'pesel', privacy: 'private' },
    ],
  }),
}

export const today = '2026-11-21'

/** A sound act of session I, unless told otherwise. */
export function act(ordinal: number, more: Values = {}): Values {
  return {
    number: parseActNumber(`I/${ordinal}/24`),
    date: '2024-05-07',
    session: 'I',
    title: `w sprawie nr ${ordinal}`,
    ...more,
  }
}

export function record(id: string, values: Values, more: Partial<RegisterRecord> = {}): RegisterRecord {
  return {
    id,
    register: definition.id,
    values,
    order: orderKey(definition, values),
    trashed: 0,
    createdAt: '2024-05-08T08:00:00.000Z',
    updatedAt: '2024-05-08T08:00:00.000Z',
    ...more,
  }
}

/** The register with these records, those in the trash apart. */
export function stateOf(records: readonly RegisterRecord[], of: Register = definition): ExaminedRegister {
  const { terms } = emptyOffice
  const live = records.filter(({ trashed }) => trashed === 0)
  const byId = new Map(records.map((one) => [one.id, one]))
  const numbering = numberingOf(of, emptyOffice)
  const entries = live.flatMap((one) => numberedEntry(of, one, numbering) ?? [])
  return {
    definition: of,
    records: live,
    find: (_, id) => byId.get(id),
    all: () => live,
    definitionOf: () => of,
    books: () => new NameBook(of, records),
    numbers: new NumberIndex(entries, { counter: 'term', terms }),
    numbering,
    terms,
    today,
  }
}

/** Runs to the end what yields on the way. */
export function finished<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const next = work.next()
    if (next.done === true) return next.value
  }
}
