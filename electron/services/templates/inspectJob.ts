import type { TemplateInspection } from '#shared/engine/templates/inspection'
import { askThread } from '../documents/askThread'

/** A file that takes longer to read is refused, ms: papers take a few hundredths of a second. */
const patience = 20_000

/** Reads a file as a template in the thread that writes documents; one that hangs it or breaks it costs the thread alone. */
export async function inspectInThread(bytes: Uint8Array, url?: URL): Promise<TemplateInspection> {
  const answer = await askThread({ kind: 'inspect', bytes }, patience, url)
  if (answer === undefined) return { refused: 'tooComplex', detail: '' }
  return answer.ok && answer.inspection !== undefined ? answer.inspection : { refused: 'damaged', detail: '' }
}
