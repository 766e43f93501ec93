import { nextReading } from '#shared/engine/history/clock'
import {
  applyChange,
  changeFor,
  fits,
  inverse,
  plainName,
  type Apart,
  type Change,
  type Command,
  type CommandName,
  type Edit,
} from '#shared/engine/history/history'
import { replicaOf } from '#shared/engine/history/seal'
import { undoState } from '#shared/engine/history/undo'
import { keyOf, mergeChange, type Decision } from '#shared/engine/merge/decide'
import { apartIn, Side } from '#shared/engine/merge/forks'
import { knowledgeOf, type Knowledge } from '#shared/engine/merge/knowledge'
import { replay, type Conflict, type RecordMerge } from '#shared/engine/merge/mergeRecord'
import { isMerge, planRecord } from '#shared/engine/merge/plan'
import { allKnown, LogOutline, statementOf, unstated } from '#shared/engine/merge/statement'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { RegisterRecord } from '#shared/core/values/record'

export const register = 'resolutions'

export interface Package {
  readonly replica: string
  readonly commands: readonly Command[]
  readonly changes: readonly Change[]
}
/** All a disk holds. */
export type Image = Pick<Machine, 'replica' | 'commands' | 'changes' | 'records'>
export type Decider = (conflict: Conflict, merge: RecordMerge) => Decision

const start = Date.UTC(2026, 10, 21, 12)

/** One workstation with its records and its log, and a clock of its own. */
export class Machine {
  replica: string
  commands: readonly Command[] = []
  changes: readonly Change[] = []
  records: ReadonlyMap<string, RegisterRecord> = new Map()
  now: number

  #names = 0

  constructor(replica: string, clock = 0) {
    this.replica = replica
    this.now = start + clock
  }

  get image(): Image {
    const { replica, commands, changes, records } = this
    return { replica, commands, changes, records }
  }

  /** The disk is as it was, or as another's is, and nothing tells the program. */
  putBack({ replica, commands, changes, records }: Image): void {
    Object.assign(this, { replica, commands, changes, records })
  }

  /** A backup in place of all data. `isStated` is false for a program of version 0.1. */
  restore({ replica, commands, changes, records }: Image, isStated = true): void {
    Object.assign(this, { replica, commands, changes, records })
    this.beginAnew('restored', isStated)
  }

  beginAnew(beginning: 'restored' | 'renamed', isStated = true): void {
    const known = allKnown(this.outline, this.replica)
    this.replica = `${this.replica.slice(0, 8)}${(this.#names += 1)}${this.now.toString(36)}`
    if (isStated && this.commands.length > 0)
      this.command({ kind: 'merge', count: 0, from: '', ...known, beginning }, () => [], true)
  }

  /** What the next version states where a restore did not. */
  stateUnstated(): void {
    const known = unstated(this.outline, this.replica)
    if (known !== undefined)
      this.command({ kind: 'merge', count: 0, from: '', ...known, beginning: 'restored' }, () => [], true)
  }

  get outline(): LogOutline {
    return outlineOf(this)
  }

  command(name: CommandName, changesOf: (id: string) => readonly (Change | undefined)[], isKeptEmpty = false): void {
    this.now += 1
    const id = nextReading(
      this.commands
        .map((command) => command.id)
        .sort()
        .at(-1),
      this.now,
      this.replica,
    )
    const at = new Date(this.now).toISOString()
    const changes = changesOf(id).filter((change) => change !== undefined)
    if (changes.length === 0 && !isKeptEmpty) return
    const records = new Map(this.records)
    for (const change of changes) {
      const after = applyChange(change, records.get(change.record), resolutions, at)
      if (after === undefined) records.delete(change.record)
      else records.set(change.record, after)
    }
    this.records = records
    this.changes = [...this.changes, ...changes]
    this.commands = [...this.commands, { id, at, who: this.replica, name }]
  }

  edit(record: string, rest: Partial<Edit>): void {
    this.command({ kind: 'edit', register, record, label: '' }, (id) => [
      changeFor({ record, register, ...rest }, this.records.get(record), id),
    ])
  }

  /** Undo or redo as the program does it. @returns whether anything was done. */
  press(direction: 'undo' | 'redo'): boolean {
    const own = this.commands
      .filter(({ id }) => replicaOf(id) === this.replica)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const target = undoState(own)[direction].at(-1)
    if (target === undefined) return false
    const back = (id: string) =>
      this.changes.filter(({ command }) => command === target.id).map((change) => inverse(change, id))
    if (!back('').every((change) => fits(change, this.records.get(change.record)))) return false
    this.command({ kind: direction, of: target.id, name: plainName(target.name) }, back, true)
    return true
  }

