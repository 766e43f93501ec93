import type { Preferences } from '#shared/settings/preferences'
import ElectronStore from 'electron-store'
import { preferencesName } from '../services/preferencesFile'
import type { PreferencesStore } from '../services/ports'

/** Preferences kept by electron-store in `folder`. Throws on a broken file, so `findPreferences` comes first. */
export function openElectronStore(folder: string): PreferencesStore {
  const store = new ElectronStore<Preferences>({
    cwd: folder,
    name: preferencesName,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
  })
  return {
    read: () => store.store,
    write: (preferences) => {
      store.store = preferences
    },
  }
}
