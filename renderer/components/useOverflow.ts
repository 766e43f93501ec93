import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Which children of a wrapping box lie below its first line, by their `data-id`. Measured again whenever the box is
 * resized or `content` changes.
 */
export function useOverflow(box: RefObject<HTMLElement | null>, content: unknown): readonly string[] {
  const [hidden, setHidden] = useState<readonly string[]>([])
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => {
      const children = Array.from(element.children).filter((child) => child instanceof HTMLElement)
      const line = children[0]
      if (line === undefined) return
      // Children of unequal height stand in the middle of their line: below it is what begins where it has ended.
      const end = line.offsetTop + line.offsetHeight
      const below = children.flatMap(({ offsetTop, dataset }) => (offsetTop >= end ? (dataset['id'] ?? []) : []))
      setHidden((before) => (before.join('\n') === below.join('\n') ? before : below))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, content])
  return hidden
}
