import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useCatalogue, useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { useSample } from '../sample/useSample'
import { useTotals } from '../../data/totals'
import './help.css'

/** The steps with the screen each is about, that of the first register where none is named, and what on it the eye is led to. */
const steps = [
  { id: 'start', path: '/', target: undefined },
  { id: 'desk', path: '/', target: '.desk-lane' },
  { id: 'list', path: undefined, target: '[role=grid]' },
  { id: 'entry', path: undefined, target: '.split' },
  { id: 'search', path: undefined, target: '.search-button' },
  { id: 'add', path: undefined, target: '.screen-head .button.primary' },
  { id: 'print', path: undefined, target: '.screen-head .actions' },
  { id: 'undo', path: undefined, target: '.status' },
  { id: 'end', path: '/', target: undefined },
] as const

/**
 * The tour of the first day. It stands beside the program, which goes on working under it: what it tells can be tried at
 * once. Esc in it, or its button, leaves it.
 */
export function Tour({ onClose }: { readonly onClose: () => void }) {
  const catalogue = useCatalogue()
  const { help } = useTexts()
  const navigate = useNavigate()
  const sample = useWorkspaceValue('sample')
  const totals = useTotals()
  const total = totals && Object.values(totals).reduce((sum, count) => sum + count, 0)
  const { add, remove, busy } = useSample()
  const [at, setAt] = useState(0)
  const { id, path, target } = steps[at] ?? steps[0]
  const { tour } = help
  const { title, text } = tour.steps[id]
  // Only a step leads somewhere: in between the clerk may look round.
  const show = useEffectEvent(() => void navigate(path ?? `/register/${catalogue.registers[0]?.id ?? ''}`))
  useEffect(() => show(), [at])
  useTarget(target)
  const next = useRef<HTMLDivElement>(null)
  // The dialog the tour was started from gives the focus back in the frame after it closed; the tour takes it then.
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => next.current?.querySelector<HTMLElement>('.primary')?.focus())
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  const isEmpty = id === 'start' && total === 0
  const isLast = at === steps.length - 1
  // A button that did its work goes, and the focus with it: Esc and Enter would be somebody else's.
  useEffect(() => {
    if (document.activeElement === document.body) next.current?.querySelector<HTMLElement>('.primary')?.focus()
  }, [at, isEmpty, sample])
  return (
    <aside
      className="tour"
      role="region"
      aria-label={tour.label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <p className="hint">{tour.step(at + 1, steps.length)}</p>
      <div aria-live="polite">
        <h2>{title}</h2>
        <p>{text}</p>
        {isEmpty ? <p>{tour.steps.start.empty}</p> : null}
        {id === 'end' && sample > 0 ? <p>{tour.steps.end.sample}</p> : null}
      </div>
      <div className="actions" ref={next}>
        {isEmpty ? (
          <Button disabled={busy} onClick={() => void add()}>
            {tour.addSample}
          </Button>
        ) : null}
        {id === 'end' && sample > 0 ? (
          <Button disabled={busy} onClick={() => void remove()}>
            {tour.removeSample}
          </Button>
        ) : null}
        {isLast ? null : <Button onClick={onClose}>{tour.leave}</Button>}
        {at === 0 ? null : <Button onClick={() => setAt(at - 1)}>{tour.back}</Button>}
        <Button look="primary" onClick={isLast ? onClose : () => setAt(at + 1)}>
          {isLast ? tour.leave : tour.next}
        </Button>
      </div>
    </aside>
  )
}

/** Marks what a step is about as soon as the screen has it. */
function useTarget(selector: string | undefined): void {
  useEffect(() => {
    if (selector === undefined) return
    const mark = () => document.querySelector(`#content ${selector}`)?.setAttribute('data-tour', '')
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      for (const marked of document.querySelectorAll('[data-tour]')) marked.removeAttribute('data-tour')
    }
  }, [selector])
}
