import { isAstray } from '../history/home'
import { presenceOf, sameValue, type Change, type Presence } from '../history/history'
import type { RegisterRecord } from '../../core/values/record'
import type { FieldValue, Values } from '../../core/values/values'
import type { Knowledge } from './knowledge'
import { mergeChanges, type MergedRecord, type Setting } from './mergedRecord'

/** A record as somebody sees it. A record that is absent has no values. */
export interface RecordState {
  readonly presence: Presence
  readonly values: Values
}

/** What was done to one record here and there. */
export interface RecordHistories {
  readonly record: string
  readonly register: string
  /** The record as it is here. */
  readonly current: RegisterRecord | undefined
  /** Its changes that are known here. */
  readonly known: readonly Change[]
  /** Changes that lie in the log here although their merge was undone. */
  readonly setAside: readonly Change[]
  /** Its changes known there, the common ones included. */
  readonly theirs: readonly Change[]
}

/** One thing only a person can choose; `by` are the commands that made each side what it is. */
export type Conflict =
  | {
      readonly kind: 'field'
      readonly field: string
      readonly base: FieldValue | undefined
      readonly mine: FieldValue | undefined
      readonly theirs: FieldValue | undefined
      readonly by: Sides
    }
  | {
      /** The record was taken away on one side and edited on the other, or taken back and away. */
      readonly kind: 'presence'
      readonly mine: Presence
      readonly theirs: Presence
      /** What the side that kept the record did to it. */
      readonly edits: readonly FieldEdit[]
      readonly by: Sides
    }
export interface FieldEdit {
  readonly field: string
  readonly base: FieldValue | undefined
  readonly value: FieldValue | undefined
}
interface Sides {
  readonly mine: string | undefined
  readonly theirs: string | undefined
}

/** What merging does to one record. */
export interface RecordMerge {
  readonly record: string
  readonly register: string
  readonly before: RecordState
  /** With all that is certain; what is in conflict is as it is here. */
  readonly after: RecordState
  readonly theirs: RecordState
  readonly conflicts: readonly Conflict[]
  /** Fields, presence and register that are stated again because the order of the log alone would say something else. */
  readonly restated: { readonly fields: ReadonlySet<string>; readonly presence: boolean; readonly register: boolean }
  /** Fields somebody erased for good and that hold nothing now; no entry may keep what they held. */
  readonly erased: ReadonlySet<string>
}

/**
 * Merges one record: three ways, per field, against the state both sides knew. `undefined` when nothing came in.
 * `isMerge` tells commands that only copied somebody's edit from those that made it.
 */
export function mergeRecord(
  histories: RecordHistories,
  knowledge: Knowledge,
  isMerge: (command: string) => boolean,
): RecordMerge | undefined {
  const { record, register, current, setAside } = histories
  // What was erased on one side only is compared by the value the other still has.
  const [known, theirs] = [filledFrom(histories.known, histories.theirs), filledFrom(histories.theirs, histories.known)]
  const knownHere = new Set(known.map(({ command }) => command))
  const fresh = theirs.filter(({ command }) => !knownHere.has(command))
  if (fresh.length === 0) return undefined
  const merged = mergeChanges([...known, ...fresh], knowledge)
  const there = mergeChanges(theirs, knowledge)
  const shared = mergeChanges(
    theirs.filter(({ command }) => knownHere.has(command)),
    knowledge,
  )
  const here = mergeChanges(known, knowledge)
  const before: RecordState = { presence: presenceOf(current), values: current?.values ?? {} }
  const theirState: RecordState = { presence: presenceIn(there), values: valuesIn(there) }
  const mineOf = (field: string) => (current === undefined ? valueIn(here, field) : before.values[field])

  const conflicts: Conflict[] = []
  const byOf = (field: string) => ({
    mine: authorOf(known, field, mineOf(field), isMerge),
    theirs: authorOf(theirs, field, theirState.values[field], isMerge),
  })

  let presence = before.presence
  let isPresenceRestated = false
  if (merged.presence.kind === 'agreed' && merged.deletedAndEdited === undefined) presence = merged.presence.value
  else if (before.presence === theirState.presence) isPresenceRestated = true
  else {
    const edits = merged.deletedAndEdited?.edits ?? []
    conflicts.push({
      kind: 'presence',
      mine: before.presence,
      theirs: theirState.presence,
      edits: edits.map(({ field, write }) => ({ field, base: valueIn(shared, field), value: plain(write.value) })),
      by: sidesOfPresence(before.presence, theirState.presence, {
        known,
        theirs,
        fields: new Set(edits.map(({ field }) => field)),
        isMerge,
      }),
    })
  }

  const values = new Map<string, FieldValue | undefined>(Object.entries(before.values))
  const restated = new Set<string>()
  // A record that is gone on both sides has no fields to choose; whoever brings it back says what it holds.
  const isGone = presence === 'absent' && conflicts.length === 0
  for (const [field, resolution] of isGone ? [] : merged.fields) {
    if (resolution.kind === 'agreed') values.set(field, plain(resolution.value))
    else if (sameValue(mineOf(field), theirState.values[field])) {
      values.set(field, mineOf(field))
      restated.add(field)
    } else {
      values.set(field, mineOf(field))
      conflicts.push({
        kind: 'field',
        field,
        base: valueIn(shared, field),
        mine: mineOf(field),
        theirs: theirState.values[field],
        by: byOf(field),
      })
    }
  }
  const after: RecordState = { presence, values: isGone ? {} : filled(values) }
  const all = [...known, ...setAside, ...fresh]
  const inOrder = replay(all)
  for (const field of new Set([...Object.keys(inOrder.values), ...Object.keys(after.values)]))
    if (!sameValue(inOrder.values[field], after.values[field])) restated.add(field)
  return {
    record,
    register,
    before,
    after,
    theirs: theirState,
    conflicts,
    restated: {
      fields: restated,
      presence: isPresenceRestated || inOrder.presence !== presence,
      register: presence !== 'absent' && isAstray(all, current),
    },
    erased: new Set(
      [...erasedIn([...known, ...fresh], knowledge)].filter((field) => after.values[field] === undefined),
    ),
  }
}

