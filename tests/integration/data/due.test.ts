import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService } from '#renderer/data/query/queryService'
import { catalogue } from '#shared/catalogue'
import { dueOf } from '#shared/engine/retention/due'
import { freshDatabase } from './freshDatabase'

const town = sampleRecords({ today: '2026-11-21', id: (index) => `town-${String(index).padStart(4, '0')}` })
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
  await execute(
    database,
    { kind: 'import', register: 'contracts', count: town.length, file: 'a.csv' },
    town.map(({ id, register, values }) => ({ record: id, register, fields: values, presence: 'live' })),
    options,
  )
})
afterEach(() => database.close())

describe('what has been kept long enough', () => {
  // A proposal reads some fields of a record only; what it says must not differ from what the whole record says.
  it.each(['2026-11-21', '2029-06-01', '2045-01-01'])('is on %s what all values of the records say', async (today) => {
    const service = queryService()
    await service.configure({ language: 'pl', today, office: sampleOffice() })
    const expected: string[] = []
    for (const definition of catalogue.registers) {
      const query = { register: definition.id, filters: [], sort: [] }
      for (const values of await service.values(query)) {
        const due = dueOf(definition, values, today)
        if (due !== undefined) expected.push(`${definition.id} ${due.field} ${due.day} ${due.until}`)
      }
    }
    const found = await service.due()
    expect(found.map(({ register, field, day, until }) => `${register} ${field} ${day} ${until}`).sort()).toEqual(
      expected.sort(),
    )
    if (today === '2045-01-01') expect(new Set(found.map(({ register }) => register)).size).toBeGreaterThan(4)
  })

  it('is said of records in the trash too', async () => {
    const service = queryService()
    await service.configure({ language: 'pl', today: '2045-01-01', office: sampleOffice() })
    const [contract] = (await service.due()).filter(({ register }) => register === 'contracts')
    expect(contract).toMatchObject({ field: 'cruDeleteOn', isTrashed: false })
    const record = contract?.record ?? ''
    const outcome = await execute(
      database,
      { kind: 'trash', register: 'contracts', count: 1 },
      [{ record, register: 'contracts', presence: 'trashed' }],
      options,
    )
    await service.apply(outcome?.records ?? [], [])
    expect((await service.due()).find((one) => one.record === record)).toEqual({ ...contract, isTrashed: true })
  })
})
