import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueOf, definitionsId } from '#shared/catalogue'
import type { RowValue, Values } from '#shared/core/values/values'
import { textOfCell } from '#shared/engine/documents/model'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import { recordName, recordTitle } from '#shared/model/display'
import { resolutionsRegister } from '#shared/registers/resolutions/register'
import { catalogue } from '#shared/catalogue'
import { definitionFile, readDefinitionFile } from '#shared/registers/own/definitionFile'
import { ownFieldTypes } from '#shared/registers/own/definition'
import { definitionLike, emptyDefinition, idFor, kindsKeeping } from '#shared/registers/own/draft'
import { mostFields } from '#shared/registers/own/ownField'
import { ownRegister } from '#shared/registers/own/ownRegister'

const field = (id: string, type: string, more: RowValue = {}): RowValue => ({ id, label: id, type, ...more })
const keys: Values = {
  name: 'Wydawanie kluczy',
  fields: [field('numer', 'number'), field('wydano', 'date'), field('klucz', 'text', { listed: true })],
}
const problemsOf = (values: Values) => {
  const read = ownRegister('own', values)
  return 'problems' in read ? read.problems.map(({ at, what, row }) => [at, what, row]) : []
}
const record = (id: string, values: Values) => ({
  id,
  register: definitionsId,
  values,
  order: '',
  trashed: 0 as const,
  createdAt: '2026-11-29T10:00:00.000Z',
  updatedAt: '2026-11-29T10:00:00.000Z',
})

describe('the definition of an own register', () => {
  it.each(ownFieldTypes.filter((type) => type !== 'computed' && type !== 'rows'))(
    'makes a register with a field of the kind %s',
    (type) => {
      const more = type === 'links' ? { to: 'resolutions' } : type.endsWith('hoice') ? { choices: 'a\n\n b \na' } : {}
      const made = catalogueOf([record('own', { name: 'X', fields: [field('pole', type, more)] })])
      expect(made.problems).toEqual([])
      const [only] = made.of('own').fields
      expect(only).toMatchObject({ id: 'pole', privacy: 'office' })
      if (type.endsWith('hoice')) expect(only).toMatchObject({ choices: ['a', 'b'] })
    },
  )

  it('numbers by year where it has a number and a day, and names entries by what was chosen', () => {
    const made = catalogueOf([record('own', { ...keys, key: 'klucz' })]).of('own')
    expect(made).toMatchObject({ key: 'klucz', order: ['wydano', 'klucz'], numberGuard: { number: 'numer' } })
    expect(made.views[0].columns).toEqual([{ field: 'klucz' }])
  })

  it.each<readonly [string, Values, readonly unknown[]]>([
    ['no name', { ...keys, name: ' ' }, ['name', 'missing', undefined]],
    ['no fields', { name: 'X' }, ['fields', 'missing', undefined]],
    ['a field without a name', { name: 'X', fields: [{ id: 'a', label: '', type: 'text' }] }, ['fields', 'missing', 0]],
    ['a kind there is none of', { name: 'X', fields: [field('a', 'script')] }, ['fields', 'wrong', 0]],
    ['an id of the objects themselves', { name: 'X', fields: [field('constructor', 'text')] }, ['fields', 'wrong', 0]],
    ['a field of the program', { name: 'X', fields: [field('silenced', 'text')] }, ['fields', 'wrong', 0]],
    ['a field twice', { name: 'X', fields: [field('a', 'text'), field('a', 'date')] }, ['fields', 'twice', 1]],
    [
      'a choice of nothing',
      { name: 'X', fields: [field('a', 'choice', { choices: ' \n' })] },
      ['fields', 'noChoices', 0],
    ],
    ['a link to nowhere', { name: 'X', fields: [field('a', 'links')] }, ['fields', 'noTarget', 0]],
    ['a key that is gone', { ...keys, key: 'nobody' }, ['other', 'noField', undefined]],
    [
      'a clock from a text',
      { ...keys, clocks: [{ id: 'c', name: 'C', count: 7, unit: 'days', start: 'klucz', soon: 1 }] },
      ['clocks', 'noDay', 0],
    ],
    [
      'too many fields',
      { name: 'X', fields: Array.from({ length: mostFields + 1 }, (_, at) => field(`a${at}`, 'text')) },
      ['fields', 'tooMany', undefined],
    ],
  ])('says what is wrong: %s', (_, values, problem) => {
    expect(problemsOf(values)).toContainEqual(problem)
    const assembled = catalogueOf([record('own', values)])
    expect(assembled.find('own')).toBeUndefined()
    expect(assembled.registers).toHaveLength(catalogue.registers.length)
  })

  it('is left out where it leads to a register there is none of, or bears the id of one of the program', () => {
    const lost = record('own', { name: 'X', fields: [field('a', 'links', { to: 'nobody' })] })
    expect(catalogueOf([lost]).problems).toEqual([{ register: 'own', missing: ['register: nobody'] }])
    const bold = catalogueOf([record('resolutions', keys)])
    expect(bold.of('resolutions').fields.length).toBeGreaterThan(10)
    expect(bold.problems.map(({ register }) => register)).toEqual(['resolutions'])
  })

  it('never throws, whatever stands in its record', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean())
    const rows = fc.array(fc.dictionary(fc.string(), cell))
    fc.assert(
      fc.property(fc.string(), rows, rows, (name, fields, clocks) => {
        const assembled = catalogueOf([record('own', { name, fields, clocks })])
        expect(assembled.registers.length).toBeGreaterThanOrEqual(catalogue.registers.length)
      }),
    )
  })

  it('after a ready register has its fields of the kinds an office can use', () => {
    const { definition, texts } = resolutionsRegister
    const like = definitionLike(definition, texts.pl, 'Uchwały (kopia)')
    expect(problemsOf(like)).toEqual([])
    expect(catalogueOf([record('own', like)]).of('own').fields.length).toBeGreaterThan(10)
  })

  it('begins with what is right but for its name', () => {
    const begun = emptyDefinition({ number: 'Numer', date: 'Data', subject: 'Sprawa' })
    expect(problemsOf(begun)).toEqual([['name', 'missing', undefined]])
  })
})

