import { type RefObject, useLayoutEffect, useState } from 'react'

/** Lines of tabs that may stand above a list: a magnified screen needs its room for the list. */
const lines = 2

/**
 * Which children of a wrapping box lie below its lines, by their `data-id`. Measured again whenever the box is resized or
 * `content` changes.
 */
export function useOverflow(box: RefObject<HTMLElement | null>, content: unknown): readonly string[] {
  const [hidden, setHidden] = useState<readonly string[]>([])
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => {
      const children = Array.from(element.children).filter((child) => child instanceof HTMLElement)
      const tops = [...new Set(children.map(({ offsetTop }) => offsetTop))].sort((a, b) => a - b)
      const lowest = tops[lines - 1] ?? Infinity
      const below = children.flatMap(({ offsetTop, dataset }) => (offsetTop > lowest ? (dataset['id'] ?? []) : []))
      setHidden((before) => (before.join('\n') === below.join('\n') ? before : below))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, content])
  return hidden
}
