import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { paneWidths } from '#shared/program/settings/preferences'
import { useTexts, useWorkspace } from '../../data/context'

const keyStep = 24

/**
 * The border between list and pane: dragged, or moved with the arrow keys. The width is a CSS variable of the row, so that
 * dragging renders nothing; once let go it is kept for this workstation.
 */
export function PaneResizer() {
  const workspace = useWorkspace()
  const { app } = useTexts()
  const [width, setWidth] = useState<number>(paneWidths.least)
  const border = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (border.current !== null) setWidth(Math.round(widthBeside(border.current)))
  }, [])
  const dragged = useRef<number>(undefined)
  const set = (border: HTMLElement, wanted: number): number => {
    const next = Math.round(Math.max(paneWidths.least, Math.min(paneWidths.most, wanted)))
    setWidth(next)
    border.parentElement?.style.setProperty('--pane', `${next}px`)
    return next
  }
  const keep = (paneWidth: number) => void workspace.setPreferences({ paneWidth })
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const right = event.currentTarget.nextElementSibling?.getBoundingClientRect().right ?? window.innerWidth
    dragged.current = set(event.currentTarget, right - event.clientX)
  }
  return (
    <div
      ref={border}
      className="pane-resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={app.pane.resize}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onLostPointerCapture={() => {
        if (dragged.current !== undefined) keep(dragged.current)
        dragged.current = undefined
      }}
      onKeyDown={(event) => {
        const step = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key]
        if (step === undefined) return
        keep(set(event.currentTarget, widthBeside(event.currentTarget) + step))
        event.preventDefault()
      }}
    />
  )
}

/** Width of what stands right of the border, px. */
function widthBeside(border: HTMLElement): number {
  return border.nextElementSibling?.getBoundingClientRect().width ?? paneWidths.least
}
