import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replicaOf } from '#shared/engine/history/seal'
import { Machine, type Decider, type Image, type Package } from './machine'

/** One step at several computers, backups, copied disks and images put back included. */
type Step =
  | { readonly kind: 'set'; readonly at: number; readonly record: string; readonly field: 'title' | 'notes' }
  | { readonly kind: 'trash' | 'restoreRecord'; readonly at: number; readonly record: string }
  | { readonly kind: 'pack' | 'backup' | 'undo' | 'redo'; readonly at: number }
  | { readonly kind: 'take'; readonly at: number; readonly pick: number; readonly choose: number }
  | { readonly kind: 'restore' | 'oldRestore' | 'putBack'; readonly at: number; readonly pick: number }

type Kind = Step['kind']

/** What somebody at a computer has seen, changed knowing of it, and was asked about; it goes back and travels with the data. */
interface Book {
  readonly seen: Set<unknown>
  readonly overwritten: Set<unknown>
  readonly asked: Set<unknown>
}
const emptyBook = (): Book => ({ seen: new Set(), overwritten: new Set(), asked: new Set() })
const copyOf = ({ seen, overwritten, asked }: Book): Book => ({
  seen: new Set(seen),
  overwritten: new Set(overwritten),
  asked: new Set(asked),
})
function addTo(book: Book, more: Book): void {
  for (const leaf of more.seen) book.seen.add(leaf)
  for (const leaf of more.overwritten) book.overwritten.add(leaf)
  for (const leaf of more.asked) book.asked.add(leaf)
}

const theirs: Decider = () => ({ kind: 'theirs' })
const mine: Decider = () => ({ kind: 'mine' })

const record = fc.constantFrom('a', 'b', 'c')
function steps(machines: number, special: readonly Kind[]): fc.Arbitrary<readonly Step[]> {
  const at = fc.nat(machines - 1)
  const of = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary })
  const specials: Readonly<Record<string, fc.Arbitrary<Step>>> = {
    undo: fc.record({ kind: fc.constantFrom('undo', 'redo'), at }),
    restore: fc.record({ kind: fc.constant('restore'), at, pick: fc.nat(9) }),
    oldRestore: fc.record({ kind: fc.constant('oldRestore'), at, pick: fc.nat(9) }),
    putBack: fc.record({ kind: fc.constant('putBack'), at, pick: fc.nat(9) }),
  }
  return fc.array(
    fc.oneof(
      of(6, fc.record({ kind: fc.constant('set'), at, record, field: fc.constantFrom('title', 'notes') })),
      of(1, fc.record({ kind: fc.constantFrom('trash', 'restoreRecord'), at, record })),
      of(4, fc.record({ kind: fc.constant('pack'), at })),
      of(5, fc.record({ kind: fc.constant('take'), at, pick: fc.nat(9), choose: fc.nat(1) })),
      of(2, fc.record({ kind: fc.constant('backup'), at })),
      ...special.flatMap((kind) => {
        const arbitrary = specials[kind]
        return arbitrary === undefined ? [] : [of(2, arbitrary)]
      }),
    ),
    { maxLength: 50, size: 'max' },
  )
}

/** Computers with one clock: two copies of a disk must not give two commands at the same moment. */
class Office {
  readonly machines: readonly Machine[]
  readonly #books = new Map<Machine, Book>()
  readonly #packages: { readonly pack: Package; readonly book: Book }[] = []
  readonly #images: { readonly image: Image; readonly book: Book }[] = []
  #clock = 0
  #values = 0

  constructor(count: number) {
    this.machines = Array.from({ length: count }, (_, index) => new Machine('abc'.charAt(index).repeat(8)))
    const [first, ...others] = this.machines
    if (first === undefined) return
    for (const id of ['a', 'b', 'c']) this.#edit(first, id, { title: this.#value(), notes: this.#value() })
    for (const other of others) this.take(other, first, theirs)
  }

  bookOf(machine: Machine): Book {
    const book = this.#books.get(machine) ?? emptyBook()
    this.#books.set(machine, book)
    return book
  }

