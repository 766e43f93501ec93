import { plainName, type Change, type Command, type Seen } from '../history/history'
import { replicaOf } from '../history/seal'

/**
 * Who knew what, read from the histories alone: clocks of workstations need not agree. A workstation knows its own
 * earlier commands and what its merges took in (`seen`), which for every register is all that was done up to a command.
 */
export interface Knowledge {
  /** Whether whoever gave the command `later` knew what `earlier` did to the register. A command does not know itself. */
  readonly saw: (later: string, earlier: string, register: string) => boolean
  /** Whether a command counts as never given: a merge that was undone, and what was done and undone in between. */
  readonly isVoid: (command: string) => boolean
  /** What the workstation holds of others now. */
  readonly heldBy: (replica: string) => Seen
}

/** What a replica held of others from a command on. */
interface Step {
  readonly from: string
  readonly held: Seen
}

/** Whether a command says who knew what; no other need be given to `knowledgeOf`. */
export function tellsKnowledge({ name }: Command): boolean {
  return name.kind === 'undo' || plainName(name).kind === 'merge'
}

/** Reads the knowledge of all workstations from the commands of their histories, in any order. */
export function knowledgeOf(commands: Iterable<Command>): Knowledge {
  const byReplica = new Map<string, Command[]>()
  for (const command of [...commands].filter(tellsKnowledge).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = byReplica.get(replicaOf(command.id))
    if (own === undefined) byReplica.set(replicaOf(command.id), [command])
    else own.push(command)
  }
  const steps = new Map<string, readonly Step[]>()
  const voided = new Set<string>()
  for (const [replica, own] of byReplica) {
    const taken = new Map<string, Seen>()
    const timeline: Step[] = []
    for (const { id, name } of own) {
      const plain = plainName(name)
      if (plain.kind !== 'merge') continue
      if (name.kind !== 'undo') taken.set(id, plain.seen)
      // Taken back in part only, a merge stays known: the rest of it is there.
      else if ((name.left ?? 0) === 0) {
        taken.delete(name.of)
        for (const command of doneAndUndone(own, name.of, id)) voided.add(command)
      }
      timeline.push({ from: id, held: [...taken.values()].reduce(newest, {}) })
    }
    steps.set(replica, timeline)
  }
  const held = (replica: string, command?: string): Seen =>
    steps.get(replica)?.findLast(({ from }) => command === undefined || from <= command)?.held ?? {}
  return {
    saw: (later, earlier, register) =>
      replicaOf(later) === replicaOf(earlier)
        ? earlier < later
        : isWithin(held(replicaOf(later), later), register, earlier),
    isVoid: (command) => voided.has(command),
    heldBy: (replica) => held(replica),
  }
}

/** The merge, its undo, and every command that was given and undone between the two. */
function doneAndUndone(own: readonly Command[], merge: string, undo: string): readonly string[] {
  return own.flatMap(({ id, name }) =>
    name.kind === 'undo' && (name.left ?? 0) === 0 && name.of >= merge && id <= undo ? [name.of, id] : [],
  )
}

/** The newest of both, for each register and workstation. */
export function newest(a: Seen, b: Seen): Seen {
  const all: Record<string, Record<string, string>> = {}
  for (const [register, replicas] of [...Object.entries(a), ...Object.entries(b)]) {
    const known = (all[register] ??= {})
    for (const [replica, id] of Object.entries(replicas)) if (id > (known[replica] ?? '')) known[replica] = id
  }
  return all
}

/** The newest command of each workstation among these changes. */
export function newestIn(changes: Iterable<Change>): Seen {
  const all: Record<string, Record<string, string>> = {}
  for (const { command, register } of changes) {
    const known = (all[register] ??= {})
    const replica = replicaOf(command)
    if (command > (known[replica] ?? '')) known[replica] = command
  }
  return all
}

/** Whether a workstation knows the change: its own, or one it took in. */
export function isKnown({ command, register }: Change, replica: string, held: Seen): boolean {
  return replicaOf(command) === replica || isWithin(held, register, command)
}

function isWithin(seen: Seen, register: string, command: string): boolean {
  const last = seen[register]?.[replicaOf(command)]
  return last !== undefined && command <= last
}
