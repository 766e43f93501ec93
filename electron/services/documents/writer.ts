import { rm, stat } from 'node:fs/promises'
import type { DocumentJob, OpenDocumentJob } from '../ports'
import { isWorkerAnswer, type Unnumbered, type WorkerFailure, type WorkerQuestion } from './messages'
import { keepThread, takeThread } from './threads'

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

/**
 * Starts writing a document to exactly the given path, in a worker thread; the thread of the last one is taken where it
 * still waits. `write` resolves when the batch has gone
 * through to the file's stream, so that a caller who waits keeps memory bounded. After any rejection (the Node error,
 * `code` kept; `ECANCELED` after a cancel) and after `cancel` the thread is gone and the file removed. `cancel` may be
 * called at any time, repeatedly.
 */
export function openDocumentJob(options: DocumentJobOptions): DocumentJob {
  const { file, format, document, template } = options
  const url = options.worker ?? new URL('./worker', import.meta.url)
  const worker = takeThread(url)
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
      await rm(file, { force: true })
    })()
    return ending
  }
  const fail = (reason: Error) => {
    // A thread whose document is finished may have the next one by now.
    if (isFinished) return
    const removed = end(reason).catch(() => undefined)
    for (const { reject } of waiting.values()) void removed.then(() => reject(reason))
    waiting.clear()
  }

  const onMessage = (answer: unknown) => {
    if (!isWorkerAnswer(answer)) return
    const asked = waiting.get(answer.id)
    if (asked === undefined) return
    if (!answer.ok) {
      fail(errorOf(answer.failure))
      return
    }
    waiting.delete(answer.id)
    asked.resolve()
  }
  const onError = (error: unknown) => fail(error instanceof Error ? error : new Error(String(error)))
  const onExit = () => fail(new Error('the document worker ended'))
  worker.on('message', onMessage)
  worker.on('error', onError)
  worker.on('exit', onExit)
  const release = () => {
    isFinished = true
    endedBy ??= new Error('the document is finished')
    worker.off('message', onMessage)
    worker.off('error', onError)
    worker.off('exit', onExit)
    keepThread(worker, url)
  }

  const ask = (question: Unnumbered<WorkerQuestion>): Promise<void> =>
    new Promise((resolve, reject) => {
      const reason = endedBy
      if (reason !== undefined) {
        void (ending ?? Promise.resolve()).catch(() => undefined).then(() => reject(reason))
        return
      }
      const id = nextId++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ ...question, id } satisfies WorkerQuestion)
    })

  // What fails here is said by the first question after it.
  ask({ kind: 'open', start: { file, format, document, template } }).catch(() => undefined)

  return {
    write: (rows) => ask({ kind: 'write', rows }),
    next: (further, fill) => ask({ kind: 'next', document: further, template: fill }),
    async finish() {
      await ask({ kind: 'finish' })
      release()
      const { size } = await stat(file)
      return { bytes: size }
    },
    async cancel() {
      fail(Object.assign(new Error('cancelled'), { code: 'ECANCELED' }))
      await ending
    },
  }
}