it('an entry of a list that is counted by plain numbers goes by its own', () => {
  const made = catalogueOf([
    record('own', { name: 'Klucze', key: 'lp', fields: [field('lp', 'integer'), field('sala', 'text')] }),
  ]).of('own')
  expect([recordName(made, { lp: 8, sala: '101' }), recordTitle(made, { lp: 8, sala: '101' })]).toEqual(['8', '101'])
  expect(writtenNumber({ definition: made }, { lp: 8 })).toBe('8')
})

describe('ids of fields', () => {
  it.each([
    ['Data wydania', 'datawydania'],
    ['Łączna kwota (zł)', 'lacznakwotazl'],
    ['12 m', 'pole12m'],
    ['constructor', 'constructor2'],
    ['Zajęte', 'zajete2'],
    ['…', 'pole'],
  ])('%s', (label, id) => {
    expect(idFor(label, new Set(['zajete']))).toBe(id)
  })

  it('changes to kinds that keep what was entered', () => {
    expect(kindsKeeping('choice')).toEqual(['choice', 'text', 'longText', 'caseSign'])
    expect(kindsKeeping('date')).toEqual(['date'])
  })
})

describe('a definition as a file', () => {
  const written = (values: Values, name = 'Wydawanie kluczy') => {
    const { document, rows } = definitionFile(name, values)
    const [row] = rows
    const [cell = ''] = row?.kind === 'row' ? row.cells : []
    return `{"format": ${JSON.stringify(document.subject)}, "title": "x", "definitions": [${textOfCell(cell)}]}`
  }

  it('comes back as it was', () => {
    expect(readDefinitionFile(written(keys))).toEqual({ values: keys })
  })

  it.each([
    ['no JSON', '{'],
    ['another file', '[]'],
    ['another shape', '{"format":"else","definitions":[{}]}'],
    ['values no record holds', written(keys).replace('"Wydawanie kluczy"', '{"a":{"b":1}}')],
    ['far too long', `"${'x'.repeat(2_000_001)}"`],
  ])('is refused: %s', (_, text) => {
    expect(readDefinitionFile(text)).toBe('unreadable')
  })

  it('is harmless where it is hostile: keys of prototypes, endless labels, unknown fields', () => {
    const hostile = written(keys).replace('"name"', '"__proto__":{"polluted":1},"extra":"x","name"')
    expect(readDefinitionFile(hostile)).toEqual({ values: keys })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    const long = written({ ...keys, fields: [field('a', 'text', { label: 'x'.repeat(1_000_000) })] })
    expect(readDefinitionFile(long)).toMatchObject({ problems: [{ what: 'tooMany' }] })
  })
})
