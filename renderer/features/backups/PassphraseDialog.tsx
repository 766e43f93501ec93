import { useId, useState } from 'react'
import { shortestPassphrase } from '#shared/program/backups/messages'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'

interface Props {
  readonly title: string
  readonly action: string
  readonly onPassphrase: (passphrase: string) => void
  readonly onClose: () => void
}

/** Asks for a new passphrase, twice, after saying what a lost one means. */
export function PassphraseDialog({ title, action, onPassphrase, onClose }: Props) {
  const { app, backups } = useTexts()
  const warningId = useId()
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [understood, setUnderstood] = useState(false)
  const isLong = typed.length >= shortestPassphrase
  const ready = isLong && typed === again && understood
  const run = () => {
    if (!ready) return
    onClose()
    onPassphrase(typed)
  }
  return (
    <Dialog
      title={title}
      question
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" onClick={run} disabled={!ready}>
            {action}
          </Button>
        </>
      }
    >
      <div className="passphrase">
        <p id={warningId} className="notice">
          {backups.passphraseWarning}
        </p>
        <Field label={backups.passphraseLabel} hint={backups.passphraseHint(shortestPassphrase)}>
          {(id, describedBy) => (
            <input
              id={id}
              className="input"
              type="password"
              autoFocus
              autoComplete="new-password"
              aria-describedby={[warningId, describedBy].filter(Boolean).join(' ')}
              value={typed}
              maxLength={1_000}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Field
          label={backups.passphraseAgain}
          warnings={again !== '' && again !== typed ? [backups.passphraseDiffers] : []}
        >
          {(id, describedBy) => (
            <input
              id={id}
              className="input"
              type="password"
              autoComplete="new-password"
              aria-describedby={describedBy}
              value={again}
              maxLength={1_000}
              onChange={(event) => setAgain(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') run()
              }}
            />
          )}
        </Field>
        <label className="checkbox">
          <input type="checkbox" checked={understood} onChange={(event) => setUnderstood(event.target.checked)} />
          {backups.passphraseUnderstood}
        </label>
        <p className="hint">{backups.passphraseFormat}</p>
      </div>
    </Dialog>
  )
}
