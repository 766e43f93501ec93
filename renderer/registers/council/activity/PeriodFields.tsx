import { useState } from 'react'
import { inOrder } from '#shared/core/calendar/days'
import type { CellValue, Day } from '#shared/core/values/values'
import { Field } from '../../../components/Field'
import { useWorkspaceValue } from '../../../data/context'
import { ParsedInput } from '../../../fields/ParsedInput'
import { useActivityWords } from './useActivityWords'

/** A period as it is typed: its days in their order, and what the inputs hold. */
export interface TypedPeriod {
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly typed: readonly (readonly ['from' | 'to', CellValue | undefined, (value: CellValue | undefined) => void])[]
}

/** The running year to today, until another period is typed. */
export function usePeriod(): TypedPeriod {
  const today = useWorkspaceValue('today')
  const [from, setFrom] = useState<CellValue | undefined>(`${today.slice(0, 4)}-01-01`)
  const [to, setTo] = useState<CellValue | undefined>(today)
  const [first, last] = inOrder(typeof from === 'string' ? from : undefined, typeof to === 'string' ? to : undefined)
  return {
    from: first,
    to: last,
    typed: [
      ['from', from, setFrom],
      ['to', to, setTo],
    ],
  }
}

/** First and last day of the period a page tells of. */
export function PeriodFields({ period }: { readonly period: TypedPeriod }) {
  const today = useWorkspaceValue('today')
  const words = useActivityWords()
  return (
    <fieldset className="statistics-period">
      <legend className="visually-hidden">{words.period}</legend>
      {period.typed.map(([end, value, set]) => (
        <Field
          key={end}
          label={words[end]}
          warnings={value !== undefined && typeof value !== 'string' ? [words.badDay] : []}
        >
          {(id, describedBy) => (
            <ParsedInput id={id} describedBy={describedBy} kind="date" today={today} value={value} onChange={set} />
          )}
        </Field>
      ))}
    </fieldset>
  )
}
