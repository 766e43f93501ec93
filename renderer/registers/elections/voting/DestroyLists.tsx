import { useState } from 'react'
import { listCountRows, type ListCheck } from '#shared/registers/elections/voting/signatures'
import { useTexts } from '../../../data/context'
import { Button } from '../../../components/Button'
import { Dialog } from '../../../components/Dialog'
import { useErase } from '../../../features/history/useErase'

interface Props {
  readonly register: string
  /** The records whose signatures go, each with what its list came to. */
  readonly lists: readonly { readonly id: string; readonly check: ListCheck }[]
  readonly words: {
    readonly destroy: string
    readonly destroyTitle: string
    readonly destroyText: string
    readonly destroyReason: string
  }
  /** What a person must say is so first, where the program cannot know it. */
  readonly condition?: string | undefined
  readonly onDestroyed?: () => void
}

/** Asks once, then erases the lines of lists of signatures for good; what each list came to stays in their place. */
export function DestroyLists({ register, lists, words, condition, onDestroyed }: Props) {
  const erase = useErase()
  const { app } = useTexts()
  const [asking, setAsking] = useState(false)
  const [isSaid, setIsSaid] = useState(false)
  const close = () => {
    setAsking(false)
    setIsSaid(false)
  }
  const destroy = async () => {
    close()
    await erase({
      register,
      records: lists.map(({ id }) => id),
      fields: ['signatures'],
      set: new Map(lists.map(({ id, check }) => [id, { listCounts: listCountRows(check) }])),
      remove: false,
      reason: words.destroyReason,
    })
    onDestroyed?.()
  }
  return (
    <>
      <div className="pane-row">
        <Button onClick={() => setAsking(true)}>{words.destroy}</Button>
      </div>
      {asking ? (
        <Dialog
          question
          title={words.destroyTitle}
          onClose={close}
          footer={
            <>
              <Button autoFocus onClick={close}>
                {app.common.cancel}
              </Button>
              <Button look="danger" disabled={condition !== undefined && !isSaid} onClick={() => void destroy()}>
                {words.destroy}
              </Button>
            </>
          }
        >
          <p>{words.destroyText}</p>
          {condition === undefined ? null : (
            <label className="checkbox">
              <input type="checkbox" checked={isSaid} onChange={(event) => setIsSaid(event.target.checked)} />
              {condition}
            </label>
          )}
        </Dialog>
      ) : null}
    </>
  )
}
