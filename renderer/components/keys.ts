import { useLayoutEffect } from 'react'

/** Keys that work in the whole window. Written as on the key caps: `Ctrl+Shift+Z`; Cmd counts as Ctrl. */
export const globalKeys = {
  search: 'Ctrl+K',
  new: 'Ctrl+N',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Shift+Z',
  steps: 'Ctrl+H',
  export: 'Ctrl+E',
  print: 'Ctrl+P',
  import: 'Ctrl+I',
  help: 'F1',
  keys: '?',
  chamber: 'F9',
  desk: 'Ctrl+1',
  previous: 'Alt+←',
} as const
export type GlobalKey = keyof typeof globalKeys

/** Keys other programs of an office have for the same. */
export const otherKeys: Readonly<Partial<Record<GlobalKey, string>>> = { search: 'Ctrl+F', redo: 'Ctrl+Y' }

const globalKeyNames = Object.keys(globalKeys).filter((key): key is GlobalKey => key in globalKeys)

export const listKeys = {
  move: '↑ ↓',
  page: 'PageUp PageDown',
  ends: 'Home End',
  edges: 'Ctrl+↑ ↓ ← →',
  cells: '← →',
  select: 'Space',
  extend: 'Shift+↑ ↓',
  all: 'Ctrl+A',
  edit: 'Enter',
  editCell: 'F2',
  fillDown: 'Ctrl+D',
  copy: 'Ctrl+C',
  paste: 'Ctrl+V',
  trash: 'Delete',
  filter: 'F3',
  cellMenu: 'Shift+F10',
  escape: 'Esc',
} as const

/** On a task of the desk. Single letters work only where the focus is on it, so that nothing is done by mistake. */
export const deskKeys = {
  moveTask: '↑ ↓',
  openTask: 'Enter',
  mark: 'Space',
  otherDay: 'D',
  letter: 'P',
  snooze: 'O',
} as const

/** In a cell that is being edited. */
export const cellKeys = {
  cellDown: 'Enter',
  cellNext: 'Tab',
  cellAll: 'Ctrl+Enter',
  cellLine: 'Alt+Enter',
  cellCancel: 'Esc',
} as const

/** In the steps of an import. */
export const importKeys = { goOn: 'Ctrl+Enter' } as const

export const formKeys = { save: 'Ctrl+S', saveNext: 'Ctrl+Enter', jump: 'Ctrl+J', back: 'Esc' } as const

/** What is known of a key that was pressed. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

/** Whether a key press is the named combination. */
export function pressed(event: KeyPress, keys: string): boolean {
  const parts = keys.split('+')
  const last = parts.at(-1) ?? ''
  const key = last === 'Space' ? ' ' : last === '←' ? 'ArrowLeft' : last
  const control = event.ctrlKey || event.metaKey
  if (parts.includes('Ctrl') !== control || parts.includes('Alt') !== event.altKey) return false
  // `?` is itself typed with Shift.
  if (key !== '?' && parts.includes('Shift') !== event.shiftKey) return false
  return event.key.toLowerCase() === key.toLowerCase()
}

/** Does what a key of one letter with Ctrl does where the focus is. */
export function pressKey(keys: string): void {
  const key = keys.split('+').at(-1)?.toLowerCase() ?? ''
  const place = document.activeElement ?? document.body
  place.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }))
}

/** Whether the focus is where letters are typed; plain keys and the browser's own undo belong to the text there. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox], [type=radio]), textarea, select') || target.isContentEditable)
  )
}

/** Whether the focus is in a dialog: what lies behind it must not change unseen. */
export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
}

/**
 * Hears every key pressed in the window while the component is shown.
 * Heard before the screen is painted: a key pressed as soon as the screen is seen would still be that of the one before.
 */
export function useKeyDown(onKey: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onKey])
}

/** Runs commands on their keys while the component is shown. */
export function useKeys(commands: Partial<Record<GlobalKey, () => void>>): void {
  useKeyDown((event) => {
    if (event.defaultPrevented || isInDialog(event.target)) return
    for (const name of globalKeyNames) {
      const other = otherKeys[name]
      if (!pressed(event, globalKeys[name]) && (other === undefined || !pressed(event, other))) continue
      const typing = isTyping(event.target)
      if (typing && (name === 'undo' || name === 'redo' || name === 'keys')) return
      const run = commands[name]
      if (run === undefined) return
      event.preventDefault()
      run()
      return
    }
  })
}

/** Saves on its key wherever the focus is, but for a dialog. */
export function useSaveKey(save: () => unknown): void {
  useKeyDown((event) => {
    if (event.defaultPrevented || isInDialog(event.target) || !pressed(event, formKeys.save)) return
    event.preventDefault()
    void save()
  })
}
