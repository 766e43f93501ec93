import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldValue } from '#shared/core/values/values'
import { filterTells, telling, Traces, withoutTraces } from '#shared/engine/history/traces'

const of = (...texts: readonly string[]) => {
  const traces = new Traces()
  for (const text of texts) traces.add(text)
  return traces
}

describe('traces of erased values', () => {
  it.each([
    ['lista Źrebięcka Maria.xlsx', 'Źrebięcka', 'lista … Maria.xlsx'],
    ['ZREBIECKA', 'Źrebięcka', '…'],
    ['źrebięcka-maria_1', 'Maria Źrebięcka', 'źrebięcka-maria_1'],
    ['Źrebięckazka', 'Źrebięcka', 'Źrebięckazka'],
    ['PESEL 85010112345, ul. Krótka', '85010112345', 'PESEL …, ul. Krótka'],
    ['a ul. Długa 3 m. 4 b', 'ul. Długa 3 m. 4', 'a … b'],
    ['an', 'an', 'an'],
  ])('go out of „%s”', (text, trace, left) => {
    expect(of(trace).without(text)).toBe(left)
    expect(of(trace).isIn(text)).toBe(left !== text)
  })

  it('leave no text that still says one of them', () => {
    const word = fc.constantFrom('Anna', 'Żak', 'ul.', '12', 'Ła', 'x')
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 3 })), fc.array(word), (texts, said) => {
        const traces = of(...texts.map((words) => words.join(' ')))
        expect(traces.isIn(traces.without(said.join(' ')))).toBe(false)
      }),
    )
  })

  const person = of('Anna Kowalska', '85010112345', 'Gołąb', 'Marek Kozioł-Zięba')
  it.each([
    ['Anna Kowalska', 'the very name'],
    ['Kowalska Anna', 'surname first'],
    ['Anny Kowalskiej', 'inflected'],
    ['KOWALSKĄ, ANNĘ', 'inflected, surname first'],
    ['sprawa Anny Kowalskiej z Lipowej', 'among other words'],
    ['850101 12345', 'a number with a blank'],
    ['85-01-01-12345', 'a number with hyphens'],
    ['PESEL: 850101\u00a012345', 'a number beside a word'],
    ['12 850101 12345 7', 'a number between others'],
    ['Gołębiowi', 'a vowel that changes'],
    ['Markiem Kozłem-Ziębą', 'a double surname, inflected'],
    ['Zięba-Kozioł Marek', 'a double surname, turned'],
  ])('are told by the filter „%s” of any field: %s', (text) => {
    expect(filterTells({ field: 'notes', kind: 'text', text }, person, false)).toBe(true)
    expect(filterTells({ field: 'notes', kind: 'oneOf', values: ['x', text] }, person, false)).toBe(true)
    expect(person.areToldIn(person.withoutForms(text))).toBe(false)
  })
  it.each([
    ['Kowalska', 'a part of the name'],
    ['kowal ann', 'parts in another order'],
    ['Kowalskiej', 'a part, inflected'],
    ['850101', 'the beginning of the number'],
    ['85 01 01', 'the beginning with blanks'],
    ['112-345', 'the end with a hyphen'],
  ])('are told by the filter „%s” of the erased field alone: %s', (text) => {
    const filter = { field: 'name', kind: 'text', text } as const
    expect([filterTells(filter, person, true), filterTells(filter, person, false)]).toEqual([true, false])
  })
  it.each(['Nowak', 'Anna Nowak', 'droga', '85010112346', '2026', 'Kowal Jan'])('are not told by „%s”', (text) => {
    expect(filterTells({ field: 'name', kind: 'text', text }, person, true)).toBe(false)
    expect(person.withoutForms(text)).toBe(text)
  })
})

describe('a value without traces', () => {
  const traces = of('Anna Kowalska', 'Jan Nowak')
  /** A value of every shape: what tells of nobody erased stays as it is. */
  it.each<readonly [string, FieldValue, FieldValue]>([
    ['a text', 'pismo: Anna Kowalska', 'pismo: …'],
    ['a number', 12, 12],
    ['yes', true, true],
    ['what could not be read', { unread: 'Jan Nowak?' }, { unread: '…?' }],
    ['the number of an act', { written: 'I/1/26', session: 1 }, { written: 'I/1/26', session: 1 }],
    ['names', ['Jan Nowak', 'Ewa Lis'], ['…', 'Ewa Lis']],
    ['links', [{ record: 'a', written: 'Jan Nowak' }], [{ record: 'a', written: '…' }]],
    ['rows', [{ name: 'Jan Nowak', count: 2 }], [{ name: '…', count: 2 }]],
    ['an empty list', [], []],
    ['a roll of records', { roll: { a: 'for', b: 'against' } }, { roll: { a: 'for', b: 'against' } }],
    [
      'a roll with names',
      { roll: { a: 'for', 'name:Jan Nowak': 'for', 'name:Ewa Lis': 'against' }, times: { 'name:Jan Nowak': '9:00-' } },
      { roll: { a: 'for', 'name:…': 'for', 'name:Ewa Lis': 'against' }, times: { 'name:…': '9:00-' } },
    ],
    [
      'a roll with two names that go',
      { roll: { 'name:Jan Nowak': 'for', 'name:Anna Kowalska': 'against' } },
      { roll: { 'name:…': 'for', 'name:……': 'against' } },
    ],
  ])('%s', (_, value, left) => {
    expect(withoutTraces(value, traces)).toEqual(left)
  })

  it('tells by the names of a roll, not by the records in it', () => {
    expect(telling(undefined, 'ballots', { roll: { a: 'for', 'name:Ewa Lis': 'for' } })).toEqual(['Ewa Lis'])
  })
})
