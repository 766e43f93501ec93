import type { Preferences } from '#shared/program/settings/preferences'
import Conf from 'conf'
import { preferencesName } from './preferencesFile'
import type { PreferencesStore } from './ports'

/** How preferences are kept in `folder`, for conf and for electron-store, which is built on it. */
export function storeOptions(folder: string) {
  return {
    cwd: folder,
    // Otherwise conf would overwrite a broken file with nothing; `findPreferences` has kept it aside before.
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
  }
}

/** Conf or electron-store as the port the services need. */
export function storeOf(conf: Conf<Preferences>): PreferencesStore {
  return {
    read: () => conf.store,
    write: (preferences) => {
      conf.store = preferences
    },
  }
}

/** Preferences kept by conf in `folder`; for the preview and tests. Throws on a broken file: `findPreferences` comes first. */
export function openConfStore(folder: string): PreferencesStore {
  return storeOf(new Conf({ ...storeOptions(folder), configName: preferencesName, projectName: 'kancelaria-rady' }))
}
