import { isInDialog, isTyping, pressed, useKeyDown } from '../../components/keys'

/** Keys of the chamber that are the same in every language; letters stand in its words. */
export const chamberKeys = {
  attendance: 'F4',
  break: 'F7',
  note: 'Ctrl+L',
  close: 'Ctrl+Enter',
  next: 'PageDown',
  previous: 'PageUp',
} as const

export type FixedKey = keyof typeof chamberKeys

/** A key without Ctrl or Alt, pressed where no text is typed. */
export interface PlainKey {
  /** A letter or a name of a key, folded to lower case; a digit by its place on the keyboard, for with Shift it is a sign. */
  readonly key: string
  readonly withShift: boolean
  /** The item of the agenda that has the focus. */
  readonly item: string | undefined
}

interface Handlers {
  readonly onFixed: (key: FixedKey) => void
  /** @returns whether the key means something here. */
  readonly onKey: (key: PlainKey) => boolean
}

const fixedKeys = ['attendance', 'break', 'note', 'close', 'next', 'previous'] as const satisfies readonly FixedKey[]

/** Runs the keys of the chamber while it is shown. */
export function useChamberKeys({ onFixed, onKey }: Handlers): void {
  useKeyDown((event) => {
    const { target } = event
    if (event.defaultPrevented || isInDialog(target)) return
    const fixed = fixedKeys.find((name) => pressed(event, chamberKeys[name]))
    if (fixed !== undefined) {
      event.preventDefault()
      onFixed(fixed)
      return
    }
    if (isTyping(target)) {
      // Out of the text, and letters mean votes again.
      if (event.key === 'Escape' && target instanceof HTMLElement) target.blur()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const item = target instanceof HTMLElement ? target.dataset['item'] : undefined
    // A button under the focus is pressed by these; the agenda has the focus between votes, and its Enter may close one.
    const isPress = event.key === 'Enter' || event.key === ' '
    if (isPress && target instanceof HTMLButtonElement && (item === undefined || event.key === ' ')) return
    const digit = /^Digit(\d)$/u.exec(event.code)?.[1]
    if (onKey({ key: digit ?? event.key.toLowerCase(), withShift: event.shiftKey, item })) event.preventDefault()
  })
}
