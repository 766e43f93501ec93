import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './fileErrors'

/** The file system steps that put a finished file in its place; injected so that tests can fail each of them. */
export interface Disk {
  /** Whether a file is there and may be replaced. Throws a Node error when another program holds it. */
  readonly probe: (path: string) => Promise<'absent' | 'present'>
  /** Renames `temporary` over `target` so that either the old or the new file is there after a power cut. */
  readonly replace: (temporary: string, target: string) => Promise<void>
  /** Removes a file; one that is not there is no error. */
  readonly remove: (path: string) => Promise<void>
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * A rename is durable only when the folder is fsynced too (performance.md); Windows cannot open folders and needs no
 * such call.
 */
export async function syncFolder(path: string): Promise<void> {
  try {
    await sync(path, 'r')
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error
  }
}

export const nodeDisk: Disk = {
  async probe(path) {
    try {
      await (await open(path, 'r+')).close()
      return 'present'
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 'absent'
      throw error
    }
  },
  async replace(temporary, target) {
    await sync(temporary, 'r+')
    await rename(temporary, target)
    await syncFolder(dirname(target))
  },
  remove: (path) => rm(path, { force: true }),
}
