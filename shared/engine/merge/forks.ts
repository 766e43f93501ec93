import type { Apart } from '../history/history'
import { replicaOf } from '../history/seal'
import type { Knowledge } from './knowledge'

/** Commands by register and workstation. */
export type Commands = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/** Commands gathered by register and workstation. */
export class CommandSets {
  readonly #all = new Map<string, Map<string, Set<string>>>()

  add(register: string, command: string): void {
    let replicas = this.#all.get(register)
    if (replicas === undefined) this.#all.set(register, (replicas = new Map<string, Set<string>>()))
    const replica = replicaOf(command)
    const known = replicas.get(replica)
    if (known === undefined) replicas.set(replica, new Set([command]))
    else known.add(command)
  }
  get all(): Commands {
    return this.#all
  }
}

/** One side of a merge, as far as the registers of the package go. */
export class Side {
  readonly #known = new CommandSets()
  readonly #log = new CommandSets()

  /** `isKnown`: it counts here, and does not only lie in the log because its merge was undone. */
  add(register: string, command: string, isKnown: boolean): void {
    this.#log.add(register, command)
    if (isKnown) this.#known.add(register, command)
  }
  known(register: string, replica: string): ReadonlySet<string> {
    return this.#known.all.get(register)?.get(replica) ?? none
  }
  log(register: string, replica: string): ReadonlySet<string> {
    return this.#log.all.get(register)?.get(replica) ?? none
  }
  get all(): Commands {
    return this.#log.all
  }
}

const none: ReadonlySet<string> = new Set()

/**
 * Finds identities that were used on two computers: whoever knows a command of a workstation knows all that was done there
 * before it, so where one side holds a command and lacks an earlier one of the same workstation, which the other side has,
 * the two were given side by side, on a copied disk or after an image was put back. Answers what the knowledge does not
 * say yet. Two such commands come together in some log for the first time; whoever that is finds it and states it in the
 * log, so everybody who holds both knows. Merges stand on each side for every register: they tell what others knew.
 */
export function apartIn(here: Side, there: Side, { follows }: Pick<Knowledge, 'follows'>): readonly Apart[] {
  const found: Apart[] = []
  const note = (known: ReadonlySet<string>, others: ReadonlySet<string>) => {
    const lacking = [...others].filter((command) => !known.has(command)).sort()
    const [first] = lacking
    if (first === undefined) return
    const later = [...known].filter((command) => command > first)
    const held = later.filter((one) => lacking.some((other) => follows(one, other))).sort()
    if (held.length === 0) return
    found.push({ held, not: lacking.filter((one) => held.some((other) => follows(other, one))) })
  }
  for (const [register, replicas] of there.all)
    for (const replica of replicas.keys()) {
      note(here.known(register, replica), there.log(register, replica))
      note(there.known(register, replica), here.log(register, replica))
    }
  return found
}

/** The commands nothing else of the same workstation came after: the last one, and those of other copies of it. */
export function lastOf(commands: Iterable<string>, { follows }: Pick<Knowledge, 'follows'>): readonly string[] {
  let last: readonly string[] = []
  for (const command of [...commands].sort()) last = [...last.filter((one) => !follows(command, one)), command]
  return last
}
