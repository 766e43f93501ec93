import type { Change, FieldChange, Presence } from '../history/history'
import { sameValue } from '../history/history'
import { filesIn, isRoll, linksIn, type Roll, rowsIn, textsIn, type FieldValue } from '../../core/values/values'
import type { Knowledge } from './knowledge'
import { mergeLists } from './lists'
import { headsOf, resolve, type Resolution, type Rules, type Write } from './resolve'

/** What a field was set to: a value, nothing, or a value that was erased for good and is known by its digest only. */
export type Setting = FieldValue | undefined | { readonly erased: string }

/** A record taken away by one side while the other, not knowing, changed these fields. */
export interface DeletedAndEdited {
  readonly deletions: readonly Write<Presence>[]
  readonly edits: readonly { readonly field: string; readonly write: Write<Setting> }[]
}

/** What the changes of one record come to, field by field. */
export interface MergedRecord {
  readonly presence: Resolution<Presence>
  readonly fields: ReadonlyMap<string, Resolution<Setting>>
  readonly deletedAndEdited: DeletedAndEdited | undefined
}

/** Puts together all that was done to one record, wherever. It depends on the changes and on who knew what, on nothing else. */
export function mergeChanges(changes: readonly Change[], knowledge: Knowledge): MergedRecord {
  const effective = changes
    .filter(({ command }) => !knowledge.isVoid(command))
    .toSorted((a, b) => (a.command < b.command ? -1 : 1))
  const register = effective[0]?.register ?? ''
  const saw = (later: string, earlier: string) => knowledge.saw(later, earlier, register)
  const moves = effective.flatMap(({ command, presence }) =>
    presence === undefined ? [] : [{ command, value: presence.after }],
  )
  const presence = resolve(moves, { saw, reconcile: reconcilePresence, initial: 'absent' })
  const writes = writesByField(effective)
  const rules: Rules<Setting> = { saw, reconcile: reconcileSettings, initial: undefined }
  return {
    presence,
    fields: new Map([...writes].map(([field, all]) => [field, resolve(all, rules)] as const)),
    deletedAndEdited: deletedAndEdited(presence, moves, writes, rules),
  }
}

/**
 * Every setting of each field. Emptying is no edit where it only goes with taking the record away; where a record comes
 * back, what it comes back with is all of it.
 */
function writesByField(changes: readonly Change[]): ReadonlyMap<string, readonly Write<Setting>[]> {
  const writes = new Map<string, Write<Setting>[]>()
  for (const { command, fields, presence } of changes) {
    if (presence?.after === 'absent' && !isErasure(fields)) continue
    for (const [field, change] of Object.entries(fields)) {
      const write = { command, value: settingOf(change) }
      const known = writes.get(field)
      if (known === undefined) writes.set(field, [write])
      else known.push(write)
    }
    if (presence?.before === 'absent')
      for (const [field, known] of writes) if (!Object.hasOwn(fields, field)) known.push({ command, value: undefined })
  }
  return writes
}

/** An erasure names its fields and holds none of their values. */
function isErasure(fields: Change['fields']): boolean {
  const all = Object.values(fields)
  return all.length > 0 && all.every(({ before, after }) => before === undefined && after === undefined)
}

function settingOf({ after, erased }: FieldChange): Setting {
  return erased === undefined ? after : { erased }
}

function reconcileSettings(
  base: { readonly value: Setting } | undefined,
  one: Setting,
  other: Setting,
): { readonly value: Setting } | undefined {
  if (base === undefined) return undefined
  if (sameValue(one, base.value)) return { value: other }
  if (sameValue(other, base.value)) return { value: one }
  const all = [base.value, one, other] as const
  if (all.some((setting) => typeof setting === 'object' && 'roll' in setting)) return mergedRolls(all)
  return mergedAs(textsIn, all) ?? mergedAs(linksIn, all) ?? mergedAs(filesIn, all) ?? mergedAs(rowsIn, all)
}

