import { useState } from 'react'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'

interface Props {
  /** Title of the check. */
  readonly check: string
  readonly name: string
  readonly onReason: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why a remark is not to be made of a record again. */
export function SilenceDialog({ check, name, onReason, onClose }: Props) {
  const { app, health } = useTexts()
  const [reason, setReason] = useState('')
  const isReady = reason.trim() !== ''
  const run = () => {
    if (!isReady) return
    onReason(reason.trim())
    onClose()
  }
  return (
    <Dialog
      title={health.silenceTitle(check)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={!isReady} onClick={run}>
            {health.silence.replace('…', '')}
          </Button>
        </>
      }
    >
      <p>
        <b>{name}</b>
      </p>
      <p>{health.silenceHelp}</p>
      <Field label={health.reason} required>
        {(id) => (
          <input
            id={id}
            className="input"
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') run()
            }}
          />
        )}
      </Field>
    </Dialog>
  )
}
