import { askThread } from '../askThread'

/** The longest papers (10 000 rows) take some seconds, on a slow machine some tens of them. */
const patience = 300_000

/** Finishes a PDF of these papers in a thread; rejects where that cannot be. */
export async function finishInThread(bytes: Uint8Array, papers: readonly string[], url?: URL): Promise<Uint8Array> {
  const answer = await askThread({ kind: 'finishPdf', bytes, papers }, patience, url)
  if (answer?.ok !== true || answer.pdf === undefined) throw new Error('the PDF could not be finished')
  return answer.pdf
}

/** How many pages each of so many papers of a PDF takes; `undefined` where it cannot be told. */
export async function countInThread(bytes: Uint8Array, papers: number, url?: URL) {
  const answer = await askThread({ kind: 'countPages', bytes, papers }, patience, url)
  return answer?.ok === true ? answer.pages : undefined
}
