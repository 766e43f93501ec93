import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute, readUndoState, undo } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { type LogFilter, LogService } from '#renderer/data/log/logService'
import type { CommandName } from '#shared/engine/history/history'
import { freshDatabase } from '../../../../integration/data/freshDatabase'

const register = 'resolutions'
let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
  const run = (name: CommandName, record: string, at: string, who: string, print: string) =>
    execute(database, name, [{ record, register, fields: { print }, presence: 'live' }], {
      who,
      now: () => Date.parse(at),
    })
  await run({ kind: 'create', register, record: 'a', label: 'XII/123/24' }, 'a', '2026-01-10T09:00:00Z', 'Anna', '1')
  // Half past midnight on 1 February in Poland.
  await run({ kind: 'import', register, count: 1, file: 'uchwały 2023.csv' }, 'b', '2026-01-31T23:30:00Z', 'Ewa', '2')
  await run({ kind: 'edit', register, record: 'b', label: 'I/1/23' }, 'b', '2026-03-01T09:00:00Z', 'Anna', '3')
  const last = (await readUndoState(database)).undo.at(-1)
  if (last === undefined) throw new Error('edited')
  // The clock of the workstation was set back.
  await undo(database, last, { who: '', now: () => Date.parse('2026-01-15T09:00:00Z') })
})
afterEach(() => database.close())

describe('the log', () => {
  const cases: readonly (readonly [string, LogFilter, readonly string[]])[] = [
    ['everything, newest first', {}, ['undo', 'edit', 'import', 'create']],
    ['a period by days in Poland', { from: '2026-02-01', to: '2026-02-01' }, ['import']],
    ['up to a day', { to: '2026-01-31' }, ['undo', 'create']],
    ['from a day', { from: '2026-02-01' }, ['edit', 'import']],
    ['one person', { who: 'Anna' }, ['edit', 'create']],
    ['workstations without a name', { who: '' }, ['undo']],
    ['a kind', { kind: 'undo' }, ['undo']],
    ['a register', { register }, ['undo', 'edit', 'import', 'create']],
    ['another register', { register: 'others' }, []],
    ['a number, folded', { text: 'xii/123' }, ['create']],
    ['the name of a file without its diacritics', { text: 'uchwaly 2023' }, ['import']],
    ['records a search found', { text: 'nic takiego', records: ['b'] }, ['undo', 'edit', 'import']],
    ['several conditions together', { who: 'Anna', records: ['b'], text: 'nic takiego' }, ['edit']],
  ]
  it.each(cases)('finds %s', async (_, filter, kinds) => {
    const ids = await new LogService().find(filter)
    const found = await database.commands.bulkGet([...(ids ?? [])])
    expect(found.map((command) => command?.name.kind)).toEqual(kinds)
  })

  it.each<[string, CommandName]>([
    ['named after all', { kind: 'addSample', register, count: 2 }],
    ['named after one', { kind: 'editField', register, record: 'd', label: 'XII/1/24', field: 'print' }],
  ])('finds commands about several registers by any of them: %s', async (_, name) => {
    await execute(
      database,
      name,
      [
        { record: 'c', register: 'contracts', fields: { remarks: 'x' }, presence: 'live' },
        { record: 'd', register, fields: { print: 'x' }, presence: 'live' },
      ],
      { who: 'Ewa', now: () => Date.parse('2026-04-01T09:00:00Z') },
    )
    const service = new LogService()
    expect(await service.find({ register: 'contracts' })).toHaveLength(1)
    const last = await database.commands.toCollection().last()
    expect(last?.name).toEqual({ ...name, registers: ['contracts', register] })
    // Names did not always say it.
    if (last !== undefined) await database.commands.put({ ...last, name })
    expect(await service.find({ register: 'contracts' })).toHaveLength(1)
    expect(await service.find({ register })).toHaveLength(5)
    expect(await service.find({ register: 'interpellations' })).toEqual([])
  })

  it('finds all of a log longer than one reading, and stops when it is asked anew', async () => {
    const commands = await database.commands.toArray()
    const [first] = commands
    if (first === undefined) throw new Error('there are some')
    await database.commands.bulkPut(
      Array.from({ length: 4_500 }, (_, index) => ({
        ...first,
        id: `1${String(index).padStart(8, '0')}-0000-deadbeef`,
      })),
    )
    const service = new LogService()
    const earlier = service.find({ who: 'Anna' })
    const later = service.find({ kind: 'create' })
    expect(await earlier).toBeUndefined()
    expect(await later).toHaveLength(4_501)
  })

  it('knows everybody who gave a command', async () => {
    expect(await new LogService().people()).toEqual(['', 'Anna', 'Ewa'])
  })
})
