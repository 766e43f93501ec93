import { useState } from 'react'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'

interface Props {
  readonly title: string
  readonly name: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of a view. */
export function NameDialog({ title, name, onName, onClose }: Props) {
  const { app } = useTexts()
  const [typed, setTyped] = useState(name)
  const run = () => {
    if (typed.trim() === '') return
    onName(typed.trim())
    onClose()
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" onClick={run} disabled={typed.trim() === ''}>
            {app.common.save}
          </Button>
        </>
      }
    >
      <Field label={app.list.viewName}>
        {(id) => (
          <input
            id={id}
            className="input"
            autoFocus
            value={typed}
            maxLength={60}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') run()
            }}
          />
        )}
      </Field>
    </Dialog>
  )
}
