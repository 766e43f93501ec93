import { useState } from 'react'
import { formatDay, isDay } from '#shared/core/calendar/days'
import type { RegisterRecord } from '#shared/core/values/record'
import { type CellValue, rowsIn, type Values } from '#shared/core/values/values'
import { Button } from '../../../components/Button'
import { Field } from '../../../components/Field'
import { ParsedInput } from '../../../fields/ParsedInput'
import { useWorkspace, useWorkspaceValue } from '../../../data/context'
import { useAllowanceTexts } from './useAllowanceTexts'

interface Props {
  readonly run: RegisterRecord
  readonly runs: readonly RegisterRecord[]
}

const textOf = (value: Values[string] | undefined) => (typeof value === 'string' ? value : '')

/** The day a closed list was paid on; says so where somebody was paid in that month already. */
export function Payment({ run, runs }: Props) {
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const { screen } = useAllowanceTexts()
  const paidOn = textOf(run.values['paidOn'])
  const [day, setDay] = useState<CellValue | undefined>(today)
  const wanted = paidOn === '' ? day : paidOn
  const twice = typeof wanted === 'string' ? paidInSameMonth(run, runs, wanted) : []
  const warning = twice.length === 0 ? undefined : screen.twice(twice.join(', '))
  if (isDay(paidOn))
    return (
      <>
        <p>{screen.paid(formatDay(paidOn))}</p>
        {warning === undefined ? null : <p className="doubt">{warning}</p>}
      </>
    )
  const save = () =>
    workspace.run(
      { kind: 'editField', register: run.register, record: run.id, label: textOf(run.values['name']), field: 'paidOn' },
      [{ record: run.id, register: run.register, fields: { paidOn: day } }],
    )
  return (
    <div className="payment">
      <Field label={screen.paidOn} warnings={warning === undefined ? [] : [warning]}>
        {(id, describedBy) => (
          <ParsedInput id={id} describedBy={describedBy} kind="date" today={today} value={day} onChange={setDay} />
        )}
      </Field>
      <Button disabled={typeof day !== 'string' || !isDay(day)} onClick={() => void save()}>
        {screen.savePaid}
      </Button>
    </div>
  )
}

/** Names of the other lists paid in the month of a day to somebody who is on this one. */
function paidInSameMonth(run: RegisterRecord, runs: readonly RegisterRecord[], day: string): readonly string[] {
  const keys = new Set(rowsIn(run.values['people']).map(({ key }) => key))
  return runs.flatMap(({ id, values }) =>
    id !== run.id &&
    textOf(values['paidOn']).slice(0, 7) === day.slice(0, 7) &&
    rowsIn(values['people']).some(({ key }) => keys.has(key))
      ? [textOf(values['name'])]
      : [],
  )
}
