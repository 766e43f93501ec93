import { z } from 'zod'
import type { Seen } from '#shared/engine/history/history'
import type { OfficeDatabase } from '../database'

const sharingSchema = z.strictObject({
  /** The office the log is of; see `merge/origin.ts`. */
  origin: z.string(),
  /** Up to where the log was taken in. */
  position: z.int().nonnegative(),
  /** The last entry taken in and its place: where another one stands there, the server holds another log than before. */
  last: z.strictObject({ position: z.int().nonnegative(), command: z.string() }).optional(),
  /** What the clerk may read there; whoever may read more later reads the log anew. */
  rights: z.string(),
})
/** How far this workstation is in the log it shares with others. */
export type Sharing = z.infer<typeof sharingSchema>

const seenSchema = z.record(z.string(), z.record(z.string(), z.string()))

const keys = { sharing: 'sharing', unsaid: 'unsaid' } as const

/** How far this workstation is in the log it shares; `undefined` where it shares none. */
export async function readSharing({ settings }: OfficeDatabase): Promise<Sharing | undefined> {
  return sharingSchema.safeParse((await settings.get(keys.sharing))?.value).data
}

/** Notes how far it is; without a value it shares no more. */
export async function writeSharing({ settings }: OfficeDatabase, sharing: Sharing | undefined): Promise<void> {
  if (sharing === undefined) await settings.delete(keys.sharing)
  else await settings.put({ key: keys.sharing, value: sharing })
}

/** What was taken in from others, by register, since the last command of this workstation on that register. */
export async function readSeen({ settings }: OfficeDatabase): Promise<Seen> {
  return seenSchema.safeParse((await settings.get(keys.unsaid))?.value).data ?? {}
}

/** Keeps what was taken in until a command says it. */
export async function writeSeen({ settings }: OfficeDatabase, seen: Seen): Promise<void> {
  if (Object.keys(seen).length === 0) await settings.delete(keys.unsaid)
  else await settings.put({ key: keys.unsaid, value: seen })
}

/**
 * Tells states of the data apart: the newest command here, and how much of a shared log was taken in, for what others did
 * may be older than what was done here. `undefined` while nothing was ever done.
 */
export async function dataState(database: OfficeDatabase): Promise<string | undefined> {
  const [newest, sharing] = await Promise.all([database.commands.toCollection().last(), readSharing(database)])
  return newest === undefined ? undefined : stateAfter(newest.id, sharing?.position)
}

/** The same where the newest command is known. */
export function stateAfter(command: string, position: number | undefined): string {
  return position === undefined ? command : `${command} ${position}`
}
