import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkLog } from '#renderer/data/log/checkLog'
import { execute, readUndoState, redo, undo } from '#renderer/data/commands/commands'
import { CommandAborted } from '#renderer/data/commands/commandWriter'
import type { OfficeDatabase } from '#renderer/data/database'
import { erase, type Erasure } from '#renderer/data/commands/erase'
import { readViews } from '#renderer/data/settings'
import type { Edit } from '#shared/engine/history/history'
import { savedViews } from '#shared/engine/office/views/definition'
import { type SavedView, valuesOfView } from '#shared/engine/office/views/savedView'
import { dump, freshDatabase } from '../../../../integration/data/freshDatabase'

const register = 'resolutions'
let database: OfficeDatabase
let now = Date.UTC(2026, 10, 21)
const options = { who: 'Anna Nowak', now: () => (now += 1_000) }
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())

const run = (record: string, fields: NonNullable<Edit['fields']>, presence?: Edit['presence']) =>
  execute(
    database,
    { kind: presence === undefined ? 'edit' : 'create', register, record, label: `LABEL-${record}` },
    [{ record, register, fields, ...(presence === undefined ? {} : { presence }) }],
    options,
  )
const order = (rest: Partial<Erasure> = {}): Erasure => ({
  register,
  records: ['r1'],
  fields: ['remarks', 'proposer'],
  remove: false,
  reason: 'art. 17 RODO',
  ...rest,
})
const everything = async () => JSON.stringify(await dump(database))

