import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ImportService } from '#renderer/features/import/importService'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import type { RegisterHealth } from '#renderer/data/query/healthWatch'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import { healthFlag } from '#shared/engine/health/examine'
import { silenced } from '#shared/engine/health/silenced'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { catalogue } from '#shared/catalogue'
import { emptyOffice } from '#shared/model/office'
import type { FieldValue } from '#shared/core/values/values'
import { freshDatabase } from './data/freshDatabase'

const data = join(import.meta.dirname, '../../../shared/data')
const here = existsSync(data)
const today = '2026-11-21'
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
const opened: OfficeDatabase[] = []
afterAll(() => {
  for (const database of opened.splice(0)) database.close()
})

/** The program with an empty office. */
async function office() {
  const database = await freshDatabase()
  opened.push(database)
  const service = queryService()
  return { database, service }
}

/** Runs the check to its end, as the page does. */
async function report(service: QueryService): Promise<readonly RegisterHealth[]> {
  for (;;) {
    const step = await service.healthStep()
    if (step.report !== undefined) return step.report
  }
}
const found = (registers: readonly RegisterHealth[], register: string, check: string) =>
  registers.find((one) => one.register === register)?.checks.find((one) => one.check === check)

type Fields = Readonly<Record<string, FieldValue | undefined>>
const act = (ordinal: number, more: Fields = {}): Fields => ({
  number: { written: `I/${ordinal}/24`, session: 1, ordinal, year: 2024 },
  date: '2024-05-07',
  title: `w sprawie nr ${ordinal}`,
  ...more,
})
const edit = (record: string, fields: Fields): Edit => ({ record, register: 'resolutions', fields, presence: 'live' })
const write = async (database: OfficeDatabase, service: QueryService, edits: readonly Edit[]) => {
  const outcome = await execute(
    database,
    { kind: 'repair', register: 'resolutions', count: edits.length },
    edits,
    options,
  )
  if (outcome !== undefined) await service.apply(outcome.records, outcome.gone)
}
const filteredBy = (check: string) => ({
  register: 'resolutions',
  filters: [{ field: 'number', kind: 'flag' as const, flag: healthFlag(check) }],
  sort: [],
})

describe('the health of an office', () => {
  it('follows every change: found, listed, repaired, silenced', async () => {
    const { database, service } = await office()
    await service.configure({ language: 'pl', today, office: emptyOffice })
    await write(database, service, [
      edit('a', act(1)),
      edit('b', act(1, { title: 'w  sprawie targu' })),
      edit('c', act(2, { repeals: [{ written: 'x', record: 'gone' }] })),
    ])
    const first = await report(service)
    expect(found(first, 'resolutions', 'repeatedNumber')).toMatchObject({ found: 2, groups: 1, silenced: 0 })
    expect(found(first, 'resolutions', 'linkBroken')).toMatchObject({ found: 1 })
    expect(await service.ids((await service.list(filteredBy('repeatedNumber'))).list)).toHaveLength(2)
    expect(await service.count(filteredBy('no such check'))).toBe(0)
    const [remark] = await service.healthRemarks('resolutions', 'linkBroken', 0, 20, false)
    expect(remark).toMatchObject({ record: 'c', name: 'I/2/24', field: 'repeals', value: 'x' })

    const plan = await service.healthRepair('resolutions', 'blanks')
    expect(plan.preview).toEqual([
      {
        record: 'b',
        name: 'I/1/24',
        fields: [{ field: 'title', before: 'w  sprawie targu', after: 'w sprawie targu' }],
      },
    ])
    await write(database, service, plan.edits)
    expect(found(await report(service), 'resolutions', 'blanks')).toMatchObject({ found: 0 })

    const record = await database.records.get('b')
    if (record === undefined) throw new Error('no record')
    await write(database, service, [edit('b', { silenced: silenced(record, 'repeatedNumber', 'nadano dwa razy') })])
    expect(found(await report(service), 'resolutions', 'repeatedNumber')).toMatchObject({ found: 1, silenced: 1 })
    expect(await service.count(filteredBy('repeatedNumber'))).toBe(1)
    expect(await service.healthRemarks('resolutions', 'repeatedNumber', 0, 20, true)).toMatchObject([
      { record: 'b', reason: 'nadano dwa razy' },
    ])
    expect(await service.healthRemark('resolutions', 'repeatedNumber', 'b')).toBeUndefined()
    expect(await service.healthRemark('resolutions', 'repeatedNumber', 'a')).toMatchObject({ names: ['I/1/24'] })
  })

  it('starts anew when a record changes while it is looked at, and needs no look when none did', async () => {
    const { database, service } = await office()
    await service.configure({ language: 'pl', today, office: emptyOffice })
    await write(
      database,
      service,
      Array.from({ length: 3_000 }, (_, index) => edit(v7(), act(index + 1))),
    )
    await service.healthStep()
    await write(database, service, [edit('late', act(1))])
    expect(found(await report(service), 'resolutions', 'repeatedNumber')).toMatchObject({ found: 2 })
    expect((await service.healthStep()).report).toBeDefined()
  })
})

