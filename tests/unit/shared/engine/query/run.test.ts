import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseActNumber } from '#shared/core/actNumbers/actNumber'
import { facets, rowsUsed, valuesUsed } from '#shared/engine/query/facets'
import { type Query, type QueryResult, runQuery } from '#shared/engine/query/run'
import { RegisterTable } from '#shared/engine/query/table'
import { contracts } from '#shared/registers/contracts/definition'
import type { Filter, Sort } from '#shared/model/view'
import { contractsPl } from '#shared/registers/contracts/texts.pl'
import type { RowValue } from '#shared/core/values/values'
import { recordOf, sampleRecords, tableOf, texts, titleOf, today } from './sampleTable'
import { naiveIds, naiveValues } from './naiveQuery'

const records = sampleRecords(400)
const table = tableOf(records)
const valueOf = naiveValues(records)
const ask = (query: Partial<Query>, on: RegisterTable = table): QueryResult =>
  runQuery(on, { filters: [], sort: [], today, ...query })
const idsOf = (result: QueryResult, on: RegisterTable = table) =>
  Array.from(result.rows, (slot) => on.recordAt(slot)?.id ?? '')

const fields = ['number', 'date', 'kind', 'session', 'title', 'unit', 'status', 'votesFor', 'remarks', 'inForceFrom']
const field = fc.constantFrom(...fields)
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ field, kind: fc.constant('text' as const), text: fc.constantFrom('plan', 'SKARG', '2023', 'w sp', 'ó') }),
  fc.record({
    field: fc.constantFrom('kind', 'status'),
    kind: fc.constant('oneOf' as const),
    values: fc.subarray(['localLaw', 'complaint', 'inForce', 'repealed', '']),
  }),
  fc.record({
    field: fc.constantFrom('date', 'inForceFrom'),
    kind: fc.constant('range' as const),
    from: fc.constantFrom('2020-01-01', '2022-06-15'),
    to: fc.constantFrom('2021-12-31', '2024-12-31'),
  }),
  fc.record({ field: fc.constant('votesFor'), kind: fc.constant('range' as const), from: fc.constantFrom('15', '20') }),
  fc.record({ field, kind: fc.constantFrom('empty' as const, 'notEmpty' as const) }),
)
const sort: fc.Arbitrary<Sort> = fc.record({ field, direction: fc.constantFrom('ascending', 'descending') })
const query = fc.record({
  filters: fc.array(filter, { maxLength: 3 }),
  sort: fc.array(sort, { maxLength: 3 }),
})

