import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { LogService } from '#renderer/data/log/logService'
import { queryService } from '#renderer/data/query/queryService'
import type { Values } from '#shared/core/values/values'
import { catalogue } from '#shared/catalogue'
import { sha256 } from '#renderer/data/commands/sha256'
import { type CardCopy, cardFingerprint, readFingerprint } from '#shared/engine/documents/fingerprint'
import type { Filter } from '#shared/model/view'
import { freshDatabase } from './data/freshDatabase'

// A page says what the register said that day: its fingerprint is made again from the history.

const register = 'complaints'
const today = '2026-11-21'
const columns = ['number', 'subject', 'receivedOn']
const withPersonal = [...columns, 'complainant']

let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())

const entry = (ordinal: number, more: Values = {}): Values => ({
  number: { written: `S ${ordinal}/2026`, ordinal, year: 2026 },
  subject: `skarga na opieszałość (${ordinal})`,
  complainant: 'Alina Zmyślona-Kładka',
  receivedOn: `2026-03-${String(ordinal).padStart(2, '0')}`,
  ...more,
})

const write = (at: string, record: string, fields: Values, presence: 'live' | 'trashed' = 'live') =>
  execute(database, { kind: 'edit', register, record, label: record }, [{ record, register, fields, presence }], {
    who: 'Anna',
    now: () => Date.parse(at),
  })

/** The program as it is started: what the list says, and its fingerprint. */
async function opened() {
  const service = queryService()
  await service.configure({ language: 'pl', today, office: sampleOffice() })
  const print = async (shown: readonly string[], filters: readonly Filter[] = [], withPersonalData = false) => {
    const { list } = await service.list({ register, filters, sort: [] })
    return service.fingerprint(list, shown, withPersonalData)
  }
  const check = async (
    fingerprint: string,
    until: string,
    shown: readonly string[],
    filters: readonly Filter[] = [],
  ) => {
    const past = await new LogService().pastRecords(register, until)
    return service.checkPrint({ register, columns: shown, filters, fingerprint, day: until.slice(0, 10), past })
  }
  return { print, check }
}

/** The fingerprint on the card of an entry, as it is printed now. */
async function cardOf(id: string, copy: CardCopy = {}): Promise<string> {
  const record = await database.records.get(id)
  if (record === undefined) throw new Error(id)
  return cardFingerprint(catalogue.of(register), record, copy, sha256)
}
const found = (fingerprint: string, at: string) => new LogService().findCard(register, fingerprint, at)

const printedAt = '2026-11-10T10:00:00.999Z'

describe('the fingerprint of a printed register', () => {
  beforeEach(async () => {
    for (const ordinal of [1, 2, 3]) await write('2026-11-10T09:00:00Z', `entry-${ordinal}`, entry(ordinal))
  })

  it('is that of the register of that moment, whatever was done since, and tells what was', async () => {
    const fingerprint = await (await opened()).print(columns)
    expect(fingerprint).toMatch(/^(?:[\dA-HJKMNP-TV-Z]{4}-){4}[\dA-HJKMNP-TV-Z]{4}$/u)
    await write('2026-11-12T09:00:00Z', 'entry-2', { subject: 'skarga poprawiona' })
    await write('2026-11-12T09:00:00Z', 'entry-3', {}, 'trashed')
    await write('2026-11-12T09:00:00Z', 'entry-4', entry(4))
    const later = await opened()
    expect(await later.print(columns)).not.toBe(fingerprint)
    const answer = await later.check(fingerprint, printedAt, columns)
    expect(answer).toMatchObject({ isSame: true, entries: 3, more: 0 })
    expect(new Map(answer.changed.map(({ record, how }) => [record, how]))).toEqual(
      new Map([
        ['entry-2', 'changed'],
        ['entry-3', 'gone'],
        ['entry-4', 'added'],
      ]),
    )
  })

  it('does not agree for another moment, other columns, other filters or a fingerprint of something else', async () => {
    const fingerprint = await (await opened()).print(columns)
    await write('2026-11-12T09:00:00Z', 'entry-2', { subject: 'skarga poprawiona' })
    const { check } = await opened()
    const before = { field: 'receivedOn', kind: 'range' as const, to: '2026-03-02' }
    for (const wrong of [
      await check(fingerprint, '2026-11-12T10:00:00Z', columns),
      await check(fingerprint, '2026-11-10T08:00:00Z', columns),
      await check(fingerprint, printedAt, columns.slice(1)),
      await check(fingerprint, printedAt, columns, [before]),
      await check('0000-0000-0000-0000-0000', printedAt, columns),
    ])
      expect(wrong.isSame).toBe(false)
    expect((await check(fingerprint, printedAt, columns)).isSame).toBe(true)
  })

  it('says nothing of what the paper withholds, and is checked for both copies', async () => {
    const { print } = await opened()
    const [outside, inside] = [await print(withPersonal), await print(withPersonal, [], true)]
    expect(inside).not.toBe(outside)
    await write('2026-11-10T09:30:00Z', 'entry-1', { complainant: 'Ktoś Inny' })
    const later = await opened()
    expect(await later.print(withPersonal)).toBe(outside)
    expect(await later.print(withPersonal, [], true)).not.toBe(inside)
    expect((await later.check(inside, '2026-11-10T09:15:00Z', withPersonal)).isSame).toBe(true)
    expect((await later.check(outside, '2026-11-10T09:15:00Z', withPersonal)).isSame).toBe(true)
  })

  it('is read as people type it from paper, and nothing else is', () => {
    expect(readFingerprint(' 0abc 1def-2ghj–3kmn—4pqr ')).toBe('0ABC-1DEF-2GHJ-3KMN-4PQR')
    expect(readFingerprint('OABCIDEF2GHJ3KMN4PQR')).toBe('0ABC-1DEF-2GHJ-3KMN-4PQR')
    expect(readFingerprint('0ABC-1DEF-2GHJ-3KMN')).toBeUndefined()
    expect(readFingerprint('0ABC-1DEF-2GHJ-3KMN-4PQU')).toBeUndefined()
  })
})