/** Imports a file as it is, the way the import screen does, and checks everything. */
async function healthOf(files: readonly { readonly register: string; readonly file: string }[]) {
  const { database, service } = await office()
  for (const { register, file } of files) {
    const numbering = numberingOf(catalogue.of(register), emptyOffice)
    const importing = new ImportService({
      catalogue: () => Promise.resolve(catalogue),
      records: () => Promise.resolve([]),
    })
    const read = await importing.open(new Uint8Array(readFileSync(join(data, file))), {
      register,
      language: 'pl',
      today,
      numbering,
      terms: emptyOffice.terms,
    })
    if (!read.ok) throw new Error(read.failure.code)
    const { layout } = read.value
    await importing.plan({ header: layout.header, columns: layout.columns, keyFields: [] })
    for (let edits = importing.nextEdits(true); edits !== undefined; edits = importing.nextEdits(false))
      await execute(database, { kind: 'import', register, count: edits.length, file: 'a.csv' }, edits, options)
  }
  await service.configure({ language: 'pl', today, office: emptyOffice })
  return { registers: await report(service), service }
}

describe.skipIf(!here)('the resolutions of Gdańsk as they are (needs ../shared/data)', () => {
  let registers: readonly RegisterHealth[] = []
  beforeAll(async () => {
    const file = 'resolutions/gdansk_uchwaly_2018_2025.csv'
    registers = (await healthOf([{ register: 'resolutions', file }])).registers
  })

  it.each([
    // Counted in the file itself: numbers borne by more than one row, years in the number unlike the year of the date.
    ['8 numbers given twice, to 16 acts', 'repeatedNumber', { found: 16, groups: 8 }],
    ['32 years in the number unlike the year of the date', 'yearMismatch', { found: 32 }],
    // 34 councillors, and sums of 37, 40, 43 and 44.
    ['4 votes of more than the council has members', 'votesTooMany', { found: 4 }],
    ['1 act with 3 votes for and 23 against', 'votesLost', { found: 1 }],
    ['3 counters in two sessions each', 'sameCounter', { found: 6, groups: 3 }],
  ])('%s', (_, check, numbers) => expect(found(registers, 'resolutions', check)).toMatchObject(numbers))

  it('have nothing wrong that they do not contain', () => {
    for (const check of ['damaged', 'missingRequired', 'impossibleDate', 'duplicate', 'futureDate', 'unread'])
      expect(found(registers, 'resolutions', check), check).toMatchObject({ found: 0 })
  })
})

describe.skipIf(!here)('the interpellations of Gdańsk as they are (needs ../shared/data)', () => {
  let registers: readonly RegisterHealth[] = []
  let service: QueryService
  beforeAll(async () => {
    const checked = await healthOf([{ register: 'interpellations', file: 'interpellations/gdansk_interpelacje.csv' }])
    registers = checked.registers
    service = checked.service
  })

  it('129 numbers used again inside a year, on 259 entries', () => {
    expect(found(registers, 'interpellations', 'repeatedNumber')).toMatchObject({ found: 259, groups: 129 })
  })

  it('47 replies before the question: 44 earlier days, and 3 that are no day at all', async () => {
    expect(found(registers, 'interpellations', 'order:filedOn:replies.date')).toMatchObject({ found: 44 })
    const unread = await service.healthRemarks('interpellations', 'unread', 0, 100, false)
    const replies = unread.flatMap(({ field, value }) => (field === 'replies.date' ? [value] : []))
    // The fourth is no day either, and its text is not before the question.
    expect(replies.toSorted()).toEqual(['2018-00-00', '2018-00-00', '2019-10-00', '2023-12-00'])
  })

  it.each([
    // Counted in the file itself: runs of blanks, line breaks and no-break spaces in subjects; subjects in capitals.
    ['subjects with needless blanks', 'blanks'],
    ['subjects in capitals only', 'allCapitals'],
    ['names of councillors in two orders', 'nameOrder'],
  ])('%s', (_, check) => expect(found(registers, 'interpellations', check)?.found).toBeGreaterThan(0))
})

describe.skipIf(!here)('the contracts as they are (needs ../shared/data)', () => {
  let registers: readonly RegisterHealth[] = []
  beforeAll(async () => {
    registers = (await healthOf([{ register: 'contracts', file: 'contracts/gdansk_rejestr_wydatkow_probka.csv' }]))
      .registers
  })

  it('6 contracts of the city in force before they were concluded, none that ends before it starts', () => {
    expect(found(registers, 'contracts', 'order:concludedOn:startOn')).toMatchObject({ found: 6 })
    expect(found(registers, 'contracts', 'order:startOn:endOn')).toMatchObject({ found: 0 })
  })

  it('53 contracts of the central register without a number, no wrong check digit', async () => {
    const central = await healthOf([{ register: 'contracts', file: 'contracts/cru_ozarow_agreements.csv' }])
    expect(found(central.registers, 'contracts', 'missingRequired')).toMatchObject({ found: 53 })
    expect(found(central.registers, 'contracts', 'checkDigits')).toMatchObject({ found: 0 })
  })
})

describe.skipIf(!here)('the interpellations of Białystok as they are (needs ../shared/data)', () => {
  it('334 entries with a heading where a date should stand', async () => {
    const { registers } = await healthOf([
      { register: 'interpellations', file: 'interpellations/bialystok_interpelacje.csv' },
    ])
    expect(found(registers, 'interpellations', 'unread')).toMatchObject({ found: 334 })
  })
})
