import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleRecords } from '#assets/sample/records'
import { execute, readUndoState } from '#renderer/data/commands/commands'
import { erase } from '#renderer/data/commands/erase'
import { StalePlan, acceptMerge } from '#renderer/data/merge/acceptMerge'
import { countLogRows, logRows } from '#renderer/features/log/logRows'
import { catalogue } from '#shared/catalogue'
import { linksIn } from '#shared/core/values/values'
import { readOffice } from '#renderer/data/settings'
import { officeSettings } from '#shared/engine/office/settings/definition'
import { emptyOffice } from '#shared/model/office'
import { dump, freshProfile } from '../data/freshDatabase'
import { register, Workstation } from './machines'

const noon = Date.UTC(2026, 10, 21, 12)
const hour = 3_600_000
let office: Workstation
let laptop: Workstation
beforeEach(async () => {
  freshProfile()
  office = await Workstation.open('Anna', noon)
  // A laptop whose battery of the clock is dead.
  laptop = await Workstation.open('Jan', noon - 100_000 * hour)
  await office.save('a', { title: 'w sprawie budżetu', notes: 'pierwsza' })
  await office.save('b', { title: 'w sprawie statutu', amends: [{ written: 'I/1/24' }] })
})
afterEach(() => {
  office.close()
  laptop.close()
})