  pack(): Package {
    const { replica } = this
    const { knows } = knowledgeOf(this.commands)
    const changes = this.changes.filter((change) => knows(replica, change.command, change.register))
    const taken = new Set(changes.map(({ command }) => command))
    return { replica, commands: this.commands.filter((command) => taken.has(command.id) || isMerge(command)), changes }
  }

  /** Whether the package holds work of this identity that was not done here. */
  isOwnWorkUnknown({ commands }: Package): boolean {
    const here = new Set(this.commands.map(({ id }) => id))
    return commands.some(({ id }) => replicaOf(id) === this.replica && !here.has(id))
  }

  /** Identities used twice that nobody has found yet. */
  apart(pack: Package, knowledge: Knowledge): readonly Apart[] {
    const sideOf = ({ replica, commands, changes }: Package) => {
      const side = new Side()
      for (const { command } of changes) side.add(register, command, knowledge.knows(replica, command, register))
      for (const { id } of commands.filter(isMerge)) side.add(register, id, knowledge.knows(replica, id, register))
      return side
    }
    const there = new Side()
    for (const { command } of pack.changes) there.add(register, command, true)
    for (const { id } of pack.commands.filter(isMerge))
      there.add(register, id, knowledge.knows(pack.replica, id, register))
    // Known by its place in time is not enough: it must lie in the log.
    return apartIn(sideOf(this), there, knowledge)
  }

  plan(pack: Package): {
    readonly merges: readonly RecordMerge[]
    readonly knowledge: Knowledge
    readonly apart: readonly Apart[]
  } {
    const { commands, changes } = pack
    const all = new Map([...this.commands, ...commands].map((command) => [command.id, command]))
    const apart = this.apart(pack, knowledgeOf(all.values()))
    const knowledge = knowledgeOf(all.values(), { found: apart })
    const viewpoint = {
      replica: this.replica,
      knowledge,
      isMerge: (id: string) => {
        const command = all.get(id)
        return command !== undefined && isMerge(command)
      },
    }
    const here = new Set(this.commands.map(({ id }) => id))
    const fresh = changes.filter(
      ({ command }) => !here.has(command) || !knowledge.knows(this.replica, command, register),
    )
    const merges = [...new Set(fresh.map(({ record }) => record))].flatMap((record) => {
      const of = (change: Change) => change.record === record
      return (
        planRecord(
          viewpoint,
          { record, register },
          this.records.get(record),
          this.changes.filter(of),
          changes.filter(of),
        ) ?? []
      )
    })
    return { merges, knowledge, apart }
  }

  /** Takes a package in. @returns the conflicts that were shown, or `undefined` when it brought nothing. */
  take(pack: Package, decide: Decider): readonly Conflict[] | undefined {
    if (this.isOwnWorkUnknown(pack)) this.beginAnew('renamed')
    const { merges: plans, knowledge, apart } = this.plan(pack)
    if (plans.length === 0) return undefined
    const conflicts = plans.flatMap((merge) => merge.conflicts.map((conflict) => ({ merge, conflict })))
    const decisions = new Map(
      conflicts.map(({ merge, conflict }) => [keyOf(merge.record, conflict), decide(conflict, merge)] as const),
    )
    const known = new Set(this.commands.map(({ id }) => id))
    const written = new Set(this.changes.map(({ command, record }) => `${command} ${record}`))
    this.commands = [...this.commands, ...pack.commands.filter(({ id }) => !known.has(id))]
    this.changes = [
      ...this.changes,
      ...pack.changes.filter(({ command, record }) => !written.has(`${command} ${record}`)),
    ]
    this.command(
      {
        kind: 'merge',
        count: plans.length,
        from: '',
        ...statementOf(outlineOf(pack).commands, knowledge),
        ...(apart.length === 0 ? {} : { apart }),
      },
      (id) => plans.map((merge) => mergeChange(merge, decisions, id)),
      true,
    )
    return conflicts.map(({ conflict }) => conflict)
  }

  /** What a clerk sees. */
  get view(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      [...this.records.values()]
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, values, trashed }) => [id, { values, trashed }]),
    )
  }

  /** What the log alone says, rebuilt in its order. */
  get rebuilt(): Readonly<Record<string, unknown>> {
    const ids = [...new Set(this.changes.map(({ record }) => record))].sort()
    return Object.fromEntries(
      ids.flatMap((id) => {
        const { presence, values } = replay(this.changes.filter(({ record }) => record === id))
        return presence === 'absent' ? [] : [[id, { values, trashed: presence === 'trashed' ? 1 : 0 }]]
      }),
    )
  }
}

function outlineOf({ commands, changes }: Pick<Package, 'commands' | 'changes'>): LogOutline {
  const outline = new LogOutline()
  for (const change of changes) outline.addChange(change)
  for (const command of commands) outline.addCommand(command)
  return outline
}
