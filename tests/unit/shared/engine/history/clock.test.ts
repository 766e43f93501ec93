import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextReading } from '#shared/engine/history/clock'

const noon = Date.UTC(2026, 10, 21, 12)

describe('nextReading', () => {
  it('never goes back and never repeats, whatever the clocks of the workstations do', () => {
    const step = fc.record({
      now: fc.integer({ min: noon - 100_000, max: noon + 100_000 }),
      replica: fc.constantFrom('00000000', 'deadbeef', 'ffffffff'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const readings: string[] = []
        for (const { now, replica } of steps) readings.push(nextReading(readings.at(-1), now, replica))
        expect(readings.toSorted()).toEqual(readings)
        expect(new Set(readings).size).toBe(readings.length)
      }),
    )
  })

  it('never collides between two workstations that know nothing of each other', () => {
    const mine = nextReading(undefined, noon, 'aaaaaaaa')
    const theirs = nextReading(undefined, noon, 'bbbbbbbb')
    expect(mine).not.toBe(theirs)
    expect(nextReading(theirs, noon - 1, 'aaaaaaaa') > theirs).toBe(true)
  })

  it('stays sorted over 2 000 commands within one millisecond', () => {
    const readings: string[] = []
    for (let index = 0; index < 2_000; index++) readings.push(nextReading(readings.at(-1), noon, 'aaaaaaaa'))
    expect(readings.toSorted()).toEqual(readings)
  })

  it('sorts as text up to the year 5000', () => {
    const moments = [0, 1, 999_999, noon, Date.UTC(2099, 0), Date.UTC(5000, 0)]
    const readings = moments.map((now) => nextReading(undefined, now, 'aaaaaaaa'))
    expect(readings.toSorted()).toEqual(readings)
  })
})