describe('a package taken along and brought back', () => {
  it('becomes the data of an empty program: the same records under the same ids, a workstation of its own', async () => {
    expect(await laptop.take(await office.pack())).toEqual([])
    expect(await laptop.view()).toEqual(await office.view())
    const replica = async ({ database }: Workstation) => (await database.settings.get('replica'))?.value
    expect(await replica(laptop)).not.toBe(await replica(office))
  })

  it('carries every kind of value there is, of all registers of the sample town', async () => {
    const file = { sha256: 'a'.repeat(64), name: 'skan.pdf', bytes: 9, addedAt: '2026-11-21T10:00:00.000Z' }
    const town = sampleRecords({ today: '2026-11-21', id: (index) => `town-${index}` })
    const edits = town.map(({ id, register, values }) => ({
      record: id,
      register,
      fields: { ...values, attachments: [{ ...file, addedBy: 'Anna', note: 'podpisany' }] },
      presence: 'live' as const,
    }))
    await execute(office.database, { kind: 'addSample', register, count: edits.length }, edits, office.options)
    expect(await laptop.take(await office.pack(catalogue.registers.map(({ id }) => id)))).toEqual([])
    const theirs = await laptop.database.records.toArray()
    const mine = await office.database.records.toArray()
    expect(theirs.length).toBeGreaterThan(town.length)
    expect(theirs.map(({ id, values }) => ({ id, values }))).toEqual(mine.map(({ id, values }) => ({ id, values })))
  })

  it('carries the settings of the office, and asks only about those both set to something else', async () => {
    const registers = [register, officeSettings.id]
    await office.setOffice({ ...emptyOffice, address: 'Rynek 1', clockLengths: { 'resolutions.supervision': 20 } })
    expect(await laptop.take(await office.pack(registers))).toEqual([])
    expect(await readOffice(laptop.database)).toEqual(await readOffice(office.database))
    await office.setOffice({ ...emptyOffice, address: 'Rynek 2', place: 'Lipowiec' })
    await laptop.setOffice({ ...emptyOffice, address: 'Rynek 3', clockLengths: { 'resolutions.journal': 5 } })
    const asked = await office.take(await laptop.pack(registers))
    expect(asked).toHaveLength(1)
    expect(asked?.[0]).toMatchObject({ kind: 'field', field: 'value', mine: '"Rynek 2"', theirs: '"Rynek 3"' })
    expect(await readOffice(office.database)).toMatchObject({
      address: 'Rynek 3',
      place: 'Lipowiec',
      clockLengths: { 'resolutions.supervision': 20, 'resolutions.journal': 5 },
    })
  })

  it('asks nothing where both began with the same settings, each by itself', async () => {
    const registers = [register, officeSettings.id]
    await office.setOffice({ ...emptyOffice, councilNominative: 'Rada Gminy Lipowo', address: 'Rynek 1' })
    await laptop.setOffice({ ...emptyOffice, councilNominative: 'Rada Gminy Lipowo', address: 'Rynek 1' })
    expect(await laptop.take(await office.pack(registers))).toEqual([])
    expect(await laptop.view()).toEqual(await office.view())
  })

  it('can have its log printed although what one command did to another register stayed at home', async () => {
    const both = ['resolutions', 'interpellations'].map((of) => ({
      record: `in-${of}`,
      register: of,
      fields: { notes: 'x' },
      presence: 'live' as const,
    }))
    const onlyAway = both.slice(1).map((edit) => ({ ...edit, record: 'away' }))
    const name = { kind: 'addSample', register, count: 2 } as const
    await execute(office.database, name, both, office.options)
    await execute(office.database, { ...name, count: 1 }, onlyAway, office.options)
    await laptop.take(await office.pack())
    const ids = await laptop.database.commands.toCollection().primaryKeys()
    let rows = 0
    for await (const batch of logRows(laptop.database, ids, true)) rows += batch.length
    expect(rows).toBeGreaterThan(ids.length - 1)
    expect(await countLogRows(laptop.database, ids)).toBe(rows)
  })

  it('puts together what both did, field by field, without a question', async () => {
    await laptop.take(await office.pack())
    await office.save('a', { title: 'w sprawie budżetu na rok 2027' })
    await laptop.save('a', { notes: 'odczytana na sesji' })
    await office.save('b', { amends: [{ written: 'I/1/24' }, { written: 'I/2/24' }] })
    await laptop.save('b', { amends: [{ written: 'I/1/24' }, { written: 'I/3/24' }] })
    await laptop.save('c', { title: 'zgłoszona na sesji' })
    expect(await office.take(await laptop.pack())).toEqual([])
    expect(await office.view()).toMatchObject({
      a: { values: { title: 'w sprawie budżetu na rok 2027', notes: 'odczytana na sesji' } },
      c: { values: { title: 'zgłoszona na sesji' } },
    })
    const links = linksIn((await office.database.records.get('b'))?.values['amends'])
    expect(links.map(({ written }) => written).sort()).toEqual(['I/1/24', 'I/2/24', 'I/3/24'])
    expect(await laptop.take(await office.pack())).toEqual([])
    expect(await laptop.view()).toEqual(await office.view())
  })

  it('asks about a field both changed, with both values, who, when and what was before', async () => {
    await laptop.take(await office.pack())
    const mine = await office.save('a', { title: 'tytuł z biura' })
    const theirs = await laptop.save('a', { title: 'tytuł z sesji' })
    const plan = await office.plan(await laptop.pack())
    if ('refused' in plan) throw new Error(plan.refused)
    expect(plan.merges.flatMap(({ conflicts }) => conflicts)).toEqual([
      {
        kind: 'field',
        field: 'title',
        base: 'w sprawie budżetu',
        mine: 'tytuł z biura',
        theirs: 'tytuł z sesji',
        by: { mine: mine?.command.id, theirs: theirs?.command.id },
      },
    ])
    expect([...plan.commands.values()].map(({ who }) => who).sort()).toEqual(['Anna', 'Jan'])
  })

  it('hands the decision over with the next package: nobody is asked twice', async () => {
    await laptop.take(await office.pack())
    await office.save('a', { title: 'tytuł z biura' })
    await laptop.save('a', { title: 'tytuł z sesji' })
    await office.take(await laptop.pack(), () => ({ kind: 'value', value: 'tytuł uzgodniony' }))
    expect(await laptop.take(await office.pack())).toEqual([])
    expect(await laptop.view()).toEqual(await office.view())
    expect(await office.view()).toMatchObject({ a: { values: { title: 'tytuł uzgodniony' } } })
  })

  it('keeps my own value for good where I chose it, although nothing of the record changes here', async () => {
    await laptop.take(await office.pack())
    await office.save('a', { title: 'tytuł z biura' })
    await laptop.save('a', { title: 'tytuł z sesji' })
    await office.take(await laptop.pack(), () => ({ kind: 'mine' }))
    expect(await laptop.take(await office.pack())).toEqual([])
    expect(await laptop.view()).toMatchObject({ a: { values: { title: 'tytuł z biura' } } })
  })

  it('asks when one side deleted what the other edited, whichever side that is', async () => {
    await laptop.take(await office.pack())
    await office.trash('a')
    await laptop.save('a', { title: 'poprawiony na sesji' })
    await laptop.trash('b')
    await office.save('b', { notes: 'dopisane w biurze' })
    const shown = await office.take(await laptop.pack(), ({ kind }, { record }) => {
      expect(kind).toBe('presence')
      return { kind: record === 'a' ? 'theirs' : 'mine' }
    })
    expect(shown).toMatchObject([
      { mine: 'trashed', theirs: 'live', edits: [{ field: 'title', value: 'poprawiony na sesji' }] },
      { mine: 'live', theirs: 'trashed', edits: [{ field: 'notes', value: 'dopisane w biurze' }] },
    ])
    expect(await office.view()).toMatchObject({
      a: { trashed: 0, values: { title: 'poprawiony na sesji' } },
      b: { trashed: 0, values: { notes: 'dopisane w biurze' } },
    })
    expect(await laptop.take(await office.pack())).toEqual([])
    expect(await laptop.view()).toEqual(await office.view())
  })

  it('is one command and one undo; afterwards the package can be taken in again', async () => {
    await laptop.take(await office.pack())
    await office.save('a', { notes: 'z biura' })
    await laptop.save('a', { title: 'z sesji' })
    await laptop.save('c', { title: 'nowa' })
    const before = await office.view()
    const undoable = (await readUndoState(office.database)).undo.length
    const pack = await laptop.pack()
    await office.take(pack)
    const merged = await office.view()
    expect((await readUndoState(office.database)).undo).toHaveLength(undoable + 1)
    await office.press('undo')
    expect(await office.view()).toEqual(before)
    await office.check()
    await office.take(pack)
    expect(await office.view()).toEqual(merged)
    await office.press('undo')
    await office.press('redo')
    expect(await office.view()).toEqual(merged)
    expect(await office.take(pack)).toBeUndefined()
    await office.check()
  })

  it('does not count what was undone as a decision against the other side', async () => {
    await laptop.take(await office.pack())
    await laptop.save('a', { title: 'z sesji' })
    await office.take(await laptop.pack())
    await office.press('undo')
    // The laptop must not lose its work because the office took the merge back.
    expect((await laptop.take(await office.pack())) ?? []).toEqual([])
    expect(await laptop.view()).toMatchObject({ a: { values: { title: 'z sesji' } } })
  })

  it('changes nothing when it is taken in twice', async () => {
    await laptop.take(await office.pack())
    await laptop.save('a', { title: 'z sesji' })
    const pack = await laptop.pack()
    await office.take(pack)
    const once = await dump(office.database)
    expect(await office.take(pack)).toBeUndefined()
    expect(await dump(office.database)).toEqual(once)
  })

  it('goes round three machines in any order', async () => {
    const home = await Workstation.open('Ewa', noon + 5 * hour)
    await laptop.take(await office.pack())
    await home.take(await laptop.pack())
    await office.save('a', { title: 'biuro' })
    await laptop.save('a', { notes: 'laptop' })
    await home.save('b', { title: 'dom' })
    const [ofOffice, ofLaptop, ofHome] = await Promise.all([office.pack(), laptop.pack(), home.pack()])
    await office.take(ofHome)
    await office.take(ofLaptop)
    await laptop.take(ofOffice)
    await laptop.take(ofHome)
    await home.take(ofLaptop)
    await home.take(ofOffice)
    expect(await laptop.view()).toEqual(await office.view())
    expect(await home.view()).toEqual(await office.view())
    home.close()
  })

  it('sorts what is done later after what came in, though the clock here is behind', async () => {
    await laptop.take(await office.pack())
    const later = await laptop.save('a', { title: 'później' })
    const foreign = await office.database.commands.toCollection().last()
    expect((later?.command.id ?? '') > (foreign?.id ?? '')).toBe(true)
  })
})

