import type { RegisterRecord } from '../../core/values/record'
import type { Planned } from './importPlan'
import type { HiddenKeys } from './table'

/**
 * What the hidden keys of a printed paper say of its rows. A key that stands in two rows, as after copying one in Word,
 * says of neither what it is; one whose record is gone must not bring it back unasked. Where none of the keys is known the
 * paper comes from another office, and its keys say nothing here.
 */
export class KeyedRows {
  /** The record a row surely belongs to. */
  readonly sure: ReadonlyMap<number, string>
  readonly #records: HiddenKeys['records']
  readonly #rowsOf = new Map<string, number[]>()
  readonly #known: ReadonlySet<string>

  constructor(records: HiddenKeys['records'] | undefined, existing: readonly RegisterRecord[]) {
    const all = new Set(existing.map(({ id }) => id))
    const keys = [...(records ?? new Map<number, readonly string[]>())]
    this.#known = new Set(keys.flatMap(([, ids]) => ids.filter((id) => all.has(id))))
    this.#records = this.#known.size === 0 ? new Map() : new Map(keys)
    for (const [row, ids] of this.#records)
      for (const id of ids) this.#rowsOf.set(id, [...(this.#rowsOf.get(id) ?? []), row])
    this.sure = new Map(
      [...this.#records].flatMap(([row, ids]) => {
        const [only, ...others] = ids
        const isSure = only !== undefined && others.length === 0 && this.#rowsOf.get(only)?.length === 1
        return isSure ? [[row, only] as const] : []
      }),
    )
  }

  /** Why a row is not taken before the clerk says what it is. */
  question(
    row: number,
  ): (Required<Pick<Planned, 'warned' | 'warnings' | 'offered'>> & Pick<Planned, 'reason'>) | undefined {
    const ids = this.#records.get(row) ?? []
    const known = ids.filter((id) => this.#known.has(id))
    const sure = this.sure.get(row)
    if (ids.length === 0 || (sure !== undefined && known.length === 1)) return undefined
    if (sure !== undefined) return { reason: 'entryGone', warned: true, warnings: [], offered: [] }
    const rows = [...new Set(ids.flatMap((id) => this.#rowsOf.get(id) ?? []))].filter((other) => other !== row)
    return {
      reason: 'sameEntry',
      warned: true,
      warnings: [{ code: 'sameEntry', rows, records: known }],
      offered: known,
    }
  }
}