/** The state after changes in the order of the log, as any record can be rebuilt from it. */
export function replay(changes: readonly Change[]): RecordState {
  let presence: Presence = 'absent'
  let values = new Map<string, FieldValue>()
  for (const change of changes.toSorted((a, b) => (a.command < b.command ? -1 : 1))) {
    presence = change.presence?.after ?? presence
    if (presence === 'absent') values = new Map()
    else
      for (const [field, { after }] of Object.entries(change.fields))
        if (after === undefined) values.delete(field)
        else values.set(field, after)
  }
  return { presence, values: Object.fromEntries(values) }
}

function filledFrom(changes: readonly Change[], others: readonly Change[]): readonly Change[] {
  return changes.map((change) => {
    const isErased = Object.values(change.fields).some(({ erased }) => erased !== undefined)
    const other = isErased ? others.find(({ command }) => command === change.command) : undefined
    return other === undefined ? change : { ...change, fields: { ...change.fields, ...withValues(other) } }
  })
}

function withValues({ fields }: Change): Change['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, { erased }]) => erased === undefined))
}

/** A setting as a value; what was erased for good is none. */
export function plain(setting: Setting): FieldValue | undefined {
  return typeof setting === 'object' && 'erased' in setting ? undefined : setting
}

/** The value a field comes to; none where it is in conflict. */
export function valueIn(merged: MergedRecord, field: string): FieldValue | undefined {
  const resolution = merged.fields.get(field)
  return resolution?.kind === 'agreed' ? plain(resolution.value) : undefined
}

/** What the changes come to; of a field in conflict the newest value counts. */
export function valuesIn(merged: MergedRecord): Values {
  return filled(
    [...merged.fields].map(([field, resolution]) => [
      field,
      plain(resolution.kind === 'agreed' ? resolution.value : resolution.heads.at(-1)?.value),
    ]),
  )
}

/** Where the record is; in conflict the newest says so. */
export function presenceIn({ presence }: MergedRecord): Presence {
  return presence.kind === 'agreed' ? presence.value : (presence.heads.at(-1)?.value ?? 'absent')
}

function filled(values: Iterable<readonly [string, FieldValue | undefined]>): Values {
  return Object.fromEntries([...values].flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])))
}

/** The newest command that set the field to this value, rather than one that copied it in a merge. */
function authorOf(
  changes: readonly Change[],
  field: string,
  value: FieldValue | undefined,
  isMerge: (command: string) => boolean,
): string | undefined {
  const all = changes
    .filter(({ fields }) => Object.hasOwn(fields, field) && sameValue(fields[field]?.after, value))
    .map(({ command }) => command)
    .sort()
  return all.findLast((command) => !isMerge(command)) ?? all.at(-1)
}

function sidesOfPresence(
  mine: Presence,
  theirs: Presence,
  {
    known,
    theirs: there,
    fields,
    isMerge,
  }: {
    readonly known: readonly Change[]
    readonly theirs: readonly Change[]
    readonly fields: ReadonlySet<string>
    readonly isMerge: (command: string) => boolean
  },
): Sides {
  const last = (changes: readonly Change[], presence: Presence) => {
    const all = changes
      .filter((change) =>
        presence === 'live'
          ? Object.keys(change.fields).some((field) => fields.has(field))
          : change.presence?.after === presence,
      )
      .map(({ command }) => command)
      .sort()
    return all.findLast((command) => !isMerge(command)) ?? all.at(-1)
  }
  return { mine: last(known, mine), theirs: last(there, theirs) }
}

/** Fields whose values were erased for good: an erasure names them and holds no value of theirs. */
function erasedIn(changes: readonly Change[], { isErasure }: Pick<Knowledge, 'isErasure'>): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ command, fields }) =>
      (isErasure(command) ? Object.entries(fields) : []).flatMap(([field, { before, after, erased }]) =>
        erased === undefined && before === undefined && after === undefined ? [field] : [],
      ),
    ),
  )
}