describe('a package that cannot be taken in', () => {
  it('comes from a database that has nothing in common', async () => {
    await laptop.save('x', { title: 'inny urząd' })
    expect(await office.plan(await laptop.pack())).toEqual({ refused: 'otherOffice' })
    expect(await laptop.plan(await office.pack())).toEqual({ refused: 'otherOffice' })
  })

  it('holds work of this very workstation that is not here', async () => {
    // The data folder was copied: the same workstation on two computers.
    const copied = await dump(office.database)
    const { database } = laptop
    for (const table of database.tables) await table.bulkAdd([...(copied[table.name] ?? [])])
    await laptop.save('a', { title: 'na kopii' })
    expect(await office.plan(await laptop.pack())).toEqual({ refused: 'sameWorkstation' })
  })

  it('was compared before something was done here: nothing is written', async () => {
    await laptop.take(await office.pack())
    await laptop.save('a', { title: 'z sesji' })
    const plan = await office.plan(await laptop.pack())
    if ('refused' in plan) throw new Error(plan.refused)
    await office.save('a', { notes: 'w tym czasie' })
    const before = await dump(office.database)
    await expect(acceptMerge(office.database, plan, new Map(), office.options)).rejects.toThrow(StalePlan)
    expect(await dump(office.database)).toEqual(before)
  })

  it('is stopped half way: nothing is written', async () => {
    await laptop.take(await office.pack())
    await laptop.save('a', { title: 'z sesji' })
    const plan = await office.plan(await laptop.pack())
    if ('refused' in plan) throw new Error(plan.refused)
    const before = await dump(office.database)
    const signal = AbortSignal.abort()
    await expect(acceptMerge(office.database, plan, new Map(), { ...office.options, signal })).rejects.toThrow()
    expect(await dump(office.database)).toEqual(before)
  })
})

