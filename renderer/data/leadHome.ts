import { homecoming, homeOf } from '#shared/engine/history/home'
import type { Change } from '#shared/engine/history/history'
import type { RegisterRecord } from '#shared/core/values/record'
import { type ExecuteOptions, inCommand, type Outcome } from './commands/commandWriter'
import type { OfficeDatabase } from './database'

/** What leading one record back would do. */
export interface Homecoming {
  readonly record: string
  /** The register it belongs to and comes back to. */
  readonly home: string
  /** Where it stands now; `undefined` where it was removed from a register it never belonged to. */
  readonly stands: string | undefined
  /** Whether it comes back into the trash. */
  readonly isTrashed: boolean
  /** Its values afterwards. */
  readonly values: RegisterRecord['values']
  /** Fields of the other register that are emptied. */
  readonly emptied: readonly string[]
}

/** What leading these records back to their registers would do; those that stand where they belong are left out. */
export async function planHomecoming(
  database: OfficeDatabase,
  records: readonly string[],
): Promise<readonly Homecoming[]> {
  const found = await homecomings(database, records, '')
  return found.map(({ change, stored }) => {
    const values = new Map(Object.entries(stored?.values ?? {}))
    for (const [field, { after }] of Object.entries(change.fields))
      if (after === undefined) values.delete(field)
      else values.set(field, after)
    return {
      record: change.record,
      home: change.register,
      stands: stored?.register,
      isTrashed: (change.presence?.after ?? (stored?.trashed === 1 ? 'trashed' : 'live')) === 'trashed',
      values: Object.fromEntries(values),
      emptied: Object.entries(change.fields).flatMap(([field, { after }]) => (after === undefined ? [field] : [])),
    }
  })
}

/** Leads records back to the registers they belong to (`shared/engine/history/home.ts`), as one command like any other. */
export async function leadHome(
  database: OfficeDatabase,
  records: readonly string[],
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  let first = ''
  let count = 0
  return inCommand(
    database,
    () => ({ kind: 'repair', register: first, count }),
    options,
    async ({ id }, writer) => {
      const found = await homecomings(database, records, id)
      first = found[0]?.change.register ?? ''
      count = found.length
      await writer.write(
        found.map(({ change }) => change),
        found.map(({ stored }) => stored),
      )
    },
  )
}

async function homecomings(
  database: OfficeDatabase,
  records: readonly string[],
  command: string,
): Promise<readonly { readonly change: Change; readonly stored: RegisterRecord | undefined }[]> {
  const ids = [...new Set(records)]
  const [stored, log] = await Promise.all([
    database.records.bulkGet(ids),
    database.changes.where('record').anyOf(ids).toArray(),
  ])
  const histories = new Map<string, Change[]>()
  for (const change of log) histories.set(change.record, [...(histories.get(change.record) ?? []), change])
  return ids.flatMap((record, index) => {
    const history = histories.get(record) ?? []
    const home = homeOf(history)
    const definition = home === undefined ? undefined : database.catalogue.find(home)
    const change = definition && homecoming(history, stored[index], definition, command)
    return change === undefined ? [] : [{ change, stored: stored[index] }]
  })
}
