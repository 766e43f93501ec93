import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failureCode } from '#electron/services/fileErrors'
import { createFiles } from '#electron/services/files'
import { pictureFileLimit, registerFileLimit } from '#shared/program/ipc/limits'
import { nodeError } from '../../../fakes/hostPorts'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

describe('picking files', () => {
  const makeFolder = temporaryFolders()
  const picking = (path: string | null) => createFiles({ openFile: () => Promise.resolve(path) })

  /** A file of a size that takes no room. */
  async function sparse(size: number): Promise<string> {
    const path = join(await makeFolder(), 'duży.csv')
    const file = await open(path, 'w')
    await file.truncate(size)
    await file.close()
    return path
  }

  it('answers null when the dialog is cancelled', async () => {
    expect(await picking(null).pickRegister()).toEqual({ ok: true, value: null })
  })

  it('answers the bare name and the bytes', async () => {
    const path = join(await makeFolder(), 'uchwały.csv')
    await writeFile(path, 'Numer;Tytuł')
    expect(await picking(path).pickRegister()).toEqual({
      ok: true,
      value: { name: 'uchwały.csv', bytes: new TextEncoder().encode('Numer;Tytuł') },
    })
  })

  it('refuses what is too large, with its name and without its path', async () => {
    const refused = { ok: false, error: { code: 'tooLarge', name: 'duży.csv' } }
    expect(await picking(await sparse(registerFileLimit + 1)).pickRegister()).toEqual(refused)
    expect(await picking(await sparse(pictureFileLimit + 1)).pickPicture()).toEqual(refused)
    expect(await picking(await sparse(pictureFileLimit)).pickPicture()).toMatchObject({ ok: true })
  })

  it('says that a file is gone, or is no file', async () => {
    const folder = await makeFolder()
    expect(await picking(join(folder, 'nie ma.csv')).pickRegister()).toEqual({
      ok: false,
      error: { code: 'notFound', name: 'nie ma.csv' },
    })
    expect(await picking(folder).pickRegister()).toMatchObject({ ok: false, error: { code: 'notAFile' } })
  })
})

describe('failureCode', () => {
  it.each([
    ['EBUSY', false, 'linux', 'fileLocked'],
    ['EPERM', true, 'win32', 'fileLocked'],
    ['EACCES', true, 'win32', 'fileLocked'],
    ['EPERM', false, 'win32', 'noPermission'],
    ['EACCES', true, 'linux', 'noPermission'],
    ['EROFS', false, 'linux', 'noPermission'],
    ['ENOSPC', false, 'linux', 'diskFull'],
    ['EDQUOT', false, 'linux', 'diskFull'],
    ['ENOENT', false, 'linux', 'notFound'],
    ['EFBIG', false, 'linux', 'tooLarge'],
    ['ECANCELED', false, 'linux', 'cancelled'],
    ['EIO', false, 'linux', 'unexpected'],
  ] as const)('%s, replacing %s on %s: %s', (code, replacing, platform, expected) => {
    expect(failureCode(nodeError(code), replacing, platform)).toBe(expected)
  })
  it('takes anything thrown', () => {
    for (const thrown of [undefined, null, 'text', { code: 5 }, new Error('x')])
      expect(failureCode(thrown)).toBe('unexpected')
  })
})
