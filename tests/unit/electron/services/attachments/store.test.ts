import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, stat, utimes, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadContent, openAttachmentStore, storeDisk, type StoreDisk } from '#electron/services/attachments/store'
import { nodeError } from '../../../../fakes/hostPorts'
import { temporaryFolders } from '../../../../fakes/temporaryFolder'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
const umowa = bytes('treść umowy')
const nobody = '0'.repeat(64)

async function content(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of source) pieces.push(piece)
  return Uint8Array.from(Buffer.concat(pieces))
}

describe('the store of attached files', () => {
  const makeFolder = temporaryFolders()

  async function open(disk: Partial<StoreDisk> = {}) {
    const folder = join(await makeFolder(), 'attachments')
    const store = openAttachmentStore(folder, { ...storeDisk, ...disk })
    const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)
    const incoming = () => readdir(join(folder, 'incoming')).catch(() => [])
    /** Changes stored bytes as damage would. */
    const damage = async (sha256: string, text: string) => {
      await chmod(pathOf(sha256), 0o600)
      await writeFile(pathOf(sha256), text)
    }
    return { store, folder, pathOf, incoming, damage }
  }

  it('gives back any bytes, however they came in', async () => {
    const { store } = await open()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1 }), async (pieces) => {
        const whole = Uint8Array.from(Buffer.concat(pieces))
        const put = await store.put(pieces)
        expect(put).toMatchObject({ sha256: hashOf(whole), bytes: whole.length })
        expect(await content(store.read(put.sha256))).toEqual(whole)
        expect(await store.verify(put.sha256)).toBe('whole')
      }),
      { numRuns: 40 },
    )
  })

  it('keeps the same bytes once', async () => {
    const { store, incoming, pathOf } = await open()
    const first = await store.put([umowa])
    const { mtimeMs, ino } = await stat(pathOf(first.sha256))
    const second = await store.put([umowa.subarray(0, 3), umowa.subarray(3)])
    expect(first.isNew).toBe(true)
    expect(second).toEqual({ ...first, isNew: false })
    expect(await stat(pathOf(first.sha256))).toMatchObject({ mtimeMs, ino })
    expect(await store.list()).toEqual([{ sha256: first.sha256, bytes: umowa.length }])
    expect(await incoming()).toEqual([])
  })

  it('keeps them once when they come in twice at the same time', async () => {
    const { store } = await open()
    const put = await Promise.all([store.put([umowa]), store.put([umowa]), store.put([umowa])])
    expect(new Set(put.map(({ sha256 }) => sha256)).size).toBe(1)
    expect(await store.list()).toHaveLength(1)
    expect(await store.verify(hashOf(umowa))).toBe('whole')
  })

  it('makes what it keeps read-only', async () => {
    const { store, pathOf } = await open()
    const { sha256 } = await store.put([umowa])
    expect((await stat(pathOf(sha256))).mode & 0o222).toBe(0)
  })

  it('finds what is missing or altered, and is mended by the same file', async () => {
    const { store, damage, folder } = await open()
    const { sha256 } = await store.put([umowa])
    await damage(sha256, 'inna treść!')
    expect(await store.verify(sha256)).toBe('altered')
    const copy = join(folder, 'kopia')
    expect(await store.copyTo(sha256, copy)).toBe('altered')
    await expect(stat(copy)).rejects.toThrow()
    expect((await store.put([umowa])).isNew).toBe(true)
    expect(await store.verify(sha256)).toBe('whole')
    await store.remove(sha256)
    expect(await store.has(sha256)).toBe(false)
    expect(await store.verify(sha256)).toBe('missing')
    expect(await store.copyTo(sha256, copy)).toBe('missing')
    await expect(content(store.read(sha256))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('sees one altered byte of the same length', async () => {
    const { store, damage } = await open()
    const { sha256 } = await store.put([umowa])
    await damage(sha256, 'treść Umowy')
    expect(await store.verify(sha256)).toBe('altered')
  })

  it('refuses other bytes than were announced', async () => {
    const { store, incoming } = await open()
    await expect(store.put([umowa], nobody)).rejects.toThrow(BadContent)
    expect(await store.list()).toEqual([])
    expect(await incoming()).toEqual([])
    expect((await store.put([umowa], hashOf(umowa))).isNew).toBe(true)
  })

  it.each(['', '../../etc/passwd', nobody.slice(1), `${nobody.slice(1)}G`, `${nobody}/..`])(
    'takes %j for no name',
    async (name) => {
      const { store } = await open()
      await expect(store.has(name)).rejects.toThrow(TypeError)
      await expect(store.remove(name)).rejects.toThrow(TypeError)
    },
  )

  const failing: readonly (readonly [string, Partial<StoreDisk>, string])[] = [
    ['no file can be made', { create: () => Promise.reject(nodeError('EROFS')) }, 'EROFS'],
    [
      'the disk is full while writing',
      {
        create: async (path) => ({
          ...(await storeDisk.create(path)),
          write: () => Promise.reject(nodeError('ENOSPC')),
        }),
      },
      'ENOSPC',
    ],
    [
      'the disk fails at the end',
      {
        create: async (path) => {
          const file = await storeDisk.create(path)
          return { ...file, close: () => file.close().then(() => Promise.reject(nodeError('EIO'))) }
        },
      },
      'EIO',
    ],
    ['the disk is full at fsync or rename', { replace: () => Promise.reject(nodeError('ENOSPC')) }, 'ENOSPC'],
  ]
  it.each(failing)('leaves nothing behind when %s', async (_, disk, code) => {
    const { store, incoming } = await open(disk)
    await expect(store.put([umowa])).rejects.toMatchObject({ code })
    expect(await incoming()).toEqual([])
    expect(await store.list()).toEqual([])
  })

  it('leaves nothing behind when the source breaks off', async () => {
    const { store, incoming } = await open()
    const broken = async function* (): AsyncIterable<Uint8Array> {
      yield await Promise.resolve(umowa)
      throw new Error('the drive is gone')
    }
    await expect(store.put(broken())).rejects.toThrow('the drive is gone')
    expect(await incoming()).toEqual([])
  })

  it('sweeps out what an interrupted program left, not what just comes in', async () => {
    const { store, folder, incoming } = await open()
    await mkdir(join(folder, 'incoming'), { recursive: true })
    await writeFile(join(folder, 'incoming', 'old'), 'x')
    await utimes(join(folder, 'incoming', 'old'), new Date(0), new Date(0))
    await writeFile(join(folder, 'incoming', 'now'), 'x')
    await store.put([umowa])
    expect(await incoming()).toEqual(['now'])
  })

  it('passes over what does not belong there', async () => {
    const { store, folder } = await open()
    const { sha256 } = await store.put([umowa])
    await writeFile(join(folder, sha256.slice(0, 2), 'Thumbs.db'), 'x')
    await writeFile(join(folder, 'notatka.txt'), 'x')
    expect((await store.list()).map((file) => file.sha256)).toEqual([sha256])
    expect(await readFile(join(folder, 'notatka.txt'), 'utf8')).toBe('x')
  })
})
