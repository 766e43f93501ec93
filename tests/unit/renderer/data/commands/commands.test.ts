import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute, newId, readUndoState, redo, undo } from '#renderer/data/commands/commands'
import { CommandAborted, type Outcome } from '#renderer/data/commands/commandWriter'
import type { OfficeDatabase } from '#renderer/data/database'
import { applyChange, type CommandName, type Edit } from '#shared/engine/history/history'
import { orderKey } from '#shared/model/orderKey'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { RegisterRecord } from '#shared/core/values/record'
import { dump, freshDatabase, reopened } from '../../../../integration/data/freshDatabase'

const start = Date.UTC(2026, 10, 21, 12)
let database: OfficeDatabase
let now = start
const options = { who: 'Anna Nowak', now: () => (now += 1_000) }
beforeEach(async () => {
  now = start
  database = await freshDatabase()
})
afterEach(() => database.close())

const register = 'resolutions'
const edit = (record: string, rest: Partial<Edit> = {}): Edit => ({ record, register, ...rest })
const create = (record: string, fields: NonNullable<Edit['fields']> = { title: record }) =>
  execute(
    database,
    { kind: 'create', register, record, label: '' },
    [edit(record, { fields, presence: 'live' })],
    options,
  )
const change = (record: string, fields: NonNullable<Edit['fields']>) =>
  execute(database, { kind: 'edit', register, record, label: '' }, [edit(record, { fields })], options)
const thousand = Array.from({ length: 1_000 }, (_, index) => `r${String(index).padStart(4, '0')}`)
const importName: CommandName = { kind: 'import', register, count: 1_000, file: 'uchwały.csv' }
const importAll = (more: object = {}) =>
  execute(
    database,
    importName,
    thousand.map((id, index) =>
      edit(id, { fields: { title: `w sprawie ${index}`, date: '2026-10-28' }, presence: 'live' }),
    ),
    { ...options, ...more },
  )
const bulkTrash = () =>
  execute(
    database,
    { kind: 'trash', register, count: 1_000 },
    thousand.map((id) => edit(id, { presence: 'trashed' })),
    options,
  )

/** Records without the moments a command leaves on them. */
const contents = async () =>
  (await database.records.toArray()).map(({ id, values, trashed, order }) => ({ id, values, trashed, order }))
/** Takes back, or does again, what the history says is next, as the program does after a start. */
async function press(direction: 'undo' | 'redo') {
  const command = (await readUndoState(database))[direction].at(-1)
  if (command === undefined) throw new Error(`nothing to ${direction}`)
  return (direction === 'undo' ? undo : redo)(database, command, options)
}
/** Everything of the database that a command writes. */
const written = async () => {
  const { records, changes, commands, drafts } = await dump(database)
  return { records, changes, commands, drafts }
}
function outcomeOf(result: Awaited<ReturnType<typeof press>>): Outcome {
  if (result === undefined || 'blocked' in result) throw new Error('not done')
  return result
}

