import { TriangleAlert } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import { type FieldDefinition, isMoney } from '#shared/model/field'
import { displayValue, recordName } from '#shared/model/display'
import { isUnread } from '#shared/core/values/values'
import type { Texts } from '#shared/text/texts'
import { StateMark } from '../../components/StateMark'
import { speaksOfSeveral } from '#shared/engine/documents/clockState'
import { ClockChip } from '../record/ClockChip'
import { type ListRow, shownValue } from '../../data/query/queryTypes'
import { fieldRefusal } from './cellRules'
import { cellText, readingOf } from './cellText'
import { type GridColumn, isState } from './columns'

interface Props {
  readonly definition: RegisterDefinition
  /** Given by the list: a page of rows has hundreds of cells, and each would listen for another language by itself. */
  readonly texts: Texts
  /** `undefined` while the row is still being fetched. */
  readonly row: ListRow | undefined
  readonly columns: readonly GridColumn[]
  readonly template: string
  /** Distance from the top and height, in px. */
  readonly top: number
  readonly height: number
  /** Lines of long texts. */
  readonly lines: 1 | 2
  /** Place among the rows of the list; with the column it makes the ids of the cells. */
  readonly index: number
  readonly rowIndex: number
  readonly gridId: string
  readonly active: boolean
  readonly selected: boolean
  /** Place of the column the keyboard is at, if it is in this row. */
  readonly cursor: number | undefined
  /** What stands in the cell that is edited, if it is in this row. */
  readonly editor: { readonly place: number; readonly node: ReactNode } | undefined
}

/** Id of a cell, for `aria-activedescendant`. */
export function cellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`
}

/**
 * One row of the list. It renders again only when something in it changed, so its events are handled by the grid, which
 * finds row and column in the data attributes: the column by its place in the view, -1 is the check box.
 */
export const GridRow = memo(function GridRow(props: Props) {
  const { definition, texts, row, columns, active, selected, cursor, index, editor } = props
  const name = row === undefined ? '' : recordName(definition, row.record.values)
  return (
    <div
      role="row"
      className={`grid-row${active ? ' active' : ''}${props.lines === 2 ? ' tall' : ''}${editor === undefined ? '' : ' edited'}`}
      style={{
        transform: `translateY(${props.top}px)`,
        height: props.height,
        lineHeight: props.lines === 1 ? `${props.height - 1}px` : undefined,
        gridTemplateColumns: props.template,
      }}
      aria-rowindex={props.rowIndex}
      aria-selected={selected}
      aria-current={active ? 'true' : undefined}
      data-row={index}
    >
      <span role="gridcell" aria-colindex={1} aria-readonly className="check" data-column={-1}>
        <span className={selected ? 'box on' : 'box'} aria-hidden />
      </span>
      {columns.map(({ field, place }, nth) => (
        <span
          key={field.id}
          id={cellId(props.gridId, index, place)}
          role="gridcell"
          aria-colindex={place + 2}
          aria-readonly={fieldRefusal(field) === undefined ? undefined : true}
          className={cellClass(definition, field, place === cursor, place === editor?.place)}
          data-column={place}
        >
          {place === editor?.place ? (
            editor.node
          ) : row === undefined ? null : (
            <Cell definition={definition} texts={texts} field={field} row={row} />
          )}
          {nth === 0 && selected ? (
            <span className="visually-hidden">
              {texts.app.list.selected(1)} {name}
            </span>
          ) : null}
        </span>
      ))}
    </div>
  )
})

/** A cell of words alone is one block of text; only what has a sign beside them is laid out in parts. */
function cellClass(
  { numberGuard }: RegisterDefinition,
  field: FieldDefinition,
  atCursor: boolean,
  isEdited: boolean,
): string {
  const kinds: Partial<Record<FieldDefinition['type'], string>> = {
    actNumber: 'number',
    longText: 'long',
    date: 'date',
    instant: 'date',
    integer: 'right',
  }
  return [
    'cell',
    isMoney(field) || (field.type === 'derived' && field.as === 'number')
      ? 'right'
      : field.type === 'derived' && field.as === 'date'
        ? 'date'
        : (kinds[field.type] ?? ''),
    field.id === numberGuard?.number || isState(field) ? 'signed' : '',
    atCursor ? 'cursor' : '',
    isEdited ? 'editing' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

interface CellProps extends Pick<Props, 'definition' | 'texts'> {
  readonly field: FieldDefinition
  readonly row: ListRow
}

function Cell({ definition, texts, field, row }: CellProps) {
  const { app, register } = texts
  if (field.type === 'derived' && field.derive === 'deadline') {
    const reading = readingOf(field, row)
    return reading === undefined ? null : (
      <ClockChip definition={definition} reading={reading} named={speaksOfSeveral(definition, field)} plain />
    )
  }
  const value = shownValue(row, field)
  const text = cellText(definition, field, row, texts)
  if (field.type === 'derived' && field.as === 'state')
    return typeof value === 'string' ? <StateMark tone={field.states?.[value] ?? 'quiet'}>{text}</StateMark> : null
  // How many files there are; their names on demand.
  const title = field.type === 'files' ? displayValue(field, value, register(definition.id), app.words) : text
  const odd = field.id === definition.numberGuard?.number && row.numbering
  return (
    <>
      <span className={value !== undefined && isUnread(value) ? 'text unread' : 'text'} title={title}>
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
