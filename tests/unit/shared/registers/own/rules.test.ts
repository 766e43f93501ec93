import { describe, expect, it } from 'vitest'
import { catalogueOf, definitionsId } from '#shared/catalogue'
import type { RowValue, Values } from '#shared/core/values/values'
import { presenterOf } from '#shared/engine/present/present'
import { isMissing } from '#shared/model/field'
import { clockContext, emptyOffice } from '#shared/model/office'
import { overlayId } from '#shared/registers/own/overlay'
import { ownRegister } from '#shared/registers/own/ownRegister'

const record = (id: string, values: Values) => ({
  id,
  register: definitionsId,
  values,
  order: '',
  trashed: 0 as const,
  createdAt: '2026-11-29T10:00:00.000Z',
  updatedAt: '2026-11-29T10:00:00.000Z',
})
const field = (id: string, type: string, more: RowValue = {}): RowValue => ({ id, label: id, type, ...more })
const fields = [
  field('wplynelo', 'date'),
  field('odpowiedziano', 'date'),
  field('wynik', 'choice', { choices: 'tak\nnie' }),
  field('imie', 'text'),
  field('nazwisko', 'text'),
  field('klucze', 'links', { to: 'keys' }),
  field('uzasadnienie', 'text', { requiredWhen: 'wynik', requiredIs: 'nie' }),
  field('liczone', 'computed'),
]
const keys = record('keys', {
  name: 'Klucze',
  fields: [
    field('nazwa', 'text'),
    field('kaucja', 'money'),
    field('sztuk', 'integer'),
    field('wydanie', 'links', { to: 'own' }),
  ],
})
const rule = (kind: string, more: RowValue = {}): RowValue => ({ id: 'regula', field: 'liczone', kind, ...more })
const made = (...rules: readonly RowValue[]) => {
  const catalogue = catalogueOf([keys, record('own', { name: 'Wydania', fields, rules })])
  expect(catalogue.problems).toEqual([])
  const register = catalogue.of('own')
  const incoming = [1_000, 2_550].map((kaucja) => ({ register: 'keys', field: 'wydanie', from: { kaucja, sztuk: 2 } }))
  const found: Readonly<Record<string, Values>> = {
    a: { kaucja: 300, sztuk: 5 },
    b: { kaucja: { unread: 'sto' }, sztuk: 1 },
  }
  return {
    text: catalogue.texts.pl['own'],
    register,
    compute: (values: Values) =>
      presenterOf(register, clockContext(emptyOffice, '2026-11-30')).present(values, incoming, (_, id) => found[id])
        .derived['liczone'],
  }
}

