import { parentPort } from 'node:worker_threads'
import { inspectTemplate } from '../templates/inspectTemplate'
import { openDocumentWriter } from './openWriter'
import type { DocumentWriter } from './documentWriter'
import { failureOf, isWorkerQuestion, type WorkerAnswer, type WorkerFound, type WorkerQuestion } from './messages'

/**
 * Thread that writes documents, one after the other. A thin shell round `openDocumentWriter`: it answers questions in their
 * order, one at a time. Cancelling is the caller's: it ends the thread, which closes the file.
 */
const port = parentPort
if (port === null) throw new Error('not started by openDocumentJob')

let writer: DocumentWriter | undefined

async function answer(question: WorkerQuestion): Promise<WorkerFound> {
  if (question.kind === 'inspect') return { inspection: await inspectTemplate(question.bytes) }
  // Most documents need nothing of it.
  if (question.kind === 'finishPdf' || question.kind === 'countPages') {
    const { countPages, finishPdf } = await import('./pdf/finishPdf')
    if (question.kind === 'finishPdf') return { pdf: await finishPdf(question.bytes, question.papers) }
    const pages = await countPages(question.bytes, question.papers)
    return pages === undefined ? {} : { pages }
  }
  if (question.kind === 'open') {
    writer = await openDocumentWriter(question.start.format, question.start, question.start.template)
    return {}
  }
  if (writer === undefined) throw new Error('no document is open')
  if (question.kind === 'write') {
    await writer.write(question.rows)
    return {}
  }
  if (question.kind === 'next') {
    if (writer.next === undefined) throw new Error('only a page takes several papers')
    await writer.next(question.document, question.template)
    return {}
  }
  await writer.finish()
  writer = undefined
  return {}
}

let last: Promise<unknown> = Promise.resolve()
port.on('message', (question: unknown) => {
  if (!isWorkerQuestion(question)) return
  last = last
    .then(() => answer(question))
    .then(
      (found): WorkerAnswer => ({ id: question.id, ok: true, ...found }),
      (error: unknown): WorkerAnswer => ({ id: question.id, ok: false, failure: failureOf(error) }),
    )
    .then((reply) => {
      port.postMessage(reply)
    })
})
