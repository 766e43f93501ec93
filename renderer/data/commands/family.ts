import { registers } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import { linksIn } from '#shared/core/values/values'
import type { OfficeDatabase } from '../database'

/** Fields of links that say what a record belongs to, by register. */
const parentFields: ReadonlyMap<string, readonly string[]> = new Map(
  registers.map(({ id, fields }) => [
    id,
    fields.flatMap((field) => (field.type === 'links' && field.parent === true ? [field.id] : [])),
  ]),
)

/**
 * Records that went to the trash together with these because they belong to them, and lie there still: they come back
 * together. What had been thrown away before stays there.
 */
export async function trashedWith(
  database: OfficeDatabase,
  records: readonly string[],
): Promise<readonly RegisterRecord[]> {
  const back = new Set(records)
  const found: RegisterRecord[] = []
  for (const record of records) {
    const command = await trashedBy(database, record)
    if (command === undefined) continue
    const ids = await database.changes
      .where('[command+record]')
      .between([command, ''], [command, '\uffff'])
      .primaryKeys()
    const others = (await database.records.bulkGet(ids.flatMap(([, id]) => id))).flatMap((one) => one ?? [])
    // Children stand in any order beside their parents: gone over until nothing more is found.
    for (let isMore = true; isMore;) {
      isMore = false
      for (const other of others) {
        if (other.trashed !== 1 || back.has(other.id) || !belongsTo(other, back)) continue
        back.add(other.id)
        found.push(other)
        isMore = true
      }
    }
  }
  return found
}

function belongsTo({ register, values }: RegisterRecord, parents: ReadonlySet<string>): boolean {
  return (parentFields.get(register) ?? []).some((field) =>
    linksIn(values[field]).some(({ record }) => record !== undefined && parents.has(record)),
  )
}

/** The last command that put a record into the trash. */
async function trashedBy(database: OfficeDatabase, record: string): Promise<string | undefined> {
  const changes = await database.changes.where('record').equals(record).toArray()
  return changes
    .filter(({ presence }) => presence?.after === 'trashed')
    .map(({ command }) => command)
    .sort()
    .at(-1)
}
