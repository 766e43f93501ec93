import { expose } from 'comlink'
import type { ImportWorker } from '#renderer/features/import/session'

/**
 * A worker that answers from this thread, over a real message channel, and can die: from then on it answers nothing, as
 * a crashed one.
 */
export class FakeWorker extends EventTarget implements ImportWorker {
  readonly #channel = new MessageChannel()
  #dead = false

  /** @param service what the worker exposes */
  constructor(service: object) {
    super()
    const { port1, port2 } = this.#channel
    expose(service, port2)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!this.#dead) this.dispatchEvent(new MessageEvent('message', { data }))
    }
  }

  start(): void {
    this.#channel.port1.start()
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.#dead) this.#channel.port1.postMessage(message, transfer)
  }

  terminate(): void {
    this.#dead = true
    this.#channel.port1.close()
  }

  /** Dies by itself, telling so by an event of this type. */
  die(event: 'error' | 'messageerror'): void {
    this.terminate()
    this.dispatchEvent(new Event(event))
  }
}
