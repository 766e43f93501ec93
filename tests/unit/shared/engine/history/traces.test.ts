import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Traces } from '#shared/engine/history/traces'

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
})
