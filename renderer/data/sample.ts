import type { RegisterRecord } from '#shared/core/values/record'
import type { OfficeDatabase } from './database'

/** Ids of sample records begin so; no clock yields it, so they can be told from the office's own for ever. */
const prefix = '00000000-5a3b-7000-8000-'

/** Id of the n-th sample record. */
export function sampleId(index: number): string {
  return `${prefix}${index.toString(16).padStart(12, '0')}`
}

/** Whether the id is that of a sample record. */
export function isSampleId(id: string): boolean {
  return id.startsWith(prefix)
}

/** How many sample records there are. */
export async function countSample(database: OfficeDatabase): Promise<number> {
  return database.records.where('id').startsWith(prefix).count()
}

/** The sample records there are, those in the trash included. */
export async function storedSample(database: OfficeDatabase): Promise<readonly RegisterRecord[]> {
  return database.records.where('id').startsWith(prefix).toArray()
}
