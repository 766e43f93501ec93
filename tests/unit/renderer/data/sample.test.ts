import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute, newId, readUndoState, undo } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { firstRows } from '#renderer/data/query/firstRows'
import { countSample, sampleId, storedSample } from '#renderer/data/sample'
import { sampleResolutions } from '#assets/sample/resolutions'
import { clockContext, emptyOffice } from '#shared/model/office'
import { freshDatabase } from '../../../integration/data/freshDatabase'
import { catalogue } from '#shared/catalogue'

const resolutions = catalogue.of('resolutions')

const today = '2026-11-21'
const register = 'resolutions'
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
const sample = [...sampleResolutions(120, 1, { today, id: sampleId })]
const own = newId()
let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
  await execute(
    database,
    { kind: 'create', register, record: own, label: '' },
    [{ record: own, register, fields: { title: 'własna', date: '2020-01-01' }, presence: 'live' }],
    options,
  )
  await execute(
    database,
    { kind: 'addSample', register, count: sample.length },
    sample.map(({ id, values }) => ({ record: id, register, fields: values, presence: 'live' })),
    options,
  )
})
afterEach(() => database.close())

describe('the sample data', () => {
  it('can be told from the office’s own records for ever', async () => {
    expect(await countSample(database)).toBe(120)
    expect((await storedSample(database)).map(({ id }) => id).toSorted()).toEqual(sample.map(({ id }) => id).toSorted())
    expect(new Set(sample.map(({ id }) => id)).size).toBe(120)
    for (const { id } of sample) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('is removed whole, what lies in the trash and what was changed included, and comes back by one undo', async () => {
    const [first, second] = sample
    if (first === undefined || second === undefined) throw new Error('there are 120')
    await execute(
      database,
      { kind: 'trash', register, count: 1 },
      [{ record: first.id, register, presence: 'trashed' }],
      options,
    )
    await execute(
      database,
      { kind: 'edit', register, record: second.id, label: '' },
      [{ record: second.id, register, fields: { remarks: 'moje' } }],
      options,
    )
    const content = async () =>
      (await database.records.toArray()).map(({ id, values, trashed }) => ({ id, values, trashed }))
    const before = await content()
    await execute(
      database,
      { kind: 'removeSample', register, count: 120 },
      (await storedSample(database)).map(({ id }) => ({ record: id, register, presence: 'absent' })),
      options,
    )
    expect(await database.records.toCollection().primaryKeys()).toEqual([own])
    expect(await countSample(database)).toBe(0)
    const removal = (await readUndoState(database)).undo.at(-1)
    if (removal === undefined) throw new Error('a removal is there')
    await undo(database, removal, options)
    expect(await content()).toEqual(before)
  })
})

describe('the first rows', () => {
  it('are the newest of the register with what needs no other record, without states', async () => {
    const rows = await firstRows(database, resolutions, clockContext(emptyOffice, today))
    expect(rows).toHaveLength(60)
    const days = rows.map(({ record }) => record.values['date'])
    expect(days).toEqual(days.toSorted().toReversed())
    for (const { derived, numbering, record } of rows) {
      expect(Object.keys(derived)).not.toContain('status')
      expect(derived['sitting']).toBeDefined()
      expect([numbering, record.trashed]).toEqual([false, 0])
    }
  })
})
