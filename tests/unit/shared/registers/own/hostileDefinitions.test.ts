import { describe, expect, it } from 'vitest'
import { catalogueOf, definitionsId } from '#shared/catalogue'
import { type RowValue, rowsIn, type Values } from '#shared/core/values/values'
import { presenterOf } from '#shared/engine/present/present'
import { displayValue } from '#shared/model/display'
import { clockContext, emptyOffice } from '#shared/model/office'
import { readDefinitionFile } from '#shared/registers/own/definitionFile'
import { mostFields } from '#shared/registers/own/ownField'
import { ownRegister } from '#shared/registers/own/ownRegister'

// A definition comes from anybody: what is in it is refused with what is wrong, or harms nothing.

const field = (id: string, type: string, more: RowValue = {}): RowValue => ({ id, label: id, type, ...more })
const file = (values: object) =>
  JSON.stringify({ format: 'kancelaria-rady/definicja-rejestru-1', definitions: [values] })
const record = (id: string, values: Values) => ({
  id,
  register: definitionsId,
  values,
  order: '',
  trashed: 0 as const,
  createdAt: '2026-11-30T10:00:00.000Z',
  updatedAt: '2026-11-30T10:00:00.000Z',
})
const good: Values = { name: 'Klucze', fields: [field('numer', 'text'), field('wydano', 'date')] }
const whats = (text: string) => {
  const read = readDefinitionFile(text)
  return read === 'unreadable' ? 'unreadable' : 'problems' in read ? read.problems.map(({ what }) => what) : 'taken'
}

describe('keys of the objects themselves', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

  it.each(names)('%s is no id of a field, a clock, a view or a rule', (name) => {
    const clock = { id: name, name: 'x', count: 1, unit: 'days', start: 'wydano' }
    const fields = rowsIn(good['fields'])
    expect(whats(file({ ...good, fields: [...fields, { ...field('a', 'text'), id: name }] }))).toContain('wrong')
    expect(whats(file({ ...good, clocks: [clock] }))).toContain('wrong')
    expect(whats(file({ ...good, views: [{ id: name, name: 'x' }] }))).toContain('wrong')
    expect(whats(file({ ...good, rules: [{ id: name, field: 'numer', kind: 'days' }] }))).toContain('wrong')
  })

  it.each(names)('%s beside or instead of a field changes nothing of any object', (name) => {
    const text = file(good)
      .replace('"name":', `"${name}":{"polluted":1},"name":`)
      .replace('"id":"numer"', `"id":"numer","${name}":"polluted"`)
    expect(['taken', 'unreadable'].includes(String(whats(text)))).toBe(true)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect({}).not.toHaveProperty('polluted')
  })

  it.each(['__proto__', 'constructor', 'toString'])(
    '%s names no field for a rule, a clock, a view or a key',
    (name) => {
      const fields = [...rowsIn(good['fields']), field('c', 'computed')]
      for (const values of [
        { ...good, key: name },
        { ...good, title: name },
        { ...good, fields, rules: [{ id: 'r', field: 'c', kind: 'text', of: name }] },
        { ...good, fields: [...fields.slice(0, 2), field('d', 'text', { requiredWhen: name })] },
        { ...good, fields: [...fields.slice(0, 2), field('d', 'text', { within: name })] },
        { ...good, clocks: [{ id: 'k', name: 'x', count: 1, unit: 'days', start: name }] },
        { ...good, views: [{ id: 'widokA', name: 'x', sort: name }] },
      ])
        expect(ownRegister('own', values), JSON.stringify(values)).toHaveProperty('problems')
    },
  )

  it('are harmless as columns, a first view, a register links lead to, or a choice', () => {
    const made = catalogueOf([
      record('own', {
        ...good,
        fields: [...rowsIn(good['fields']), field('wybor', 'choice', { choices: '__proto__\nconstructor\ntoString' })],
        columns: [{ field: '__proto__' }, { field: 'constructor' }, { field: 'numer' }],
        firstView: '__proto__',
      }),
    ])
    expect(made.problems).toEqual([])
    expect(made.of('own').views.map(({ id, columns }) => [id, columns])).toEqual([['all', [{ field: 'numer' }]]])
    const led = catalogueOf([
      record('own', { ...good, fields: [field('a', 'text'), field('b', 'links', { to: '__proto__' })] }),
    ])
    expect(led.problems).toEqual([{ register: 'own', missing: ['register: __proto__'] }])
  })
})

