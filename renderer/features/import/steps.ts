import type { ColumnMapping } from '#shared/engine/import/mapping'
import type { RowChoice } from '#shared/engine/import/planTypes'
import type { RegisterNumbering } from '#shared/model/definition'
import type { MadeTarget } from '#shared/engine/import/unknownTargets'
import type { Layout, OpenedFile, PlanSummary } from './importService'
import type { ImportSession } from './session'

/** A file that was read, and where its columns and rows go. */
export interface Mapping {
  readonly kind: 'mapping'
  readonly session: ImportSession
  readonly file: OpenedFile
  readonly layout: Layout
  readonly columns: readonly ColumnMapping[]
  readonly keys: readonly string[]
  /** Whether the columns are those of the last file of this shape. */
  readonly remembered: boolean
  /** The clerk's own decisions, by number of the row in the file. */
  readonly choices: ReadonlyMap<number, RowChoice>
  /** Records of other registers the clerk has made with the import. */
  readonly made: readonly MadeTarget[]
  /** What the clerk says the file is of as a whole, by field; `null` is none of what is offered. */
  readonly wholeFile: Readonly<Record<string, string | null>>
  /** How the register numbers, where that was taken over from the file. */
  readonly numbering?: RegisterNumbering
}

/** A planned import, to be looked at. */
export interface Preview {
  readonly kind: 'preview'
  readonly mapping: Mapping
  readonly summary: PlanSummary
  /** Whether it is being planned anew after a decision. */
  readonly busy: boolean
}

/** Where the import is: each step holds what the next one needs. */
export type Step =
  | { readonly kind: 'pick' }
  | { readonly kind: 'reading' }
  | Mapping
  | { readonly kind: 'planning' }
  | Preview
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
