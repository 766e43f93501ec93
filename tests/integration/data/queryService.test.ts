import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute, readUndoState, undo } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import type { ListQuery, QuerySettings } from '#renderer/data/query/queryTypes'
import { sampleOffice } from '#assets/sample/office'
import { sampleResolutions } from '#assets/sample/resolutions'
import type { CommandName, Edit } from '#shared/engine/history/history'
import { isActNumber, type FieldValue } from '#shared/core/values/values'
import { freshDatabase } from './freshDatabase'

const register = 'resolutions'
const settings: QuerySettings = { language: 'pl', today: '2026-11-21', office: sampleOffice() }
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
const all: ListQuery = { register, filters: [], sort: [] }
let database: OfficeDatabase
let service: QueryService
beforeEach(async () => {
  database = await freshDatabase()
  service = queryService()
})
afterEach(() => database.close())

type Fields = Readonly<Record<string, FieldValue | undefined>>
const act = (ordinal: number, session: number, date: string, more: Fields = {}): Fields => ({
  number: { written: `${session}/${ordinal}/26`, session, ordinal, year: 2026 },
  date,
  title: `w sprawie nr ${ordinal}`,
  ...more,
})
async function write(name: CommandName, edits: readonly Edit[]) {
  const outcome = await execute(database, name, edits, options)
  if (outcome === undefined) throw new Error('nothing changed')
  return outcome
}
const add = (records: Readonly<Record<string, Fields>>) =>
  write(
    { kind: 'import', register, count: 0, file: 'a.csv' },
    Object.entries(records).map(([record, fields]) => ({ record, register, fields, presence: 'live' })),
  )
const change = (record: string, fields: Fields) =>
  write({ kind: 'edit', register, record, label: '' }, [{ record, register, fields }])
const trash = (record: string) =>
  write({ kind: 'trash', register, count: 1 }, [{ record, register, presence: 'trashed' }])
/** Tells the service what a command did, as the workspace does. */
async function apply(outcome: Awaited<ReturnType<typeof write>>) {
  await service.apply(outcome.records, outcome.gone)
}
const idsOf = async (query: ListQuery, of = service) => of.ids((await of.list(query)).list)
const flagged: ListQuery = { ...all, filters: [{ field: 'number', kind: 'flag', flag: 'numbering' }] }

const five = {
  a: act(1, 1, '2026-01-28', { kind: 'resolution', unit: 'Skarbnik' }),
  b: act(2, 1, '2026-01-28', { kind: 'localLaw' }),
  c: act(3, 2, '2026-02-25', { kind: 'resolution', repeals: [{ written: '1/1/26', record: 'a' }] }),
  d: act(4, 2, '2026-02-25', { kind: 'appeal' }),
  e: act(5, 3, '2026-03-25', { kind: 'resolution', unit: 'Skarbnik' }),
}

describe('a question before the service is configured', () => {
  it('waits for the records', async () => {
    await add(five)
    const asked = [service.list(all), service.totals(), service.find('sprawie', 10)] as const
    await service.configure(settings)
    expect((await asked[0]).matched).toBe(5)
    expect(await asked[1]).toMatchObject({ resolutions: 5 })
    expect((await asked[2]).total).toBe(5)
  })

  it('about a list does not wait for what is to be done with every record', async () => {
    const many = Array.from({ length: 1_200 }, (_, at) => [`m${at}`, act(at + 1, 1, '2026-01-28')] as const)
    await add(Object.fromEntries(many))
    const answered: string[] = []
    const asked = [
      service.desk().then(() => answered.push('desk')),
      service.list(all).then(() => answered.push('list')),
    ]
    await service.configure(settings)
    await Promise.all(asked)
    expect(answered).toEqual(['list', 'desk'])
  })

  it('sees a command that came before the records', async () => {
    await add(five)
    const outcome = await change('a', { title: 'nowy' })
    const applied = service.apply(outcome.records, outcome.gone)
    await service.configure(settings)
    await applied
    expect((await service.record(register, 'a'))?.row.record.values['title']).toBe('nowy')
  })
})

