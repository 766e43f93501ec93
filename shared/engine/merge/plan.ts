import { plainName, type Change, type Command } from '../history/history'
import type { RegisterRecord } from '../../core/values/record'
import type { Knowledge } from './knowledge'
import { mergeRecord, type RecordMerge } from './mergeRecord'

/** What a workstation knows of who did what. */
export interface Viewpoint {
  readonly replica: string
  readonly knowledge: Knowledge
  /** Whether the command only took over what others did. */
  readonly isMerge: (command: string) => boolean
}

/** Commands that only took over what others did. */
export function isMerge({ name }: Command): boolean {
  return plainName(name).kind === 'merge'
}

/** What one record comes to; `undefined` when the package brings nothing new of it. */
export function planRecord(
  { replica, knowledge, isMerge }: Viewpoint,
  { record, register }: Pick<Change, 'record' | 'register'>,
  current: RegisterRecord | undefined,
  inLog: readonly Change[],
  theirs: readonly Change[],
): RecordMerge | undefined {
  const isKnown = (change: Change) => knowledge.knows(replica, change.command, change.register)
  const known = inLog.filter(isKnown)
  const setAside = inLog.filter((change) => !isKnown(change))
  return mergeRecord({ record, register, current, known, setAside, theirs }, knowledge, isMerge)
}
