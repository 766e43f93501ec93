import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { execute, undo } from '#renderer/data/commands/commands'
import type { Outcome } from '#renderer/data/commands/commandWriter'
import { erase } from '#renderer/data/commands/erase'
import type { OfficeDatabase } from '#renderer/data/database'
import { KeptDatabase } from '#renderer/data/query/keptDatabase'
import { KeptRecords } from '#renderer/data/query/keptRecords'
import { queryService } from '#renderer/data/query/queryService'
import type { QuerySettings } from '#renderer/data/query/queryTypes'
import { dataState } from '#renderer/data/sharing/sharedLog'
import type { Edit } from '#shared/engine/history/history'
import { emptyOffice } from '#shared/model/office'
import { freshDatabase } from './freshDatabase'

const register = 'resolutions'
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 19) }
let database: OfficeDatabase
let kept: KeptDatabase
beforeEach(async () => {
  database = await freshDatabase()
  kept = new KeptDatabase()
})
afterEach(() => {
  database.close()
  kept.close()
})

const edit = (record: string, title: string): Edit => ({ record, register, fields: { title }, presence: 'live' })
const write = (...edits: readonly Edit[]) =>
  execute(database, { kind: 'import', register, count: edits.length, file: 'a.csv' }, edits, options)

/** A program that has read all records and keeps them when nobody is at work. */
async function program(): Promise<KeptRecords> {
  const running = new KeptRecords(database, kept, 0)
  if ((await running.read()) === undefined) running.begin(await database.records.toArray(), await dataState(database))
  return running
}
async function tell(running: KeptRecords, outcome: Outcome | undefined): Promise<void> {
  if (outcome === undefined) return
  running.changed([...outcome.records.map(({ id }) => id), ...outcome.gone], await dataState(database))
}
/** What the next start finds. */
const atStart = () => new KeptRecords(database, kept, 0).read()
const isKept = () =>
  vi.waitFor(async () => expect((await kept.states.get('records'))?.asOf).toBe(await dataState(database)), {
    timeout: 60_000,
  })
/** Numbers of so many entries, in the order of their ids. */
const ids = (count: number) => Array.from({ length: count }, (_, index) => `r${String(index).padStart(5, '0')}`)

describe('records kept for the next start', () => {
  it('are all records in the order of their ids, in the state they are in', async () => {
    await write(...ids(1_300).map((id) => edit(id, `Uchwała ${id}`)))
    await program()
    await isKept()
    expect(await atStart()).toEqual({ records: await database.records.toArray(), state: await dataState(database) })
    expect(await kept.shards.count()).toBeGreaterThan(2)
  })

  it('are what the database holds after any commands', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), from: fc.nat(1_400), count: fc.integer({ min: 1, max: 700 }) }),
      fc.record({ kind: fc.constant('trash' as const), from: fc.nat(1_400) }),
      fc.record({ kind: fc.constant('erase' as const), from: fc.nat(1_400) }),
      fc.record({ kind: fc.constant('undo' as const) }),
      fc.record({ kind: fc.constant('start' as const) }),
      fc.record({ kind: fc.constant('wait' as const) }),
    )
    const all = ids(2_100)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        database.close()
        database = await freshDatabase()
        kept.close()
        kept = new KeptDatabase()
        await write(edit('r00500', 'Pierwsza'))
        let running = await program()
        let last: Outcome | undefined
        for (const [turn, one] of steps.entries()) {
          const id = 'from' in one ? (all[one.from] ?? '') : ''
          if (one.kind === 'write')
            last = await write(...all.slice(one.from, one.from + one.count).map((record) => edit(record, `t${turn}`)))
          else if (one.kind === 'trash')
            last = (await database.records.get(id))
              ? await execute(
                  database,
                  { kind: 'trash', register, count: 1, record: id },
                  [{ record: id, register, fields: {}, presence: 'trashed' }],
                  options,
                )
              : undefined
          else if (one.kind === 'erase')
            last = await erase(database, { register, records: [id], fields: [], remove: true, reason: '' }, options)
          else if (one.kind === 'undo') {
            const taken = last === undefined ? undefined : await undo(database, last.command, options)
            last = taken !== undefined && 'records' in taken ? taken : undefined
          } else {
            if (one.kind === 'wait') await isKept()
            else running = await program()
            continue
          }
          await tell(running, last)
        }
        await isKept()
        expect(await atStart()).toEqual({ records: await database.records.toArray(), state: await dataState(database) })
      }),
      { numRuns: 25 },
    )
  })

  it('are not used after something was written that they do not know', async () => {
    await write(edit('a', 'Pierwsza'))
    await program()
    await isKept()
    await write(edit('b', 'Druga'))
    expect(await atStart()).toBeUndefined()
  })

  it('are not used where a part of them is gone', async () => {
    await write(...ids(1_300).map((id) => edit(id, 'Uchwała')))
    await program()
    await isKept()
    const [, second] = await kept.shards.toArray()
    await kept.shards.delete(second?.from ?? '')
    expect(await atStart()).toBeUndefined()
  })

  it('are kept by one window at a time, and a change in the other one is not lost on them', async () => {
    await write(edit('a', 'Pierwsza'))
    const first = await program()
    await isKept()
    const second = await program()
    const owner = async () => (await kept.states.get('records'))?.owner
    const before = await owner()
    const outcome = await write(edit('b', 'Druga'))
    await tell(first, outcome)
    expect(await atStart()).toBeUndefined()
    await tell(second, outcome)
    await isKept()
    expect(await owner()).toBe(before)
    expect((await atStart())?.records.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('are not used once another window says that it wrote, whatever they say of themselves', async () => {
    await write(edit('a', 'Pierwsza'))
    const service = queryService()
    await service.configure({ language: 'pl', today: '2026-11-19', office: emptyOffice })
    await isKept()
    await write(edit('b', 'Druga'))
    // As a command of this window would say that ended after that of the other one.
    await kept.states.update('records', { asOf: await dataState(database) })
    await service.reload()
    expect(await service.totals()).toMatchObject({ [register]: 2 })
  })

  it('hold nothing of what was erased, from the moment the query worker hears of it', async () => {
    const settings: QuerySettings = { language: 'pl', today: '2026-11-19', office: emptyOffice }
    await write(edit('a', 'w sprawie Nowaka'), edit('b', 'Druga'))
    const service = queryService()
    await service.configure(settings)
    await isKept()
    expect(JSON.stringify(await kept.shards.toArray())).toContain('Nowak')
    const erasure = { register, records: ['a'], fields: ['title'], remove: false, reason: '' }
    const erased = await erase(database, erasure, options)
    await service.apply(erased?.records ?? [], erased?.gone ?? [], await dataState(database))
    await vi.waitFor(async () => expect(JSON.stringify(await kept.shards.toArray())).not.toContain('Nowak'))
    await isKept()
    expect(JSON.stringify(await kept.shards.toArray())).not.toContain('Nowak')
    // The next start shows the same list, whether it reads what was kept or the office's own records.
    const list = async () => {
      const next = queryService()
      await next.configure(settings)
      const { list: number, matched } = await next.list({ register, filters: [], sort: [] })
      return next.rows(number, 0, matched)
    }
    const fromKept = await list()
    await kept.shards.clear()
    expect(await list()).toEqual(fromKept)
  })
})
