import { useState } from 'react'
import { isDay } from '#shared/calendar/days'
import { keptFields } from '#shared/elections/destruction'
import { nominations as definition } from '#shared/registers/nominations'
import type { CellValue } from '#shared/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../app/context'
import { useToast } from '../../app/toasts'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { useErase } from '../history/useErase'
import { ParsedInput } from '../record/ParsedInput'

interface Props {
  readonly election: string
  readonly nominations: readonly string[]
  readonly onClose: () => void
}

/** Asks once, names what goes and what stays, then erases the personal data of destroyed papers for good. */
export function DestroyDialog({ election, nominations, onClose }: Props) {
  const { app, elections } = useTexts()
  const text = elections.papers
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const toast = useToast()
  const erase = useErase()
  const [day, setDay] = useState<CellValue | undefined>(today)
  const [busy, setBusy] = useState(false)
  const isReady = typeof day === 'string' && isDay(day) && day <= today && !busy
  const destroy = async () => {
    if (!isReady) return
    setBusy(true)
    try {
      // First what the protocol needs, then the erasure, which leaves these fields alone.
      await workspace.run(
        { kind: 'editMany', register: 'nominations', field: 'destroyedOn', count: nominations.length },
        [
          ...nominations.map((record) => ({ record, register: 'nominations', fields: { destroyedOn: day } })),
          { record: election, register: 'elections', fields: { destroyedOn: day } },
        ],
      )
      await erase({
        register: 'nominations',
        records: nominations,
        fields: definition.fields.flatMap(({ id, type }) =>
          type === 'derived' || keptFields.includes(id) ? [] : [id],
        ),
        remove: false,
        reason: text.reason,
      })
      toast({ look: 'plain', text: `${text.destroyed(nominations.length)} ${text.oldCopies}` })
      onClose()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      question
      title={text.destroyTitle}
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            {app.common.cancel}
          </Button>
          <Button look="danger" disabled={!isReady} onClick={() => void destroy()}>
            {text.destroyNow}
          </Button>
        </>
      }
    >
      <p>{text.destroyQuestion(nominations.length)}</p>
      <p>{text.destroyWhen}</p>
      <Field label={text.day} hint={app.form.dateHint}>
        {(id, describedBy) => (
          <ParsedInput id={id} describedBy={describedBy} kind="date" value={day} today={today} onChange={setDay} />
        )}
      </Field>
    </Dialog>
  )
}
