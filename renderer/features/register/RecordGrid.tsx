import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../data/context'
import { isInDialog, listKeys, pressed, useKeyDown } from '../../components/keys'
import { CellEditor } from './CellEditor'
import { CellMenu, type CellMenuTarget } from './CellMenu'
import { type Fitted, gridTemplate, leastWidth, listScale, spanOf } from './columns'
import { onGridKey, onKeyAhead } from './gridKeys'
import { GridGroup } from './GridGroup'
import { GridHead } from './GridHead'
import type { GridProps } from './gridProps'
import { itemAt, itemCount, placeOf } from './gridItems'
import { cellId, GridRow } from './GridRow'
import { publicRow } from './publicRow'
import { rowOf } from './useCellEdit'
import { useCursor } from './useCursor'
import { useGridColumns } from './useGridColumns'
import { useGridEditing } from './useGridEditing'
import { useTypedAhead } from './useTypedAhead'
import './grid.css'

/** Height of the header with its row of filters; rows scroll beneath it. */
const headHeight = 58
const usualGroupHeight = 25
/** One line, so that a clerk sees a screen full of entries. */
const lowRow = 28
const tallRow = 48
/** Rows drawn beyond what is seen: each costs time in every frame a list is scrolled. */
const overscan = 2
/** Rows at a time whose elements are used again; more than most screens show. */
const rowPool = 64

