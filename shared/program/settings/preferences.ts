import { z } from 'zod'
import { usualTypes } from '../attachments/fileTypes'

/** How wide the pane beside a list can be, px. */
export const paneWidths = { least: 320, most: 900 } as const

/** What belongs to the workstation, kept by the main process outside the database. */
export const preferencesSchema = z.strictObject({
  language: z.enum(['pl', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Zoom of the window in percent. */
  zoom: z.int().min(50).max(300),
  /** Name shown beside changes made at this workstation; asked once, not an account. */
  userName: z.string().max(120),
  /** Largest file to attach, MB. */
  attachmentMegabytes: z.int().min(1).max(1_000),
  /** Endings of files that may be attached; empty for all that cannot run. */
  attachmentTypes: z.array(z.string().regex(/^[a-z0-9-]{1,20}$/)).max(300),
  /** Whether a saved document is opened at once. */
  openSaved: z.boolean(),
  /** Hour of the day at which the system reminds of tasks; `null` for never. */
  reminderHour: z.int().min(0).max(23).nullable(),
  /** Whether the program's icon bears the number of tasks. */
  badge: z.boolean(),
  /** Whether the closed window leaves the program running beside the clock of the system. */
  keepInTray: z.boolean(),
  /** Whether the program starts with the system. */
  startWithSystem: z.boolean(),
  /** Version whose news were seen last; empty before the first. */
  newsSeen: z.string().max(40),
  /** Whether each part of the desk has headings by kind of task. */
  deskByKind: z.boolean(),
  /** Whether the charts of the desk are folded away. */
  deskChartsFolded: z.boolean().optional(),
  /** Whether charts show their tables instead. */
  chartsAsTables: z.boolean().optional(),
  /** Width the pane beside a list was given, px. */
  paneWidth: z.int().min(paneWidths.least).max(paneWidths.most).optional(),
  /** Views whose rows have two lines, as `register/view`. */
  twoLineViews: z.array(z.string().max(200)).max(500).optional(),
  /** Groups of registers folded away in the navigation. */
  foldedGroups: z.array(z.string().max(40)).max(50).optional(),
  /** Registers that stand first in the navigation, in this order. */
  pinnedRegisters: z.array(z.string().max(100)).max(100).optional(),
  /** Registers opened last, the latest first. */
  recentRegisters: z.array(z.string().max(100)).max(20).optional(),
  /** Whether papers are printed on both sides of a sheet. */
  twoSided: z.boolean().optional(),
  /** What ballots are printed on: two on a sheet of A4 to be cut, A5, or one on A4. */
  ballotSheet: z.enum(['halves', 'A5', 'A4']).optional(),
  window: z
    .strictObject({
      x: z.int().optional(),
      y: z.int().optional(),
      width: z.int().min(640),
      height: z.int().min(480),
      maximized: z.boolean(),
    })
    .optional(),
})
export type Preferences = z.infer<typeof preferencesSchema>

export const defaultPreferences: Preferences = {
  language: 'pl',
  theme: 'system',
  zoom: 100,
  userName: '',
  attachmentMegabytes: 50,
  attachmentTypes: [...usualTypes],
  openSaved: false,
  reminderHour: null,
  badge: true,
  keepInTray: false,
  startWithSystem: false,
  newsSeen: '',
  deskByKind: false,
}
