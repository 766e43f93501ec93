import { useCallback, useMemo } from 'react'
import { plainName, type CommandName } from '#shared/engine/history/history'
import { fieldLabel } from '#shared/model/registerText'
import { type Texts } from '#shared/text/texts'
import { useTexts, useWorkspace } from '../../data/context'
import type { Blocked, Extent, Obstacle } from '../../data/commands/commands'
import type { Written } from '../../data/writing/writingService'
import { useToast } from '../../components/toasts'

/** What a command did, in words: „import: 212 uchwał”. */
export function nameOfCommand(texts: Texts, name: CommandName): string {
  const plain = plainName(name)
  if (plain.kind === 'merge')
    return plain.beginning === undefined
      ? texts.merge.command(plain.from, plain.count)
      : texts.merge.beginning[plain.beginning]
  const text = texts.register(plain.register)
  const field = 'field' in plain ? fieldLabel(text, plain.field) : ''
  return texts.app.commands.done(plain, text.entries, field)
}

/** Undo and redo, with a message that names what was taken back. `onBlocked` is told what stands in the way of an undo. */
export function useUndo(onBlocked?: (obstacle: Obstacle) => void): {
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** Takes back this command if it is still the last one. */
  readonly undoOnly: (command: string) => Promise<void>
  /** Takes back one step of the list, as much of it as is said. */
  readonly undoStep: (step: string, extent: Extent) => Promise<void>
} {
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const say = useCallback(
    (direction: 'undo' | 'redo', result: Written | Blocked | undefined, nothing: string) => {
      const { commands } = texts.app
      if (result === undefined) toast({ look: 'plain', text: nothing })
      else if ('blocked' in result) {
        if (direction === 'undo' && onBlocked !== undefined) onBlocked(result.blocked)
        else toast({ look: 'problem', text: commands.blocked })
      } else {
        const what = nameOfCommand(texts, result.command.name)
        toast({ look: 'plain', text: direction === 'undo' ? commands.undone(what) : commands.redone(what) })
      }
    },
    [texts, toast, onBlocked],
  )
  return useMemo(() => {
    const { commands } = texts.app
    return {
      undo: async () => say('undo', await workspace.undo(), commands.nothingToUndo),
      redo: async () => say('redo', await workspace.redo(), commands.nothingToRedo),
      undoOnly: async (command) => say('undo', await workspace.undo(command), commands.notLast),
      undoStep: async (step, extent) => say('undo', await workspace.undoStep(step, extent), commands.notLast),
    }
  }, [workspace, texts, say])
}
