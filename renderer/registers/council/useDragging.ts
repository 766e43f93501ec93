import { type DragEvent, useState } from 'react'
import type { ChamberFacts } from '#shared/registers/council/chamber/facts'

/** What a row needs to be dragged and dropped on. */
interface DraggedRow {
  readonly draggable: true
  /** Where the dragged one would come to stand, seen from this row. */
  readonly 'data-drop': 'before' | 'after' | undefined
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void
  readonly onDrop: (event: DragEvent<HTMLElement>) => void
  readonly onDragEnd: () => void
}

interface Drag {
  readonly item: string
  readonly over?: { readonly item: string; readonly side: 'before' | 'after' }
}

const sideOf = (event: DragEvent<HTMLElement>): 'before' | 'after' => {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  return event.clientY < top + height / 2 ? 'before' : 'after'
}

/**
 * Moves items of the agenda by dragging, beside the keys that do the same. Only what is dragged from this list may be dropped
 * on it.
 */
export function useDragging(
  { items }: Pick<ChamberFacts, 'items'>,
  onPlace: (item: string, after: string | undefined) => void,
): (item: string) => DraggedRow {
  const [drag, setDrag] = useState<Drag>()
  return (item) => ({
    draggable: true,
    'data-drop': drag?.over?.item === item ? drag.over.side : undefined,
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move'
      setDrag({ item })
    },
    onDragOver: (event) => {
      if (drag === undefined) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      const side = sideOf(event)
      if (drag.over?.item !== item || drag.over.side !== side) setDrag({ item: drag.item, over: { item, side } })
    },
    onDrop: (event) => {
      if (drag === undefined) return
      event.preventDefault()
      setDrag(undefined)
      const at = items.findIndex(({ id }) => id === item)
      onPlace(drag.item, sideOf(event) === 'after' ? item : items[at - 1]?.id)
    },
    onDragEnd: () => setDrag(undefined),
  })
}
