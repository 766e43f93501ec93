import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '#renderer/data/workspace'
import { addDays } from '#shared/core/calendar/days'
import { definitionsId } from '#shared/catalogue'
import type { FieldValue, RowValue } from '#shared/core/values/values'
import { textsOf } from '#shared/text/texts'
import { closeBrowser, closeWorkspace, freshBrowser, openWorkspace } from './openWorkspace'

const keys = '0190a0b0-0000-7000-8000-000000000001'
const row = (id: string, label: string, type: string, more: RowValue = {}): RowValue => ({ id, label, type, ...more })
const fields: readonly RowValue[] = [
  row('klucz', 'Klucz', 'text', { required: true, listed: true }),
  row('wydano', 'Wydano', 'date', { listed: true }),
  row('komu', 'Komu', 'persons', { privacy: 'private', listed: true }),
  row('oddano', 'Zwrócono', 'date'),
]
const clocks: readonly RowValue[] = [
  { id: 'zwrot', name: 'Zwrot klucza', count: 7, unit: 'days', start: 'wydano', metBy: 'oddano', soon: 2, moves: true },
]

let workspace: Workspace
beforeEach(async () => {
  freshBrowser()
  workspace = await openWorkspace()
  await workspace.readAll()
})
afterEach(() => {
  closeWorkspace(workspace)
  closeBrowser()
})

type Fields = Readonly<Record<string, FieldValue | undefined>>
const put = (register: string, record: string, values: Fields, isNew = true) =>
  workspace.run({ kind: isNew ? 'create' : 'edit', register, record, label: '' }, [
    { record, register, fields: values, ...(isNew ? { presence: 'live' } : {}) },
  ])
const define = (more: Fields = {}) => put(definitionsId, keys, { name: 'Wydawanie kluczy', fields, clocks, ...more })
const list = async (filters: Parameters<Workspace['query']['list']>[0]['filters'] = []) => {
  const { list: found, matched } = await workspace.query.list({ register: keys, filters, sort: [] })
  return (await workspace.query.rows(found, 0, matched)).map(({ record }) => record.id)
}

describe('a register the office defines', () => {
  it('works like any other as soon as it is saved: list, clock, desk, search, chip in words', async () => {
    await define()
    const { catalogue } = workspace.snapshot()
    expect(catalogue.registers.at(-1)).toMatchObject({ id: keys, group: 'own', key: 'klucz' })
    expect(catalogue.registers.some(({ id }) => id === definitionsId)).toBe(false)
    expect(textsOf('pl', catalogue).register(keys).fields['komu']).toBe('Komu')
    const handed = addDays(workspace.snapshot().today, -20)
    await put(keys, 'a', { klucz: 'sala 12', wydano: handed, komu: ['Łucja Wrzos'] })
    await put(keys, 'b', { klucz: 'garaż', wydano: '2020-03-02', oddano: '2020-03-04' })
    expect((await list()).sort()).toEqual(['a', 'b'])
    expect(await list([{ field: 'deadline', kind: 'oneOf', values: ['late'] }])).toEqual(['a'])
    const desk = await workspace.query.desk()
    expect(desk.parts.flatMap(({ rows }) => rows).map(({ register, record }) => [register, record])).toEqual([
      [keys, 'a'],
    ])
    expect((await workspace.query.find('wrzos', 5)).hits.map(({ record }) => record)).toEqual(['a'])
  })

  it('is undone with its definition, and its entries come back with it', async () => {
    await define()
    await put(keys, 'a', { klucz: 'sala 12' })
    await workspace.run({ kind: 'trash', register: definitionsId, count: 1, record: keys }, [
      { record: keys, register: definitionsId, presence: 'trashed' },
    ])
    expect(workspace.snapshot().catalogue.find(keys)).toBeUndefined()
    expect(await workspace.database.records.get('a')).toMatchObject({ register: keys, values: { klucz: 'sala 12' } })
    await workspace.undo()
    expect(workspace.snapshot().catalogue.find(keys)).toBeDefined()
    expect(await list()).toEqual(['a'])
    await workspace.undo()
    await workspace.undo()
    expect(workspace.snapshot().catalogue.find(keys)).toBeUndefined()
    await workspace.redo()
    await workspace.redo()
    expect(await list()).toEqual(['a'])
  })

  it('calls a choice otherwise without a change of its entries, and undo calls it as before', async () => {
    const kind = row('rodzaj', 'Rodzaj', 'choice', { choices: 'klucz\npilot' })
    await define({ fields: [...fields, kind] })
    await put(keys, 'a', { klucz: 'brama', rodzaj: 'pilot' })
    const changes = { choiceNames: 'pilot=pilot do bramy', choicesOff: 'pilot' }
    await put(definitionsId, keys, { fields: [...fields, { ...kind, ...changes }] }, false)
    const stored = async () => (await workspace.query.record(keys, 'a'))?.row.record.values['rodzaj']
    const called = () => textsOf('pl', workspace.snapshot().catalogue).register(keys).choices['rodzaj']?.['pilot']
    expect([await stored(), called()]).toEqual(['pilot', 'pilot do bramy'])
    // Found by the word it goes by now, though retired.
    expect((await workspace.query.find('bramy', 5)).hits.map(({ record }) => record)).toEqual(['a'])
    expect(await list([{ field: 'rodzaj', kind: 'oneOf', values: ['pilot'] }])).toEqual(['a'])
    await workspace.undo()
    expect([await stored(), called()]).toEqual(['pilot', 'pilot'])
  })

  it('keeps what stands in a field that is retired', async () => {
    await define()
    await put(keys, 'a', { klucz: 'sala 12', wydano: '2020-03-02' })
    const retired = fields.map((one) => (one['id'] === 'wydano' ? { ...one, retired: true } : one))
    await put(definitionsId, keys, { fields: retired, clocks: undefined }, false)
    const register = workspace.snapshot().catalogue.of(keys)
    expect(register.sections.at(-1)).toBe(register.fields.find(({ id }) => id === 'wydano')?.section)
    expect(register.views[0].columns.map(({ field }) => field)).toEqual(['klucz', 'komu'])
    expect((await workspace.query.record(keys, 'a'))?.row.record.values['wydano']).toBe('2020-03-02')
  })

  it('that is wrong is left out and told of; the others stand', async () => {
    await define({ clocks: [{ ...clocks[0], start: 'nobody' }] })
    const { catalogue } = workspace.snapshot()
    expect(catalogue.find(keys)).toBeUndefined()
    expect(catalogue.problems.map(({ register }) => register)).toEqual([keys])
    expect(catalogue.find('resolutions')).toBeDefined()
    await put(definitionsId, keys, { clocks }, false)
    expect(workspace.snapshot().catalogue.find(keys)).toBeDefined()
  })

  it('is there when the program is opened again, on that register', async () => {
    await define()
    await put(keys, 'a', { klucz: 'sala 12' })
    closeWorkspace(workspace)
    workspace = await openWorkspace(undefined, keys)
    expect(workspace.first).toMatchObject({ register: keys, rows: [{ record: { id: 'a' } }] })
  })
})
