import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { openAttachmentStore } from '#electron/services/attachments/store'
import { createFolders, type FolderPorts } from '#electron/services/folders'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

const nobody = '00000000-0000-4000-8000-000000000000'

describe('folders', () => {
  const makeFolder = temporaryFolders()

  async function open(changes: Partial<FolderPorts> = {}, suggestedName = 'Rejestry rady') {
    const parent = await makeFolder()
    const store = openAttachmentStore(await makeFolder())
    const opened: string[] = []
    const service = createFolders({
      dialogs: { chooseFolder: () => Promise.resolve(parent) },
      store,
      downloads: undefined,
      openInSystem: (path) => {
        opened.push(path)
        return Promise.resolve(true)
      },
      ...changes,
    })
    const started = await service.start({ suggestedName })
    const folder = started.ok ? (started.value?.folder ?? '') : ''
    return { service, store, parent, started, folder, opened }
  }

  it('shows nothing before it is finished, and everything after', async () => {
    const { service, parent, folder, store, opened } = await open()
    const { sha256 } = await store.put(Readable.from([Buffer.from('tekst')]))
    await service.file({ folder, name: 'spis.html', content: '<p>żółć</p>' })
    const path = ['załączniki', 'XII/1/26', 'opinia.txt']
    expect(await service.attachments({ folder, files: [{ sha256, path }] })).toEqual({
      ok: true,
      value: { copied: ['załączniki/XII 1 26/opinia.txt'] },
    })
    expect((await readdir(parent)).filter((name) => !name.startsWith('.'))).toEqual([])
    expect(await service.finish({ folder })).toEqual({ ok: true, value: { name: 'Rejestry rady' } })
    expect(await readdir(parent)).toEqual(['Rejestry rady'])
    expect(await readFile(join(parent, 'Rejestry rady/spis.html'), 'utf8')).toBe('<p>żółć</p>')
    expect(await readFile(join(parent, 'Rejestry rady/załączniki/XII 1 26/opinia.txt'), 'utf8')).toBe('tekst')
    await service.open({ folder })
    expect(opened).toEqual([join(parent, 'Rejestry rady')])
  })

  it('takes a PDF the page made, and no other bytes', async () => {
    const { service, parent, folder } = await open()
    const pdf = Buffer.from('%PDF-1.7\nżółć').toString('base64')
    const other = Buffer.from('MZ').toString('base64')
    const file = { folder, parents: ['załączniki'], encoding: 'base64' as const }
    expect(await service.file({ ...file, name: 'a.pdf', content: pdf })).toMatchObject({
      value: { path: 'załączniki/a.pdf' },
    })
    expect(await service.file({ ...file, name: 'a.exe', content: pdf })).toMatchObject({ ok: false })
    expect(await service.file({ ...file, name: 'b.pdf', content: other })).toMatchObject({ ok: false })
    await service.finish({ folder })
    expect(await readdir(join(parent, 'Rejestry rady/załączniki'))).toEqual(['a.pdf'])
    expect(await readFile(join(parent, 'Rejestry rady/załączniki/a.pdf'), 'utf8')).toBe('%PDF-1.7\nżółć')
  })

  it('never writes over a folder that is there, even an empty one', async () => {
    const { service, parent, folder } = await open()
    await mkdir(join(parent, 'Rejestry rady'))
    await service.file({ folder, name: 'spis.html', content: '' })
    expect(await service.finish({ folder })).toEqual({ ok: true, value: { name: 'Rejestry rady (2)' } })
    expect(await readdir(join(parent, 'Rejestry rady'))).toEqual([])
  })

  it.each([[['..', '..', 'x']], [['/etc', 'x']], [['a', '../../../x']], [['C:\\Windows', 'x']]])(
    'keeps %j inside',
    async (path) => {
      const { service, parent, folder } = await open()
      const place = await service.documentPlace(folder, path, 'docx')
      expect(place?.startsWith(join(parent, '.'))).toBe(true)
      expect(place?.slice(parent.length + 1).split(/[\\/]/u)).not.toContain('..')
    },
  )

  it('gives two files of one name two places, also where case makes no difference', async () => {
    const { service, folder } = await open()
    const places = [
      await service.documentPlace(folder, ['rejestry', 'Uchwały'], 'xlsx'),
      await service.documentPlace(folder, ['rejestry', 'UCHWAŁY'], 'xlsx'),
    ]
    expect(places.map((place) => place?.split(/[\\/]/u).at(-1))).toEqual(['Uchwały.xlsx', 'UCHWAŁY (2).xlsx'])
  })

  it('says which attached files it could not hand over: missing ones, and those that can run', async () => {
    const { service, folder, store } = await open()
    const { sha256 } = await store.put(Readable.from([Buffer.from('MZ')]))
    const files = [
      { sha256: 'a'.repeat(64), path: ['z', 'nie-ma.pdf'] },
      { sha256, path: ['z', 'program.exe'] },
      { sha256, path: ['z', 'pismo.txt'] },
    ]
    expect(await service.attachments({ folder, files })).toEqual({
      ok: true,
      value: { copied: [null, null, 'z/pismo.txt'] },
    })
  })

  it('leaves nothing after it was cancelled, failed, or its page went away', async () => {
    for (const end of ['cancel', 'all'] as const) {
      const { service, parent, folder } = await open()
      await service.file({ folder, name: 'spis.html', content: 'x' })
      await (end === 'cancel' ? service.cancel({ folder }) : service.cancelAll())
      expect(await readdir(parent)).toEqual([])
      expect(service.isBusy()).toBe(false)
      expect(await service.finish({ folder })).toMatchObject({ ok: false, error: { code: 'badRequest' } })
    }
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
    const { service, parent, folder } = await open({
      store: { ...openAttachmentStore(await makeFolder()), copyTo: () => Promise.reject(full) },
    })
    const files = [{ sha256: 'a'.repeat(64), path: ['a.pdf'] }]
    expect(await service.attachments({ folder, files })).toEqual({
      ok: false,
      error: { code: 'diskFull', name: 'Rejestry rady' },
    })
    expect(await readdir(parent)).toEqual([])
  })

  it('starts nothing in a cancelled dialog, and says when a place cannot be written to', async () => {
    expect((await open({ dialogs: { chooseFolder: () => Promise.resolve(null) } })).started).toEqual({
      ok: true,
      value: null,
    })
    const { started } = await open({ dialogs: { chooseFolder: () => Promise.resolve('/proc/rejestry') } })
    expect(started).toMatchObject({ ok: false, error: { name: 'rejestry' } })
    expect((await open({ dialogs: { chooseFolder: undefined } })).started).toMatchObject({
      ok: false,
      error: { code: 'unsupported' },
    })
  })

  it('refuses folders nobody opened', async () => {
    const { service } = await open()
    expect(await service.file({ folder: nobody, name: 'a.html', content: '' })).toMatchObject({ ok: false })
    expect(await service.attachments({ folder: nobody, files: [] })).toMatchObject({ ok: false })
    expect(await service.open({ folder: nobody })).toMatchObject({ ok: false })
    expect(await service.documentPlace(nobody, ['a'], 'docx')).toBeUndefined()
  })

  it('is one ZIP where files are downloaded', async () => {
    const downloads = await makeFolder()
    const { service, folder } = await open({ downloads: () => Promise.resolve(downloads) })
    await service.file({ folder, name: 'spis.html', content: 'tekst' })
    expect(await service.finish({ folder })).toEqual({ ok: true, value: { name: 'Rejestry rady.zip' } })
    expect(await readdir(downloads)).toEqual(['Rejestry rady.zip'])
    const zip = unzipSync(await readFile(service.finished(folder)?.path ?? ''))
    expect(new TextDecoder().decode(zip['spis.html'])).toBe('tekst')
  })
})
