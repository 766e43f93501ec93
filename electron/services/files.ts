import type { Answer, Output } from '#shared/program/ipc/contract'
import { pictureFileLimit, registerFileLimit } from '#shared/program/ipc/limits'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { done, failed } from '../ipc/answers'
import { failureCode } from './fileErrors'
import type { Dialogs } from './ports'

type PickedFile = NonNullable<Output<'file.pickRegister'>>

/** Reads a file of at most `limit` bytes; the size is asked of the open file, so it cannot be swapped in between. */
async function readPicked(path: string, limit: number): Promise<Answer<PickedFile>> {
  const name = basename(path)
  try {
    const file = await open(path, 'r')
    try {
      const status = await file.stat()
      if (!status.isFile()) return failed('notAFile', name)
      if (status.size > limit) return failed('tooLarge', name)
      const bytes = new Uint8Array(status.size)
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await file.read(bytes, filled, bytes.length - filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return done({ name, bytes: filled === bytes.length ? bytes : bytes.slice(0, filled) })
    } finally {
      await file.close()
    }
  } catch (error) {
    return failed(failureCode(error), name)
  }
}

/**
 * Lets the user pick a register (at most 100 MB) or a picture (at most 5 MB). Answers its bare name and bytes, `null` when
 * cancelled, or a failure that names the file. Paths never leave the main process.
 */
export function createFiles(dialogs: Pick<Dialogs, 'openFile'>) {
  const pick = async (kind: 'register' | 'picture', limit: number): Promise<Answer<PickedFile | null>> => {
    const path = await dialogs.openFile(kind)
    return path === null ? done(null) : readPicked(path, limit)
  }
  return {
    pickRegister: () => pick('register', registerFileLimit),
    pickPicture: () => pick('picture', pictureFileLimit),
  }
}
