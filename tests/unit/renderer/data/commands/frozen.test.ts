import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute, readUndoState, redo, undo } from '#renderer/data/commands/commands'
import { FrozenFields } from '#renderer/data/commands/frozen'
import type { OfficeDatabase } from '#renderer/data/database'
import { answered, doneOf } from '#renderer/data/writing/refusals'
import { catalogue } from '#shared/catalogue'
import { fieldOf } from '#shared/model/definition'
import type { CommandName, Edit } from '#shared/engine/history/history'
import { rulesOfSet } from '#shared/registers/elections/estates/rules/readySets'
import { ruleRows } from '#shared/registers/elections/estates/rules/rules'
import { dump, freshDatabase } from '../../../../integration/data/freshDatabase'
import { Workstation } from '../../../../integration/merge/machines'

let database: OfficeDatabase
let now = Date.UTC(2026, 10, 21)
const options = { who: 'Anna Nowak', now: () => (now += 1_000) }
beforeEach(async () => {
  database = await freshDatabase()
  await create('unitElections', 'e', { name: 'Wybory', rules: bielsko })
  await create('unitElections', 'other', { name: 'Inne', rules: bielsko })
})
afterEach(() => database.close())

const bielsko = ruleRows(rulesOfSet('bielsko'))
const gdansk = ruleRows(rulesOfSet('gdansk'))
const election = [{ record: 'e', written: 'Wybory' }]
const sheet = [{ line: 'entitled', votes: 812 }]

const run = (register: string, record: string, edit: Partial<Edit>, kind: 'create' | 'edit' = 'edit') =>
  execute(database, { kind, register, record, label: '' }, [{ record, register, ...edit }], options)
const create = (register: string, record: string, fields: NonNullable<Edit['fields']>) =>
  run(register, record, { fields, presence: 'live' }, 'create')
const rulesOf = async (record: string) => (await database.records.get(record))?.values['rules']
const last = async (direction: 'undo' | 'redo') => {
  const command = (await readUndoState(database))[direction].at(-1)
  if (command === undefined) throw new Error('nothing to take back')
  return command
}

