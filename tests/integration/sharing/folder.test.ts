import 'fake-indexeddb/auto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openAttachmentStore } from '#electron/services/attachments/store'
import { createSharing } from '#electron/services/sharing/sharing'
import { erase } from '#renderer/data/commands/erase'
import { readSharing } from '#renderer/data/sharing/sharedLog'
import { register, Station, value } from './stations'

// No server: the workstations write files of their own into one folder.

describe('a log in a folder', () => {
  let folder: string
  let opened: Station[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'share-folder-'))
    opened = []
  })
  afterEach(async () => {
    for (const station of opened) await station.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function station(name: string, clock = 0): Promise<Station> {
    const one = await Station.open(`folder-${name}`, name, clock)
    opened.push(one)
    return one
  }
  async function pair(): Promise<readonly [Station, Station]> {
    const [anna, jan] = [await station('anna'), await station('jan', 60_000)]
    await anna.save('r1', { title: 'Uchwała w sprawie parku', notes: 'Jan Tajny' })
    expect(await anna.joinFolder(folder)).toBe('sends')
    await anna.exchange()
    expect(await jan.joinFolder(folder)).toBe('receives')
    await jan.exchange()
    return [anna, jan]
  }
  async function expectSame(...stations: readonly Station[]): Promise<void> {
    const [first, ...others] = await Promise.all(stations.map((one) => one.view()))
    for (const other of others) expect(other).toEqual(first)
    for (const one of stations) await one.expectWhole()
  }
  const logFiles = () => readdirSync(join(folder, 'log')).sort()

  it('exchanges as through a server: conflicts wait, erasures reach the files', async () => {
    const [anna, jan] = await pair()
    await expectSame(anna, jan)
    await anna.save('r1', { title: 'a' })
    await jan.save('r1', { title: 'b' })
    for (const each of [anna, jan, anna]) await each.exchange()
    await expectSame(anna, jan)
    expect((await anna.disputes()).merges).toHaveLength(1)
    const erasure = { register, records: ['r1'], fields: ['notes'], remove: false, reason: 'wniosek' }
    anna.noted(await erase(anna.database, erasure, anna.options))
    for (const each of [anna, jan]) await each.exchange()
    await expectSame(anna, jan)
    for (const name of logFiles()) expect(readFileSync(join(folder, 'log', name), 'utf8')).not.toContain('Tajny')
  })

  it('goes on where it was after a start, and reads nothing twice', async () => {
    const [anna, jan] = await pair()
    await jan.save('r2', { title: 'Druga' })
    await jan.exchange()
    await anna.exchange()
    const place = await readSharing(anna.database)
    const again = createSharing({
      dataFolder: anna.dataFolder,
      version: '1.0.0',
      secrets: undefined,
      store: openAttachmentStore(join(anna.dataFolder, 'attachments')),
      chooseFolder: undefined,
      person: () => 'anna',
    })
    const look = value(await again.look({ at: place?.last?.position ?? 0 }))
    expect(look).toMatchObject({ origin: place?.origin, head: place?.position, command: place?.last?.command })
    expect(value(await again.read({ after: place?.position ?? 0 })).entries).toEqual([])
  })

  it('waits for what is not whole yet, and finishes what it left half-written itself', async () => {
    const [anna, jan] = await pair()
    const [first = ''] = logFiles()
    const half = join(folder, 'log', first.replace('000000001', '000000002'))
    writeFileSync(half, '[{"command":')
    await jan.exchange()
    await anna.save('r3', { title: 'Po awarii' })
    for (const each of [anna, jan]) await each.exchange()
    await expectSame(anna, jan)
    expect((await jan.view())['r3']).toBeDefined()
  })

  it('writes over nothing of a copy that has the same name', async () => {
    const [anna, jan] = await pair()
    const copied = mkdtempSync(join(tmpdir(), 'share-copy-'))
    cpSync(anna.dataFolder, copied, { recursive: true })
    const store = openAttachmentStore(join(copied, 'attachments'))
    const ports = { version: '1.0.0', secrets: undefined, store, chooseFolder: undefined, person: () => 'anna' }
    const copy = createSharing({ ...ports, dataFolder: copied })
    const origin = (await readSharing(anna.database))?.origin ?? ''
    const { head } = value(await copy.look({ at: 0 }))
    await anna.save('r1', { title: 'Oryginał' })
    await anna.exchange()
    // The copy knows no more than when it was made: its next file would be the one anna wrote.
    rmSync(join(copied, 'sharing-index.json'))
    expect(head).toBe(1)
    const answers = await Promise.all([1, 2].map(() => copy.append({ origin, entries: [] })))
    expect(answers.map(({ ok }) => ok)).toContain(true)
    await jan.exchange()
    expect((await jan.view())['r1']).toMatchObject({ values: { title: 'Oryginał' } })
    rmSync(copied, { recursive: true, force: true })
  })

  it('refuses the folder of another office, and says when the folder is away', async () => {
    const [anna] = await pair()
    expect(await anna.sharing.append({ origin: 'inny', entries: [] })).toMatchObject({
      error: { code: 'shareOtherOffice' },
    })
    const other = await station('obcy')
    await other.save('x1', { title: 'Inny urząd' })
    expect(await other.joinFolder(folder)).toBeUndefined()
    rmSync(folder, { recursive: true, force: true })
    expect(await anna.sharing.look({ at: 0 })).toMatchObject({ error: { code: 'shareUnreachable' } })
  })

  it('makes no empty folder where the folder went away, in whatever moment that was', async () => {
    const [anna] = await pair()
    const origin = (await readSharing(anna.database))?.origin ?? ''
    const store = openAttachmentStore(join(anna.dataFolder, 'attachments'))
    const { sha256 } = await store.put([new Uint8Array([1, 2, 3])])
    const { sharing } = anna
    const asked = [
      () => sharing.look({ at: 0 }),
      () => sharing.read({ after: 0 }),
      () => sharing.append({ origin, entries: [] }),
      () => sharing.attend({ origin, replica: 'a', position: 1, open: null }),
      () => sharing.claim({ origin, register, scope: '', number: 'XII/7/26', record: 'r1' }),
      () => sharing.sendFiles({ origin, files: [{ sha256, register }] }),
    ]
    const away = `${folder}-away`
    for (const ask of asked)
      for (let turns = 0; turns < 12; turns += 1) {
        const answer = ask()
        for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
        renameSync(folder, away)
        await answer
        expect(existsSync(folder)).toBe(false)
        renameSync(away, folder)
      }
  })

  it('gives a number once, and files to those who want them', async () => {
    const [anna, jan] = await pair()
    const origin = (await readSharing(anna.database))?.origin ?? ''
    const claim = { origin, register, scope: '', number: 'XII/7/26' }
    expect(value(await anna.sharing.claim({ ...claim, record: 'r1' })).holder).toBeNull()
    expect(value(await jan.sharing.claim({ ...claim, record: 'r2' })).holder).toBe('anna')
    // What is asked again is answered again.
    expect(value(await anna.sharing.claim({ ...claim, record: 'r1' })).holder).toBeNull()
    const store = openAttachmentStore(join(anna.dataFolder, 'attachments'))
    const { sha256 } = await store.put([new Uint8Array([1, 2, 3])])
    expect(value(await anna.sharing.sendFiles({ origin, files: [{ sha256, register }] })).missing).toEqual([])
    expect(value(await jan.sharing.fetchFiles({ files: [sha256, 'f'.repeat(64)] })).missing).toEqual(['f'.repeat(64)])
    const { stations } = value(await anna.sharing.attend({ origin, replica: 'a', position: 1, open: 'r1' }))
    expect(stations).toMatchObject([{ person: 'anna', open: 'r1' }])
  })

  it('waits for a number somebody is claiming, and takes it over from a program that died', async () => {
    const [anna, jan] = await pair()
    const origin = (await readSharing(anna.database))?.origin ?? ''
    const claim = { origin, register, scope: '', number: 'XII/8/26' }
    await anna.sharing.claim({ ...claim, record: 'r1' })
    const numbers = join(folder, 'numbers')
    const [mark, held] = readdirSync(numbers).sort()
    if (mark === undefined || held === undefined) throw new Error('no claim')
    // As it is between the two steps of another one's claim.
    rmSync(join(numbers, held))
    expect(await jan.sharing.claim({ ...claim, record: 'r2' })).toMatchObject({ ok: false })
    expect(existsSync(join(numbers, held))).toBe(false)
    const before = new Date(Date.now() - 120_000)
    utimesSync(join(numbers, mark), before, before)
    expect(value(await jan.sharing.claim({ ...claim, record: 'r2' })).holder).toBeNull()
    expect(value(await anna.sharing.claim({ ...claim, record: 'r1' })).holder).toBe('jan')
    // A claim of an older program, which made the file alone, holds.
    rmSync(join(numbers, mark), { recursive: true })
    expect(value(await anna.sharing.claim({ ...claim, record: 'r1' })).holder).toBe('jan')
  })
})
