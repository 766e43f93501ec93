import { sameValue } from '../history/history'

/** One setting of a value in the history. */
export interface Write<T> {
  readonly command: string
  readonly value: T
}

/** What the writes of all workstations come to: one value, or several that only a person can choose from. */
export type Resolution<T> =
  { readonly kind: 'agreed'; readonly value: T } | { readonly kind: 'conflict'; readonly heads: readonly Write<T>[] }

/** Two values set without knowing of each other, put together; `undefined` when that is not certain. */
export type Reconcile<T> = (
  base: { readonly value: T } | undefined,
  one: T,
  other: T,
) => { readonly value: T } | undefined

export interface Rules<T> {
  readonly saw: (later: string, earlier: string) => boolean
  readonly reconcile: Reconcile<T>
  /** The value before the first write. */
  readonly initial: T
}

/** The writes nobody has overwritten knowing of them, by command. */
export function headsOf<T>(writes: readonly Write<T>[], saw: Rules<T>['saw']): readonly Write<T>[] {
  return writes
    .filter(({ command }) => !writes.some((other) => saw(other.command, command)))
    .toSorted((a, b) => (a.command < b.command ? -1 : 1))
}

/**
 * The value a set of writes comes to. It depends on the set alone, not on the workstation or the order of packages, so
 * workstations that hold the same history show the same. Heads are put together one after another, each against the
 * state both sides knew; where two merges crossed, that state is itself put together the same way.
 */
export function resolve<T>(writes: readonly Write<T>[], rules: Rules<T>): Resolution<T> {
  const heads = headsOf(writes, rules.saw)
  const [first, ...others] = heads
  if (first === undefined) return { kind: 'agreed', value: rules.initial }
  let { value } = first
  let known = knownTo(first, writes, rules)
  for (const head of others) {
    const theirs = knownTo(head, writes, rules)
    if (!sameValue(value, head.value)) {
      const base = resolve(
        [...known].filter((write) => theirs.has(write)),
        rules,
      )
      const together = rules.reconcile(base.kind === 'agreed' ? base : undefined, value, head.value)
      if (together === undefined) return { kind: 'conflict', heads }
      value = together.value
    }
    known = new Set([...known, ...theirs])
  }
  return { kind: 'agreed', value }
}

function knownTo<T>(head: Write<T>, writes: readonly Write<T>[], { saw }: Rules<T>): ReadonlySet<Write<T>> {
  return new Set(writes.filter((write) => write === head || saw(head.command, write.command)))
}
