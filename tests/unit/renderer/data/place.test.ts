import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byPlace, lastPlace, type Placed, placesToMove } from '#renderer/data/place'

const moved = (all: readonly Placed[], places: ReadonlyMap<string, string>): readonly Placed[] =>
  all.map((one) => ({ ...one, place: places.get(one.id) ?? one.place })).toSorted(byPlace)
const ids = (all: readonly Placed[]) => all.map(({ id }) => id)

describe('places in an order', () => {
  it('stand behind all that are there', () => {
    const first = lastPlace([])
    const second = lastPlace([{ id: 'a', place: first }])
    expect(first < second).toBe(true)
    expect(lastPlace([{ id: 'b', place: undefined }])).toBe(first)
  })

  it('put one behind any other, and change nothing but its own place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 40 }),
        (count, moves) => {
          let all: readonly Placed[] = []
          for (let index = 0; index < count; index++) all = [...all, { id: `r${index}`, place: lastPlace(all) }]
          for (const [from, to] of moves) {
            const one = all[from % all.length]
            const others = all.filter((other) => other !== one)
            const after = to % (others.length + 1)
            if (one === undefined) continue
            const places = placesToMove(all, one.id, after === 0 ? undefined : others[after - 1]?.id)
            expect([...places.keys()]).toEqual([one.id])
            all = moved(all, places)
            expect(ids(all)).toEqual(ids([...others.slice(0, after), one, ...others.slice(after)]))
          }
        },
      ),
    )
  })

  it('are given anew where two workstations gave the same, or nobody any', () => {
    const same = [
      { id: 'a', place: 'a1' },
      { id: 'b', place: 'a1' },
      { id: 'c', place: 'a1' },
    ]
    expect(ids(moved(same, placesToMove(same, 'c', 'a')))).toEqual(['a', 'c', 'b'])
    const none = ['a', 'b', 'c'].map((id) => ({ id, place: undefined }))
    expect(ids(moved(none, placesToMove(none, 'c', undefined)))).toEqual(['c', 'a', 'b'])
  })
})