describe('lists', () => {
  beforeEach(async () => {
    await add(five)
    await service.configure(settings)
  })

  it('filter, sort, count and hand out windows of rows', async () => {
    const query: ListQuery = {
      ...all,
      filters: [{ field: 'kind', kind: 'oneOf', values: ['resolution'] }],
      sort: [{ field: 'number', direction: 'descending' }],
    }
    const { list, total, matched } = await service.list(query)
    expect([total, matched, await service.count(query)]).toEqual([5, 3, 3])
    expect(await service.ids(list)).toEqual(['e', 'c', 'a'])
    expect((await service.rows(list, 1, 3)).map(({ record }) => record.id)).toEqual(['c', 'a'])
    expect(await service.rows(list, 3, 80)).toEqual([])
    expect(await Promise.all(['e', 'a', 'b', 'x'].map((id) => service.indexOf(list, id)))).toEqual([0, 2, -1, -1])
  })

  it('stand newest first without an order', async () => {
    expect(await idsOf(all)).toEqual(['e', 'd', 'c', 'b', 'a'])
  })

  it('group by sitting, rows together, counts right', async () => {
    const { list, groups } = await service.list({ ...all, group: 'sitting' })
    expect(groups).toEqual([
      { label: 'III · 25.03.2026', start: 0, count: 1, sums: [] },
      { label: 'II · 25.02.2026', start: 1, count: 2, sums: [] },
      { label: 'I · 28.01.2026', start: 3, count: 2, sums: [] },
    ])
    expect(await service.ids(list)).toEqual(['e', 'd', 'c', 'b', 'a'])
  })

  it('answer nothing for a list no longer kept', async () => {
    const { list } = await service.list(all)
    for (let index = 0; index < 100; index++) await service.list(all)
    expect(await service.rows(list, 0, 80)).toEqual([])
    expect(await service.ids(list)).toEqual([])
    expect(await service.indexOf(list, 'a')).toBe(-1)
    // A register must not be printed from two states of the office.
    await expect(service.printedRows(list, ['number'], undefined, 0, 80, false)).rejects.toThrow('gone')
    expect(await service.outerNumbers(list)).toEqual({})
  })

  it('name the register there is none of', async () => {
    await expect(service.list({ ...all, register: 'nobody' })).rejects.toThrow('nobody')
  })

  it('offer the values a field has, and those used before', async () => {
    const units = await service.facets(register, 'unit')
    expect(units.map(({ value, count }) => [value, count])).toContainEqual(['Skarbnik', 2])
    expect(await service.complete(register, 'unit', 'ska')).toEqual(['Skarbnik'])
  })
})

