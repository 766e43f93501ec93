import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conflict } from '#shared/engine/merge/mergeRecord'
import { linksIn } from '#shared/core/values/values'
import { Machine, type Decider, type Package } from './machine'

/** One step of the work at several workstations. */
type Step =
  | { readonly kind: 'set'; readonly at: number; readonly record: string; readonly field: 'title' | 'notes' }
  | { readonly kind: 'empty'; readonly at: number; readonly record: string; readonly field: 'title' | 'notes' }
  | { readonly kind: 'add' | 'drop' | 'replace'; readonly at: number; readonly record: string; readonly pick: number }
  | { readonly kind: 'trash' | 'restore' | 'remove'; readonly at: number; readonly record: string }
  | { readonly kind: 'pack'; readonly at: number }
  | { readonly kind: 'take'; readonly at: number; readonly pick: number; readonly choose: number }
  | { readonly kind: 'undo' | 'redo'; readonly at: number }

/** Records there from the beginning, and one that each machine makes. */
const record = fc.constantFrom('a', 'b', 'new0', 'new1', 'new2')
function steps(machines: number, withUndo: boolean): fc.Arbitrary<readonly Step[]> {
  const at = fc.nat(machines - 1)
  const text = { at, record, field: fc.constantFrom('title' as const, 'notes' as const) }
  const list = { at, record, pick: fc.nat(3) }
  const edits: { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('set'), ...text }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('empty'), ...text }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('add', 'drop', 'replace'), ...list }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('trash', 'restore', 'remove'), at, record }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('pack'), at }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('take'), at, pick: fc.nat(20), choose: fc.nat(2) }) },
    ...(withUndo
      ? [{ weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), at }) }]
      : []),
  ]
  return fc.array(fc.oneof(...edits), { maxLength: 40, size: 'max' })
}

/** Numbers given to values, so that no two edits set the same. */
function counter(): () => string {
  let next = 0
  return () => `v${(next += 1)}`
}

const theirs: Decider = () => ({ kind: 'theirs' })
const choices: readonly Decider[] = [
  () => ({ kind: 'mine' }),
  theirs,
  (conflict) =>
    conflict.kind === 'field'
      ? { kind: 'value', value: conflict.field === 'amends' ? [{ written: 'decided' }] : 'decided' }
      : { kind: 'theirs' },
]

/** Told what happens, for tests that keep books of their own. */
interface Watch {
  /** A value was set, or taken out by the machine that sees it. */
  readonly onEdit?: (machine: Machine, gone: readonly unknown[], set: readonly unknown[]) => void
  readonly onPack?: (machine: Machine, pack: Package) => void
  readonly onTake?: (machine: Machine, pack: Package, shown: readonly Conflict[]) => void
}

interface Run {
  readonly machines: readonly Machine[]
  readonly packages: readonly Package[]
}

function run(machines: readonly Machine[], all: readonly Step[], watch: Watch = {}): Run {
  const value = counter()
  const [office, ...laptops] = machines
  office?.edit('a', { fields: { title: value(), notes: value() } })
  office?.edit('b', { fields: { title: value(), amends: [{ written: value() }, { written: value() }] } })
  for (const laptop of laptops) if (office !== undefined) laptop.take(office.pack(), theirs)
  const packages: Package[] = []
  for (const step of all) {
    const machine = machines[step.at]
    if (machine === undefined) continue
    // Ids are made by the machine that makes the record; nobody else comes upon them.
    if ('record' in step && /^new/u.test(step.record) && step.record !== `new${step.at}`)
      if (!machine.changes.some((change) => change.record === step.record)) continue
    const before = leaves(machine)
    switch (step.kind) {
      case 'set':
        machine.edit(step.record, { fields: { [step.field]: value() } })
        break
      case 'empty':
        if (machine.records.has(step.record)) machine.edit(step.record, { fields: { [step.field]: undefined } })
        break
      case 'add':
      case 'drop':
      case 'replace': {
        const stored = machine.records.get(step.record)?.values['amends']
        const links = linksIn(stored)
        const index = step.pick % (links.length + 1)
        const fresh = step.kind === 'drop' ? [] : [{ written: value() }]
        const next = [...links.slice(0, index), ...fresh, ...links.slice(step.kind === 'add' ? index : index + 1)]
        machine.edit(step.record, { fields: { amends: next.length === 0 ? undefined : next } })
        break
      }
      case 'trash':
      case 'restore':
        if (machine.records.has(step.record))
          machine.edit(step.record, { presence: step.kind === 'trash' ? 'trashed' : 'live' })
        break
      case 'remove':
        if (machine.records.has(step.record)) machine.edit(step.record, { presence: 'absent' })
        break
      case 'pack': {
        const pack = machine.pack()
        packages.push(pack)
        watch.onPack?.(machine, pack)
        break
      }
      case 'take': {
        const pack = packages[step.pick % Math.max(1, packages.length)]
        const decide = choices[step.choose]
        if (pack === undefined || decide === undefined) break
        watch.onTake?.(machine, pack, machine.take(pack, decide) ?? [])
        break
      }
      default:
        machine.press(step.kind)
    }
    if (step.kind !== 'take') {
      const after = leaves(machine)
      watch.onEdit?.(
        machine,
        [...before].filter((leaf) => !after.has(leaf)),
        [...after].filter((leaf) => !before.has(leaf)),
      )
    }
    expect(machine.rebuilt).toEqual(machine.view)
  }
  return { machines, packages }
}

