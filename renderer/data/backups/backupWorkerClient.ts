import { wrap, type Remote } from 'comlink'
import type { BackupWorker } from './backup.worker'

/** Asks one question of a thread of its own, which ends with the answer: backups are rare, and its memory is not small. */
export async function inBackupWorker<T>(ask: (worker: Remote<BackupWorker>) => Promise<T>): Promise<T> {
  const thread = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module', name: 'backup' })
  const died = new Promise<never>((_resolve, reject) => {
    thread.onerror = (event) =>
      reject(event.error instanceof Error ? event.error : new Error('The backup worker failed.'))
  })
  try {
    return await Promise.race([ask(wrap<BackupWorker>(thread)), died])
  } finally {
    thread.terminate()
  }
}
