import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { execute, readUndoState } from '#renderer/data/commands/commands'
import { checkLog } from '#renderer/data/log/checkLog'
import { databaseName, NewerDatabaseError, OfficeDatabase, openDatabase, schemaVersion } from '#renderer/data/database'
import { dump, freshProfile } from '../../../integration/data/freshDatabase'

/** The first released schema as the browser keeps it; never edited. */
const released = {
  version: 10,
  stores: {
    attachments: { key: 'sha256', indexes: [] },
    changes: { key: ['command', 'record'], indexes: [['record', 'record']] },
    commands: { key: 'id', indexes: [] },
    drafts: { key: 'id', indexes: [] },
    records: { key: 'id', indexes: [['[register+trashed+order]', ['register', 'trashed', 'order']]] },
    settings: { key: 'key', indexes: [] },
    views: { key: 'id', indexes: [['register', 'register']] },
  },
}

/**
 * The newest schema. Version 2 seals the log, version 3 keeps settings as records; neither changes stores or indexes. Version 4
 * sends commands to other workstations and lists what a person has to decide.
 */
const newest = {
  version: 40,
  stores: {
    ...released.stores,
    disputes: { key: 'record', indexes: [] },
    outbox: { key: 'command', indexes: [] },
  },
}

/** Opens a database without Dexie. */
function raw(version?: number, build?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version)
    request.onupgradeneeded = () => build?.(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('not opened'))
  })
}
function buildReleased(database: IDBDatabase): void {
  for (const [name, { key, indexes }] of Object.entries(released.stores)) {
    const store = database.createObjectStore(name, { keyPath: key })
    for (const [index, path] of indexes) if (typeof index === 'string') store.createIndex(index, path ?? [])
  }
}
async function schemaOf(): Promise<unknown> {
  const database = await raw()
  const names = Array.from(database.objectStoreNames)
  const transaction = database.transaction(names)
  const stores = names.map((name) => {
    const store = transaction.objectStore(name)
    const indexes = Array.from(store.indexNames, (index) => {
      const { keyPath, multiEntry, unique } = store.index(index)
      // Multi-entry and unique indexes cost too much or fail the whole open (performance.md, examples.md).
      expect([multiEntry, unique]).toEqual([false, false])
      return [index, keyPath]
    })
    expect(store.autoIncrement).toBe(false)
    return [name, { key: store.keyPath, indexes }] as const
  })
  const { version } = database
  database.close()
  return { version, stores: Object.fromEntries(stores) }
}

const edits = [{ record: 'r', register: 'resolutions', fields: { title: 'x' }, presence: 'live' }] as const
const name = { kind: 'create', register: 'resolutions', record: 'r', label: '' } as const
const options = { who: '', now: () => Date.UTC(2026, 10, 21) }

let warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  freshProfile()
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  // Dexie only warns when a schema changed without a new version.
  expect(warn.mock.calls).toEqual([])
  vi.restoreAllMocks()
})

describe('openDatabase', () => {
  it('makes the released schema, no store and no index more', async () => {
    const database = await openDatabase()
    database.close()
    expect(await schemaOf()).toEqual(newest)
    expect(newest.version).toBe(schemaVersion * 10)
  })

  it('opens the first released schema, and makes it the newest', async () => {
    ;(await raw(released.version, buildReleased)).close()
    const database = await openDatabase()
    database.close()
    expect(await schemaOf()).toEqual(newest)
  })

  it('reads and goes on with rows as version 1 wrote them', async () => {
    const old = await raw(released.version, buildReleased)
    const at = '2026-11-21T12:00:00.000Z'
    const id = '0mi0dxs00-0000-deadbeef'
    const transaction = old.transaction(['records', 'changes', 'commands', 'settings'], 'readwrite')
    transaction.objectStore('records').add({
      id: 'r1',
      register: 'resolutions',
      values: { title: 'w sprawie budżetu', number: { written: 'I/1/24', session: 1, ordinal: 1, year: 2024 } },
      order: '',
      trashed: 0,
      createdAt: at,
      updatedAt: at,
    })
    transaction.objectStore('changes').add({
      command: id,
      record: 'r1',
      register: 'resolutions',
      fields: {
        title: { after: 'w sprawie budżetu' },
        number: { after: { written: 'I/1/24', session: 1, ordinal: 1, year: 2024 } },
      },
      presence: { before: 'absent', after: 'live' },
    })
    transaction
      .objectStore('commands')
      .add({ id, at, who: 'Anna', name: { kind: 'create', register: 'resolutions', record: 'r1', label: '' } })
    transaction.objectStore('settings').add({ key: 'replica', value: 'deadbeef' })
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    old.close()

    const database = await openDatabase()
    expect((await database.records.get('r1'))?.values['title']).toBe('w sprawie budżetu')
    expect((await readUndoState(database)).undo.map((command) => command.id)).toEqual([id])
    const outcome = await execute(database, name, edits, options)
    expect(outcome?.command.id.endsWith('-deadbeef')).toBe(true)
    expect((outcome?.command.id ?? '') > id).toBe(true)
    // What version 1 wrote is sealed as it was found, and the new command is chained to it.
    const [old1, new1] = await database.commands.toArray()
    expect(new1?.seal.previous).toBe(old1?.seal.hash)
    expect(await checkLog(database)).toMatchObject({ commands: 2, changes: 2, findings: [] })
    database.close()
  })

  it('refuses a database of a newer program, names both versions and leaves it as it was', async () => {
    const newer = await raw((schemaVersion + 2) * 10, (database) => {
      buildReleased(database)
      database.createObjectStore('ofTheFuture', { keyPath: 'id' }).add({ id: 1 })
    })
    newer.close()
    const before = await schemaOf()
    const opening = openDatabase()
    await expect(opening).rejects.toBeInstanceOf(NewerDatabaseError)
    await expect(opening).rejects.toMatchObject({ found: schemaVersion + 2, known: schemaVersion })
    await expect(opening).rejects.toThrow(`version ${schemaVersion + 2}; this program knows ${schemaVersion}`)
    expect(await schemaOf()).toEqual(before)
  })
})

describe('the schema', () => {
  it('is warned about when it changes without a new version', async () => {
    ;(await openDatabase()).close()
    class Patched extends OfficeDatabase {
      constructor() {
        super()
        this.version(schemaVersion).stores({ views: 'id, register, name' })
      }
    }
    const patched = new Patched()
    await patched.open()
    patched.close()
    expect(warn.mock.calls.flat().join(' ')).toContain('without increasing')
    warn.mockClear()
  })
})

describe('durability', () => {
  it('is strict for every write: relaxed writes are lost in a power cut', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const database = await openDatabase()
    transactions.mockClear()
    await execute(database, name, edits, options)
    await database.drafts.put({ id: 'd', register: 'resolutions', values: {}, isNew: true, at: '' })
    await database.settings.put({ key: 'a', value: 1 })
    const writes = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBe(3)
    for (const [, , how] of writes) expect(how).toEqual({ durability: 'strict' })
    database.close()
  })
})

describe('a database opened without version check', () => {
  it('holds nothing when it is new', async () => {
    const database = new OfficeDatabase()
    expect(Object.values(await dump(database)).flat()).toEqual([])
    expect(await Dexie.exists(databaseName)).toBe(true)
    database.close()
  })
})
