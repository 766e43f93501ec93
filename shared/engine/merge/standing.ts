import type { RegisterRecord } from '../../core/values/record'
import type { Values } from '../../core/values/values'
import { presenceOf, sameValue, type Change, type FieldChange, type Presence } from '../history/history'
import type { Knowledge } from './knowledge'
import { mergeChanges, type MergedRecord, type Setting } from './mergedRecord'
import { plain, presenceIn, valueIn, valuesIn, type Conflict, type RecordMerge, type RecordState } from './mergeRecord'
import type { Resolution, Write } from './resolve'

/**
 * What a record is where workstations share one log and nobody is asked first: what its changes come to, and the newest of
 * what nobody decided yet. It depends on the changes and on who knew what, so that every workstation shows the same.
 */
export function standingOf(changes: readonly Change[], knowledge: Knowledge): RecordState & { isDisputed: boolean } {
  const merged = mergeChanges(withoutGone(changes, knowledge), knowledge)
  const presence = standingPresence(merged)
  return { presence, values: presence === 'absent' ? {} : valuesIn(merged), isDisputed: isDisputed(merged) }
}

/**
 * Whether each of the new changes was made by somebody who knew all that was done to the record before: then they only have
 * to be applied one after another.
 */
export function continues(known: readonly Change[], fresh: readonly Change[], knowledge: Knowledge): boolean {
  const before = [...known]
  for (const change of fresh.toSorted((a, b) => (a.command < b.command ? -1 : 1))) {
    if (!before.every(({ command }) => knowledge.saw(change.command, command, change.register))) return false
    before.push(change)
  }
  return true
}

/**
 * What a person has to decide about a record; `undefined` where nothing is open any more. `mine` is what counts for the
 * time being, `theirs` the newest of what it stands against.
 */
export function disputeOf(
  current: RegisterRecord | undefined,
  history: readonly Change[],
  { record, register }: Pick<Change, 'record' | 'register'>,
  knowledge: Knowledge,
): RecordMerge | undefined {
  const changes = withoutGone(history, knowledge)
  const merged = mergeChanges(changes, knowledge)
  if (!isDisputed(merged)) return undefined
  const here: RecordState = { presence: presenceOf(current), values: current?.values ?? {} }
  const conflicts: Conflict[] = []
  const theirs: Record<string, Values[string] | undefined> = { ...valuesIn(merged) }
  let theirPresence: Presence = here.presence
  const { deletedAndEdited, presence } = merged
  if (deletedAndEdited !== undefined) {
    const { deletions, edits } = deletedAndEdited
    const deletion = deletions.at(-1)
    const edit = edits
      .map(({ write }) => write.command)
      .sort()
      .at(-1)
    const shared = sharedBy(changes, [deletion?.command, edit], register, knowledge)
    const isAway = here.presence !== 'live'
    theirPresence = isAway ? 'live' : (deletion?.value ?? 'trashed')
    conflicts.push({
      kind: 'presence',
      mine: here.presence,
      theirs: theirPresence,
      edits: edits.map(({ field, write }) => ({ field, base: valueIn(shared, field), value: plain(write.value) })),
      by: isAway ? { mine: deletion?.command, theirs: edit } : { mine: edit, theirs: deletion?.command },
    })
  } else if (presence.kind === 'conflict') {
    const newest = presence.heads.at(-1)
    const other = presence.heads.findLast(({ value }) => value !== newest?.value)
    theirPresence = other?.value ?? here.presence
    conflicts.push({
      kind: 'presence',
      mine: here.presence,
      theirs: theirPresence,
      edits: [],
      by: { mine: newest?.command, theirs: other?.command },
    })
  }
  for (const [field, resolution] of merged.fields) {
    const other = otherHead(resolution)
    if (resolution.kind === 'agreed' || other === undefined) continue
    const newest = resolution.heads.at(-1)
    theirs[field] = plain(other.value)
    conflicts.push({
      kind: 'field',
      field,
      base: valueIn(sharedBy(changes, [newest?.command, other.command], register, knowledge), field),
      mine: here.presence === 'absent' ? plain(newest?.value) : here.values[field],
      theirs: plain(other.value),
      by: { mine: newest?.command, theirs: other.command },
    })
  }
  if (conflicts.length === 0) return undefined
  const theirValues = Object.fromEntries(
    Object.entries(theirs).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  )
  return {
    record,
    register,
    before: here,
    after: { presence: here.presence, values: here.presence === 'absent' ? valuesIn(merged) : here.values },
    theirs: { presence: theirPresence, values: theirValues },
    conflicts,
    restated: { fields: new Set(), presence: false, register: false },
    erased: new Set(),
  }
}

