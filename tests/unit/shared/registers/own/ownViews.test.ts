import { describe, expect, it } from 'vitest'
import { catalogue, catalogueOf, definitionsId } from '#shared/catalogue'
import { type RowValue, rowsIn, type Values } from '#shared/core/values/values'
import { presenterOf } from '#shared/engine/present/present'
import { importTargets } from '#shared/model/importTargets'
import { fieldOf } from '#shared/model/definition'
import { offeredChoices } from '#shared/model/field'
import { clockContext, emptyOffice } from '#shared/model/office'
import { listedAmong } from '#shared/registers/own/columns'
import { definitionLike } from '#shared/registers/own/draft'
import { overlayId } from '#shared/registers/own/overlay'
import { ownRegister } from '#shared/registers/own/ownRegister'

const record = (id: string, values: Values) => ({
  id,
  register: definitionsId,
  values,
  order: '',
  trashed: 0 as const,
  createdAt: '2026-11-30T10:00:00.000Z',
  updatedAt: '2026-11-30T10:00:00.000Z',
})
const field = (id: string, type: string, more: RowValue = {}): RowValue => ({ id, label: id, type, ...more })
const keys: Values = {
  name: 'Wydawanie kluczy',
  fields: [
    field('numer', 'number'),
    field('wydano', 'date'),
    field('zwrocono', 'date'),
    field('rodzaj', 'choice', { choices: 'sala\nszafa' }),
    field('kto', 'persons'),
  ],
}
const made = (values: Values) => {
  const { find, problems, texts } = catalogueOf([record('own', values)])
  return { definition: find('own'), problems, text: texts.pl['own'] }
}
const problemsOf = (values: Values) => {
  const read = ownRegister('own', values)
  return 'problems' in read ? read.problems.map(({ at, what, row, column }) => [at, what, row, column]) : []
}
const view = (id: string, more: RowValue = {}): RowValue => ({ id, name: `Widok ${id}`, ...more })

describe('views the office adds', () => {
  const views = [
    view('widokOut', { columns: 'kto\nnothing\nkto\nwydano', filter: 'zwrocono', how: 'empty', sort: 'wydano' }),
    view('widokRoom', {
      filter: 'rodzaj',
      how: 'oneOf',
      is: 'sala\ngone',
      group: 'kto',
      sort: 'numer',
      descending: true,
    }),
  ]

  it('stand behind the ready ones, with the columns, order, groups and entries they name', () => {
    const { definition, text } = made({ ...keys, views })
    expect(definition?.views.map(({ id }) => id)).toEqual(['all', 'widokOut', 'widokRoom'])
    expect(definition?.views[1]).toEqual({
      id: 'widokOut',
      columns: [{ field: 'kto' }, { field: 'wydano' }],
      filters: [{ field: 'zwrocono', kind: 'empty' }],
      sort: [{ field: 'wydano', direction: 'ascending' }],
    })
    expect(definition?.views[2]).toMatchObject({
      columns: definition?.views[0].columns,
      filters: [{ field: 'rodzaj', kind: 'oneOf', values: ['sala'] }],
      sort: [{ field: 'numer', direction: 'descending' }],
      group: 'kto',
    })
    expect(text?.views).toMatchObject({ widokOut: 'Widok widokOut', widokRoom: 'Widok widokRoom' })
  })

  it('open first where the office says so, and not where that view is gone', () => {
    expect(made({ ...keys, views, firstView: 'widokRoom' }).definition?.views.map(({ id }) => id)).toEqual([
      'widokRoom',
      'all',
      'widokOut',
    ])
    expect(made({ ...keys, views, firstView: 'widokGone' }).definition?.views[0].id).toBe('all')
  })

  it.each<readonly [string, RowValue, readonly unknown[]]>([
    ['an id of the program', view('all'), ['views', 'wrong', 0, 'id']],
    ['no name', { id: 'widokA', name: ' ' }, ['views', 'missing', 0, 'name']],
    ['a field there is none of', view('widokA', { sort: 'nobody' }), ['views', 'noField', 0, 'sort']],
    ['no value to choose by', view('widokA', { filter: 'rodzaj', how: 'oneOf' }), ['views', 'noValues', 0, undefined]],
  ])('are refused with what is wrong: %s', (_, row, problem) => {
    expect(problemsOf({ ...keys, views: [row] })).toContainEqual(problem)
  })

  it('are kept of a ready register too, behind its own, and left out where their field is gone', () => {
    const changes = {
      name: 'x',
      changes: 'partners',
      views: [view('widokA', { filter: 'kind', how: 'oneOf', is: 'town' }), view('widokB', { filter: 'urzadGone' })],
      firstView: 'widokA',
    }
    const whole = catalogueOf([record(overlayId('partners'), { ...changes, views: changes.views.slice(0, 1) })])
    const ready = catalogue.of('partners').views.map(({ id }) => id)
    expect(whole.of('partners').views.map(({ id }) => id)).toEqual(['widokA', ...ready])
    expect(whole.problems).toEqual([])
    const broken = catalogueOf([record(overlayId('partners'), changes)])
    expect(broken.of('partners').views.map(({ id }) => id)).toEqual(ready)
    expect(broken.problems.map(({ register }) => register)).toEqual([overlayId('partners')])
  })
})

