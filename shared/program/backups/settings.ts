import { z } from 'zod'

/** When backups are made by themselves, and how many are kept. Belongs to the workstation, as their folder does. */
export const backupSettingsSchema = z.strictObject({
  every: z.enum(['hour', 'fourHours', 'day', 'never']),
  /** The newest ones, however close together. */
  keepLast: z.int().min(1).max(200),
  /** Days back from now for which the newest of each day is kept. */
  keepDays: z.int().min(0).max(366),
  /** Months back for which the newest of each month is kept; absent: for ever. */
  keepMonths: z.int().min(0).max(600).optional(),
})
export type BackupSettings = z.infer<typeof backupSettingsSchema>

export const defaultBackupSettings: BackupSettings = { every: 'fourHours', keepLast: 10, keepDays: 31 }

const hour = 60 * 60 * 1_000
const intervals = { hour, fourHours: 4 * hour, day: 24 * hour } as const

/**
 * Whether the next backup by schedule should be made, `last` being when the data were backed up the last time, ms. A
 * clock that was set back must not hold backups up until it catches up.
 */
export function isDue(every: BackupSettings['every'], last: number | undefined, now: number): boolean {
  if (every === 'never') return false
  return last === undefined || last > now || now - last >= intervals[every]
}
