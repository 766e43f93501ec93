import { Plus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { offeredChoices, type RowColumn, type RowsField } from '#shared/model/field'
import { checkText, type TextProblem } from '#shared/core/identifiers/checkText'
import type { RegisterText } from '#shared/model/registerText'
import { fieldLabel } from '#shared/model/registerText'
import { fold } from '#shared/core/folding/fold'
import { type Day, isCell, namesInCell, type RowCell, type RowValue, textsIn } from '#shared/core/values/values'
import { useTexts, useWorkspace } from '../data/context'
import { Button } from '../components/Button'
import type { RecordAddress } from '../components/recordAddress'
import { ChoiceInput } from './ChoiceInput'
import { CompletedInput } from './CompletedInput'
import { LinkCell } from './LinkCell'
import { ParsedInput } from './ParsedInput'
import { PersonsInput } from './PersonsInput'

interface Props {
  readonly register: string
  readonly field: RowsField
  readonly text: RegisterText
  readonly rows: readonly RowValue[]
  readonly today: Day
  readonly onChange: (rows: readonly RowValue[]) => void
  readonly onOpen: (address: RecordAddress) => void
}

/** Several rows in one field: each a line of inputs. */
export function RowsInput({ register, field, text, rows, today, onChange, onOpen }: Props) {
  const workspace = useWorkspace()
  const { app, checks } = useTexts()
  const setCell = (at: number, column: string, value: RowCell | undefined) =>
    onChange(
      rows.map((row, index) => {
        if (index !== at) return row
        const rest = Object.entries(row).filter(([id]) => id !== column)
        return Object.fromEntries(value === undefined ? rest : [...rest, [column, value]])
      }),
    )
  /** Rows of other entries by what their cell in the column being typed says: it brings the rest of its row along. */
  const known = useRef<ReadonlyMap<string, RowValue>>(new Map())
  const complete = async (column: string, typed: string) => {
    const used = await workspace.query.completeRow(register, field.id, column, typed)
    known.current = new Map(
      used.flatMap((row) =>
        // A row found by one of its people holds others too.
        namesInCell(row[column])
          .filter((name) => fold(name).includes(fold(typed)))
          .map((name) => [name, row] as const),
      ),
    )
    return [...known.current.keys()]
  }
  const bringAlong = (at: number, typed: string) => {
    const used = Object.entries(known.current.get(typed) ?? {}).filter(([id]) =>
      field.columns.some((column) => column.id === id && column.follows === true),
    )
    if (used.some(([id]) => rows[at]?.[id] === undefined))
      onChange(rows.map((row, index) => (index === at ? { ...Object.fromEntries(used), ...row } : row)))
  }
  const box = useRef<HTMLDivElement>(null)
  const remove = (at: number) => {
    // The button goes with its row; the keyboard stays here, at the button that adds one.
    box.current?.querySelector<HTMLElement>(':scope > button')?.focus()
    onChange(rows.filter((_, index) => index !== at))
  }
  const shown = field.columns.filter((column) => column.folded !== true)
  const folded = field.columns.filter((column) => column.folded === true)
  const cell = (row: RowValue, index: number, column: RowColumn) => {
    const value = row[column.id]
    const problem = problemOf(column, value)
    const label = fieldLabel(text, `${field.id}.${column.id}`)
    // What holds buttons or several inputs names them itself.
    const Box = column.type === 'links' || column.type === 'persons' ? 'div' : 'label'
    return (
      <Box key={column.id} className="field">
        <span className="label">{label}</span>
        <CellInput
          column={column}
          label={label}
          labels={text.choices[`${field.id}.${column.id}`] ?? {}}
          value={value}
          today={today}
          onChange={(next) => setCell(index, column.id, next)}
          complete={(typed) => complete(column.id, typed)}
          onLeave={(typed) => bringAlong(index, typed)}
          onOpen={onOpen}
        />
        {problem === undefined ? null : <span className="warning">{checks.text(problem)}</span>}
      </Box>
    )
  }
  return (
    <div ref={box} className="rows">
      {rows.map((row, index) => (
        <fieldset key={index} className="rows-row">
          <legend className="visually-hidden">{`${fieldLabel(text, field.id)} ${index + 1}`}</legend>
          {shown.map((column) => cell(row, index, column))}
          {folded.length === 0 ? null : (
            <details
              className="rows-more"
              open={folded.some((column) => problemOf(column, row[column.id]) !== undefined)}
            >
              <summary aria-label={checks.moreOf(`${fieldLabel(text, field.id)} ${index + 1}`)}>{checks.more}</summary>
              <div className="rows-folded">{folded.map((column) => cell(row, index, column))}</div>
            </details>
          )}
          <Button
            size="small"
            aria-label={app.form.removeRow(index + 1)}
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => remove(index)}
          />
        </fieldset>
      ))}
      <Button
        size="small"
        aria-label={`${app.form.addRow}: ${fieldLabel(text, field.id)}`}
        icon={<Plus size={14} aria-hidden />}
        onClick={() => onChange([...rows, {}])}
      >
        {app.form.addRow}
      </Button>
    </div>
  )
}

function problemOf(column: RowColumn, value: RowCell | undefined): TextProblem | undefined {
  return column.type === 'text' && typeof value === 'string' ? checkText(column.check, value) : undefined
}

interface CellProps {
  readonly column: RowColumn
  readonly label: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: RowCell | undefined
  readonly today: Day
  readonly onChange: (value: RowCell | undefined) => void
  readonly complete: (typed: string) => Promise<readonly string[]>
  /** Told what stands in a cell that offers what was used before when the clerk goes on. */
  readonly onLeave: (typed: string) => void
  readonly onOpen: (address: RecordAddress) => void
}

function CellInput({ column, label, labels, value: stored, today, onChange, complete, onLeave, onOpen }: CellProps) {
  const value = stored !== undefined && isCell(stored) ? stored : undefined
  switch (column.type) {
    case 'links':
      return <LinkCell column={column} label={label} value={stored} onChange={onChange} onOpen={onOpen} />
    case 'persons':
      return <PersonsInput label={label} complete={complete} names={textsIn(stored)} onChange={onChange} />
    case 'choice':
    case 'multiChoice':
      return (
        <ChoiceInput
          choices={offeredChoices(column, typeof value === 'string' ? [value] : [])}
          labels={labels}
          value={value}
          onChange={onChange}
        />
      )
    case 'date':
    case 'instant':
      return <ParsedInput kind="date" value={value} today={today} onChange={onChange} />
    case 'integer':
    case 'money':
      return <ParsedInput kind={column.type} value={value} today={today} onChange={onChange} />
    case 'boolean':
      return (
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked || undefined)}
        />
      )
    case 'text':
    case 'longText':
    case 'caseSign':
      if (column.complete === true)
        return (
          <CompletedInput
            value={typeof value === 'string' ? value : ''}
            complete={complete}
            onChange={(typed) => onChange(typed === '' ? undefined : typed)}
            onLeave={onLeave}
          />
        )
      return (
        <input
          className="input"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        />
      )
  }
}
