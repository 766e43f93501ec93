import 'fake-indexeddb/auto'
import type { Socket } from 'node:net'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openAttachmentStore } from '#electron/services/attachments/store'
import { createSharing } from '#electron/services/sharing/sharing'
import { OfficeDatabase } from '#renderer/data/database'
import { beginAnew } from '#renderer/data/merge/identity'
import { nextParcel } from '#renderer/data/sharing/outbox'
import { readSharing } from '#renderer/data/sharing/sharedLog'
import { EntriesRefused } from '#renderer/data/sharing/takeIn'
import type { StoredEntry } from '#shared/program/sharing/entry'
import { readJoinFile } from '#shared/program/sharing/joining'
import { missingPostgres, startPostgres, type TestServer } from '../../fakes/postgres'
import { proxyTo } from '../../fakes/proxy'
import { register, Station, takeParcel, value } from './stations'

describe.skipIf(missingPostgres !== undefined)('a log that is shared, when something goes wrong', () => {
  let server: TestServer
  let opened: Station[] = []
  const folders: string[] = []
  beforeAll(async () => {
    server = await startPostgres()
    await server.clerk('anna', 'Anna Nowak', true)
    await server.clerk('jan', 'Jan Kowal')
  })
  afterAll(() => server.remove())
  beforeEach(async () => {
    const admin = await server.admin()
    await admin.query(
      'TRUNCATE kancelaria.entry, kancelaria.chain, kancelaria.station, kancelaria.claim, kancelaria.counter, kancelaria.file, kancelaria.file_part',
    )
    await admin.query(
      "UPDATE kancelaria.office SET origin = NULL, head = 0, format = 1; DELETE FROM kancelaria.access WHERE register <> '*'",
    )
    await admin.end()
  })
  afterEach(async () => {
    for (const station of opened) await station.close()
    opened = []
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  async function station(name: string, who: string, clock = 0): Promise<Station> {
    const one = await Station.open(name, who, clock)
    opened.push(one)
    return one
  }
  async function pair(): Promise<readonly [Station, Station]> {
    const [anna, jan] = [await station('anna', 'anna'), await station('jan', 'jan', 60_000)]
    await anna.save('r1', { title: 'Uchwała w sprawie parku' })
    await anna.join(server)
    await anna.exchange()
    await jan.join(server)
    await jan.exchange()
    return [anna, jan]
  }
  async function expectSame(...stations: readonly Station[]): Promise<void> {
    const [first, ...others] = await Promise.all(stations.map((one) => one.view()))
    for (const other of others) expect(other).toEqual(first)
    for (const one of stations) await one.expectWhole()
  }
  /** A client as the main process makes it, of a server that is given. */
  function clientOf(patience = { connect: 2_000, query: 2_000 }) {
    const folder = mkdtempSync(join(tmpdir(), 'share-client-'))
    folders.push(folder)
    const store = openAttachmentStore(join(folder, 'attachments'))
    return {
      store,
      sharing: createSharing({
        dataFolder: folder,
        version: '1.0.0',
        secrets: undefined,
        chooseFolder: undefined,
        person: () => '',
        store,
        patience,
      }),
    }
  }
  const anna = { user: 'anna', password: 'anna-haslo' }
  const patiently = { timeout: 120_000 }

  it('loses and doubles nothing when the server is killed again and again', async () => {
    const [one, other] = await pair()
    let confirmed = 0
    for (let round = 0; round < 12; round += 1) {
      await one.save(`k${round}`, { title: `Wpis ${round}` })
      const sending = one.send().then(
        () => (confirmed += 1),
        () => undefined,
      )
      await server.stop('immediate')
      await sending
      await server.start()
    }
    await one.exchange()
    await other.exchange()
    await expectSame(one, other)
    expect(Object.keys(await other.view())).toHaveLength(13)
    const admin = await server.admin()
    const { rows } = await admin.query<{ entries: number; head: number }>(
      'SELECT (SELECT count(*)::int FROM kancelaria.entry) AS entries, head::int FROM kancelaria.office',
    )
    await admin.end()
    expect(rows).toEqual([{ entries: 13, head: 13 }])
  })

  it('gives back to a server what an older dump lost of it', async () => {
    const [one, other] = await pair()
    await other.save('r2', { title: 'Zapisana po zrzucie' })
    await other.exchange()
    await one.exchange()
    // As after a restore of the dump made before r2.
    const admin = await server.admin()
    await admin.query(
      'DELETE FROM kancelaria.chain WHERE command IN (SELECT command FROM kancelaria.entry WHERE position > 1); DELETE FROM kancelaria.entry WHERE position > 1; UPDATE kancelaria.office SET head = 1',
    )
    await admin.end()
    const place = await readSharing(one.database)
    const look = value(await one.sharing.look({ at: place?.last?.position ?? 0 }))
    expect(look.head).toBeLessThan(place?.position ?? 0)
    for (const each of [one, other]) {
      await each.rewind(look.rights, true)
      await each.exchange()
    }
    await one.exchange()
    const late = await station('late', 'jan')
    await late.join(server)
    await late.exchange()
    await expectSame(one, other, late)
  })

  it('refuses a copied data folder, and takes its work under a new identity', async () => {
    const [one, other] = await pair()
    // The copy has the same log, head and identity; both work on.
    const copy = await station('copy', 'anna', 600_000)
    for (const table of one.database.tables) await copy.database.table(table.name).bulkPut(await table.toArray())
    value(await copy.sharing.join({ server: server.joining(), ...anna }))
    await one.save('r1', { title: 'Na oryginale' })
    await copy.save('r1', { notes: 'Na kopii' })
    await one.exchange()
    await expect(copy.send()).rejects.toThrow('shareForked')
    expect(await copy.database.outbox.count()).toBe(1)
    await expect(copy.receive()).rejects.toMatchObject({ why: 'sameWorkstation' })
    await beginAnew(copy.database, 'renamed', copy.options)
    copy.knowledge.forget()
    // Nothing is lost: what it did and nobody has goes on under the new name.
    await copy.save('r2', { title: 'Z kopii' })
    for (const each of [copy, one, other]) await each.exchange()
    await expectSame(one, other, copy)
    expect((await other.view())['r1']).toMatchObject({ values: { title: 'Na oryginale', notes: 'Na kopii' } })
    expect((await other.view())['r2']).toMatchObject({ values: { title: 'Z kopii' } })
  })

  it('is right about what came first although a clock is a day off', async () => {
    const [one, other] = [await station('slow', 'anna', -86_400_000), await station('fast', 'jan', 86_400_000)]
    await one.save('r1', { title: 'a' })
    await one.join(server)
    await one.exchange()
    await other.join(server)
    await other.exchange()
    await other.save('r1', { title: 'b' })
    await other.exchange()
    await one.exchange()
    await one.save('r1', { title: 'c' })
    await one.exchange()
    await other.exchange()
    await expectSame(one, other)
    expect((await other.view())['r1']).toMatchObject({ values: { title: 'c' } })
    expect((await one.disputes()).merges).toEqual([])
  })

  it('takes 500 edits made without a network against 500 others', async () => {
    const [one, other] = await pair()
    for (let index = 0; index < 500; index += 1) {
      await one.save(`r${index}`, { title: `biuro ${index}` })
      await other.save(`r${index + 250}`, { title: `laptop ${index}` })
    }
    await Promise.all([one.send(), other.send()])
    await Promise.all([one.receive(), other.receive()])
    await one.exchange()
    await expectSame(one, other)
    expect(Object.keys(await one.view())).toHaveLength(750)
    expect((await one.disputes()).merges).toHaveLength(250)
  })

  it('sends the whole of an import that was cut in the middle, once', async () => {
    const [one, other] = await pair()
    const ids = Array.from({ length: 3_000 }, (_, index) => `i${index}`)
    const { execute } = await import('#renderer/data/commands/commands')
    one.noted(
      await execute(
        one.database,
        { kind: 'import', register, count: ids.length, file: 'rejestr.csv' },
        ids.map((record) => ({ record, register, presence: 'live', fields: { title: `Uchwała ${record}` } })),
        one.options,
      ),
    )
    const sending = one.send().catch(() => undefined)
    await server.stop('immediate')
    await sending
    await server.start()
    await one.exchange()
    await other.exchange()
    await expectSame(one, other)
    expect(Object.keys(await other.view())).toHaveLength(3_001)
  })

  it('notices within its patience that nothing answers any more', async () => {
    const sockets = new Set<Socket>()
    const hole = { on: false }
    const proxy = await proxyTo(server.port, hole, sockets)
    const { sharing } = clientOf({ connect: 1_000, query: 1_000 })
    const joining = { ...server.joining(), port: proxy.port }
    value(await sharing.join({ server: joining, ...anna }))
    value(await sharing.look({ at: 0 }))
    hole.on = true
    expect(await sharing.look({ at: 0 })).toMatchObject({ error: { code: 'shareUnreachable' } })
    expect(await sharing.append({ origin: 'x', entries: [] })).toMatchObject({ error: { code: 'shareUnreachable' } })
    hole.on = false
    for (const socket of sockets) socket.destroy()
    value(await sharing.look({ at: 0 }))
    await sharing.close()
    proxy.close()
  })

  it('goes on when a connection breaks in the middle of several questions', async () => {
    const sockets = new Set<Socket>()
    const proxy = await proxyTo(server.port, { on: false }, sockets)
    const { sharing } = clientOf({ connect: 20_000, query: 20_000 })
    value(await sharing.join({ server: { ...server.joining(), port: proxy.port }, ...anna }))
    const [locking, watching] = [await server.admin(), await server.admin()]
    await locking.query('BEGIN; LOCK TABLE kancelaria.entry IN ACCESS EXCLUSIVE MODE')
    try {
      const reading = sharing.read({ after: 0 })
      const waiting = () =>
        watching.query("SELECT FROM pg_stat_activity WHERE usename = 'anna' AND wait_event_type = 'Lock'")
      await expect.poll(async () => (await waiting()).rowCount, patiently).toBe(1)
      for (const socket of sockets) socket.destroy()
      expect(await reading).toMatchObject({ error: { code: 'shareUnreachable' } })
    } finally {
      await locking.end()
      await watching.end()
    }
    expect(value(await sharing.read({ after: 0 })).entries).toEqual([])
    await sharing.close()
    proxy.close()
  })

  it('looks for news by itself where it comes through a pool of connections', async () => {
    const [one] = await pair()
    const { sharing } = clientOf({ connect: 20_000, query: 20_000 })
    value(await sharing.join({ server: { ...server.joining(), poll: 1 }, user: 'jan', password: 'jan-haslo' }))
    const { head } = value(await sharing.look({ at: 0 }))
    const news = sharing.wait({ after: head })
    await one.save('r2', { title: 'Uchwała w sprawie statutu' })
    await one.send()
    expect(value(await news).head).toBe(head + 1)
    const admin = await server.admin()
    const { rows } = await admin.query("SELECT FROM pg_stat_activity WHERE usename = 'jan' AND query LIKE 'LISTEN%'")
    await admin.end()
    expect(rows).toEqual([])
    await sharing.close()
  })

  it('trusts the office’s own authority alone, and only while its certificate is valid', async () => {
    const refused = async () => {
      const { sharing } = clientOf({ connect: 20_000, query: 20_000 })
      const answer = await sharing.join({ server: server.joining(), ...anna })
      await sharing.close()
      return answer.ok ? 'joined' : answer.error.code
    }
    try {
      expect(await refused()).toBe('joined')
      await server.certify({ isForeign: true })
      expect(await refused()).toBe('shareUntrusted')
      await server.certify({ host: 'inny-serwer' })
      expect(await refused()).toBe('shareUntrusted')
    } finally {
      await server.certify({})
    }
    expect(await refused()).toBe('joined')
    const { sharing } = clientOf({ connect: 20_000, query: 20_000 })
    expect(await sharing.join({ server: server.joining(), user: 'anna', password: 'zle' })).toMatchObject({
      error: { code: 'shareDenied' },
    })
    expect(sharing.settings()).toEqual({ ok: true, value: null })
    await sharing.close()
  })

  it('refuses to talk without encryption', async () => {
    const plain = new Client({
      host: '127.0.0.1',
      port: server.port,
      database: 'rada',
      user: 'anna',
      password: 'anna-haslo',
      ssl: false,
    })
    await expect(plain.connect()).rejects.toThrow(/no pg_hba.conf entry|no encryption/u)
  })

  it('sends attached files in parts, goes on where it stopped, and compares what it gets', async () => {
    const [one] = await pair()
    const origin = (await readSharing(one.database))?.origin ?? ''
    const { store, sharing } = clientOf({ connect: 20_000, query: 20_000 })
    value(await sharing.join({ server: server.joining(), ...anna }))
    const bytes = Uint8Array.from({ length: 2_500_000 }, (_, index) => (index * 31) % 251)
    const { sha256 } = await store.put([bytes])
    expect(value(await sharing.sendFiles({ origin, files: [{ sha256, register }] })).missing).toEqual([])
    const admin = await server.admin()
    // Cut in the middle: a part is missing.
    await admin.query('DELETE FROM kancelaria.file_part WHERE part = 1')
    const there = clientOf({ connect: 20_000, query: 20_000 })
    value(await there.sharing.join({ server: server.joining(), user: 'jan', password: 'jan-haslo' }))
    expect(value(await there.sharing.fetchFiles({ files: [sha256] })).missing).toEqual([sha256])
    value(await sharing.sendFiles({ origin, files: [{ sha256, register }] }))
    expect(value(await there.sharing.fetchFiles({ files: [sha256] })).missing).toEqual([])
    expect(await there.store.verify(sha256)).toBe('whole')
    // Other bytes than the name says are not taken.
    await admin.query("UPDATE kancelaria.file_part SET data = '\\x00' WHERE part = 0")
    const third = clientOf({ connect: 20_000, query: 20_000 })
    value(await third.sharing.join({ server: server.joining(), user: 'jan', password: 'jan-haslo' }))
    expect(value(await third.sharing.fetchFiles({ files: [sha256] })).missing).toEqual([sha256])
    expect(await third.store.has(sha256)).toBe(false)
    await admin.end()
    for (const each of [sharing, there.sharing, third.sharing]) await each.close()
  })

  it('takes nothing in of a server that lies', async () => {
    const [one, other] = await pair()
    await one.save('r1', { title: 'Prawdziwy tytuł' })
    await one.send()
    const after = (await readSharing(other.database))?.position ?? 0
    const { entries, reached } = value(await other.sharing.read({ after }))
    const [entry] = entries
    if (entry === undefined) throw new Error('no entry')
    const before = await other.view()
    const forged = (change: Partial<StoredEntry>): StoredEntry[] => [{ ...entry, ...change }]
    const tries: readonly (readonly [string, readonly StoredEntry[]])[] = [
      ['altered', forged({ body: entry.body.replace('Prawdziwy', 'Fałszywy') })],
      ['altered', forged({ body: entry.body.replace('resolutions', 'contracts') })],
      ['altered', forged({ body: '{"command":{"__proto__":{"a":1}},"changes":[]}' })],
      ['altered', forged({ body: 'x'.repeat(1_000_000) })],
      ['altered', forged({ register: 'contracts' })],
      ['otherLog', [{ ...entry, position: after }]],
      ['otherLog', [entry, entry]],
      ['newerFormat', forged({ format: 2 })],
    ]
    for (const [why, lies] of tries) {
      const parcel = { entries: lies, after, reached }
      await expect(takeParcel(other, parcel)).rejects.toMatchObject({ why })
      await expect(takeParcel(other, parcel)).rejects.toThrow(EntriesRefused)
    }
    expect(await other.view()).toEqual(before)
    await other.receive()
    await expectSame(one, other)
  })

  it('leaves an own entry alone until it was sent, also when the program dies in between', async () => {
    const [one] = await pair()
    await one.save('r1', { title: 'Zapisane tuż przed śmiercią' })
    one.database.close()
    const again = new OfficeDatabase(one.database.name)
    expect((await nextParcel(again, new Set())).entries).toHaveLength(1)
    again.close()
    await one.database.open()
  })

  const attack = async (text: string, values: readonly unknown[] = []) => {
    const ssl = { ca: server.ca, servername: 'localhost' }
    const client = new Client({
      host: '127.0.0.1',
      port: server.port,
      database: 'rada',
      user: 'jan',
      password: 'jan-haslo',
      ssl,
    })
    await client.connect()
    try {
      const { rows } = await client.query<Record<string, unknown>>(text, [...values])
      return rows
    } finally {
      await client.end()
    }
  }

  it('keeps a clerk with psql and a valid login within his rights', async () => {
    const [one] = await pair()
    const origin = (await readSharing(one.database))?.origin ?? ''
    for (const text of [
      "UPDATE kancelaria.entry SET body = ''",
      'DELETE FROM kancelaria.entry',
      'TRUNCATE kancelaria.entry',
      "INSERT INTO kancelaria.chain VALUES ('a', 'b', 'c', 'd')",
      "INSERT INTO kancelaria.access VALUES ('jan', 'contracts', true, true, true)",
      "UPDATE kancelaria.access SET may_erase = true WHERE person = 'jan'",
      "SELECT kancelaria.admit('jan', 'Jan', true)",
      "SELECT kancelaria.allow('jan', '*', true, true, true)",
      'SELECT * FROM kancelaria.chain',
      'SELECT * FROM kancelaria.claim',
      'SET ROLE admin',
      'ALTER TABLE kancelaria.entry DISABLE ROW LEVEL SECURITY',
      "CREATE FUNCTION kancelaria.may(name, text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
    ])
      await expect(attack(text), text).rejects.toThrow(/permission denied|must be owner|not admitted/u)
    // Under the name of another one's workstation, or after a command another one follows already.
    value(await one.sharing.attend({ origin, replica: await one.replica(), position: 0, open: null }))
    const { entries } = await fabricated(one)
    expect(await attack('SELECT * FROM kancelaria.append($1, $2)', [origin, JSON.stringify(entries)])).toEqual([
      { refused: entries[0]?.command, why: 'foreign' },
    ])
    await expect(
      attack('SELECT kancelaria.attend($1, $2, $3, 0, NULL)', [origin, await one.replica(), 'x']),
    ).rejects.toThrow('belongs to somebody else')
    // He may not erase, and the functions look nowhere but where they were told.
    expect(await attack('SELECT * FROM kancelaria.erase_entries($1, $2)', [origin, JSON.stringify(entries)])).toEqual([
      { refused: entries[0]?.command, why: 'denied' },
    ])
    await attack('CREATE TEMP TABLE entry (body text); CREATE TEMP TABLE person (role name)')
    await one.exchange()
    await one.expectWhole()
  })

  it('is prepared by one command, as often as one likes, and hands out a file without a password', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'share-setup-'))
    folders.push(folder)
    const [ca, file] = [join(folder, 'ca.pem'), join(folder, 'join.json')]
    writeFileSync(ca, server.ca)
    const args = ['--host', 'localhost', '--port', String(server.port), '--database', 'rada', '--admin', 'admin']
    const setUp = () =>
      execFileSync(
        process.execPath,
        ['electron/shareSetup.mjs', ...args, '--ca', ca, '--clerk', 'ewa=Ewa Lis', '--file', file],
        { env: { ...process.env, PGPASSWORD: 'admin-haslo', KR_PASSWORD_EWA: 'ewa-haslo' }, encoding: 'utf8' },
      )
    expect(setUp()).toContain('ewa: Ewa Lis')
    setUp()
    const text = readFileSync(file, 'utf8')
    expect(text).not.toContain('haslo')
    const joining = readJoinFile(text)
    if (joining === undefined) throw new Error('no joining file')
    const { sharing } = clientOf({ connect: 20_000, query: 20_000 })
    expect(await sharing.join({ server: joining, user: 'ewa', password: 'ewa-haslo' })).toMatchObject({ ok: true })
    await sharing.close()
  })

  it('takes text for text, whatever it says', async () => {
    const [one, other] = await pair()
    const nasty = '\'); DROP TABLE kancelaria.entry; -- \\ " $1 $$ \u2028 ąęś 🏛'
    await one.save('r1', { title: nasty, notes: nasty })
    await one.exchange()
    const origin = (await readSharing(one.database))?.origin ?? ''
    value(await one.sharing.claim({ origin, register: nasty.slice(0, 90), scope: nasty, number: nasty, record: nasty }))
    value(await one.sharing.attend({ origin, replica: await one.replica(), position: 1, open: nasty }))
    await other.exchange()
    await expectSame(one, other)
    expect((await other.view())['r1']).toMatchObject({ values: { title: nasty } })
  })

  /** The next command of a station as somebody else might make it up. */
  async function fabricated(one: Station) {
    await one.save('r1', { title: 'Podrobione' })
    const { entries } = await nextParcel(one.database, new Set())
    return { entries }
  }
})
