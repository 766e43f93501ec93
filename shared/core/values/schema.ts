import { z } from 'zod'
import type { ActNumber, FieldValue, FileRef, Link, Roll } from './values'

/** The parts of an object, every one of its type named: one added to the type and not here fails to compile. */
type Shape<T> = Readonly<Record<keyof T, z.ZodType>>

const cell = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ unread: z.string() })])
const actNumber = z.strictObject({
  written: z.string(),
  session: z.number().exactOptional(),
  ordinal: z.number().exactOptional(),
  term: z.number().exactOptional(),
  year: z.number().exactOptional(),
  series: z.string().exactOptional(),
} satisfies Shape<ActNumber>)
const link = z.strictObject({ record: z.string().exactOptional(), written: z.string() } satisfies Shape<Link>)
const fileRef = z.strictObject({
  sha256: z.string(),
  name: z.string(),
  bytes: z.number(),
  addedAt: z.iso.datetime(),
  addedBy: z.string(),
  note: z.string().exactOptional(),
} satisfies Shape<FileRef>)
const roll = z.strictObject({
  roll: z.record(z.string(), z.string()),
  times: z.record(z.string(), z.string()).exactOptional(),
} satisfies Shape<Roll>)
const row = z.record(z.string(), z.union([cell, z.array(z.string()), z.array(link)]))

/** Everything a field of a record can hold, as it comes from another workstation. */
export const fieldValueSchema: z.ZodType<FieldValue> = z.union([
  cell,
  actNumber,
  roll,
  z.array(z.string()),
  z.array(link),
  z.array(fileRef),
  z.array(row),
])
