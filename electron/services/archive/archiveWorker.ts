import { expose } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs'
import { parentPort } from 'node:worker_threads'
import { createArchiveJob } from './archiveJob'

/** Thread of one archive; see `archiveThread.ts`. */
if (parentPort === null) throw new Error('not started by startArchiveThread')
expose(createArchiveJob(), nodeEndpoint(parentPort))
