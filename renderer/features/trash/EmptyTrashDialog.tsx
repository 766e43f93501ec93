import { useEffect, useState } from 'react'
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

/** Asks before the trash is emptied: how many entries of which register go, and how they would come back. */
export function EmptyTrashDialog({ all, onClose }: Props) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const { app, history } = texts
  const [trashed, setTrashed] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    void all().then(setTrashed)
    // What is asked about is what lay there when the question was put.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  if (trashed === undefined) return null
  const byRegister = [...new Set(trashed.values())].map((register) => ({
    register,
    ids: [...trashed].flatMap(([id, other]) => (other === register ? [id] : [])),
  }))
  const run = async () => {
    const names: string[] = []
    for (const { register, ids } of byRegister) {
      const name = { kind: 'purge', register, count: ids.length } as const
      await workspace.run(
        name,
        ids.map((record) => ({ record, register, presence: 'absent' })),
      )
      names.push(nameOfCommand(texts, name))
    }
    toast({ look: 'plain', text: app.commands.did(names.join('; ')) })
    onClose()
  }
  const what = byRegister
    .map(({ register, ids }) => app.plural(ids.length, texts.register(register).entries))
    .join(', ')
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
      <p>{history.trash.emptyMore}</p>
    </Dialog>
  )
}