describe('a command', () => {
  it('writes record, change and command together, with who and when', async () => {
    const outcome = await create('r1', { title: 'w sprawie budżetu', date: '2026-10-28' })
    const at = '2026-11-21T12:00:01.000Z'
    expect(outcome?.command).toMatchObject({ at, who: 'Anna Nowak', name: { kind: 'create', record: 'r1' } })
    const values = { title: 'w sprawie budżetu', date: '2026-10-28' }
    const order = orderKey(resolutions, values)
    expect(await database.records.toArray()).toEqual([
      { id: 'r1', register, values, order, trashed: 0, createdAt: at, updatedAt: at },
    ])
    expect(outcome?.records).toEqual(await database.records.toArray())
    expect(await database.commands.toArray()).toEqual([outcome?.command])
    expect(await database.changes.toArray()).toMatchObject([
      {
        command: outcome?.command.id,
        record: 'r1',
        register,
        fields: { title: { after: 'w sprawie budżetu' }, date: { after: '2026-10-28' } },
        presence: { before: 'absent', after: 'live' },
      },
    ])
  })

  it('writes nothing when nothing would change', async () => {
    await create('r1')
    const before = await dump(database)
    expect(await change('r1', { title: 'r1', remarks: undefined })).toBeUndefined()
    expect(
      await execute(database, { kind: 'restore', register, count: 1 }, [edit('r1', { presence: 'live' })], options),
    ).toBeUndefined()
    expect(await execute(database, importName, [], options)).toBeUndefined()
    expect(await dump(database)).toEqual(before)
  })

  it('logs only the records that change', async () => {
    await create('r1')
    await create('r2', { title: 'x' })
    const outcome = await execute(
      database,
      { kind: 'editMany', register, field: 'title', count: 2 },
      [edit('r1', { fields: { title: 'x' } }), edit('r2', { fields: { title: 'x' } })],
      options,
    )
    expect(outcome?.records.map(({ id }) => id)).toEqual(['r1'])
    expect(await database.changes.where('record').equals('r2').count()).toBe(1)
  })

  it('makes one change of several edits of a record, the later on top', async () => {
    await create('r1')
    await execute(
      database,
      importName,
      [edit('r1', { fields: { title: 'a', print: '1' } }), edit('r1', { fields: { title: 'b' } })],
      options,
    )
    expect((await database.records.get('r1'))?.values).toEqual({ title: 'b', print: '1' })
    await press('undo')
    expect((await database.records.get('r1'))?.values).toEqual({ title: 'r1' })
  })

  it('makes its draft good in the same transaction, and keeps it when it fails', async () => {
    const draft = { id: 'r1', register, values: { title: 'x' }, isNew: true, at: '2026-11-21T12:00:00.000Z' }
    await database.drafts.bulkPut([draft, { ...draft, id: 'other' }])
    const edits = [edit('r1', { fields: { title: 'x' }, presence: 'live' })]
    const name: CommandName = { kind: 'create', register, record: 'r1', label: '' }
    const failing = { ...options, draft: 'r1', signal: AbortSignal.abort() }
    await expect(execute(database, name, edits, failing)).rejects.toBeInstanceOf(CommandAborted)
    expect(await database.drafts.count()).toBe(2)
    await execute(database, name, edits, { ...options, draft: 'r1' })
    expect(await database.drafts.toCollection().primaryKeys()).toEqual(['other'])
  })

  it('orders its id after all before it although the clock was set back, and says when by that clock', async () => {
    await create('r1')
    now = Date.UTC(2020, 0, 1)
    await create('r2')
    const ids = (await database.commands.toArray()).map(({ name }) => ('record' in name ? name.record : ''))
    expect(ids).toEqual(['r1', 'r2'])
    expect((await database.commands.toArray()).at(-1)?.at).toBe('2020-01-01T00:00:01.000Z')
  })

  it('bears the id of one workstation from the first command on', async () => {
    const first = await create('r1')
    database = await reopened(database)
    const second = await create('r2')
    expect(first?.command.id.split('-')[2]).toMatch(/^[0-9a-f]{8}$/)
    expect(second?.command.id.split('-')[2]).toBe(first?.command.id.split('-')[2])
  })

  it('makes ids that sort by time', () => {
    const ids = Array.from({ length: 100 }, () => newId())
    expect(new Set(ids).size).toBe(100)
    expect(ids.toSorted()).toEqual(ids)
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })

  it('makes the record anew when it is gone, so that what was typed stays', async () => {
    await create('r1')
    await press('undo')
    await change('r1', { remarks: 'wpisane' })
    expect((await database.records.get('r1'))?.values).toEqual({ remarks: 'wpisane' })
  })

  it('lets two windows write at once, each its own command', async () => {
    const other = await reopened(database)
    await database.open()
    const names = thousand.slice(0, 20)
    await Promise.all(
      names.map((record, index) =>
        execute(
          index % 2 === 0 ? database : other,
          { kind: 'create', register, record, label: '' },
          [edit(record, { fields: { title: record }, presence: 'live' })],
          options,
        ),
      ),
    )
    expect(await database.commands.count()).toBe(20)
    expect(await database.records.count()).toBe(20)
    other.close()
  })
})

