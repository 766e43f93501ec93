import type { Command } from './history'

/** What can be taken back and what can be done again, the next one last. */
export interface UndoState {
  readonly undo: readonly Command[]
  readonly redo: readonly Command[]
}

/**
 * Reads the state of undo and redo out of the history itself, so that it survives a restart: an undo moves its command
 * to the redo side, a redo moves it back, and anything else the user does empties the redo side.
 */
export function undoState(commands: readonly Command[]): UndoState {
  const undo: Command[] = []
  let redo: Command[] = []
  for (const command of commands) {
    if (command.name.kind === 'undo') {
      const { of } = command.name
      const at = undo.findLastIndex((candidate) => candidate.id === of)
      if (at >= 0) redo.push(...undo.splice(at, 1))
    } else if (command.name.kind === 'redo') {
      const { of } = command.name
      const at = redo.findLastIndex((candidate) => candidate.id === of)
      // The redo itself is what a later undo takes back.
      if (at >= 0) {
        redo.splice(at, 1)
        undo.push(command)
      }
    } else {
      undo.push(command)
      redo = []
    }
  }
  return { undo, redo }
}
