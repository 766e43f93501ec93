import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import { emptyOffice } from '#shared/model/office'
import type { FieldValue } from '#shared/core/values/values'
import { freshDatabase } from './freshDatabase'

let database: OfficeDatabase
let service: QueryService
beforeEach(async () => {
  database = await freshDatabase()
  service = queryService()
  await write('elections', 'e', { name: 'Wybory 2027' })
  const election = [{ record: 'e', written: 'Wybory 2027' }]
  await write('nominations', 'n2', { number: '2/2027', election })
  await write('nominations', 'n1', { number: '1/2027', election })
  await write('nominations', 'other', { number: '3/2027' })
  await write('ballots', 'b', { number: '1/2027', election })
  await service.configure({ language: 'pl', today: '2027-09-01', office: emptyOffice })
})
afterEach(() => database.close())

const write = (register: string, record: string, fields: Readonly<Record<string, FieldValue>>) =>
  execute(database, { kind: 'create', register, record, label: '' }, [{ record, register, fields, presence: 'live' }], {
    who: 'Anna',
    now: () => Date.UTC(2027, 8, 1),
  })
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('records a screen of a register asks for', () => {
  it('are those that lead to a record, in the order of their register', async () => {
    expect(ids(await service.linked('nominations', 'e'))).toEqual(['n1', 'n2'])
    expect(ids(await service.linked('ballots', 'e'))).toEqual(['b'])
    expect(await service.linked('layJudges', 'e')).toEqual([])
  })

  it('are those a query finds, as they are stored', async () => {
    const filters = [{ field: 'number', kind: 'text', text: '3/2027' }] as const
    const found = await service.records({ register: 'nominations', filters, sort: [] })
    expect(found.map(({ values }) => values)).toEqual([{ number: '3/2027' }])
  })
})