describe('links', () => {
  it('of other registers lead to a record as those of its own do, with every change', async () => {
    const put = (record: string, of: string, fields: Fields, presence: 'live' | 'trashed' | 'absent' = 'live') =>
      write({ kind: 'edit', register: of, record, label: '' }, [{ record, register: of, fields, presence }])
    const link = [{ written: 'Wybory', record: 'w' }]
    await apply(await put('w', 'elections', { name: 'Wybory 2027' }))
    await put('k', 'nominations', { number: '1', surname: 'Nowak', election: link })
    await service.reload()
    const leading = async () =>
      (await service.record('elections', 'w'))?.incoming.map(({ register: of, field, record, title }) => [
        of,
        field,
        record,
        title,
      ])
    expect(await leading()).toEqual([['nominations', 'election', 'k', 'Nowak']])
    await apply(await put('j', 'layJudges', { number: '7', surname: 'Lis', election: link }))
    expect(await leading()).toEqual([
      ['nominations', 'election', 'k', 'Nowak'],
      ['layJudges', 'election', 'j', 'Lis'],
    ])
    await apply(await put('k', 'nominations', { surname: 'Nowak-Lis' }))
    await apply(await put('j', 'layJudges', {}, 'trashed'))
    expect(await leading()).toEqual([['nominations', 'election', 'k', 'Nowak-Lis']])
    await apply(await put('k', 'nominations', { election: undefined }))
    await apply(await put('j', 'layJudges', {}, 'absent'))
    expect(await leading()).toEqual([])
  })

  beforeEach(async () => {
    await add(five)
    await service.configure(settings)
  })
  const state = async (id: string) => (await service.record(register, id))?.row.derived['status']

  it('show at their other end and decide the state there', async () => {
    expect((await service.record(register, 'a'))?.incoming).toMatchObject([
      { field: 'repeals', register, record: 'c', name: '2/3/26', title: 'w sprawie nr 3' },
    ])
    expect(await state('a')).toBe('repealed')
  })

  it('stop to count in the trash, when they are taken off, and when their act is annulled', async () => {
    const outcome = await trash('c')
    await apply(outcome)
    expect([await state('a'), (await service.record(register, 'a'))?.incoming]).toEqual(['adopted', []])
    const back = await undo(database, outcome.command, options)
    if (back === undefined || 'blocked' in back) throw new Error('undone')
    await apply(back)
    expect(await state('a')).toBe('repealed')
    await apply(await change('c', { supervisionEvents: [{ kind: 'annulled', served: '2026-04-01' }] }))
    expect(await state('a')).toBe('adopted')
    await apply(await change('c', { supervisionEvents: undefined, repeals: undefined }))
    expect([await state('a'), (await service.record(register, 'a'))?.incoming]).toEqual(['adopted', []])
  })

  it('stand by the name their record bears now in lists, groups, filters and on paper, not in what is stored', async () => {
    const groups = async () => (await service.list({ ...all, group: 'repeals' })).groups.map(({ label }) => label)
    const found = (text: string) => idsOf({ ...all, filters: [{ field: 'repeals', kind: 'text', text }] })
    expect(await groups()).toContain('1/1/26')
    const row = async () => {
      const { list } = await service.list({ ...all, filters: [{ field: 'repeals', kind: 'notEmpty' }] })
      return (await service.rows(list, 0, 1))[0]
    }
    expect(await row()).not.toHaveProperty('links')
    await apply(await change('a', { number: { written: '1/10/26', session: 1, ordinal: 10, year: 2026 } }))
    expect(await groups()).toEqual(expect.arrayContaining(['1/10/26']))
    expect(await groups()).not.toContain('1/1/26')
    expect([await found('1/10/26'), await found('1/1/26')]).toEqual([['c'], []])
    expect(await row()).toMatchObject({
      links: { repeals: [{ written: '1/10/26', record: 'a' }] },
      record: { values: { repeals: [{ written: '1/1/26', record: 'a' }] } },
    })
    expect(await service.values({ ...all, filters: [{ field: 'repeals', kind: 'notEmpty' }] })).toMatchObject([
      { repeals: [{ written: '1/10/26' }] },
    ])
    // What was written stands where the record is gone.
    await apply(await write({ kind: 'purge', register, count: 1 }, [{ record: 'a', register, presence: 'absent' }]))
    expect(await groups()).toContain('1/1/26')
  })

  it('find names for records, also for titles that could not be read', async () => {
    await apply(await change('a', { title: { unread: '#ARG!' } }))
    expect(await service.names(register, ['a', 'b', 'x'])).toEqual({
      a: { name: '1/1/26', title: '#ARG!' },
      b: { name: '1/2/26', title: 'w sprawie nr 2' },
    })
    expect(await service.record(register, 'x')).toBeUndefined()
  })
})

