import type { NumberParts } from '#shared/core/actNumbers/pattern'
import { fold } from '#shared/core/folding/fold'
import type { NumberedEntry, NumberWarning } from '#shared/engine/numbering/guard'
import type { NumberingProposal } from '#shared/engine/numbering/proposeNumbering'
import { rowsUsed, valuesUsed } from '#shared/engine/query/facets'
import { recordName } from '#shared/model/display'
import type { RowValue } from '#shared/core/values/values'
import type { OfficeRecords } from '../officeRecords'
import type { Proposed } from '../registerNumbers'

/** Records named that bear the same text as one being typed. */
const namedBearers = 3

/** Questions a form asks while somebody types. */
export const typingQuestions = (office: OfficeRecords) => ({
  /** Values used before that begin with what was typed. */
  async complete(register: string, field: string, typed: string): Promise<readonly string[]> {
    return valuesUsed((await office.store(register)).table, field, typed, 12)
  },

  /** Rows used before whose cell in a column begins with what was typed. */
  async completeRow(register: string, field: string, column: string, typed: string): Promise<readonly RowValue[]> {
    return rowsUsed((await office.store(register)).table, field, column, typed, 12)
  },

  /** Names of the other records outside the trash that bear a text; of many the first ones. */
  async bearers(
    register: string,
    field: string,
    text: string,
    record: string,
    within?: { readonly field: string; readonly text: string },
  ): Promise<readonly string[]> {
    const { table, definition } = await office.store(register)
    const column = table.column(field)
    const frame = within === undefined ? undefined : { column: table.column(within.field), text: fold(within.text) }
    const wanted = fold(text)
    const names: string[] = []
    for (let slot = 0; slot < table.capacity && names.length < namedBearers; slot++) {
      const other = table.recordAt(slot)
      if (other?.trashed !== 0 || other.id === record || column?.text(slot) !== wanted) continue
      if (frame !== undefined && frame.column?.text(slot) !== frame.text) continue
      names.push(recordName(definition, other.values))
    }
    return names
  },

  /** What is odd about the number of an entry being typed, with the names of the records concerned. */
  async checkNumber(
    register: string,
    entry: NumberedEntry,
  ): Promise<{ readonly warnings: readonly NumberWarning[]; readonly names: Readonly<Record<string, string>> }> {
    const store = await office.store(register)
    const warnings = store.numbers.check(entry)
    const ids = warnings.flatMap((warning) =>
      'others' in warning ? warning.others : warning.code === 'dateBeforePrevious' ? [warning.previous] : [],
    )
    return {
      warnings,
      names: Object.fromEntries(ids.map((id) => [id, recordName(store.definition, store.table.get(id)?.values ?? {})])),
    }
  },

  /**
   * Names of entries that would share a number once these records are as given, together those that share one. What shares
   * one already is not told again.
   */
  async numberClashes(register: string, records: readonly Proposed[]): Promise<readonly (readonly string[])[]> {
    const store = await office.store(register)
    const proposed = new Map(records.map(({ id, values }) => [id, values]))
    const valuesOf = (id: string) => proposed.get(id) ?? store.table.get(id)?.values ?? {}
    const told = new Set<string>()
    return store.numbers.clashes(records).flatMap(({ record, others }) => {
      if (told.has(record)) return []
      for (const id of [record, ...others]) told.add(id)
      return [[...new Set([record, ...others].map((id) => recordName(store.definition, valuesOf(id))))]]
    })
  },

  /** Parts of the number the next act of that day should bear, taken from a counter. */
  async nextNumber(register: string, day: string, session?: number, counter = ''): Promise<NumberParts> {
    return (await office.store(register)).numbers.next(day, session, counter)
  },

  /** How a register seems to number, where it is not set to; `undefined` where it does well. */
  async proposedNumbering(register: string): Promise<NumberingProposal | undefined> {
    return (await office.store(register)).numbers.proposedNumbering()
  },
})
