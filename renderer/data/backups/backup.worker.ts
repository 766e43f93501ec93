import { expose } from 'comlink'
import { OfficeDatabase } from '../database'
import { currentState, type Snapshot, takeSnapshot } from './snapshot'

/** Reads the database for backups where the window does not feel it. */
export class BackupWorker {
  readonly #database = new OfficeDatabase()

  takeSnapshot(): Promise<Snapshot> {
    const { catalogue } = this.#database
    return takeSnapshot(this.#database, (register) => catalogue.find(register)?.internal !== true)
  }
  currentState(): Promise<string | undefined> {
    return currentState(this.#database)
  }
}

expose(new BackupWorker())
