import type { Register } from '#shared/engine/register'
import type { Filter, Sort, View } from '#shared/model/view'
import type { RecordAddress } from '../../components/recordAddress'
import type { ListSnapshot } from '../../data/query/listModel'
import type { CellEdit } from './useCellEdit'
import type { Copying } from './useCopy'

/** What the list marks: the record in the pane and the selection. */
export interface GridSelection {
  readonly active: string | undefined
  readonly selected: ReadonlySet<string>
}

/** What the table of a register shows, and what is done in it. */
export interface GridProps extends GridSelection {
  readonly definition: Register
  readonly view: View
  readonly list: ListSnapshot
  readonly need: (from: number, to: number) => void
  readonly chamber: boolean
  /** Lines of long texts in each row. */
  readonly lines: 1 | 2
  readonly edit: CellEdit
  readonly copying: Copying
  /** What is selected, in the order of the list. */
  readonly chosen: () => Promise<readonly string[]>
  /** Whether anything is selected, also where its rows are still on their way. */
  readonly hasSelection: () => boolean
  /** Says in the status line what can be done now, or why something cannot. */
  readonly onNote: (note: string | undefined) => void
  /** A block of cells was pasted, as a file of text with tabs. */
  readonly onPasteTable: (table: Uint8Array<ArrayBuffer>) => void
  readonly onActive: (id: string) => void
  readonly onSelect: (selected: ReadonlySet<string>) => void
  readonly onSelectRange: (from: number, to: number) => void
  readonly onSort: (sort: readonly Sort[]) => void
  readonly onFilter: (field: string, filter: Filter | undefined) => void
  readonly onWidth: (field: string, width: number) => void
  /** Follows a link out of a cell; the name leads back. */
  readonly onFollow: (address: RecordAddress, from: string) => void
  readonly onEdit: (record: string) => void
  readonly onTrash: (record: string) => void
  /** Esc: gives up what is selected, or leaves the record in the pane. */
  readonly onEscape: () => void
  /** Finds the place of a record in the list as it is now; -1 when it is not in it. */
  readonly locate: (record: string) => Promise<number>
  /** Place to scroll to; a new object each time it is asked for. */
  readonly reveal: { readonly index: number } | undefined
}
