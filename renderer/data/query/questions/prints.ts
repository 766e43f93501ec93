import { entryDigests, fingerprintOf } from '#shared/engine/documents/fingerprint'
import { LinkIndex, type Relations } from '#shared/engine/query/linkIndex'
import type { Filter } from '#shared/model/view'
import { ownName, recordName, recordTitle } from '#shared/model/display'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Day } from '#shared/core/values/values'
import { textsOf } from '#shared/text/texts'
import { sha256 } from '../../commands/sha256'
import type { OfficeRecords } from '../officeRecords'
import { RegisterStore, type Stores } from '../registerStore'
import { kept } from './lists'

/** A list on paper, and the register as it was at that moment. */
export interface PrintedList {
  readonly register: string
  readonly columns: readonly string[]
  readonly filters: readonly Filter[]
  readonly fingerprint: string
  readonly day: Day
  readonly past: readonly RegisterRecord[]
}

/** An entry that says something else today than it said then. */
export interface ChangedSince {
  readonly record: string
  readonly name: string
  readonly title: string
  readonly how: 'changed' | 'added' | 'gone'
}

export interface PrintCheck {
  /** Whether the register said then what bears the fingerprint. */
  readonly isSame: boolean
  readonly entries: number
  readonly changed: readonly ChangedSince[]
  /** Changed entries beyond those named. */
  readonly more: number
}

const named = 100

/** Questions of what stands on paper: its fingerprint, and whether the register said the same. */
export const printsQuestions = (office: OfficeRecords) => {
  const printOf = ({ definition, catalogue }: RegisterStore, columns: readonly string[], withPersonalData: boolean) => {
    const { register, app } = textsOf('pl', catalogue)
    return { definition, text: register(definition.id), words: app.words, columns, withPersonalData }
  }
  const entriesOf = (store: RegisterStore, slots: Iterable<number>) =>
    Array.from(slots).flatMap((slot) => store.table.recordAt(slot) ?? [])
  return {
    /** The fingerprint of a list as it is printed. Fails for a list no longer kept. */
    async fingerprint(list: number, columns: readonly string[], withPersonalData: boolean): Promise<string> {
      const { store, result } = await kept(office, list)
      const print = printOf(store, columns, withPersonalData)
      return fingerprintOf(print, entriesOf(store, result.rows).map(entryDigests(print, sha256)), sha256)
    },

    /** Whether a list said at a moment what bears the fingerprint, with or without personal data, and what changed since. */
    async checkPrint(asked: PrintedList): Promise<PrintCheck> {
      const { register, columns, filters, fingerprint } = asked
      const stores = await office.ready()
      const now = await office.store(register)
      const then = pastStore(now, stores, { ...office.settings(), today: asked.day }, asked.past)
      const query = { register, filters, sort: [] }
      const past = entriesOf(then, then.list(query).rows)
      const present = entriesOf(now, now.list(query).rows)
      const prints = [false, true].map((personal) => printOf(now, columns, personal))
      const found = prints.find(
        (print) => fingerprintOf(print, past.map(entryDigests(print, sha256)), sha256) === fingerprint,
      )
      const digest = entryDigests(found ?? printOf(now, columns, true), sha256)
      const before = new Map(past.map((record) => [record.id, digest(record)]))
      const today = new Set(present.map(({ id }) => id))
      const changed: { readonly record: RegisterRecord; readonly how: ChangedSince['how'] }[] = []
      for (const record of present) {
        const was = before.get(record.id)
        if (was !== digest(record)) changed.push({ record, how: was === undefined ? 'added' : 'changed' })
      }
      for (const record of past) if (!today.has(record.id)) changed.push({ record, how: 'gone' })
      return {
        isSame: found !== undefined,
        entries: past.length,
        changed: changed.slice(0, named).map(({ record, how }) => ({
          record: record.id,
          name: recordName(now.definition, record.values),
          title: recordTitle(now.definition, record.values),
          how,
        })),
        more: Math.max(0, changed.length - named),
      }
    },
  }
}

/** A register as it was, beside the others as they are: links into it are not looked along. */
function pastStore(
  { definition, catalogue }: RegisterStore,
  stores: Stores,
  settings: ReturnType<OfficeRecords['settings']>,
  records: readonly RegisterRecord[],
): RegisterStore {
  const tableOf = (register: string) => (register === definition.id ? past : stores.get(register))?.table
  const relations: Relations = {
    books: () => undefined,
    links: new LinkIndex(catalogue.all),
    find: (register, id) => tableOf(register)?.get(id),
    all: (register) => (register === definition.id ? past : stores.get(register))?.records() ?? [],
    nameOf: (register, id) => {
      const to = stores.get(register)?.definition
      return to === undefined ? undefined : ownName(to, tableOf(register)?.get(id)?.values ?? {})
    },
  }
  const past: RegisterStore = new RegisterStore(definition, catalogue, settings, relations)
  past.load(records)
  return past
}
