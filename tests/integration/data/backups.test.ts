import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decodeRow, encodeRow } from '#shared/program/archive/rows'
import { execute, readUndoState, undo } from '#renderer/data/commands/commands'
import { erase } from '#renderer/data/commands/erase'
import { throughMigrations } from '#renderer/data/backups/migrateRows'
import { packed, unpacked } from '#renderer/data/backups/packedRows'
import { RestoreData, UnreadableRows } from '#renderer/data/backups/restoreData'
import { currentState, type Snapshot, takeSnapshot } from '#renderer/data/backups/snapshot'
import { type OfficeDatabase, schemaVersion } from '#renderer/data/database'
import { dump, freshDatabase, freshProfile } from './freshDatabase'

let clock = Date.UTC(2026, 10, 21)
const options = { who: 'Anna', now: () => (clock += 1_000) }

/** A register of so many entries, with history, settings and a draft. */
async function office(count: number): Promise<OfficeDatabase> {
  const database = await freshDatabase()
  await enter(database, 0, count)
  await database.settings.put({ key: 'office', value: { councilNominative: 'Rada Miasta' } })
  await database.drafts.put({ id: 'd', register: 'resolutions', values: { title: undefined }, isNew: true, at: '' })
  return database
}

async function enter(database: OfficeDatabase, from: number, count: number): Promise<void> {
  const edits = Array.from({ length: count }, (_, index) => ({
    record: `r${String(from + index).padStart(5, '0')}`,
    register: 'resolutions',
    fields: { title: `w sprawie ${from + index}` },
    presence: 'live' as const,
  }))
  await execute(database, { kind: 'import', register: 'resolutions', count, file: 'a.csv' }, edits, options)
}

async function retitle(database: OfficeDatabase, record: string, title: string): Promise<void> {
  const name = { kind: 'edit', register: 'resolutions', record, label: '' } as const
  await execute(database, name, [{ record, register: 'resolutions', fields: { title } }], options)
}

/** A restore fed with the rows of a snapshot, as the host would hand them over. */
async function restoreOf(database: OfficeDatabase, snapshot: Snapshot): Promise<RestoreData> {
  const data = new RestoreData(database, snapshot.schemaVersion)
  for (const { name, pieces } of snapshot.tables) {
    data.add(name, [])
    for (const piece of pieces) data.add(name, (await piece.text()).split('\n').slice(0, -1))
  }
  await data.complete()
  return data
}

const rowsOf = ({ tables }: Snapshot, name: string) => tables.find((table) => table.name === name)?.rows

const turnEnd = () => new Promise((resolve) => setImmediate(resolve))

/** The entries are exactly what the changes in the same snapshot made of them, and the commands those changes belong to. */
async function expectWhole(snapshot: Snapshot): Promise<void> {
  const rows = async (name: string) => {
    const pieces = snapshot.tables.find((table) => table.name === name)?.pieces ?? []
    const text = (await Promise.all(pieces.map((piece) => piece.text()))).join('')
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => z.looseObject({ id: z.string().optional() }).parse(decodeRow(line)))
  }
  const changeSchema = z.object({
    command: z.string(),
    record: z.string(),
    fields: z.record(z.string(), z.object({ after: z.unknown().optional(), erased: z.string().optional() })),
  })
  const titles = new Map<string, unknown>()
  const commands = new Set<unknown>()
  for (const change of (await rows('changes')).map((row) => changeSchema.parse(row))) {
    commands.add(change.command)
    if (change.fields['title']?.erased === undefined) titles.set(change.record, change.fields['title']?.after)
    else titles.set(change.record, undefined)
  }
  const records = await rows('records')
  expect(Object.fromEntries(records.map(({ id, values }) => [id, z.looseObject({}).parse(values)['title']]))).toEqual(
    Object.fromEntries(titles),
  )
  expect((await rows('commands')).map(({ id }) => id).toSorted()).toEqual([...commands].toSorted())
  expect(snapshot.records['resolutions']).toBe(records.length)
}