  run(all: readonly Step[]): void {
    for (const step of all) {
      const machine = this.machines[step.at]
      if (machine === undefined) continue
      this.#tick(machine)
      this.#step(machine, step)
      expect(machine.rebuilt).toEqual(machine.view)
    }
    // Every computer is opened by today's program in the end.
    for (const machine of this.machines) {
      this.#tick(machine)
      machine.stateUnstated()
    }
  }

  #step(machine: Machine, step: Step): void {
    switch (step.kind) {
      case 'set':
        if (machine.records.has(step.record)) this.#edit(machine, step.record, { [step.field]: this.#value() })
        break
      case 'trash':
      case 'restoreRecord':
        if (machine.records.has(step.record))
          machine.edit(step.record, { presence: step.kind === 'trash' ? 'trashed' : 'live' })
        break
      case 'pack':
        this.#packages.push({ pack: machine.pack(), book: copyOf(this.bookOf(machine)) })
        break
      case 'take': {
        const found = this.#packages[step.pick % Math.max(1, this.#packages.length)]
        if (found !== undefined) this.#take(machine, found.pack, found.book, step.choose === 0 ? mine : theirs)
        break
      }
      case 'backup':
        this.#images.push({ image: machine.image, book: copyOf(this.bookOf(machine)) })
        break
      case 'restore':
      case 'oldRestore':
      case 'putBack': {
        const found = this.#images[step.pick % Math.max(1, this.#images.length)]
        if (found === undefined) break
        if (step.kind === 'putBack') machine.putBack(found.image)
        else machine.restore(found.image, step.kind === 'restore')
        // Today's program opens what an older one restored. What was merged in between may have to be asked about again.
        if (step.kind === 'oldRestore') machine.stateUnstated()
        this.#books.set(machine, copyOf(found.book))
        break
      }
      default:
        machine.press(step.kind)
    }
  }

  /** One takes in what the other has now. @returns what was asked. */
  take(machine: Machine, other: Machine, decide: Decider): readonly unknown[] {
    this.#tick(machine)
    return this.#take(machine, other.pack(), this.bookOf(other), decide)
  }

  #take(machine: Machine, pack: Package, book: Book, decide: Decider): readonly unknown[] {
    const asked = machine.take(pack, decide) ?? []
    addTo(this.bookOf(machine), book)
    for (const conflict of asked)
      for (const leaf of textsOf(conflict.kind === 'field' ? [conflict.mine, conflict.theirs] : conflict.edits))
        this.bookOf(machine).asked.add(leaf)
    return asked
  }

  #edit(machine: Machine, id: string, fields: Readonly<Record<string, string>>): void {
    const before = leavesOf(machine)
    machine.edit(id, { fields })
    const after = leavesOf(machine)
    const book = this.bookOf(machine)
    for (const leaf of before) if (!after.has(leaf) && book.seen.has(leaf)) book.overwritten.add(leaf)
    for (const leaf of after) if (!before.has(leaf)) book.seen.add(leaf)
  }

  #value(): string {
    return `v${(this.#values += 1)}`
  }

  #tick(machine: Machine): void {
    machine.now = Math.max(machine.now, ...this.machines.map(({ now }) => now)) + (this.#clock += 1)
  }
}

function leavesOf(machine: Machine): ReadonlySet<unknown> {
  return new Set([...machine.records.values()].flatMap(({ values }) => textsOf(Object.values(values))))
}
function textsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return value === undefined ? [] : [value]
}

/**
 * All come to hold the same, and nobody is asked what was decided already; `mayAsk` where several restores in a row said
 * nothing of what was known, so that only a person can tell.
 */
function exchangeAll(office: Office, rotation: number, mayAsk = false): void {
  const { machines } = office
  const [first, ...others] = machines.flatMap((_, index) => machines[(index + rotation) % machines.length] ?? [])
  if (first === undefined) return
  for (const other of others) office.take(first, other, theirs)
  for (const other of others) {
    const asked = office.take(other, first, theirs)
    if (!mayAsk) expect(asked).toEqual([])
    expect(other.view).toEqual(first.view)
    expect(other.rebuilt).toEqual(other.view)
  }
  expect(first.rebuilt).toEqual(first.view)
}

