import type { Counting } from '../numbering/numberScope'
import type { RegisterDefinition } from '../../model/definition'
import type { RegisterRecord } from '../../core/values/record'
import type { Link } from '../../core/values/values'
import type { LinkedRegister } from './linkTargets'
import type { ColumnMapping } from './mapping'
import type { RowChoice } from './planTypes'
import type { HiddenKeys } from './table'
import type { CellContext } from './readCell'
import type { InOffice } from './rollPeople'
import type { MadeTarget } from './unknownTargets'

/** Everything an import is planned from. Nothing is written: the plan is looked at first. */
export interface ImportRequest {
  /** All rows of the file as read. */
  readonly rows: readonly (readonly string[])[]
  /** Index of the row of headings; data follow it. Without one the file begins with data. */
  readonly header?: number | undefined
  readonly columns: readonly ColumnMapping[]
  readonly definition: RegisterDefinition
  /** Fields by which rows are recognised as records; with none every row is new. */
  readonly keyFields: readonly string[]
  /** Records of the register that are not in the trash. */
  readonly existing: readonly RegisterRecord[]
  /** Other registers its links lead to. */
  readonly linked?: readonly LinkedRegister[]
  /** Those among them that are not there yet: the clerk has them made with the import; by id. */
  readonly made?: ReadonlyMap<string, MadeTarget>
  /** Who stood in a roll then, as far as the office knows. */
  readonly inOffice?: InOffice | undefined
  readonly context: CellContext
  readonly counting: Counting
  /** What all rows link to where no column says it, by field. */
  readonly wholeFile?: Readonly<Record<string, Link>>
  /** Numbers of rows the file hides: left out unless the clerk decides otherwise. */
  readonly hiddenRows?: ReadonlySet<number>
  /** Records whose hidden keys the rows bear, by number of the row in the file. */
  readonly keys?: HiddenKeys['records'] | undefined
  /** The clerk's decisions, by number of the row in the file. */
  readonly choices?: ReadonlyMap<number, RowChoice>
  /** Makes the id of a new record. */
  readonly newId: () => string
}
