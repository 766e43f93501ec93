import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { execute, undo } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { checkLog } from '#renderer/data/log/checkLog'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import type { FieldValue } from '#shared/core/values/values'
import { registersOf, type CommandName, type Edit } from '#shared/engine/history/history'
import { freshDatabase } from './freshDatabase'

const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
let database: OfficeDatabase
let service: QueryService

type Fields = Readonly<Record<string, FieldValue | undefined>>
const link = (record: string, written: string) => [{ record, written }]
async function run(name: CommandName, edits: readonly Edit[]) {
  const outcome = await execute(database, name, edits, options)
  if (outcome === undefined) throw new Error('nothing changed')
  await service.apply(outcome.records, outcome.gone)
  return outcome
}
const add = (register: string, records: Readonly<Record<string, Fields>>) =>
  run(
    { kind: 'import', register, count: 1, file: 'a.csv' },
    Object.entries(records).map(([record, fields]): Edit => ({ record, register, fields, presence: 'live' })),
  )
const values = async (id: string) => (await database.records.get(id))?.values ?? {}
const remark = (register: string, check: string, id: string) => service.healthRemark(register, check, id)

beforeEach(async () => {
  database = await freshDatabase()
  service = queryService()
  await service.configure({ language: 'pl', today: '2026-11-21', office: sampleOffice() })
})
afterEach(() => database.close())

describe('one person entered twice', () => {
  beforeEach(async () => {
    await add('people', {
      kept: { surname: 'Sowińska', givenNames: 'Halina', phone: '1', remarks: 'a' },
      joined: { surname: 'Sowińska', givenNames: 'Halina', mail: 'h@example.com', remarks: 'b' },
      born: { surname: 'Halina', givenNames: 'Sowińska', birthOn: '1970-01-01' },
      younger: { surname: 'Sowińska', givenNames: 'Halina', birthOn: '1990-01-01' },
      third: { surname: 'Bąk', givenNames: 'Jan', pesel: '44051401359' },
      same: { surname: 'Bąk', givenNames: 'Jan', pesel: '44051401359' },
    })
    await add('councillors', {
      viii: { surname: 'Sowińska', givenNames: 'Halina', term: 8, person: link('joined', 'Sowińska Halina') },
      ix: { surname: 'Sowińska', givenNames: 'Halina', term: 9, person: link('kept', 'Sowińska Halina') },
    })
  })

  it('is proposed by name, for certain by PESEL or day of birth, and never where these differ', async () => {
    expect((await remark('people', 'namesake', 'kept'))?.others?.toSorted()).toEqual(['born', 'joined', 'younger'])
    // Two of different birth are two people, whatever they are called.
    expect((await remark('people', 'namesake', 'born'))?.others?.toSorted()).toEqual(['joined', 'kept'])
    expect(await remark('people', 'samePerson', 'born')).toBeUndefined()
    expect(await remark('people', 'samePerson', 'third')).toMatchObject({ others: ['same'] })
    expect(await remark('people', 'namesake', 'third')).toBeUndefined()
  })

  it('becomes one by one command: fields as chosen, everything leads to the one that stays, and undo takes it back', async () => {
    const plan = await service.joining({
      register: 'people',
      kept: 'kept',
      joined: 'joined',
      fields: { mail: 'h@example.com', remarks: 'a\nb' },
    })
    expect(plan?.leading).toEqual([{ register: 'councillors', count: 1 }])
    const before = await database.records.toArray()
    const { command } = await run({ kind: 'join', register: 'people', count: 2 }, plan?.edits ?? [])
    expect(registersOf(command.name, 3)).toEqual(['councillors', 'people'])
    expect(await values('kept')).toMatchObject({ phone: '1', mail: 'h@example.com', remarks: 'a\nb' })
    expect(await values('viii')).toMatchObject({ person: link('kept', 'Sowińska Halina') })
    expect(await database.records.get('joined')).toMatchObject({
      trashed: 1,
      values: { mail: 'h@example.com', joinedInto: link('kept', 'Sowińska Halina') },
    })
    expect((await service.record('people', 'kept'))?.row.derived['mandates']).toBe('VIII, IX')
    expect((await checkLog(database)).findings).toEqual([])

    await undo(database, command, options)
    const strip = (records: typeof before) => records.map(({ id, values: own, trashed }) => ({ id, own, trashed }))
    expect(strip(await database.records.toArray())).toEqual(strip(before))
  })

  it('is led on where a link comes in that was made not knowing of it', async () => {
    const plan = await service.joining({ register: 'people', kept: 'kept', joined: 'joined', fields: {} })
    await run({ kind: 'join', register: 'people', count: 2 }, plan?.edits ?? [])
    await add('councillors', {
      late: { surname: 'Sowińska', givenNames: 'Halina', term: 7, person: link('joined', 'Sowińska Halina') },
    })
    expect(await remark('councillors', 'linkJoined', 'late')).toMatchObject({ field: 'person' })
    expect(await remark('councillors', 'linkTrashed', 'late')).toBeUndefined()
    const { edits } = await service.healthRepair('councillors', 'linkJoined')
    expect(edits.map(({ record, fields }) => [record, fields])).toEqual([
      ['late', { person: link('kept', 'Sowińska Halina') }],
    ])
  })

  it.each([
    ['kept', 'kept'],
    ['kept', 'nobody'],
  ])('is not joined: %s with %s', async (kept, joined) => {
    expect(await service.joining({ register: 'people', kept, joined, fields: {} })).toBeUndefined()
  })
})

describe('councillors of before', () => {
  beforeEach(() =>
    add('councillors', {
      viii: { surname: 'Sowińska', givenNames: 'Halina', term: 8, sex: 'female' },
      ix: { surname: 'Sowińska', givenNames: 'Halina', term: 9 },
      bak: { surname: 'Bąk', givenNames: 'Jan', term: 9 },
    }),
  )

  it('are offered a person each, one for two mandates, and lead to them', async () => {
    expect(await remark('councillors', 'noPerson', 'bak')).toMatchObject({ field: 'person' })
    const { edits, made } = await service.healthRepair('councillors', 'noPerson')
    expect(
      made.map(({ edit, for: of }) => [edit.register, edit.fields?.['surname'], of.toSorted()]).toSorted(),
    ).toEqual([
      ['people', 'Bąk', ['bak']],
      ['people', 'Sowińska', ['ix', 'viii']],
    ])
    await run({ kind: 'repair', register: 'councillors', count: 3 }, [...made.map(({ edit }) => edit), ...edits])
    expect((await service.healthRepair('councillors', 'noPerson')).edits).toEqual([])
    expect((await values('viii'))['person']).toEqual((await values('ix'))['person'])
  })

  it('are tied to the person who is there, by name', async () => {
    await add('people', { jan: { surname: 'Bąk', givenNames: 'Jan' } })
    expect(await remark('councillors', 'noPerson', 'bak')).toBeUndefined()
    expect(await remark('councillors', 'nameUntied', 'bak')).toMatchObject({ others: ['jan'] })
    expect(await remark('councillors', 'nameUnknown', 'ix')).toBeUndefined()
    expect(await service.tied('councillors', { surname: 'Bąk', givenNames: 'Jan' })).toEqual({
      person: link('jan', 'Bąk Jan'),
    })
  })
})
