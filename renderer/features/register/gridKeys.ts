import { type KeyPress, listKeys, pressed } from '../../components/keys'

/** A key pressed in a list. */
type GridKeyPress = KeyPress &
  Pick<KeyboardEvent, 'repeat' | 'preventDefault'> & { readonly getModifierState: (key: 'AltGraph') => boolean }
import type { TypedAhead } from './useTypedAhead'

/** Where the keyboard is, and how far it can go. */
export interface GridPlace {
  readonly row: number
  /** Among the columns that show. */
  readonly column: number
  readonly columns: number
  readonly record: string | undefined
  readonly rows: number
  /** Rows a page has. */
  readonly page: number
}

/** What the keys of a list do. */
export interface GridActions {
  readonly moveTo: (row: number, column: number, extend: boolean) => void
  readonly toggle: (record: string) => void
  readonly open: (record: string) => void
  readonly trash: (record: string) => void
  readonly escape: () => void
  readonly filter: () => void
  readonly selectAll: () => void
  readonly menu: () => void
  readonly copy: () => void
  readonly fillDown: () => void
  /** Begins to edit the cell by what was typed, or at its value. */
  readonly editCell: (letter?: string) => void
}

/** Does what a key pressed in a list means. A letter that begins to edit a cell is left to the input that opens for it. */
export function onGridKey(event: GridKeyPress, at: GridPlace, act: GridActions): void {
  const { row, column, record, rows, page } = at
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    PageDown: [row + page, column],
    PageUp: [row - page, column],
    Home: [0, column],
    End: [rows - 1, column],
  }
  // To the edge of the list, as in a spreadsheet.
  const edges: typeof moves = {
    ArrowDown: [rows - 1, column],
    ArrowUp: [0, column],
    ArrowRight: [row, at.columns - 1],
    ArrowLeft: [row, 0],
    Home: [0, 0],
    End: [rows - 1, at.columns - 1],
  }
  const move = event.altKey ? undefined : (event.ctrlKey || event.metaKey ? edges : moves)[event.key]
  if (move !== undefined) act.moveTo(move[0], move[1], event.shiftKey)
  else if (event.key === ' ' && record !== undefined) act.toggle(record)
  else if (event.key === 'Enter' && !event.ctrlKey && record !== undefined) act.open(record)
  // A key held down must not take one entry after another.
  else if (event.key === 'Delete' && record !== undefined && !event.repeat) act.trash(record)
  else if (event.key === 'Escape') act.escape()
  else if (event.key === listKeys.filter) act.filter()
  else if (pressed(event, listKeys.all)) act.selectAll()
  else if (pressed(event, listKeys.copy)) act.copy()
  else if (pressed(event, listKeys.fillDown)) act.fillDown()
  else if (event.key === 'F10' && event.shiftKey) act.menu()
  else if (event.key === listKeys.editCell) act.editCell()
  else if (isLetter(event)) {
    act.editCell(event.key)
    return
  } else return
  event.preventDefault()
}

/** Does what a key means while letters wait for their cell: they go on, Esc and moving give them up, Enter and Tab wait too. */
export function onKeyAhead(event: GridKeyPress, ahead: TypedAhead): 'done' | 'other' {
  if (isLetter(event) || (event.key === ' ' && !event.ctrlKey)) ahead.hold(event.key)
  else if (event.key === 'Enter' || event.key === 'Tab') return prevented(event)
  else {
    if (!['Shift', 'Control', 'Alt', 'AltGraph', 'CapsLock'].includes(event.key)) ahead.drop()
    return 'other'
  }
  return prevented(event)
}

function prevented(event: GridKeyPress): 'done' {
  event.preventDefault()
  return 'done'
}

/** Whether the key types a letter or figure. `?` and the space have a meaning of their own in a list. */
function isLetter(event: GridKeyPress): boolean {
  if (event.key.length !== 1 || event.key === ' ' || event.key === globalSign) return false
  // Polish letters are typed with AltGr, which Windows reports as Ctrl and Alt.
  if (event.getModifierState('AltGraph')) return true
  return !event.ctrlKey && !event.altKey && !event.metaKey
}

const globalSign = '?'
