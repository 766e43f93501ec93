import { plainName, type Command, type PlainName } from '../history/history'
import { replicaOf } from '../history/seal'
import { CommandSets, lastOf, type Commands } from './forks'
import { knowledgeOf, tellsKnowledge, type Knowledge, type Unsaid } from './knowledge'

/** What a merge says was known. */
export type Known = Pick<Extract<PlainName, { readonly kind: 'merge' }>, 'seen' | 'heads'>

/** What a log says of who did what, without what was done; gathered row by row. */
export class LogOutline {
  readonly #commands = new CommandSets()
  readonly #telling: Command[] = []
  /** What the workstation whose log it is has not said yet. */
  readonly unsaid: Unsaid | undefined

  constructor(unsaid?: Unsaid) {
    this.unsaid = unsaid
  }

  addChange({ command, register }: { readonly command: string; readonly register: string }): void {
    this.#commands.add(register, command)
  }
  addCommand(command: Command): void {
    if (tellsKnowledge(command)) this.#telling.push(command)
  }
  get commands(): Commands {
    return this.#commands.all
  }
  get telling(): readonly Command[] {
    return this.#telling
  }
}

/** Says of commands that they, and all before them, are known. */
export function statementOf(known: Commands, knowledge: Pick<Knowledge, 'follows'>): Known {
  const seen: Record<string, Record<string, string>> = {}
  const heads: Record<string, string[]> = {}
  for (const [register, replicas] of known)
    for (const [replica, commands] of replicas) {
      const last = lastOf(commands, knowledge)
      const newest = last.at(-1)
      if (newest === undefined) continue
      seen[register] = { ...seen[register], [replica]: newest }
      if (last.length > 1) heads[register] = [...(heads[register] ?? []), ...last.slice(0, -1)]
    }
  return Object.keys(heads).length === 0 ? { seen } : { seen, heads }
}

/**
 * All that was known to the workstation whose log this is: what a new one states that goes on from there. `replica` is
 * `undefined` where data were restored by an older program and nothing was done since. With `before`, what was known when
 * that command of it was given.
 */
export function allKnown(outline: LogOutline, replica: string | undefined, before?: string): Known {
  const knowledge = knowledgeOf(outline.telling, { unsaid: outline.unsaid })
  const known = new CommandSets()
  eachOf(outline.commands, (register, command) => {
    const isKnown =
      before === undefined
        ? replica !== undefined && knowledge.knows(replica, command, register)
        : knowledge.saw(before, command, register)
    if (isKnown) known.add(register, command)
  })
  if (!hasBegun(outline, replica))
    for (const { register, command } of unstatedIn(outline.commands, replica, knowledge)) known.add(register, command)
  return statementOf(known.all, knowledge)
}

/**
 * What a workstation knows although no command of it says so, because its data were restored by a program that did not
 * state it. `undefined` where nothing is missing, hence also once this was stated.
 */
export function unstated(outline: LogOutline, replica: string): Known | undefined {
  if (hasBegun(outline, replica)) return undefined
  const knowledge = knowledgeOf(outline.telling, { unsaid: outline.unsaid })
  const found = unstatedIn(outline.commands, replica, knowledge)
  if (found.every(({ register, command }) => knowledge.knows(replica, command, register))) return undefined
  const known = new CommandSets()
  for (const { register, command } of found) known.add(register, command)
  return statementOf(known.all, knowledge)
}

interface Done {
  readonly register: string
  readonly command: string
}

/**
 * Nothing comes into a log but by a command of its own workstation or by a merge of it. What is there otherwise came with
 * the data that were restored, and was known as the workstation knew it that had them before: the one whose commands and
 * merges account for most of it; then the next, where data were restored more than once.
 */
function unstatedIn(commands: Commands, replica: string | undefined, knowledge: Knowledge): readonly Done[] {
  const accountsFor = (by: string, { register, command }: Done) =>
    replicaOf(command) === by || knowledge.tookIn(by, command, register)
  let left: readonly Done[] = doneIn(commands).filter((one) => replica === undefined || !accountsFor(replica, one))
  const known: Done[] = []
  while (left.length > 0) {
    const rests = [...new Set(left.map(({ command }) => replicaOf(command)))].map((by) => ({
      by,
      rest: left.filter((one) => !accountsFor(by, one)),
    }))
    const [best] = rests.sort((a, b) => a.rest.length - b.rest.length)
    if (best === undefined) break
    for (const one of left)
      if (accountsFor(best.by, one) && knowledge.knows(best.by, one.command, one.register)) known.push(one)
    left = best.rest
  }
  return known
}

function doneIn(commands: Commands): readonly Done[] {
  const all: Done[] = []
  eachOf(commands, (register, command) => all.push({ register, command }))
  return all
}

function eachOf(commands: Commands, visit: (register: string, command: string) => void): void {
  for (const [register, replicas] of commands)
    for (const all of replicas.values()) for (const command of all) visit(register, command)
}

/** Whoever began with a statement has nothing left to state, also where it knew nothing. */
function hasBegun(outline: LogOutline, replica: string | undefined): boolean {
  return outline.telling.some(({ id, name }) => replicaOf(id) === replica && isBeginning(name))
}

function isBeginning(name: Command['name']): boolean {
  const plain = plainName(name)
  return plain.kind === 'merge' && plain.beginning !== undefined
}