describe('a command that fails in the middle', () => {
  beforeEach(async () => {
    await create('r0001', { title: 'before' })
  })

  it('leaves everything as it was when a value cannot be stored', async () => {
    const before = await dump(database)
    const poisoned: Edit = edit('r1500', { presence: 'live' })
    const edits = [
      ...thousand.map((id) => edit(id, { fields: { title: 'new' }, presence: 'live' as const })),
      // A getter that throws, as a broken import module might hand over: found only when the value is copied.
      {
        ...poisoned,
        fields: {
          get title(): string {
            throw new Error('poison')
          },
        },
      },
    ]
    await expect(execute(database, importName, edits, options)).rejects.toThrow('poison')
    expect(await dump(database)).toEqual(before)
  })

  it('leaves everything as it was when a later batch names a register there is none of', async () => {
    const before = await dump(database)
    const edits = [
      ...thousand.map((id) => edit(id, { fields: { title: 'new' }, presence: 'live' })),
      { ...edit('x', { fields: { title: 'new' }, presence: 'live' }), register: 'nobody' },
    ]
    await expect(execute(database, importName, edits, options)).rejects.toThrow('nobody')
    expect(await dump(database)).toEqual(before)
  })

  it('leaves everything as it was when it is cancelled after the first batch', async () => {
    const before = await dump(database)
    const cancel = new AbortController()
    const edits = [...thousand, 'last'].map((id) => edit(id, { fields: { title: 'new' }, presence: 'live' }))
    const seen: number[] = []
    const onProgress = (done: number) => {
      seen.push(done)
      cancel.abort()
    }
    const run = execute(database, importName, edits, { ...options, onProgress, signal: cancel.signal })
    await expect(run).rejects.toBeInstanceOf(CommandAborted)
    expect(seen).toEqual([1_000])
    expect(await dump(database)).toEqual(before)
  })

  it('leaves everything as it was when an undo is cancelled', async () => {
    await importAll()
    const before = await dump(database)
    const command = (await readUndoState(database)).undo.at(-1)
    if (command === undefined) throw new Error('an import is there')
    const run = undo(database, command, { ...options, signal: AbortSignal.abort() })
    await expect(run).rejects.toBeInstanceOf(CommandAborted)
    expect(await dump(database)).toEqual(before)
  })
})