describe('columns and numbers of an own register', () => {
  it('prints the columns the office set in their widths, without those of retired fields', () => {
    const fields = [...rowsIn(keys['fields']), field('stare', 'text', { retired: true })]
    const columns = [{ field: 'kto', width: 60 }, { field: 'stare' }, { field: 'numer', width: 25 }]
    const { definition } = made({ ...keys, fields, columns })
    expect(definition?.views[0].columns).toEqual([{ field: 'kto' }, { field: 'numer' }])
    expect(definition?.print.widths).toEqual({ kto: 60, numer: 25 })
  })

  it('puts a field among the columns and takes it out, but for the last', () => {
    expect(listedAmong([{ field: 'a' }], 'b', true)).toEqual([{ field: 'a' }, { field: 'b' }])
    expect(listedAmong([{ field: 'a', width: 20 }], 'a', true)).toEqual([{ field: 'a', width: 20 }])
    expect(listedAmong([{ field: 'a' }, { field: 'b' }], 'a', false)).toEqual([{ field: 'b' }])
    expect(listedAmong([{ field: 'a' }], 'a', false)).toEqual([{ field: 'a' }])
  })

  it('numbers by the pattern of the office, and refuses one nobody could read back', () => {
    expect(made({ ...keys, pattern: 'KL.{nr:3}.{rr}', counter: 'term' }).definition?.numberGuard?.numbering).toEqual({
      patterns: { '': 'KL.{nr:3}.{rr}' },
      counter: 'term',
    })
    expect(problemsOf({ ...keys, pattern: '{rrrr}' })).toContainEqual(['pattern', 'wrong', undefined, undefined])
    expect(problemsOf({ ...keys, pattern: '{nr}{rr}' })).toContainEqual(['pattern', 'wrong', undefined, undefined])
  })
})

