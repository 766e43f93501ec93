import { useState } from 'react'
import { addDays, formatDay } from '#shared/core/calendar/days'
import { fieldLabel } from '#shared/model/registerText'
import type { CellValue, Day } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import type { DeskTask } from '../../data/query/queryTypes'
import { ParsedInput } from '../../fields/ParsedInput'
import { taskName } from './taskName'
import { markingOf } from './useTaskActions'

interface MarkProps {
  readonly task: DeskTask
  readonly onDay: (day: Day) => void
  readonly onClose: () => void
}

/** Asks on which day a task was done. */
export function MarkDialog({ task, onDay, onClose }: MarkProps) {
  const catalogue = useCatalogue()
  const { app, desk, register } = useTexts()
  const today = useWorkspaceValue('today')
  const [day, setDay] = useState<CellValue | undefined>(today)
  const label = fieldLabel(register(task.register), markingOf(catalogue.of(task.register), task)?.label ?? '')
  const isReady = typeof day === 'string'
  const run = () => {
    if (!isReady) return
    onDay(day)
    onClose()
  }
  return (
    <Dialog
      title={desk.otherDayTitle(label)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={!isReady} onClick={run}>
            {desk.mark}
          </Button>
        </>
      }
    >
      <p>{`${task.name} ${task.title}`}</p>
      <form onSubmit={submitting(run)}>
        <Field label={desk.day} hint={app.form.dateHint} warnings={isReady && day > today ? [desk.notFuture] : []}>
          {(id, describedBy) => (
            <ParsedInput id={id} describedBy={describedBy} kind="date" value={day} today={today} onChange={setDay} />
          )}
        </Field>
      </form>
    </Dialog>
  )
}

interface SnoozeProps {
  readonly task: DeskTask
  readonly onSnooze: (day: Day, reason: string) => void
  readonly onClose: () => void
}

/** Asks until when a task is put aside, and why. */
export function SnoozeDialog({ task, onSnooze, onClose }: SnoozeProps) {
  const texts = useTexts()
  const { app, desk } = texts
  const today = useWorkspaceValue('today')
  const [day, setDay] = useState<CellValue | undefined>(addDays(today, 1))
  const [reason, setReason] = useState('')
  const { end } = task.reading
  const isLater = typeof day === 'string' && day > today
  const isReady = isLater && reason.trim() !== ''
  const run = () => {
    if (!isReady) return
    onSnooze(day, reason.trim())
    onClose()
  }
  const warnings =
    typeof day !== 'string'
      ? []
      : !isLater
        ? [desk.snoozePast]
        : end >= today && day > end
          ? [desk.snoozeAfterEnd(formatDay(end))]
          : []
  return (
    <Dialog
      title={desk.snoozeTitle(taskName(texts, task))}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={!isReady} onClick={run}>
            {desk.snoozeRun}
          </Button>
        </>
      }
    >
      <p>{desk.snoozeHelp}</p>
      <form className="dialog-form" onSubmit={submitting(run)}>
        <Field label={desk.snoozeUntil} hint={app.form.dateHint} warnings={warnings}>
          {(id, describedBy) => (
            <ParsedInput id={id} describedBy={describedBy} kind="date" value={day} today={today} onChange={setDay} />
          )}
        </Field>
        <Field label={desk.reason} required>
          {(id) => (
            <input id={id} className="input" value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        {/* Enter in a form of two fields needs a button of its own. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}

/** Enter in a field does what the button does. */
function submitting(run: () => void): (event: React.SyntheticEvent) => void {
  return (event) => {
    event.preventDefault()
    run()
  }
}
