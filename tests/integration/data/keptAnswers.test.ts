import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { execute } from '#renderer/data/commands/commands'
import { erase } from '#renderer/data/commands/erase'
import type { OfficeDatabase } from '#renderer/data/database'
import { KeptDatabase } from '#renderer/data/query/keptDatabase'
import { KeptAnswers, readAnswers } from '#renderer/data/query/keptAnswers'
import { queryService } from '#renderer/data/query/queryService'
import type { QuerySettings } from '#renderer/data/query/queryTypes'
import { emptyOffice } from '#shared/model/office'
import { freshDatabase } from './freshDatabase'

const register = 'resolutions'
const settings: QuerySettings = { language: 'pl', today: '2026-11-19', office: sampleOffice() }
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 19) }
let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())

const write = (record: string) =>
  execute(
    database,
    { kind: 'create', register, record, label: '' },
    [{ record, register, fields, presence: 'live' }],
    options,
  )
// Late on the day of these tests: it stands on the desk.
const fields = {
  number: { written: 'I/1/26' },
  title: 'w sprawie Nowaka',
  date: '2026-11-10',
  kind: 'resolution',
  supervisor: 'voivode',
}
const answers = { desk: { parts: [], records: 1 }, totals: { resolutions: 1 } }

/** Keeps the answers as the newest command left them, as a program does while it runs. */
async function keptNow(): Promise<void> {
  const running = new KeptAnswers(database, new KeptDatabase(), 0)
  running.knows((await database.commands.toCollection().last())?.id)
  running.keep(answers, settings)
  await vi.waitFor(async () => expect(await atStart()).toEqual(answers))
}
/** What the next start finds. */
async function atStart(changed: Partial<QuerySettings> = {}) {
  return readAnswers(database, { ...settings, ...changed })
}

describe('what the first screen said last', () => {
  it.each([
    ['another day', { today: '2026-11-20' }],
    ['other settings of the office', { office: emptyOffice }],
  ] as const)('is not shown on %s', async (_, changed) => {
    await write('a')
    await keptNow()
    expect(await atStart(changed)).toBeUndefined()
  })

  it('is not shown after something was written that it does not know', async () => {
    await write('a')
    await keptNow()
    await write('b')
    expect(await atStart()).toBeUndefined()
  })

  it('is not kept where it is not certain what the records know, nor once something changed', async () => {
    await write('a')
    const running = new KeptAnswers(database, new KeptDatabase(), 0)
    running.keep(answers, settings)
    running.knows((await database.commands.toCollection().last())?.id)
    running.keep(answers, settings)
    running.forget()
    await new Promise((resolve) => setTimeout(resolve))
    expect(await atStart()).toBeUndefined()
  })

  it('holds nothing of what was erased, from the moment the query worker hears of it', async () => {
    await write('a')
    const service = queryService()
    await service.configure(settings)
    await service.desk()
    await vi.waitFor(async () => expect(JSON.stringify(await storedAnswers())).toContain('Nowak'), { timeout: 60_000 })
    const erased = await erase(
      database,
      { register, records: ['a'], fields: ['title'], remove: false, reason: '' },
      options,
    )
    if (erased === undefined) throw new Error('nothing was erased')
    await service.apply(erased.records, erased.gone, erased.command.id)
    await vi.waitFor(async () => expect(await storedAnswers()).toEqual([]))
  })
})

/** Everything the database of answers holds. */
async function storedAnswers(): Promise<unknown> {
  const kept = (await indexedDB.databases()).find(({ name }) => name?.endsWith('-kept') === true)
  if (kept?.name === undefined) return []
  const opened = indexedDB.open(kept.name)
  await new Promise((resolve) => opened.addEventListener('success', resolve))
  const all = opened.result.transaction('answers').objectStore('answers').getAll()
  await new Promise((resolve) => all.addEventListener('success', resolve))
  opened.result.close()
  return all.result
}
