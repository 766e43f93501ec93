import { useState } from 'react'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'

interface Props {
  readonly register: string
  readonly onBlank: (name: string) => Promise<void>
  readonly onLoad: (name: string) => Promise<void>
  readonly onClose: () => void
}

/** A new paper of the office in three steps: name it and save the blank template, change that in Word, load it. */
export function NewPaperDialog({ register, onBlank, onLoad, onClose }: Props) {
  const { app, templates: text } = useTexts()
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const named = (run: (name: string) => Promise<void>) => {
    setTried(true)
    if (name.trim() !== '') void run(name.trim())
  }
  return (
    <Dialog
      title={`${text.createTitle} (${register})`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.close}</Button>
          <Button onClick={() => named(onBlank)}>{text.blank}</Button>
          <Button look="primary" onClick={() => named(onLoad)}>
            {text.load}
          </Button>
        </>
      }
    >
      <ol>
        {text.createSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Field label={text.name} required warnings={tried && name.trim() === '' ? [text.nameMissing] : []}>
        {(id, describedBy) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
