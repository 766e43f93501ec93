import type { Command, Seen } from '../history/history'
import { replicaOf } from '../history/seal'

/** What a workstation said with one of its commands: of the other one it knows that command, and all that came before. */
interface Said {
  readonly by: string
  readonly newest: string
}

/**
 * What workstations that share one log said they had taken in (`Command.seen`), command by command. One more command costs
 * the same however many there are, and so does the question what one of them knew.
 */
export class TakenIn {
  /** By register, workstation, and the workstation it took something in of; sorted by command. */
  readonly #said = new Map<string, Said[]>()

  /** Notes what a command says; a command that is there already says nothing new. */
  add({ id, seen }: Pick<Command, 'id' | 'seen'>): void {
    for (const [register, replicas] of Object.entries(seen ?? {}))
      for (const [replica, newest] of Object.entries(replicas)) {
        const key = keyOf(register, replicaOf(id), replica)
        const said = this.#said.get(key)
        if (said === undefined) this.#said.set(key, [{ by: id, newest }])
        else insert(said, { by: id, newest })
      }
  }

  /** Whether whoever gave the command `later` had taken in `earlier`; of another workstation than its own. */
  saw(later: string, earlier: string, register: string): boolean {
    const said = this.#said.get(keyOf(register, replicaOf(later), replicaOf(earlier)))
    if (said === undefined) return false
    const known = said[firstAfter(said, later) - 1]
    return known !== undefined && known.newest >= earlier
  }

  /** The same where a workstation's commands are no single line, because two computers worked under its identity. */
  sawApart(
    later: string,
    earlier: string,
    register: string,
    follows: (later: string, earlier: string) => boolean,
  ): boolean {
    const reaches = (one: string, other: string) => one === other || follows(one, other)
    return (this.#said.get(keyOf(register, replicaOf(later), replicaOf(earlier))) ?? []).some(
      ({ by, newest }) => reaches(later, by) && reaches(newest, earlier),
    )
  }

  /** Whether the workstation ever said it had taken the command in. */
  everSaw(replica: string, command: string, register: string): boolean {
    const newest = this.#said.get(keyOf(register, replica, replicaOf(command)))?.at(-1)?.newest
    return newest !== undefined && newest >= command
  }
}

/** What is known of each workstation after more of it was taken in: the newest command of each, by register. */
export function seenWith(seen: Seen, register: string, command: string): Seen {
  const replica = replicaOf(command)
  const known = seen[register]?.[replica]
  return known !== undefined && known >= command
    ? seen
    : { ...seen, [register]: { ...seen[register], [replica]: command } }
}

function keyOf(register: string, by: string, of: string): string {
  return `${register} ${by} ${of}`
}

/** Puts it where it belongs; each place holds the newest that was said until then, for what is known stays known. */
function insert(said: Said[], one: Said): void {
  const at = firstAfter(said, one.by)
  const before = said[at - 1]
  // The same one says more: what is known now, before a command says it.
  if (before?.by === one.by) {
    if (one.newest > before.newest) said[at - 1] = one
    return
  }
  said.splice(at, 0, {
    by: one.by,
    newest: before !== undefined && before.newest > one.newest ? before.newest : one.newest,
  })
  for (let index = at + 1; index < said.length; index += 1) {
    const later = said[index]
    if (later === undefined || later.newest >= one.newest) return
    said[index] = { by: later.by, newest: one.newest }
  }
}

/** The place of the first that was said after a command. */
function firstAfter(said: readonly Said[], command: string): number {
  let low = 0
  let high = said.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((said[middle]?.by ?? '') <= command) low = middle + 1
    else high = middle
  }
  return low
}
