import { plainName, type Apart, type Command, type PlainName, type Seen } from '../history/history'
import { replicaOf } from '../history/seal'
import { TakenIn } from './taken'

/**
 * Who knew what, read from the histories alone: clocks of workstations need not agree. A workstation knows its own
 * earlier commands and what its merges took in (`seen`), which for every register is all that was done up to a command.
 * Where two computers worked under one identity (a copied disk, an image put back), "up to a command" leaves out what the
 * other one did: that is told by what merges found out of them (`forks.ts`).
 */
export interface Knowledge {
  /** Whether whoever gave the command `later` knew what `earlier` did to the register. A command does not know itself. */
  readonly saw: (later: string, earlier: string, register: string) => boolean
  /** Whether a command counts as never given: a merge that was undone, and what was done and undone in between. */
  readonly isVoid: (command: string) => boolean
  /** Whether the workstation knows what the command did to the register: its own, or taken in. */
  readonly knows: (replica: string, command: string, register: string) => boolean
  /** Whether the workstation ever took that in, also if it undid so. */
  readonly tookIn: (replica: string, command: string, register: string) => boolean
  /** Whether a command erased values for good: what other changes leave empty was only emptied. */
  readonly isErasure: (command: string) => boolean
  /** Of two commands of one workstation: whether the first came after the second on the same computer. */
  readonly follows: (later: string, earlier: string) => boolean
}

/** Knowledge that grows with what other workstations say, without being read anew. */
export interface GrowingKnowledge extends Knowledge {
  /** Takes one more command in; false where all must be read anew, for it is a merge or takes one back. */
  readonly add: (command: Command) => boolean
  /** This workstation has taken more in. */
  readonly learn: (unsaid: Unsaid) => void
}

type Merge = Extract<PlainName, { readonly kind: 'merge' }>

/** What is known of other workstations: commands by register and replica, each with all that came before it. */
type Held = ReadonlyMap<string, readonly string[]>

/** A merge, or the undo or redo of one. */
interface Step {
  readonly id: string
  /** Since when it holds: what was known at the beginning holds for all the workstation did. */
  readonly from: string
  /** The merge that is taken back. */
  readonly undone?: string
  readonly merge: Merge
}

/** Whether a command says who knew what, or what is gone for good; no other need be given to `knowledgeOf`. */
export function tellsKnowledge({ name, seen }: Command): boolean {
  return isStep(name) || seen !== undefined || name.kind === 'erase'
}

/** What a workstation has taken in since its last commands, hence what none of them says yet. */
export interface Unsaid {
  readonly replica: string
  readonly seen: Seen
}

/** Later than any command of a workstation: what it knows now, whatever it said last. */
const now = (replica: string) => `~-~-${replica}`

/**
 * Reads the knowledge of all workstations from the commands of their histories, in any order. `found` is what is known of
 * identities used twice and not stated by any of these commands yet, `unsaid` what this workstation has not said yet.
 */
