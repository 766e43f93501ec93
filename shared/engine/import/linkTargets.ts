import { actNumberKey, parseActNumber } from '../../core/actNumbers/actNumber'
import type { RegisterDefinition } from '../../model/definition'
import { isActNumber, type Link, type Values } from '../../core/values/values'
import type { CellWarning } from './readCell'

/** Finds records by the number a file names, in the register and in the file itself. */
export class LinkTargets {
  /** By key of the number; `null` where several records bear it. */
  readonly #records = new Map<string, string | null>()
  readonly #definition: RegisterDefinition

  constructor(definition: RegisterDefinition) {
    this.#definition = definition
  }

  /** Makes a record known under its number. */
  add(id: string, values: Values): void {
    const number = values[this.#definition.key]
    if (number === undefined || !isActNumber(number)) return
    const key = actNumberKey(number)
    const known = this.#records.get(key)
    this.#records.set(key, known === undefined || known === id ? id : null)
  }

  /** Completes the links of a row with the records they lead to; what leads nowhere stays as written. */
  resolve(values: Values): Values {
    const completed: Record<string, readonly Link[]> = {}
    for (const field of this.#definition.fields) {
      const value = values[field.id]
      if (field.type !== 'links' || field.to !== this.#definition.id || !Array.isArray(value)) continue
      completed[field.id] = linksOf(value).map(({ written }) => {
        const record = this.#find(written)
        return typeof record === 'string' ? { written, record } : { written }
      })
    }
    return { ...values, ...completed }
  }

  /** What is to be said about the links of one field. */
  warnings(value: unknown): readonly CellWarning[] {
    return (Array.isArray(value) ? linksOf(value) : []).flatMap(({ written }): readonly CellWarning[] => {
      const record = this.#find(written)
      if (record === undefined) return [{ code: 'linkNotFound', written }]
      return record === null ? [{ code: 'linkAmbiguous', written }] : []
    })
  }

  #find(written: string): string | null | undefined {
    return this.#records.get(actNumberKey(parseActNumber(written)))
  }
}

function linksOf(value: readonly unknown[]): readonly Link[] {
  return value.flatMap((item) =>
    typeof item === 'object' && item !== null && 'written' in item && typeof item.written === 'string'
      ? [{ written: item.written }]
      : [],
  )
}
