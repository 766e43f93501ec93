import { type PointerEvent, useState } from 'react'
import { useTexts } from '../../app/context'

const least = 320
const most = 900
const keyStep = 24

/** The border between list and pane: dragged, or moved with the arrow keys. */
export function PaneResizer({ onWidth }: { readonly onWidth: (width: number) => void }) {
  const { app } = useTexts()
  const [width, setWidth] = useState(least)
  const set = (wanted: number) => {
    const next = Math.round(Math.max(least, Math.min(most, wanted)))
    setWidth(next)
    onWidth(next)
  }
  const current = (border: HTMLElement) => border.nextElementSibling?.getBoundingClientRect().width ?? width
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const right = event.currentTarget.nextElementSibling?.getBoundingClientRect().right ?? window.innerWidth
    set(right - event.clientX)
  }
  return (
    <div
      className="pane-resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={app.pane.resize}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') set(current(event.currentTarget) + keyStep)
        else if (event.key === 'ArrowRight') set(current(event.currentTarget) - keyStep)
        else return
        event.preventDefault()
      }}
    />
  )
}
