import { useEffect } from 'react'
import { redactedReport } from '#shared/program/bugs/report'
import { useTexts, useWorkspace } from '../data/context'
import { CommandAborted } from '../data/commands/commandWriter'
import { FrozenFields } from '../data/commands/frozen'
import { ForeignRegister } from '../data/homes'
import { isFull } from '../data/writing/refusals'
import { useToast } from '../components/toasts'

/**
 * Says so when a command failed that nobody waits for: what was not saved, what is kept, what to do. Every promise a
 * screen starts and does not await ends here if it fails; none is silent.
 */
export function useFailureMessages(): void {
  const workspace = useWorkspace()
  const toast = useToast()
  const { app, register } = useTexts()
  useEffect(() => {
    const onRejection = (event: PromiseRejectionEvent) => {
      event.preventDefault()
      const reason: unknown = event.reason
      // The clerk stopped it; that is no failure.
      if (reason instanceof CommandAborted) {
        toast({ look: 'plain', text: app.commands.cancelled })
        return
      }
      // Told and left: nothing is wrong with the program.
      if (reason instanceof FrozenFields) {
        toast({ look: 'problem', text: app.commands.frozen(register(reason.register).freezes?.[reason.freeze] ?? '') })
        return
      }
      const foreign = reason instanceof ForeignRegister ? reason : undefined
      const text =
        foreign === undefined
          ? isFull(reason)
            ? app.commands.noRoom
            : app.commands.notSaved
          : app.commands.otherRegister(register(foreign.home).name, register(foreign.named).name)
      toast({ look: 'problem', text })
      void workspace.host['log.bug']({ report: redactedReport(reason) })
    }
    window.addEventListener('unhandledrejection', onRejection)
    return () => window.removeEventListener('unhandledrejection', onRejection)
  }, [workspace, toast, app, register])
}