describe('erasing personal data', () => {
  beforeEach(async () => {
    await run('r1', { title: 'w sprawie drogi', remarks: 'SECRET 1', proposer: 'Jan SECRET' }, 'live')
    await run('r1', { remarks: 'SECRET 2' })
    await run('r2', { title: 'w sprawie mostu', remarks: 'SECRET of another' }, 'live')
    await database.drafts.put({
      id: 'r1',
      register,
      values: { remarks: 'SECRET 3', print: '12' },
      isNew: false,
      at: '2026-11-21T12:00:00.000Z',
    })
  })

  it('leaves nothing of the values in records, history and drafts, and all else as it was', async () => {
    const outcome = await erase(database, order(), options)
    expect(await everything()).not.toMatch(/SECRET( [123]|")/u)
    expect(await everything()).toContain('SECRET of another')
    expect((await database.records.get('r1'))?.values).toEqual({ title: 'w sprawie drogi' })
    expect(await database.drafts.toArray()).toMatchObject([{ values: { print: '12' } }])
    expect(outcome?.records).toEqual([await database.records.get('r1')])
    expect(outcome?.command).toMatchObject({
      who: 'Anna Nowak',
      name: { kind: 'erase', count: 1, fields: ['proposer', 'remarks'], removed: false, reason: 'art. 17 RODO' },
    })
    expect((await checkLog(database)).findings).toEqual([])
  })

  it('takes the numbers of several entries out of the names of commands, and what drafts began with', async () => {
    const edits = [{ record: 'r1', register, presence: 'trashed' }] as const
    await execute(database, { kind: 'trash', register, count: 2, labels: ['SECRET 1/1/26'] }, edits, options)
    await database.drafts.put({
      id: 'r1',
      register,
      values: { remarks: 'x', print: '12' },
      bases: { remarks: { value: 'SECRET 2' }, print: {} },
      isNew: false,
      at: '2026-11-21T12:00:00.000Z',
    })
    await erase(database, order({ fields: ['remarks', 'proposer', 'number'] }), options)
    expect(await everything()).not.toMatch(/SECRET( [123]|")/u)
    expect(await database.drafts.toArray()).toMatchObject([{ bases: { print: {} } }])
    expect((await checkLog(database)).findings).toEqual([])
  })

  it('is nothing when there is nothing to erase, also the second time', async () => {
    await erase(database, order(), options)
    const before = await dump(database)
    expect(await erase(database, order(), options)).toBeUndefined()
    expect(await erase(database, order({ records: ['nobody'] }), options)).toBeUndefined()
    expect(await dump(database)).toEqual(before)
  })

  it('cannot be taken back, neither by itself nor by taking back what came before', async () => {
    await erase(database, order(), options)
    for (;;) {
      const last = (await readUndoState(database)).undo.at(-1)
      if (last === undefined) break
      expect(await undo(database, last, options)).toHaveProperty('command')
    }
    expect(await database.records.count()).toBe(0)
    for (;;) {
      const last = (await readUndoState(database)).redo.at(-1)
      if (last === undefined) break
      expect(await redo(database, last, options)).toHaveProperty('command')
    }
    expect((await database.records.get('r1'))?.values).toEqual({ title: 'w sprawie drogi' })
    expect(await everything()).not.toMatch(/SECRET( [123]|")/u)
    expect((await checkLog(database)).findings).toEqual([])
  })

  it('sets in the same step what stays in the place of what went, and nothing takes that back', async () => {
    const set = new Map([['r1', { notes: '57 wierszy', title: 'w sprawie nr 1' }]])
    await erase(database, order({ fields: ['remarks', 'proposer', 'title'], set }), options)
    const values = { notes: '57 wierszy', title: 'w sprawie nr 1' }
    expect((await database.records.get('r1'))?.values).toEqual(values)
    expect(await everything()).not.toMatch(/SECRET( [123]|")|drogi/u)
    expect((await checkLog(database)).findings).toEqual([])
    const { undo: steps } = await readUndoState(database)
    expect(steps.map(({ name }) => name.kind)).not.toContain('erase')
    const [last] = steps.filter(({ name }) => name.kind === 'edit')
    if (last === undefined) throw new Error('edited')
    await undo(database, last, options)
    expect((await database.records.get('r1'))?.values).toEqual(values)
    expect((await checkLog(database)).findings).toEqual([])
  })

  it('destroys whole records with their numbers in names of commands, wherever they lie', async () => {
    await execute(
      database,
      { kind: 'trash', register, count: 1, record: 'r1' },
      [{ record: 'r1', register, presence: 'trashed' }],
      options,
    )
    const outcome = await erase(database, order({ fields: 'all', remove: true }), options)
    expect(outcome?.gone).toEqual(['r1'])
    expect(await everything()).not.toMatch(/SECRET( [123]|")|drogi|LABEL-r1/u)
    expect(await database.drafts.count()).toBe(0)
    expect(await database.records.toCollection().primaryKeys()).toEqual(['r2'])
    expect((await checkLog(database)).findings).toEqual([])
  })

  it('reaches values of records that are gone already', async () => {
    const last = (await readUndoState(database)).undo[0]
    if (last === undefined) throw new Error('created')
    await execute(
      database,
      { kind: 'purge', register, count: 1 },
      [{ record: 'r1', register, presence: 'absent' }],
      options,
    )
    await erase(database, order({ fields: 'all', remove: true }), options)
    expect(await everything()).not.toMatch(/SECRET( [123]|")|drogi|LABEL-r1/u)
    expect((await checkLog(database)).findings).toEqual([])
  })

  it('can be entered anew afterwards', async () => {
    await erase(database, order(), options)
    await run('r1', { remarks: 'nowe' })
    expect((await database.records.get('r1'))?.values['remarks']).toBe('nowe')
    expect((await checkLog(database)).findings).toEqual([])
  })

  it('is all or nothing', async () => {
    const before = await dump(database)
    const aborted = { ...options, signal: AbortSignal.abort() }
    await expect(erase(database, order(), aborted)).rejects.toBeInstanceOf(CommandAborted)
    expect(await dump(database)).toEqual(before)
  })

  it('names the files nothing refers to any more, and only those', async () => {
    const file = (sha256: string) => ({ sha256, name: `${sha256}.pdf`, bytes: 1 })
    await run('r1', { files: [file('old'), file('shared')] })
    await run('r1', { files: [file('new')] })
    await run('r2', { files: [file('shared')] })
    const outcome = await erase(database, order({ fields: ['files'] }), options)
    expect(outcome?.files.toSorted()).toEqual(['new', 'old'])
  })

  it('does so for many records at once', async () => {
    const ids = Array.from({ length: 450 }, (_, index) => `m${index}`)
    await execute(
      database,
      { kind: 'import', register, count: ids.length, file: 'umowy.csv' },
      ids.map((record) => ({ record, register, fields: { remarks: 'SECRET 1', title: 'x' }, presence: 'live' })),
      options,
    )
    const outcome = await erase(database, order({ records: ids }), options)
    expect(outcome?.records).toHaveLength(450)
    expect(await database.records.filter(({ id, values }) => id.startsWith('m') && 'remarks' in values).count()).toBe(0)
    expect((await checkLog(database)).findings).toEqual([])
  })
})

describe('what repeats an erased value', () => {
  /** Two words nobody else has, as a name is. */
  const name = fc
    .tuple(fc.stringMatching(/^[A-Z][a-z]{4,8}q$/u), fc.stringMatching(/^[A-Z][a-z]{4,8}x$/u))
    .map((words) => words.join(' '))
  const places = fc.record({
    isKey: fc.boolean(),
    isRemoved: fc.boolean(),
    isDraft: fc.boolean(),
    isLinkGone: fc.boolean(),
    isReason: fc.boolean(),
  })

  const saveView = (view: Omit<SavedView, 'id'>) =>
    execute(
      database,
      { kind: 'settings', register: savedViews.id, count: 1 },
      [{ record: 'v', register: savedViews.id, fields: valuesOfView(view), presence: 'live' }],
      options,
    )

  it('is found in no table any more: links, names of commands, views, drafts, and the log stays whole', async () => {
    await fc.assert(
      fc.asyncProperty(name, places, async (secret, { isKey, isRemoved, isDraft, isLinkGone, isReason }) => {
        database.close()
        database = await freshDatabase()
        const field = isKey ? 'title' : 'proposer'
        await run('r1', { title: 'w sprawie drogi', [field]: secret }, 'live')
        await run('r2', { title: 'w sprawie mostu', amends: [{ record: 'r1', written: secret }] }, 'live')
        await run('r2', { amends: isLinkGone ? undefined : [{ record: 'r1', written: `${secret}!` }] })
        const file = { kind: 'import', register, count: 1, file: `lista ${secret}.xlsx` } as const
        await execute(database, file, [{ record: 'r3', register, fields: { title: 'x' }, presence: 'live' }], options)
        await saveView({
          register,
          name: `Sprawy: ${secret}`,
          view: {
            columns: [{ field: 'title' }],
            sort: [],
            filters: [
              { field, kind: 'text', text: secret.toUpperCase() },
              { field, kind: 'text', text: secret.slice(0, 5) },
              { field: 'notes', kind: 'oneOf', values: [secret] },
              { field: 'title', kind: 'text', text: 'most' },
            ],
          },
        })
        if (isDraft)
          await database.drafts.put({
            id: 'r2',
            register,
            values: { notes: `zob. ${secret}`, amends: [{ record: 'r1', written: secret }], print: '12' },
            bases: { notes: { value: `zob. ${secret}` }, print: {} },
            isNew: false,
            at: '2026-11-21T12:00:00.000Z',
          })
        const reason = isReason ? `wniosek: ${secret}` : 'art. 17 RODO'
        const erasure = order({ fields: isRemoved ? 'all' : [field], remove: isRemoved, reason })
        expect(await erase(database, erasure, options)).toBeDefined()
        expect((await everything()).toLowerCase()).not.toContain(secret.toLowerCase())
        const [kept] = await readViews(database, 'Anna Nowak')
        expect(kept?.view.filters).toEqual([{ field: 'title', kind: 'text', text: 'most' }])
        if (isDraft) expect((await database.drafts.get('r2'))?.values['print']).toBe('12')
        const linked = await database.records.get('r2')
        expect(linked?.values['amends']).toEqual(isLinkGone ? undefined : [{ record: 'r1', written: '…!' }])
        expect((await checkLog(database)).findings).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('leaves alone what other entries hold as values of their own', async () => {
    await run('r1', { title: 'a', proposer: 'Komisja Budżetowa' }, 'live')
    await run('r2', { title: 'b', proposer: 'Komisja Budżetowa' }, 'live')
    const filter = { field: 'proposer', kind: 'text', text: 'Komisja Budżetowa' } as const
    const view = { columns: [], sort: [], filters: [filter] }
    await saveView({ register, name: 'Komisja Budżetowa', view })
    await erase(database, order(), options)
    expect(await readViews(database, 'Anna Nowak')).toEqual([{ id: 'v', register, name: 'Komisja Budżetowa', view }])
  })
})