describe('references without an end', () => {
  const today = '2026-11-30'
  const clocks = clockContext(emptyOffice, today)

  it('are links in circles: two registers that lead to each other and to themselves work', () => {
    const made = catalogueOf([
      record('one', {
        name: 'A',
        fields: [field('a', 'text'), field('b', 'links', { to: 'two' }), field('c', 'links', { to: 'one' })],
      }),
      record('two', { name: 'B', fields: [field('a', 'text'), field('b', 'links', { to: 'one' })] }),
    ])
    expect(made.problems).toEqual([])
    expect(made.find('one')).toBeDefined()
    expect(made.find('two')).toBeDefined()
  })

  it('are computed fields in circles: one never looks at another', () => {
    const fields = [field('a', 'text'), field('x', 'computed'), field('y', 'computed')]
    for (const kind of ['text', 'state', 'days']) {
      const rules = [
        { id: 'r1', field: 'x', kind, of: 'y', say: 'stan' },
        { id: 'r2', field: 'y', kind, of: 'x', say: 'stan' },
      ]
      expect(ownRegister('own', { name: 'X', fields, rules })).toHaveProperty('problems')
      const self = [{ id: 'r1', field: 'x', kind, of: 'x', say: 'stan' }]
      expect(ownRegister('own', { name: 'X', fields: fields.slice(0, 2), rules: self })).toHaveProperty('problems')
    }
  })

  it('are sums over records that sum over these: each counts what was entered, once', () => {
    const summing = (to: string) => ({
      name: 'X',
      fields: [field('a', 'text'), field('n', 'integer'), field('l', 'links', { to }), field('s', 'computed')],
      rules: [{ id: 'r', field: 's', kind: 'sum', of: `links:l>${to}`, and: 's' }],
    })
    const made = catalogueOf([record('one', summing('two')), record('two', summing('one'))])
    expect(made.problems).toEqual([])
    const link = (to: string) => ({ n: 4, l: [{ record: to, written: to }] })
    const find = (_: string, id: string) => link(id === 'x' ? 'y' : 'x')
    const presented = presenterOf(made.of('one'), clocks).present(link('x'), [], find)
    // What is computed there is nothing that was entered.
    expect(presented.values['s']).toBe(0)
  })
})

describe('too much', () => {
  it('is refused: ten megabytes of labels, choices, rows or a name', () => {
    const long = 'x'.repeat(10_000_000)
    expect(whats(file({ ...good, name: long }))).toBe('unreadable')
    const ways = ['label', 'hint', 'choices', 'section', 'to', 'requiredIs'].map((column) => ({
      ...good,
      fields: [field('a', 'text'), field('b', 'text', { [column]: 'x'.repeat(1_000_000) })],
    }))
    // Past the file, as a record of a package or of another workstation.
    for (const values of ways) expect(ownRegister('own', values)).toHaveProperty('problems')
    const many = Array.from({ length: 10_000 }, (_, at) => field(`a${at}`, 'text'))
    expect(ownRegister('own', { name: 'X', fields: many })).toMatchObject({ problems: [{ what: 'tooMany' }] })
    for (const part of ['views', 'columns', 'rules', 'clocks'])
      expect(ownRegister('own', { ...good, [part]: many })).toHaveProperty('problems')
    expect(ownRegister('own', { ...good, pattern: `{nr}${long}` })).toHaveProperty('problems')
  })

  it('is refused: brackets without end, and numbers that are none', () => {
    expect(whats('['.repeat(500_000))).toBe('unreadable')
    expect(whats(file({ ...good, columns: [{ field: 'numer', width: 1e308 }] }))).toContain('tooMany')
    expect(
      whats(file({ ...good, clocks: [{ id: 'k', name: 'x', count: -1, unit: 'days', start: 'wydano' }] })),
    ).toContain('missing')
  })

  it('is not 60 registers of 200 fields, with all a field can say', () => {
    const fields = Array.from({ length: mostFields }, (_, at) =>
      field(`f${at}`, at === 0 ? 'number' : at % 5 === 0 ? 'date' : at % 7 === 0 ? 'choice' : 'text', {
        label: `Pole ${at}`,
        hint: 'podpowiedź',
        ...(at % 5 !== 0 && at % 7 === 0 ? { choices: 'tak\nnie\nnie wiem' } : {}),
      }),
    )
    const made = catalogueOf(
      Array.from({ length: 60 }, (_, at) => record(`own${at}`, { name: `Rejestr ${at}`, fields })),
    )
    expect(made.problems).toEqual([])
    expect(made.registers.filter(({ group }) => group === 'own')).toHaveLength(60)
    // The office's silenced checks stand beside them.
    expect(made.of('own59').fields.length).toBeGreaterThanOrEqual(mostFields)
  })
})

describe('scripts in words', () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  const values: Values = {
    name: script,
    purpose: script,
    fields: [field('a', 'text', { label: script, hint: script, section: script.slice(0, 100), listed: true })],
    views: [{ id: 'widokA', name: script }],
  }

  it('are words: they stand as they were typed, in texts that no screen takes for markup', () => {
    const made = catalogueOf([record('own', values)])
    expect(made.problems).toEqual([])
    expect(made.texts.pl['own']).toMatchObject({ name: script, fields: { a: script }, views: { widokA: script } })
  })

  it('are words in a template too: braces of the office are not filled in', () => {
    const braces = '{nr} ${process} {{constructor}}'
    const made = catalogueOf([
      record('own', { ...values, name: braces, fields: [field('a', 'text', { label: braces })] }),
    ])
    expect(made.texts.pl['own']?.fields['a']).toBe(braces)
  })
})

it('a value named as what every object bears is shown as it is, not as what the object bears', () => {
  const made = catalogueOf([
    record('own', { ...good, fields: [field('a', 'text'), field('b', 'choice', { choices: 'tak' })] }),
  ])
  const text = made.texts.pl['own']
  const choice = made.of('own').fields.find(({ id }) => id === 'b')
  if (text === undefined || choice === undefined) throw new Error('no register')
  for (const value of ['constructor', 'toString', '__proto__'])
    expect(displayValue(choice, value, text, { yes: 'tak', no: 'nie' })).toBe(value)
})
