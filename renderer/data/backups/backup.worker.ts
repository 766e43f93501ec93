import { expose } from 'comlink'
import { OfficeDatabase } from '../database'
import { currentState, type Snapshot, takeSnapshot } from './snapshot'

/** Reads the database for backups where the window does not feel it. */
export class BackupWorker {
  readonly #database = new OfficeDatabase()

  takeSnapshot(): Promise<Snapshot> {
    return takeSnapshot(this.#database)
  }
  currentState(): Promise<string | undefined> {
    return currentState(this.#database)
  }
}

expose(new BackupWorker())
