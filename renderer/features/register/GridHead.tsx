import { ArrowDown, ArrowUp } from 'lucide-react'
import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { Sort } from '#shared/model/definition'
import { columnHeading } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { ColumnFilter } from './ColumnFilter'
import { leastFlexible, type GridColumn } from './columns'
import type { GridProps } from './gridProps'

interface Props extends GridProps {
  readonly columns: readonly GridColumn[]
  readonly template: string
}

const leastColumn = 56
const keyStep = 16

/** Headings that sort and resize, and under each its filter. */
export function GridHead({ definition, view, columns, template, onSort, onFilter, onWidth }: Props) {
  const { app, register } = useTexts()
  const text = register(definition.id)
  return (
    <div className="grid-head" role="rowgroup">
      <div role="row" aria-rowindex={1} className="grid-headings" style={{ gridTemplateColumns: template }}>
        <span role="columnheader">
          <span className="visually-hidden">{app.list.selection}</span>
        </span>
        {columns.map(({ field, width }) => {
          const label = columnHeading(text, field.id)
          const at = view.sort.findIndex((sort) => sort.field === field.id)
          const direction = view.sort[at]?.direction
          return (
            <span key={field.id} role="columnheader" aria-sort={at === 0 ? direction : 'none'} className="heading">
              <button
                type="button"
                title={app.list.sortBy(label)}
                onClick={(event) => onSort(nextSort(view.sort, field.id, event))}
              >
                {label}
                {direction === undefined ? null : direction === 'ascending' ? (
                  <ArrowUp size={13} aria-hidden />
                ) : (
                  <ArrowDown size={13} aria-hidden />
                )}
                {at > 0 ? <sub>{at + 1}</sub> : null}
              </button>
              <Resizer
                label={app.list.resize(label)}
                width={width ?? leastFlexible}
                onWidth={(next) => onWidth(field.id, next)}
              />
            </span>
          )
        })}
      </div>
      <div role="row" aria-rowindex={2} className="grid-filters" style={{ gridTemplateColumns: template }}>
        <span role="gridcell" />
        {columns.map(({ field }) => (
          <span key={field.id} role="gridcell">
            <ColumnFilter
              definition={definition}
              field={field}
              filter={view.filters.find((filter) => filter.field === field.id && filter.kind !== 'flag')}
              onFilter={(filter) => onFilter(field.id, filter)}
            />
          </span>
        ))}
      </div>
    </div>
  )
}

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
