import type { Answer } from '#shared/ipc/contract'
import type { Preferences } from '#shared/settings/preferences'
import { done, failed } from '../ipc/answers'
import { failureCode } from './fileErrors'
import { merged } from './preferencesFile'
import type { FoundPreferences } from './preferencesFile'
import type { PreferencesStore } from './ports'

export type PreferenceChanges = { readonly [K in keyof Preferences]?: Preferences[K] | undefined }

/**
 * The preferences of the workstation. `found` is what was read at start; `openStore` opens the store only after that, for
 * it would throw on a broken file. When the broken file could not be kept aside nothing is written over it: changes are
 * answered with `noPermission` and last until the program closes.
 */
export function createPreferences(found: FoundPreferences, openStore: () => PreferencesStore) {
  let current = found.preferences
  let store: PreferencesStore | undefined
  const listeners = new Set<(preferences: Preferences) => void>()

  function save(): void {
    store ??= openStore()
    store.write(current)
  }

  // What was salvaged of a broken file is written at once, or the next start would begin from the defaults.
  if (found.keptAs !== undefined && found.writable) {
    try {
      save()
    } catch {
      // The clerk hears of it at the next change, which answers the failure.
    }
  }

  return {
    read: (): Preferences => current,
    /** Merges changes and saves; the answer holds the whole. A failed save keeps the change until the program closes. */
    write(changes: PreferenceChanges): Answer<Preferences> {
      current = merged(changes, current)
      listeners.forEach((listener) => listener(current))
      if (!found.writable) return failed('noPermission', found.keptAs)
      try {
        save()
        return done(current)
      } catch (error) {
        return failed(failureCode(error))
      }
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
