import { z } from 'zod'
import { sameValue, type Edit } from '../../history/history'
import { savedMappingSchema } from '../../import/savedMapping'
import type { RegisterRecord } from '../../../core/values/record'
import { importMappings } from './definition'

/** Where each column of a file went the last time, and which fields told its rows apart. */
export const rememberedMappingSchema = z.strictObject({ columns: savedMappingSchema, keys: z.array(z.string()) })
export type RememberedMapping = z.infer<typeof rememberedMappingSchema>

/** Records that say where files of one shape go; of two workstations that said so at once the newer one counts. */
type Kept = readonly Pick<RegisterRecord, 'id' | 'values'>[]

/** What the records say of a shape; `undefined` where none does, or none that can be read. */
export function mappingOf(kept: Kept, shape: string): RememberedMapping | undefined {
  for (const { values } of ofShape(kept, shape)) {
    const { data } = rememberedMappingSchema.safeParse(parsed(values['mapping']))
    if (data !== undefined) return data
  }
  return undefined
}

/**
 * What is to be written for a shape to be remembered under the id of a new record; nothing where it is known. The records
 * before go to the trash instead of being changed: two clerks who import at once then never contradict each other.
 */
export function mappingEdits(kept: Kept, shape: string, mapping: RememberedMapping, id: string): readonly Edit[] {
  if (sameValue(mappingOf(kept, shape) ?? null, mapping)) return []
  return [
    ...ofShape(kept, shape).map((record): Edit => ({
      record: record.id,
      register: importMappings.id,
      presence: 'trashed',
    })),
    {
      record: id,
      register: importMappings.id,
      fields: { shape, mapping: JSON.stringify(mapping) },
      presence: 'live',
    },
  ]
}

/** Newest first: the ids of records grow with time. */
function ofShape(kept: Kept, shape: string): Kept {
  return kept.filter(({ values }) => values['shape'] === shape).toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
