import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo, type MouseEvent, type PointerEvent, useId, useRef } from 'react'
import { fieldOf } from '#shared/model/definition'
import { fieldsOf, type Filter, type Sort } from '#shared/model/view'
import { columnHeading } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { ColumnFilter } from './ColumnFilter'
import type { Fitted } from './columns'
import { HiddenColumns } from './HiddenColumns'
import type { GridProps } from './gridProps'

interface Props extends Pick<GridProps, 'definition' | 'view' | 'chamber' | 'onSort' | 'onFilter' | 'onWidth'> {
  readonly fitted: Fitted
  /** How much larger than usual the columns are drawn. */
  readonly scale: number
  readonly template: string
  /** Shows one of the hidden columns; all of them without one. */
  readonly onColumn: (field: string | undefined) => void
}

const leastColumn = 56
const keyStep = 16

/** Headings that sort and resize, and under each its filter. Not rendered again while the list is scrolled. */
export const GridHead = memo(function GridHead(props: Props) {
  const { definition, view, chamber, fitted, scale, template, onSort, onFilter, onWidth, onColumn } = props
  const { app, register } = useTexts()
  const text = register(definition.id)
  const { shown, hidden } = fitted
  const id = useId()
  /** On the wall no filter says what it asks of a field that does not show there. */
  const isTyped = (filter: Filter) =>
    filter.kind !== 'flag' &&
    (!chamber || fieldsOf(filter).every((asked) => fieldOf(definition, asked)?.privacy === 'public'))
  return (
    <div className="grid-head" role="rowgroup">
      <div role="row" aria-rowindex={1} className="grid-headings" style={{ gridTemplateColumns: template }}>
        <span role="columnheader" aria-colindex={1}>
          <span className="visually-hidden">{app.list.selection}</span>
        </span>
        {shown.map(({ field, least, place }, index) => {
          const label = columnHeading(text, field.id)
          const at = view.sort.findIndex((sort) => sort.field === field.id)
          const direction = view.sort[at]?.direction
          return (
            <span
              key={field.id}
              role="columnheader"
              aria-colindex={place + 2}
              aria-sort={at === 0 ? direction : 'none'}
              // By its words alone: what resizes it would be read with every cell.
              aria-labelledby={`${id}-${field.id}`}
              className="heading"
            >
              <button
                type="button"
                title={app.list.sortBy(label)}
                onClick={(event) => onSort(nextSort(view.sort, field.id, event))}
              >
                <span id={`${id}-${field.id}`} className="text">
                  {label}
                </span>
                {direction === undefined ? null : direction === 'ascending' ? (
                  <ArrowUp size={13} aria-hidden />
                ) : (
                  <ArrowDown size={13} aria-hidden />
                )}
                {at > 0 ? <sub>{at + 1}</sub> : null}
              </button>
              <Resizer
                label={app.list.resize(label)}
                width={least}
                onWidth={(next) => onWidth(field.id, Math.round(next / scale))}
              />
              {index === shown.length - 1 && hidden.length > 0 ? (
                <HiddenColumns definition={definition} hidden={hidden} onColumn={onColumn} />
              ) : null}
            </span>
          )
        })}
      </div>
      <div role="row" aria-rowindex={2} className="grid-filters" style={{ gridTemplateColumns: template }}>
        <span role="gridcell" aria-colindex={1} />
        {shown.map(({ field, place }) => (
          <span key={field.id} role="gridcell" aria-colindex={place + 2}>
            <ColumnFilter
              definition={definition}
              field={field}
              filter={view.filters.find((filter) => filter.field === field.id && isTyped(filter))}
              onFilter={(filter) => onFilter(field.id, filter)}
            />
          </span>
        ))}
      </div>
    </div>
  )
})

/** A click sorts by one column and turns its direction; with Shift it adds the column to the order. */
function nextSort(sort: readonly Sort[], field: string, event: MouseEvent): readonly Sort[] {
  const old = sort.find((other) => other.field === field)
  const turned: Sort = { field, direction: old?.direction === 'ascending' ? 'descending' : 'ascending' }
  if (!event.shiftKey) return [turned]
  return old === undefined ? [...sort, turned] : sort.map((other) => (other === old ? turned : other))
}

interface ResizerProps {
  readonly label: string
  readonly width: number
  readonly onWidth: (width: number) => void
}

function Resizer({ label, width, onWidth }: ResizerProps) {
  const start = useRef({ x: 0, width })
  const set = (next: number) => onWidth(Math.max(leastColumn, Math.round(next)))
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? width }
  }
  return (
    <span
      className="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={leastColumn}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          set(start.current.width + event.clientX - start.current.x)
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') set(width + keyStep)
        else if (event.key === 'ArrowLeft') set(width - keyStep)
        else return
        event.preventDefault()
      }}
    />
  )
}
