/** Comlink's adapter for threads of Node ships its types only under a name that Node cannot load. */
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { Endpoint } from 'comlink'
  import type { MessagePort, Worker } from 'node:worker_threads'
  export default function nodeEndpoint(port: MessagePort | Worker): Endpoint
}