describe('numbering', () => {
  beforeEach(async () => {
    await add(five)
    await service.configure(settings)
  })

  it('proposes the next number and tells what is odd about one, with the names of the others', async () => {
    expect(await service.nextNumber(register, '2026-04-29')).toMatchObject({ ordinal: 6, session: 4, year: 2026 })
    expect(await service.nextNumber(register, '2026-03-25')).toMatchObject({ ordinal: 6, session: 3 })
    const repeat = { written: '1/2/26', session: 1, ordinal: 2, year: 2026 }
    const { warnings, names } = await service.checkNumber(register, { id: 'new', number: repeat, date: '2026-01-28' })
    expect(warnings).toMatchObject([{ code: 'repeated', others: ['b'] }])
    expect(names).toEqual({ b: '1/2/26' })
    const fine = { written: '3/6/26', session: 3, ordinal: 6, year: 2026 }
    expect(await service.checkNumber(register, { id: 'new', number: fine, date: '2026-03-25' })).toEqual({
      warnings: [],
      names: {},
    })
  })

  it('tells which numbers entries would share that are still to come, and forgets it again', async () => {
    const repeat = { written: '1/2/26', session: 1, ordinal: 2, year: 2026 }
    const next = { written: '3/6/26', session: 3, ordinal: 6, year: 2026 }
    const other = { written: '4/6/26', session: 4, ordinal: 6, year: 2026 }
    const clashes = (...records: Parameters<QueryService['numberClashes']>[1]) =>
      service.numberClashes(register, records)
    expect(await clashes({ id: 'new', values: { number: repeat, date: '2026-01-28' } })).toEqual([['1/2/26']])
    expect(await clashes({ id: 'new', values: { number: next, date: '2026-03-25' } })).toEqual([])
    // Two that come together, and one whose counter another session has.
    expect(
      await clashes(
        { id: 'new', values: { number: next, date: '2026-03-25' } },
        { id: 'newer', values: { number: next, date: '2026-03-25' } },
        { id: 'newest', values: { number: other, date: '2026-04-29' } },
      ),
    ).toEqual([['3/6/26', '4/6/26']])
    // The one that bears it now goes, or comes as it is.
    expect(await clashes({ id: 'b' }, { id: 'new', values: { number: repeat, date: '2026-01-28' } })).toEqual([])
    const b = await database.records.get('b')
    expect(await clashes({ id: 'b', values: b?.values ?? {} })).toEqual([])
    expect((await service.checkNumber(register, { id: 'x', number: next, date: '2026-03-25' })).warnings).toEqual([])
    expect((await service.checkNumber(register, { id: 'x', number: repeat, date: '2026-01-28' })).warnings).toEqual([
      { code: 'repeated', others: ['b'] },
    ])
  })

  it('marks both acts with one number, and neither after one is mended or lies in the trash', async () => {
    expect(await idsOf(flagged)).toEqual([])
    await apply(await change('e', { number: five.d['number'], date: '2026-02-25' }))
    expect(await idsOf(flagged)).toEqual(expect.arrayContaining(['d', 'e']))
    const rows = await service.rows((await service.list(all)).list, 0, 10)
    expect(
      rows
        .filter(({ numbering }) => numbering)
        .map(({ record }) => record.id)
        .toSorted(),
    ).toEqual(['d', 'e'])
    await apply(await trash('e'))
    expect(await idsOf(flagged)).toEqual([])
    const restored = await write({ kind: 'restore', register, count: 1 }, [{ record: 'e', register, presence: 'live' }])
    await apply(restored)
    expect((await idsOf(flagged)).toSorted()).toEqual(['d', 'e'])
    await apply(await change('e', { number: five.e['number'], date: '2026-03-25' }))
    expect(await idsOf(flagged)).toEqual([])
  })

  it('marks the act after a gap when one is taken away', async () => {
    const outcome = await write({ kind: 'removeSample', register, count: 1 }, [
      { record: 'c', register, presence: 'absent' },
    ])
    await apply(outcome)
    expect(await idsOf(flagged)).toEqual(['d'])
    const back = await undo(database, outcome.command, options)
    if (back === undefined || 'blocked' in back) throw new Error('undone')
    await apply(back)
    expect(await idsOf(flagged)).toEqual([])
  })

  it('leaves the marks alone when other fields change', async () => {
    await apply(await change('e', { number: five.d['number'], date: '2026-02-25' }))
    await apply(await change('e', { remarks: 'sprawdzić' }))
    expect((await idsOf(flagged)).toSorted()).toEqual(['d', 'e'])
  })
})

