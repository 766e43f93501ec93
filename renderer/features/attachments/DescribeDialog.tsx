import { useState } from 'react'
import { endingOf } from '#shared/program/attachments/fileTypes'
import type { FileRef } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'

interface Props {
  readonly file: FileRef
  readonly onDescribe: (name: string, note: string) => void
  readonly onClose: () => void
}

/** Asks what a file is called and what it is. Its ending stays: it decides which program opens it. */
export function DescribeDialog({ file, onDescribe, onClose }: Props) {
  const { app, attachments: text } = useTexts()
  const ending = endingOf(file.name) === '' ? '' : file.name.slice(file.name.lastIndexOf('.'))
  const [name, setName] = useState(file.name.slice(0, file.name.length - ending.length))
  const [note, setNote] = useState(file.note ?? '')
  const isValid = name.trim() !== ''
  const run = () => {
    if (!isValid) return
    onDescribe(name.trim() + ending, note.trim())
    onClose()
  }
  return (
    <Dialog
      title={text.describeTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" onClick={run} disabled={!isValid}>
            {app.common.save}
          </Button>
        </>
      }
    >
      <form
        className="attachments-describe"
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <Field label={text.name}>
          {(id) => (
            <span className="attachments-rename">
              <input
                id={id}
                className="input"
                value={name}
                maxLength={100}
                onChange={(event) => setName(event.target.value)}
              />
              {ending}
            </span>
          )}
        </Field>
        <Field label={text.note} hint={text.noteHint}>
          {(id, describedBy) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className="input"
              autoFocus
              value={note}
              maxLength={300}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        {/* Enter in either field saves. */}
        <button type="submit" hidden disabled={!isValid} />
      </form>
    </Dialog>
  )
}
