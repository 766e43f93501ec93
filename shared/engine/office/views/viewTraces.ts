import type { FieldValue } from '../../../core/values/values'
import { filterTells, type Traces } from '../../history/traces'
import { fieldsOf } from '../../../model/view'
import { savedViewOf, valuesOfView } from './savedView'

/** Looks for what was erased in views: in what they filter by, and in their names. */
export class ViewTraces {
  readonly #erased: ReadonlySet<string>
  readonly #traces: Traces

  /** `values` are the erased ones by their register and field. */
  constructor(values: readonly { readonly register: string; readonly field: string }[], traces: Traces) {
    this.#erased = new Set(values.map(({ register, field }) => `${register}/${field}`))
    this.#traces = traces
  }

  /** Whether a value of a view's record says any of it. */
  tells(field: string, value: FieldValue | undefined): boolean {
    if (typeof value !== 'string') return false
    if (field === 'name') return this.#traces.areToldIn(value)
    const saved = savedViewOf({ id: '', values: { name: '', view: value } })
    // What cannot be read as a view is no filter, but may hold words all the same.
    if (saved === undefined) return this.#traces.areToldIn(value)
    return saved.view.filters.some((filter) => this.#filterTells(saved.register, filter))
  }

  /** The value without it: a filter that says it goes, for half a filter would show something else. */
  without(field: string, value: FieldValue): FieldValue {
    if (typeof value !== 'string') return value
    const saved = field === 'name' ? undefined : savedViewOf({ id: '', values: { name: '', view: value } })
    if (saved === undefined) return this.#traces.withoutForms(value)
    const filters = saved.view.filters.filter((filter) => !this.#filterTells(saved.register, filter))
    return valuesOfView({ ...saved, view: { ...saved.view, filters } })['view'] ?? value
  }

  #filterTells(register: string, filter: Parameters<typeof filterTells>[0]): boolean {
    const isErased = fieldsOf(filter).some((field) => this.#erased.has(`${register}/${field.split('.')[0] ?? ''}`))
    return filterTells(filter, this.#traces, isErased)
  }
}
