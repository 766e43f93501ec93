import { isWorkerAnswer, type Unnumbered, type WorkerAnswer, type WorkerQuestion } from './messages'
import { keepThread, takeThread } from './threads'

/**
 * Asks a thread that writes documents something it answers by itself; `undefined` where it takes longer than this many ms or
 * breaks, which costs the thread alone.
 */
export function askThread(
  question: Unnumbered<WorkerQuestion>,
  patience: number,
  url: URL = new URL('./worker', import.meta.url),
): Promise<WorkerAnswer | undefined> {
  const worker = takeThread(url)
  return new Promise((resolve) => {
    const settle = (answer: WorkerAnswer | undefined): void => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onGone)
      worker.off('exit', onGone)
      if (answer !== undefined) keepThread(worker, url)
      else {
        // Its late error must find a listener.
        worker.on('error', () => undefined)
        void worker.terminate()
      }
      resolve(answer)
    }
    const onMessage = (answer: unknown): void => {
      if (isWorkerAnswer(answer) && answer.id === 0) settle(answer)
    }
    const onGone = (): void => settle(undefined)
    const timer = setTimeout(onGone, patience)
    worker.on('message', onMessage)
    worker.on('error', onGone)
    worker.on('exit', onGone)
    worker.postMessage({ ...question, id: 0 } satisfies WorkerQuestion)
  })
}
