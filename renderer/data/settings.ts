import { z } from 'zod'
import { savedMappingSchema } from '#shared/engine/import/rememberedMapping'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Office } from '#shared/model/office'
import { type OfficeDraft, officeDraftSchema } from '#shared/program/settings/officeDraft'
import { officeSettings } from '#shared/engine/office/settings/definition'
import { officeOf } from '#shared/engine/office/settings/storedOffice'
import { savedViews } from '#shared/engine/office/views/definition'
import { type SavedView, savedViewOf } from '#shared/engine/office/views/savedView'
import type { OfficeDatabase } from './database'

/** The office's settings; those of a new office until they are entered (`storedOffice.ts`). */
export async function readOffice(database: OfficeDatabase): Promise<Office> {
  return officeOf(await keptRecords(database, officeSettings.id))
}

/** The views the office saved, by name. */
export async function readViews(database: OfficeDatabase): Promise<readonly SavedView[]> {
  return (await keptRecords(database, savedViews.id)).flatMap((record) => savedViewOf(record) ?? [])
}

function keptRecords(database: OfficeDatabase, register: string): Promise<readonly RegisterRecord[]> {
  return database.records.where('[register+trashed+order]').between([register, 0], [register, 0, []]).toArray()
}

const draftKey = 'draft:office'

/** What was typed into the settings of the office and not saved; nothing for a draft that cannot be read. */
export async function readDraftOfOffice(database: OfficeDatabase): Promise<OfficeDraft> {
  const stored = await database.settings.get(draftKey)
  return officeDraftSchema.safeParse(stored?.value).data ?? {}
}

/** Keeps what was typed into the settings of the office; an empty draft is forgotten. */
export async function writeDraftOfOffice(database: OfficeDatabase, draft: OfficeDraft): Promise<void> {
  if (Object.keys(draft).length === 0) await database.settings.delete(draftKey)
  else await database.settings.put({ key: draftKey, value: draft })
}

const mappingSchema = z.strictObject({ columns: savedMappingSchema, keys: z.array(z.string()) })
/** Where each column of a file went the last time, and which fields told its rows apart. */
export type RememberedMapping = z.infer<typeof mappingSchema>

/** The mapping used for files of this shape before; `undefined` for a shape not seen yet. */
export async function readMapping(database: OfficeDatabase, shape: string): Promise<RememberedMapping | undefined> {
  const stored = await database.settings.get(`mapping:${shape}`)
  return mappingSchema.safeParse(stored?.value).data
}

/** Remembers the mapping of a file's shape. */
export async function writeMapping(database: OfficeDatabase, shape: string, mapping: RememberedMapping): Promise<void> {
  await database.settings.put({ key: `mapping:${shape}`, value: mapping })
}
