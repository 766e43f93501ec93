import { safeStorage } from 'electron'
import type { Secrets } from '../services/backups/backups'

/**
 * The system's keyring, where there is one that deserves the name: on Linux without one Electron would only disguise the
 * secret with a key everybody knows.
 */
export const keyring: Secrets = {
  async isAvailable() {
    if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return false
    // Electron of the tests is older than these functions.
    return 'isAsyncEncryptionAvailable' in safeStorage && (await safeStorage.isAsyncEncryptionAvailable())
  },
  encrypt: (text) => safeStorage.encryptStringAsync(text),
  decrypt: async (bytes) => (await safeStorage.decryptStringAsync(Buffer.from(bytes))).result,
}
