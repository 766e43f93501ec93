import { wrap, type Remote } from 'comlink'
import type { QueryService } from './queryService'
import type { QuerySettings } from './queryTypes'

/** The query worker as the window sees it: every answer is a promise. */
export type QueryClient = Remote<QueryService>

/** Starts the worker; it reads the records by itself, so the window never waits for all of them. */
export function connectQuery(settings: QuerySettings): QueryClient {
  const worker = new Worker(new URL('./query.worker.ts', import.meta.url), { type: 'module', name: 'query' })
  const client = wrap<QueryService>(worker)
  void client.configure(settings)
  return client
}
