import type { Preferences } from '#shared/settings/preferences'
import Conf from 'conf'
import { preferencesName } from './preferencesFile'
import type { PreferencesStore } from './ports'

/**
 * Preferences kept by conf (which electron-store is built on) in `folder`; for the preview and tests. Throws on a broken
 * file, so `findPreferences` comes first.
 */
export function openConfStore(folder: string): PreferencesStore {
  const store = new Conf<Preferences>({
    cwd: folder,
    configName: preferencesName,
    projectName: 'kancelaria-rady',
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
