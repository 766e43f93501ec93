import { wrap, type Remote } from 'comlink'
import type { QueryService } from './queryService'

/** The query worker as the window sees it: every answer is a promise. */
export type QueryClient = Remote<QueryService>

/**
 * Starts the worker. It answers nothing before it is configured. `onDeath` hears of a worker that cannot go on: whoever
 * waits for an answer would wait for ever.
 */
export function connectQuery(onDeath: (error: unknown) => void): QueryClient {
  const worker = new Worker(new URL('./query.worker.ts', import.meta.url), { type: 'module', name: 'query' })
  worker.onerror = (event) => onDeath(event.error ?? new Error('The query worker failed.'))
  worker.onmessageerror = () => onDeath(new Error('A message of the query worker could not be read.'))
  return wrap<QueryService>(worker)
}
