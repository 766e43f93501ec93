import type { OpenDocumentJob } from './ports'

/** Stands in for the document writers until they land. */
export const openDocumentJob: OpenDocumentJob = () => {
  throw new Error('The document writers are not built in yet')
}
