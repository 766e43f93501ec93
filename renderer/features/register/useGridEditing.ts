import { flushSync } from 'react-dom'
import { cellReader } from '#shared/engine/import/readCell'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import type { Register } from '#shared/engine/register'
import { recordName } from '#shared/model/display'
import { columnHeading } from '#shared/model/registerText'
import { isUnread } from '#shared/core/values/values'
import { useTexts, useWorkspace } from '../../data/context'
import type { ListSnapshot } from '../../data/query/listModel'
import type { CellMove } from './CellEditor'
import { cellRefusal, fieldRefusal, isCommon, isReplacedByTyping } from './cellRules'
import type { GridColumn } from './columns'
import { type CellEdit, type CellEditing, type Given, rowOf } from './useCellEdit'
import type { Cursor } from './useCursor'
import { useEditMany } from './useEditMany'
import { usePaste } from './usePaste'

interface Grid {
  readonly definition: Register
  readonly list: ListSnapshot
  /** Columns that show, and rows of the list. */
  readonly columns: readonly GridColumn[]
  readonly rows: number
  readonly chamber: boolean
  readonly cursor: Cursor
  /** Place of the column under the cursor. */
  readonly place: number
  readonly edit: CellEdit
  readonly selected: ReadonlySet<string>
  readonly chosen: () => Promise<readonly string[]>
  /** Moves the cursor to a cell and brings it into view. */
  readonly goTo: (row: number, place: number) => void
  readonly hasFocus: () => boolean
  readonly focus: () => void
  /** Says in the status line what can be done now, or why something cannot. */
  readonly onNote: (note: string | undefined) => void
  readonly onPasteTable: (table: Uint8Array<ArrayBuffer>) => void
}

