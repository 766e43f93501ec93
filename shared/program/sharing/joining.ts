import { z } from 'zod'

/**
 * What a workstation has to know of the server before it can log in: a file the person in charge of it hands out
 * (`npm run share:setup`). It holds no password.
 */
export const joinFileSchema = z.strictObject({
  host: z.string().trim().min(1).max(253),
  port: z.int().min(1).max(65_535),
  database: z.string().trim().min(1).max(63),
  /** Certificate of the authority whose server certificates are trusted, PEM: the town's own, and no other. */
  ca: z.string().max(50_000).includes('-----BEGIN CERTIFICATE-----'),
  /** Login role of the clerk the file was made for. */
  user: z.string().min(1).max(63).optional(),
  /**
   * Seconds between two looks for news, where many offices share a server through a pool of connections (PgBouncer): nothing
   * can be listened to there. Absent where the server tells of news itself.
   */
  poll: z.int().min(1).max(60).optional(),
})
export type JoinFile = z.infer<typeof joinFileSchema>

/** The file's content; `undefined` when it is none. */
export function readJoinFile(text: string): JoinFile | undefined {
  try {
    return joinFileSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** A workstation as the others see it. */
export const stationSchema = z.strictObject({
  replica: z.string(),
  person: z.string(),
  program: z.string(),
  /** Up to where it has taken the log in. */
  position: z.int().nonnegative(),
  /** When it was heard of last. */
  seen: z.iso.datetime(),
  /** The entry that stands open there, if it was heard of within the last minute. */
  open: z.string().nullable(),
})
export type Station = z.infer<typeof stationSchema>
