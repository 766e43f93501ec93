import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startArchiveThread } from '#electron/services/archive/archiveThread'
import { about } from '../../../fakes/archives'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

/** The worker is TypeScript; it is bundled as the build does it: one file, nothing left outside. */
const bundle = mkdtempSync(join(tmpdir(), 'kancelaria-archive-'))
const worker = pathToFileURL(join(bundle, 'worker.js'))

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/services/archive/archiveWorker.ts',
      outDir: bundle,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'worker.js' } },
    },
  })
})
afterAll(() => rmSync(bundle, { recursive: true, force: true }))

describe('the thread of an archive', () => {
  const makeFolder = temporaryFolders()

  it('bundles everything but Node', () => {
    const imports = [...readFileSync(worker, 'utf8').matchAll(/^import .* from "([^"]+)"/gm)].map(
      (match) => match[1] ?? '',
    )
    expect(imports.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))).toEqual([])
  })

  it('writes, verifies and reads, and ends', async () => {
    const folder = await makeFolder()
    const file = join(folder, 'kopia.zip')
    const { job, end } = startArchiveThread(await makeFolder(), worker)
    expect(await job.create({ file })).toEqual({ ok: true, value: {} })
    expect(await job.rows('records', ['{"id":"a"}', '{"id":"b"}'])).toEqual({ ok: true, value: {} })
    expect(await job.attachments(['0'.repeat(64)])).toEqual({ ok: true, value: {} })
    const finished = await job.finish(about)
    expect(finished).toMatchObject({ ok: true, value: { manifest: { missing: ['0'.repeat(64)] } } })
    expect(await job.verify({ file, temporary: folder })).toMatchObject({ ok: true, value: { office: about.office } })
    expect(await job.open({ file, temporary: folder })).toMatchObject({ ok: true })
    expect(await job.read('records', 1)).toEqual({ ok: false, error: { code: 'badRequest' } })
    expect(await job.read('records', 0)).toEqual({ ok: true, value: { lines: ['{"id":"a"}', '{"id":"b"}'], next: 2 } })
    expect(await job.read('records', 2)).toEqual({ ok: true, value: { lines: [] } })
    await end()
    expect(await job.rows('records', [])).toMatchObject({ ok: false })
  })

  it('answers with the reason when the place cannot be written to', async () => {
    const { job, end } = startArchiveThread(await makeFolder(), worker)
    await job.create({ file: join(await makeFolder(), 'nie ma', 'kopia.zip') })
    expect(await job.finish(about)).toEqual({ ok: false, error: { code: 'notFound' } })
    await end()
  })
})
