import { builtinModules } from 'node:module'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { build } from 'vite'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { openDocumentJob } from '#electron/services/documents/writer'
import type { ExportFormat } from '#electron/services/ports'
import type { DocumentRow } from '#shared/engine/documents/model'
import { folder, written } from './files'
import { sampleRegister } from './samples'

const formats: readonly ExportFormat[] = ['docx', 'xlsx', 'csv']
const { model, rows } = sampleRegister(['number', 'title', 'date'])
const many: DocumentRow[] = Array.from({ length: 2_000 }, (_, index) => ({
  kind: 'row',
  cells: [String(index), Math.sin(index).toString(36), 'w sprawie', ''],
}))

/** The worker is TypeScript; it is bundled as the build does it: one file, nothing left outside. */
const bundle = mkdtempSync(join(tmpdir(), 'kancelaria-worker-'))
const worker = pathToFileURL(join(bundle, 'worker.js'))

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/services/documents/worker.ts',
      outDir: bundle,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'worker.js' } },
    },
  })
})
afterAll(() => rmSync(bundle, { recursive: true, force: true }))

describe('openDocumentJob', () => {
  it('bundles everything but Node', () => {
    const imports = [...readFileSync(worker, 'utf8').matchAll(/^import .* from "([^"]+)"/gm)].map(
      (match) => match[1] ?? '',
    )
    expect(imports.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))).toEqual([])
  })

  it.each(formats)('writes the same %s as the writer on this thread', async (format) => {
    const file = join(folder(), 'job')
    const job = openDocumentJob({ file, format, document: model, worker })
    await job.write(rows.slice(0, 30))
    await job.write(rows.slice(30))
    const { bytes } = await job.finish()
    expect(bytes).toBe(statSync(file).size)
    const size = (await written(format, model, rows)).length
    expect(Math.abs(bytes - size)).toBeLessThan(200)
    await job.cancel()
    expect(existsSync(file)).toBe(true)
  })

  it.each(formats)('leaves no %s after a cancel, before, between and during batches', async (format) => {
    const path = folder()
    const early = openDocumentJob({ file: join(path, 'early'), format, document: model, worker })
    await early.cancel()
    const between = openDocumentJob({ file: join(path, 'between'), format, document: model, worker })
    await between.write(many)
    await between.cancel()
    await between.cancel()
    const during = openDocumentJob({ file: join(path, 'during'), format, document: model, worker })
    const answers = Promise.allSettled([during.write(many), during.write(many), during.finish()])
    await during.cancel()
    for (const answer of await answers) expect(answer).toMatchObject({ reason: { code: 'ECANCELED' } })
    await expect(during.write(many)).rejects.toMatchObject({ code: 'ECANCELED' })
    for (const name of ['early', 'between', 'during']) expect(existsSync(join(path, name))).toBe(false)
  })

  it('writes the next document on the thread of the last one, and a cancelled one spoils no other', async () => {
    const path = folder()
    const started = vi.fn()
    process.on('worker', started)
    onTestFinished(() => void process.off('worker', started))
    const write = async (name: string) => {
      const job = openDocumentJob({ file: join(path, name), format: 'docx', document: model, worker })
      await job.write(rows.slice(0, 30))
      return job
    }
    await (await write('first')).finish()
    const before = started.mock.calls.length
    for (const name of ['second', 'third']) await (await write(name)).finish()
    expect(started.mock.calls.length).toBe(before)
    const [cancelled, kept] = await Promise.all([write('cancelled'), write('kept')])
    await cancelled.cancel()
    await kept.finish()
    await cancelled.cancel()
    await (await write('last')).finish()
    for (const name of ['first', 'second', 'third', 'kept', 'last'])
      expect(statSync(join(path, name)).size).toBeGreaterThan(1_000)
    expect(existsSync(join(path, 'cancelled'))).toBe(false)
    await expect(kept.write(many)).rejects.toThrow('finished')
  })

  it('keeps the code of an error and ends', async () => {
    const file = join(folder(), 'missing', 'file.docx')
    const job = openDocumentJob({ file, format: 'docx', document: model, worker })
    await expect(job.write(many).then(() => job.finish())).rejects.toMatchObject({ code: 'ENOENT' })
    await job.cancel()
  })

  it('surfaces a full disk where the machine has one to offer', async ({ skip }) => {
    if (!existsSync('/dev/full')) skip('no /dev/full on this system')
    const writer = await openDocumentWriter('csv', { file: '/dev/full', document: model })
    await expect(writer.write(many).then(() => writer.finish())).rejects.toMatchObject({ code: 'ENOSPC' })
    await writer.abort()
  })
})

/** A disk that is full after some bytes. */
function fullDisk(room: number): Writable {
  let left = room
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      left -= chunk.length
      done(left < 0 ? Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }) : null)
    },
  })
}

describe('a disk that fills up', () => {
  it.each(formats.flatMap((format) => [0, 3_000, 20_000].map((room) => [format, room] as const)))(
    '%s after %i bytes rejects with ENOSPC and does not hang',
    async (format, room) => {
      const filled = async () => {
        const writer = await openDocumentWriter(format, { file: 'unused', document: model, open: () => fullDisk(room) })
        for (let batch = 0; batch < 20; batch++) await writer.write(many)
        await writer.finish()
      }
      await expect(filled()).rejects.toMatchObject({ code: 'ENOSPC' })
    },
  )
})
