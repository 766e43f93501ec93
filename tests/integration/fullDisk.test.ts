import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openAttachmentStore } from '#electron/services/attachments/store'
import { openBackupIndex } from '#electron/services/backups/backupIndex'
import { nodeDisk } from '#electron/services/disk'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import type { DocumentJob, OpenDocumentJob } from '#electron/services/ports'
import { createServices } from '#electron/services/services'
import type { DocumentRow } from '#shared/engine/documents/model'
import type { Answer } from '#shared/program/ipc/contract'
import { about } from '../fakes/archives'
import { smallDocument } from '../fakes/documentModel'
import { archiveHere, fakePorts } from '../fakes/hostPorts'

// A file system that really is full, and one that really cannot be written to: whatever was to be saved there is refused
// in words, what was there stays as it was, and nothing half-written is left. Mounting needs Linux and root.

const place = mkdtempSync(join(tmpdir(), 'kancelaria-full-'))
const small = join(place, 'small')
const readOnly = join(place, 'read-only')
const isMounted = process.platform === 'linux' && process.getuid?.() === 0 && mount()

function mount(): boolean {
  try {
    for (const [path, options] of [
      [small, 'size=256k'],
      [readOnly, 'ro,size=256k'],
    ] as const) {
      mkdirSync(path)
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' })
    }
    return true
  } catch {
    return false
  }
}

afterEach(async () => {
  for (const name of isMounted ? await readdir(small) : []) await rm(join(small, name), { recursive: true })
})
afterAll(() => {
  if (isMounted) for (const path of [small, readOnly]) execFileSync('umount', [path])
  rmSync(place, { recursive: true, force: true })
})

/** The program's own writer, on this thread. */
const openDocument: OpenDocumentJob = ({ file, format, document }): DocumentJob => {
  const writer = openDocumentWriter(format, { file, document })
  return {
    write: async (rows) => (await writer).write(rows),
    next: async (further, template) => (await writer).next?.(further, template),
    finish: async () => {
      await (await writer).finish()
      return { bytes: (await stat(file)).size }
    },
    cancel: async () => (await writer).abort(),
  }
}

/** Rows no zip makes small. */
const rows: DocumentRow[] = Array.from({ length: 2_000 }, () => ({
  kind: 'row',
  cells: [randomBytes(200).toString('base64')],
}))

function servicesOn(target: string) {
  return createServices(
    fakePorts({
      openDocument,
      dataFolder: target,
      // A folder of one's own cannot be made on a disk that takes nothing.
      ownFolder: target === readOnly ? target : join(target, 'Kopie zapasowe'),
      temporary: target,
      index: openBackupIndex(join(target, 'backups.json'), nodeDisk, new Date()),
      startArchive: archiveHere(),
      dialogs: {
        openFile: () => Promise.resolve(null),
        openAttachments: () => Promise.resolve([]),
        saveFile: (name) => Promise.resolve(join(target, name)),
        saveCopy: (name) => Promise.resolve(join(target, name)),
        chooseFolder: () => Promise.resolve(target),
      },
    }),
  ).handlers
}

const exportOf = (format: 'docx' | 'xlsx' | 'csv') => async (target: string) => {
  const handlers = servicesOn(target)
  const started = await handlers['export.start']({ format, suggestedName: 'Rejestr', document: smallDocument })
  if (!started.ok) return started
  const job = started.value?.job ?? ''
  const written = await handlers['export.rows']({ job, rows })
  return written.ok ? handlers['export.finish']({ job }) : written
}

/** What each kind of saving answers first that is not all right. */
const savings: Readonly<Record<string, (target: string) => Promise<Answer<unknown>>>> = {
  docx: exportOf('docx'),
  xlsx: exportOf('xlsx'),
  csv: exportOf('csv'),
  backup: async (target: string) => {
    const handlers = servicesOn(target)
    const started = await handlers['backup.start']({})
    if (!started.ok) return started
    const { job } = started.value
    for (let turn = 0; turn < 4; turn++) {
      const lines = rows.slice(turn * 500, turn * 500 + 500).map((row) => JSON.stringify({ id: JSON.stringify(row) }))
      const written = await handlers['backup.rows']({ job, table: 'records', lines })
      if (!written.ok) return written
    }
    const { schemaVersion, office, state, records } = about
    return handlers['backup.finish']({
      job,
      about: { schemaVersion, office, state, records },
      reason: 'manual',
      rows: { records: 2_000 },
    })
  },
  folder: async (target: string) => {
    const handlers = servicesOn(target)
    const started = await handlers['folder.start']({ suggestedName: 'Rejestry' })
    if (!started.ok) return started
    const folder = started.value?.folder ?? ''
    const page = await handlers['folder.file']({ folder, name: 'spis.html', content: 'x'.repeat(400_000) })
    return page.ok ? handlers['folder.finish']({ folder }) : page
  },
}

/** Every file below a folder, with what is in it. */
async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))
  return Object.fromEntries(texts)
}

describe.skipIf(!isMounted)('a disk that is full', () => {
  it.each(Object.entries(savings))('refuses a %s in words and keeps what was there', async (_kind, save) => {
    for (const name of ['Rejestr.docx', 'Rejestr.xlsx', 'Rejestr.csv']) await writeFile(join(small, name), 'old')
    const before = await contents(small)
    expect(await save(small)).toMatchObject({ ok: false, error: { code: 'diskFull' } })
    expect(await contents(small)).toEqual(before)
  })

  it('refuses an attachment and keeps those that are there', async () => {
    await mkdir(join(small, 'attachments'))
    const store = openAttachmentStore(join(small, 'attachments'))
    const { sha256 } = await store.put(Readable.from([randomBytes(1_000)]))
    const before = await contents(small)
    await expect(store.put(Readable.from([randomBytes(200_000), randomBytes(200_000)]))).rejects.toMatchObject({
      code: 'ENOSPC',
    })
    expect(await contents(small)).toEqual(before)
    expect(await store.verify(sha256)).toBe('whole')
  })
})

describe.skipIf(!isMounted)('a disk that cannot be written to', () => {
  it.each(Object.entries(savings))('refuses a %s in words', async (_kind, save) => {
    expect(await save(readOnly)).toMatchObject({ ok: false, error: { code: 'noPermission' } })
    expect(await readdir(readOnly)).toEqual([])
  })
})
