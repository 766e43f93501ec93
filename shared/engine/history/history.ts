import { orderKey } from '../../model/orderKey'
import type { RegisterDefinition } from '../../model/definition'
import type { FieldValue, Instant, Values } from '../../core/values/values'
import type { RegisterRecord } from '../../core/values/record'

/** Where a record is: in its register, in the trash, or not there (before it was made, after its making was undone). */
export type Presence = 'live' | 'trashed' | 'absent'

/**
 * What the user did, as the undo list names it. `label` is the number of the entry; never its title, which may name people.
 * `labels` are the numbers of the first of several, as many as a message names.
 */
export type PlainName = RegisterCommand | MergeCommand

/** A command about records of registers. */
export type RegisterCommand = AboutRegister & {
  /** All registers it touched, where they are several; `register` is the one it is told by. */
  readonly registers?: readonly string[]
}

type AboutRegister =
  | { readonly kind: 'create' | 'edit'; readonly register: string; readonly record: string; readonly label: string }
  | {
      readonly kind: 'editField'
      readonly register: string
      readonly record: string
      readonly label: string
      readonly field: string
    }
  | {
      readonly kind: 'editMany'
      readonly register: string
      readonly field: string
      readonly count: number
      readonly labels?: readonly string[]
      /** The field was emptied, which is an act of its own. */
      readonly emptied?: true
    }
  | {
      /** `purge` empties the trash: the records go, their history stays. */
      readonly kind: 'trash' | 'restore' | 'purge'
      readonly register: string
      readonly count: number
      readonly record?: string
      readonly labels?: readonly string[]
      /** How many others went along, for they belong to these. */
      readonly along?: number
    }
  | {
      /** Values gone for good, from records and history; it cannot be taken back. `removed`: the records went with them. */
      readonly kind: 'erase'
      readonly register: string
      readonly count: number
      readonly fields: readonly string[]
      readonly removed: boolean
      readonly reason: string
      /** Commands whose names repeated what went, and lost their words; those about the records themselves are not listed. */
      readonly names?: readonly string[]
    }
  | { readonly kind: 'import'; readonly register: string; readonly count: number; readonly file: string }
  | { readonly kind: 'repair'; readonly register: string; readonly count: number }
  /** Records found to be of one and the same made one; `count` is how many. */
  | { readonly kind: 'join'; readonly register: string; readonly count: number }
  /** Registers made as they were in a backup; `at` is when that was made. `register` is the first of them. */
  | { readonly kind: 'restoreBackup'; readonly register: string; readonly count: number; readonly at: Instant }
  | { readonly kind: 'addSample' | 'removeSample'; readonly register: string; readonly count: number }
  | {
      /** What the program keeps for itself was changed: settings of the office, views. */
      readonly kind: 'settings'
      readonly register: string
      readonly count: number
      /** Written by the program itself: taken over from where an older one kept it, or remembered of an import. No step of the user. */
      readonly takenOver?: true
    }

interface MergeCommand {
  /** Taking in the work of another workstation, `from` whom and what of it (`seen`); see `shared/engine/merge`. */
  readonly kind: 'merge'
  readonly count: number
  readonly from: string
  readonly seen: Seen
  /** Further commands known besides those of `seen`, where two computers worked under one identity; by register. */
  readonly heads?: Readonly<Record<string, readonly string[]>>
  /** What was found out of such identities (`shared/engine/merge/forks.ts`). */
  readonly apart?: readonly Apart[]
  /** Nothing was taken in: says what was known when this workstation began, restored from a backup or renamed. */
  readonly beginning?: 'restored' | 'renamed'
}

/** The newest command known of each workstation, by register: register -> replica -> command. */
export type Seen = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Somebody held all of the first commands and none of the others, hence none of these came before any of those. */
export interface Apart {
  readonly held: readonly string[]
  readonly not: readonly string[]
}

/**
 * An undo names the command it takes back, a redo the undo, and both what that was. `left` is the number of records left
 * as they were, because they had been changed since.
 */
export type CommandName =
  PlainName | { readonly kind: 'undo' | 'redo'; readonly of: string; readonly name: PlainName; readonly left?: number }

/** What was really done, without the undo or redo around it. */
export function plainName(name: CommandName): PlainName {
  return 'of' in name ? name.name : name
}

/**
 * The registers a command of so many records touched; `undefined` where its name does not say it, for names did not
 * always tell of all.
 */
export function registersOf(name: CommandName, count: number): readonly string[] | undefined {
  const plain = plainName(name)
  if (plain.kind === 'merge') return undefined
  if (plain.registers !== undefined) return plain.registers
  return count === 1 || ofOneRegister.has(plain.kind) ? [plain.register] : undefined
}

/** Kinds that touch one register unless they say more. */
const ofOneRegister: ReadonlySet<PlainName['kind']> = new Set(['editMany', 'trash', 'restore', 'purge', 'import'])

/**
 * One command of a user. `id` is a hybrid logical clock reading (`clock.ts`): unique among all workstations and ordered
 * by time, so two histories merge by the union of their entries.
 */
export interface Command {
  readonly id: string
  readonly at: Instant
  readonly who: string
  readonly name: CommandName
  /**
   * What its workstation had taken in of the registers it touches since its last command on them, where several workstations
   * share one log: whoever gave it knew that, and all that came before it on those workstations.
   */
  readonly seen?: Seen
}

