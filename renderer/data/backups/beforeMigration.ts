import Dexie from 'dexie'
import { redactedReport } from '#shared/program/bugs/report'
import type { Host } from '#shared/program/ipc/contract'
import { databaseName, schemaVersion, storedVersion } from '../database'
import type { BackupProblem } from './backups'
import { sendSnapshot } from './sendSnapshot'
import { takeSnapshot } from './snapshot'

/**
 * Backs the database up as it is, before the program's migrations change its schema. Answers why that was not possible;
 * the migration goes on all the same: it is one transaction, and an office that cannot open its registers is no safer.
 */
export async function backupBeforeMigration(
  host: Host,
  name: string = databaseName,
): Promise<BackupProblem | undefined> {
  const found = (await storedVersion(name)) / 10
  if (found === 0 || found >= schemaVersion) return undefined
  // Without a schema of its own Dexie opens whatever is there.
  const database = new Dexie(name)
  try {
    await database.open()
    const answer = await sendSnapshot(host, await takeSnapshot(database), { reason: 'migration', office: '' })
    return answer.ok ? undefined : { ...answer.error, reason: 'migration' }
  } catch (error) {
    void host['log.bug']({ report: redactedReport(error) })
    return { code: 'unexpected', reason: 'migration' }
  } finally {
    database.close()
  }
}
