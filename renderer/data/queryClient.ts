import { wrap, type Remote } from 'comlink'
import type { QueryService } from './queryService'

/** The query worker as the window sees it: every answer is a promise. */
export type QueryClient = Remote<QueryService>

/** Starts the worker. It answers nothing before it is configured. */
export function connectQuery(): QueryClient {
  const worker = new Worker(new URL('./query.worker.ts', import.meta.url), { type: 'module', name: 'query' })
  return wrap<QueryService>(worker)
}