describe('runQuery', () => {
  it('gives what a naive filter and sort give', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(idsOf(ask(asked))).toEqual(naiveIds(records, valueOf, asked))
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same after changes as after loading the outcome', () => {
    const step = fc.record({
      index: fc.nat(199),
      action: fc.constantFrom('title', 'date', 'unlink', 'trash', 'remove', 'add'),
      text: fc.constantFrom('w sprawie planu', 'w sprawie żółci', 'w sprawie 9', 'w sprawie 10'),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), query, (steps, asked) => {
        const now = new Map(sampleRecords(200).map((record) => [record.id, record]))
        const changing = tableOf([...now.values()])
        for (const { index, action, text } of steps) {
          ask(asked, changing)
          const id = action === 'add' ? `new${index}` : `r${String(index).padStart(5, '0')}`
          const values = now.get(id)?.values ?? { number: parseActNumber(`X/${index}/24`), date: '2024-02-02' }
          const { repeals, ...unlinked } = values
          if (action === 'remove') {
            now.delete(id)
            changing.remove([id])
            continue
          }
          const record =
            action === 'trash'
              ? recordOf(id, values, 1)
              : action === 'unlink'
                ? recordOf(
                    id,
                    repeals === undefined ? { ...values, repeals: [{ record: 'r00003', written: 'x' }] } : unlinked,
                  )
                : action === 'date'
                  ? recordOf(id, { ...values, date: '2021-05-05' })
                  : recordOf(id, { ...values, title: text })
          now.set(id, record)
          changing.upsert([record])
        }
        const fresh = tableOf([...now.values()])
        const expected = ask({ ...asked, group: 'status' }, fresh)
        const actual = ask({ ...asked, group: 'status' }, changing)
        expect(idsOf(actual, changing)).toEqual(idsOf(expected, fresh))
        expect(actual.groups).toEqual(expected.groups)
        expect([actual.total, actual.matched]).toEqual([expected.total, expected.matched])
      }),
      { numRuns: 25 },
    )
  })

  it('keeps rows of a group together, groups in the order of their first row', () => {
    const asked = { sort: [{ field: 'title', direction: 'ascending' }] } satisfies Partial<Query>
    const flat = idsOf(ask(asked))
    const { groups, rows } = ask({ ...asked, group: 'kind' })
    const kindOf = (id: string) => table.get(id)?.values['kind']
    expect(groups.map((group) => group.value)).toEqual([...new Set(flat.map(kindOf))])
    expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(rows.length)
    for (const { start, count, value } of groups) {
      const ids = Array.from(rows.subarray(start, start + count), (slot) => table.recordAt(slot)?.id ?? '')
      expect(ids).toEqual(flat.filter((id) => kindOf(id) === value))
    }
  })

  it('sorts numbers naturally, Polish letters in dictionary order, empty fields last in both directions', () => {
    const titled = ['łata', 'lata', 'żaba', 'zebra', 'ćma', 'cyna', 'ul. 10', 'ul. 9']
    const small = tableOf([
      ...titled.map((title, index) =>
        recordOf(`t${index}`, { title, number: parseActNumber(`${'XIVX'.charAt(index % 4)}/${index + 5}/24`) }),
      ),
      recordOf('none', {}),
    ])
    const order = (name: string, direction: Sort['direction']) =>
      idsOf(ask({ sort: [{ field: name, direction }] }, small), small).map((id) => small.get(id)?.values['title'])
    expect(order('title', 'ascending')).toEqual([
      'cyna',
      'ćma',
      'lata',
      'łata',
      'ul. 9',
      'ul. 10',
      'zebra',
      'żaba',
      undefined,
    ])
    expect(order('title', 'descending').at(-1)).toBeUndefined()
  })

  it.each([
    ['12/123/2024', 'XII/123/24', true],
    ['xii / 123', 'XII/123/24', true],
    ['123/24', 'XII/123/24', true],
    ['XIII/123/24', 'XII/123/24', false],
    ['/24', 'XII/123/24', true],
    ['123', 'XII/1234/24', true],
  ])('filters numbers in any shape: %s meets %s: %s', (typed, written, meets) => {
    const one = tableOf([recordOf('a', { number: parseActNumber(written) })])
    expect(ask({ filters: [{ field: 'number', kind: 'text', text: typed }] }, one).matched).toBe(meets ? 1 : 0)
  })

  it.each([
    ['26.10', true],
    ['10.2023', true],
    ['/23', true],
    ['2023-10', true],
    ['/26', false],
  ])('filters dates by their printed form: %s', (typed, meets) => {
    const one = tableOf([recordOf('a', { date: '2023-10-26' })])
    expect(ask({ filters: [{ field: 'date', kind: 'text', text: typed }] }, one).matched).toBe(meets ? 1 : 0)
  })

  it('keeps the trash apart and lets a trashed act repeal nothing', () => {
    const act = recordOf('a', { date: '2024-01-01', entryRule: 'onAdoption' })
    const repealing = { date: '2024-02-01', entryRule: 'onAdoption', repeals: [{ record: 'a', written: 'x' }] }
    const pair = tableOf([act, recordOf('b', repealing)])
    const repealed: Filter = { field: 'status', kind: 'oneOf', values: ['repealed'] }
    expect(idsOf(ask({ filters: [repealed] }, pair), pair)).toEqual(['a'])
    pair.upsert([recordOf('b', repealing, 1)])
    expect(ask({ filters: [repealed] }, pair)).toMatchObject({ total: 1, matched: 0 })
    expect(idsOf(ask({ trash: true }, pair), pair)).toEqual(['b'])
  })

  it('computes derived fields for the day asked', () => {
    const one = tableOf([recordOf('a', { date: '2024-01-01', entryRule: 'fixedDate', inForceOn: '2025-01-01' })])
    const later: Filter = { field: 'status', kind: 'oneOf', values: ['notYetInForce'] }
    expect(ask({ filters: [later], today: '2024-06-01' }, one).matched).toBe(1)
    expect(ask({ filters: [later], today: '2025-06-01' }, one).matched).toBe(0)
  })

  it('asks flags and passes over fields it does not have', () => {
    const long = records.filter(({ values }) => titleOf(values).length > 200).length
    expect(ask({ filters: [{ field: 'title', kind: 'flag', flag: 'long' }] }).matched).toBe(long)
    expect(
      ask({ filters: [{ field: 'gone', kind: 'empty' }], sort: [{ field: 'gone', direction: 'ascending' }] }).matched,
    ).toBe(400)
  })

  it('counts values for filters and completion', () => {
    const counted = facets(table, 'kind', 20)
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(400)
    expect(counted[0]).toMatchObject({ value: 'resolution', label: 'uchwała' })
    const used = valuesUsed(table, 'unit', 'plan', 5)
    expect(used).toEqual(['Wydział Planowania Przestrzennego'])
  })

  it('offers rows used before by a cell of theirs, most used first, each as the newest record has it', () => {
    const party = (name: string, nip: string) => ({ side: 'contractor', name, nip })
    const contract = (id: string, concludedOn: string, ...parties: readonly RowValue[]) => ({
      ...recordOf(id, { concludedOn, parties }, id === 'gone' ? 1 : 0),
      register: 'contracts',
      order: concludedOn,
    })
    const contractsTable = new RegisterTable(contracts, contractsPl, texts.words, {
      derive: () => undefined,
      flag: () => () => false,
    })
    contractsTable.load([
      contract('old', '2024-01-01', party('Fal-Bruk', '1')),
      contract('new', '2026-01-01', party('Fal-Bruk', '2'), party('Falenty sp. z o.o.', '3')),
      contract('gone', '2026-05-01', party('Fala', '4')),
    ])
    const used = (typed: string) => rowsUsed(contractsTable, 'parties', 'name', typed, 5)
    expect(used('fal')).toEqual([party('Fal-Bruk', '2'), party('Falenty sp. z o.o.', '3')])
    expect(used('sp')).toEqual([party('Falenty sp. z o.o.', '3')])
    expect(rowsUsed(contractsTable, 'parties', 'nip', '3', 5)).toEqual([party('Falenty sp. z o.o.', '3')])
    expect(used('bruk')).toEqual([])
  })
})
