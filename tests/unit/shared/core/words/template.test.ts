import { expect, test } from 'vitest'
import { fillIn } from '#shared/core/words/template'

test.each([
  ['{value}, jak podano w umowie.', { value: '3.02.2026' }, '3.02.2026, jak podano w umowie.'],
  ['{name} sesja', { name: 'XII' }, 'XII sesja'],
  ['Bez luk.', { value: 'x' }, 'Bez luk.'],
  ['{a} i {a}', { a: 'b' }, 'b i b'],
  // What is filled in is never looked through again, and names of an object's own machinery are no values.
  ['{a} {b}', { a: '{b}', b: 'c' }, '{b} c'],
  ['{constructor} {missing}', {}, '{constructor} {missing}'],
])('%s', (template, values: Record<string, string>, filled) => {
  expect(fillIn(template, values)).toBe(filled)
})