/** Every text in the values of records, links by what is written in them. */
function leaves(machine: Machine, where: readonly number[] = [0, 1]): ReadonlySet<unknown> {
  return new Set(
    [...machine.records.values()].flatMap(({ values, trashed }) =>
      where.includes(trashed) ? textsOf(Object.values(values)) : [],
    ),
  )
}

function textsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return value === undefined ? [] : [value]
}

function machinesOf(count: number, clocks: readonly number[]): readonly Machine[] {
  return Array.from({ length: count }, (_, index) => new Machine('abc'.charAt(index).repeat(8), clocks[index] ?? 0))
}

const clocks = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 3, maxLength: 3 })

for (const count of [2, 3])
  describe(`${count} workstations`, () => {
    for (const withUndo of [false, true])
      it(`show the same once all packages and decisions are exchanged${withUndo ? ', undo and redo included' : ''}`, () => {
        fc.assert(
          fc.property(steps(count, withUndo), clocks, fc.nat(), (all, offsets, rotation) => {
            const { machines } = run(machinesOf(count, offsets), all)
            const [first, ...others] = machines
              .map((_, index) => machines[(index + rotation) % count])
              .filter((machine) => machine !== undefined)
            if (first === undefined) return
            for (const other of others) first.take(other.pack(), theirs)
            for (const other of others) {
              expect(other.take(first.pack(), theirs) ?? []).toEqual([])
              expect(other.view).toEqual(first.view)
            }
            expect(first.rebuilt).toEqual(first.view)
          }),
          { numRuns: 200 },
        )
      })

    it('lose no edit: each is there, was overwritten by somebody who knew it, or was shown as a conflict', () => {
      fc.assert(
        fc.property(steps(count, false), clocks, (all, offsets) => {
          /** What each machine has seen on its screen; kept apart from the logs the merge reads. */
          const seen = new Map<Machine, Set<unknown>>()
          const packed = new Map<Package, ReadonlySet<unknown>>()
          const [edits, overwritten, shown] = [new Set<unknown>(), new Set<unknown>(), new Set<unknown>()]
          const knownTo = (machine: Machine) => {
            // What all began with.
            const known = seen.get(machine) ?? new Set(['v1', 'v2', 'v3', 'v4', 'v5'])
            seen.set(machine, known)
            return known
          }
          const onTake = (machine: Machine, pack: Package, conflicts: readonly Conflict[]) => {
            for (const leaf of packed.get(pack) ?? []) knownTo(machine).add(leaf)
            for (const conflict of conflicts) {
              const sides = conflict.kind === 'field' ? [conflict.mine, conflict.theirs] : conflict.edits
              for (const leaf of textsOf(sides)) shown.add(leaf)
            }
          }
          const onPack = (machine: Machine, pack: Package) => packed.set(pack, new Set(knownTo(machine)))
          const { machines } = run(machinesOf(count, offsets), all, {
            onEdit: (machine, gone, set) => {
              for (const leaf of gone) if (knownTo(machine).has(leaf)) overwritten.add(leaf)
              for (const leaf of set) {
                edits.add(leaf)
                knownTo(machine).add(leaf)
              }
            },
            onPack,
            onTake,
          })
          const [first, ...others] = machines
          if (first === undefined) return
          for (const other of others) {
            const pack = other.pack()
            onPack(other, pack)
            onTake(first, pack, first.take(pack, theirs) ?? [])
          }
          const there = leaves(first)
          for (const edit of edits)
            if (!there.has(edit) && !overwritten.has(edit) && !shown.has(edit)) throw new Error(`lost: ${String(edit)}`)
        }),
        { numRuns: 200 },
      )
    })

    it('have no value come back that was overwritten or taken out of a list, but by a decision', () => {
      fc.assert(
        fc.property(steps(count, false), clocks, (mixed, offsets) => {
          // Whether a whole record comes back is a decision of its own.
          const all = mixed.filter(({ kind }) => kind !== 'trash' && kind !== 'remove')
          const [gone, shown] = [new Set<unknown>(), new Set<unknown>()]
          const watch: Watch = {
            onEdit: (_machine, taken) => {
              for (const leaf of taken) gone.add(leaf)
            },
            onTake: (_machine, _pack, conflicts) => {
              for (const leaf of textsOf(conflicts)) shown.add(leaf)
            },
          }
          const { machines } = run(machinesOf(count, offsets), all, watch)
          const [first, ...others] = machines
          if (first === undefined) return
          for (const other of others)
            for (const leaf of textsOf(first.take(other.pack(), theirs) ?? [])) shown.add(leaf)
          const there = leaves(first, [0])
          for (const leaf of gone)
            if (there.has(leaf) && !shown.has(leaf)) throw new Error(`came back: ${String(leaf)}`)
        }),
        { numRuns: 200 },
      )
    })

    it('are asked the same again after a merge was undone, and are as before it', () => {
      fc.assert(
        fc.property(steps(count, true), clocks, (all, offsets) => {
          const { machines } = run(machinesOf(count, offsets), all)
          const [first, second] = machines
          if (first === undefined || second === undefined) return
          const pack = second.pack()
          const before = first.view
          const shown = first.take(pack, theirs)
          if (shown === undefined) return
          const merged = first.view
          expect(first.press('undo')).toBe(true)
          expect(first.view).toEqual(before)
          expect(first.rebuilt).toEqual(before)
          expect(first.take(pack, theirs)?.length).toBe(shown.length)
          expect(first.view).toEqual(merged)
          expect(first.press('undo') && first.press('redo')).toBe(true)
          expect(first.view).toEqual(merged)
          expect(first.take(pack, theirs)).toBeUndefined()
        }),
        { numRuns: 150 },
      )
    })

    it('change nothing when a package is taken again, whatever was taken since', () => {
      fc.assert(
        fc.property(steps(count, false), clocks, (all, offsets) => {
          const { machines, packages } = run(machinesOf(count, offsets), all)
          for (const machine of machines)
            for (const pack of [...packages, ...packages]) {
              machine.take(pack, theirs)
              const before = { view: machine.view, commands: machine.commands.length }
              expect(machine.take(pack, theirs)).toBeUndefined()
              expect({ view: machine.view, commands: machine.commands.length }).toEqual(before)
            }
        }),
        { numRuns: 100 },
      )
    })
  })

it('an edit of an entry in the trash is a question to whoever removed the entry for good', () => {
  const [office, removing, editing] = machinesOf(3, [0, 2, 0])
  if (office === undefined || removing === undefined || editing === undefined) return
  office.edit('b', { fields: { title: 'v1' } })
  for (const laptop of [removing, editing]) laptop.take(office.pack(), theirs)
  const before = removing.pack()
  editing.edit('b', { presence: 'trashed' })
  removing.take(editing.pack(), theirs)
  // Taking in what it knows makes the editing machine state the trash again, which the removal has not seen.
  editing.take(before, theirs)
  editing.edit('b', { fields: { title: 'v2' } })
  removing.edit('b', { presence: 'absent' })
  office.take(removing.pack(), theirs)
  expect(office.take(editing.pack(), theirs)).toMatchObject([
    { kind: 'presence', mine: 'absent', theirs: 'trashed', edits: [{ field: 'title', base: 'v1', value: 'v2' }] },
  ])
})
