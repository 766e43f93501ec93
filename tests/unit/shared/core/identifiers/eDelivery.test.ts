import { expect, it } from 'vitest'
import { checkText } from '#shared/core/identifiers/checkText'

it.each([
  ['AE:PL-12345-67890-ABCDE-12', undefined],
  [' AE:PL-12345-67890-ABCDE-12 ', undefined],
  ['', undefined],
  ['AE:PL-12345-67890-ABCD-12', 'shape'],
  ['AE:PL-12345-67890-abcde-12', 'shape'],
  ['PL-12345-67890-ABCDE-12', 'shape'],
  ['urzad@lipowiec.example', 'shape'],
])('the address for e-delivery %j is %s', (text, problem) => {
  expect(checkText('eDelivery', text)?.problem).toBe(problem)
})
