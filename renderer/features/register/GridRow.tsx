import { TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { type FieldDefinition, isMoney, type RegisterDefinition } from '#shared/model/definition'
import { displayValue, recordName } from '#shared/model/display'
import { filesIn, isUnread } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import { Chip } from '../../components/Chip'
import { speaksOfSeveral } from '#shared/engine/documents/clockState'
import { ClockChip } from '../record/ClockChip'
import { type ListRow, shownValue } from '../../data/query/queryTypes'
import type { GridColumn } from './columns'

interface Props {
  readonly definition: RegisterDefinition
  /** `undefined` while the row is still being fetched. */
  readonly row: ListRow | undefined
  readonly columns: readonly GridColumn[]
  readonly template: string
  /** Distance from the top and height, in px. */
  readonly top: number
  readonly height: number
  /** Place among the rows of the list; with the column it makes the ids of the cells. */
  readonly index: number
  readonly rowIndex: number
  readonly gridId: string
  readonly active: boolean
  readonly selected: boolean
  /** Column the keyboard is at, if it is in this row. */
  readonly cursor: number | undefined
}

/** Id of a cell, for `aria-activedescendant`. */
export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`
}

/**
 * One row of the list. It renders again only when something in it changed, so its events are handled by the grid, which
 * finds row and column in the data attributes; column -1 is the check box.
 */
export const GridRow = memo(function GridRow(props: Props) {
  const { definition, row, columns, active, selected, cursor, index } = props
  const { app } = useTexts()
  const name = row === undefined ? '' : recordName(definition, row.record.values)
  return (
    <div
      role="row"
      className={active ? 'grid-row active' : 'grid-row'}
      style={{
        transform: `translateY(${props.top}px)`,
        height: props.height,
        gridTemplateColumns: props.template,
      }}
      aria-rowindex={props.rowIndex}
      aria-selected={selected}
      aria-current={active ? 'true' : undefined}
      data-row={index}
    >
      <span role="gridcell" className="check" data-column={-1}>
        <span className={selected ? 'box on' : 'box'} aria-hidden />
      </span>
      {columns.map(({ field }, column) => (
        <span
          key={field.id}
          id={cellId(props.gridId, index, column)}
          role="gridcell"
          className={cellClass(field, column === cursor)}
          data-column={column}
        >
          {row === undefined ? null : <Cell definition={definition} field={field} row={row} />}
          {column === 0 && selected ? (
            <span className="visually-hidden">
              {app.list.selected(1)} {name}
            </span>
          ) : null}
        </span>
      ))}
    </div>
  )
})

function cellClass(field: FieldDefinition, atCursor: boolean): string {
  const kinds: Partial<Record<FieldDefinition['type'], string>> = {
    actNumber: 'number',
    longText: 'long',
    date: 'date',
    instant: 'date',
    integer: 'right',
  }
  return [
    'cell',
    isMoney(field) ? 'right' : field.type === 'derived' && field.as === 'date' ? 'date' : (kinds[field.type] ?? ''),
    atCursor ? 'cursor' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function Cell({ definition, field, row }: { definition: RegisterDefinition; field: FieldDefinition; row: ListRow }) {
  const { app, attachments, register } = useTexts()
  const value = shownValue(row, field)
  const text = displayValue(field, value, register(definition.id), app.words)
  if (field.type === 'derived' && field.derive === 'deadline') {
    const reading = field.clocks === undefined ? row.clock : row.clocks?.[field.id]
    return reading === undefined ? null : (
      <ClockChip definition={definition} reading={reading} named={speaksOfSeveral(definition, field)} />
    )
  }
  if (field.type === 'derived' && field.as === 'state')
    return typeof value === 'string' ? <Chip tone={field.states?.[value] ?? 'quiet'}>{text}</Chip> : null
  if (field.type === 'files') {
    const count = filesIn(value).length
    return count === 0 ? null : (
      <span className="text" title={text}>
        {attachments.count(count)}
      </span>
    )
  }
  const odd = field.id === definition.numberGuard?.number && row.numbering
  return (
    <>
      <span className={value !== undefined && isUnread(value) ? 'text unread' : 'text'} title={text}>
        {text}
      </span>
      {odd ? (
        <span className="odd" title={app.list.numberingMark}>
          <TriangleAlert size={13} aria-hidden />
          <span className="visually-hidden">{app.list.numberingMark}</span>
        </span>
      ) : null}
    </>
  )
}