/** Rolls put together person by person; `undefined` when both sides noted something else of one, or one is no roll. */
function mergedRolls([base, one, other]: readonly [Setting, Setting, Setting]):
  { readonly value: Roll | undefined } | undefined {
  const [shared, left, right] = [rollOf(base), rollOf(one), rollOf(other)]
  if (shared === undefined || left === undefined || right === undefined) return undefined
  const roll = mergedEntries(shared.roll, left.roll, right.roll)
  const times = mergedEntries(shared.times ?? {}, left.times ?? {}, right.times ?? {})
  if (roll === undefined || times === undefined) return undefined
  const isEmpty = Object.keys(roll).length === 0
  return { value: isEmpty ? undefined : { roll, ...(Object.keys(times).length === 0 ? {} : { times }) } }
}

function rollOf(setting: Setting): Roll | undefined {
  if (setting === undefined) return { roll: {} }
  return typeof setting === 'object' && 'erased' in setting ? undefined : isRoll(setting) ? setting : undefined
}

function mergedEntries(
  base: Readonly<Record<string, string>>,
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  const merged: [string, string][] = []
  for (const key of new Set([...Object.keys(one), ...Object.keys(other), ...Object.keys(base)])) {
    const [shared, left, right] = [base, one, other].map((entries) =>
      Object.hasOwn(entries, key) ? entries[key] : undefined,
    )
    if (left !== right && left !== shared && right !== shared) return undefined
    const value = left === shared ? right : left
    if (value !== undefined) merged.push([key, value])
  }
  return Object.fromEntries(merged)
}

/** The three as lists of one kind put together; `undefined` when one is no such list or they do not go together. */
function mergedAs<T>(
  itemsIn: (value: FieldValue | undefined) => readonly T[],
  [base, one, other]: readonly [Setting, Setting, Setting],
): { readonly value: readonly T[] | undefined } | undefined {
  const listOf = (setting: Setting): readonly T[] | undefined => {
    if (setting === undefined) return []
    if (!Array.isArray(setting)) return undefined
    const items = itemsIn(setting)
    return items.length === setting.length ? items : undefined
  }
  const [shared, left, right] = [listOf(base), listOf(one), listOf(other)]
  if (shared === undefined || left === undefined || right === undefined) return undefined
  const merged = mergeLists(shared, left, right)
  return merged === undefined ? undefined : { value: merged.length === 0 ? undefined : merged }
}

function reconcilePresence(
  base: { readonly value: Presence } | undefined,
  one: Presence,
  other: Presence,
): { readonly value: Presence } | undefined {
  if (one === base?.value) return { value: other }
  if (other === base?.value) return { value: one }
  // Taken away in two ways: from the trash it can come back.
  return one !== 'live' && other !== 'live' ? { value: 'trashed' } : undefined
}

/** Edits of a record that whoever took it away did not know, made by somebody who did not know it was taken away. */
function deletedAndEdited(
  presence: Resolution<Presence>,
  moves: readonly Write<Presence>[],
  writes: ReadonlyMap<string, readonly Write<Setting>[]>,
  rules: Rules<Setting>,
): DeletedAndEdited | undefined {
  if (presence.kind === 'agreed' && presence.value === 'live') return undefined
  // Who edits a record in the trash knows it lies there, and still loses the edit to whoever removes it for good.
  const isFatal = (value: Presence) =>
    presence.kind === 'agreed' && presence.value === 'absent' ? value === 'absent' : value !== 'live'
  const deletions = headsOf(moves, rules.saw).filter(({ value }) => isFatal(value))
  const isNews = (write: Write<Setting>, all: readonly Write<Setting>[], deletion: Write<Presence>) => {
    const [one, other] = [deletion.command, write.command]
    if (one === other || rules.saw(one, other) || rules.saw(other, one)) return false
    const knownThere = all.filter(({ command }) => rules.saw(one, command))
    const shared = knownThere.filter(({ command }) => rules.saw(other, command))
    return [knownThere, shared].every((known) => !comesTo(known, write.value, rules))
  }
  const edits = [...writes].flatMap(([field, all]) =>
    headsOf(all, rules.saw)
      .filter((write) => deletions.every((deletion) => isNews(write, all, deletion)))
      .map((write) => ({ field, write })),
  )
  return deletions.length === 0 || edits.length === 0 ? undefined : { deletions, edits }
}

function comesTo(writes: readonly Write<Setting>[], value: Setting, rules: Rules<Setting>): boolean {
  const resolution = resolve(writes, rules)
  return resolution.kind === 'agreed' && sameValue(resolution.value, value)
}
