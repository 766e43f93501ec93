import { useState } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import { personalFields } from '#shared/model/personalFields'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { useToast } from '../../components/toasts'
import { Button } from '../../components/Button'
import { Choices } from '../../components/Choices'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { useErase } from './useErase'
import './history.css'

type Mode = 'personal' | 'fields' | 'all'

interface Props {
  readonly definition: RegisterDefinition
  readonly records: readonly string[]
  /** What is chosen at first: whole records where they are to be destroyed. */
  readonly mode?: Mode
  readonly onClose: () => void
  /** Told when it is done, before it closes. */
  readonly onDone?: () => void
}

/** Erases values for good. It says beforehand what goes, that it does not come back, and what the office must still do. */
export function EraseDialog({ definition, records, mode: first, onClose, onDone }: Props) {
  const texts = useTexts()
  const toast = useToast()
  const erasing = useErase()
  const { app, history } = texts
  const { erase } = history
  const text = texts.register(definition.id)
  const personal = personalFields(definition)
  const [mode, setMode] = useState<Mode>(first ?? (personal.length > 0 ? 'personal' : 'fields'))
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [isUnderstood, setUnderstood] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const chosen = mode === 'all' ? 'all' : mode === 'personal' ? personal : [...fields]
  const isReady = isUnderstood && reason.trim() !== '' && chosen.length > 0
  const run = async () => {
    setAsked(true)
    if (!isReady) return
    setRunning(true)
    try {
      const erased = await erasing({
        register: definition.id,
        records,
        fields: chosen,
        remove: mode === 'all',
        reason: reason.trim(),
      })
      toast({ look: 'plain', text: erased === undefined ? erase.nothing : erase.done(records.length) })
      onDone?.()
      onClose()
    } finally {
      setRunning(false)
    }
  }
  const modes = [
    { id: 'personal', label: erase.modePersonal, disabled: personal.length === 0 },
    { id: 'fields', label: erase.modeFields },
    { id: 'all', label: erase.modeAll },
  ] as const
  return (
    <Dialog
      title={erase.title}
      question
      wide
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            {app.common.cancel}
          </Button>
          <Button look="danger" disabled={isRunning || (isAsked && !isReady)} onClick={() => void run()}>
            {erase.run}
          </Button>
        </>
      }
    >
      <p>{erase.what(records.length)}</p>
      <Choices legend={erase.mode} options={modes} value={mode} onChange={setMode} />
      {mode === 'personal' ? (
        <p className="hint">{personal.map((field) => fieldLabel(text, field)).join(', ')}</p>
      ) : null}
      {personal.length === 0 ? <p className="hint">{erase.nonePersonal}</p> : null}
      {mode === 'fields' ? (
        <fieldset className="choices erase-fields">
          <legend>{erase.fields}</legend>
          {definition.fields.map((field) =>
            field.type === 'derived' || field.type === 'place' ? null : (
              <label key={field.id} className="checkbox">
                <input
                  type="checkbox"
                  checked={fields.has(field.id)}
                  onChange={() => {
                    const next = new Set(fields)
                    if (!next.delete(field.id)) next.add(field.id)
                    setFields(next)
                  }}
                />
                {fieldLabel(text, field.id)}
              </label>
            ),
          )}
        </fieldset>
      ) : null}
      <Field label={erase.reason} required warnings={isAsked && reason.trim() === '' ? [erase.reasonMissing] : []}>
        {(id, describedBy) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <ul className="consequences">
        {erase.consequences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details className="box">
        <summary>{erase.duties}</summary>
        <ul className="consequences">
          {erase.dutiesList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <label className="checkbox">
        <input type="checkbox" checked={isUnderstood} onChange={(event) => setUnderstood(event.target.checked)} />
        {erase.confirm(records.length)}
      </label>
    </Dialog>
  )
}
