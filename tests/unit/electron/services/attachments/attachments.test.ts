import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAttachments, type AttachmentPorts } from '#electron/services/attachments/attachments'
import { openAttachmentStore, storeDisk, type StoreDisk } from '#electron/services/attachments/store'
import { nodeDisk } from '#electron/services/disk'
import { attachmentPiece } from '#shared/program/ipc/limits'
import { nodeError } from '../../../../fakes/hostPorts'
import { temporaryFolders } from '../../../../fakes/temporaryFolder'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
const umowa = bytes('treść umowy')
const stored = { sha256: hashOf(umowa), name: 'umowa.pdf' }
const nobody = '00000000-0000-4000-8000-000000000000'

describe('attachments', () => {
  const makeFolder = temporaryFolders()

  async function open(changes: Partial<AttachmentPorts> = {}, disk: Partial<StoreDisk> = {}) {
    const folder = await makeFolder()
    const store = openAttachmentStore(join(folder, 'attachments'), { ...storeDisk, ...disk })
    const opened: string[] = []
    const service = createAttachments({
      store,
      dialogs: {
        openAttachments: () => Promise.resolve([]),
        saveCopy: (name) => Promise.resolve(join(folder, name)),
      },
      limits: () => ({ bytes: 10_000_000, types: ['pdf', 'txt'] }),
      disk: nodeDisk,
      openInSystem: (path) => Promise.resolve(opened.push(path) > 0),
      openedFolder: join(folder, 'opened'),
      readText: () => Promise.resolve({ text: '', cut: false }),
      ...changes,
    })
    const left = () => readdir(join(folder, 'attachments', 'incoming')).catch(() => [])
    const damage = async () => {
      const path = join(folder, 'attachments', stored.sha256.slice(0, 2), stored.sha256)
      await chmod(path, 0o600)
      await writeFile(path, 'podmieniona')
    }
    return { folder, store, service, opened, left, damage }
  }
  type Opened = Awaited<ReturnType<typeof open>>

  /** Sends a file as a drop does; answers how it ended. */
  async function attach({ service }: Opened, name: string, content: Uint8Array<ArrayBuffer>, size = content.length) {
    const started = await service.start({ name, bytes: size })
    if (!started.ok) return started
    const { upload } = started.value
    for (let at = 0; at < content.length; at += 1_000_000) {
      const answer = await service.chunk({ upload, bytes: content.slice(at, at + 1_000_000) })
      if (!answer.ok) return answer
    }
    return service.finish({ upload })
  }

  /** Takes in what the dialog answers. */
  async function pick(paths: readonly string[]) {
    const all = await open({
      dialogs: { openAttachments: () => Promise.resolve(paths), saveCopy: () => Promise.resolve(null) },
    })
    return { ...all, picked: await all.service.pick({ several: true }) }
  }

  it('takes in a dropped file under its clean name', async () => {
    const all = await open()
    expect(await attach(all, '../umowa.PDF', umowa)).toEqual({
      ok: true,
      value: { sha256: stored.sha256, name: 'umowa.pdf', bytes: umowa.length },
    })
    expect(await all.store.verify(stored.sha256)).toBe('whole')
    expect(all.service.isBusy()).toBe(false)
  })

  const refusals: readonly (readonly [string, string, Uint8Array<ArrayBuffer>, number | undefined, string])[] = [
    ['a program', 'plik.exe', umowa, undefined, 'typeRuns'],
    ['a program with a blank at its end', 'plik.exe ', umowa, undefined, 'typeRuns'],
    ['a program called PDF', 'umowa.pdf', bytes('MZ\0\0\0'), undefined, 'typeRuns'],
    ['a script called text', 'notatka.txt', bytes('#!/bin/sh\nrm'), undefined, 'typeRuns'],
    ['what the office does not attach', 'plan.dwg', umowa, undefined, 'typeNotAllowed'],
    ['too large a file', 'skan.pdf', umowa, 10_000_001, 'tooLarge'],
    ['a file that says it is smaller', 'skan.pdf', new Uint8Array(10_000_001), 5, 'tooLarge'],
    ['an empty file', 'skan.pdf', new Uint8Array(0), undefined, 'emptyFile'],
    ['a file that turns out empty', 'skan.pdf', new Uint8Array(0), 5, 'emptyFile'],
  ]
  it.each(refusals)('refuses %s and keeps nothing of it', async (_, name, content, size, code) => {
    const all = await open()
    expect(await attach(all, name, content, size)).toMatchObject({ ok: false, error: { code } })
    expect(await all.left()).toEqual([])
    expect(await all.store.list()).toEqual([])
    expect(all.service.isBusy()).toBe(false)
  })

  it('says that the disk is full, and keeps nothing', async () => {
    const all = await open(
      {},
      {
        create: async (path) => ({
          ...(await storeDisk.create(path)),
          write: () => Promise.reject(nodeError('ENOSPC')),
        }),
      },
    )
    expect(await attach(all, 'umowa.pdf', umowa)).toEqual({
      ok: false,
      error: { code: 'diskFull', name: 'umowa.pdf' },
    })
    expect(await all.left()).toEqual([])
  })

  it('reads picked files piece by piece and refuses each by itself', async () => {
    const folder = await makeFolder()
    const large = new Uint8Array(attachmentPiece + 10).fill(65)
    await writeFile(join(folder, 'duży.txt'), large)
    await writeFile(join(folder, 'plik.exe'), umowa)
    await mkdir(join(folder, 'folder.pdf'))
    const { service, picked, store } = await pick(
      ['duży.txt', 'plik.exe', 'folder.pdf', 'nie ma.pdf'].map((name) => join(folder, name)),
    )
    expect(picked).toMatchObject({
      ok: true,
      value: [
        { name: 'duży.txt', bytes: large.length },
        { name: 'plik.exe', refused: 'typeRuns' },
        { name: 'folder.pdf', refused: 'notAFile' },
        { name: 'nie ma.pdf', refused: 'notFound' },
      ],
    })
    const [first] = picked.ok && picked.value !== null ? picked.value : []
    const upload = first !== undefined && 'upload' in first ? first.upload : nobody
    const steps: unknown[] = []
    for (let n = 0; n < 3; n++) steps.push(await service.pull({ upload }))
    expect(steps).toEqual([
      { ok: true, value: { received: attachmentPiece, done: false } },
      { ok: true, value: { received: large.length, done: false } },
      { ok: true, value: { received: large.length, done: true } },
    ])
    expect(await service.finish({ upload })).toMatchObject({ ok: true, value: { sha256: hashOf(large) } })
    expect(await store.list()).toHaveLength(1)
  })

  it('answers null when nothing is picked', async () => {
    expect((await pick([])).picked).toEqual({ ok: true, value: null })
  })

  it('leaves nothing of what is cancelled, also while a piece is on its way', async () => {
    const all = await open()
    const started = await all.service.start({ name: 'umowa.pdf', bytes: 100 })
    const upload = started.ok ? started.value.upload : nobody
    const piece = all.service.chunk({ upload, bytes: umowa })
    expect(await all.service.cancel({ upload })).toEqual({ ok: true, value: {} })
    await piece
    expect(await all.service.finish({ upload })).toMatchObject({ error: { code: 'badRequest' } })
    expect(await all.left()).toEqual([])
    await all.service.start({ name: 'umowa.pdf', bytes: 100 })
    await all.service.cancelAll()
    expect(all.service.isBusy()).toBe(false)
  })

  it('knows no upload it did not begin', async () => {
    const { service } = await open()
    for (const answer of [
      await service.chunk({ upload: nobody, bytes: umowa }),
      await service.pull({ upload: nobody }),
      await service.finish({ upload: nobody }),
      await service.cancel({ upload: nobody }),
    ])
      expect(answer).toEqual({ ok: false, error: { code: 'badRequest' } })
  })

  it('opens a copy that cannot be changed, and never the stored bytes', async () => {
    const all = await open()
    await attach(all, 'umowa.pdf', umowa)
    expect(await all.service.open(stored)).toEqual({ ok: true, value: {} })
    const [path = ''] = all.opened
    expect(basename(path)).toBe('umowa.pdf')
    expect(path).toContain(join(all.folder, 'opened'))
    expect((await stat(path)).mode & 0o222).toBe(0)
    expect(await readFile(path, 'utf8')).toBe('treść umowy')
    all.service.forgetOpened()
    await expect(stat(path)).rejects.toThrow()
    expect(await all.store.verify(stored.sha256)).toBe('whole')
  })

  it('removes the copies of the run before', async () => {
    const folder = join(await makeFolder(), 'opened')
    await mkdir(folder)
    await writeFile(join(folder, 'umowa.pdf'), 'stara')
    const all = await open({ openedFolder: folder })
    await attach(all, 'umowa.pdf', umowa)
    await all.service.open(stored)
    expect(await readdir(folder)).toHaveLength(1)
    await expect(stat(join(folder, 'umowa.pdf'))).rejects.toThrow()
  })

  it('hands over the bytes of what is whole', async () => {
    const all = await open()
    await attach(all, 'umowa.pdf', umowa)
    expect(await all.service.bytes(stored)).toEqual({
      ok: true,
      value: { base64: Buffer.from(umowa).toString('base64') },
    })
  })

  it('opens, hands over and saves nothing that is missing or altered', async () => {
    const all = await open()
    expect(await all.service.bytes(stored)).toMatchObject({ error: { code: 'attachmentMissing' } })
    expect(await all.service.open(stored)).toMatchObject({ error: { code: 'attachmentMissing', name: 'umowa.pdf' } })
    expect(await all.service.save(stored)).toMatchObject({ error: { code: 'attachmentMissing' } })
    await attach(all, 'umowa.pdf', umowa)
    await all.damage()
    expect(await all.service.open(stored)).toMatchObject({ error: { code: 'attachmentAltered' } })
    expect(await all.service.bytes(stored)).toMatchObject({ error: { code: 'attachmentAltered' } })
    expect(await all.service.save(stored)).toMatchObject({ error: { code: 'attachmentAltered' } })
    expect(all.opened).toEqual([])
    expect(await all.service.verify({ files: [stored.sha256, '0'.repeat(64)] })).toEqual({
      ok: true,
      value: [
        { sha256: stored.sha256, state: 'altered' },
        { sha256: '0'.repeat(64), state: 'missing' },
      ],
    })
  })

  it('never hands the system what it would run, whatever a record from elsewhere says', async () => {
    const all = await open()
    await attach(all, 'umowa.pdf', umowa)
    expect(await all.service.open({ ...stored, name: 'umowa.exe' })).toMatchObject({ error: { code: 'typeRuns' } })
    expect(all.opened).toEqual([])
  })

  it('never hands the system what runs by what is in it, whatever a package brought it as', async () => {
    const all = await open()
    const script = bytes('#!/bin/sh\nrm -rf "$HOME"\n')
    await all.store.put([script], hashOf(script))
    expect(await all.service.open({ sha256: hashOf(script), name: 'umowa.pdf' })).toMatchObject({
      error: { code: 'typeRuns', name: 'umowa.pdf' },
    })
    expect(all.opened).toEqual([])
    expect(await readdir(join(all.folder, 'opened'))).toEqual([])
  })

  it.each([
    [undefined, 'unsupported'],
    [() => Promise.resolve(false), 'noProgram'],
  ])('says why it cannot be opened', async (openInSystem, code) => {
    const all = await open({ openInSystem })
    await attach(all, 'umowa.pdf', umowa)
    expect(await all.service.open(stored)).toMatchObject({ error: { code } })
  })

  it('saves a copy', async () => {
    const all = await open()
    await attach(all, 'umowa.pdf', umowa)
    const answer = await all.service.save({ ...stored, name: 'umowa: nowa.pdf' })
    expect(answer).toMatchObject({ ok: true, value: { name: 'umowa nowa.pdf' } })
    const copy = answer.ok ? (answer.value?.copy ?? '') : ''
    expect(all.service.finished(copy)?.path).toBe(join(all.folder, 'umowa nowa.pdf'))
    expect(await readFile(join(all.folder, 'umowa nowa.pdf'), 'utf8')).toBe('treść umowy')
  })

  it('leaves the old file in place when the copy cannot replace it', async () => {
    const all = await open({ disk: { ...nodeDisk, replace: () => Promise.reject(nodeError('ENOSPC')) } })
    await attach(all, 'umowa.pdf', umowa)
    await writeFile(join(all.folder, 'umowa.pdf'), 'stara')
    expect(await all.service.save(stored)).toMatchObject({ error: { code: 'diskFull' } })
    expect(await readFile(join(all.folder, 'umowa.pdf'), 'utf8')).toBe('stara')
    expect((await readdir(all.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('removes what it is told to, but nothing attached since the start', async () => {
    const all = await open()
    const old = await all.store.put([bytes('dawna')])
    await attach(all, 'umowa.pdf', umowa)
    const files = [old.sha256, stored.sha256, '0'.repeat(64)]
    expect(await all.service.remove({ files, erased: false })).toEqual({
      ok: true,
      value: { removed: 1, bytes: 5 },
    })
    expect(await all.service.list()).toEqual({ ok: true, value: [{ sha256: stored.sha256, bytes: umowa.length }] })
    expect(await all.service.remove({ files, erased: true })).toMatchObject({ value: { removed: 1 } })
    expect(await all.store.list()).toEqual([])
  })

  it('reads the text of what is there', async () => {
    const all = await open({
      readText: async (source, name) => {
        let text = ''
        for await (const piece of source()) text += Buffer.from(piece).toString()
        return { text: `${name}: ${text}`, cut: false }
      },
    })
    await attach(all, 'umowa.pdf', umowa)
    expect(await all.service.text(stored)).toEqual({ ok: true, value: { text: 'umowa.pdf: treść umowy', cut: false } })
    expect(await all.service.text({ ...stored, sha256: '0'.repeat(64) })).toMatchObject({
      error: { code: 'attachmentMissing' },
    })
  })
})
