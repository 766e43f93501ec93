import { useState } from 'react'
import { Button } from '../../../components/Button'
import { Dialog } from '../../../components/Dialog'
import { Field } from '../../../components/Field'
import { useTexts, useWorkspaceValue } from '../../../data/context'
import { useAllowanceTexts } from './useAllowanceTexts'

interface Props {
  readonly month: string
  readonly people: number
  readonly total: string
  readonly doubts: readonly string[]
  readonly onClose: () => void
  readonly onRun: (checkedBy: string) => void
}

/** Asks who checked the month, and says what closing means and what is still doubtful. */
export function CloseDialog({ month, people, total, doubts, onClose, onRun }: Props) {
  const { app } = useTexts()
  const { screen } = useAllowanceTexts()
  const { dialog } = screen
  const { userName } = useWorkspaceValue('preferences')
  const [checkedBy, setCheckedBy] = useState(userName)
  return (
    <Dialog
      title={dialog.title(month)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={checkedBy.trim() === ''} onClick={() => onRun(checkedBy.trim())}>
            {dialog.run}
          </Button>
        </>
      }
    >
      <p>{dialog.text(app.plural(people, screen.people), total)}</p>
      {doubts.length === 0 ? null : (
        <>
          <p>{dialog.doubts}</p>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </>
      )}
      <Field label={dialog.checkedBy}>
        {(id) => (
          <input id={id} className="input" value={checkedBy} onChange={(event) => setCheckedBy(event.target.value)} />
        )}
      </Field>
    </Dialog>
  )
}
