import { defaultPreferences, preferencesSchema } from '#shared/program/settings/preferences'
import type { Preferences } from '#shared/program/settings/preferences'
import { readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './fileErrors'

/** Name of the settings file inside the data folder, without its ending (electron-store and conf add `.json`). */
export const preferencesName = 'preferences'

/** What was found on disk: preferences to start with, and whether a broken file had to be kept aside. */
export interface FoundPreferences {
  readonly preferences: Preferences
  /** Name under which the broken file is kept; absent when nothing was broken. */
  readonly keptAs?: string
  /** False when the broken file could not be moved aside: then it must not be overwritten either. */
  readonly writable: boolean
}

/** Valid values of a partly broken file; the rest falls back to the defaults. */
function salvage(value: unknown): Preferences {
  if (typeof value !== 'object' || value === null) return defaultPreferences
  const whole = preferencesSchema.partial().safeParse(value)
  if (whole.success) return merged(whole.data)
  return Object.keys(value).reduce<Preferences>((kept, key) => {
    const field: unknown = Reflect.get(value, key)
    const one = preferencesSchema.partial().safeParse({ [key]: field })
    return one.success ? merged(one.data, kept) : kept
  }, defaultPreferences)
}

/** Preferences with changes over them; a change of `undefined` leaves the value as it was. */
export function merged(
  changes: { readonly [K in keyof Preferences]?: Preferences[K] | undefined },
  base: Preferences = defaultPreferences,
): Preferences {
  const window = changes.window ?? base.window
  const deskChartsFolded = changes.deskChartsFolded ?? base.deskChartsFolded
  const chartsAsTables = changes.chartsAsTables ?? base.chartsAsTables
  const paneWidth = changes.paneWidth ?? base.paneWidth
  const twoLineViews = changes.twoLineViews ?? base.twoLineViews
  const foldedGroups = changes.foldedGroups ?? base.foldedGroups
  const pinnedRegisters = changes.pinnedRegisters ?? base.pinnedRegisters
  const recentRegisters = changes.recentRegisters ?? base.recentRegisters
  return {
    language: changes.language ?? base.language,
    theme: changes.theme ?? base.theme,
    zoom: changes.zoom ?? base.zoom,
    userName: changes.userName ?? base.userName,
    attachmentMegabytes: changes.attachmentMegabytes ?? base.attachmentMegabytes,
    attachmentTypes: changes.attachmentTypes ?? base.attachmentTypes,
    openSaved: changes.openSaved ?? base.openSaved,
    reminderHour: changes.reminderHour === undefined ? base.reminderHour : changes.reminderHour,
    badge: changes.badge ?? base.badge,
    keepInTray: changes.keepInTray ?? base.keepInTray,
    startWithSystem: changes.startWithSystem ?? base.startWithSystem,
    newsSeen: changes.newsSeen ?? base.newsSeen,
    deskByKind: changes.deskByKind ?? base.deskByKind,
    ...(deskChartsFolded === undefined ? {} : { deskChartsFolded }),
    ...(chartsAsTables === undefined ? {} : { chartsAsTables }),
    ...(paneWidth === undefined ? {} : { paneWidth }),
    ...(twoLineViews === undefined ? {} : { twoLineViews }),
    ...(foldedGroups === undefined ? {} : { foldedGroups }),
    ...(pinnedRegisters === undefined ? {} : { pinnedRegisters }),
    ...(recentRegisters === undefined ? {} : { recentRegisters }),
    ...(window === undefined ? {} : { window }),
  }
}

/**
 * Reads the settings file before the store opens it, because conf throws on a broken file and with `clearInvalidConfig`
 * would overwrite it (examples.md, traps). A broken file is renamed to `preferences.broken-<time>.json`; what can be read
 * of it is used. Takes the path and the moment; returns instead of throwing.
 */
export function findPreferences(path: string, now: Date): FoundPreferences {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { preferences: defaultPreferences, writable: true }
    return { preferences: defaultPreferences, keptAs: basename(path), writable: false }
  }
  let value: unknown
  try {
    // A byte order mark (Notepad writes one) is damage too: the store would stumble over it.
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    value = undefined
  }
  const isPlain = !text.startsWith('\uFEFF')
  const whole = preferencesSchema.safeParse(value)
  if (whole.success && isPlain) return { preferences: whole.data, writable: true }
  // A file of an older version lacks fields, which is not damage.
  const older = preferencesSchema.partial().safeParse(value)
  if (older.success && isPlain) return { preferences: merged(older.data), writable: true }
  const keptAs = `${basename(path, '.json')}.broken-${now.toISOString().replace(/[:.]/gu, '-')}.json`
  try {
    renameSync(path, join(dirname(path), keptAs))
    return { preferences: salvage(value), keptAs, writable: true }
  } catch {
    return { preferences: salvage(value), keptAs: basename(path), writable: false }
  }
}
