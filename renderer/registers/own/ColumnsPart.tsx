import { ArrowLeft, ArrowRight, Plus, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import type { RowValue } from '#shared/core/values/values'
import { listedFields, type RegisterDefinition } from '#shared/model/definition'
import { type RegisterText, fieldLabel } from '#shared/model/registerText'
import { withCell } from '#shared/registers/own/draft'
import { columnWidths } from '#shared/registers/own/overlay'
import { Button } from '../../components/Button'
import { useOverlayTexts } from './useOwnTexts'

interface Props {
  /** The register with what was changed so far. */
  readonly definition: RegisterDefinition
  readonly text: RegisterText
  /** The columns the office set; none while they are those of the program. */
  readonly rows: readonly RowValue[]
  readonly onChange: (rows: readonly RowValue[]) => void
}

/** The columns of list and print: which, in what order, how wide on paper. */
export function ColumnsPart({ definition, text, rows, onChange }: Props) {
  const words = useOverlayTexts()
  const [chosen, setChosen] = useState('')
  const shown = rows.length === 0 ? readyColumns(definition) : rows
  const ids = shown.map(({ field }) => field)
  const others = listedFields(definition).filter(({ id, retired }) => retired !== true && !ids.includes(id))
  const added = others.some(({ id }) => id === chosen) ? chosen : (others[0]?.id ?? '')
  const replace = (at: number, row: RowValue) => onChange(shown.map((one, index) => (index === at ? row : one)))
  const move = (at: number, by: 1 | -1) => {
    const [row, other] = [shown[at], shown[at + by]]
    if (row === undefined || other === undefined) return
    onChange(shown.map((one, index) => (index === at ? other : index === at + by ? row : one)))
  }
  return (
    <div className="fields">
      <h2 className="wide">{words.columnsPart}</h2>
      <p className="hint wide">{words.columnsHelp}</p>
      <ol className="own-order wide">
        {shown.map((row, at) => {
          const id = typeof row['field'] === 'string' ? row['field'] : ''
          const label = fieldLabel(text, id)
          const width = row['width']
          return (
            <li key={id}>
              <span>{label}</span>
              <input
                className="input own-number"
                type="number"
                min={columnWidths.least}
                max={columnWidths.most}
                aria-label={words.width(label)}
                value={typeof width === 'number' ? width : ''}
                onChange={({ target: { value } }) =>
                  replace(at, withCell(row, 'width', value === '' ? '' : Math.trunc(Number(value))))
                }
              />
              <Button
                look="quiet"
                size="small"
                disabled={at === 0}
                aria-label={words.left(label)}
                icon={<ArrowLeft size={14} aria-hidden />}
                onClick={() => move(at, -1)}
              />
              <Button
                look="quiet"
                size="small"
                disabled={at === shown.length - 1}
                aria-label={words.right(label)}
                icon={<ArrowRight size={14} aria-hidden />}
                onClick={() => move(at, 1)}
              />
              <Button
                look="quiet"
                size="small"
                disabled={shown.length === 1}
                aria-label={words.removeColumn(label)}
                icon={<X size={14} aria-hidden />}
                onClick={() => onChange(shown.filter((_, index) => index !== at))}
              />
            </li>
          )
        })}
      </ol>
      <div className="pane-row wide">
        <select
          className="input"
          aria-label={words.addColumn}
          value={added}
          onChange={(event) => setChosen(event.target.value)}
        >
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {fieldLabel(text, id)}
            </option>
          ))}
        </select>
        <Button
          icon={<Plus size={14} aria-hidden />}
          disabled={added === ''}
          onClick={() => onChange([...shown, { field: added }])}
        >
          {words.addColumn}
        </Button>
        {rows.length === 0 ? null : (
          <Button icon={<RotateCcw size={14} aria-hidden />} onClick={() => onChange([])}>
            {words.readyColumns}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The columns of the program's first view, with the widths it prints them in. */
function readyColumns({ views, print }: RegisterDefinition): readonly RowValue[] {
  return views[0].columns.map(({ field }) => {
    const width = print.widths[field]
    return width === undefined ? { field } : { field, width: Math.round(width) }
  })
}
