import { rm, stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { DocumentJob, OpenDocumentJob } from '../ports'
import { isWorkerAnswer, type WorkerFailure, type WorkerQuestion, type WorkerStart } from './messages'

export type DocumentJobOptions = Parameters<OpenDocumentJob>[0] & {
  /** The built worker; the default lies beside the built main bundle. */
  readonly worker?: URL
}

interface Waiting {
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

const errorOf = ({ message, code }: WorkerFailure): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code })

type Unnumbered<Q> = Q extends unknown ? Omit<Q, 'id'> : never

/**
 * Starts writing a document to exactly the given path, in a worker thread. `write` resolves when the batch has gone
 * through to the file's stream, so that a caller who waits keeps memory bounded. After any rejection (the Node error,
 * `code` kept; `ECANCELED` after a cancel) and after `cancel` the thread is gone and the file removed. `cancel` may be
 * called at any time, repeatedly.
 */
export function openDocumentJob(options: DocumentJobOptions): DocumentJob {
  const { file, format, document } = options
  const url = options.worker ?? new URL('./worker', import.meta.url)
  const workerData: WorkerStart = { file, format, document }
  const worker = new Worker(url, { workerData })
  const waiting = new Map<number, Waiting>()
  let nextId = 0
  let ending: Promise<void> | undefined
  let endedBy: Error | undefined
  let isFinished = false

  /** Ends the thread, which closes its file, and removes what was written. The first reason is the one reported. */
  const end = (reason: Error): Promise<void> => {
    endedBy ??= reason
    ending ??= (async () => {
      await worker.terminate()
      if (!isFinished) await rm(file, { force: true })
    })()
    return ending
  }
  const fail = (reason: Error) => {
    const removed = end(reason).catch(() => undefined)
    for (const { reject } of waiting.values()) void removed.then(() => reject(reason))
    waiting.clear()
  }

  worker.on('message', (answer: unknown) => {
    if (!isWorkerAnswer(answer)) return
    const asked = waiting.get(answer.id)
    if (asked === undefined) return
    if (!answer.ok) {
      fail(errorOf(answer.failure))
      return
    }
    waiting.delete(answer.id)
    asked.resolve()
  })
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => fail(new Error('the document worker ended')))

  const ask = (question: Unnumbered<WorkerQuestion>): Promise<void> =>
    new Promise((resolve, reject) => {
      if (endedBy !== undefined) {
        reject(endedBy)
        return
      }
      const id = nextId++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ ...question, id } satisfies WorkerQuestion)
    })

  return {
    write: (rows) => ask({ kind: 'write', rows }),
    async finish() {
      await ask({ kind: 'finish' })
      isFinished = true
      const { size } = await stat(file)
      await end(new Error('the document is finished'))
      return { bytes: size }
    },
    async cancel() {
      fail(Object.assign(new Error('cancelled'), { code: 'ECANCELED' }))
      await ending
    },
  }
}
