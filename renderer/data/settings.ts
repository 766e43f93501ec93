import { z } from 'zod'
import { savedMappingSchema } from '#shared/import/mapping'
import { emptyOffice, officeSchema, type Office } from '#shared/settings/office'
import type { OfficeDatabase } from './database'

/** The office's settings; those of a new office until they are entered. */
export async function readOffice(database: OfficeDatabase): Promise<Office> {
  const stored = await database.settings.get('office')
  // Field by field, so that settings of an older program keep what they have.
  return officeSchema.parse({ ...emptyOffice, ...z.record(z.string(), z.unknown()).parse(stored?.value ?? {}) })
}

/** Keeps the office's settings. */
export async function writeOffice(database: OfficeDatabase, office: Office): Promise<void> {
  await database.settings.put({ key: 'office', value: officeSchema.parse(office) })
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
