import { useState } from 'react'
import type { CellValue, Day } from '#shared/core/values/values'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { ParsedInput } from '../../fields/ParsedInput'

interface Props {
  /** Name of the letter. */
  readonly title: string
  /** Day it bore when it was printed before, or today. */
  readonly proposed: Day
  /** What keeping the day means. */
  readonly keepLabel: string
  /** What the button says; a letter is saved as one file. */
  readonly action?: string
  /** Whether it is kept unless the clerk says otherwise. */
  readonly keepsByDefault?: boolean
  /** `keeps` tells whether the day is to be entered in the field. */
  readonly onDay: (day: Day, keeps: boolean) => void
  readonly onClose: () => void
}

/** Asks for the day a letter bears, and whether to keep it, so that the same letter printed again bears the same. */
export function LetterDayDialog({ title, proposed, keepLabel, action, keepsByDefault = true, onDay, onClose }: Props) {
  const { app } = useTexts()
  const today = useWorkspaceValue('today')
  const [day, setDay] = useState<CellValue | undefined>(proposed)
  const [keeps, setKeeps] = useState(keepsByDefault)
  const isReady = typeof day === 'string'
  const run = () => {
    if (!isReady) return
    onClose()
    onDay(day, keeps)
  }
  const submit = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    run()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={!isReady} onClick={run}>
            {action ?? app.exporting.saveLetter}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <Field label={app.exporting.letterDay} hint={app.form.dateHint} warnings={[]}>
          {(id, describedBy) => (
            <ParsedInput id={id} describedBy={describedBy} kind="date" value={day} today={today} onChange={setDay} />
          )}
        </Field>
        <label className="checkbox">
          <input type="checkbox" checked={keeps} onChange={(event) => setKeeps(event.target.checked)} />
          {keepLabel}
        </label>
      </form>
    </Dialog>
  )
}
