import { formatInstant } from '#shared/core/calendar/days'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { recordName } from '#shared/model/display'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { nameOfCommand } from './undo'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import type { Extent, Obstacle } from '../../data/commands/commands'
import { operationInWords, personInWords } from './words'

interface Props {
  readonly obstacle: Obstacle
  readonly onDecide: (extent: Extent) => void
  readonly onClose: () => void
}

/** Says which later change stands in the way of an undo, and offers what can be done. */
export function ObstacleDialog({ obstacle, onDecide, onClose }: Props) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const texts = useTexts()
  const navigate = useNavigate()
  const { app, history } = texts
  const { command, later, register, record, records, of } = obstacle
  const [found, setFound] = useState<{ readonly name: string; readonly trashed: boolean }>()
  useEffect(() => {
    let current = true
    void workspace.database.records.get(record).then((stored) => {
      if (current && stored !== undefined)
        setFound({ name: recordName(catalogue.of(register), stored.values), trashed: stored.trashed === 1 })
    })
    return () => {
      current = false
    }
  }, [catalogue, workspace, record, register])
  return (
    <Dialog
      title={history.obstacle.title}
      question
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            {app.common.cancel}
          </Button>
          {found?.trashed === false ? (
            <Button
              onClick={() => {
                onClose()
                void navigate(recordPath({ register, record }))
              }}
            >
              {history.obstacle.open}
            </Button>
          ) : null}
          <Button onClick={() => onDecide('none')}>{history.obstacle.skip}</Button>
          <Button onClick={() => onDecide('fitting')}>{history.obstacle.fitting}</Button>
        </>
      }
    >
      <p>
        {history.obstacle.text(
          `${nameOfCommand(texts, command.name)}, ${formatInstant(command.at)}`,
          found?.name ?? app.common.none,
        )}
      </p>
      <p>
        {later === undefined
          ? history.obstacle.laterUnknown
          : history.obstacle.later(
              personInWords(later.who, texts),
              formatInstant(later.at),
              operationInWords(texts, later.name),
            )}
      </p>
      <p>{history.obstacle.counts(records, of)}</p>
      <p className="hint">{history.obstacle.skipHint}</p>
    </Dialog>
  )
}
