import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import type { Erasure } from '../../data/commands/erase'
import type { WrittenErasure } from '../../data/writing/writingService'

/**
 * Erases values for good, and says so when the disk would not let go of attached files: the data are gone from the
 * program then, and what is left to do stands in the message. `undefined` when there was nothing to erase.
 */
export function useErase(): (erasure: Erasure) => Promise<WrittenErasure | undefined> {
  const workspace = useWorkspace()
  const toast = useToast()
  const { app, history } = useTexts()
  return async (erasure) => {
    const outcome = await workspace.erase(erasure)
    if (outcome?.filesLeft !== undefined) {
      const { code, name } = outcome.filesLeft
      toast({ look: 'problem', text: history.erase.filesLeft(app.failures[code](name ?? '')) })
    }
    return outcome?.erased
  }
}
