import { v7 } from 'uuid'
import type { Edit } from '#shared/engine/history/history'
import { madeValues, type MadeTarget, targetKey, type UnknownTarget } from '#shared/engine/import/unknownTargets'
import type { RegisterDefinition, RegisterNumbering } from '#shared/model/definition'
import type { Values } from '#shared/core/values/values'

interface MadeRecord extends MadeTarget {
  readonly values: Values
}

/** Records of other registers the clerk has made with an import, under the same ids in every plan of the file. */
export class MadeRecords {
  readonly #ids = new Map<string, string>()
  #byId: ReadonlyMap<string, MadeRecord> = new Map()

  /** The records by id; none of one that is not said whole. */
  get byId(): ReadonlyMap<string, MadeTarget> {
    return this.#byId
  }

  /** Takes these and no others. */
  set(
    made: readonly MadeTarget[],
    of: (register: string) => { readonly definition: RegisterDefinition; readonly numbering: RegisterNumbering },
  ): void {
    this.#byId = new Map(
      made.flatMap((one) => {
        const { definition, numbering } = of(one.register)
        const values = madeValues(definition, numbering, one)
        if (values === undefined) return []
        const key = targetKey(one.register, one.written)
        const id = this.#ids.get(key) ?? v7()
        this.#ids.set(key, id)
        return [[id, { ...one, values }] as const]
      }),
    )
  }

  /** Those of one register, as links find them. */
  of(register: string): readonly { readonly id: string; readonly values: Values }[] {
    return [...this.#byId].flatMap(([id, one]) => (one.register === register ? [{ id, values: one.values }] : []))
  }

  /** What is to be written of them: those some row of the plan still names. */
  edits(unknown: readonly UnknownTarget[]): readonly Edit[] {
    const named = new Set(
      unknown.flatMap(({ isMade, register, written }) => (isMade ? [targetKey(register, written)] : [])),
    )
    return [...this.#byId].flatMap(([record, { register, written, values }]): readonly Edit[] =>
      named.has(targetKey(register, written)) ? [{ record, register, fields: values, presence: 'live' }] : [],
    )
  }
}
