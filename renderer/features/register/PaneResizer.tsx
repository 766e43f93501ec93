import { type PointerEvent, useState } from 'react'
import { useTexts } from '../../app/context'

const least = 320
const most = 900
const keyStep = 24

/** The border between list and pane: dragged, or moved with the arrow keys. The width is a CSS variable of the row. */
export function PaneResizer() {
  const { app } = useTexts()
  const [width, setWidth] = useState(least)
  const set = (border: HTMLElement, wanted: number) => {
    const next = Math.round(Math.max(least, Math.min(most, wanted)))
    setWidth(next)
    border.parentElement?.style.setProperty('--pane', `${next}px`)
  }
  const current = (border: HTMLElement) => border.nextElementSibling?.getBoundingClientRect().width ?? width
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const right = event.currentTarget.nextElementSibling?.getBoundingClientRect().right ?? window.innerWidth
    set(event.currentTarget, right - event.clientX)
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
        if (event.key === 'ArrowLeft') set(event.currentTarget, current(event.currentTarget) + keyStep)
        else if (event.key === 'ArrowRight') set(event.currentTarget, current(event.currentTarget) - keyStep)
        else return
        event.preventDefault()
      }}
    />
  )
}
