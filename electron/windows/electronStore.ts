import type { Preferences } from '#shared/program/settings/preferences'
import ElectronStore from 'electron-store'
import { storeOf, storeOptions } from '../services/confStore'
import { preferencesName } from '../services/preferencesFile'
import type { PreferencesStore } from '../services/ports'

/** Preferences kept by electron-store in `folder`. Throws on a broken file, so `findPreferences` comes first. */
export function openElectronStore(folder: string): PreferencesStore {
  return storeOf(new ElectronStore<Preferences>({ ...storeOptions(folder), name: preferencesName }))
}
