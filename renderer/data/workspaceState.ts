import type { Catalogue } from '#shared/engine/catalogue'
import type { Command } from '#shared/engine/history/history'
import type { UndoState } from '#shared/engine/history/undo'
import type { Office } from '#shared/model/office'
import type { Preferences } from '#shared/program/settings/preferences'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Day } from '#shared/core/values/values'
import type { BackupView } from './backups/backups'
import type { SavedView } from '#shared/engine/office/views/savedView'
import type { Draft } from './database'
import type { SharingView } from './sharing/sharing'

/** What screens show of the workspace; a new value after every change. */
export interface WorkspaceState extends BackupView {
  /** Counts changes of records; lists ask anew when it moves. */
  readonly revision: number
  /** The records the last change edited in their places; `undefined` when records came or went. */
  readonly edited: readonly RegisterRecord[] | undefined
  readonly undo: Command | undefined
  readonly redo: Command | undefined
  /** Every step that can be taken back or done again. */
  readonly steps: UndoState
  readonly office: Office
  /** The registers the office works with. */
  readonly catalogue: Catalogue
  readonly preferences: Preferences
  /** False once a change of preferences could not be saved: it applies until the program closes. */
  readonly preferencesSaved: boolean
  /** The part this workstation has in a log that several share. */
  readonly sharing: SharingView
  readonly drafts: readonly Draft[]
  readonly views: readonly SavedView[]
  /** How many records the sample data put in. */
  readonly sample: number
  readonly today: Day
  /** Records a long command, or files other long work, has written so far; `undefined` when none runs. */
  readonly progress: { readonly done: number; readonly of: number; readonly cancel: () => void } | undefined
  /** Why the program cannot go on; the frame shows it as a bug. */
  readonly fatal: unknown
}
