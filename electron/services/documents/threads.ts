import { Worker } from 'node:worker_threads'

/**
 * Threads that write documents. A finished one waits a little for the next document: starting it costs many times what a
 * letter does, and a folder of papers is written one after the other.
 */
const IDLE_MS = 10_000

interface IdleThread {
  readonly worker: Worker
  readonly url: string
  readonly drop: () => void
}

let idle: IdleThread | undefined

/** The waiting thread of the program at `url`, or a new one. */
export function takeThread(url: URL): Worker {
  if (idle?.url === url.href) {
    const { worker, drop } = idle
    drop()
    worker.ref()
    return worker
  }
  return new Worker(url)
}

/** Hands a thread back that has nothing open; one waits, more are ended. */
export function keepThread(worker: Worker, url: URL): void {
  if (idle !== undefined) {
    void worker.terminate()
    return
  }
  const end = () => {
    drop()
    void worker.terminate()
  }
  const timer = setTimeout(end, IDLE_MS)
  const drop = () => {
    clearTimeout(timer)
    worker.off('exit', drop)
    worker.off('error', end)
    idle = undefined
  }
  // Nobody waits for it: the program may end meanwhile.
  timer.unref()
  worker.unref()
  worker.on('exit', drop)
  worker.on('error', end)
  idle = { worker, url: url.href, drop }
}
