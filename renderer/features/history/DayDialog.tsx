import { useState } from 'react'
import type { CellValue, Day } from '#shared/core/values/values'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { ParsedInput } from '../../fields/ParsedInput'

interface Props {
  readonly onDay: (day: Day) => void
  readonly onClose: () => void
}

/** Asks for a day of which to show a record. */
export function DayDialog({ onDay, onClose }: Props) {
  const { app, history } = useTexts()
  const today = useWorkspaceValue('today')
  const [day, setDay] = useState<CellValue>()
  const isDay = typeof day === 'string'
  return (
    <Dialog
      title={history.pane.asOfDay}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={!isDay} onClick={() => isDay && onDay(day)}>
            {app.common.next}
          </Button>
        </>
      }
    >
      <Field
        label={history.pane.day}
        hint={history.pane.dayHint}
        warnings={typeof day === 'object' ? [app.exporting.periodBad] : []}
      >
        {(id, describedBy) => (
          <ParsedInput id={id} describedBy={describedBy} kind="date" today={today} value={day} onChange={setDay} />
        )}
      </Field>
    </Dialog>
  )
}
