import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkLog, type Finding } from '#renderer/data/log/checkLog'
import { execute, readUndoState, redo, undo } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { erase } from '#renderer/data/commands/erase'
import { eraseFields, sealChange, sealCommand } from '#shared/engine/history/seal'
import { newSalts, sha256 } from '#renderer/data/commands/sha256'
import { freshDatabase } from '../../../../integration/data/freshDatabase'
import { editOf } from '../../../shared/engine/history/edits'

const register = 'resolutions'
let now = Date.UTC(2026, 10, 21)
const options = { who: 'Anna Nowak', now: () => (now += 1_000) }
const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind)

type Step =
  | { readonly kind: 'edit'; readonly edits: readonly Parameters<typeof execute>[2][number][] }
  | { readonly kind: 'undo' | 'redo' | 'skip' }
  | {
      readonly kind: 'erase'
      readonly record: string
      readonly fields: readonly string[] | 'all'
      readonly remove: boolean
    }

const record = fc.constantFrom('a', 'b', 'c')
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      edits: fc.array(record.chain(editOf), { minLength: 1, maxLength: 3 }),
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'skip' as const) }), weight: 3 },
  {
    arbitrary: fc.record({
      kind: fc.constant('erase' as const),
      record,
      fields: fc.oneof(fc.constant('all' as const), fc.constant(['title', 'number'])),
      remove: fc.boolean(),
    }),
    weight: 1,
  },
)

async function play(steps: readonly Step[]): Promise<OfficeDatabase> {
  const database = await freshDatabase()
  for (const one of steps) {
    if (one.kind === 'edit') {
      const [{ record: id } = { record: 'a' }] = one.edits
      await execute(database, { kind: 'edit', register, record: id, label: 'I/1/24' }, one.edits, options)
    } else if (one.kind === 'erase') {
      const { record: id, fields, remove } = one
      await erase(database, { register, records: [id], fields, remove, reason: 'wniosek' }, options)
    } else {
      const state = await readUndoState(database)
      const last = one.kind === 'redo' ? state.redo.at(-1) : state.undo.at(-1)
      if (last === undefined) continue
      if (one.kind === 'redo') await redo(database, last, options)
      else await undo(database, last, options, one.kind === 'skip' ? 'none' : 'fitting')
    }
  }
  return database
}