describe('the rules of an election', () => {
  it.each([
    ['nothing came in', undefined],
    ['a nomination of another election', ['unitNominations', { election: [{ record: 'other', written: '' }] }]],
    ['a precinct nobody reported from', ['unitPrecincts', { election, number: '1' }]],
    ['a council nobody confirmed', ['unitContests', { election, seats: 15 }]],
  ] as const)('are changed while %s', async (_, beside) => {
    if (beside !== undefined) await create(beside[0], 'x', beside[1])
    await run('unitElections', 'e', { fields: { rules: gdansk } })
    expect(await rulesOf('e')).toEqual(gdansk)
  })

  it.each([
    ['a nomination', 'unitNominations', { election, surname: 'Bobrek' }],
    ['a protocol', 'unitPrecincts', { election, first: sheet }],
    ['the second entry of a protocol', 'unitPrecincts', { election, second: sheet }],
    ['a confirmed result', 'unitContests', { election, confirmedOn: '2025-02-10' }],
  ])('stand still once there is %s, and nothing of the command is written', async (_, register, fields) => {
    await create(register, 'x', fields)
    const before = await dump(database)
    const edits: readonly Edit[] = [
      { record: 'x', register, fields: { remarks: 'zmiana' } },
      { record: 'e', register: 'unitElections', fields: { rules: gdansk, rulesSource: 'źródło' } },
    ]
    const name: CommandName = { kind: 'edit', register: 'unitElections', record: 'e', label: '' }
    await expect(execute(database, name, edits, options)).rejects.toThrow(FrozenFields)
    expect(await dump(database)).toEqual(before)
    // Everything else of the election is entered as before, and so are the rules of another one.
    await run('unitElections', 'e', { fields: { rules: bielsko, resultsOn: '2025-02-12' } })
    await run('unitElections', 'other', { fields: { rules: gdansk } })
    expect(await rulesOf('other')).toEqual(gdansk)
  })

  it('are not taken back out of the order of the steps, under what came after; in their order they are', async () => {
    await run('unitElections', 'e', { fields: { rules: gdansk } })
    const changed = await last('undo')
    await create('unitNominations', 'n', { election, surname: 'Bobrek' })
    const nominated = await last('undo')
    const before = await dump(database)
    for (const extent of ['whole', 'fitting'] as const)
      await expect(undo(database, changed, options, extent)).rejects.toThrow(FrozenFields)
    expect(await dump(database)).toEqual(before)
    await undo(database, nominated, options)
    await undo(database, changed, options)
    expect(await rulesOf('e')).toEqual(bielsko)
    await redo(database, await last('redo'), options)
    expect(await rulesOf('e')).toEqual(gdansk)
  })

  it.each([
    ['a protocol', 'unitPrecincts', { number: '1', election }, { first: sheet }],
    ['a confirmed result', 'unitContests', { seats: 15, election }, { confirmedOn: '2025-02-10' }],
  ])('are not taken back under %s that came into a record that was there before', async (_, register, old, filled) => {
    await create(register, 'x', old)
    await run('unitElections', 'e', { fields: { rules: gdansk } })
    const changed = await last('undo')
    await run(register, 'x', { fields: filled })
    await expect(undo(database, changed, options)).rejects.toThrow(FrozenFields)
    expect(await rulesOf('e')).toEqual(gdansk)
  })

  it('are free again when the nomination goes to the trash', async () => {
    await create('unitNominations', 'n', { election, surname: 'Bobrek' })
    await run('unitNominations', 'n', { presence: 'trashed' })
    await run('unitElections', 'e', { fields: { rules: gdansk } })
    expect(await rulesOf('e')).toEqual(gdansk)
    await run('unitElections', 'e', { fields: { rules: bielsko } })
    expect(await rulesOf('e')).toEqual(bielsko)
  })

  it('come back from a backup as they were, and go with the election', async () => {
    await create('unitNominations', 'n', { election, surname: 'Bobrek' })
    const restore: CommandName = { kind: 'restoreBackup', register: 'unitElections', count: 1, at: '2026-11-20' }
    await execute(database, restore, [{ record: 'e', register: 'unitElections', fields: { rules: gdansk } }], options)
    expect(await rulesOf('e')).toEqual(gdansk)
    await run('unitElections', 'e', { presence: 'trashed' })
    await run('unitElections', 'e', { presence: 'absent' })
    expect(await rulesOf('e')).toBeUndefined()
  })
})

describe('two workstations', () => {
  it('put together rules changed on one before it knew of the nomination of the other', async () => {
    const [office, laptop] = [await Workstation.open('Anna', now), await Workstation.open('Jan', now)]
    const registers = ['unitElections', 'unitNominations']
    const on = (station: Workstation, record: string, at: string, edit: Partial<Edit>) =>
      execute(
        station.database,
        { kind: 'edit', register: at, record, label: '' },
        [{ record, register: at, ...edit }],
        station.options,
      )
    await on(office, 'm', 'unitElections', { fields: { name: 'Wybory', rules: bielsko }, presence: 'live' })
    await laptop.take(await office.pack(registers))
    await on(office, 'm', 'unitElections', { fields: { rules: gdansk } })
    const m = [{ record: 'm', written: 'Wybory' }]
    await on(laptop, 'n', 'unitNominations', { fields: { election: m, surname: 'Bobrek' }, presence: 'live' })
    await laptop.take(await office.pack(registers))
    expect((await laptop.database.records.get('m'))?.values['rules']).toEqual(gdansk)
    await laptop.press('undo')
    expect((await laptop.database.records.get('m'))?.values['rules']).toEqual(bielsko)
    office.close()
    laptop.close()
  })
})

describe('fields that stand still', () => {
  it('are refused across the worker with what the screen says of it', async () => {
    const answer = await answered(() => Promise.reject(new FrozenFields('unitElections', 'rules')))
    expect(() => doneOf(answer)).toThrow(FrozenFields)
    for (const language of ['pl', 'en'] as const)
      expect(catalogue.texts[language]['unitElections']?.freezes?.['rules']).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('stand still by links there are', () => {
    for (const { id, freezes = [] } of catalogue.all)
      for (const { by } of freezes)
        for (const { register, field, filled = [] } of by) {
          expect(fieldOf(catalogue.of(register), field), `${register}.${field}`).toMatchObject({
            type: 'links',
            to: id,
          })
          for (const one of filled) expect(fieldOf(catalogue.of(register), one), one).toBeDefined()
        }
  })
})
