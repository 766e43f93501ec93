import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAttachmentStore } from '#electron/services/attachments/store'
import { createSharing } from '#electron/services/sharing/sharing'
import type { Answer } from '#shared/program/ipc/contract'
import type { JoinFile } from '#shared/program/sharing/joining'
import { entryFormat, type SentEntry } from '#shared/program/sharing/entry'
import { missingPostgres, startPostgres, type TestServer } from '../../fakes/postgres'

/** One line of the table. */
export interface Line {
  readonly what: string
  readonly value: string
}

const origin = 'bench'
const body = 'x'.repeat(1_100)
const patience = { connect: 60_000, query: 120_000 }

/** Entries of a workstation that follow each other, 1.1 kB each as those of a clerk are. */
function entriesOf(replica: string, from: number, count: number): SentEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index
    return {
      command: `${String(at).padStart(9, '0')}-0000-${replica}`,
      register: 'resolutions',
      part: 0,
      parts: 1,
      replica,
      hash: `${replica}${at + 1}`,
      previous: at === 0 ? '' : `${replica}${at}`,
      format: entryFormat,
      body,
    }
  })
}

function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(answer.error.code)
}

const quantiles = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`
}

/** What a server of an office bears. */
export async function* measure(): AsyncGenerator<Line> {
  if (missingPostgres !== undefined) {
    yield { what: 'skipped', value: missingPostgres }
    return
  }
  const server = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'bench-share-'))
  const clients: ReturnType<typeof createSharing>[] = []
  const clientOf = async (user: string, office = server.joining()) => {
    const dataFolder = join(folder, `${user}-${clients.length}`)
    const store = openAttachmentStore(join(dataFolder, 'attachments'))
    const client = createSharing({
      dataFolder,
      version: '1.0.0',
      secrets: undefined,
      chooseFolder: undefined,
      person: () => '',
      store,
      patience,
    })
    valueOf(await client.join({ server: office, user, password: `${user}-haslo` }))
    clients.push(client)
    return client
  }
  try {
    await server.clerk('c0', 'Clerk 0')
    const first = await clientOf('c0')
    let start = performance.now()
    for (let from = 0; from < 50_000; from += 500)
      valueOf(await first.append({ origin, entries: entriesOf('aaaaaaaa', from, 500) }))
    yield { what: '50 000 entries sent, 500 at a time', value: seconds(start) }
    start = performance.now()
    let read = 0
    for (let after = 0; ;) {
      const { entries, reached } = valueOf(await first.read({ after }))
      read += entries.length
      if (reached === after) break
      after = reached
    }
    yield { what: `${read} entries read from zero`, value: seconds(start) }
    yield* tenClerks(server, clientOf)
    yield* offices(server, clientOf)
  } finally {
    for (const client of clients) await client.close()
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Ten clerks, twenty entries a second each, for twenty seconds; another workstation hears of them. */
async function* tenClerks(
  server: TestServer,
  clientOf: (user: string) => Promise<ReturnType<typeof createSharing>>,
): AsyncGenerator<Line> {
  const [clerks, perSecond, duration] = [10, 20, 20]
  for (let clerk = 1; clerk <= clerks; clerk += 1) await server.clerk(`c${clerk}`, `Clerk ${clerk}`)
  const writers = await Promise.all(Array.from({ length: clerks }, (_, index) => clientOf(`c${index + 1}`)))
  const reader = await clientOf('c0')
  const given = new Map<string, number>()
  const seen: number[] = []
  const start = valueOf(await reader.look({ at: 0 })).head
  const wanted = clerks * perSecond * duration
  const reading = (async () => {
    let after = start
    while (seen.length < wanted) {
      valueOf(await reader.wait({ after }))
      const { entries, reached } = valueOf(await reader.read({ after }))
      for (const { command } of entries) seen.push(performance.now() - (given.get(command) ?? NaN))
      after = reached
    }
  })()
  await Promise.all(
    writers.map(async (writer, index) => {
      const replica = `b${String(index).padStart(7, '0')}`
      const begun = performance.now()
      let sent = 0
      while (sent < perSecond * duration) {
        // What a clerk did while the last parcel was on its way goes with the next one.
        const due = Math.min(perSecond * duration, Math.floor(((performance.now() - begun) / 1_000) * perSecond) + 1)
        if (due <= sent) {
          await new Promise((resolve) => setTimeout(resolve, 10))
          continue
        }
        const entries = entriesOf(replica, sent, due - sent)
        for (const { command } of entries) given.set(command, performance.now())
        valueOf(await writer.append({ origin, entries }))
        sent = due
      }
    }),
  )
  await reading
  const doubled = seen.length - new Set(given.keys()).size
  yield {
    what: `${clerks} clerks x ${perSecond} entries/s x ${duration} s: seen by another after`,
    value: quantiles(seen),
  }
  yield { what: 'entries given, seen, doubled', value: `${wanted}, ${seen.length}, ${doubled}` }
}

/** Fifty offices on one server, looking every 2 s as through a pool; in each one clerk writes an entry a second. */
async function* offices(
  server: TestServer,
  clientOf: (user: string, office: JoinFile) => Promise<ReturnType<typeof createSharing>>,
): AsyncGenerator<Line> {
  const [count, duration] = [50, 20]
  const seen: number[] = []
  const ready = []
  for (let index = 0; index < count; index += 1) {
    const office = { ...(await server.office(`office${index}`, ['c1', 'c2'])), poll: 2 }
    ready.push({ writer: await clientOf('c1', office), reader: await clientOf('c2', office), index })
  }
  await Promise.all(
    ready.map(async ({ writer, reader, index }) => {
      const given = new Map<string, number>()
      const replica = `d${String(index).padStart(7, '0')}`
      let found = 0
      const reading = (async () => {
        for (let after = 0; found < duration;) {
          valueOf(await reader.wait({ after }))
          const { entries, reached } = valueOf(await reader.read({ after }))
          for (const { command } of entries) seen.push(performance.now() - (given.get(command) ?? NaN))
          found += entries.length
          after = reached
        }
      })()
      for (let sent = 0; sent < duration; sent += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        const entries = entriesOf(replica, sent, 1)
        for (const { command } of entries) given.set(command, performance.now())
        valueOf(await writer.append({ origin: `${origin}${index}`, entries }))
      }
      await reading
    }),
  )
  yield { what: `${count} offices x 1 entry/s x ${duration} s, looking every 2 s: seen after`, value: quantiles(seen) }
  yield { what: 'entries seen', value: `${seen.length} of ${count * duration}` }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`
}
