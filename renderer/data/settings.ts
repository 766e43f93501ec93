import type { Edit } from '#shared/engine/history/history'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Office } from '#shared/model/office'
import { type OfficeDraft, officeDraftSchema } from '#shared/program/settings/officeDraft'
import { importMappings } from '#shared/engine/office/mappings/definition'
import {
  mappingEdits,
  mappingOf,
  type RememberedMapping,
  rememberedMappingSchema,
} from '#shared/engine/office/mappings/rememberedMapping'
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

/**
 * The mapping used for files of this shape before, by anybody of the office; `undefined` for a shape not seen yet. What an
 * older program remembered on this workstation alone still counts.
 */
export async function readMapping(database: OfficeDatabase, shape: string): Promise<RememberedMapping | undefined> {
  const kept = mappingOf(await keptRecords(database, importMappings.id), shape)
  if (kept !== undefined) return kept
  const stored = await database.settings.get(`mapping:${shape}`)
  return rememberedMappingSchema.safeParse(stored?.value).data
}

/** What is to be written for the mapping of a shape to be remembered, under the id of a new record. */
export async function editsOfMapping(
  database: OfficeDatabase,
  shape: string,
  mapping: RememberedMapping,
  id: string,
): Promise<readonly Edit[]> {
  return mappingEdits(await keptRecords(database, importMappings.id), shape, mapping, id)
}