export function knowledgeOf(
  commands: Iterable<Command>,
  { found = [], unsaid }: { readonly found?: readonly Apart[]; readonly unsaid?: Unsaid | undefined } = {},
): GrowingKnowledge {
  const all = [...commands]
  const taken = new TakenIn()
  for (const command of all) taken.add(command)
  if (unsaid !== undefined) taken.add({ id: now(unsaid.replica), seen: unsaid.seen })
  const erasures = new Set(all.flatMap(({ id, name }) => (name.kind === 'erase' ? [id] : [])))
  const telling = all.filter(({ name }) => isStep(name)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const { isForked, follows } = orderOf([...found, ...telling.flatMap(({ name }) => mergeIn(name)?.apart ?? [])])
  const byReplica = new Map<string, Command[]>()
  for (const command of telling) {
    const own = byReplica.get(replicaOf(command.id))
    if (own === undefined) byReplica.set(replicaOf(command.id), [command])
    else own.push(command)
  }
  const steps = new Map<string, readonly Step[]>()
  const voided = new Set<string>()
  for (const [replica, own] of byReplica) {
    const ofReplica: Step[] = []
    for (const { id, name } of own) {
      const merge = mergeIn(name)
      if (merge === undefined) continue
      const from = merge.beginning === undefined ? id : ''
      if (name.kind !== 'undo') ofReplica.push({ id, from, merge })
      // Taken back in part only, a merge stays known: the rest of it is there.
      else if ((name.left ?? 0) === 0) {
        ofReplica.push({ id, from, merge, undone: name.of })
        for (const command of doneAndUndone(own, name.of, id)) voided.add(command)
      }
    }
    steps.set(
      replica,
      ofReplica.sort((a, b) => (a.from < b.from ? -1 : 1)),
    )
  }

  const add = (held: Map<string, readonly string[]>, { seen, heads }: Merge): void => {
    const put = (register: string, command: string) => {
      const key = keyOf(register, replicaOf(command))
      const known = held.get(key) ?? []
      if (known.some((one) => one === command || follows(one, command))) return
      held.set(key, [...known.filter((one) => !follows(command, one)), command])
    }
    for (const [register, replicas] of Object.entries(seen))
      for (const command of Object.values(replicas)) put(register, command)
    for (const [register, more] of Object.entries(heads ?? {})) for (const command of more) put(register, command)
  }
  const heldAfter = (all: readonly Step[]): Held => {
    const undone = new Set(all.map((step) => step.undone))
    const held = new Map<string, readonly string[]>()
    for (const step of all) if (step.undone === undefined && !undone.has(step.id)) add(held, step.merge)
    return held
  }
  const remembered = new Map<string, Held>()
  /** What whoever gave the command held; without one, what the workstation holds now. */
  const held = (replica: string, command?: string): Held => {
    const all = steps.get(replica) ?? []
    const before =
      command === undefined
        ? all
        : isForked(replica)
          ? all.filter(({ from }) => from === '' || from === command || follows(command, from))
          : all.slice(0, all.findLastIndex(({ from }) => from <= command) + 1)
    // Where the history is one line, how many steps came before a command tells all of them.
    const key = command !== undefined && isForked(replica) ? command : `${replica} ${before.length}`
    let known = remembered.get(key)
    if (known === undefined) remembered.set(key, (known = heldAfter(before)))
    return known
  }
  const everHeld = new Map<string, Held>()
  const ever = (replica: string): Held => {
    let all = everHeld.get(replica)
    if (all === undefined) {
      const kept = new Map<string, readonly string[]>()
      for (const { merge } of steps.get(replica) ?? []) add(kept, merge)
      everHeld.set(replica, (all = kept))
    }
    return all
  }
  const isWithin = (known: Held, register: string, command: string): boolean =>
    known.get(keyOf(register, replicaOf(command)))?.some((one) => one === command || follows(one, command)) === true
  const said = (later: string, earlier: string, register: string): boolean =>
    isForked(replicaOf(later)) || isForked(replicaOf(earlier))
      ? taken.sawApart(later, earlier, register, follows)
      : taken.saw(later, earlier, register)
  return {
    saw: (later, earlier, register) =>
      replicaOf(later) === replicaOf(earlier)
        ? follows(later, earlier)
        : said(later, earlier, register) || isWithin(held(replicaOf(later), later), register, earlier),
    isVoid: (command) => voided.has(command),
    isErasure: (command) => erasures.has(command),
    knows: (replica, command, register) =>
      replicaOf(command) === replica ||
      said(now(replica), command, register) ||
      isWithin(held(replica), register, command),
    tookIn: (replica, command, register) =>
      taken.everSaw(replica, command, register) || isWithin(ever(replica), register, command),
    follows,
    add: (command) => {
      if (mergeIn(command.name) !== undefined) return false
      taken.add(command)
      if (command.name.kind === 'erase') erasures.add(command.id)
      return true
    },
    learn: ({ replica, seen }) => taken.add({ id: now(replica), seen }),
  }
}

/** Whether a command takes in what others did as a merge does, or may take such a thing back. */
function isStep(name: Command['name']): boolean {
  return name.kind === 'undo' || plainName(name).kind === 'merge'
}

/**
 * The order of commands within each identity: that of their ids, but for what is known to have been done on two computers
 * side by side.
 */
function orderOf(apart: readonly Apart[]): {
  readonly isForked: (replica: string) => boolean
  readonly follows: Knowledge['follows']
} {
  const forked = new Set<string>()
  const [held, not] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()]
  const note = (where: Map<string, Set<number>>, command: string, index: number) => {
    forked.add(replicaOf(command))
    const known = where.get(command)
    if (known === undefined) where.set(command, new Set([index]))
    else known.add(index)
  }
  apart.forEach((one, index) => {
    for (const command of one.held) note(held, command, index)
    for (const command of one.not) note(not, command, index)
  })
  const isApart = (later: string, earlier: string): boolean => {
    const lacking = not.get(earlier)
    const holding = held.get(later)
    return lacking !== undefined && holding !== undefined && [...lacking].some((index) => holding.has(index))
  }
  return {
    isForked: (replica) => forked.has(replica),
    follows: (later, earlier) => earlier < later && (forked.size === 0 || !isApart(later, earlier)),
  }
}

function mergeIn(name: Command['name']): Merge | undefined {
  const plain = plainName(name)
  return plain.kind === 'merge' ? plain : undefined
}

function keyOf(register: string, replica: string): string {
  return `${register} ${replica}`
}

/** The merge, its undo, and every command that was given and undone between the two. */
function doneAndUndone(own: readonly Command[], merge: string, undo: string): readonly string[] {
  return own.flatMap(({ id, name }) =>
    name.kind === 'undo' && (name.left ?? 0) === 0 && name.of >= merge && id <= undo ? [name.of, id] : [],
  )
}
