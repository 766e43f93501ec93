import { type Remote, wrap } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs'
import { Worker } from 'node:worker_threads'
import type { Answer } from '#shared/program/ipc/contract'
import { failed } from '../../ipc/answers'
import type { ArchiveJob } from './archiveJob'

/** A job in a thread; `end` stops the thread, which closes its files. */
export interface ArchiveThread {
  readonly job: ArchiveJob
  readonly end: () => Promise<void>
}

export type StartArchive = () => ArchiveThread

/**
 * Starts a thread for one archive; attached files are those of the store in `attachmentsFolder`. A thread that dies
 * answers every question with `unexpected`, for ever.
 */
export function startArchiveThread(
  attachmentsFolder: string,
  url: URL = new URL('./archiveWorker', import.meta.url),
): ArchiveThread {
  const worker = new Worker(url, { workerData: attachmentsFolder })
  const died = new Promise<Answer<never>>((resolve) => {
    worker.once('error', () => resolve(failed('unexpected')))
    worker.once('exit', () => resolve(failed('cancelled')))
  })
  const remote: Remote<ArchiveJob> = wrap<ArchiveJob>(nodeEndpoint(worker))
  const alive = <T>(answer: Promise<Answer<T>>): Promise<Answer<T>> => Promise.race([answer, died])
  return {
    job: {
      create: (options) => alive(remote.create(options)),
      rows: (table, lines) => alive(remote.rows(table, lines)),
      attachments: (digests) => alive(remote.attachments(digests)),
      finish: (about) => alive(remote.finish(about)),
      verify: (source) => alive(remote.verify(source)),
      open: (source) => alive(remote.open(source)),
      read: (table, from) => alive(remote.read(table, from)),
      restoreAttachments: () => alive(remote.restoreAttachments()),
      close: async () => {
        await Promise.race([remote.close(), died])
      },
    },
    async end() {
      await Promise.race([remote.close(), died])
      await worker.terminate()
    },
  }
}
