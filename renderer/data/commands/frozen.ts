import Dexie from 'dexie'
import { type FreezingRecords, isFreezing } from '#shared/model/freeze'
import type { Change } from '#shared/engine/history/history'
import type { OfficeDatabase } from '../database'

/** A change is of a field that stands still (`Freeze`); the command was refused, nothing was written. */
export class FrozenFields extends Error {
  readonly register: string
  readonly freeze: string
  constructor(register: string, freeze: string) {
    super(`Fields of ${register} stand still by ${freeze}.`)
    this.register = register
    this.freeze = freeze
  }
}

/**
 * Refuses changes of fields that stand still. Asked inside the command's transaction: what another window wrote since the
 * screen was drawn counts. Where a command is taken back (`takenBack`), only what came after it stands in the way: going back step
 * by step takes that first, and one step taken back out of its order would change the rules under it.
 * @throws FrozenFields
 */
export async function refuseFrozen(
  database: OfficeDatabase,
  changes: readonly (Change | undefined)[],
  takenBack?: string,
): Promise<void> {
  for (const change of changes) {
    // What comes or goes as a whole changes no field under anybody's hands.
    if (change === undefined || change.presence?.before === 'absent' || change.presence?.after === 'absent') continue
    for (const { id, fields, by } of database.catalogue.of(change.register).freezes ?? []) {
      if (!fields.some((field) => Object.hasOwn(change.fields, field))) continue
      for (const one of by)
        if (await isThere(database, one, change.record, takenBack)) throw new FrozenFields(change.register, id)
    }
  }
}

async function isThere(
  database: OfficeDatabase,
  one: FreezingRecords,
  record: string,
  takenBack: string | undefined,
): Promise<boolean> {
  const found = database.records
    .where('[register+trashed+order]')
    .between([one.register, 0, Dexie.minKey], [one.register, 0, Dexie.maxKey])
    .filter(({ values }) => isFreezing(one, values, record))
  if (takenBack === undefined) return (await found.first()) !== undefined
  const telling = [one.field, ...(one.filled ?? [])]
  const later = await database.changes
    .where('record')
    .anyOf(await found.primaryKeys())
    .filter(
      ({ command, presence, fields }) =>
        command > takenBack && (presence !== undefined || telling.some((field) => Object.hasOwn(fields, field))),
    )
    .first()
  return later !== undefined
}
