import { useEffect, useState } from 'react'
import { useHostInfo, useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { ProfileChoice } from './ProfileChoice'

/**
 * Asks once per workstation whose name stands beside changes, and at the first start of an office what kind of office it is.
 * Both can be left for the settings.
 */
export function UserNameDialog() {
  const workspace = useWorkspace()
  const { version } = useHostInfo()
  const { app } = useTexts()
  const [name, setName] = useState('')
  const [closed, setClosed] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isNewOffice, setNewOffice] = useState(false)
  useEffect(() => {
    let current = true
    // An office that has anything keeps all its registers; this workstation only joined it.
    void workspace.database.records
      .limit(1)
      .count()
      .then((count) => {
        if (current) setNewOffice(count === 0)
      })
    return () => {
      current = false
    }
  }, [workspace])
  if (closed) return null
  const save = () => {
    setClosed(true)
    // Who begins has no older version whose news she could have missed.
    if (name.trim() !== '') void workspace.setPreferences({ userName: name.trim(), newsSeen: version })
    if (chosen.length > 0) void workspace.setOffice({ ...workspace.snapshot().office, profiles: [...chosen] })
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
      {isNewOffice ? <ProfileChoice chosen={chosen} onChange={setChosen} /> : null}
    </Dialog>
  )
}
