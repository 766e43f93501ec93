import { useCallback } from 'react'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import type { FolderResult } from './exportFolder'

/** Says how the writing of a folder ended. `lacks` is what it does not hold, in words; such a message stays. */
export function useFolderMessage(): (result: FolderResult, lacks?: string) => void {
  const workspace = useWorkspace()
  const toast = useToast()
  const { app, templates } = useTexts()
  return useCallback(
    (result, lacks) => {
      const { failures, exporting } = app
      if (result.kind === 'failed')
        toast({ look: 'problem', text: failures[result.error.code](result.error.name ?? '') })
      if (result.kind === 'cancelled') toast({ look: 'plain', text: exporting.folderCancelled })
      if (result.kind !== 'saved') return
      const unfilled = (result.fellBack ?? []).map((name) => templates.fellBack(name))
      const amiss = [...(lacks === undefined ? [] : [lacks]), ...unfilled]
      toast({
        look: amiss.length === 0 ? 'plain' : 'problem',
        text: [exporting.folderDone(result.name), ...amiss].join(' '),
        action: {
          label: exporting.folderOpen,
          run: () =>
            void workspace.host['folder.open']({ folder: result.folder }).then((answer) => {
              if (!answer.ok) toast({ look: 'problem', text: failures[answer.error.code](answer.error.name ?? '') })
            }),
        },
      })
    },
    [workspace, toast, app, templates],
  )
}
