import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { erase } from '#renderer/data/commands/erase'
import { keyOf } from '#shared/engine/merge/decide'
import { missingPostgres, startPostgres, type TestServer } from '../../fakes/postgres'
import { Station, value } from './stations'

describe.skipIf(missingPostgres !== undefined)('several workstations on one log', () => {
  let server: TestServer
  let opened: Station[] = []
  beforeAll(async () => {
    server = await startPostgres()
    await server.clerk('anna', 'Anna Nowak', true)
    await server.clerk('jan', 'Jan Kowal')
  })
  afterAll(() => server.remove())
  afterEach(async () => {
    for (const station of opened) await station.close()
    opened = []
    const admin = await server.admin()
    await admin.query(
      'TRUNCATE kancelaria.entry, kancelaria.chain, kancelaria.station, kancelaria.claim, kancelaria.counter, kancelaria.file, kancelaria.file_part',
    )
    await admin.query(
      "UPDATE kancelaria.office SET origin = NULL, head = 0; DELETE FROM kancelaria.access WHERE register <> '*'",
    )
    await admin.end()
  })

  async function pair(): Promise<readonly [Station, Station]> {
    const anna = await Station.open('anna', 'anna')
    const jan = await Station.open('jan', 'jan', 60_000)
    opened.push(anna, jan)
    await anna.save('r1', { title: 'Uchwała w sprawie parku', reporter: 'Burmistrz' })
    await anna.save('r2', { title: 'Uchwała w sprawie ulicy' })
    expect(await anna.join(server)).toBe('sends')
    await anna.exchange()
    expect(await jan.join(server)).toBe('receives')
    await jan.exchange()
    return [anna, jan]
  }

  async function expectSame(...stations: readonly Station[]): Promise<void> {
    const [first, ...others] = await Promise.all(stations.map((station) => station.view()))
    for (const other of others) expect(other).toEqual(first)
    for (const station of stations) await station.expectWhole()
  }

  it('gives the first one’s data to a second one, and what each does to the other', async () => {
    const [anna, jan] = await pair()
    await expectSame(anna, jan)
    await jan.save('r1', { reporter: 'Komisja Budżetu' })
    await anna.save('r3', { title: 'Nowa' })
    await jan.exchange()
    await anna.exchange()
    await jan.exchange()
    await expectSame(anna, jan)
    expect((await anna.view())['r1']).toMatchObject({ values: { reporter: 'Komisja Budżetu' } })
    expect((await anna.disputes()).merges).toEqual([])
    // Nothing was written for taking in: only what clerks did is in the log.
    expect(await anna.database.commands.count()).toBe(4)
  })

  it('shows everybody the newer of two values, and settles it everywhere by one answer', async () => {
    const [anna, jan] = await pair()
    await anna.save('r1', { reporter: 'Komisja Rewizyjna' })
    await jan.save('r1', { reporter: 'Klub Radnych', title: 'Uchwała w sprawie parku miejskiego' })
    await anna.exchange()
    await jan.exchange()
    await anna.exchange()
    await expectSame(anna, jan)
    expect((await anna.view())['r1']).toMatchObject({
      values: { reporter: 'Klub Radnych', title: 'Uchwała w sprawie parku miejskiego' },
    })
    for (const station of [anna, jan]) expect((await station.disputes()).merges).toHaveLength(1)
    const [merge] = (await anna.disputes()).merges
    const [conflict] = merge?.conflicts ?? []
    if (merge === undefined || conflict === undefined) throw new Error('no conflict')
    expect(conflict).toMatchObject({ kind: 'field', field: 'reporter', base: 'Burmistrz', theirs: 'Komisja Rewizyjna' })
    await anna.settle('r1', new Map([[keyOf('r1', conflict), { kind: 'theirs' }]]))
    await anna.exchange()
    await jan.exchange()
    await expectSame(anna, jan)
    expect((await jan.view())['r1']).toMatchObject({ values: { reporter: 'Komisja Rewizyjna' } })
    for (const station of [anna, jan]) expect((await station.disputes()).merges).toEqual([])
  })

  it('asks about an entry one took away while the other worked on it', async () => {
    const [anna, jan] = await pair()
    await anna.trash('r1')
    await jan.save('r1', { title: 'Poprawiony tytuł' })
    for (const station of [anna, jan, anna]) await station.exchange()
    await expectSame(anna, jan)
    expect((await jan.view())['r1']).toMatchObject({ trashed: 0, values: { title: 'Poprawiony tytuł' } })
    const [merge] = (await jan.disputes()).merges
    expect(merge?.conflicts).toMatchObject([{ kind: 'presence', mine: 'live', theirs: 'trashed' }])
    await jan.settle('r1', new Map([['r1', { kind: 'theirs' }]]))
    for (const station of [jan, anna]) await station.exchange()
    await expectSame(anna, jan)
    expect((await anna.view())['r1']).toMatchObject({ trashed: 1 })
    expect((await anna.disputes()).merges).toEqual([])
  })

  it('takes back only what was done here', async () => {
    const [anna, jan] = await pair()
    await anna.save('r1', { reporter: 'A' })
    await anna.exchange()
    await jan.save('r2', { title: 'B' })
    await jan.exchange()
    await jan.undo()
    for (const station of [jan, anna]) await station.exchange()
    await expectSame(anna, jan)
    expect((await anna.view())['r2']).toMatchObject({ values: { title: 'Uchwała w sprawie ulicy' } })
    expect((await anna.view())['r1']).toMatchObject({ values: { reporter: 'A' } })
  })

  it('empties what was erased on the server and on every workstation', async () => {
    const [anna, jan] = await pair()
    await anna.save('r1', { notes: 'Jan Tajny, PESEL 44051401359' })
    for (const station of [anna, jan]) await station.exchange()
    const erasure = { register: 'resolutions', records: ['r1'], fields: ['notes'], remove: false, reason: 'wniosek' }
    anna.noted(await erase(anna.database, erasure, anna.options))
    await anna.exchange()
    const admin = await server.admin()
    const bodies = await admin.query<{ body: string }>('SELECT body FROM kancelaria.entry')
    await admin.end()
    expect(bodies.rows.some(({ body }) => body.includes('Tajny'))).toBe(false)
    await jan.exchange()
    await expectSame(anna, jan)
    for (const table of [jan.database.records, jan.database.changes, jan.database.commands])
      expect(JSON.stringify(await table.toArray())).not.toContain('Tajny')
    // Whoever joins later gets emptied entries that still fit their seals.
    const late = await Station.open('late', 'jan')
    opened.push(late)
    await late.join(server)
    await late.exchange()
    await expectSame(anna, late)
  })

  it('sends again what an answer got lost of, and nothing twice', async () => {
    const [anna] = await pair()
    await anna.save('r1', { title: 'Raz' })
    await anna.send()
    await anna.rewind('', true)
    await anna.exchange()
    const admin = await server.admin()
    const counted = await admin.query(
      'SELECT count(*)::int AS entries, max(position)::int AS newest FROM kancelaria.entry',
    )
    const head = await admin.query('SELECT head::int FROM kancelaria.office')
    await admin.end()
    expect(counted.rows).toEqual([{ entries: 3, newest: 3 }])
    expect(head.rows).toEqual([{ head: 3 }])
    await anna.expectWhole()
  })

  it('keeps what a clerk may not write, and sends it once the right is given', async () => {
    const [anna, jan] = await pair()
    const admin = await server.admin()
    await admin.query("SELECT kancelaria.allow('jan', 'resolutions', true, false, false)")
    await jan.save('r1', { title: 'Bez prawa' })
    await jan.save('k1', { subject: 'Umowa' }, 'contracts')
    const refused = await jan.send()
    expect(refused).toHaveLength(1)
    expect(await jan.database.outbox.count()).toBe(1)
    await anna.exchange()
    expect((await anna.view())['r1']).toMatchObject({ values: { title: 'Uchwała w sprawie parku' } })
    expect((await anna.view())['k1']).toMatchObject({ values: { subject: 'Umowa' } })
    await admin.query("SELECT kancelaria.allow('jan', 'resolutions', true, true, false)")
    await admin.end()
    jan.retry()
    for (const station of [jan, anna]) await station.exchange()
    await expectSame(anna, jan)
  })

  it('gives a register to whoever may read it, and the rest once he may', async () => {
    const admin = await server.admin()
    await admin.query("SELECT kancelaria.allow('jan', 'contracts', false, false, false)")
    const [anna, jan] = await pair()
    await anna.save('k1', { subject: 'Umowa tajna' }, 'contracts')
    await anna.save('r1', { title: 'Jawna' })
    for (const station of [anna, jan]) await station.exchange()
    expect((await jan.view())['k1']).toBeUndefined()
    expect((await jan.view())['r1']).toMatchObject({ values: { title: 'Jawna' } })
    await jan.expectWhole()
    await admin.query("SELECT kancelaria.allow('jan', 'contracts', true, true, false)")
    await admin.end()
    await jan.rewind(value(await jan.sharing.look({ at: 0 })).rights, false)
    await jan.exchange()
    await expectSame(anna, jan)
  })

  it('does not mix two offices', async () => {
    const [anna] = await pair()
    const other = await Station.open('other', 'jan')
    opened.push(other)
    await other.save('x1', { title: 'Inny urząd' })
    expect(await other.join(server)).toBeUndefined()
    expect(await other.sharing.append({ origin: 'other', entries: [] })).toMatchObject({
      error: { code: 'shareOtherOffice' },
    })
    expect(Object.keys(await other.view())).toEqual(['x1'])
    await anna.expectWhole()
  })

  it('puts a number into one hand', async () => {
    const [anna, jan] = await pair()
    const claimed = { origin: '', register: 'resolutions', scope: '2026', number: 'XII/7/26' }
    const origin = value(await anna.sharing.look({ at: 0 })).origin ?? ''
    const both = await Promise.all([
      anna.sharing.claim({ ...claimed, origin, record: 'r8' }),
      jan.sharing.claim({ ...claimed, origin, record: 'r9' }),
    ])
    const holders = both.map((answer) => value(answer).holder)
    expect(holders.filter((holder) => holder === null)).toHaveLength(1)
    expect(['Anna Nowak', 'Jan Kowal']).toContain(holders.find((holder) => holder !== null))
    // Asking again for one's own is no conflict.
    expect(value(await anna.sharing.claim({ ...claimed, origin, number: 'XII/8/26', record: 'r8' })).holder).toBeNull()
    expect(value(await anna.sharing.claim({ ...claimed, origin, number: 'XII/8/26', record: 'r8' })).holder).toBeNull()
  })
})
