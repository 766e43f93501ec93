import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '#electron/services/disk'
import { createExports } from '#electron/services/exports'
import type { ExportPorts } from '#electron/services/exports'
import type { DocumentRow } from '#shared/engine/documents/model'
import { smallDocument } from '../../../fakes/documentModel'
import { failingDisk, textDocuments } from '../../../fakes/hostPorts'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

const row: DocumentRow = { kind: 'row', cells: ['I/1/26'] }
const start = { format: 'docx', suggestedName: 'Rejestr', document: smallDocument } as const
const nobody = '00000000-0000-4000-8000-000000000000'

describe('exports', () => {
  const makeFolder = temporaryFolders()

  async function open(changes: Partial<ExportPorts> = {}, existing?: string) {
    const folder = await makeFolder()
    const target = join(folder, 'Rejestr.docx')
    if (existing !== undefined) await writeFile(target, existing)
    const service = createExports({
      printer: undefined,
      saveFile: (name) => Promise.resolve(join(folder, name)),
      placeInFolder: () => Promise.resolve(undefined),
      openDocument: textDocuments(),
      disk: nodeDisk,
      openInSystem: () => Promise.resolve(true),
      readTemplate: () => Promise.resolve(undefined),
      placeToLook: (name) => Promise.resolve(join(folder, name)),
      ...changes,
    })
    const started = await service.start(start)
    const job = started.ok ? (started.value?.job ?? '') : ''
    const names = () => readdir(folder)
    return { service, job, started, target, names }
  }

  it('puts the finished file in place, and nothing before that', async () => {
    const { service, job, target, names } = await open({}, 'old')
    expect(await service.rows({ job, rows: [row, row] })).toEqual({ ok: true, value: { written: 2 } })
    expect(await readFile(target, 'utf8')).toBe('old')
    expect(await service.finish({ job })).toEqual({ ok: true, value: { name: 'Rejestr.docx', bytes: 10 } })
    expect(await readFile(target, 'utf8')).toBe('2 rows, finished')
    expect(await names()).toEqual(['Rejestr.docx'])
    expect(await service.open({ job })).toEqual({ ok: true, value: {} })
    expect(service.finished(job)?.path).toBe(target)
  })

  it('answers null when the dialog is cancelled', async () => {
    const { started } = await open({ saveFile: () => Promise.resolve(null) })
    expect(started).toEqual({ ok: true, value: null })
  })

  it.each([
    ['disk full while writing', { openDocument: textDocuments({ write: 'ENOSPC' }) }, 'diskFull'],
    ['quota reached while writing', { openDocument: textDocuments({ write: 'EDQUOT' }) }, 'diskFull'],
    ['disk full while finishing', { openDocument: textDocuments({ finish: 'ENOSPC' }) }, 'diskFull'],
    ['disk full at fsync', { disk: failingDisk({ replace: 'ENOSPC' }) }, 'diskFull'],
    [
      'target locked at the rename, Windows',
      { disk: failingDisk({ replace: 'EPERM' }), platform: 'win32' },
      'fileLocked',
    ],
    ['target busy at the rename', { disk: failingDisk({ replace: 'EBUSY' }) }, 'fileLocked'],
    ['no right to rename', { disk: failingDisk({ replace: 'EACCES' }), platform: 'linux' }, 'noPermission'],
    ['folder gone', { disk: failingDisk({ replace: 'ENOENT' }) }, 'notFound'],
    ['anything else', { disk: failingDisk({ replace: 'EIO' }) }, 'unexpected'],
  ] as const)('%s: the old file stays, nothing is left behind', async (_name, changes, code) => {
    const { service, job, target, names } = await open(changes, 'old')
    const written = await service.rows({ job, rows: [row] })
    const answer = written.ok ? await service.finish({ job }) : written
    expect(answer).toEqual({ ok: false, error: { code, name: 'Rejestr.docx' } })
    expect(await readFile(target, 'utf8')).toBe('old')
    expect(await names()).toEqual(['Rejestr.docx'])
    expect(await service.finish({ job })).toEqual({ ok: false, error: { code: 'badRequest' } })
  })

  it('says before the work that the target is open in another program', async () => {
    const { started, names } = await open({ disk: failingDisk({ probe: 'EBUSY' }) })
    expect(started).toEqual({ ok: false, error: { code: 'fileLocked', name: 'Rejestr.docx' } })
    expect(await names()).toEqual([])
  })

  it('keeps the first reason when cleaning up fails too', async () => {
    const { service, job } = await open({
      openDocument: textDocuments({ write: 'ENOSPC' }),
      disk: failingDisk({ remove: 'EIO' }),
    })
    expect(await service.rows({ job, rows: [row] })).toMatchObject({ error: { code: 'diskFull' } })
  })

  it('leaves nothing after a cancel', async () => {
    const { service, job, names } = await open({}, 'old')
    await service.rows({ job, rows: [row] })
    expect(await service.cancel({ job })).toEqual({ ok: true, value: {} })
    expect(await names()).toEqual(['Rejestr.docx'])
    expect(await service.rows({ job, rows: [row] })).toEqual({ ok: false, error: { code: 'badRequest' } })
  })

  it('does not put a file in place that was cancelled while it was finished', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { service, job, target } = await open(
      {
        openDocument: () => ({
          write: () => Promise.resolve(),
          next: () => Promise.resolve(),
          finish: () => held.then(() => ({ bytes: 1 })),
          cancel: () => Promise.resolve(),
        }),
      },
      'old',
    )
    const finishing = service.finish({ job })
    await service.cancel({ job })
    release()
    expect(await finishing).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await readFile(target, 'utf8')).toBe('old')
  })

  it('cancels all when the window closes', async () => {
    const { service, job, names } = await open()
    await service.rows({ job, rows: [row] })
    expect(service.isBusy()).toBe(true)
    await service.cancelAll()
    expect(service.isBusy()).toBe(false)
    expect(await names()).toEqual([])
  })

  it('refuses jobs it does not know', async () => {
    const { service } = await open()
    const refused = { ok: false, error: { code: 'badRequest' } }
    expect(await service.rows({ job: nobody, rows: [] })).toEqual(refused)
    expect(await service.finish({ job: nobody })).toEqual(refused)
    expect(await service.cancel({ job: nobody })).toEqual(refused)
    expect(await service.open({ job: nobody })).toEqual(refused)
  })

  it('counts the records of all batches, headings of groups not included', async () => {
    const { service, job } = await open()
    const group: DocumentRow = { kind: 'group', text: 'Kadencja 2024–2029' }
    const counts: number[] = []
    for (const rows of [[group, row, row], [group], [row, group, row]]) {
      const answer = await service.rows({ job, rows })
      if (answer.ok) counts.push(answer.value.written)
    }
    expect(counts).toEqual([2, 2, 4])
  })

  it.each([
    ['no program opens the file', () => Promise.resolve(false), 'noProgram'],
    ['files are only downloaded', undefined, 'unsupported'],
  ] as const)('says when %s', async (_name, openInSystem, code) => {
    const { service, job } = await open({ openInSystem })
    await service.finish({ job })
    expect(await service.open({ job })).toEqual({ ok: false, error: { code, name: 'Rejestr.docx' } })
  })
})
