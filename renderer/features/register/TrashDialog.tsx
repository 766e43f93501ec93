import { useEffect, useState } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import type { Trashing } from './useTrashing'

interface Props {
  readonly definition: RegisterDefinition
  readonly trashing: Trashing
  readonly onTrash: () => void
  readonly onClose: () => void
}

/** Asks before several entries go to the trash at once, or what belongs to one: which ones, and how they come back. */
export function TrashDialog({ definition, trashing: { records, along }, onTrash, onClose }: Props) {
  const workspace = useWorkspace()
  const { app, register } = useTexts()
  const [labels, setLabels] = useState<readonly string[]>([])
  useEffect(() => {
    let current = true
    void workspace.query.labels(definition.id, records).then((found) => {
      if (current) setLabels(found)
    })
    return () => {
      current = false
    }
  }, [workspace, definition, records])
  const what = app.plural(records.length, register(definition.id).entries)
  return (
    <Dialog
      title={app.list.trashTitle(what)}
      question
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            {app.common.cancel}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              onClose()
              onTrash()
            }}
          >
            {app.list.trash}
          </Button>
        </>
      }
    >
      {labels.length === 0 ? null : <p>{app.commands.named(labels, records.length)}</p>}
      {along.length === 0 ? null : (
        <p>
          {app.list.trashAlong(
            along.map((one) => app.plural(one.records.length, register(one.register).entries)).join(', '),
          )}
        </p>
      )}
      <p>{app.list.trashHelp}</p>
    </Dialog>
  )
}
