import { z } from 'zod'
import { backupSettingsSchema } from './settings'

/** Why a backup is made. */
export const backupReasonSchema = z.enum([
  'manual',
  'schedule',
  'import',
  'merge',
  'migration',
  'bulkChange',
  'restore',
])
export type BackupReason = z.infer<typeof backupReasonSchema>

/** One backup in the folder, by its bare name. */
export const generationSchema = z.strictObject({
  name: z.string(),
  bytes: z.int().nonnegative(),
  createdAt: z.iso.datetime(),
  encrypted: z.boolean(),
  /** What is known of a backup this workstation made and read back; absent for a file found in the folder. */
  made: z
    .strictObject({
      reason: backupReasonSchema,
      verifiedAt: z.iso.datetime(),
      /** Number of entries in all registers. */
      records: z.int().nonnegative(),
      /** Attached files whose bytes were not to be had. */
      missing: z.int().nonnegative(),
      state: z.string(),
    })
    .optional(),
})
export type Generation = z.infer<typeof generationSchema>

/** Everything the screen of backups shows. */
export const backupStateSchema = z.strictObject({
  settings: backupSettingsSchema,
  folder: z.strictObject({
    /** Bare name of the folder; its path stays in the main process. */
    name: z.string(),
    isDefault: z.boolean(),
    /** The folder does not answer: a network drive or a stick that is not there. */
    isAway: z.boolean(),
  }),
  /** Newest first, by the clock of their making. */
  generations: z.array(generationSchema),
  /** Name of the one made last and still there. Clocks are set back, so its moment may not be the newest. */
  latest: z.string().exactOptional(),
  /** Whether the workstation can keep a passphrase for automatic backups, and does. */
  passphrase: z.enum(['unavailable', 'unset', 'set']),
  /** The damaged file of these settings, kept under this name: no backup is made until the clerk has confirmed them. */
  lost: z.string().exactOptional(),
})
export type BackupState = z.infer<typeof backupStateSchema>

/** Shortest passphrase taken; age's own advice is four or five random words. */
export const shortestPassphrase = 12
export const passphraseSchema = z.string().min(shortestPassphrase).max(1_000)
