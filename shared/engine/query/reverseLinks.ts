import type { RegisterDefinition } from '../../model/definition'
import { type FieldValue, isActNumber, isLink, isUnread } from '../../core/values/values'
import type { RegisterRecord } from '../../core/values/record'

/** A link seen from its target: the field it stands in and the id of the record that holds it. */
export interface ReverseLink {
  readonly field: string
  readonly from: string
}

/**
 * Who links to whom inside one register, from the target's end. States of acts hang on acts that came later (amended,
 * repealed), so this must stay right with every change; it is kept by adding and removing whole records.
 */
export class ReverseLinks {
  private readonly fields: readonly string[]
  private readonly byTarget = new Map<string, ReverseLink[]>()

  constructor(definition: RegisterDefinition) {
    this.fields = definition.fields.flatMap((field) =>
      field.type === 'links' && field.to === definition.id ? [field.id] : [],
    )
  }

  /** The records a record links to, once per link; links that lead to no known record are left out. */
  targets(record: RegisterRecord): readonly { readonly field: string; readonly to: string }[] {
    return this.fields.flatMap((field) => linkedIds(record.values[field]).map((to) => ({ field, to })))
  }

  /** Takes up the links of a record. */
  add(record: RegisterRecord): void {
    for (const { field, to } of this.targets(record)) {
      const links = this.byTarget.get(to)
      if (links === undefined) this.byTarget.set(to, [{ field, from: record.id }])
      else links.push({ field, from: record.id })
    }
  }

  /** Forgets the links of a record as they were when it was added. */
  remove(record: RegisterRecord): void {
    for (const { to } of this.targets(record)) {
      const links = this.byTarget.get(to)?.filter((link) => link.from !== record.id) ?? []
      if (links.length === 0) this.byTarget.delete(to)
      else this.byTarget.set(to, links)
    }
  }

  /** Links that lead to the record, in the order they were added. */
  incoming(id: string): readonly ReverseLink[] {
    return this.byTarget.get(id) ?? []
  }

  clear(): void {
    this.byTarget.clear()
  }
}

function linkedIds(value: FieldValue | undefined): readonly string[] {
  if (typeof value !== 'object' || isUnread(value) || isActNumber(value)) return []
  const ids: string[] = []
  for (const item of value) {
    if (typeof item !== 'string' && isLink(item) && item.record !== undefined) ids.push(item.record)
  }
  return ids
}
