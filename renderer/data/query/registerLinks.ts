import type { Catalogue } from '#shared/engine/catalogue'
import { currentLinks, type Relations } from '#shared/engine/query/linkIndex'
import type { RegisterTable } from '#shared/engine/query/table'
import type { Register } from '#shared/engine/register'
import type { RegisterDefinition } from '#shared/model/definition'
import type { LinksField } from '#shared/model/field'
import { recordName, recordTitle } from '#shared/model/display'
import type { RegisterRecord } from '#shared/core/values/record'
import { linksIn, type Values } from '#shared/core/values/values'
import type { IncomingReference, RollCount } from './queryTypes'

/** What the records of a register lead to, and what leads to them, over all registers. */
export class RegisterLinks {
  readonly #definition: Register
  readonly #catalogue: Catalogue
  readonly #table: RegisterTable
  readonly #relations: Relations

  constructor(definition: Register, catalogue: Catalogue, table: RegisterTable, relations: Relations) {
    this.#definition = definition
    this.#catalogue = catalogue
    this.#table = table
    this.#relations = relations
  }

  /** Links that lead to a record, from any register, as its pane shows them. */
  incoming(id: string): readonly IncomingReference[] {
    return this.#table.incoming(id).map(({ field, from }) => {
      const definition = this.#catalogue.of(from.register)
      // What is named by links, such as a seat by its councillor, bears the name that one has now.
      const values = withCurrentNames(definition, from.values, this.#relations.nameOf)
      return {
        field,
        from: values,
        register: from.register,
        record: from.id,
        name: recordName(definition, values),
        title: recordTitle(definition, values),
      }
    })
  }

  /** The records of any register that link to a record or have it in a roll, each once, those in the trash included. */
  leadingTo(id: string): readonly RegisterRecord[] {
    const { links } = this.#relations
    const found = [...links.incoming(id), ...links.rollsOf(id)].flatMap(
      ({ register, from }) => this.#relations.find(register, from) ?? [],
    )
    return [...new Map(found.map((record) => [record.id, record])).values()]
  }

  /** In how many rolls a record stands, by register and field. */
  rolls(id: string): readonly RollCount[] {
    const counts = new Map<string, RollCount>()
    for (const { register, field, from } of this.#relations.links.rollsOf(id)) {
      if (this.#relations.find(register, from)?.trashed !== 0) continue
      const key = `${register} ${field}`
      counts.set(key, { register, field, count: (counts.get(key)?.count ?? 0) + 1 })
    }
    return [...counts.values()]
  }

  /** Records a derived field of these values looks at along links, and those these look at. */
  around(values: Values): readonly RegisterRecord[] {
    const found = new Map<string, RegisterRecord>()
    const queue: { readonly definition: RegisterDefinition; readonly values: Values }[] = [
      { definition: this.#definition, values },
    ]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { fields } = next.definition
      const along = new Set(fields.flatMap((field) => (field.type === 'derived' ? (field.along ?? []) : [])))
      for (const field of fields) {
        if (field.type !== 'links' || !along.has(field.id)) continue
        for (const { record: id } of linksIn(next.values[field.id])) {
          const record = id === undefined || found.has(id) ? undefined : this.#relations.find(field.to, id)
          if (record?.trashed !== 0) continue
          found.set(record.id, record)
          queue.push({ definition: this.#catalogue.of(field.to), values: record.values })
        }
      }
    }
    return [...found.values()]
  }
}

/** Values whose links in the name and the title say what they lead to is called now. */
function withCurrentNames(
  { fields, key, title }: RegisterDefinition,
  values: Values,
  nameOf: Relations['nameOf'],
): Values {
  const named = fields.filter(
    (field): field is LinksField => field.type === 'links' && (field.id === key || field.id === title),
  )
  if (named.length === 0) return values
  const current = named.flatMap((field) => {
    const value = currentLinks(field, values[field.id], nameOf)
    return value === undefined ? [] : [[field.id, value] as const]
  })
  return { ...values, ...Object.fromEntries(current) }
}
