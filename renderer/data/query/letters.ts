import { isOpen } from '#shared/engine/deadlines/clocks'
import type { DocumentInput } from '#shared/engine/documents/model'
import { buildRecordLetter, letterFiles, valuesOfLetter } from '#shared/engine/documents/papers'
import type { LetterFile, PrintedRecord, RecordLetterPrint, Register, Surroundings } from '#shared/engine/register'
import { fieldOf } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { isParentField, placeFieldOf } from '#shared/model/relations'
import type { Day, Values } from '#shared/core/values/values'
import { byPlace } from '../place'
import type { QuerySettings } from './queryTypes'
import { rollPersons } from './relations'
import type { Stores } from './registerStore'

/** Which letter of which record, and the day it bears. */
export interface LetterQuestion {
  readonly register: string
  readonly record: string
  readonly letter: string
  readonly day: Day
}

/** How a record is shown to what is built from it: as the office has it, or as everybody may read it. */
type Shown = (definition: Register, values: Values) => Values

const asItIs: Shown = (_, values) => values

/** Builds a letter about a record from what lies in memory; `undefined` for a record that is not there. */
export function letterOf(
  stores: Stores,
  settings: QuerySettings,
  question: LetterQuestion,
  shown = asItIs,
): DocumentInput | undefined {
  const found = printOf(stores, settings, question, shown)
  return found === undefined ? undefined : buildRecordLetter(found.definition, question.letter, found.print)
}

/** The attached files that go with a letter about a record. */
export function filesOfLetter(
  stores: Stores,
  settings: QuerySettings,
  question: LetterQuestion,
): readonly LetterFile[] {
  const found = printOf(stores, settings, question)
  return found === undefined ? [] : letterFiles(found.definition, question.letter, found.print)
}

/** What a letter is built from, and by which register. */
function printOf(
  stores: Stores,
  settings: QuerySettings,
  { register, record, letter: id, day }: LetterQuestion,
  shown = asItIs,
): { readonly definition: Register; readonly print: RecordLetterPrint } | undefined {
  const store = stores.get(register)
  const slot = store?.table.slotOf(record)
  const letter = store?.definition.letters?.find((one) => one.id === id)
  if (store === undefined || slot === undefined || letter === undefined) return undefined
  const clock = store.readings(slot).find((reading) => reading.clock.letter === id && isOpen(reading))
  const print: RecordLetterPrint = {
    office: settings.office,
    today: day,
    values: valuesOfLetter(letter, shown(store.definition, store.printed(slot)), day),
    offered: (field) => {
      const values = store.table.recordAt(slot)?.values ?? {}
      return rollPersons(stores, settings, { register, field, values }).map(({ name }) => name)
    },
    end: clock?.end,
    around: surroundings(stores, record, shown),
  }
  return { definition: store.definition, print }
}

/** What a letter, or a record made from this one, may look at besides it. */
export function surroundings(stores: Stores, record: string, shown = asItIs): Surroundings {
  const printed = (register: string, id: string): PrintedRecord | undefined => {
    const store = stores.get(register)
    const slot = store?.table.slotOf(id)
    return store === undefined || slot === undefined || store.table.recordAt(slot)?.trashed !== 0
      ? undefined
      : { id, values: shown(store.definition, store.printed(slot)) }
  }
  /** Records of a register that lead to another one by a field that counts, in their order. */
  const incoming = (register: string, to: string, counts: (field: FieldDefinition | undefined) => boolean) => {
    const store = stores.get(register)
    if (store === undefined) return []
    const place = placeFieldOf(store.definition)
    const ids = store.table.incoming(to).flatMap(({ field, from }) => {
      const link = from.register === register ? fieldOf(store.definition, field) : undefined
      return counts(link) ? [from.id] : []
    })
    return [...new Set(ids)]
      .flatMap((id) => printed(register, id) ?? [])
      .map((one) => {
        const own = place === undefined ? undefined : one.values[place]
        return { ...one, place: typeof own === 'string' ? own : undefined }
      })
      .sort(byPlace)
      .map(({ id, values }) => ({ id, values }))
  }
  return {
    record,
    find: (register, id) => printed(register, id)?.values,
    stored: (register, id) => {
      const store = stores.get(register)
      const found = store?.table.get(id)
      return store !== undefined && found?.trashed === 0 ? shown(store.definition, found.values) : undefined
    },
    belonging: (register, to) => incoming(register, to, isParentField),
    leading: (register, by, to) => incoming(register, to, (field) => field?.id === by),
  }
}
