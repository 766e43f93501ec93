import { parentPort, workerData } from 'node:worker_threads'
import { openDocumentWriter } from './openWriter'
import type { DocumentWriter } from './documentWriter'
import { failureOf, isWorkerQuestion, isWorkerStart, type WorkerAnswer, type WorkerQuestion } from './messages'

/**
 * Thread that writes one document. A thin shell round `openDocumentWriter`: it answers questions in their order, one at
 * a time. Cancelling is the caller's: it ends the thread, which closes the file.
 */
const port = parentPort
const start: unknown = workerData
if (port === null || !isWorkerStart(start)) throw new Error('not started by openDocumentJob')

const writer = openDocumentWriter(start.format, start)

async function answer(question: WorkerQuestion, opened: DocumentWriter): Promise<void> {
  if (question.kind === 'write') await opened.write(question.rows)
  else await opened.finish()
}

let last: Promise<unknown> = writer.catch(() => undefined)
port.on('message', (question: unknown) => {
  if (!isWorkerQuestion(question)) return
  last = last
    .then(async () => answer(question, await writer))
    .then(
      (): WorkerAnswer => ({ id: question.id, ok: true }),
      (error: unknown): WorkerAnswer => ({ id: question.id, ok: false, failure: failureOf(error) }),
    )
    .then((reply) => {
      port.postMessage(reply)
    })
})
