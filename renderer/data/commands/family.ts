import Dexie from 'dexie'
import { isParentField } from '#shared/model/relations'
import type { RegisterRecord } from '#shared/core/values/record'
import { linksIn } from '#shared/core/values/values'
import type { OfficeDatabase } from '../database'

/** Fields of links that say what a record belongs to, by register. */
type ParentFields = ReadonlyMap<string, readonly string[]>

/** Records whose changes are read at once. */
const batch = 500

/**
 * Records that went to the trash together with these of a register because they belong to them, and lie there still: they
 * come back together. What had been thrown away before stays there.
 */
export async function trashedWith(
  database: OfficeDatabase,
  register: string,
  records: readonly string[],
): Promise<readonly RegisterRecord[]> {
  const { registers } = database.catalogue
  const parentFields: ParentFields = new Map(
    registers.map(({ id, fields }) => [id, fields.flatMap((field) => (isParentField(field) ? [field.id] : []))]),
  )
  const canBeParent = registers.some(({ fields }) =>
    fields.some((field) => isParentField(field) && field.to === register),
  )
  if (!canBeParent) return []
  const back = new Set(records)
  const found: RegisterRecord[] = []
  for (const command of await trashedBy(database, records)) {
    const keys = await database.changes
      .where('[command+record]')
      .between([command, Dexie.minKey], [command, Dexie.maxKey])
      .primaryKeys()
    const ids = keys.flatMap(([, id]) => (back.has(id) ? [] : [id]))
    const others = (await database.records.bulkGet(ids)).flatMap((one) => (one?.trashed === 1 ? [one] : []))
    // Children stand in any order beside their parents: gone over until nothing more is found.
    for (let isMore = true; isMore;) {
      isMore = false
      for (const other of others) {
        if (back.has(other.id) || !belongsTo(other, parentFields, back)) continue
        back.add(other.id)
        found.push(other)
        isMore = true
      }
    }
  }
  return found
}

function belongsTo(
  { register, values }: RegisterRecord,
  parentFields: ParentFields,
  parents: ReadonlySet<string>,
): boolean {
  return (parentFields.get(register) ?? []).some((field) =>
    linksIn(values[field]).some(({ record }) => record !== undefined && parents.has(record)),
  )
}

/** The last commands that put these records into the trash, each once. */
async function trashedBy(database: OfficeDatabase, records: readonly string[]): Promise<ReadonlySet<string>> {
  const last = new Map<string, string>()
  for (let start = 0; start < records.length; start += batch) {
    const part = records.slice(start, start + batch)
    for (const { record, command, presence } of await database.changes.where('record').anyOf(part).toArray())
      if (presence?.after === 'trashed' && command > (last.get(record) ?? '')) last.set(record, command)
  }
  return new Set(last.values())
}
