import type { Output } from '#shared/program/ipc/contract'
import type { Preferences } from '#shared/program/settings/preferences'
import { merged } from './preferencesFile'
import type { FoundPreferences } from './preferencesFile'
import type { PreferencesStore } from './ports'

export type PreferenceChanges = { readonly [K in keyof Preferences]?: Preferences[K] | undefined }

/**
 * The preferences of the workstation. `found` is what was read at start; `openStore` opens the store only after that, for
 * it would throw on a broken file. A change always applies; `saved: false` says that it lasts only until the program
 * closes, for the disk refused it (`onUnsaved` hears why), or because nothing may be written over a broken file that could
 * not be kept aside.
 */
export function createPreferences(
  found: FoundPreferences,
  openStore: () => PreferencesStore,
  onUnsaved: (error: unknown) => void = () => undefined,
) {
  let current = found.preferences
  let store: PreferencesStore | undefined
  const listeners = new Set<(preferences: Preferences) => void>()

  function save(): boolean {
    if (!found.writable) return false
    try {
      store ??= openStore()
      store.write(current)
      return true
    } catch (error) {
      onUnsaved(error)
      return false
    }
  }

  // What was salvaged of a broken file is written at once, or the next start would begin from the defaults.
  // When that fails the clerk hears of it at the next change.
  if (found.keptAs !== undefined) save()

  return {
    read: (): Preferences => current,
    /** Merges changes, applies and saves them; answers the whole and whether it is on disk. */
    write(changes: PreferenceChanges): Output<'preferences.write'> {
      current = merged(changes, current)
      listeners.forEach((listener) => listener(current))
      return { preferences: current, saved: save() }
    },
    /** Calls back after every change; returns what stops it. */
    onChange(listener: (preferences: Preferences) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    notices: found.keptAs === undefined ? [] : [{ kind: 'preferencesBroken' as const, keptAs: found.keptAs }],
  }
}

export type PreferencesService = ReturnType<typeof createPreferences>
