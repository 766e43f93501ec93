import { useState } from 'react'
import { useHostInfo, useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'

/** Asks once per workstation whose name stands beside changes. It can be left for the settings. */
export function UserNameDialog() {
  const workspace = useWorkspace()
  const { version } = useHostInfo()
  const { app } = useTexts()
  const [name, setName] = useState('')
  const [closed, setClosed] = useState(false)
  if (closed) return null
  const save = () => {
    setClosed(true)
    // Who begins has no older version whose news she could have missed.
    if (name.trim() !== '') void workspace.setPreferences({ userName: name.trim(), newsSeen: version })
  }
  return (
    <Dialog
      title={app.user.title}
      onClose={() => setClosed(true)}
      footer={
        <Button look="primary" onClick={save}>
          {app.common.save}
        </Button>
      }
    >
      <p>{app.user.text}</p>
      <Field label={app.user.label}>
        {(id) => (
          <input
            id={id}
            className="input"
            autoFocus
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') save()
            }}
          />
        )}
      </Field>
    </Dialog>
  )
}
