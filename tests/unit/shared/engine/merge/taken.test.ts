import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Seen } from '#shared/engine/history/history'
import { replicaOf } from '#shared/engine/history/seal'
import { seenWith, TakenIn } from '#shared/engine/merge/taken'

const replica = fc.constantFrom('a', 'b', 'c')
const command = fc
  .tuple(fc.integer({ min: 0, max: 30 }), replica)
  .map(([at, by]) => `${String(at).padStart(9, '0')}-0000-${by}`)
const said = fc.record({
  id: command,
  seen: fc.array(command, { minLength: 1, maxLength: 3 }).map((all): Seen => {
    let seen: Seen = {}
    for (const one of all) seen = seenWith(seen, 'resolutions', one)
    return seen
  }),
})

it('tells what somebody knew from everything he said until then, in whichever order it is heard', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(said, { selector: ({ id }) => id, maxLength: 20 }),
      command,
      command,
      (all, later, earlier) => {
        const taken = new TakenIn()
        for (const one of all) taken.add(one)
        const expected = all.some(
          ({ id, seen }) =>
            replicaOf(id) === replicaOf(later) &&
            id <= later &&
            (seen['resolutions']?.[replicaOf(earlier)] ?? '') >= earlier,
        )
        expect(taken.saw(later, earlier, 'resolutions')).toBe(expected)
        expect(taken.saw(later, earlier, 'contracts')).toBe(false)
        const ever = all.some(
          ({ id, seen }) =>
            replicaOf(id) === replicaOf(later) && (seen['resolutions']?.[replicaOf(earlier)] ?? '') >= earlier,
        )
        expect(taken.everSaw(replicaOf(later), earlier, 'resolutions')).toBe(ever)
      },
    ),
    { numRuns: 2_000 },
  )
})

it('keeps the newest of each workstation', () => {
  const first = seenWith({}, 'resolutions', '000000002-0000-a')
  expect(seenWith(first, 'resolutions', '000000001-0000-a')).toBe(first)
  expect(seenWith(first, 'contracts', '000000001-0000-a')).toEqual({
    resolutions: { a: '000000002-0000-a' },
    contracts: { a: '000000001-0000-a' },
  })
})