/**
 * The fields of a change that were erased for good by somebody, whose giver did not know: nothing of what they held may
 * stay anywhere. Who wrote a field knowing that it was erased meant to fill it anew.
 */
export function goneFields(change: Change, history: readonly Change[], knowledge: Knowledge): ReadonlySet<string> {
  const gone = new Set<string>()
  for (const { command, register, fields } of history) {
    if (command === change.command || !knowledge.isErasure(command)) continue
    for (const [field, value] of Object.entries(fields))
      if (isErasing(value) && Object.hasOwn(change.fields, field) && !knowledge.saw(change.command, command, register))
        gone.add(field)
  }
  return gone
}

function isErasing({ before, after, erased }: FieldChange): boolean {
  return before === undefined && after === undefined && erased === undefined
}

/** The changes without what was erased for good: the rest comes to the same where those values were never known. */
function withoutGone(history: readonly Change[], knowledge: Knowledge): readonly Change[] {
  if (!history.some(({ command }) => knowledge.isErasure(command))) return history
  return history.map((change) => {
    const gone = goneFields(change, history, knowledge)
    const stays = knowledge.isErasure(change.command) ? isErasing : () => false
    const left = Object.entries(change.fields).filter(([field, value]) => !gone.has(field) || stays(value))
    return { ...change, fields: Object.fromEntries(left) }
  })
}

/** Whether something of the record waits for a person. */
function isDisputed({ presence, fields, deletedAndEdited }: MergedRecord): boolean {
  if (presence.kind === 'conflict' || deletedAndEdited !== undefined) return true
  return presence.value !== 'absent' && [...fields.values()].some((resolution) => otherHead(resolution) !== undefined)
}

/**
 * The newest value that stands against the one that counts. What was erased for good stands against nothing: nobody can
 * choose it any more.
 */
function otherHead(resolution: Resolution<Setting>): Write<Setting> | undefined {
  if (resolution.kind === 'agreed') return undefined
  const newest = plain(resolution.heads.at(-1)?.value)
  return resolution.heads.findLast(({ value }) => !sameValue(plain(value), newest))
}

/** Where somebody took a record away while another one worked on it, the later of the two counts until it is decided. */
function standingPresence(merged: MergedRecord): Presence {
  const presence = presenceIn(merged)
  const { deletedAndEdited } = merged
  if (deletedAndEdited === undefined || presence === 'live') return presence
  const lastOf = (commands: readonly string[]) => commands.toSorted().at(-1) ?? ''
  const deleted = lastOf(deletedAndEdited.deletions.map(({ command }) => command))
  const edited = lastOf(deletedAndEdited.edits.map(({ write }) => write.command))
  return edited > deleted ? 'live' : presence
}

/** What those who gave the commands all knew of the record. */
function sharedBy(
  changes: readonly Change[],
  commands: readonly (string | undefined)[],
  register: string,
  knowledge: Knowledge,
): MergedRecord {
  const known = changes.filter(({ command }) =>
    commands.every((by) => by !== undefined && knowledge.saw(by, command, register)),
  )
  return mergeChanges(known, knowledge)
}
