import { expect } from 'vitest'
import { execute, type Blocked, readUndoState, redo, undo } from '#renderer/data/commands/commands'
import type { Outcome } from '#renderer/data/commands/commandWriter'
import { checkLog } from '#renderer/data/log/checkLog'
import { openDatabase, type OfficeDatabase } from '#renderer/data/database'
import { acceptMerge } from '#renderer/data/merge/acceptMerge'
import { planMerge, type MergePlan } from '#renderer/data/merge/planMerge'
import { readPackage } from '#renderer/data/merge/readPackage'
import { takePackage, type TakenPackage } from '#renderer/data/merge/takePackage'
import type { Edit } from '#shared/engine/history/history'
import { keyOf, type Decision } from '#shared/engine/merge/decide'
import type { Conflict, RecordMerge } from '#shared/engine/merge/mergeRecord'
import { emptyOffice, type Office } from '#shared/model/office'
import { officeSettings } from '#shared/engine/office/settings/definition'
import { settingEdits } from '#shared/engine/office/settings/storedOffice'

export const register = 'resolutions'
export type Decider = (conflict: Conflict, merge: RecordMerge) => Decision

/** A workstation: a database of its own in the same browser, a clock of its own, a clerk. */
export class Workstation {
  readonly database: OfficeDatabase
  readonly who: string
  #now: number

  private constructor(database: OfficeDatabase, who: string, now: number) {
    this.database = database
    this.who = who
    this.#now = now
  }

  static async open(who: string, now: number): Promise<Workstation> {
    return new Workstation(await openDatabase(`kancelaria-${who}`), who, now)
  }

  get options() {
    return { who: this.who, now: () => (this.#now += 1_000) }
  }

  save(record: string, fields: NonNullable<Edit['fields']>): Promise<Outcome | undefined> {
    const name = { kind: 'edit', register, record, label: '' } as const
    return execute(this.database, name, [{ record, register, fields }], this.options)
  }

  setOffice(office: Office): Promise<Outcome | undefined> {
    const edits = settingEdits(emptyOffice, office)
    const name = { kind: 'settings', register: officeSettings.id, count: edits.length } as const
    return execute(this.database, name, edits, this.options)
  }

  trash(record: string): Promise<Outcome | undefined> {
    const edit = { record, register, presence: 'trashed' } as const
    return execute(this.database, { kind: 'trash', register, count: 1 }, [edit], this.options)
  }

  async press(direction: 'undo' | 'redo'): Promise<Outcome | Blocked | undefined> {
    const command = (await readUndoState(this.database))[direction].at(-1)
    if (command === undefined) return undefined
    return direction === 'undo'
      ? undo(this.database, command, this.options)
      : redo(this.database, command, this.options)
  }

  async pack(registers: readonly string[] = [register]): Promise<TakenPackage> {
    const at = new Date(this.#now).toISOString()
    const taken = await takePackage(this.database, {
      goes: (id) => registers.includes(id),
      office: emptyOffice,
      who: this.who,
      at,
    })
    if (taken === undefined) throw new Error('nothing to take')
    return taken
  }

  async plan(pack: TakenPackage): Promise<MergePlan | { readonly refused: string }> {
    return planMerge(this.database, await readPackage(linesOf(pack)))
  }

  /** Takes a package in. @returns the conflicts shown, or `undefined` when it brought nothing new. */
  async take(
    pack: TakenPackage,
    decide: Decider = () => ({ kind: 'theirs' }),
  ): Promise<readonly Conflict[] | undefined> {
    const plan = await this.plan(pack)
    if ('refused' in plan) throw new Error(plan.refused)
    if (plan.merges.length === 0) return undefined
    const asked = plan.merges.flatMap((merge) => merge.conflicts.map((conflict) => ({ merge, conflict })))
    const decisions = new Map(
      asked.map(({ merge, conflict }) => [keyOf(merge.record, conflict), decide(conflict, merge)] as const),
    )
    await acceptMerge(this.database, plan, decisions, this.options)
    await this.check()
    return asked.map(({ conflict }) => conflict)
  }

  /** The log is whole and every record is as its history says. */
  async check(): Promise<void> {
    expect((await checkLog(this.database)).findings).toEqual([])
  }

  /** What the clerk sees. */
  async view(): Promise<Readonly<Record<string, unknown>>> {
    const records = await this.database.records.toArray()
    return Object.fromEntries(records.map(({ id, values, trashed, order }) => [id, { values, trashed, order }]))
  }

  close(): void {
    this.database.close()
  }
}

export function linesOf(pack: TakenPackage) {
  return async function* (name: string): AsyncGenerator<readonly string[]> {
    for (const piece of pack.tables.find((table) => table.name === name)?.pieces ?? [])
      yield (await piece.text()).split('\n').slice(0, -1)
  }
}