describe('rows in an own register', () => {
  const fields = [
    field('numer', 'number'),
    field('pozycje', 'rows', { listed: true }),
    field('ile', 'integer', { within: 'pozycje', privacy: 'private' }),
    field('stan', 'choice', { within: 'pozycje', choices: 'nowy\nużywany' }),
    field('co', 'links', { within: 'pozycje', to: 'people' }),
    field('razem', 'computed'),
  ]
  const values: Values = {
    name: 'Wyposażenie',
    fields,
    rules: [{ id: 'r', field: 'razem', kind: 'sum', of: 'rows:pozycje', and: 'ile' }],
  }

  it('have the columns that say so, with their words and privacy', () => {
    const { definition, text, problems } = made(values)
    expect(problems).toEqual([])
    expect(definition?.fields.map(({ id }) => id)).not.toContain('ile')
    const rows = definition && fieldOf(definition, 'pozycje')
    expect(rows).toMatchObject({
      type: 'rows',
      columns: [
        { id: 'ile', type: 'integer', privacy: 'private' },
        { id: 'stan', type: 'choice', choices: ['nowy', 'używany'] },
        { id: 'co', type: 'links', to: 'people', one: true },
      ],
    })
    expect(text?.fields).toMatchObject({ pozycje: 'pozycje', 'pozycje.ile': 'ile', 'pozycje.stan': 'stan' })
    expect(text?.choices['pozycje.stan']).toEqual({ nowy: 'nowy', używany: 'używany' })
    expect(definition && importTargets(definition).map(({ path }) => path)).toContain('pozycje.ile')
  })

  it('keep what stands in a retired column, folded away', () => {
    const retired = fields.map((one) => (one['id'] === 'stan' ? { ...one, retired: true } : one))
    const { definition, problems } = made({ ...values, fields: retired })
    expect(problems).toEqual([])
    const rows = definition && fieldOf(definition, 'pozycje')
    if (rows?.type !== 'rows') throw new Error('no rows')
    expect(rows.columns.map(({ id, folded }) => [id, folded])).toEqual([
      ['ile', undefined],
      ['stan', true],
      ['co', undefined],
    ])
  })

  it('are summed', () => {
    const { definition } = made(values)
    if (definition === undefined) throw new Error('no register')
    const presented = presenterOf(definition, clockContext(emptyOffice, '2026-11-30')).present(
      { pozycje: [{ ile: 3 }, { ile: 4 }] },
      [],
    )
    expect(presented.values['razem']).toBe(7)
  })

  it.each<readonly [string, readonly RowValue[], readonly unknown[]]>([
    [
      'rows with nothing but a retired column',
      [field('a', 'text'), field('b', 'rows'), field('c', 'text', { within: 'b', retired: true })],
      ['fields', 'noColumns', 1, undefined],
    ],
    ['rows without a column', [field('a', 'text'), field('b', 'rows')], ['fields', 'noColumns', 1, undefined]],
    [
      'a column of no rows',
      [field('a', 'text'), field('b', 'text', { within: 'a' })],
      ['fields', 'noField', 1, 'within'],
    ],
    [
      'rows in rows',
      [
        field('a', 'text'),
        field('b', 'rows'),
        field('c', 'rows', { within: 'b' }),
        field('d', 'text', { within: 'c' }),
      ],
      ['fields', 'wrong', 2, 'type'],
    ],
    [
      'nothing but rows',
      [field('b', 'rows'), field('c', 'text', { within: 'b' })],
      ['fields', 'missing', undefined, undefined],
    ],
    ['a column within itself', [field('a', 'text', { within: 'a' })], ['fields', 'noField', 0, 'within']],
  ])('are refused with what is wrong: %s', (_, rows, problem) => {
    expect(problemsOf({ name: 'X', fields: rows })).toContainEqual(problem)
  })

  it('cannot name an entry', () => {
    expect(problemsOf({ ...values, key: 'pozycje' })).toContainEqual(['other', 'noField', undefined, undefined])
    expect(problemsOf({ ...values, title: 'ile' })).toContainEqual(['other', 'noField', undefined, undefined])
  })

  it('come along with their columns from every ready register', () => {
    const likes = catalogue.registers.map((ready) => {
      const text = catalogue.texts.pl[ready.id]
      if (text === undefined) throw new Error(ready.id)
      return record(`like-${ready.id}`, definitionLike(ready, text, 'Kopia'))
    })
    expect(catalogueOf(likes).problems).toEqual([])
  })
})

describe('choices of a ready field', () => {
  const kind = fieldOf(catalogue.of('partners'), 'kind')
  const choices = kind?.type === 'choice' ? kind.choices : []
  const [first = '', second = '', third = ''] = choices
  const changed = (row: RowValue) => {
    const all = catalogueOf([
      record(overlayId('partners'), { name: 'x', changes: 'partners', changed: [{ id: 'kind', ...row }] }),
    ])
    const found = fieldOf(all.of('partners'), 'kind')
    if (found?.type !== 'choice') throw new Error('no choice')
    return { field: found, labels: all.texts.pl['partners']?.choices['kind'] ?? {} }
  }

  it('are called as the office calls them; files with the old name are read', () => {
    const ready = catalogue.texts.pl['partners']?.choices['kind']?.[first] ?? ''
    const { field: found, labels } = changed({ choiceNames: `${first}=Miasto siostrzane\nnobody=x\n=y\n${second}=` })
    expect(labels).toMatchObject({ [first]: 'Miasto siostrzane' })
    expect(Object.keys(labels)).not.toContain('nobody')
    expect(Object.values(found.spellings ?? {})).toContain(first)
    expect(Object.keys(found.spellings ?? {})).toContain(ready.toLowerCase().replaceAll('ą', 'a'))
  })

  it('are no longer offered once retired, and stay where they stand', () => {
    const { field: found } = changed({ choicesOff: `${second}\nnobody` })
    expect(found.choices).toEqual(choices)
    expect(offeredChoices(found, [])).toEqual(choices.filter((choice) => choice !== second))
    expect(offeredChoices(found, [second])).toEqual(choices)
    expect(offeredChoices(found, [third])).not.toContain(second)
  })

  it('are not retired all: nothing would be left to choose', () => {
    expect(offeredChoices(changed({ choicesOff: choices.join('\n') }).field, [])).toEqual(choices)
    expect(offeredChoices(changed({ choicesOff: choices.join('\n'), choices: 'region' }).field, [])).toEqual(['region'])
  })
})
