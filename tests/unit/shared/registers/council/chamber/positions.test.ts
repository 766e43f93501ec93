import { describe, expect, it } from 'vitest'
import { positionAfter } from '#shared/registers/council/chamber/positions'

describe('the number of an item put in', () => {
  it.each([
    [['1', '2', '3'], '2', '2a'],
    [['1', '2', '2a', '3'], '2', '2b'],
    [['1', '2', '2a', '3'], '2a', '2b'],
    [['1.', '2.', '3.'], '2.', '2a'],
    [['1', '2', '3'], '3', '4'],
    [['1', '2', '2A'], '2A', '2b'],
    [['1', '2', '3'], undefined, '4'],
    [[], undefined, '1'],
  ])('into %s behind %s is %s', (taken, after, wanted) => {
    expect(positionAfter(taken, after)).toBe(wanted)
  })
})
