import { expose } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs'
import { parentPort, workerData } from 'node:worker_threads'
import { openAttachmentStore } from '../attachments/store'
import { createArchiveJob } from './archiveJob'

/** Thread of one archive; see `archiveThread.ts`. */
const attachmentsFolder: unknown = workerData
if (parentPort === null || typeof attachmentsFolder !== 'string') throw new Error('not started by startArchiveThread')
expose(createArchiveJob(openAttachmentStore(attachmentsFolder)), nodeEndpoint(parentPort))
