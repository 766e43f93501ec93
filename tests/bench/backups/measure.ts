import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createArchiveJob } from '#electron/services/archive/archiveJob'
import { openAttachmentStore } from '#electron/services/attachments/store'
import type { Answer } from '#shared/program/ipc/contract'

// One measurement in a process of its own: `measure.js <prepare|backup|verify|restore> <folder> <registers> <rows> <files>`.
const [what = '', folder = '', ...counts] = process.argv.slice(2)
const [registers = 0, rows = 0, files = 0] = counts.map(Number)
const plain = join(folder, 'plain')
const archive = join(folder, 'kopia.zip')
const store = openAttachmentStore(join(folder, 'store'))
const tables = ['records', 'changes']

/** Bytes that do not compress, as scans do not; the same at every run. */
function scan(index: number): Buffer {
  const size = 20_000 + ((index * 7_919) % 180_000)
  const pieces: Buffer[] = []
  for (let at = 0; at < size; at += 64) pieces.push(createHash('sha512').update(`${index}:${at}`).digest())
  return Buffer.concat(pieces).subarray(0, size)
}

function row(table: string, register: number, index: number): string {
  const id = createHash('md5').update(`${register}:${index}`).digest('hex')
  const title = `w sprawie zmiany uchwały nr ${index} w sprawie miejscowego planu zagospodarowania ${id.slice(0, 12)}`
  const values = {
    number: { written: `XII/${index}/26`, session: 12, ordinal: index, year: 2026 },
    title,
    kind: 'local',
  }
  return JSON.stringify(
    table === 'records'
      ? { id, register: `register${register}`, values, order: id, trashed: 0, createdAt: '', updatedAt: '' }
      : { command: '0mi0dxs00-0000-deadbeef', record: id, register: `register${register}`, fields: values },
  )
}

function value<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

/** The same bytes as plain files, for `zip` and `tar`, and the attached files in a store. */
async function prepare(): Promise<void> {
  await mkdir(join(plain, 'tables'), { recursive: true })
  await mkdir(join(plain, 'attachments'))
  for (const table of tables)
    for (let register = 0; register < registers; register++) {
      const lines = Array.from({ length: rows }, (_, index) => row(table, register, index))
      await writeFile(join(plain, 'tables', `${table}.ndjson`), `${lines.join('\n')}\n`, { flag: 'a' })
    }
  const digests: string[] = []
  for (let index = 0; index < files; index++) {
    const bytes = scan(index)
    const { sha256 } = await store.put([bytes])
    await writeFile(join(plain, 'attachments', sha256), bytes)
    digests.push(sha256)
  }
  await writeFile(join(folder, 'digests.json'), JSON.stringify(digests))
}

async function* batches(path: string): AsyncGenerator<string[]> {
  let lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(path) })) {
    lines.push(line)
    if (lines.length < 500) continue
    yield lines
    lines = []
  }
  if (lines.length > 0) yield lines
}

async function backup(): Promise<void> {
  const job = createArchiveJob(store)
  value(await job.create({ file: archive }))
  for (const table of tables)
    for await (const lines of batches(join(plain, 'tables', `${table}.ndjson`))) value(await job.rows(table, lines))
  for await (const [line = '[]'] of batches(join(folder, 'digests.json'))) value(await job.attachments(parse(line)))
  value(
    await job.finish({
      kind: 'backup',
      schemaVersion: 1,
      program: 'bench',
      office: '',
      createdAt: new Date().toISOString(),
      reason: 'manual',
      state: '',
      records: {},
    }),
  )
}

function parse(line: string): string[] {
  const digests: unknown = JSON.parse(line)
  return Array.isArray(digests) ? digests.map(String) : []
}

async function restore(): Promise<void> {
  const other = join(folder, 'other')
  const job = createArchiveJob(openAttachmentStore(other))
  const { tables: found } = value(await job.open({ file: archive, temporary: folder }))
  for (const { name } of found) {
    let from: number | undefined = 0
    while (from !== undefined) from = value(await job.read(name, from)).next
  }
  value(await job.restoreAttachments())
  await job.close()
  await rm(other, { recursive: true })
}

const works: Readonly<Record<string, () => Promise<unknown>>> = {
  prepare,
  backup,
  restore,
  verify: async () => value(await createArchiveJob().verify({ file: archive, temporary: folder })),
}
const start = performance.now()
await works[what]?.()
const ms = performance.now() - start
const bytes = what === 'prepare' ? 0 : (await stat(archive)).size
process.stdout.write(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, bytes }))