describe('what is incomplete', () => {
  it('is found by what is missing and what could not be read', async () => {
    await add({ ...five, f: { title: 'bez numeru' }, g: { ...five.a, remarks: 'x', sentOn: { unread: 'kiedyś' } } })
    await service.configure(settings)
    const query: ListQuery = { ...all, filters: [{ field: 'title', kind: 'flag', flag: 'incomplete' }] }
    expect((await idsOf(query)).toSorted()).toEqual(['f', 'g'])
    await apply(await change('g', { sentOn: '2026-02-01' }))
    expect(await idsOf(query)).toEqual(['f'])
  })
})

describe('the printed register', () => {
  it('heads rows by groups and counts Lp. on from batch to batch', async () => {
    await add({ ...five, f: { title: 'bez numeru', withdrawn: true } })
    await service.configure(settings)
    const query: ListQuery = { ...all, sort: [{ field: 'number', direction: 'ascending' }], group: 'sitting' }
    const { list, matched } = await service.list(query)
    const print = async (size: number) => {
      const rows = []
      for (let from = 0; from < matched; from += size)
        rows.push(
          ...(await service.printedRows(list, ['number', 'title', 'date'], 'sitting', from, from + size, false)),
        )
      return rows
    }
    const whole = await print(100)
    expect(
      whole.map((row) =>
        row.kind === 'group'
          ? row.text
          : row.cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "I sesja – 28 stycznia 2026 r. (nr 1/1/26 – 1/2/26)",
        "1 | 1/1/26 | w sprawie nr 1 | 28.01.2026",
        "2 | 1/2/26 | w sprawie nr 2 | 28.01.2026",
        "II sesja – 25 lutego 2026 r. (nr 2/3/26 – 2/4/26)",
        "3 | 2/3/26 | w sprawie nr 3 | 25.02.2026",
        "4 | 2/4/26 | w sprawie nr 4 | 25.02.2026",
        "III sesja – 25 marca 2026 r. (nr 3/5/26)",
        "5 | 3/5/26 | w sprawie nr 5 | 25.03.2026",
        "bez sesji",
        "6 |  | bez numeru (numer niewykorzystany) | ",
      ]
    `)
    for (const size of [1, 2, 3, 4]) expect(await print(size)).toEqual(whole)
    expect(await service.outerNumbers(list)).toEqual({ first: '1/1/26', last: '3/5/26' })
  })

  it('has no headings when the view has no groups', async () => {
    await add(five)
    await service.configure(settings)
    const { list } = await service.list(all)
    const rows = await service.printedRows(list, ['number'], undefined, 0, 100, false)
    expect(rows.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'row'))
  })

  it('lists the acts of one session in order', async () => {
    await add(five)
    await service.configure(settings)
    const acts = await service.values({
      register,
      filters: [{ field: 'sitting', kind: 'oneOf', values: ['II · 25.02.2026'] }],
      sort: [{ field: 'number', direction: 'ascending' }],
    })
    expect(acts.map(({ number, sitting }) => [isActNumber(number) && number.written, sitting])).toEqual([
      ['2/3/26', 'II · 25.02.2026'],
      ['2/4/26', 'II · 25.02.2026'],
    ])
  })
})

describe('the search', () => {
  it('finds what is there, not what lies in the trash, and forgets what is gone', async () => {
    await add({ ...five, z: { title: 'w sprawie nadania nazwy ulicy' } })
    await service.configure(settings)
    const found = async (text: string) => (await service.find(text, 10, register)).hits.map(({ record }) => record)
    expect(await found('ulica')).toEqual(['z'])
    expect((await service.find('nazwy', 1)).hits[0]).toMatchObject({ record: 'z', register, field: 'title' })
    expect(await found('2/4/26')).toEqual(['d'])
    const outcome = await trash('z')
    await apply(outcome)
    expect(await found('ulica')).toEqual([])
    const command = (await readUndoState(database)).undo.at(-1)
    if (command === undefined) throw new Error('trashed')
    const back = await undo(database, command, options)
    if (back === undefined || 'blocked' in back) throw new Error('undone')
    await apply(back)
    expect(await found('ulicy')).toEqual(['z'])
    await apply(await change('z', { title: 'w sprawie statutu' }))
    expect(await found('ulicy')).toEqual([])
    expect((await service.find('', 10)).hits).toEqual([])
  })
})

describe('applied commands', () => {
  it('leave the service as reading everything anew would, over many commands', async () => {
    const sample = [...sampleResolutions(150, 3, { today: settings.today, id: (index) => `s${index}` })]
    await service.configure(settings)
    const insert = await write(
      { kind: 'addSample', register, count: 150 },
      sample.map(({ id, values }) => ({ record: id, register, fields: values, presence: 'live' })),
    )
    await apply(insert)
    const steps: readonly (() => Promise<Awaited<ReturnType<typeof write>>>)[] = [
      () => trash('s10'),
      () => change('s20', { number: sample[21]?.values['number'], date: sample[21]?.values['date'] }),
      () => change('s30', { repeals: [{ written: 'x', record: 's5' }], entryRule: 'onAdoption' }),
      () => write({ kind: 'restore', register, count: 1 }, [{ record: 's10', register, presence: 'live' }]),
      () => write({ kind: 'removeSample', register, count: 1 }, [{ record: 's40', register, presence: 'absent' }]),
      () => add({ fresh: act(9_999, 99, '2026-11-20') }),
      () => change('fresh', { date: { unread: '31.11.2026' } }),
    ]
    const queries: readonly ListQuery[] = [
      all,
      flagged,
      { ...all, group: 'sitting', sort: [{ field: 'title', direction: 'ascending' }] },
      { ...all, filters: [{ field: 'status', kind: 'oneOf', values: ['repealed'] }] },
      {
        ...all,
        filters: [{ field: 'title', kind: 'text', text: 'spraw' }],
        sort: [{ field: 'date', direction: 'ascending' }],
      },
      { ...all, trash: true },
    ]
    const answers = async (of: QueryService) => {
      const lists = []
      for (const query of queries) {
        const { list, total, matched, groups } = await of.list(query)
        lists.push({ total, matched, groups, rows: await of.rows(list, 0, 500) })
      }
      return { lists, found: (await of.find('miasta', 500)).hits.map(({ record }) => record).toSorted() }
    }
    for (const step of steps) {
      await apply(await step())
      const anew = queryService()
      await anew.configure(settings)
      expect(await answers(service)).toEqual(await answers(anew))
    }
  })

  it('are seen in another language, on another day, with another office after configuring anew', async () => {
    await add({ ...five, law: act(6, 3, '2026-03-25', { inForceOn: '2026-12-01', supervisor: 'none' }) })
    await service.configure(settings)
    const state = async () => (await service.record(register, 'law'))?.row.derived['status']
    expect(await state()).toBe('notYetInForce')
    await service.configure({ ...settings, today: '2026-12-01' })
    expect(await state()).toBe('inForce')
    const grouped = { ...all, group: 'kind' }
    expect((await service.list(grouped)).groups.map(({ label }) => label)).toContain('akt prawa miejscowego')
    // None of it reads a record again: what the database lost meanwhile is still here, and is still found.
    await database.records.clear()
    await service.configure({ ...settings, language: 'en' })
    expect((await service.list(grouped)).groups.map(({ label }) => label)).not.toContain('akt prawa miejscowego')
    expect(await service.nextNumber(register, '2027-01-27')).toMatchObject({ ordinal: 7 })
    const yearly = { ...settings.office, numbering: { ...settings.office.numbering, counter: 'year' as const } }
    await service.configure({ ...settings, office: yearly })
    expect(await service.nextNumber(register, '2027-01-27')).toMatchObject({ ordinal: 1 })
    expect((await service.find('nr', 50)).total).toBe(6)
  })

  it('say where they are, whatever register was asked', async () => {
    await add(five)
    await service.configure(settings)
    expect(await service.record('layJudges', 'a')).toBeUndefined()
    expect(await service.whereIs('a')).toEqual({ register, record: 'a', name: '1/1/26' })
    expect(await service.whereIs('nothing')).toBeUndefined()
  })
})
