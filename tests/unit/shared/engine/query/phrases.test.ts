import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { parseActNumber } from '#shared/core/actNumbers/actNumber'
import { queryDateAt } from '#shared/engine/query/queryDates'
import { registerNames } from '#shared/engine/query/registerNames'
import { TextIndex } from '#shared/engine/query/textIndex'
import { queryTerms } from '#shared/engine/query/textQuery'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { textsOf } from '#shared/text/texts'
import { recordOf } from './sampleTable'

const names = registerNames(catalogue.registers, [textsOf('pl', catalogue).register, textsOf('en', catalogue).register])
const inRegister = (register: string, id: string, values: Values): RegisterRecord => ({
  ...recordOf(id, values),
  register,
})
const records = [
  recordOf('budget', {
    number: parseActNumber('III/12/24'),
    date: '2024-12-19',
    title: 'Budżet Gminy Lipowiec na 2025 r.',
  }),
  recordOf('change', {
    number: parseActNumber('V/30/25'),
    date: '2025-03-27',
    title: 'w sprawie zmiany budżetu na rok 2025',
  }),
  recordOf('road', {
    number: parseActNumber('XII/90/26'),
    date: '2026-03-12',
    title: 'zaliczenie drogi do kategorii dróg gminnych',
    sentOn: '2026-03-16',
  }),
  recordOf('quote', {
    number: parseActNumber('XIII/95/26'),
    date: '2026-04-23',
    title: 'zmieniająca uchwałę z dnia 12 marca 2026 r. w sprawie dróg',
  }),
  inRegister('interpellations', 'asked', { kind: 'interpellation', subject: 'budżet szkoły', filedOn: '2026-03-12' }),
  inRegister('interpellations', 'queried', { kind: 'query', subject: 'stan drogi', filedOn: '2026-04-01' }),
  inRegister('interpellations', 'moved', { kind: 'motion', subject: 'remont drogi', filedOn: '2026-04-02' }),
  inRegister('contracts', 'signed', { subject: 'remont drogi gminnej', concludedOn: '2026-03-12' }),
]
const index = new TextIndex(catalogue.registers, names)
index.upsert(records)
const found = (query: string) => index.search(query, 50).hits.map(({ id }) => id)

describe('a phrase as it is said', () => {
  it.each([
    ['uchwała w sprawie budżetu na rok 2025', ['budget', 'change']],
    ['uchwały ws. budżetu na 2025 rok', ['budget', 'change']],
    ['Uchwała nr III/12/24', ['budget']],
    ['zmiana budżetu na rok 2025 r.', ['change']],
    ['umowa na remont drogi', ['signed']],
    ['umowa o remont drogi', ['signed']],
    ['zapytanie w sprawie drogi', ['queried']],
    ['wniosek o remont drogi', ['moved']],
    ['interpelacja dot. budżetu', ['asked']],
    ['drogi i dróg', ['moved', 'queried', 'quote', 'road', 'signed']],
  ])('„%s”', (query, expected) => expect(found(query).toSorted()).toEqual(expected))

  it('finds the same with and without words that say nothing, in the same order', () => {
    const idle = fc.array(fc.constantFrom('w', 'z', 'o', 'na', 'i', 'do', 'w sprawie', 'W', 'dot.', 'oraz'), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(
        fc.constantFrom('budżet 2025', 'remont drogi', 'dróg gminnych'),
        idle,
        idle,
        (query, before, between) => {
          const [first = '', second = ''] = query.split(' ')
          expect(found([...before, first, ...between, second].join(' '))).toEqual(found(query))
        },
      ),
    )
  })

  it('takes them for words where nothing else was typed', () => {
    expect(found('sprawie').toSorted()).toEqual(['change', 'quote'])
    expect(queryTerms('w').flatMap(({ words }) => words)).toEqual(['w'])
  })

  it('asks once for a word that was typed again', () => {
    expect(queryTerms('droga Droga 12/24 drogą 12/24').map(({ words }) => words)).toEqual([['droga'], ['12', '24']])
    expect(queryTerms('a '.repeat(500))).toHaveLength(1)
    expect(queryTerms('a.'.repeat(500)).map(({ words }) => words)).toEqual([['a']])
  })

  it('keeps the numeral of a session, and a year without its word', () => {
    expect(queryTerms('sesja I').flatMap(({ words }) => words)).toEqual(['sesja', 'i'])
    expect(queryTerms('budżet na rok 2025').flatMap(({ words }) => words)).toEqual(['budzet', '2025'])
    expect(queryTerms('rok szkolny').flatMap(({ words }) => words)).toEqual(['rok', 'szkolny'])
  })

  it('a register’s name alone brings no register', () => expect(found('umowa')).toEqual([]))
})

describe('a date in a query', () => {
  const day = ['asked', 'quote', 'road', 'signed']
  it.each([
    '12.03.2026',
    '12.3.2026',
    '12.03.2026 r.',
    '12.03.26',
    '2026-03-12',
    '12-03-2026',
    '12 marca 2026',
    '12 marca 2026 r.',
    'z dnia 12 marca 2026 roku',
    '12 MARCA 2026',
    '12 III 2026',
    '12 March 2026',
  ])('%s finds what happened that day', (query) => {
    const ids = found(query)
    for (const id of day) if (id !== 'quote' || /marca/i.test(query)) expect(ids).toContain(id)
    expect(ids).not.toContain('budget')
  })

  it.each(['marzec 2026', 'marca 2026', 'w marcu 2026', '03.2026', '3.2026', '2026-03', 'march 2026'])(
    '%s finds the month, acts of the day before what only happened to them',
    (query) => {
      const ids = found(query)
      expect(ids).toEqual(expect.arrayContaining(['road', 'asked', 'signed']))
      expect(ids).not.toContain('budget')
    },
  )

  it.each([
    ['uchwała z 12 marca 2026', ['road', 'quote']],
    ['uchwały z marca 2026 r.', ['road', 'quote']],
    ['drogi 12.03.2026', ['road', 'signed']],
    ['umowy z dnia 12.03.2026', ['signed']],
    ['16.03.2026', ['road']],
  ])('„%s”', (query, expected) => expect(found(query).toSorted()).toEqual(expected.toSorted()))

  it('shows the day it was found by', () => {
    const [hit] = index.search('16.03.2026', 1).hits
    expect(hit).toMatchObject({ id: 'road', field: 'sentOn', text: '16.03.2026', ranges: [{ start: 0, end: 10 }] })
  })

  it('keeps numbers of acts what they are', () => {
    expect(found('XII/90/26')).toEqual(['road'])
    expect(found('12/90/2026')).toEqual(['road'])
    expect(queryDateAt(['12', '5', '2026'], 0)).toBeUndefined()
    expect(queryDateAt(['90/2026'], 0)).toBeUndefined()
    expect(queryDateAt(['RM.0003.12.2026'], 0)).toBeUndefined()
    expect(queryDateAt(['31.02.2026'], 0)).toBeUndefined()
  })

  it('forgets the day of a record that was changed or taken out', () => {
    const own = new TextIndex(catalogue.registers, names)
    own.upsert(records)
    own.upsert([recordOf('road', { title: 'droga', date: '2026-05-05' })])
    own.remove(['signed'])
    expect(
      own
        .search('12.03.2026', 10)
        .hits.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['asked'])
    expect(own.search('5 maja 2026', 10).hits.map(({ id }) => id)).toEqual(['road'])
  })
})