describe('values erased for good', () => {
  const everything = async (machine: Workstation) => JSON.stringify(await dump(machine.database))

  it('go on the other machine too, from records and history', async () => {
    await office.save('a', { notes: 'PESEL 44051401359' })
    await laptop.take(await office.pack())
    await erase(
      office.database,
      { register, records: ['a'], fields: ['notes'], remove: false, reason: 'RODO' },
      office.options,
    )
    await laptop.take(await office.pack())
    expect(await everything(laptop)).not.toContain('44051401359')
    expect(await laptop.view()).toEqual(await office.view())
  })

  it('are said to be erased where the other side changed them since', async () => {
    await office.save('a', { notes: 'PESEL 44051401359' })
    await laptop.take(await office.pack())
    await laptop.save('a', { notes: 'PESEL 44051401359, Sopot' })
    const order = { register, records: ['a'], fields: ['notes'], remove: false, reason: 'RODO' }
    const erased = await erase(office.database, order, office.options)
    const plan = await office.plan(await laptop.pack())
    if ('refused' in plan) throw new Error(plan.refused)
    const [conflict] = plan.merges.flatMap(({ conflicts }) => conflicts)
    expect(conflict?.by.mine).toBe(erased?.command.id)
    expect(plan.commands.get(conflict?.by.mine ?? '')?.name.kind).toBe('erase')
  })

  it('do not come back with a package that still holds them', async () => {
    await office.save('a', { notes: 'PESEL 44051401359' })
    await laptop.take(await office.pack())
    await laptop.save('a', { title: 'z sesji' })
    await erase(
      office.database,
      { register, records: ['a'], fields: ['notes'], remove: false, reason: 'RODO' },
      office.options,
    )
    expect(await office.take(await laptop.pack())).toEqual([])
    expect(await everything(office)).not.toContain('44051401359')
    expect(await office.view()).toMatchObject({ a: { values: { title: 'z sesji' } } })
  })
})

it('takes only the chosen registers along; the others can follow', async () => {
  const edits = [
    { record: 'a', register, fields: { notes: 'w obu' } },
    { record: 'q', register: 'interpellations', fields: { subject: 'w sprawie chodnika' } },
  ]
  await execute(office.database, { kind: 'editMany', register, field: 'notes', count: 2 }, edits, office.options)
  await laptop.take(await office.pack([register]))
  expect(Object.keys(await laptop.view())).toEqual(['a', 'b'])
  expect(await laptop.take(await office.pack(['interpellations']))).toEqual([])
  expect(await laptop.view()).toEqual(await office.view())
})
