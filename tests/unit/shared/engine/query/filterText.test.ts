import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterToText, parseFilterText } from '#shared/engine/query/filterText'
import { fieldOf } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import type { Filter } from '#shared/model/view'
import { runQuery } from '#shared/engine/query/run'
import { recordOf, tableOf } from './sampleTable'
import { resolutions } from '#shared/registers/resolutions/definition'

const today = '2026-11-21'
const money: FieldDefinition = { id: 'value', type: 'money', section: 's', privacy: 'public' }
const field = (id: string): FieldDefinition => fieldOf(resolutions, id) ?? money
const day = (from?: string, to?: string) => ({
  field: 'date',
  kind: 'range',
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

describe('words that may be meant as words', () => {
  const text = field('title')
  it.each(['brak', 'Brak', 'brak środków', '"puste"', '„puste”', '"niepuste"', '"empty"', 'pusty plac', 'not'])(
    '%s is looked for',
    (typed) => expect(parseFilterText(text, typed, today)).toEqual({ field: 'title', kind: 'text', text: typed }),
  )
  it.each([
    ['puste', 'empty'],
    ['=""', 'empty'],
    ['niepuste', 'notEmpty'],
    ['*', 'notEmpty'],
    ['not empty', 'notEmpty'],
  ])('%s asks for a value', (typed, kind) =>
    expect(parseFilterText(text, typed, today)).toEqual({ field: 'title', kind }),
  )
  it.each(['brak', 'puste', 'Niepuste', 'plac', '"puste"'])(
    'a filter for „%s” is shown as it would be read',
    (word) => {
      const filter: Filter = { field: 'title', kind: 'text', text: word }
      const read = parseFilterText(text, filterToText(text, filter) ?? '', today)
      expect(read?.kind).toBe('text')
    },
  )
  it.each([
    ['date', 'brak', 'empty'],
    ['date', 'Brak', 'empty'],
    ['value', 'brak', 'empty'],
    ['date', '"brak"', 'text'],
    ['date', 'brak daty', 'text'],
    ['title', 'brak', 'text'],
  ])('%s: %s is %s, for only texts hold words', (id, typed, kind) => {
    const filter = parseFilterText(field(id), typed, today)
    expect(filter?.kind).toBe(kind)
    const shown = filter === undefined ? '' : filterToText(field(id), filter)
    expect(parseFilterText(field(id), shown ?? '', today)?.kind).toBe(kind)
  })
  it.each([
    ['date', 'brak', ['none']],
    ['date', '"brak"', ['unread']],
    ['date', 'oprócz brak', ['day', 'unread']],
  ])('%s: %s finds %j', (id, typed, expected) => {
    const table = tableOf([
      recordOf('none', { title: 'brak środków' }),
      recordOf('unread', { date: { unread: 'brak' } }),
      recordOf('day', { date: '2026-03-12' }),
    ])
    const filter = parseFilterText(field(id), typed, today)
    const { rows } = runQuery(table, { filters: filter === undefined ? [] : [filter], sort: [], today })
    expect(Array.from(rows, (slot) => table.recordAt(slot)?.id).toSorted()).toEqual(expected)
  })
  it.each([
    ['brak', ['a', 'b']],
    ['"puste"', ['c']],
    ['puste', ['d']],
  ])('%s finds %j', (typed, expected) => {
    const table = tableOf([
      recordOf('a', { title: 'brak środków' }),
      recordOf('b', { title: 'usunięcie braków' }),
      recordOf('c', { title: 'puste mieszkania' }),
      recordOf('d', { remarks: 'bez tytułu' }),
    ])
    const filter = parseFilterText(text, typed, today)
    const { rows } = runQuery(table, { filters: filter === undefined ? [] : [filter], sort: [], today })
    expect(Array.from(rows, (slot) => table.recordAt(slot)?.id).toSorted()).toEqual(expected)
  })
})

describe('conditions that are joined or excluded', () => {
  const table = tableOf([
    recordOf('roads', { title: 'remont dróg gminnych', date: '2025-03-12' }),
    recordOf('streets', { title: 'nazwy ulic', date: '2026-01-05' }),
    recordOf('budget', { title: 'budżet na drogi', date: '2026-11-02' }),
    recordOf('words', { title: 'umowa lub porozumienie' }),
    recordOf('none', {}),
  ])
  const found = (id: string, typed: string) => {
    const filter = parseFilterText(field(id), typed, today)
    const { rows } = runQuery(table, { filters: filter === undefined ? [] : [filter], sort: [], today })
    return Array.from(rows, (slot) => table.recordAt(slot)?.id).toSorted()
  }

  it.each([
    ['title', 'ulic lub budżet', ['budget', 'streets']],
    ['title', 'ULIC LUB remont gminnych', ['roads', 'streets']],
    ['title', 'ulic or budżet', ['budget', 'streets']],
    ['title', 'umowa "lub"', ['words']],
    ['title', 'ulic lub', ['streets']],
    ['title', 'lub', ['budget', 'none', 'roads', 'streets', 'words']],
    ['title', 'dr -budżet', ['roads']],
    ['title', '-"na drogi" -nazwy', ['none', 'roads', 'words']],
    ['title', 'oprócz ulic lub budżet', ['none', 'roads', 'words']],
    ['title', '<>puste', ['budget', 'roads', 'streets', 'words']],
    ['date', 'oprócz 2026', ['none', 'roads', 'words']],
    ['date', '12.03 lub 05.01', ['roads', 'streets']],
    ['date', '12.3.2025 lub 5.1.2026', ['roads', 'streets']],
    ['date', '2025 lub listopad 2026', ['budget', 'roads']],
    ['date', '2025 or empty', ['none', 'roads', 'words']],
    ['date', '2025 lub', ['roads']],
    ['date', 'oprócz 2025 lub puste', ['budget', 'streets']],
    ['date', '<> >=1.1.26', ['none', 'roads', 'words']],
  ])('%s: %s finds %j', (id, typed, expected) => {
    expect(found(id, typed)).toEqual(expected)
  })

  it.each([
    ['date', 'oprócz 2026', '<>2026'],
    ['title', '!= puste', '<>=""'],
    ['title', 'except umowa', '<>umowa'],
    ['date', 'oprócz 2025 or maj 2026', '<>2025 lub 05.2026'],
  ])('%s: %s is shown as %s, which reads the same', (id, typed, shown) => {
    const filter = parseFilterText(field(id), typed, today)
    expect(filter).toMatchObject({ not: true })
    const text = filter === undefined ? undefined : filterToText(field(id), filter)
    expect(text).toBe(shown)
    expect(parseFilterText(field(id), text ?? '', today)).toEqual(filter)
  })

  it('days that move with today are excluded as the days they are', () => {
    const filters: readonly Filter[] = [{ field: 'date', kind: 'thisMonth', not: true }]
    const { rows } = runQuery(table, { filters, sort: [], today })
    expect(Array.from(rows, (slot) => table.recordAt(slot)?.id).toSorted()).toEqual([
      'none',
      'roads',
      'streets',
      'words',
    ])
  })
})

describe('parseFilterText', () => {
  it.each([
    ['2026', day('2026-01-01', '2026-12-31')],
    ['10.2026', day('2026-10-01', '2026-10-31')],
    ['2.2024', day('2024-02-01', '2024-02-29')],
    ['2024-02', day('2024-02-01', '2024-02-29')],
    ['1.2.26', day('2026-02-01', '2026-02-01')],
    ['26.10.2023', day('2023-10-26', '2023-10-26')],
    ['2023-10-26', day('2023-10-26', '2023-10-26')],
    ['>=1.2.26', day('2026-02-01')],
    ['> 31.12.2025', day('2026-01-01')],
    ['>2025', day('2026-01-01')],
    ['<2025', day(undefined, '2024-12-31')],
    ['<=10.2025', day(undefined, '2025-10-31')],
    ['1.1.26..30.6.26', day('2026-01-01', '2026-06-30')],
    ['..30.6.26', day(undefined, '2026-06-30')],
    ['1.2025 .. 3.2025', day('2025-01-01', '2025-03-31')],
    ['2024..', day('2024-01-01')],
    ['dziś', day(today, today)],
    ['30.6.26..1.1.26', day('2026-01-01', '2026-06-30')],
    ['30.6.2026-1.1.2026', day('2026-01-01', '2026-06-30')],
    ['od 10.2026 do 2025', day('2025-01-01', '2026-10-31')],
    ['1.1.2026-30.6.2026', day('2026-01-01', '2026-06-30')],
    ['2026-01-05 - 2026-02-06', day('2026-01-05', '2026-02-06')],
    ['2024-2025', day('2024-01-01', '2025-12-31')],
    ['od 1.1.2026', day('2026-01-01')],
    ['do 2025', day(undefined, '2025-12-31')],
    ['od 1.2026 do maja 2026', day('2026-01-01', '2026-05-31')],
    ['maj 2026', day('2026-05-01', '2026-05-31')],
    ['Września 2026', day('2026-09-01', '2026-09-30')],
    ['february 2024', day('2024-02-01', '2024-02-29')],
  ])('date: %s', (typed, filter) => {
    expect(parseFilterText(field('date'), typed, today)).toEqual(filter)
  })

  it.each(['26', '26.10', '26.10.', '13.2026', 'wczesny', '1..wtorek'])('date: %s is looked for as text', (text) => {
    expect(parseFilterText(field('date'), text, today)).toEqual({ field: 'date', kind: 'text', text })
  })

  it.each([
    ['17', '17', '17'],
    ['>100', '101', undefined],
    ['>=100', '100', undefined],
    ['<100', undefined, '99'],
    ['10..20', '10', '20'],
    ['10-20', '10', '20'],
    ['od 10 do 20', '10', '20'],
    ['1 000..', '1000', undefined],
    ['1000..200', '200', '1000'],
  ])('integer: %s', (typed, from, to) => {
    expect(parseFilterText(field('votesFor'), typed, today)).toEqual({ ...day(from, to), field: 'votesFor' })
  })

  it.each([
    ['1 234,56', '123456', '123456'],
    ['100', '10000', '10099'],
    ['>100', '10100', undefined],
    ['>100,00', '10001', undefined],
    ['>=100', '10000', undefined],
    ['<100', undefined, '9999'],
    ['10..20,50', '1000', '2050'],
  ])('money: %s', (typed, from, to) => {
    expect(parseFilterText(money, typed, today)).toEqual({ ...day(from, to), field: 'value' })
  })

  it.each([
    ['=""', 'empty'],
    ['Puste', 'empty'],
    ['*', 'notEmpty'],
    ['niepuste', 'notEmpty'],
  ])('%s asks whether there is a value', (typed, kind) => {
    for (const id of ['title', 'date', 'votesFor'])
      expect(parseFilterText(field(id), typed, today)).toEqual({ field: id, kind })
  })

  it('looks for text as it was typed, and for nothing in blanks', () => {
    const text = { field: 'title', kind: 'text', text: 'plan > 2' }
    expect(parseFilterText(field('title'), ' plan > 2 ', today)).toEqual(text)
    expect(parseFilterText(field('title'), '  ', today)).toBeUndefined()
  })
})

describe('filterToText', () => {
  it.each([
    ['2026', '2026'],
    ['2.2024', '02.2024'],
    ['1.2.26', '01.02.2026'],
    ['1.1.26..30.6.26', '01.01.2026..30.06.2026'],
    ['>1.2.26', '>=02.02.2026'],
    ['..30.6.26', '<=30.06.2026'],
    ['puste', '=""'],
  ])('%s is shown as %s', (typed, shown) => {
    const filter = parseFilterText(field('date'), typed, today)
    expect(filter && filterToText(field('date'), filter)).toBe(shown)
  })

  it('is read back as the same filter', () => {
    const isInOrder = (from: string, to: string) => (from.includes('-') ? from <= to : Number(from) <= Number(to))
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    const bound = days.map((date) => date.toISOString().slice(0, 10))
    const amount = fc.integer({ min: 0, max: 9_999_999 }).map(String)
    const range = (id: string, value: fc.Arbitrary<string>): fc.Arbitrary<Filter> =>
      fc
        .record({ from: value, to: value }, { requiredKeys: [] })
        .filter(({ from, to }) => from !== undefined || to !== undefined)
        .filter(({ from, to }) => from === undefined || to === undefined || isInOrder(from, to))
        .map((bounds) => ({ field: id, kind: 'range' as const, ...bounds }))
    const filter = fc.oneof(range('date', bound), range('votesFor', amount), range('value', amount))
    fc.assert(
      fc.property(filter, (given) => {
        const on = field(given.field)
        expect(parseFilterText(on, filterToText(on, given) ?? '', today)).toEqual(given)
      }),
    )
  })

  it('leaves picked values to chips', () => {
    expect(filterToText(field('kind'), { field: 'kind', kind: 'oneOf', values: ['localLaw'] })).toBeUndefined()
  })
})