describe('the log', () => {
  it('accuses nobody of what was done while it ran', async () => {
    const database = await freshDatabase()
    const create = (id: string) =>
      execute(
        database,
        { kind: 'create', register, record: id, label: '' },
        [{ record: id, register, fields: { title: id }, presence: 'live' }],
        options,
      )
    await create('a')
    const done: Promise<unknown>[] = []
    const report = await checkLog(database, () => {
      // A command between the reading of commands and that of changes.
      if (done.length === 0) done.push(create('b'))
    })
    await Promise.all(done)
    expect(report.findings).toEqual([])
    expect(report.commands).toBe(2)
  })

  it('is whole after any work, erasures included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const database = await play(steps)
        expect(await checkLog(database)).toMatchObject({ findings: [], more: 0 })
        database.close()
      }),
      { numRuns: 60 },
    )
  })

  it('shows any single thing that was changed or removed', async () => {
    /** Tampers with the n-th of what there is. @returns whether there was anything. */
    const ways: Readonly<Record<string, (database: OfficeDatabase, pick: number) => Promise<boolean>>> = {
      'value of a change': async (database, pick) => {
        const all = await database.changes.toArray()
        const filled = all.filter(({ fields }) => Object.values(fields).some(({ after }) => after !== undefined))
        const change = filled[pick % filled.length]
        const field = Object.keys(change?.fields ?? {}).find((id) => change?.fields[id]?.after !== undefined)
        if (change === undefined || field === undefined) return false
        const { before } = change.fields[field] ?? {}
        const tampered = { ...(before === undefined ? {} : { before }), after: 'podmienione' }
        await database.changes.put({ ...change, fields: { ...change.fields, [field]: tampered } })
        return true
      },
      'value of a change, sealed anew': async (database, pick) => {
        const all = (await database.changes.toArray()).filter(({ fields }) => Object.keys(fields).length > 0)
        const change = all[pick % all.length]
        const [field] = Object.keys(change?.fields ?? {})
        if (change === undefined || field === undefined) return false
        const fields = { ...change.fields, [field]: { after: 'podmienione' } }
        await database.changes.put(sealChange({ ...change, fields }, newSalts, sha256))
        return true
      },
      'a change': async (database, pick) => {
        const keys = await database.changes.toCollection().primaryKeys()
        const key = keys[pick % keys.length]
        if (key !== undefined) await database.changes.delete(key)
        return key !== undefined
      },
      'a command': async (database, pick) => {
        const keys = await database.commands.toCollection().primaryKeys()
        const key = keys[pick % keys.length]
        if (key !== undefined) await database.commands.delete(key)
        return key !== undefined
      },
      'a command with its changes': async (database, pick) => {
        const keys = await database.commands.toCollection().primaryKeys()
        const key = keys[pick % keys.length]
        if (key === undefined) return false
        await database.commands.delete(key)
        await database.changes.where('[command+record]').between([key, ''], [key, []]).delete()
        return true
      },
      'who did it': async (database, pick) => {
        const all = await database.commands.toArray()
        const command = all[pick % all.length]
        if (command !== undefined) await database.commands.put({ ...command, who: 'Ktoś Inny' })
        return command !== undefined
      },
      'who did it, sealed anew': async (database, pick) => {
        const all = await database.commands.toArray()
        const command = all[pick % all.length]
        if (command === undefined) return false
        const changes = await database.changes
          .where('[command+record]')
          .between([command.id, ''], [command.id, []])
          .toArray()
        const { seal } = command
        await database.commands.put(
          sealCommand({ ...command, who: 'Ktoś Inny' }, changes, seal.previous, newSalts, sha256),
        )
        return true
      },
      'value of a record': async (database, pick) => {
        const all = await database.records.toArray()
        const one = all[pick % all.length]
        if (one !== undefined)
          await database.records.put({ ...one, values: { ...one.values, print: 'podmieniony druk' } })
        return one !== undefined
      },
      'a record': async (database, pick) => {
        const keys = await database.records.toCollection().primaryKeys()
        const key = keys[pick % keys.length]
        if (key !== undefined) await database.records.delete(key)
        return key !== undefined
      },
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...Object.keys(ways)),
        fc.nat(100),
        async (steps, way, pick) => {
          const database = await play(steps)
          const isDone = await ways[way]?.(database, pick)
          const { findings } = await checkLog(database)
          if (isDone === true) expect(kinds(findings), way).not.toEqual([])
          else expect(findings).toEqual([])
          database.close()
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('the check names what it found', () => {
  let database: OfficeDatabase
  const create = (id: string) =>
    execute(
      database,
      { kind: 'create', register, record: id, label: '' },
      [{ record: id, register, fields: { title: `w sprawie ${id}` }, presence: 'live' }],
      options,
    )
  beforeEach(async () => {
    database = await freshDatabase()
    for (const id of ['a', 'b', 'c']) await create(id)
  })
  const commandAt = async (index: number) => {
    const command = (await database.commands.toArray())[index]
    if (command === undefined) throw new Error('three were given')
    return command
  }

  it('a changed entry, with its command and record', async () => {
    const command = await commandAt(1)
    const [change] = await database.changes.where('record').equals('b').toArray()
    if (change === undefined) throw new Error('created')
    await database.changes.put({ ...change, fields: { title: { after: 'inny' } } })
    expect((await checkLog(database)).findings).toEqual([
      { kind: 'changed', command, record: 'b', register },
      { kind: 'recordDiffers', record: 'b', register, fields: ['title'] },
    ])
  })

  it('removed commands, in the middle and at the end', async () => {
    const [, second, third] = await database.commands.toArray()
    if (second === undefined || third === undefined) throw new Error('three were given')
    await database.commands.delete(second.id)
    await database.changes.where('record').equals('b').delete()
    await database.records.delete('b')
    expect((await checkLog(database)).findings).toEqual([{ kind: 'removedBefore', command: third }])
    await database.commands.put(second)
    await database.commands.delete(third.id)
    expect(kinds((await checkLog(database)).findings)).toEqual(['removedEnd', 'stray', 'changesMissing'])
  })

  it('values emptied without an order to erase them', async () => {
    const command = await commandAt(1)
    const [change] = await database.changes.where('record').equals('b').toArray()
    const record = await database.records.get('b')
    if (change === undefined || record === undefined) throw new Error('created')
    await database.changes.put(eraseFields(change, new Set(['title']), sha256))
    await database.records.put({ ...record, values: {} })
    expect((await checkLog(database)).findings).toEqual([
      { kind: 'erasedWithoutOrder', command, record: 'b', register, fields: ['title'] },
    ])
  })

  it('how many orders to erase there were', async () => {
    await erase(database, { register, records: ['b'], fields: ['title'], remove: false, reason: '' }, options)
    expect(await checkLog(database)).toMatchObject({ findings: [], erasures: 1, commands: 4 })
  })

  it('a workstation’s chain with its first and last day and its newest hash', async () => {
    const [first, , third] = await database.commands.toArray()
    expect((await checkLog(database)).chains).toEqual([
      {
        replica: first?.id.split('-')[2],
        isOwn: true,
        commands: 3,
        from: first?.at,
        to: third?.at,
        hash: third?.seal.hash,
        gaps: 0,
      },
    ])
  })
})
