import { useEffect, useEffectEvent, useState } from 'react'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { nameOfCommand } from '../history/undo'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'

interface Props {
  /** Everything in the trash: the register of each entry by its id. */
  readonly all: () => Promise<ReadonlyMap<string, string>>
  readonly onClose: () => void
}

/** What of one register lies in the trash. */
interface TrashedHere {
  readonly register: string
  readonly ids: readonly string[]
  readonly labels: readonly string[]
}

/** Asks before the trash is emptied: how many entries of which register go, and how they would come back. */
export function EmptyTrashDialog({ all, onClose }: Props) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const { app, history } = texts
  const [trashed, setTrashed] = useState<readonly TrashedHere[]>()
  // What is asked about is what lay there when the question was put.
  const read = useEffectEvent(async () => {
    const lying = await all()
    const parts: TrashedHere[] = []
    for (const register of new Set(lying.values())) {
      const ids = [...lying].flatMap(([id, other]) => (other === register ? [id] : []))
      parts.push({ register, ids, labels: await workspace.query.labels(register, ids) })
    }
    setTrashed(parts)
  })
  useEffect(() => void read(), [])
  if (trashed === undefined) return null
  const run = async () => {
    const names: string[] = []
    for (const { register, ids, labels } of trashed) {
      const name = { kind: 'purge', register, count: ids.length, labels } as const
      await workspace.run(
        name,
        ids.map((record) => ({ record, register, presence: 'absent' })),
      )
      names.push(nameOfCommand(texts, name))
    }
    toast({ look: 'plain', text: app.commands.did(names.join('; ')) })
    onClose()
  }
  const what = trashed.map(({ register, ids }) => app.plural(ids.length, texts.register(register).entries)).join(', ')
  return (
    <Dialog
      title={history.trash.emptyTitle}
      question
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            {app.common.cancel}
          </Button>
          <Button look="danger" onClick={() => void run()}>
            {history.trash.emptyRun}
          </Button>
        </>
      }
    >
      <p>{history.trash.emptyText(what)}</p>
      {trashed.map(({ register, ids, labels }) =>
        labels.length === 0 ? null : <p key={register}>{app.commands.named(labels, ids.length)}</p>,
      )}
      <p>{history.trash.emptyMore}</p>
    </Dialog>
  )
}
