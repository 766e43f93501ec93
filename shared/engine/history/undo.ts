import type { Command } from './history'

/** What can be taken back and what can be done again, the next one last. */
export interface UndoState {
  readonly undo: readonly Command[]
  readonly redo: readonly Command[]
}

export const nothingDone: UndoState = { undo: [], redo: [] }

/**
 * The state after one more command: an undo moves its command to the redo side, a redo moves it back, and anything else
 * the user does empties the redo side. Read over the history this survives a restart without a table of its own.
 * The undo itself is what a redo takes back, the redo what a later undo takes back: their changes are the newest.
 */
export function advance(state: UndoState, command: Command): UndoState {
  const { name } = command
  // What was read from the database may hold the command whose outcome is told a moment later.
  if (state.undo.at(-1)?.id === command.id || state.redo.at(-1)?.id === command.id) return state
  // What was erased for good is beyond undo.
  if (name.kind === 'erase') return { undo: state.undo, redo: [] }
  // Saying what was known is nothing the user did.
  if (name.kind === 'merge' && name.beginning !== undefined) return state
  if (name.kind === 'settings' && name.takenOver === true) return state
  if (name.kind !== 'undo' && name.kind !== 'redo') return { undo: [...state.undo, command], redo: [] }
  const isMeant = (candidate: Command) =>
    // Redos of the first version name the command that was undone, not the undo.
    candidate.id === name.of || (candidate.name.kind === 'undo' && candidate.name.of === name.of)
  const source = name.kind === 'undo' ? state.undo : state.redo
  const moved = source.findLast(isMeant)
  if (moved === undefined) return state
  const rest = source.filter((candidate) => candidate !== moved)
  return name.kind === 'undo'
    ? { undo: rest, redo: [...state.redo, command] }
    : { undo: [...state.undo, command], redo: rest }
}

/** The state after a history, oldest command first. */
export function undoState(commands: readonly Command[]): UndoState {
  return commands.reduce(advance, nothingDone)
}
