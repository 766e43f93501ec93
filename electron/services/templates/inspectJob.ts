import type { TemplateInspection } from '#shared/engine/templates/inspection'
import { isWorkerAnswer } from '../documents/messages'
import { keepThread, takeThread } from '../documents/threads'

/** A file that takes longer to read is refused, ms: papers take a few hundredths of a second. */
const patience = 20_000

/** Reads a file as a template in the thread that writes documents; one that hangs it or breaks it costs the thread alone. */
export function inspectInThread(
  bytes: Uint8Array,
  url: URL = new URL('./worker', import.meta.url),
): Promise<TemplateInspection> {
  const worker = takeThread(url)
  return new Promise((resolve) => {
    const settle = (inspection: TemplateInspection, isWhole: boolean): void => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onGone)
      worker.off('exit', onGone)
      if (isWhole) keepThread(worker, url)
      else {
        // Its late error must find a listener.
        worker.on('error', () => undefined)
        void worker.terminate()
      }
      resolve(inspection)
    }
    const onMessage = (answer: unknown): void => {
      if (!isWorkerAnswer(answer) || answer.id !== 0) return
      if (answer.ok && answer.inspection !== undefined) settle(answer.inspection, true)
      else settle({ refused: 'damaged', detail: '' }, true)
    }
    const onGone = (): void => settle({ refused: 'tooComplex', detail: '' }, false)
    const timer = setTimeout(onGone, patience)
    worker.on('message', onMessage)
    worker.on('error', onGone)
    worker.on('exit', onGone)
    worker.postMessage({ id: 0, kind: 'inspect', bytes })
  })
}