function expectNothingLost(office: Office): void {
  const all = emptyBook()
  for (const machine of office.machines) addTo(all, office.bookOf(machine))
  const there = new Set(office.machines.flatMap((machine) => [...leavesOf(machine)]))
  for (const leaf of all.seen)
    if (!there.has(leaf) && !all.overwritten.has(leaf) && !all.asked.has(leaf))
      throw new Error(`lost without a word: ${String(leaf)}`)
}

for (const count of [2, 3])
  describe(`${count} computers`, () => {
    it.each<readonly [string, readonly Kind[]]>([
      ['restores of whole backups, also of another computer', ['restore']],
      ['restores and undo', ['restore', 'undo']],
      ['restores by a program that did not say what was known', ['oldRestore', 'restore']],
      ['copied disks and images put back', ['putBack']],
      ['all of it', ['restore', 'putBack', 'undo']],
    ])('show the same in the end: %s', (_, special) => {
      fc.assert(
        fc.property(steps(count, special), fc.nat(), (all, rotation) => {
          const office = new Office(count)
          office.run(all)
          exchangeAll(office, rotation, special.includes('oldRestore'))
        }),
        { numRuns: 150 },
      )
    })

    it.each<readonly [string, readonly Kind[]]>([
      ['restores', ['restore']],
      ['copied disks and images put back', ['putBack']],
      ['both', ['restore', 'putBack']],
    ])('lose no edit without a word: %s', (_, special) => {
      fc.assert(
        fc.property(steps(count, special), fc.nat(), (all, rotation) => {
          const office = new Office(count)
          office.run(all)
          exchangeAll(office, rotation)
          expectNothingLost(office)
        }),
        { numRuns: 200 },
      )
    })

    it('are never asked while only one works at a time, whatever is restored in between', () => {
      const step = fc.record({
        edits: fc.array(fc.record({ record, field: fc.constantFrom('title' as const, 'notes' as const) }), {
          maxLength: 4,
        }),
        restore: fc.constantFrom('none', 'restore', 'oldRestore', 'older'),
        to: fc.nat(count - 1),
      })
      fc.assert(
        fc.property(fc.array(step, { maxLength: 25 }), (all) => {
          const office = new Office(count)
          let [holder] = office.machines
          let older: Image | undefined
          for (const { edits, restore, to } of all) {
            const next = office.machines[to]
            if (holder === undefined || next === undefined) return
            for (const edit of edits) office.run([{ kind: 'set', at: office.machines.indexOf(holder), ...edit }])
            // The very state again, by a backup, as when the work moves to another computer.
            if (restore === 'restore' || restore === 'oldRestore') holder.restore(holder.image, restore === 'restore')
            if (restore === 'oldRestore') holder.stateUnstated()
            expect(office.take(next, holder, mine)).toEqual([])
            expect(next.view).toEqual(holder.view)
            // What is put back to an earlier state gets the later one again from whoever has it.
            if (restore === 'older' && older !== undefined && next !== holder) {
              holder.restore(older)
              expect(office.take(holder, next, mine)).toEqual([])
              expect(holder.view).toEqual(next.view)
            }
            older ??= next.image
            holder = next
          }
        }),
        { numRuns: 200 },
      )
    })
  })