describe('a snapshot', () => {
  it('holds every row of every table, and counts them', async () => {
    const database = await office(1_234)
    const snapshot = await takeSnapshot(database)
    expect(snapshot.records).toEqual({ resolutions: 1_234 })
    expect([rowsOf(snapshot, 'records'), rowsOf(snapshot, 'changes'), rowsOf(snapshot, 'drafts')]).toEqual([
      1_234, 1_234, 1,
    ])
    expect(snapshot.tables.map(({ name }) => name).toSorted()).toEqual(
      database.tables.map(({ name }) => name).toSorted(),
    )
    expect(snapshot.schemaVersion).toBe(schemaVersion)
  })

  it.each([1, 8, 20])('fits together whatever is saved while it is taken, from turn %i on', async (turns) => {
    const database = await office(3_000)
    const taken = { yes: false }
    const taking = takeSnapshot(database).finally(() => (taken.yes = true))
    for (let turn = 0; turn < turns; turn++) await turnEnd()
    // Old entries in every piece, new ones at the end.
    for (let saved = 0; !taken.yes || saved === 0; saved++) {
      await retitle(database, `r0${(saved * 397) % 3}${String((saved * 137) % 1_000).padStart(3, '0')}`, `${saved}`)
      await enter(database, 3_000 + saved * 200, 200)
    }
    await expectWhole(await taking)
  })

  it('holds nothing of what was erased while it was taken', async () => {
    const database = await office(3_000)
    const taking = takeSnapshot(database)
    await turnEnd()
    const erasure = { register: 'resolutions', records: ['r00007'], fields: ['title'], remove: false, reason: 'test' }
    await erase(database, erasure, options)
    const snapshot = await taking
    await expectWhole(snapshot)
    const texts = await Promise.all(snapshot.tables.flatMap(({ pieces }) => pieces.map((piece) => piece.text())))
    expect(texts.join('')).not.toContain('"w sprawie 7"')
  })

  it('has the state of the data, which moves with every change and only then', async () => {
    const database = await office(20)
    const { state } = await takeSnapshot(database)
    expect(await currentState(database)).toBe(state)
    await retitle(database, 'r00003', 'inny')
    const second = await currentState(database)
    expect(second).not.toBe(state)
    await database.settings.put({ key: 'office', value: { councilNominative: 'Rada Gminy' } })
    expect(await currentState(database)).not.toBe(second)
    await database.settings.put({ key: 'office', value: { councilNominative: 'Rada Miasta' } })
    expect(await currentState(database)).toBe(second)
  })

  it('of a new office is not worth taking', async () => {
    expect(await currentState(await freshDatabase())).toBeUndefined()
  })
})

describe('restoring everything', () => {
  it('brings back every table as it was, onto an empty program too', async () => {
    const database = await office(700)
    const snapshot = await takeSnapshot(database)
    const before = await dump(database)
    database.close()
    const other = await freshDatabase()
    await (await restoreOf(other, snapshot)).replaceAll(options)
    const after = await dump(other)
    const statement = (await other.commands.toArray()).at(-1)
    // What was known goes on the log, under an id that is neither machine's: what was done after the backup may live on
    // elsewhere, and must not be contradicted.
    expect(statement?.name).toMatchObject({ kind: 'merge', count: 0, beginning: 'restored' })
    const commands = (after['commands'] ?? []).filter((row) => JSON.stringify(row) !== JSON.stringify(statement))
    expect({ ...after, commands, settings: [] }).toStrictEqual({ ...before, settings: [] })
    expect(after['settings']).toContainEqual({ key: 'office', value: { councilNominative: 'Rada Miasta' } })
    expect(after['settings']).toContainEqual({ key: 'replica', value: statement?.id.split('-')[2] })
    await retitle(other, 'r00001', 'dalej')
    const ids = (await other.commands.toArray()).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids.map((id) => id.split('-')[2])).size).toBe(2)
  })

  it('says what it would change, and changes nothing by saying it', async () => {
    const database = await office(50)
    const snapshot = await takeSnapshot(database)
    await retitle(database, 'r00001', 'zmieniony')
    await enter(database, 50, 3)
    const name = { kind: 'trash', register: 'resolutions', count: 1 } as const
    await execute(database, name, [{ record: 'r00002', register: 'resolutions', presence: 'trashed' }], options)
    const before = await dump(database)
    const data = await restoreOf(database, snapshot)
    expect(await data.differences()).toEqual([
      { register: 'resolutions', inArchive: 50, now: 53, back: 0, changed: 2, gone: 3 },
    ])
    expect(await dump(database)).toStrictEqual(before)
  })

  it.each([
    ['a row that is no JSON', '{"id":'],
    ['a row that is no record', '{"id":"x"}'],
    ['a row without its key', '{"register":"resolutions"}'],
    [
      'a row that is there twice',
      encodeRow({
        id: 'r00001',
        register: 'resolutions',
        values: {},
        order: '',
        trashed: 0,
        createdAt: '',
        updatedAt: '',
      }),
    ],
  ])('leaves the old state whole when it fails in the middle: %s', async (_, line) => {
    const database = await office(1_500)
    const snapshot = await takeSnapshot(database)
    await retitle(database, 'r00001', 'nowszy')
    const before = await dump(database)
    const data = await restoreOf(database, snapshot)
    data.add('records', [line])
    await expect(data.replaceAll(options)).rejects.toThrow()
    expect(await dump(database)).toStrictEqual(before)
  })

  it('refuses a table it does not know', async () => {
    const database = await office(3)
    const before = await dump(database)
    const data = await restoreOf(database, await takeSnapshot(database))
    data.add('ofTheFuture', ['{"id":1}'])
    await expect(data.replaceAll(options)).rejects.toBeInstanceOf(UnreadableRows)
    expect(await dump(database)).toStrictEqual(before)
  })
})

