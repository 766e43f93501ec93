import { useCallback, useMemo } from 'react'
import { plainName, type CommandName } from '#shared/history/history'
import { fieldLabel, type Texts } from '#shared/text/texts'
import { useTexts, useWorkspace } from './context'
import { useToast } from './toasts'

/** What a command did, in words: „import: 212 uchwał”. */
export function nameOfCommand(texts: Texts, name: CommandName): string {
  const plain = plainName(name)
  if (plain.kind === 'merge') return texts.merge.command(plain.from, plain.count)
  const text = texts.register(plain.register)
  const field = 'field' in plain ? fieldLabel(text, plain.field) : ''
  return texts.app.commands.done(plain, text.entries, field)
}

/** Undo and redo, with a message that names what was taken back. */
export function useUndo(): {
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  /** Takes back this command if it is still the last one. */
  readonly undoOnly: (command: string) => Promise<void>
} {
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const turn = useCallback(
    async (direction: 'undo' | 'redo', only?: string) => {
      const { commands } = texts.app
      const result = direction === 'undo' ? await workspace.undo(only) : await workspace.redo()
      if (result === undefined)
        toast({
          look: 'plain',
          text:
            only !== undefined
              ? commands.notLast
              : direction === 'undo'
                ? commands.nothingToUndo
                : commands.nothingToRedo,
        })
      else if ('blocked' in result) toast({ look: 'problem', text: commands.blocked })
      else {
        const what = nameOfCommand(texts, result.command.name)
        toast({ look: 'plain', text: direction === 'undo' ? commands.undone(what) : commands.redone(what) })
      }
    },
    [workspace, texts, toast],
  )
  return useMemo(
    () => ({ undo: () => turn('undo'), redo: () => turn('redo'), undoOnly: (command) => turn('undo', command) }),
    [turn],
  )
}