/** What a command did to one record: the whole of it, so that any state of a record can be rebuilt from its changes. */
export interface Change {
  readonly command: string
  readonly record: string
  readonly register: string
  readonly fields: Readonly<Record<string, FieldChange>>
  readonly presence?: { readonly before: Presence; readonly after: Presence }
}
export interface FieldChange {
  readonly before?: FieldValue
  readonly after?: FieldValue
  /** Digest of the values that stood here and were erased for good (`seal.ts`); there is neither before nor after. */
  readonly erased?: string
}

/** What a command wants of one record. A field set to `undefined` is emptied; fields not named stay. */
export interface Edit {
  readonly record: string
  readonly register: string
  readonly fields?: Readonly<Record<string, FieldValue | undefined>>
  readonly presence?: Presence
}

/** Where the record is now. */
export function presenceOf(record: RegisterRecord | undefined): Presence {
  return record === undefined ? 'absent' : record.trashed === 1 ? 'trashed' : 'live'
}

/**
 * Turns what is wanted into what changes, given the record as it is. `undefined` when nothing would change. Taking a
 * record away empties its fields, so that its values stand in the history and come back with it. Values for a record
 * that is gone make it anew: what a clerk typed is never dropped because somebody undid the entry meanwhile.
 */
export function changeFor(edit: Edit, current: RegisterRecord | undefined, command: string): Change | undefined {
  const before = presenceOf(current)
  const isFilled = Object.values(edit.fields ?? {}).some((value) => value !== undefined)
  const after = edit.presence ?? (before === 'absent' && isFilled ? 'live' : before)
  const wanted =
    after === 'absent'
      ? Object.keys(current?.values ?? {}).map((id) => [id, undefined] as const)
      : Object.entries(edit.fields ?? {})
  const fields: Record<string, FieldChange> = {}
  for (const [id, value] of wanted) {
    const stored = current?.values[id]
    if (!sameValue(stored, value)) fields[id] = fieldChange(stored, value)
  }
  // An edit under another register is never nothing: it is refused, or leads the record back (`commandWriter.ts`).
  const moves = current !== undefined && current.register !== edit.register
  if (before === after && Object.keys(fields).length === 0 && !moves) return undefined
  return {
    command,
    record: edit.record,
    register: edit.register,
    fields,
    ...(before === after ? {} : { presence: { before, after } }),
  }
}

/** The change that takes the given one back, as part of another command. What was erased does not come back. */
export function inverse(change: Change, command: string): Change {
  const fields = Object.fromEntries(
    Object.entries(change.fields).flatMap(([id, field]) =>
      field.erased === undefined ? [[id, fieldChange(field.after, field.before)] as const] : [],
    ),
  )
  const { presence } = change
  return {
    command,
    record: change.record,
    register: change.register,
    fields,
    ...(presence === undefined ? {} : { presence: { before: presence.after, after: presence.before } }),
  }
}

/** Whether the record still is as the change's before-side says, so that applying it overwrites nobody's work. */
export function fits(change: Change, current: RegisterRecord | undefined): boolean {
  return fittingPart(change, current) === change
}

/**
 * The part of a change that overwrites nobody's work: the fields that still are as its before-side says. The very change
 * when all of it fits; `undefined` when the record came, went or was filled in meanwhile.
 */
export function fittingPart(change: Change, current: RegisterRecord | undefined): Change | undefined {
  const { presence } = change
  // A change that says nothing of presence was made to a record that is there.
  if (presence === undefined ? current === undefined : presence.before !== presenceOf(current)) return undefined
  const entries = Object.entries(change.fields)
  const fitting = entries.filter(([id, field]) => sameValue(current?.values[id], field.before))
  // Taking the record away must not take along what a later change put into it.
  if (presence?.after === 'absent') {
    const isOther = (id: string) => !Object.hasOwn(change.fields, id)
    if (fitting.length < entries.length || Object.keys(current?.values ?? {}).some(isOther)) return undefined
  }
  return fitting.length === entries.length ? change : { ...change, fields: Object.fromEntries(fitting) }
}

/** The record after the change; `undefined` when the change leaves it absent. */
export function applyChange(
  change: Change,
  current: RegisterRecord | undefined,
  definition: RegisterDefinition,
  at: Instant,
): RegisterRecord | undefined {
  const presence = change.presence?.after ?? presenceOf(current)
  if (presence === 'absent') return undefined
  const changed = new Map(Object.entries(current?.values ?? {}))
  for (const [id, { after }] of Object.entries(change.fields)) {
    if (after === undefined) changed.delete(id)
    else changed.set(id, after)
  }
  const values: Values = Object.fromEntries(changed)
  return {
    id: change.record,
    register: change.register,
    values,
    order: orderKey(definition, values),
    trashed: presence === 'trashed' ? 1 : 0,
    createdAt: current?.createdAt ?? at,
    updatedAt: at,
  }
}

function fieldChange(before: FieldValue | undefined, after: FieldValue | undefined): FieldChange {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

/** Whether two values are the same; the order of keys does not matter, the order of lists does. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.entries(a)
  const right = new Map(Object.entries(b))
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
}
