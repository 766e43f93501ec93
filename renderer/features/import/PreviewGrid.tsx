import { useVirtualizer } from '@tanstack/react-virtual'
import { TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { ColumnMapping, ColumnTarget } from '#shared/engine/import/mapping'
import type { PlannedCell, PlannedRow, RowFilter, RowState } from '#shared/engine/import/planTypes'
import { fieldAt, type RegisterDefinition } from '#shared/model/definition'
import type { StateTone } from '#shared/model/field'
import { displayValue } from '#shared/model/display'
import { columnHeading, fieldLabel, type RegisterText, targetLabel } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { Chip } from '../../components/Chip'
import type { PlanSummary } from './importService'
import type { ImportSession } from './session'
import { usePlannedRows } from './usePlannedRows'

interface Props {
  readonly definition: RegisterDefinition
  readonly session: ImportSession
  readonly columns: readonly ColumnMapping[]
  readonly plan: PlanSummary
  readonly filter: RowFilter
  readonly gridRef: RefObject<HTMLDivElement | null>
  /** Number in the file of the row whose details are shown. */
  readonly chosen: number | undefined
  readonly onChoose: (row: PlannedRow) => void
  /** Enter: on to the details of the row. */
  readonly onEnter: () => void
  readonly onError: (error: unknown) => void
}

const rowHeight = 44
const headHeight = 32
const tones: Record<RowState, StateTone> = {
  new: 'met',
  update: 'info',
  unchanged: 'quiet',
  skipped: 'quiet',
  error: 'late',
}

/** The rows of the file with what will happen to each cell; arrows choose one. */
export function PreviewGrid(props: Props) {
  const { definition, session, columns, plan, filter, gridRef, chosen, onChoose, onError } = props
  const texts = useTexts()
  const { importing } = texts.app
  const words = texts.import
  const text = texts.register(definition.id)
  const gridId = useId()
  const [cursor, setCursor] = useState(-1)
  const asked = useRef(0)
  const { length, row, need } = usePlannedRows(session, plan, filter, onError)
  const virtual = useVirtualizer({
    count: length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => need(first, last + 1), [need, first, last])

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(length - 1, index))
    if (length === 0) return
    setCursor(next)
    virtual.scrollToIndex(next, { align: 'auto' })
    // Asked of the worker, for a row far away is not here yet.
    const turn = ++asked.current
    session.window(next, next + 1, filter).then(
      ([found]) => {
        if (found !== undefined && turn === asked.current) onChoose(found)
      },
      (error: unknown) => onError(error),
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(((gridRef.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + page,
      PageUp: cursor - page,
      Home: 0,
      End: length - 1,
    }
    const move = event.ctrlKey || event.altKey || event.metaKey ? undefined : moves[event.key]
    if (move !== undefined) moveTo(move)
    else if (event.key === 'Enter' && event.target === event.currentTarget && chosen !== undefined) props.onEnter()
    else return
    event.preventDefault()
  }
  const template = `64px 144px ${columns.map(({ target }) => (target.kind !== 'skip' && fieldAt(definition, target.field)?.type === 'longText' ? 'minmax(260px, 2fr)' : 'minmax(120px, 1fr)')).join(' ')}`
  const isCursorShown = items.some(({ index }) => index === cursor)
  return (
    <div
      ref={gridRef}
      className="preview-grid"
      role="grid"
      tabIndex={0}
      aria-label={importing.preview}
      aria-rowcount={length + 1}
      aria-activedescendant={isCursorShown ? `${gridId}-${cursor}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="grid-inner" style={{ height: virtual.getTotalSize(), minWidth: 208 + columns.length * 130 }}>
        <div role="row" aria-rowindex={1} className="preview-head" style={{ gridTemplateColumns: template }}>
          <span role="columnheader">{importing.rowNumber}</span>
          <span role="columnheader">{importing.state}</span>
          {columns.map(({ index, heading, target }) => (
            <span key={index} role="columnheader">
              {headingOf(definition, text, heading, target)}
            </span>
          ))}
        </div>
        {items.map((item) => {
          const planned = row(item.index)
          const choose = () => {
            if (planned === undefined) return
            setCursor(item.index)
            onChoose(planned)
          }
          return (
            <div
              key={item.key}
              id={`${gridId}-${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={planned !== undefined && planned.row === chosen}
              className="grid-row"
              style={{
                gridTemplateColumns: template,
                transform: `translateY(${item.start}px)`,
                height: rowHeight,
              }}
              onClick={choose}
            >
              <span role="gridcell" className="cell">
                {/* The grid is one stop of Tab; its arrows reach every row. */}
                <button type="button" tabIndex={-1} className="link-target">
                  {planned?.row}
                </button>
              </span>
              <span role="gridcell" className="cell">
                {planned === undefined ? null : (
                  <Chip tone={tones[planned.state]}>{words.rowStates[planned.state]}</Chip>
                )}
                {planned !== undefined && planned.warnings.length > 0 ? (
                  <TriangleAlert size={14} aria-label={importing.warnings} className="odd" />
                ) : null}
              </span>
              {columns.map(({ index }) => (
                <PreviewCell
                  key={index}
                  definition={definition}
                  cell={planned?.cells.find((candidate) => candidate.column === index)}
                />
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface CellProps {
  readonly definition: RegisterDefinition
  readonly cell: PlannedCell | undefined
}

function PreviewCell({ definition, cell }: CellProps) {
  const { app, register } = useTexts()
  if (cell === undefined) return <span role="gridcell" className="cell" />
  const field = fieldAt(definition, cell.field)
  const print = (value: PlannedCell['after']) =>
    field === undefined ? '' : displayValue(field, value, register(definition.id), app.words, cell.field)
  const state = app.importing.cellStates[cell.state]
  return (
    <span role="gridcell" className={`cell state-${cell.state}`} title={state}>
      {cell.state === 'warning' || cell.state === 'error' ? (
        <TriangleAlert size={13} aria-label={state} className="odd" />
      ) : null}
      <span className="text">
        {print(cell.after) || cell.text}
        {cell.state === 'changed' ? <small>{app.importing.was(print(cell.before))}</small> : null}
      </span>
    </span>
  )
}

/** What stands over a column: the field it goes to; of a roll, whose columns are people, the person. */
function headingOf(definition: RegisterDefinition, text: RegisterText, heading: string, target: ColumnTarget): string {
  if (target.kind === 'skip') return heading
  const type = fieldAt(definition, target.field)?.type
  if (type === 'roll') return heading
  if (!target.field.includes('.')) return columnHeading(text, target.field)
  // The label of what tells a linked record says whose it is.
  return type === 'links' ? fieldLabel(text, target.field) : targetLabel(text, target.field)
}
