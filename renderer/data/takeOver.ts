import { z } from 'zod'
import type { Edit } from '#shared/engine/history/history'
import { emptyOffice } from '#shared/model/office'
import { officeSettings } from '#shared/engine/office/settings/definition'
import { knownOffice, settingEdits } from '#shared/engine/office/settings/storedOffice'
import { savedViews } from '#shared/engine/office/views/definition'
import { savedViewOf } from '#shared/engine/office/views/savedView'
import { execute } from './commands/commands'
import type { ExecuteOptions } from './commands/commandWriter'
import type { OfficeDatabase } from './database'

/** Where programs up to schema 2 kept the settings of the office: in one row, beside the log. */
const key = 'office'
const anyFields = z.record(z.string(), z.unknown())
const oldView = z.looseObject({ id: z.string(), register: z.string(), name: z.string(), view: z.looseObject({}) })

/**
 * Makes records of the settings and views that an older program kept in tables of their own, once: after that program's
 * last run, and after its backup was restored. As a command under the identity of this workstation, for what a migration
 * wrote under that of the backup two computers would write twice. Nothing is taken away before it stands in the log.
 */
export async function takeOver(database: OfficeDatabase, options: ExecuteOptions): Promise<void> {
  if (!(await hasOld(database))) return
  await database.transaction('rw', database.tables, async () => {
    // Another window may have been quicker.
    if (!(await hasOld(database))) return
    const stored = anyFields.safeParse((await database.settings.get(key))?.value).data ?? {}
    const views = await database.views.toArray()
    const edits: readonly Edit[] = [
      ...settingEdits(emptyOffice, knownOffice(stored)),
      ...views.flatMap((row): readonly Edit[] => {
        const { data } = oldView.safeParse(row)
        if (data === undefined) return []
        const { id, register, name, view } = data
        const values = { name, view: JSON.stringify({ ...view, register }) }
        return savedViewOf({ id, values }) === undefined
          ? []
          : [{ record: id, register: savedViews.id, fields: values, presence: 'live' }]
      }),
    ]
    // What was set since goes before what an older backup says.
    const there = new Set(
      await database.records
        .where('id')
        .anyOf(edits.map(({ record }) => record))
        .primaryKeys(),
    )
    const wanted = edits.filter(({ record }) => !there.has(record))
    const register = wanted[0]?.register ?? officeSettings.id
    await execute(database, { kind: 'settings', register, count: wanted.length, takenOver: true }, wanted, options)
    await database.settings.delete(key)
    await database.views.clear()
  })
}

async function hasOld({ settings, views }: OfficeDatabase): Promise<boolean> {
  return (await settings.get(key)) !== undefined || (await views.limit(1).primaryKeys()).length > 0
}
