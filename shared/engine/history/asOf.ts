import type { FieldValue, Values } from '../../core/values/values'
import type { Change, Command, Presence } from './history'

/** A change of a record with the command that made it. */
export interface HistoryEntry {
  readonly change: Change
  readonly command: Command
}

/** A record as it once was, rebuilt from its history. Values erased for good since are not in it. */
export interface PastState {
  readonly presence: Presence
  readonly values: Values
}

/** The state of a record after the last of its entries that is meant; they come in any order. */
export function stateAt(entries: readonly HistoryEntry[], isMeant: (command: Command) => boolean): PastState {
  const values = new Map<string, FieldValue>()
  let presence: Presence = 'absent'
  const ordered = entries.toSorted((a, b) => (a.command.id < b.command.id ? -1 : 1))
  const last = ordered.findLastIndex(({ command }) => isMeant(command))
  for (const { change } of ordered.slice(0, last + 1)) {
    presence = change.presence?.after ?? presence
    for (const [field, { after }] of Object.entries(change.fields)) {
      if (after === undefined) values.delete(field)
      else values.set(field, after)
    }
  }
  return { presence, values: Object.fromEntries(values) }
}
