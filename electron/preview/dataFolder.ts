import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Folder of the preview's preferences and log: where the system keeps such data, apart from the program proper, so that
 * trying the preview never changes the clerk's settings. `KANCELARIA_DATA_DIR` overrides it (tests).
 */
export function previewDataFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string = homedir(),
): string {
  const own = env['KANCELARIA_DATA_DIR']
  if (own !== undefined && own !== '') return own
  const name = 'Kancelaria Rady (podgląd)'
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), name)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name)
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'kancelaria-rady-preview')
}
