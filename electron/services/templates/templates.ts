import type { TemplateInspection } from '#shared/engine/templates/inspection'
import type { Answer, Input, Output } from '#shared/program/ipc/contract'
import { createHash } from 'node:crypto'
import { done, failed } from '../../ipc/answers'
import type { AttachmentStore } from '../attachments/store'
import { errorCode } from '../fileErrors'
import { largestTemplate } from './readPackage'

export interface TemplatePorts {
  readonly store: Pick<AttachmentStore, 'read'>
  readonly inspect: (bytes: Uint8Array) => Promise<TemplateInspection>
}

/** Templates lie among the attached files, named by their content: what is filled is what was checked. */
export function createTemplates({ store, inspect }: TemplatePorts) {
  /** The bytes of a template; of a larger file as many as tell that it is too large. `undefined` when they are not as stored. */
  async function read(sha256: string): Promise<Uint8Array | undefined> {
    const pieces: Uint8Array[] = []
    let size = 0
    try {
      for await (const piece of store.read(sha256)) {
        pieces.push(piece)
        size += piece.length
        if (size > largestTemplate) return Buffer.concat(pieces)
      }
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined
      throw error
    }
    const bytes = Buffer.concat(pieces)
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : undefined
  }

  return {
    read,
    async inspect({ sha256 }: Input<'template.inspect'>): Promise<Answer<Output<'template.inspect'>>> {
      const bytes = await read(sha256)
      return bytes === undefined ? failed('attachmentMissing') : done(await inspect(bytes))
    },
  }
}
