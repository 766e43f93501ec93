import { formatInstant } from '#shared/core/calendar/days'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { nameOfCommand } from './undo'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { ObstacleDialog } from './ObstacleDialog'
import { useTakeBack } from './useTakeBack'
import { personInWords } from './words'
import './history.css'

const rowHeight = 50

/** Every step that can be taken back, newest first: one of them, or all down to one. */
export function UndoDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { app, history } = texts
  const { undoList } = history
  const { undo } = useWorkspaceValue('steps')
  const back = useTakeBack()
  const [active, setActive] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({
    count: undo.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const stepAt = (index: number) => undo[undo.length - 1 - index]
  const place = Math.min(active, undo.length - 1)
  const chosen = stepAt(place)
  const upTo = undo
    .slice(undo.length - 1 - place)
    .toReversed()
    .map((step) => step.id)
  const onKeyDown = (event: KeyboardEvent) => {
    const page = 8
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + page,
      PageUp: place - page,
      Home: 0,
      End: undo.length - 1,
    }
    const next = moves[event.key]
    if (next === undefined) return
    event.preventDefault()
    const to = Math.max(0, Math.min(undo.length - 1, next))
    setActive(to)
    virtual.scrollToIndex(to)
  }
  const busy = back.progress !== undefined
  // The button that was pressed may be of no use any more, and the keys of the list are wanted from the start.
  useEffect(() => list.current?.focus(), [undo.length])
  if (back.obstacle !== undefined)
    return <ObstacleDialog obstacle={back.obstacle} onDecide={back.decide} onClose={back.stop} />
  return (
    <Dialog
      title={undoList.title}
      wide
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.close}</Button>
          <Button
            disabled={chosen === undefined || place === 0}
            onClick={() => {
              if (chosen !== undefined && !busy) back.run([chosen.id])
            }}
          >
            {undoList.only}
          </Button>
          <Button look="primary" disabled={chosen === undefined} onClick={() => (busy ? undefined : back.run(upTo))}>
            {undoList.back(Math.max(1, upTo.length))}
          </Button>
        </>
      }
    >
      <p className="hint">{undo.length === 0 ? undoList.empty : `${undoList.count(undo.length)}. ${undoList.help}`}</p>
      <div ref={scroller} className="undo-steps">
        <div
          ref={list}
          role="listbox"
          aria-label={undoList.list}
          tabIndex={0}
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${place}`}
          style={{ height: Math.max(virtual.getTotalSize(), rowHeight) }}
          onKeyDown={onKeyDown}
        >
          {virtual.getVirtualItems().map((item) => {
            const step = stepAt(item.index)
            return step === undefined ? null : (
              <div
                key={item.key}
                id={`${id}-${item.index}`}
                role="option"
                aria-selected={item.index === place}
                aria-setsize={undo.length}
                aria-posinset={item.index + 1}
                className={item.index <= place ? 'undo-step taken' : 'undo-step'}
                style={{ transform: `translateY(${item.start}px)`, height: rowHeight }}
                onClick={() => setActive(item.index)}
              >
                <span className="what">{nameOfCommand(texts, step.name)}</span>
                <span className="who">{undoList.by(personInWords(step.who, texts), formatInstant(step.at))}</span>
              </div>
            )
          })}
        </div>
      </div>
      <p role="status">{back.progress === undefined ? '' : undoList.running(back.progress.done, back.progress.of)}</p>
    </Dialog>
  )
}