describe('restoring chosen registers', () => {
  it('is one command that can be taken back', async () => {
    const database = await office(40)
    const snapshot = await takeSnapshot(database)
    await retitle(database, 'r00001', 'zmieniony')
    await enter(database, 40, 2)
    const newest = await readUndoState(database)
    const before = await database.records.toArray()
    const data = await restoreOf(database, snapshot)
    const edits = await data.edits(['resolutions'])
    expect(edits).toHaveLength(3)
    const name = { kind: 'restoreBackup', register: 'resolutions', count: 3, at: '2026-11-21T12:00:00.000Z' } as const
    const outcome = await execute(database, name, edits, options)
    expect((await database.records.get('r00001'))?.values['title']).toBe('w sprawie 1')
    expect((await database.records.get('r00041'))?.trashed).toBe(1)
    expect(await data.edits(['resolutions'])).toEqual([])
    expect((await readUndoState(database)).undo).toHaveLength(newest.undo.length + 1)
    if (outcome === undefined) throw new Error('nothing done')
    await undo(database, outcome.command, options)
    const values = ({ id, values, trashed }: (typeof before)[number]) => ({ id, values, trashed })
    expect((await database.records.toArray()).map(values)).toEqual(before.map(values))
  })

  it('brings nothing back that was erased for good since, and all else', async () => {
    const database = await office(6)
    const snapshot = await takeSnapshot(database)
    const erasing = (record: string, fields: readonly string[] | 'all') =>
      erase(
        database,
        { register: 'resolutions', records: [record], fields, remove: fields === 'all', reason: 'x' },
        options,
      )
    await erasing('r00001', ['title'])
    await erasing('r00002', 'all')
    await erasing('r00003', ['title'])
    await retitle(database, 'r00003', 'nowy')
    await retitle(database, 'r00004', 'zmieniony')
    const data = await restoreOf(database, snapshot)
    expect(await data.differences()).toEqual([
      { register: 'resolutions', inArchive: 6, now: 5, back: 0, changed: 1, gone: 0 },
    ])
    const edits = await data.edits(['resolutions'])
    expect(edits.map(({ record }) => record)).toEqual(['r00004'])
    // Restoring everything would bring it back, which is said before.
    expect(await data.countErased()).toBe(3)
    // The same from a backup that knows of the erasure: what was entered since is restored.
    const later = await takeSnapshot(database)
    await retitle(database, 'r00003', 'inny')
    const fresh = await restoreOf(database, later)
    expect(await fresh.countErased()).toBe(0)
    const [edit] = await fresh.edits(['resolutions'])
    expect(edit).toMatchObject({ record: 'r00003', fields: { title: 'nowy' } })
  })

  it('leaves other registers alone', async () => {
    const database = await office(5)
    const snapshot = await takeSnapshot(database)
    await retitle(database, 'r00001', 'zmieniony')
    expect(await (await restoreOf(database, snapshot)).edits(['contracts'])).toEqual([])
  })
})

describe('rows of an older schema', () => {
  const version1 = (database: Dexie) => void database.version(1).stores({ records: 'id', settings: 'key' })
  const version2 = (database: Dexie) => {
    version1(database)
    database
      .version(2)
      .stores({ records: 'id, register', notes: 'id' })
      .upgrade(async (transaction) => {
        await transaction
          .table('records')
          .toCollection()
          .modify((record: { register?: string }) => {
            record.register ??= 'resolutions'
          })
        await transaction.table('notes').add({ id: 'n', text: 'z migracji' })
      })
  }

  it('go through the migrations on their way in, and leave no trace', async () => {
    freshProfile()
    const lines = Array.from({ length: 2_500 }, (_, index) => encodeRow({ id: `r${String(index).padStart(5, '0')}` }))
    const tables = new Map([
      ['records', [packed(lines.slice(0, 1_000)), packed(lines.slice(1_000))]],
      ['settings', []],
    ])
    const result = await throughMigrations(tables, version1, version2)
    const rows = (name: string) => (result.get(name) ?? []).flatMap(unpacked)
    expect(rows('records')).toHaveLength(2_500)
    expect(rows('records')[7]).toBe('{"id":"r00007","register":"resolutions"}')
    expect(rows('notes')).toEqual(['{"id":"n","text":"z migracji"}'])
    expect(await Dexie.getDatabaseNames()).toEqual([])
  })

  it('fail for a table the old schema did not have, and leave no trace', async () => {
    freshProfile()
    await expect(throughMigrations(new Map([['notes', [packed(['{"id":1}'])]]]), version1, version2)).rejects.toThrow()
    expect(await Dexie.getDatabaseNames()).toEqual([])
  })
})
