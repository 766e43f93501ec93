import { proxy, type Remote, transfer, wrap } from 'comlink'
import { v4 } from 'uuid'
import type { QueryClient } from '../query/queryClient'
import { type Answered, doneOf } from './refusals'
import type { Order, WritingService } from './writingService'

/** Who gives a command, and what he wants to hear of it while it runs. */
export interface OrderOptions {
  readonly who: string
  readonly draft?: string
  readonly draftToken?: string
  /** Told how many of how many records are written. */
  readonly onProgress?: (done: number, of: number) => void
  /** Aborting stops the command; nothing of it is written then. */
  readonly signal?: AbortSignal
}

/** The writing worker as the window sees it: gives orders, stops them, hears how far they are. */
export class Writing {
  readonly #query: () => QueryClient
  readonly #onDeath: (error: unknown) => void
  readonly #progress = new Map<string, (done: number, of: number) => void>()
  #service: Remote<WritingService> | undefined

  /** `onDeath` hears of a worker that cannot go on: whoever waits for it would wait for ever. */
  constructor(query: () => QueryClient, onDeath: (error: unknown) => void) {
    this.#query = query
    this.#onDeath = onDeath
  }

  /** The worker; the first order starts it. */
  get service(): Remote<WritingService> {
    this.#service ??= this.#connect()
    return this.#service
  }

  /**
   * Gives an order. @throws what the command fails with (`refusals.ts`); `CommandAborted` once it was stopped.
   */
  async order<T>(
    { who, draft, draftToken, onProgress, signal }: OrderOptions,
    give: (service: Remote<WritingService>, order: Order) => Promise<Answered<T>>,
  ): Promise<T> {
    const { service } = this
    const id = v4()
    const order: Order = {
      id,
      who,
      time: Date.now(),
      ...(draft === undefined ? {} : { draft }),
      ...(draftToken === undefined ? {} : { draftToken }),
    }
    const cancel = () => void service.cancel(id)
    if (onProgress !== undefined) this.#progress.set(id, onProgress)
    signal?.addEventListener('abort', cancel)
    try {
      const given = give(service, order)
      if (signal?.aborted === true) cancel()
      return doneOf(await given)
    } finally {
      this.#progress.delete(id)
      signal?.removeEventListener('abort', cancel)
    }
  }

  #connect(): Remote<WritingService> {
    const worker = new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module', name: 'writing' })
    worker.onerror = (event) => this.#onDeath(event.error ?? new Error('The writing worker failed.'))
    worker.onmessageerror = () => this.#onDeath(new Error('A message of the writing worker could not be read.'))
    const service = wrap<WritingService>(worker)
    const { port1, port2 } = new MessageChannel()
    const onProgress = proxy((id: string, done: number, of: number) => this.#progress.get(id)?.(done, of))
    void this.#query().hear(transfer(port1, [port1]))
    void service.tell(transfer(port2, [port2]), onProgress)
    return service
  }
}
