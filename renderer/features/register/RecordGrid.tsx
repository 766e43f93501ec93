import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { isPublished } from '#shared/engine/documents/printRules'
import { fieldOf } from '#shared/model/definition'
import { columnHeading } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { listKeys, pressed } from '../../components/keys'
import type { ListResult } from '../../data/query/queryTypes'
import { CellMenu, type CellMenuTarget } from './CellMenu'
import { gridTemplate, leastWidth, listScale, longestNumber, visibleColumns } from './columns'
import { GridHead } from './GridHead'
import type { GridProps } from './gridProps'
import { itemAt, itemCount, placeOf } from './gridItems'
import { cellId, GridRow } from './GridRow'
import { publicRow } from './publicRow'
import { sumsInWords } from './sumWords'
import { useCursor } from './useCursor'
import './grid.css'

/** Height of the header with its row of filters; rows scroll beneath it. */
const headHeight = 72
const usualGroupHeight = 32
const lowRow = 33
/** Titles are what clerks read: two lines, never one. */
const tallRow = 48

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
  const columns = useMemo(() => visibleColumns(definition, view, props.chamber), [definition, view, props.chamber])
  const scale = listScale(props.chamber)
  const usualHeight = columns.some(({ field }) => field.type === 'longText') ? tallRow : lowRow
  const rowHeight = Math.round(usualHeight * scale)
  const groupHeight = Math.round(usualGroupHeight * scale)
  const { result } = list
  const groups = useMemo(() => result?.groups ?? [], [result])
  const rows = result?.matched ?? list.rows.size
  const virtual = useVirtualizer({
    count: itemCount(rows, groups),
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (itemAt(place, groups).kind === 'group' ? groupHeight : rowHeight),
    overscan: 12,
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

  const longest = useMemo(() => longestNumber(columns, list.rows.values()), [columns, list.rows])
  const template = gridTemplate(columns, longest)
  const groupLabel = view.group === undefined ? '' : columnHeading(register(definition.id), view.group)
  const labelOf = ({ label, start }: ListResult['groups'][number]) => {
    if (!props.chamber) return label
    const group = view.group ?? ''
    const first = list.rows.get(start)
    const isShown = fieldOf(definition, group)?.privacy === 'public' && first !== undefined
    return isShown && isPublished(definition, { ...first.record.values, ...first.derived }, group) ? label : ''
  }
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

  const moveTo = (row: number, column: number, extend: boolean) => {
    const next = { row: clamp(row, rows), column: clamp(column, columns.length) }
    setCursor(next.row, next.column)
    if (next.row !== cursor.row || extend) {
      virtual.scrollToIndex(placeOf(next.row, groups), { align: 'auto' })
      if (extend) selectTo(next.row)
      else anchor.current = next.row
      const record = rowAt(next.row)?.record
      // A row still being fetched opens when it is here: what Delete would take is what the clerk sees.
      awaited.current = record === undefined ? next.row : undefined
      if (record !== undefined) onActive(record.id)
    }
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
    const target = columns[column]
    if (shown !== undefined && target !== undefined) setMenu({ row: shown, field: target.field, x, y })
  }
  const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1)

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys typed into filters, check boxes and header buttons are theirs.
    if (event.target !== event.currentTarget) return
    const { row, column, record } = cursor
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
      Home: [0, column],
      End: [rows - 1, column],
    }
    const move = event.ctrlKey || event.altKey || event.metaKey ? undefined : moves[event.key]
    if (move !== undefined) moveTo(move[0], move[1], event.shiftKey)
    else if (event.key === ' ' && record !== undefined) toggle(record)
    else if (event.key === 'Enter' && !event.ctrlKey && record !== undefined) props.onEdit(record)
    // A key held down must not take one entry after another.
    else if (event.key === 'Delete' && record !== undefined && !event.repeat) {
      stayInPlace()
      props.onTrash(record)
    } else if (event.key === 'Escape') props.onEscape()
    else if (event.key === listKeys.filter) focusFilter(column)
    else if (pressed(event, 'Ctrl+A')) onSelectRange(0, rows)
    else if (event.key === 'F10' && event.shiftKey) {
      const cell = document.getElementById(cellId(gridId, row, column))?.getBoundingClientRect()
      if (cell !== undefined) openMenu(row, column, cell.left, cell.bottom)
    } else return
    event.preventDefault()
  }

  const focusFilter = (column: number) => {
    const filters = scroller.current?.querySelectorAll<HTMLElement>('.filter-input')
    filters?.[column]?.focus()
  }
  const onDoubleClick = (event: MouseEvent) => {
    const place = placeOfEvent(event)
    const record = place === undefined ? undefined : rowAt(place.row)?.record
    if (record !== undefined) props.onEdit(record.id)
  }

  /** Row and column of the cell an event came from; `undefined` between the cells. */
  const placeOfEvent = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return undefined
    const cell = event.target.closest<HTMLElement>('[data-column]')
    const line = event.target.closest<HTMLElement>('[data-row]')
    if (cell === null || line === null) return undefined
    return { row: Number(line.dataset['row']), column: Number(cell.dataset['column']) }
  }
  const onClick = (event: MouseEvent) => {
    const place = placeOfEvent(event)
    const record = place === undefined ? undefined : rowAt(place.row)?.record
    if (place === undefined || record === undefined) return
    const { row, column } = place
    scroller.current?.focus({ preventScroll: true })
    setCursor(row, Math.max(0, column))
    if (event.shiftKey) selectTo(row)
    else {
      anchor.current = row
      if (event.ctrlKey || event.metaKey || column < 0) toggle(record.id)
      else if (selected.size > 0) onSelect(new Set())
    }
    if (column >= 0) onActive(record.id)
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
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={isUnderCursor(cursor.row) ? cellId(gridId, cursor.row, cursor.column) : undefined}
      onFocus={settle}
      onKeyDown={onKeyDown}
    >
      <div className="grid-inner" style={{ minWidth: leastWidth(columns, longest), height: virtual.getTotalSize() }}>
        <GridHead
          {...props}
          columns={columns}
          template={template}
          onWidth={(field, width) => props.onWidth(field, Math.round(width / scale))}
        />
        <div role="rowgroup" onClick={onClick} onContextMenu={onContextMenu} onDoubleClick={onDoubleClick}>
          {items.map((item) => {
            const line = itemAt(item.index, groups)
            const style = { transform: `translateY(${item.start}px)`, height: item.size }
            if (line.kind === 'group')
              return (
                <div key={item.key} role="row" aria-rowindex={item.index + 3} className="grid-group" style={style}>
                  <span role="gridcell" aria-colspan={columns.length + 1}>
                    {groupLabel === '' ? '' : `${groupLabel}: `}
                    {labelOf(line.group) || app.list.noGroupValue}
                    {' · '}
                    {[
                      app.plural(line.group.count, register(definition.id).entries),
                      ...(props.chamber ? [] : sumsInWords(definition, line.group.sums, texts)),
                    ].join(' · ')}
                  </span>
                </div>
              )
            return (
              <GridRow
                key={item.key}
                definition={definition}
                row={rowAt(line.index)}
                columns={columns}
                template={template}
                top={item.start}
                height={item.size}
                index={line.index}
                rowIndex={item.index + 3}
                gridId={gridId}
                active={rowAt(line.index)?.record.id === props.active}
                selected={selected.has(rowAt(line.index)?.record.id ?? '')}
                cursor={isUnderCursor(line.index) ? cursor.column : undefined}
              />
            )
          })}
        </div>
      </div>
      {menu === undefined ? null : (
        <CellMenu
          definition={definition}
          target={menu}
          onFilter={props.onFilter}
          onClose={() => {
            setMenu(undefined)
            scroller.current?.focus({ preventScroll: true })
          }}
        />
      )}
    </div>
  )
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value))
}
