import { nextReading } from '#shared/engine/history/clock'
import {
  applyChange,
  changeFor,
  fits,
  inverse,
  plainName,
  type Change,
  type Command,
  type CommandName,
  type Edit,
} from '#shared/engine/history/history'
import { replicaOf } from '#shared/engine/history/seal'
import { undoState } from '#shared/engine/history/undo'
import { keyOf, mergeChange, type Decision } from '#shared/engine/merge/decide'
import { isKnown, knowledgeOf, newestIn } from '#shared/engine/merge/knowledge'
import { replay, type Conflict, type RecordMerge } from '#shared/engine/merge/mergeRecord'
import { isMerge, planRecord } from '#shared/engine/merge/plan'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { RegisterRecord } from '#shared/core/values/record'

export const register = 'resolutions'

export interface Package {
  readonly commands: readonly Command[]
  readonly changes: readonly Change[]
}
export type Decider = (conflict: Conflict, merge: RecordMerge) => Decision

const start = Date.UTC(2026, 10, 21, 12)

/** One workstation with its records and its log, and a clock of its own. */
export class Machine {
  readonly replica: string
  commands: readonly Command[] = []
  changes: readonly Change[] = []
  records: ReadonlyMap<string, RegisterRecord> = new Map()
  now: number

  constructor(replica: string, clock = 0) {
    this.replica = replica
    this.now = start + clock
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

  get held() {
    return knowledgeOf(this.commands).heldBy(this.replica)
  }

  pack(): Package {
    const { held } = this
    const changes = this.changes.filter((change) => isKnown(change, this.replica, held))
    const taken = new Set(changes.map(({ command }) => command))
    return { commands: this.commands.filter((command) => taken.has(command.id) || isMerge(command)), changes }
  }

  plan({ commands, changes }: Package): readonly RecordMerge[] {
    const all = new Map([...this.commands, ...commands].map((command) => [command.id, command]))
    const viewpoint = {
      replica: this.replica,
      knowledge: knowledgeOf(all.values()),
      isMerge: (id: string) => {
        const command = all.get(id)
        return command !== undefined && isMerge(command)
      },
    }
    const held = viewpoint.knowledge.heldBy(this.replica)
    const fresh = changes.filter((change) => !isKnown(change, this.replica, held))
    return [...new Set(fresh.map(({ record }) => record))].flatMap((record) => {
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
  }

  /** Takes a package in. @returns the conflicts that were shown, or `undefined` when it brought nothing. */
  take(pack: Package, decide: Decider): readonly Conflict[] | undefined {
    const plans = this.plan(pack)
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
      { kind: 'merge', count: plans.length, from: '', seen: newestIn(pack.changes) },
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
