import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { NameBook } from '#shared/engine/ties/nameBook'
import { tiedLinks } from '#shared/engine/ties/ties'

const councillor = (id: string, surname: string, givenNames: string, more: Values = {}): RegisterRecord => ({
  id,
  register: 'councillors',
  values: { surname, givenNames, ...more },
  order: '',
  trashed: 0,
  createdAt: '2026-11-29T10:00:00.000Z',
  updatedAt: '2026-11-29T10:00:00.000Z',
})
const people = [
  councillor('nowak8', 'Nowak', 'Anna', { oathOn: '2018-11-21', endedOn: '2024-04-29' }),
  councillor('nowak9', 'Nowak', 'Anna', { oathOn: '2024-05-07' }),
  councillor('wis', 'Wiśniewska-Łoś', 'Maria Ewa', { oathOn: '2024-05-07' }),
  councillor('cis1', 'Cis', 'Jan', { oathOn: '2024-05-07' }),
  councillor('cis2', 'Cis', 'Jan', { oathOn: '2024-05-07' }),
  { ...councillor('gone', 'Zięba', 'Jan'), trashed: 1 as const },
]
const book = new NameBook(catalogue.of('councillors'), people)

describe('whom a written name means', () => {
  it.each<readonly [string, string | undefined, string | undefined, readonly string[]]>([
    ['Anna Nowak', '2025-03-01', 'nowak9', []],
    ['Anna Nowak', '2020-03-01', 'nowak8', []],
    ['radna NOWAK Anna', '2025-03-01', 'nowak9', []],
    // Without a day either term may be meant.
    ['Anna Nowak', undefined, undefined, ['nowak8', 'nowak9']],
    ['Anna Nowak', '2010-03-01', undefined, []],
    ['Ewa Maria Wiśniewska – Łoś', '2025-03-01', 'wis', []],
    ['Maria Wiśniewska-Łoś', '2025-03-01', undefined, ['wis']],
    ['Anna Barbara Nowak', '2025-03-01', undefined, ['nowak9']],
    // Two people of one name: nobody is certain.
    ['Jan Cis', '2025-03-01', undefined, ['cis1', 'cis2']],
    // A surname alone is too little, and who lies in the trash is nobody.
    ['Nowak', '2025-03-01', undefined, []],
    ['Jan Zięba', '2025-03-01', undefined, []],
    ['', '2025-03-01', undefined, []],
  ])('%s on %s', (written, day, certain, likely) => {
    expect(book.find(written, day)).toEqual({ ...(certain === undefined ? {} : { certain }), likely })
  })
})

describe('the links names make', () => {
  const interpellations = catalogue.of('interpellations')
  const tied = (values: Values) => tiedLinks(interpellations, values, () => book)

  it('lead to whoever can only be meant, each once, beside those that are there', () => {
    const values = {
      councillors: ['Anna Nowak', 'Jan Cis', 'NOWAK ANNA', 'Maria Ewa Wiśniewska-Łoś'],
      filedOn: '2025-03-01',
    }
    expect(tied(values)).toEqual({
      mandates: [
        { record: 'nowak9', written: 'Anna Nowak' },
        { record: 'wis', written: 'Maria Ewa Wiśniewska-Łoś' },
      ],
    })
    expect(tied({ ...values, mandates: [{ record: 'wis', written: 'x' }] })['mandates']).toHaveLength(2)
  })

  it('are left alone where all are there, and where somebody chose one of several', () => {
    const chosen = [{ record: 'cis2', written: 'Jan Cis' }]
    expect(tied({ councillors: ['Jan Cis'], mandates: chosen, filedOn: '2025-03-01' })).toEqual({})
    expect(tied({ councillors: [] })).toEqual({})
  })
})
