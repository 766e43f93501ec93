import { z } from 'zod'
import { changeSchema, commandSchema, hasOrdinaryKeys } from '../../engine/merge/package'
import { replicaOf, type SealedChange, type SealedCommand } from '../../engine/history/seal'
import { decodeRow, encodeRow } from '../archive/rows'

/**
 * What workstations that share one log send each other: a command with what it did in one register, in parts where that is
 * much. For the database between them the body is text it never looks into; rights are given by register.
 */

/** Format of entries this program writes, and the newest it reads; an older program stops at a newer entry. */
export const entryFormat = 1

/** Changes in one entry at most. */
const partSize = 500

/** One entry as it travels. */
export const sentEntrySchema = z.strictObject({
  command: z.string().max(60),
  /** Empty for a command that did nothing to any record, and only says what was known. */
  register: z.string().max(100),
  part: z.int().nonnegative(),
  parts: z.int().positive(),
  replica: z.string().min(1).max(40),
  /** Hashes of the command and of the one before it on its workstation: no two may follow the same one. */
  hash: z.string().max(64),
  previous: z.string().max(64),
  format: z.int().positive(),
  body: z.string().max(64_000_000),
})
export type SentEntry = z.infer<typeof sentEntrySchema>

/** The same with its place in the log all share; places have no gaps. */
export const storedEntrySchema = sentEntrySchema.extend({ position: z.int().positive() })
export type StoredEntry = z.infer<typeof storedEntrySchema>

/** What an entry says. */
export interface EntryContent {
  readonly command: SealedCommand
  readonly changes: readonly SealedChange[]
}

const bodySchema = z.strictObject({ command: commandSchema, changes: z.array(changeSchema) })

/** An entry that is not what this program writes, so that nothing of it may be taken in. */
export class UnreadableEntry extends Error {}

/** A command with its changes as entries: one per register, in parts where they are many. */
export function entriesOf(command: SealedCommand, changes: readonly SealedChange[]): readonly SentEntry[] {
  const byRegister = new Map<string, SealedChange[]>()
  for (const change of changes.toSorted((a, b) => (a.record < b.record ? -1 : 1))) {
    const known = byRegister.get(change.register)
    if (known === undefined) byRegister.set(change.register, [change])
    else known.push(change)
  }
  if (byRegister.size === 0) byRegister.set('', [])
  return [...byRegister].flatMap(([register, all]) => {
    const parts = Math.max(1, Math.ceil(all.length / partSize))
    return Array.from({ length: parts }, (_, part) => ({
      command: command.id,
      register,
      part,
      parts,
      replica: replicaOf(command.id),
      hash: command.seal.hash,
      previous: command.seal.previous,
      format: entryFormat,
      body: encodeRow({ command, changes: all.slice(part * partSize, (part + 1) * partSize) }),
    }))
  })
}

/**
 * What an entry says, checked to be what its outside says it is. Seals are verified by whoever takes it in.
 * @throws UnreadableEntry
 */
export function contentOf({ command: id, register, replica, hash, previous, body }: SentEntry): EntryContent {
  const row = parsed(body)
  const read = hasOrdinaryKeys(row) ? bodySchema.safeParse(row) : undefined
  if (read?.success !== true) throw new UnreadableEntry('No entry of this program.')
  const { command, changes } = read.data
  const { seal } = command
  const isMeant = command.id === id && replicaOf(id) === replica && seal.hash === hash && seal.previous === previous
  if (!isMeant || changes.some((change) => change.command !== id || change.register !== register))
    throw new UnreadableEntry('Another entry than its outside says.')
  return read.data
}

function parsed(body: string): unknown {
  try {
    return decodeRow(body)
  } catch {
    throw new UnreadableEntry('No JSON.')
  }
}