describe('rules an office says without code', () => {
  const states = [
    rule('state', { of: 'wynik', is: 'nie', say: 'odmowa' }),
    rule('state', { id: 'regula2', of: 'odpowiedziano', say: 'zamknięte' }),
    rule('state', { id: 'regula3', say: 'w toku' }),
  ]
  it.each<readonly [string, readonly RowValue[], Values, unknown]>([
    ['state otherwise', states, {}, 'w toku'],
    ['state once a day is set', states, { odpowiedziano: '2026-11-02' }, 'zamknięte'],
    ['state by a choice, the first that holds', states, { odpowiedziano: '2026-11-02', wynik: 'nie' }, 'odmowa'],
    ['text of fields', [rule('text', { of: 'imie\nnazwisko' })], { imie: 'Anna', nazwisko: 'Nowak' }, 'Anna Nowak'],
    ['text without what is empty', [rule('text', { of: 'imie\nnazwisko', say: ', ' })], { nazwisko: 'Nowak' }, 'Nowak'],
    [
      'text with a day',
      [rule('text', { of: 'imie\nwplynelo' })],
      { imie: 'A', wplynelo: '2026-02-03' },
      'A 03.02.2026',
    ],
    [
      'days between',
      [rule('days', { of: 'wplynelo', and: 'odpowiedziano' })],
      { wplynelo: '2026-02-27', odpowiedziano: '2026-03-02' },
      3,
    ],
    ['days to today', [rule('days', { of: 'wplynelo', and: 'odpowiedziano' })], { wplynelo: '2026-11-01' }, 29],
    [
      'days of what is no day',
      [rule('days', { of: 'wplynelo' })],
      { wplynelo: { unread: 'jutro' } },
      { unread: 'jutro' },
    ],
    ['no days without a start', [rule('days', { of: 'wplynelo' })], {}, undefined],
    ['count of what leads here', [rule('count', { of: 'from:keys.wydanie', say: 'Klucze' })], {}, 2],
    ['sum of what leads here', [rule('sum', { of: 'from:keys.wydanie', and: 'kaucja', money: true })], {}, 3_550],
    [
      'sum of where it leads',
      [rule('sum', { of: 'links:klucze>keys', and: 'sztuk' })],
      { klucze: [{ record: 'a', written: 'A' }, { record: 'gone', written: 'B' }, { written: 'C' }] },
      5,
    ],
    [
      'sum with an amount nobody can read',
      [rule('sum', { of: 'links:klucze>keys', and: 'kaucja', money: true })],
      {
        klucze: [
          { record: 'a', written: 'A' },
          { record: 'b', written: 'B' },
        ],
      },
      { unread: 'sto' },
    ],
  ])('%s', (_, rules, values, expected) => {
    expect(made(...rules).compute(values)).toEqual(expected)
  })

  it('explain themselves where the field shows', () => {
    expect(made(...states).text?.hints['liczone']).toBe(
      '„odmowa”, gdy pole „wynik” to „nie”. „zamknięte”, gdy pole „odpowiedziano” jest wypełnione. W innych przypadkach „w toku”.',
    )
    expect(
      made(rule('sum', { of: 'from:keys.wydanie', and: 'kaucja', say: 'Kaucja – Klucze' })).text?.hints['liczone'],
    ).toBe('Suma: Kaucja – Klucze.')
    expect(made(...states).text?.hints['uzasadnienie']).toBe('Wymagane, gdy pole „wynik” to „nie”.')
  })

  it('ask for a field only where another one says so', () => {
    const reason = made(...states).register.fields.find(({ id }) => id === 'uzasadnienie')
    if (reason === undefined) throw new Error('The field is not there.')
    expect(isMissing(reason, { wynik: 'nie' })).toBe(true)
    expect(isMissing(reason, { wynik: 'tak' })).toBe(false)
    expect(isMissing(reason, { wynik: 'nie', uzasadnienie: 'brak miejsca' })).toBe(false)
  })

  it.each<readonly [string, readonly RowValue[]]>([
    ['none', []],
    ['a field that is gone', [rule('state', { of: 'nikt', say: 'x' })]],
    ['another computed field', [rule('state', { of: 'liczone', say: 'x' })]],
    ['days of a text', [rule('days', { of: 'imie' })]],
    ['a text of nothing', [rule('text')]],
    ['a count of nothing', [rule('count', { of: 'whatever' })]],
    ['a sum of no field', [rule('sum', { of: 'from:keys.wydanie' })]],
  ])('are refused where they say nothing: %s', (_, rules) => {
    const read = ownRegister('own', { name: 'X', fields, rules })
    expect('problems' in read ? read.problems.map(({ what }) => what) : []).toEqual(['noRule'])
  })

  it('count rows of a ready register too', () => {
    const catalogue = catalogueOf([
      record(overlayId('resolutions'), {
        name: 'x',
        changes: 'resolutions',
        fields: [field('urzadIle', 'computed')],
        rules: [{ id: 'regula', field: 'urzadIle', kind: 'count', of: 'rows:supervisionEvents', say: 'Nadzór' }],
      }),
    ])
    expect(catalogue.problems).toEqual([])
    const register = catalogue.of('resolutions')
    const rows = register.fields.find(({ id }) => id === 'supervisionEvents')
    expect(rows?.type).toBe('rows')
    const { derived } = presenterOf(register, clockContext(emptyOffice, '2026-11-30')).present(
      { supervisionEvents: [{}, {}] },
      [],
    )
    expect(derived['urzadIle']).toBe(2)
  })
})
