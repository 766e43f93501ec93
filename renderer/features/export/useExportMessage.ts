import { useCallback } from 'react'
import { useHostInfo, useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import type { ExportResult } from './exportFile'

/**
 * Says how an export ended: where it is and how to open it, or what went wrong, what was kept and what to do.
 */
export function useExportMessage(): (result: ExportResult) => void {
  const workspace = useWorkspace()
  const info = useHostInfo()
  const toast = useToast()
  const { app } = useTexts()
  return useCallback(
    (result) => {
      if (result.kind === 'failed')
        toast({ look: 'problem', text: app.failures[result.error.code](result.error.name ?? '') })
      if (result.kind === 'cancelled') toast({ look: 'plain', text: app.exporting.cancelled })
      if (result.kind !== 'saved') return
      const run = () =>
        void workspace.host['export.open']({ job: result.job }).then((answer) => {
          if (!answer.ok) toast({ look: 'problem', text: app.failures[answer.error.code](answer.error.name ?? '') })
        })
      toast({ look: 'plain', text: app.exporting.done(result.name), action: { label: app.exporting.open, run } })
      // The browser of the preview has the file already: it downloaded it.
      if (info.host === 'electron' && workspace.snapshot().preferences.openSaved) run()
    },
    [workspace, info, toast, app],
  )
}