describe('the fingerprint of a card', () => {
  beforeEach(async () => {
    for (const ordinal of [1, 2, 3]) await write('2026-11-10T09:00:00Z', `entry-${ordinal}`, entry(ordinal))
  })

  it.each<readonly [string, CardCopy]>([
    ['a copy without personal data', {}],
    ['a published copy', { published: true }],
    ['the office copy', { withPersonalData: true }],
  ])('leads to its entry, on %s, and tells what changed since', async (_what, copy) => {
    const fingerprint = await cardOf('entry-2', copy)
    const isOffices = copy.withPersonalData === true
    expect(await found(fingerprint, printedAt)).toMatchObject({
      record: 'entry-2',
      isSame: true,
      isOffices,
      differed: [],
      changed: [],
      isThere: true,
    })
    await write('2026-11-12T09:00:00Z', 'entry-2', { subject: 'skarga poprawiona' })
    expect(await cardOf('entry-2', copy)).not.toBe(fingerprint)
    expect(await found(fingerprint, printedAt)).toMatchObject({ isSame: true, changed: ['subject'] })
    await write('2026-11-13T09:00:00Z', 'entry-2', {}, 'trashed')
    expect(await found(fingerprint, printedAt)).toMatchObject({ isSame: true, isThere: false })
  })

  it('is known where the card bears another moment, and told when the entry said so and what it said otherwise', async () => {
    const fingerprint = await cardOf('entry-2')
    await write('2026-11-12T09:00:00Z', 'entry-2', { subject: 'skarga poprawiona', receivedOn: '2026-03-09' })
    const late = await found(fingerprint, '2026-11-12T10:00:00Z')
    expect(late).toMatchObject({
      record: 'entry-2',
      isSame: false,
      wasThere: true,
      from: '2026-11-10T09:00:00.000Z',
      until: '2026-11-12T09:00:00.000Z',
    })
    expect(late?.differed.toSorted()).toEqual(['receivedOn', 'subject'])
    expect(await found(fingerprint, '2026-11-09T10:00:00Z')).toMatchObject({ isSame: false, wasThere: false })
    // What was taken back is said again.
    await write('2026-11-14T09:00:00Z', 'entry-2', { subject: 'skarga na opieszałość (2)', receivedOn: '2026-03-02' })
    const again = await found(fingerprint, '2026-11-15T10:00:00Z')
    expect(again).toMatchObject({ isSame: true, from: '2026-11-14T09:00:00.000Z', changed: [] })
  })

  it('says nothing of what its copy withholds', async () => {
    const [outside, inside] = [await cardOf('entry-1'), await cardOf('entry-1', { withPersonalData: true })]
    expect(inside).not.toBe(outside)
    await write('2026-11-12T09:00:00Z', 'entry-1', { complainant: 'Ktoś Inny' })
    expect(await cardOf('entry-1')).toBe(outside)
    expect(await found(inside, '2026-11-13T10:00:00Z')).toMatchObject({ isSame: false, differed: ['complainant'] })
    expect(await found(outside, '2026-11-13T10:00:00Z')).toMatchObject({ isSame: true })
  })

  it('is of one entry, and of nothing it was not printed of', async () => {
    expect(await cardOf('entry-1')).not.toBe(await cardOf('entry-2'))
    expect(await found('0000-0000-0000-0000-0000', printedAt)).toBeUndefined()
  })
})
