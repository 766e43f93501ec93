import { Trash2 } from 'lucide-react'
import { sentence } from '#shared/core/words/sentence'
import { endOf } from '#shared/engine/deadlines/deadline'
import type { RowValue } from '#shared/core/values/values'
import { definitions, ownUnits } from '#shared/registers/own/definition'
import { withCell } from '#shared/registers/own/draft'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  readonly row: RowValue
  readonly fields: readonly RowValue[]
  /** Its name is typed at once. */
  readonly isNew: boolean
  readonly onChange: (row: RowValue) => void
  readonly onRemove: () => void
}

/** A clock as a sentence with words to choose, and what it comes to from today. */
export function ClockEditor({ row, fields, isNew, onChange, onRemove }: Props) {
  const { register, deadlines } = useTexts()
  const words = useOwnTexts()
  const today = useWorkspaceValue('today')
  const office = useWorkspaceValue('office')
  const text = register(definitions.id)
  const labelOf = (column: string) => text.fields[`clocks.${column}`] ?? column
  const set = (column: string, value: string | number | boolean) => onChange(withCell(row, column, value))
  const textIn = (column: string) => {
    const value = row[column]
    return typeof value === 'string' ? value : ''
  }
  const numberIn = (column: string) => {
    const value = row[column]
    return typeof value === 'number' ? value : undefined
  }
  const days = fields.flatMap(({ id, type, label, retired }) =>
    type === 'date' && retired !== true && typeof id === 'string' && typeof label === 'string' ? [{ id, label }] : [],
  )
  const unit = ownUnits.find((one) => one === row['unit']) ?? 'days'
  const count = numberIn('count')
  const end =
    count === undefined
      ? undefined
      : endOf(today, { unit, count }, row['moves'] === true ? 'A' : 'C', new Set(office.freeDays)).effective
  const dayChoice = (column: 'start' | 'metBy', none: string) => (
    <select
      className="input"
      aria-label={labelOf(column)}
      value={textIn(column)}
      onChange={(event) => set(column, event.target.value)}
    >
      <option value="">{none}</option>
      {days.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  )
  const numberInput = (column: 'count' | 'soon') => (
    <input
      className="input own-number"
      type="number"
      min={0}
      max={3_660}
      aria-label={labelOf(column)}
      value={numberIn(column) ?? ''}
      onChange={(event) => set(column, event.target.value === '' ? '' : Math.trunc(Number(event.target.value)))}
    />
  )
  return (
    <div className="fields">
      <h2 className="wide">{textIn('name') || words.newClock}</h2>
      <Field label={labelOf('name')} required wide>
        {(id) => (
          <input
            id={id}
            className="input"
            autoFocus={isNew}
            onFocus={(event) => (isNew ? event.target.select() : undefined)}
            value={textIn('name')}
            onChange={(event) => onChange({ ...row, name: event.target.value })}
          />
        )}
      </Field>
      {days.length === 0 ? <p className="notice wide">{words.clock.noDates}</p> : null}
      <fieldset className="own-sentence wide">
        <legend>{words.clock.sentence}</legend>
        <p>
          {words.clock.is} {numberInput('count')}{' '}
          <select
            className="input"
            aria-label={labelOf('unit')}
            value={unit}
            onChange={(event) => set('unit', event.target.value)}
          >
            {ownUnits.map((one) => (
              <option key={one} value={one}>
                {text.choices['clocks.unit']?.[one] ?? one}
              </option>
            ))}
          </select>{' '}
          {words.clock.from} {dayChoice('start', words.noDay)}, {words.clock.met} {dayChoice('metBy', words.noMet)},{' '}
          {words.clock.warn} {numberInput('soon')} {words.clock.before}.
        </p>
        <label className="checkbox">
          <input
            type="checkbox"
            checked={row['moves'] === true}
            onChange={(event) => set('moves', event.target.checked)}
          />
          {labelOf('moves')}
        </label>
        {end === undefined ? null : (
          <p className="hint" aria-live="polite">
            {sentence(words.clock.example(deadlines.day(today), deadlines.day(end)))} {words.clock.notCounted}
          </p>
        )}
      </fieldset>
      <Field label={labelOf('article')} wide>
        {(id) => (
          <input
            id={id}
            className="input"
            value={textIn('article')}
            onChange={(event) => set('article', event.target.value)}
          />
        )}
      </Field>
      <div className="pane-row wide">
        <Button icon={<Trash2 size={14} aria-hidden />} onClick={onRemove}>
          {words.removeClock}
        </Button>
      </div>
    </div>
  )
}
