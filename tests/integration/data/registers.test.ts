import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkLog } from '#renderer/data/log/checkLog'
import { execute, readUndoState, undo } from '#renderer/data/commands/commands'
import { inCommand } from '#renderer/data/commands/commandWriter'
import type { OfficeDatabase } from '#renderer/data/database'
import { erase } from '#renderer/data/commands/erase'
import { ForeignRegister } from '#renderer/data/homes'
import { leadHome, planHomecoming } from '#renderer/data/leadHome'
import { newSalts, sha256 } from '#renderer/data/commands/sha256'
import { type Change, type Edit, presenceOf } from '#shared/engine/history/history'
import { sealChange, sealCommand } from '#shared/engine/history/seal'
import { nextReading } from '#shared/engine/history/clock'
import { dump, freshDatabase } from './freshDatabase'

let database: OfficeDatabase
let now = Date.UTC(2026, 10, 21)
const options = { who: 'Anna Nowak', now: () => (now += 1_000) }
const values = { surname: 'Kowalska', givenNames: 'Maria', number: '7' }

const run = (edits: readonly Edit[], register = 'nominations') =>
  execute(database, { kind: 'edit', register, record: 'n', label: '7' }, edits, options)

beforeEach(async () => {
  database = await freshDatabase()
  await run([{ record: 'n', register: 'nominations', fields: values, presence: 'live' }])
})
afterEach(() => database.close())

/** Writes a change under another register, as versions before 0.2 did. */
async function misplace(change: Pick<Change, 'fields'> & Partial<Change>): Promise<void> {
  const head = await database.commands.toCollection().last()
  if (head === undefined) throw new Error('a command')
  const at = new Date((now += 1_000)).toISOString()
  const replica = head.id.split('-')[2] ?? ''
  const id = nextReading(head.id, now, replica)
  const sealed = sealChange({ command: id, record: 'n', register: 'layJudges', ...change }, newSalts, sha256)
  const command = sealCommand(
    { id, at, who: 'Anna', name: { kind: 'edit', register: 'layJudges', record: 'n', label: '' } },
    [sealed],
    head.seal.hash,
    newSalts,
    sha256,
  )
  const before = await database.records.get('n')
  if (before === undefined) throw new Error('a record')
  const after = { ...before.values, ...Object.fromEntries(Object.entries(change.fields).map(([f, c]) => [f, c.after])) }
  const kept = Object.fromEntries(Object.entries(after).flatMap(([f, v]) => (v === undefined ? [] : [[f, v]])))
  await database.changes.add(sealed)
  await database.commands.add(command)
  await database.settings.put({ key: 'head', value: { replica, command: id, hash: command.seal.hash } })
  if (change.presence?.after === 'absent') await database.records.delete('n')
  else
    await database.records.put({
      ...before,
      register: 'layJudges',
      values: kept,
      trashed: change.presence?.after === 'trashed' ? 1 : before.trashed,
    })
}

describe('a record never changes its register', () => {
  const edits: readonly (readonly [string, Edit])[] = [
    ['an edit', { record: 'n', register: 'layJudges', fields: { surname: 'Nowak' } }],
    ['an edit that changes nothing', { record: 'n', register: 'layJudges', fields: {} }],
    ['a way into the trash', { record: 'n', register: 'layJudges', presence: 'trashed' }],
    ['a way out of the register', { record: 'n', register: 'layJudges', presence: 'absent' }],
  ]
  it.each(edits)('refuses %s under another one, and writes nothing of the command', async (_, edit) => {
    const before = await dump(database)
    const other: Edit = { record: 'a', register: 'layJudges', fields: { surname: 'Inna' }, presence: 'live' }
    await expect(run([other, edit], 'layJudges')).rejects.toBeInstanceOf(ForeignRegister)
    expect(await dump(database)).toEqual(before)
  })

  it('refuses the id of an entry that was removed, and two registers for one new id', async () => {
    await run([{ record: 'n', register: 'nominations', presence: 'absent' }])
    const again: Edit = { record: 'n', register: 'layJudges', fields: values, presence: 'live' }
    await expect(run([again])).rejects.toBeInstanceOf(ForeignRegister)
    const both = [again, { ...again, register: 'nominations' }].map((edit) => ({ ...edit, record: 'new' }))
    await expect(run(both)).rejects.toBeInstanceOf(ForeignRegister)
  })

  it('refuses to erase it as one of another register', async () => {
    const before = await dump(database)
    for (const fields of ['all', ['surname']] as const) {
      const erasure = { register: 'layJudges', records: ['n'], fields, remove: fields === 'all', reason: 'x' }
      await expect(erase(database, erasure, options)).rejects.toBeInstanceOf(ForeignRegister)
    }
    expect(await dump(database)).toEqual(before)
  })

  it('refuses a change any writer makes by itself', async () => {
    const current = await database.records.get('n')
    const write = inCommand(
      database,
      { kind: 'repair', register: 'layJudges', count: 1 },
      options,
      async ({ id }, w) => {
        await w.write(
          [{ command: id, record: 'n', register: 'layJudges', fields: { surname: { after: 'X' } } }],
          [current],
        )
      },
    )
    await expect(write).rejects.toBeInstanceOf(ForeignRegister)
  })
})

const harms: readonly (readonly [string, Pick<Change, 'fields'> & Partial<Change>])[] = [
  ['edited', { fields: { surname: { before: 'Kowalska', after: 'Nowak' }, termFrom: { after: '2024-01-01' } } }],
  ['put into the trash', { fields: {}, presence: { before: 'live', after: 'trashed' } }],
  [
    'removed',
    {
      fields: Object.fromEntries(Object.entries(values).map(([field, before]) => [field, { before }])),
      presence: { before: 'live', after: 'absent' },
    },
  ],
]
describe.each(harms)('a record %s under another register by an older version', (_, harm) => {
  beforeEach(() => misplace(harm))

  it('is found by the check, led back with its values, and then found no more', async () => {
    expect((await checkLog(database)).findings).toEqual([
      {
        kind: 'astray',
        record: 'n',
        register: 'nominations',
        stands: (await database.records.get('n'))?.register,
        named: ['nominations', 'layJudges'],
      },
    ])
    const [plan] = await planHomecoming(database, ['n'])
    await leadHome(database, ['n'], options)
    const record = await database.records.get('n')
    expect(record).toMatchObject({ register: 'nominations', values: { givenNames: 'Maria', number: '7' } })
    expect(record?.values).not.toHaveProperty('termFrom')
    expect(plan).toMatchObject({ home: 'nominations', values: record?.values })
    expect(plan?.isTrashed).toBe(presenceOf(record) === 'trashed')
    expect((await checkLog(database)).findings).toEqual([])
    expect(await leadHome(database, ['n'], options)).toBeUndefined()
  })

  it('stays where it belongs when leading it back is undone', async () => {
    await leadHome(database, ['n'], options)
    const last = (await readUndoState(database)).undo.at(-1)
    if (last === undefined) throw new Error('the repair')
    expect(await undo(database, last, options)).toHaveProperty('command')
    const record = await database.records.get('n')
    if (record !== undefined) expect(record.register).toBe('nominations')
    expect((await checkLog(database)).findings).toEqual([])
  })

  it('comes back by undoing the step', async () => {
    const last = (await readUndoState(database)).undo.at(-1)
    if (last === undefined) throw new Error('the step')
    expect(await undo(database, last, options)).toHaveProperty('command')
    expect(await database.records.get('n')).toMatchObject({ register: 'nominations', values, trashed: 0 })
    expect((await checkLog(database)).findings).toEqual([])
  })
})
