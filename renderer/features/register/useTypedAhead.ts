import { useLayoutEffect, useRef } from 'react'

export interface TypedAhead {
  /** Takes a letter the list has no cell for yet. */
  readonly hold: (letter: string) => void
  /** Whether letters wait for their cell. */
  readonly isHolding: () => boolean
  /** Gives up what waits: the clerk went on to something else. */
  readonly drop: () => void
}

/**
 * Letters typed at a cell while its list is asked anew. Nothing could be edited then, and the first letters of a word would be
 * lost to who types fast; they wait, and begin the cell as soon as its record is under the cursor again.
 */
export function useTypedAhead(isReady: boolean, canCome: boolean, begin: (text: string) => void): TypedAhead {
  const held = useRef('')
  // Before the next key: a letter typed behind these must find the input they opened.
  useLayoutEffect(() => {
    if (!canCome) held.current = ''
    if (!isReady || held.current === '') return
    const text = held.current
    held.current = ''
    begin(text)
  })
  return {
    hold: (letter) => {
      if (canCome) held.current += letter
    },
    isHolding: () => held.current !== '',
    drop: () => {
      held.current = ''
    },
  }
}