/** Editing in the list by keyboard: where it begins, where it goes on to, filling down, pasting. */
export function useGridEditing(grid: Grid) {
  const { definition, list, columns, rows, chamber, cursor, place, edit, selected, chosen, goTo, focus, onNote } = grid
  const workspace = useWorkspace()
  const editMany = useEditMany(definition)
  const { app, register } = useTexts()
  const text = register(definition.id)
  const columnAt = (at: number) => columns.find((column) => column.place === at)

  /** The cell at a place, if it may be edited; otherwise the status line says why not. */
  const editable = (row: number, at: number) => {
    const shown = list.rows.get(row)
    const field = columnAt(at)?.field
    if (shown === undefined || field === undefined) return undefined
    const refusal = cellRefusal(definition, field, shown, chamber)
    if (refusal !== undefined) {
      onNote(app.list.refusals[refusal](columnHeading(text, field.id)))
      return undefined
    }
    return { record: shown.record, cell: { record: shown.record.id, row, place: at, field } }
  }
  const start = (row: number, at: number, begun: CellEditing['begun'], given?: Given, ahead?: string): boolean => {
    const target = editable(row, at)
    if (target === undefined) return false
    const { cell, record } = target
    const begins = given ?? (begun === 'typing' && isReplacedByTyping(cell.field) ? {} : undefined)
    // The input must have the focus before the letter that began it arrives; letters that waited are begun before the next key.
    if (ahead === undefined) flushSync(() => edit.begin({ ...cell, begun }, record, begins))
    else edit.begin({ ...cell, begun, ahead }, record, begins)
    const many = selected.size > 1 && isCommon(cell.field) && !chamber ? selected.size : 0
    const name = recordName(definition, record.values)
    onNote(app.list.editingHint(app.list.cellOf(columnHeading(text, cell.field.id), name), many))
    return true
  }
  const toGrid = () => {
    onNote(undefined)
    focus()
  }

  /** Where a key leads from a cell; columns that cannot be edited are passed over. */
  const targetOf = (editing: CellEditing, move: CellMove) => {
    const { place: at } = editing
    const row = rowOf(list.rows, editing) ?? editing.row
    if (move === 'down' || move === 'up') return { row: row + (move === 'down' ? 1 : -1), at }
    const open = columns.filter(({ field }) => fieldRefusal(field) === undefined).map((column) => column.place)
    const index = open.indexOf(at) + (move === 'next' ? 1 : -1)
    const beside = open[index]
    if (beside !== undefined) return { row, at: beside }
    const around = move === 'next' ? open[0] : open.at(-1)
    return around === undefined ? undefined : { row: row + (move === 'next' ? 1 : -1), at: around }
  }
  const setAll = async (editing: CellEditing) => {
    const { value } = edit
    if (value === undefined || isUnread(value)) {
      onNote(app.list.fillNothing(columnHeading(text, editing.field.id)))
      return
    }
    const ids = await chosen()
    edit.cancel()
    toGrid()
    await editMany(editing.field, ids, value)
  }
  const move = (where: CellMove) => {
    const { editing } = edit
    if (editing === undefined) return
    if (where === 'all' && selected.size > 1 && isCommon(editing.field) && !chamber) {
      void setAll(editing)
      return
    }
    if (!edit.finish()) return
    const target = where === 'none' || where === 'all' ? undefined : targetOf(editing, where)
    if (target === undefined || target.row < 0 || target.row >= rows) {
      toGrid()
      return
    }
    goTo(target.row, target.at)
    if (!start(target.row, target.at, 'moved')) focus()
  }

  const fillDown = async () => {
    const field = columnAt(place)?.field
    if (field === undefined || cursor.record === undefined) return
    const heading = columnHeading(text, field.id)
    const refusal = fieldRefusal(field)
    if (refusal !== undefined) onNote(app.list.refusals[refusal](heading))
    else if (chamber) onNote(app.list.fillChamber)
    else if (!isCommon(field)) onNote(app.list.fillOwn(heading))
    else {
      const ids = await chosen()
      const [source, ...targets] = ids.length > 1 ? ids : [list.rows.get(cursor.row - 1)?.record.id, cursor.record]
      const held = source === undefined ? undefined : await workspace.database.records.get(source)
      const value = held?.values[field.id]
      if (value === undefined || isUnread(value)) onNote(app.list.fillNothing(heading))
      else
        await editMany(
          field,
          targets.flatMap((id) => id ?? []),
          value,
        )
    }
  }

  /** One text goes into the cell: at once where it is understood, otherwise the cell opens with it. */
  const pasteText = (pasted: string) => {
    const target = cursor.record === undefined ? undefined : editable(cursor.row, place)
    if (target === undefined) return
    const { cell, record } = target
    const { field } = cell
    const { office, today } = workspace.snapshot()
    const line = field.type === 'longText' ? pasted : pasted.replace(/\s*\n\s*/g, ' ').trim()
    if (field.type === 'links') {
      start(cursor.row, place, 'value')
      return
    }
    const read = cellReader(field, { text, today, numbering: numberingOf(definition, office) })(line)
    if (read.value === undefined) return
    if (isUnread(read.value) || read.warnings.some(({ code }) => code !== 'trimmed'))
      start(cursor.row, place, 'value', { value: read.value })
    else edit.put({ ...cell, begun: 'value' }, record, { value: read.value })
  }
  usePaste({
    onTable: grid.onPasteTable,
    onText: (pasted) => {
      if (pasted === undefined) onNote(app.list.pasteNothing)
      else if (grid.hasFocus()) pasteText(pasted)
    },
  })

  return {
    start: (begun: 'typing' | 'value') => start(cursor.row, place, begun),
    /** Begins the cell under the cursor with letters that waited for it. */
    startAhead: (typed: string) => {
      if (grid.hasFocus()) start(cursor.row, place, 'typing', undefined, typed)
    },
    move,
    cancel: () => {
      edit.cancel()
      toGrid()
    },
    leave: () => {
      if (edit.finish()) onNote(undefined)
    },
    decided: toGrid,
    fillDown: () => void fillDown(),
  }
}