/** The one table of every register: virtual rows, sorting, filters on every column, all of it by keyboard. */
export function RecordGrid(props: GridProps) {
  const { definition, view, list, need, selected, onActive, onSelect, onSelectRange, reveal } = props
  const texts = useTexts()
  const { app, register } = texts
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { cursor, moveTo: setCursor, settle, stayInPlace } = useCursor(list, props.locate)
  const [menu, setMenu] = useState<CellMenuTarget>()
  const anchor = useRef<number>(undefined)
  const { editing } = props.edit
  const { fitted, show, keep } = useGridColumns(
    scroller,
    definition,
    view,
    list.rows,
    props.chamber,
    props.active !== undefined,
    editing?.field.id,
  )
  const columns = fitted.shown
  /** Of the view, in its order: what is copied does not depend on the room there is. */
  const all = [...columns, ...fitted.hidden].toSorted((a, b) => a.place - b.place).map(({ field }) => field)
  const scale = listScale(props.chamber)
  const lines = props.lines === 2 && columns.some(({ field }) => field.type === 'longText') ? 2 : 1
  const usualHeight = lines === 2 ? tallRow : lowRow
  const rowHeight = Math.round(usualHeight * scale)
  const groupHeight = Math.round(usualGroupHeight * scale)
  const { result } = list
  const groups = useMemo(() => result?.groups ?? [], [result])
  const rows = result?.matched ?? list.rows.size
  const editedRow = editing === undefined ? undefined : rowOf(list.rows, editing)
  const editedPlace = editedRow === undefined ? undefined : placeOf(editedRow, groups)
  const virtual = useVirtualizer({
    count: itemCount(rows, groups),
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (itemAt(place, groups).kind === 'group' ? groupHeight : rowHeight),
    overscan,
    // The row that is edited stays, however far the list is scrolled.
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), editedPlace),
    scrollPaddingStart: headHeight,
    paddingStart: headHeight,
  })
  useEffect(() => virtual.measure(), [virtual, groups, rowHeight, groupHeight])

  const revealed = useRef(reveal)
  useEffect(() => {
    if (reveal === undefined || revealed.current === reveal) return
    revealed.current = reveal
    anchor.current = reveal.index
    setCursor(reveal.index, 0)
    virtual.scrollToIndex(placeOf(reveal.index, groups), { align: 'auto' })
  }, [reveal, virtual, groups, setCursor])

  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => need(Math.max(0, first - groups.length), last + 1), [need, first, last, groups, result])

  useEffect(() => {
    // Read by the bench: the moment the clerk sees something.
    if (list.rows.size > 0 && performance.getEntriesByName('first-rows').length === 0) performance.mark('first-rows')
  }, [list.rows])

  // Elements that are scrolled away take the rows that come: making new ones costs more than saying something else.
  const pool = rowPool * Math.ceil(items.length / rowPool)
  const template = gridTemplate(fitted)
  const rowAt = (index: number) => {
    const row = list.rows.get(index)
    return row !== undefined && props.chamber ? publicRow(definition, row) : row
  }

  /** Whether the record of a row is the one keys act on. */
  const isUnderCursor = (row: number) =>
    row === cursor.row && cursor.record !== undefined && list.rows.get(row)?.record.id === cursor.record
  // A range begins where the clerk stood in this list, not at a row of the list before.
  const shownList = result?.list
  useEffect(() => {
    anchor.current = undefined
  }, [shownList])

  /** The column the keyboard is at: one that was hidden since gives way to its neighbour. */
  const at = Math.max(
    0,
    columns.findLastIndex(({ place }) => place <= cursor.column),
  )
  const placeAt = (index: number) => columns[clamp(index, columns.length)]?.place ?? 0
  /** Moves the cursor and brings its cell into view; the record there is opened beside the list. */
  const goTo = (row: number, place: number) => {
    setCursor(row, place)
    virtual.scrollToIndex(placeOf(row, groups), { align: 'auto' })
    reach(scroller.current, fitted, place)
  }
  /** The column the clerk is in does not give way to the pane that opens beside it. */
  const keepColumn = (place: number) => {
    const column = columns.find((candidate) => candidate.place === place)
    if (props.active === undefined && column !== undefined) keep(column.field.id)
  }
  const activate = (row: number) => {
    const record = rowAt(row)?.record
    // A row still being fetched opens when it is here: what Delete would take is what the clerk sees.
    awaited.current = record === undefined ? row : undefined
    if (record !== undefined) onActive(record.id)
  }
  const moveTo = (row: number, column: number, extend: boolean) => {
    const next = { row: clamp(row, rows), place: placeAt(column) }
    props.onNote(undefined)
    goTo(next.row, next.place)
    if (next.row === cursor.row && !extend) return
    if (extend) selectTo(next.row)
    else anchor.current = next.row
    keepColumn(next.place)
    activate(next.row)
  }
  const awaited = useRef<number>(undefined)
  useEffect(() => {
    const record = awaited.current === undefined ? undefined : list.rows.get(awaited.current)?.record
    if (record === undefined) return
    awaited.current = undefined
    onActive(record.id)
  }, [list.rows, onActive])
  const selectTo = (row: number) => {
    const from = (anchor.current ??= cursor.row)
    onSelectRange(Math.min(from, row), Math.max(from, row) + 1)
  }
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect(next)
  }
  const openMenu = (row: number, column: number, x: number, y: number) => {
    const shown = rowAt(row)
    const target = columns.find(({ place }) => place === column)
    if (shown !== undefined && target !== undefined) setMenu({ row: shown, field: target.field, x, y })
  }
  const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1)

  const focus = () => scroller.current?.focus({ preventScroll: true })
  const editor = useGridEditing({
    ...props,
    columns,
    rows,
    cursor,
    place: placeAt(at),
    goTo: (row, place) => {
      goTo(row, place)
      anchor.current = row
      // A pane that was closed stays closed.
      if (props.active !== undefined) activate(row)
    },
    hasFocus: () => scroller.current !== null && document.activeElement === scroller.current,
    focus,
  })
  // A record that left the list never comes under the cursor again.
  const canCome = !cursor.isGone && cursor.row < rows
  const ahead = useTypedAhead(isUnderCursor(cursor.row), canCome, editor.startAhead)
  const copy = () => {
    const row = list.rows.get(cursor.row)
    const field = columns[at]?.field
    if (props.hasSelection()) props.copying.copyRows(all, false)
    else if (row !== undefined && field !== undefined && isUnderCursor(cursor.row)) props.copying.copyCell(row, field)
  }
  const openMenuHere = () => {
    const cell = document.getElementById(cellId(gridId, cursor.row, placeAt(at)))?.getBoundingClientRect()
    if (cell !== undefined) openMenu(cursor.row, placeAt(at), cell.left, cell.bottom)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys typed into filters, check boxes and header buttons are theirs.
    if (event.target !== event.currentTarget) return
    if (ahead.isHolding() && onKeyAhead(event, ahead) === 'done') return
    const { row, record } = cursor
    onGridKey(
      event,
      { row, column: at, columns: columns.length, record, rows, page },
      {
        moveTo,
        toggle,
        open: props.onEdit,
        trash: (id) => {
          stayInPlace()
          props.onTrash(id)
        },
        escape: props.onEscape,
        filter: () => focusFilter(at),
        selectAll: () => onSelectRange(0, rows),
        menu: openMenuHere,
        copy,
        fillDown: editor.fillDown,
        editCell: (letter) => {
          if (isUnderCursor(row)) editor.start(letter === undefined ? 'value' : 'typing')
          else if (letter !== undefined) ahead.hold(letter)
        },
      },
    )
  }

  const focusFilter = (column: number) => {
    const filters = scroller.current?.querySelectorAll<HTMLElement>('.filter-input')
    filters?.[column]?.focus()
  }
  // From wherever the focus is: a list that was just opened has it not yet.
  useKeyDown((event) => {
    if (event.defaultPrevented || isInDialog(event.target) || !pressed(event, listKeys.filter)) return
    event.preventDefault()
    focusFilter(at)
  })
  const onDoubleClick = (event: MouseEvent) => {
    const place = placeOfEvent(event)
    const record = place === undefined ? undefined : rowAt(place.row)?.record
    if (record !== undefined) props.onEdit(record.id)
  }

  /**
   * Row and column of the cell an event came from; `undefined` between the rows. Where a column grew under the pointer while the
   * button was down, the browser names the row alone.
   */
  const placeOfEvent = (event: MouseEvent) => {
    // What is pressed inside an open cell belongs to its input.
    if (!(event.target instanceof Element) || event.target.closest('.cell-editor') !== null) return undefined
    const cell = event.target.closest<HTMLElement>('[data-column]')
    const line = event.target.closest<HTMLElement>('[data-row]')
    if (line === null) return undefined
    return { row: Number(line.dataset['row']), column: cell === null ? placeAt(at) : Number(cell.dataset['column']) }
  }
  const onClick = (event: MouseEvent) => {
    const place = placeOfEvent(event)
    const record = place === undefined ? undefined : rowAt(place.row)?.record
    if (place === undefined || record === undefined) return
    const { row, column } = place
    focus()
    setCursor(row, Math.max(0, column))
    props.onNote(undefined)
    if (event.shiftKey) selectTo(row)
    else {
      anchor.current = row
      if (event.ctrlKey || event.metaKey || column < 0) toggle(record.id)
      else if (props.hasSelection()) onSelect(new Set())
    }
    if (column < 0) return
    keepColumn(column)
    onActive(record.id)
  }
  const editorOf = (row: number) =>
    editing === undefined || row !== editedRow
      ? undefined
      : {
          place: editing.place,
          node: (
            <CellEditor
              key={`${editing.record} ${editing.field.id}`}
              definition={definition}
              editing={editing}
              edit={props.edit}
              onMove={editor.move}
              onLeave={editor.leave}
              onCancel={editor.cancel}
              onDecided={editor.decided}
              onFollow={props.onFollow}
            />
          ),
        }
  const onContextMenu = (event: MouseEvent) => {
    const place = placeOfEvent(event)
    if (place === undefined || place.column < 0) return
    event.preventDefault()
    setCursor(place.row, place.column)
    openMenu(place.row, place.column, event.clientX, event.clientY)
  }

  return (
    <div
      ref={scroller}
      id={gridId}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={app.list.gridLabel(register(definition.id).name)}
      aria-rowcount={itemCount(rows, groups) + 2}
      aria-colcount={columns.length + fitted.hidden.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={isUnderCursor(cursor.row) ? cellId(gridId, cursor.row, placeAt(at)) : undefined}
      onFocus={settle}
      onKeyDown={onKeyDown}
    >
      <div className="grid-inner" style={{ minWidth: leastWidth(fitted), height: virtual.getTotalSize() }}>
        <GridHead
          definition={definition}
          view={view}
          chamber={props.chamber}
          fitted={fitted}
          scale={scale}
          template={template}
          onSort={props.onSort}
          onFilter={props.onFilter}
          onWidth={props.onWidth}
          onColumn={show}
        />
        <div role="rowgroup" onClick={onClick} onContextMenu={onContextMenu} onDoubleClick={onDoubleClick}>
          {items.map((item) => {
            const line = itemAt(item.index, groups)
            const style = { transform: `translateY(${item.start}px)`, height: item.size }
            if (line.kind === 'group')
              return (
                <GridGroup
                  key={`group ${item.index}`}
                  definition={definition}
                  texts={texts}
                  view={view}
                  group={line.group}
                  first={list.rows.get(line.group.start)}
                  chamber={props.chamber}
                  columns={columns.length + 1}
                  rowIndex={item.index + 3}
                  style={style}
                />
              )
            return (
              <GridRow
                // The open cell goes with its record: put up anew elsewhere it would lose the caret, and letters to it.
                key={line.index === editedRow ? `edited ${editing?.record ?? ''}` : item.index % pool}
                definition={definition}
                texts={texts}
                row={rowAt(line.index)}
                columns={columns}
                template={template}
                top={item.start}
                height={item.size}
                lines={lines}
                index={line.index}
                rowIndex={item.index + 3}
                gridId={gridId}
                active={rowAt(line.index)?.record.id === props.active}
                selected={selected.has(rowAt(line.index)?.record.id ?? '')}
                cursor={isUnderCursor(line.index) ? placeAt(at) : undefined}
                editor={editorOf(line.index)}
              />
            )
          })}
        </div>
      </div>
      {menu === undefined ? null : (
        <CellMenu
          definition={definition}
          target={menu}
          selected={selected.size}
          onFilter={props.onFilter}
          onCopy={(what) => {
            if (what === 'cell') props.copying.copyCell(menu.row, menu.field)
            else props.copying.copyRows(all, what === 'rowsWithHeadings')
          }}
          onClose={() => {
            setMenu(undefined)
            focus()
          }}
        />
      )}
    </div>
  )
}

/** Scrolls sideways as far as a column needs to be seen. */
function reach(box: HTMLElement | null, fitted: Fitted, place: number): void {
  if (box === null || leastWidth(fitted) <= box.clientWidth) return
  const { from, to } = spanOf(fitted, place)
  if (from < box.scrollLeft) box.scrollLeft = place === fitted.shown[0]?.place ? 0 : from
  else if (to > box.scrollLeft + box.clientWidth) box.scrollLeft = to - box.clientWidth
}

/** The rows to draw, with one more. */
function withPlace(places: number[], place: number | undefined): number[] {
  return place === undefined || places.includes(place) ? places : [...places, place].sort((a, b) => a - b)
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value))
}
