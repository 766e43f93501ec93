import { isTransferred, transferRow, transferUnread } from '#shared/engine/documents/transfers'
import type { DocumentRow } from '#shared/engine/documents/model'
import { facets, type Facet } from '#shared/engine/query/facets'
import type { QueryResult } from '#shared/engine/query/run'
import { sumsOf } from '#shared/engine/query/sums'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import type { OfficeRecords } from '../officeRecords'
import { outerNumbers, printedRows, withheldFields } from '../papers'
import type { ListQuery, ListResult, ListRow } from '../queryTypes'
import type { RegisterStore } from '../registerStore'

/** Questions about lists and what is printed or handed over of them. */
export const listsQuestions = (office: OfficeRecords) => ({
  /** Answers a list and keeps its rows for later questions. */
  async list(query: ListQuery): Promise<ListResult> {
    const store = await office.store(query.register)
    const result = store.list(query)
    // A list of every register for the trash, besides those a screen uses.
    const list = office.lists.keep({ register: query.register, result }, office.catalogue.registers.length)
    const { total, matched, rows } = result
    const { table } = store
    return {
      list,
      total,
      matched,
      sums: sumsOf(table, rows),
      groups: result.groups.map(({ label, start, count }) => ({
        label,
        start,
        count,
        sums: sumsOf(table, rows.subarray(start, start + count)),
      })),
    }
  },

  /** How many records a query finds; for the tabs of views. */
  async count(query: ListQuery): Promise<number> {
    return (await office.store(query.register)).list(query).matched
  },

  /** Rows of a list from one place up to, not including, another. Empty for a list no longer kept. */
  async rows(list: number, from: number, to: number): Promise<readonly ListRow[]> {
    const kept = office.lists.get(list)
    if (kept === undefined) return []
    const store = await office.store(kept.register)
    return Array.from(kept.result.rows.subarray(from, to)).flatMap((slot) => store.row(slot) ?? [])
  },

  /** Ids of the records of a list, in its order. */
  async ids(list: number): Promise<readonly string[]> {
    const kept = office.lists.get(list)
    if (kept === undefined) return []
    const { table } = await office.store(kept.register)
    return Array.from(kept.result.rows).flatMap((slot) => table.recordAt(slot)?.id ?? [])
  },

  /** Place of a record in a list; -1 when it is not in it. */
  async indexOf(list: number, record: string): Promise<number> {
    const kept = office.lists.get(list)
    if (kept === undefined) return -1
    const slot = (await office.store(kept.register)).table.slotOf(record)
    return slot === undefined ? -1 : kept.result.rows.indexOf(slot)
  },

  /** Values a field has, for the drop-down of its filter. */
  async facets(register: string, field: string): Promise<readonly Facet[]> {
    return facets((await office.store(register)).table, field, 200)
  },

  /** The records a query finds, in its order. */
  async records(query: ListQuery): Promise<readonly RegisterRecord[]> {
    const store = await office.store(query.register)
    return Array.from(store.list(query).rows).flatMap((slot) => store.table.recordAt(slot) ?? [])
  },

  /** Values of all records a query finds, derived ones included; for papers about a session or a period. */
  async values(query: ListQuery): Promise<readonly Values[]> {
    const store = await office.store(query.register)
    return Array.from(store.list(query).rows, (slot) => store.printed(slot))
  },

  /**
   * Rows of a list as the printed register has them, headed by groups. Fails for a list no longer kept. The ordinal counts
   * on from the first row, so batches must be asked for in order.
   */
  async printedRows(
    list: number,
    columns: readonly string[],
    group: string | undefined,
    from: number,
    to: number,
    withPersonalData: boolean,
  ): Promise<readonly DocumentRow[]> {
    const { store, result } = await kept(office, list)
    return printedRows(store, result, { columns, group, from, to }, withPersonalData)
  },

  /** Those of the fields of which a public copy of a list withholds something. Fails for a list no longer kept. */
  async withheldFields(list: number, fields: readonly string[]): Promise<readonly string[]> {
    const { store, result } = await kept(office, list)
    return withheldFields(store, result, fields)
  },

  /** Rows of a list as a file for another program has them. Fails for a list no longer kept. */
  async transferRows(list: number, transfer: string, from: number, to: number): Promise<readonly DocumentRow[]> {
    const { store, result } = await kept(office, list)
    return Array.from(result.rows.subarray(from, to)).flatMap((slot) => {
      const values = store.printed(slot)
      return isTransferred(store.definition, transfer, values) ? [transferRow(store.definition, transfer, values)] : []
    })
  },

  /** How many records of a list a transfer cannot write properly, because text in them could not be read. */
  async transferUnread(list: number, transfer: string): Promise<number> {
    const kept = office.lists.get(list)
    if (kept === undefined) return 0
    const store = await office.store(kept.register)
    return kept.result.rows.reduce(
      (count, slot) => count + (transferUnread(store.definition, transfer, store.printed(slot)) ? 1 : 0),
      0,
    )
  },

  /** Lowest and highest number among the rows of a list, as stored; for the closing line of a register. */
  async outerNumbers(list: number): Promise<{ readonly first?: string; readonly last?: string }> {
    const kept = office.lists.get(list)
    if (kept === undefined) return {}
    return outerNumbers(await office.store(kept.register), kept.result)
  },
})

/** The rows of a list and the register they are of. Fails for a list no longer kept. */
export async function kept(
  office: OfficeRecords,
  list: number,
): Promise<{ readonly store: RegisterStore; readonly result: QueryResult }> {
  const found = office.lists.get(list)
  // The records were read anew meanwhile; a register must not be printed from two states of the office.
  if (found === undefined) throw new Error('The list is gone.')
  return { store: await office.store(found.register), result: found.result }
}
