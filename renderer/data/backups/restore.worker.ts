import { expose } from 'comlink'
import type { Edit } from '#shared/engine/history/history'
import { OfficeDatabase } from '../database'
import { RestoreData, type RegisterDifference } from './restoreData'

/** One restore in a thread of its own: comparing and writing many rows must not hold the window up. */
export class RestoreWorker {
  #data: RestoreData | undefined

  start(version: number): void {
    this.#data = new RestoreData(new OfficeDatabase(), version)
  }
  add(table: string, lines: readonly string[]): void {
    this.#opened.add(table, lines)
  }
  complete(): Promise<void> {
    return this.#opened.complete()
  }
  differences(): Promise<readonly RegisterDifference[]> {
    return this.#opened.differences()
  }
  countErased(): Promise<number> {
    return this.#opened.countErased()
  }
  /** `who` is the person at the workstation. */
  replaceAll(who: string, onProgress: (done: number, of: number) => void): Promise<void> {
    return this.#opened.replaceAll({ who, now: () => Date.now() }, onProgress)
  }
  edits(registers: readonly string[]): Promise<readonly Edit[]> {
    return this.#opened.edits(registers)
  }

  get #opened(): RestoreData {
    if (this.#data === undefined) throw new Error('not started')
    return this.#data
  }
}

expose(new RestoreWorker())
