import { type RefObject, useEffect, useState } from 'react'

/** A section counts as reached this far above its place, px. */
const reach = 24
const inputs = 'input:not([type=checkbox]), textarea, select'

/** The section of a form that is in view, by its `data-section`, and a way to go to one. */
export function useSections(
  body: RefObject<HTMLElement | null>,
  isReady: boolean,
): { readonly current: string | undefined; readonly goTo: (id: string) => void } {
  const [current, setCurrent] = useState<string>()
  useEffect(() => {
    const box = body.current
    if (box === null) return
    const look = () => {
      const top = box.getBoundingClientRect().top + reach
      const all = Array.from(box.querySelectorAll<HTMLElement>('[data-section]'))
      const reached = all.findLast((section) => section.getBoundingClientRect().top <= top) ?? all[0]
      // At its end a form shows the last section, however short that is.
      const isAtEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 1
      setCurrent((isAtEnd ? all.at(-1) : reached)?.dataset['section'])
    }
    look()
    box.addEventListener('scroll', look, { passive: true })
    return () => box.removeEventListener('scroll', look)
  }, [body, isReady])
  const goTo = (id: string) => {
    const section = body.current?.querySelector<HTMLElement>(`[data-section="${id}"]`)
    if (section === null || section === undefined) return
    if (section instanceof HTMLDetailsElement) section.open = true
    section.scrollIntoView({ block: 'start' })
    const target = section.querySelector<HTMLElement>(inputs) ?? section.querySelector<HTMLElement>('summary')
    target?.focus({ preventScroll: true })
  }
  return { current, goTo }
}