describe('a package after a restore', () => {
  it('carries everything, the work of before too', () => {
    const [office, laptop] = [new Machine('aaaaaaaa'), new Machine('bbbbbbbb')]
    for (let index = 0; index < 8; index += 1) office.edit(`r${index}`, { fields: { title: `v${index}` } })
    office.restore(office.image)
    laptop.take(office.pack(), theirs)
    expect(laptop.view).toEqual(office.view)
    for (let index = 0; index < 8; index += 1) laptop.edit(`r${index}`, { fields: { title: `w${index}` } })
    expect(office.take(laptop.pack(), theirs)).toEqual([])
    expect(office.view).toEqual(laptop.view)
  })

  it('is the same where an older program restored: what was known is stated once, and holds for what was done since', () => {
    const [office, laptop] = [new Machine('aaaaaaaa'), new Machine('bbbbbbbb')]
    office.edit('a', { fields: { title: 'v1', notes: 'v2' } })
    laptop.take(office.pack(), theirs)
    office.restore(office.image, false)
    office.edit('a', { fields: { title: 'v3' } })
    office.stateUnstated()
    const { commands } = office
    office.stateUnstated()
    expect(office.commands).toEqual(commands)
    expect(laptop.take(office.pack(), theirs)).toEqual([])
    expect(laptop.view).toEqual(office.view)
  })

  it.each([true, false])('does not bring back what a merge brought that was undone before (stated: %s)', (isStated) => {
    const [office, laptop] = [new Machine('aaaaaaaa'), new Machine('bbbbbbbb')]
    office.edit('a', { fields: { title: 'v1' } })
    laptop.take(office.pack(), theirs)
    laptop.edit('a', { fields: { title: 'v2' } })
    office.take(laptop.pack(), theirs)
    office.press('undo')
    office.restore(office.image, isStated)
    office.stateUnstated()
    expect(office.view).toMatchObject({ a: { values: { title: 'v1' } } })
    expect(office.pack().changes.some(({ command }) => replicaOf(command) === laptop.replica)).toBe(false)
    expect(office.take(laptop.pack(), theirs)).toEqual([])
    expect(office.view).toMatchObject({ a: { values: { title: 'v2' } } })
  })
})

describe('one identity on two computers', () => {
  const start = () => {
    const [office, copy, third] = [new Machine('aaaaaaaa'), new Machine('aaaaaaaa', 500), new Machine('cccccccc', 900)]
    office.edit('a', { fields: { title: 'v1', notes: 'v2' } })
    third.take(office.pack(), theirs)
    copy.putBack(office.image)
    return { office, copy, third }
  }

  it.each(['office first', 'copy first'])('has the work of both taken in by a third: %s', (order) => {
    const { office, copy, third } = start()
    office.edit('a', { fields: { title: 'of the office' } })
    copy.edit('a', { fields: { notes: 'of the copy' } })
    const both = order === 'office first' ? [office, copy] : [copy, office]
    for (const one of both) expect(third.take(one.pack(), theirs)).toEqual([])
    expect(third.view).toMatchObject({ a: { values: { title: 'of the office', notes: 'of the copy' } } })
    // The third hands over what it found out: the copies know neither of the other, and go on under new identities.
    expect(office.isOwnWorkUnknown(third.pack())).toBe(true)
    for (const one of both) {
      expect(one.take(third.pack(), theirs)).toEqual([])
      expect(one.view).toEqual(third.view)
      expect(one.replica).not.toBe('aaaaaaaa')
    }
  })

  it('is asked about where both changed the same, and not about more', () => {
    const { office, copy, third } = start()
    office.edit('a', { fields: { title: 'of the office' } })
    copy.edit('a', { fields: { title: 'of the copy' } })
    copy.edit('a', { fields: { notes: 'only here' } })
    expect(third.take(copy.pack(), theirs)).toEqual([])
    expect(third.take(office.pack(), mine)).toMatchObject([
      { field: 'title', base: 'v1', mine: 'of the copy', theirs: 'of the office' },
    ])
    expect(office.take(third.pack(), theirs)).toEqual([])
    expect(copy.take(office.pack(), theirs)).toEqual([])
    expect(copy.view).toEqual(third.view)
  })

  it('loses nothing that was done before an image was put back', () => {
    const { office, third } = start()
    const { image } = office
    office.edit('a', { fields: { title: 'before' } })
    third.take(office.pack(), theirs)
    office.putBack(image)
    office.edit('a', { fields: { title: 'after' } })
    expect(third.take(office.pack(), mine)).toMatchObject([{ mine: 'before', theirs: 'after', base: 'v1' }])
    expect(office.take(third.pack(), theirs)).toEqual([])
    expect(office.view).toEqual(third.view)
  })
})
