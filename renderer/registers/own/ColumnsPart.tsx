import { RotateCcw } from 'lucide-react'
import type { RowValue } from '#shared/core/values/values'
import type { RegisterDefinition } from '#shared/model/definition'
import type { RegisterText } from '#shared/model/registerText'
import { columnWidths, readyColumns } from '#shared/registers/own/columns'
import { withCell } from '#shared/registers/own/draft'
import { viewFields } from '#shared/registers/own/views'
import { Button } from '../../components/Button'
import { ColumnList } from './ColumnList'
import { useOverlayTexts } from './useOwnTexts'

interface Props {
  /** The register before its columns are set. */
  readonly definition: RegisterDefinition
  readonly text: RegisterText
  /** The columns the office set; none while they are those of the program. */
  readonly rows: readonly RowValue[]
  readonly onChange: (rows: readonly RowValue[]) => void
}

const idOf = ({ field }: RowValue) => (typeof field === 'string' ? field : '')

/** The columns of list and print: which, in what order, how wide on paper. */
export function ColumnsPart({ definition, text, rows, onChange }: Props) {
  const words = useOverlayTexts()
  const shown = rows.length === 0 ? readyColumns(definition) : rows
  const rowOf = (id: string): RowValue => shown.find((row) => idOf(row) === id) ?? { field: id }
  return (
    <div className="fields">
      <h2 className="wide">{words.columnsPart}</h2>
      <p className="hint wide">{words.columnsHelp}</p>
      <ColumnList
        text={text}
        shown={shown.map(idOf)}
        all={viewFields(definition).map(({ id }) => id)}
        beside={(id, label) => {
          const { width } = rowOf(id)
          return (
            <input
              className="input own-number"
              type="number"
              min={columnWidths.least}
              max={columnWidths.most}
              aria-label={words.width(label)}
              value={typeof width === 'number' ? width : ''}
              onChange={({ target: { value } }) => {
                const changed = withCell(rowOf(id), 'width', value === '' ? '' : Math.trunc(Number(value)))
                onChange(shown.map((row) => (idOf(row) === id ? changed : row)))
              }}
            />
          )
        }}
        onChange={(ids) => onChange(ids.map(rowOf))}
      >
        {rows.length === 0 ? null : (
          <Button icon={<RotateCcw size={14} aria-hidden />} onClick={() => onChange([])}>
            {words.readyColumns}
          </Button>
        )}
      </ColumnList>
    </div>
  )
}
