import { z } from 'zod'
import { isReading } from '../history/clock'
import { plainName, type CommandName, type PlainName } from '../history/history'
import type { SealedChange, SealedCommand } from '../history/seal'
import { officeSchema } from '../../model/office'
import { fieldValueSchema } from '../../core/values/schema'

/**
 * A package takes the work of a workstation along: the history of the chosen registers and who knew what, nothing else.
 * Records are rebuilt from it, and the state at taking is what both histories share, so none travels. It is an archive
 * (`shared/archive`) of three tables: `package` with this one row about it, `changes` and `commands`.
 */
export const packageAboutSchema = z.strictObject({
  /** Tells databases that began as one from all others: the first command ever given in it. */
  origin: z.string().min(1).max(100),
  replica: z
    .string()
    .min(1)
    .max(40)
    .refine((name) => isOrdinary(name)),
  who: z.string().max(120),
  at: z.iso.datetime(),
  registers: z.array(z.string().max(60)).max(200),
  /** The office's settings; taken over only by a program that has none and no records. */
  office: officeSchema.optional(),
})
export type PackageAbout = z.infer<typeof packageAboutSchema>

/** What a package holds. */
export interface PackageContent {
  readonly about: PackageAbout
  readonly commands: readonly SealedCommand[]
  readonly changes: readonly SealedChange[]
}

/**
 * Names that every object has. As a key of what is taken over, one of them would change the program's own objects; no
 * register, field or workstation is called so.
 */
const isOrdinary = (key: string) => !Reflect.has(Object.prototype, key)

/** Whether no key anywhere in a row is one that every object has. */
export function hasOrdinaryKeys(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return true
  return Array.isArray(row)
    ? row.every(hasOrdinaryKeys)
    : Object.entries(row).every(([key, value]) => isOrdinary(key) && hasOrdinaryKeys(value))
}

const id = z.string().min(1).max(100).refine(isOrdinary)
const reading = z.string().refine(isReading)
const presence = z.enum(['live', 'trashed', 'absent'])

export const changeSchema: z.ZodType<SealedChange> = z.strictObject({
  command: reading,
  record: id,
  register: id,
  fields: z.record(
    z.string(),
    z.strictObject({
      before: fieldValueSchema.exactOptional(),
      after: fieldValueSchema.exactOptional(),
      erased: z.string().exactOptional(),
    }),
  ),
  presence: z.strictObject({ before: presence, after: presence }).exactOptional(),
  seal: z.strictObject({ digest: z.string(), salts: z.string() }),
})

/** Every kind of command there is; the compiler asks for a new one. */
const kinds: Readonly<Record<PlainName['kind'], true>> = {
  create: true,
  edit: true,
  editField: true,
  editMany: true,
  trash: true,
  restore: true,
  purge: true,
  erase: true,
  restoreBackup: true,
  repair: true,
  join: true,
  import: true,
  addSample: true,
  removeSample: true,
  settings: true,
  merge: true,
}
const seen = z.record(z.string().max(100), z.record(z.string().max(40), z.string().max(60)))
const merge = z.looseObject({
  kind: z.literal('merge'),
  seen,
  heads: z.record(z.string(), z.array(reading)).exactOptional(),
  apart: z.array(z.strictObject({ held: z.array(reading), not: z.array(reading) })).exactOptional(),
  beginning: z.enum(['restored', 'renamed']).exactOptional(),
})
const plain = z
  .looseObject({ kind: z.string(), registers: z.array(z.string()).exactOptional() })
  .refine(({ kind }) => Object.hasOwn(kinds, kind) && kind !== merge.shape.kind.value)
const named = z.union([merge, plain])
const replay = z.looseObject({ kind: z.enum(['undo', 'redo']), of: reading, name: named })

/**
 * Names of commands are shown and nothing else, but for what a merge says was known; so only their kind is looked at,
 * and they stay word for word as they were sealed.
 */
const commandName = z.custom<CommandName>((name) => z.union([replay, named]).safeParse(name).success)

export const commandSchema: z.ZodType<SealedCommand> = z.strictObject({
  id: reading,
  at: z.iso.datetime(),
  who: z.string().max(200),
  name: commandName,
  seen: seen.exactOptional(),
  seal: z.strictObject({
    previous: z.string(),
    count: z.int().nonnegative(),
    changes: z.string(),
    name: z.string(),
    salt: z.string().exactOptional(),
    hash: z.string(),
  }),
})

/** Whether a command leaves in a package: it did something to what is taken, or says who knew what. */
export function leavesWith(command: SealedCommand, taken: ReadonlySet<string>): boolean {
  return taken.has(command.id) || plainName(command.name).kind === 'merge'
}
