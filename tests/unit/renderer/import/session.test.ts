import { catalogue } from '#shared/catalogue'
import { wrap } from 'comlink'
import { describe, expect, it } from 'vitest'
import type { EditSource } from '#renderer/data/writing/writingService'
import { ImportService, type ImportSettings } from '#renderer/features/import/importService'
import { ImportSession, WorkerStoppedError } from '#renderer/features/import/session'
import type { RegisterRecord } from '#shared/core/values/record'
import { FakeWorker } from '../../../fakes/fakeWorker'

const settings: ImportSettings = {
  register: 'resolutions',
  language: 'pl',
  today: '2026-11-21',
  numbering: { patterns: { '': '{sesja}/{nr}/{rr}' }, counter: 'term' },
  terms: [{ number: 9, from: '2024-05-01' }],
}
const file = Uint8Array.from(
  new TextEncoder().encode('Numer;Data;Tytuł\nI/1/25;09.01.2025;w sprawie drogi\nI/2/25;09.01.2025;w sprawie mostu\n'),
)

/** A session over a fake worker; `records` answers what the register holds. */
function session(records: () => Promise<readonly RegisterRecord[]> = () => Promise.resolve([])) {
  const worker = new FakeWorker(new ImportService({ catalogue: () => Promise.resolve(catalogue), records: records }))
  return { worker, session: new ImportSession(settings, worker) }
}

async function opened(records?: () => Promise<readonly RegisterRecord[]>) {
  const one = session(records)
  const read = await one.session.open(file)
  if (!read.ok) throw new Error(read.failure.code)
  const { header, columns } = read.value.layout
  return { ...one, options: { header, columns, keyFields: ['number'] } }
}

describe('an import over its worker', () => {
  it('reads, plans and hands out what is to be written', async () => {
    const { session, options } = await opened()
    expect((await session.plan(options)).counts.rows.new).toBe(2)
    expect((await session.row(3))?.cells.map(({ text }) => text)).toEqual(['I/2/25', '09.01.2025', 'w sprawie mostu'])
    const batches = await session.handedOver(async (source) => {
      const { nextEdits } = wrap<EditSource>(source)
      const handed = [await nextEdits(true), await nextEdits(false)]
      source.close()
      return handed
    })
    expect(batches.map((batch) => batch?.length)).toEqual([2, undefined])
    session.close()
  })

  it.each(['error', 'messageerror'] as const)(
    'rejects what is waited for and all later questions on %s',
    async (event) => {
      const never = new Promise<readonly RegisterRecord[]>(() => undefined)
      const { session, worker, options } = await opened(() => never)
      const waiting = session.plan(options)
      worker.die(event)
      await expect(waiting).rejects.toBeInstanceOf(WorkerStoppedError)
      await expect(session.plan(options)).rejects.toBeInstanceOf(WorkerStoppedError)
      await expect(session.window(0, 10)).rejects.toBeInstanceOf(WorkerStoppedError)
      await expect(session.handedOver(() => new Promise(() => undefined))).rejects.toBeInstanceOf(WorkerStoppedError)
    },
  )

  it('rejects when the records cannot be read, and can plan again afterwards', async () => {
    let broken = true
    const { session, options } = await opened(() =>
      broken ? Promise.reject(new Error('database')) : Promise.resolve([]),
    )
    await expect(session.plan(options)).rejects.toThrow('database')
    broken = false
    expect((await session.plan(options)).editCount).toBe(2)
    session.close()
  })

  it('answers about the plan asked for last, though an earlier one takes longer', async () => {
    const answers: ((records: readonly RegisterRecord[]) => void)[] = []
    const { session, options } = await opened(() => new Promise((resolve) => answers.push(resolve)))
    const first = session.plan(options)
    const second = session.plan({ ...options, choices: new Map([[2, { kind: 'skip' } as const]]) })
    while (answers.length < 1) await new Promise(setImmediate)
    answers[0]?.([])
    expect((await first).editCount).toBe(2)
    while (answers.length < 2) await new Promise(setImmediate)
    answers[1]?.([])
    expect((await second).editCount).toBe(1)
    expect((await session.row(2))?.reason).toBe('chosen')
    session.close()
  })
})
