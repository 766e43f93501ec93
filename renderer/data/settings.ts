import { z } from 'zod'
import { savedMappingSchema } from '#shared/engine/import/mapping'
import { emptyOffice, officeSchema, type Office } from '#shared/model/office'
import { type OfficeDraft, officeDraftSchema } from '#shared/program/settings/officeDraft'
import type { OfficeDatabase } from './database'

const anyFields = z.record(z.string(), z.unknown())

/**
 * The office's settings; those of a new office until they are entered. Read field by field, so that settings of an older
 * or a newer program keep what this one knows, and one bad value does not keep the whole program from opening.
 */
export async function readOffice(database: OfficeDatabase): Promise<Office> {
  const stored = await storedOffice(database)
  const known = Object.entries(officeSchema.shape).flatMap(([field, schema]) => {
    const { data } = schema.safeParse(stored[field])
    return data === undefined ? [] : [[field, data] as const]
  })
  const ofRegisters = Object.entries(stored).filter(([field]) => !Object.hasOwn(officeSchema.shape, field))
  return officeSchema.parse({ ...emptyOffice, ...Object.fromEntries([...ofRegisters, ...known]) })
}

/** Keeps the office's settings. What a newer program stored beside them stays. */
export async function writeOffice(database: OfficeDatabase, office: Office): Promise<void> {
  const parsed = officeSchema.parse(office)
  await database.transaction('rw', database.settings, async () => {
    const stored = Object.entries(await storedOffice(database))
    const foreign = Object.fromEntries(stored.filter(([field]) => !Object.hasOwn(officeSchema.shape, field)))
    await database.settings.put({ key: 'office', value: { ...foreign, ...parsed } })
  })
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

async function storedOffice(database: OfficeDatabase): Promise<Readonly<Record<string, unknown>>> {
  const stored = await database.settings.get('office')
  return anyFields.safeParse(stored?.value).data ?? {}
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