describe('undo and redo', () => {
  /** Each way to change records, after a preparation, as one command. */
  const ways: readonly (readonly [string, () => Promise<unknown>, () => Promise<Outcome | undefined>])[] = [
    ['create', () => Promise.resolve(), () => create('r1')],
    ['edit', () => create('r1', { title: 'a', remarks: 'b' }), () => change('r1', { title: 'c', remarks: undefined })],
    ['import of 1 000 rows', () => create('r0001', { remarks: 'kept' }), () => importAll()],
    [
      'bulk edit of 1 000 rows',
      () => importAll(),
      () =>
        execute(
          database,
          { kind: 'editMany', register, field: 'unit', count: 1_000 },
          thousand.map((id) => edit(id, { fields: { unit: 'Wydział Finansowy' } })),
          options,
        ),
    ],
    ['trash of 1 000 rows', () => importAll(), bulkTrash],
    [
      'restore of 1 000 rows',
      async () => {
        await importAll()
        await bulkTrash()
      },
      () =>
        execute(
          database,
          { kind: 'restore', register, count: 1_000 },
          thousand.map((id) => edit(id, { presence: 'live' })),
          options,
        ),
    ],
    [
      'removal of the sample data',
      () => importAll(),
      () =>
        execute(
          database,
          { kind: 'removeSample', register, count: 1_000 },
          thousand.map((id) => edit(id, { presence: 'absent' })),
          options,
        ),
    ],
  ]

  it.each(ways)('of %s, each time after a restart', async (_, prepare, run) => {
    await prepare()
    const before = await contents()
    const outcome = await run()
    const after = await contents()
    expect(after).not.toEqual(before)
    expect(
      await database.changes
        .where('[command+record]')
        .between([outcome?.command.id], [outcome?.command.id, []])
        .count(),
    ).toBe((outcome?.records.length ?? 0) + (outcome?.gone.length ?? 0))
    for (let round = 0; round < 2; round++) {
      database = await reopened(database)
      const back = outcomeOf(await press('undo'))
      expect(await contents()).toEqual(before)
      if (outcome === undefined) throw new Error('something changed')
      expect(back.command.name).toMatchObject({ kind: 'undo', name: outcome.command.name })
      database = await reopened(database)
      outcomeOf(await press('redo'))
      expect(await contents()).toEqual(after)
    }
  })

  it('are refused when a later change stands in the way, with nothing written', async () => {
    const created = await create('r1')
    const edited = await change('r1', { title: 'b' })
    await change('r1', { title: 'c' })
    if (created === undefined || edited === undefined) throw new Error('both changed something')
    const before = await written()
    const later = await database.commands.toCollection().last()
    const blocked = { blocked: { record: 'r1', register, records: 1, of: 1, later } }
    expect(await undo(database, edited.command, options)).toMatchObject(blocked)
    expect(await undo(database, created.command, options)).toMatchObject(blocked)
    expect(await redo(database, edited.command, options)).toMatchObject(blocked)
    expect(await written()).toEqual(before)
  })

  it('are refused as a whole when one record of a second batch changed', async () => {
    const many = [...thousand, 'z1', 'z2']
    const made = await execute(
      database,
      importName,
      many.map((id) => edit(id, { fields: { title: 'new' }, presence: 'live' })),
      options,
    )
    if (made === undefined) throw new Error('an import is there')
    await change('z2', { remarks: 'filled since' })
    const before = await written()
    expect(await undo(database, made.command, options)).toMatchObject({
      blocked: { record: 'z2', register, records: 1, of: 1_002 },
    })
    expect(await written()).toEqual(before)
    const fitting = outcomeOf(await undo(database, made.command, options, 'fitting'))
    expect(fitting.gone).toHaveLength(1_001)
    expect(fitting.command.name).toMatchObject({ kind: 'undo', of: made.command.id, left: 1 })
    expect(await database.records.toCollection().primaryKeys()).toEqual(['z2'])
    // What was done again is what was taken back, and no more.
    expect(outcomeOf(await press('redo')).records).toHaveLength(1_001)
  })

  it('take back the fields nobody changed since, or leave the step as it is', async () => {
    await create('r1', { title: 'a', remarks: 'b' })
    const edited = await change('r1', { title: 'c', remarks: 'd' })
    await change('r1', { remarks: 'e' })
    if (edited === undefined) throw new Error('edited')
    outcomeOf(await undo(database, edited.command, options, 'fitting'))
    expect((await database.records.get('r1'))?.values).toEqual({ title: 'a', remarks: 'e' })
    outcomeOf(await press('redo'))
    expect((await database.records.get('r1'))?.values).toEqual({ title: 'c', remarks: 'e' })
    const before = await contents()
    const again = (await readUndoState(database)).undo.at(-1)
    if (again === undefined) throw new Error('done again')
    const left = outcomeOf(await undo(database, again, options, 'none'))
    expect(left.command.name).toMatchObject({ kind: 'undo', of: again.id, left: 1 })
    expect(await contents()).toEqual(before)
    expect((await readUndoState(database)).undo.map(({ id }) => id)).not.toContain(again.id)
  })

  it('are refused a second time', async () => {
    const made = await create('r1')
    if (made === undefined) throw new Error('made')
    outcomeOf(await undo(database, made.command, options))
    const before = await written()
    expect(await undo(database, made.command, options)).toMatchObject({ blocked: { record: 'r1' } })
    expect(await written()).toEqual(before)
  })

  it('rebuild every record from the history alone', async () => {
    await importAll()
    await change('r0001', { title: 'x' })
    await bulkTrash()
    await press('undo')
    await press('undo')
    await change('r0002', { title: undefined })
    const moments = new Map((await database.commands.toArray()).map(({ id, at }) => [id, at]))
    const rebuilt = new Map<string, RegisterRecord>()
    for (const one of await database.changes.toArray()) {
      const record = applyChange(one, rebuilt.get(one.record), resolutions, moments.get(one.command) ?? '')
      if (record === undefined) rebuilt.delete(one.record)
      else rebuilt.set(one.record, record)
    }
    expect([...rebuilt.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(await database.records.toArray())
  })
})

describe('the index of the first rows', () => {
  it('holds live records in the order of the register, and those in the trash apart', async () => {
    await create('old', { date: '2026-01-02', number: { written: 'I/1/26', session: 1, ordinal: 1 } })
    await create('nine', { date: '2026-01-30', number: { written: 'II/9/26', session: 2, ordinal: 9 } })
    await create('ten', { date: '2026-01-30', number: { written: 'II/10/26', session: 2, ordinal: 10 } })
    await create('undated', { title: 'bez daty' })
    await create('gone', { date: '2027-01-01' })
    await execute(database, { kind: 'trash', register, count: 1 }, [edit('gone', { presence: 'trashed' })], options)
    const read = (trashed: 0 | 1) =>
      database.records
        .where('[register+trashed+order]')
        .between([register, trashed], [register, trashed, []])
        .primaryKeys()
    expect(await read(0)).toEqual(['undated', 'old', 'nine', 'ten'])
    expect(await read(1)).toEqual(['gone'])
    await change('old', { date: '2026-12-01' })
    expect((await read(0)).at(-1)).toBe('old')
  })
})
