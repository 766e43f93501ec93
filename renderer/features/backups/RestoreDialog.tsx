import { useEffect, useEffectEvent, useState } from 'react'
import type { Input } from '#shared/program/ipc/contract'
import { useTexts } from '../../data/context'
import { useToast } from '../../components/toasts'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import type { OpenedRestore } from '../../data/backups/restore'
import { RestoreContent } from './RestoreContent'
import { useRestore } from './useRestore'

interface Props {
  readonly name: string
  readonly source: Input<'archive.open'>['source']
  readonly onClose: () => void
}

/** Goes back to a backup: shows what is inside and what would change, asks, and does it. */
export function RestoreDialog({ name, source, onClose }: Props) {
  const { app, backups } = useTexts()
  const { restoring } = backups
  const toast = useToast()
  const { step, open, run } = useRestore(source)
  const [registers, setRegisters] = useState<readonly string[] | 'all'>('all')
  const [passphrase, setPassphrase] = useState('')
  const finish = useEffectEvent(() => {
    toast({ look: 'plain', text: restoring.done })
    onClose()
  })
  useEffect(() => {
    if (step.kind === 'done') finish()
  }, [step.kind])

  const isRunning = step.kind === 'running'
  const start = ({ manifest }: OpenedRestore) => void run(registers, manifest.createdAt)
  const tryPassphrase = () => {
    if (passphrase !== '') void open(passphrase)
  }
  return (
    <Dialog
      title={restoring.title(name)}
      wide
      question
      onClose={() => {
        // What runs cannot be stopped any more, only awaited.
        if (!isRunning) onClose()
      }}
      footer={
        <>
          <Button onClick={onClose} disabled={isRunning}>
            {step.kind === 'problem' ? app.common.close : app.common.cancel}
          </Button>
          {step.kind === 'passphrase' ? (
            <Button look="primary" disabled={passphrase === ''} onClick={tryPassphrase}>
              {restoring.open}
            </Button>
          ) : null}
          {step.kind === 'opened' ? (
            <Button look="primary" disabled={registers.length === 0} onClick={() => start(step.opened)}>
              {restoring.run}
            </Button>
          ) : null}
        </>
      }
    >
      <div role="status" className="restore-status">
        {step.kind === 'opening' ? <p>{restoring.opening}</p> : null}
        {step.kind === 'running' ? (
          <>
            <p>{restoring.running}</p>
            <p className="hint">{restoring.runningNote}</p>
          </>
        ) : null}
      </div>
      {step.kind === 'running' ? (
        <progress value={step.done} max={Math.max(1, step.of)} aria-label={restoring.running} />
      ) : null}
      {step.kind === 'problem' ? (
        <p className="notice" role="alert">
          {step.text}
        </p>
      ) : null}
      {step.kind === 'passphrase' ? (
        <Field
          label={backups.passphraseLabel}
          hint={restoring.passphraseHelp}
          warnings={step.isWrong ? [app.failures.wrongPassphrase(name)] : []}
        >
          {(id, describedBy) => (
            <input
              id={id}
              className="input"
              type="password"
              autoFocus
              aria-describedby={describedBy}
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') tryPassphrase()
              }}
            />
          )}
        </Field>
      ) : null}
      {step.kind === 'opened' ? (
        <RestoreContent opened={step.opened} registers={registers} onRegisters={setRegisters} />
      ) : null}
    </Dialog>
  )
}
