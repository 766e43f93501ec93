import { z } from 'zod'
import { sentEntrySchema, storedEntrySchema } from './entry'
import { joinFileSchema, stationSchema } from './joining'

const nothing = z.strictObject({})
/** Name of a stored attachment. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The messages about the log several workstations share; a part of the contract (`ipc/contract.ts`). */
export const sharingContract = {
  /** Where the shared log lies and as whom this workstation goes there; `null` where it shares none. */
  'share.settings': {
    input: nothing,
    output: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('server'), host: z.string(), database: z.string(), user: z.string() }),
        z.strictObject({ kind: z.literal('folder'), name: z.string() }),
      ])
      .nullable(),
  },
  /** Tries to log in, and keeps how where that works; the password lies in the system's keyring, or is asked after each start. */
  'share.join': {
    input: z.strictObject({
      server: joinFileSchema,
      user: z.string().trim().min(1).max(63),
      password: z.string().min(1).max(500),
    }),
    output: nothing,
  },
  /** Lets the user choose a folder all workstations reach, in the place of a server; `null` when cancelled. */
  'share.joinFolder': { input: nothing, output: z.strictObject({ name: z.string() }).nullable() },
  /** The password alone, where it was asked for. */
  'share.password': { input: z.strictObject({ password: z.string().min(1).max(500) }), output: nothing },
  /** Forgets the server; the log stays there. */
  'share.leave': { input: nothing, output: nothing },
  /** Whose log lies there (`null` before the first entry), where it ends, what one of its places holds, and what one may read. */
  'share.look': {
    input: z.strictObject({ at: z.int().nonnegative() }),
    output: z.strictObject({
      origin: z.string().nullable(),
      head: z.int().nonnegative(),
      command: z.string().nullable(),
      rights: z.string(),
    }),
  },
  /** Adds entries; whatever lies there already stays as it is. Answers the commands that were refused. */
  'share.append': {
    input: z.strictObject({ origin: z.string().min(1).max(100), entries: z.array(sentEntrySchema).max(100_000) }),
    output: z.strictObject({
      refused: z.array(z.strictObject({ command: z.string(), why: z.enum(['denied', 'foreign']) })),
    }),
  },
  /** Empties entries whose values were erased for good; answers the commands nobody may empty from here. */
  'share.empty': {
    input: z.strictObject({ origin: z.string().min(1).max(100), entries: z.array(sentEntrySchema).max(100_000) }),
    output: z.strictObject({ refused: z.array(z.string()) }),
  },
  /** The next entries after a place, and up to where nothing more lies that one may read. */
  'share.read': {
    input: z.strictObject({ after: z.int().nonnegative() }),
    output: z.strictObject({ entries: z.array(storedEntrySchema), reached: z.int().nonnegative() }),
  },
  /** Answers as soon as the log goes on behind a place, or after a while without it. */
  'share.wait': {
    input: z.strictObject({ after: z.int().nonnegative() }),
    output: z.strictObject({ head: z.int().nonnegative() }),
  },
  /** Says that this workstation is there, and answers who else is. */
  'share.attend': {
    input: z.strictObject({
      origin: z.string().min(1).max(100),
      replica: z.string().min(1).max(40),
      position: z.int().nonnegative(),
      open: z.string().max(100).nullable(),
    }),
    output: z.strictObject({ stations: z.array(stationSchema) }),
  },
  /** Claims a number for an entry; `holder` is who has it otherwise. */
  'share.claim': {
    input: z.strictObject({
      origin: z.string().min(1).max(100),
      register: z.string().max(100),
      scope: z.string().max(200),
      number: z.string().min(1).max(200),
      record: z.string().max(100),
    }),
    output: z.strictObject({ holder: z.string().nullable() }),
  },
  /** Sends attached files on, or fetches them; each is compared with its digest. Answers those that are still missing. */
  'share.sendFiles': {
    input: z.strictObject({
      origin: z.string().min(1).max(100),
      files: z.array(z.strictObject({ sha256, register: z.string().max(100) })).max(1_000),
    }),
    output: z.strictObject({ missing: z.array(sha256) }),
  },
  'share.fetchFiles': {
    input: z.strictObject({ files: z.array(sha256).max(1_000) }),
    output: z.strictObject({ missing: z.array(sha256) }),
  },
} as const
