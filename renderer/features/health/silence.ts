import { useCallback } from 'react'
import { silenced, silencedField, unsilenced } from '#shared/engine/health/silenced'
import { recordName } from '#shared/model/display'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { useUndo } from '../history/undo'

/** Silences a check in a record with a reason, or lets it speak again; each is one command. */
export function useSilence(): {
  readonly silence: (register: string, check: string, record: string, reason: string) => Promise<void>
  readonly unsilence: (register: string, check: string, record: string) => Promise<void>
} {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const { app, health } = useTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const write = useCallback(
    async (register: string, check: string, id: string, reason: string | undefined) => {
      const found = await workspace.query.record(register, id)
      if (found === undefined) return undefined
      const { record } = found.row
      const label = recordName(catalogue.of(register), record.values)
      const value = reason === undefined ? unsilenced(record, check) : silenced(record, check, reason)
      const outcome = await workspace.run({ kind: 'editField', register, record: id, label, field: silencedField }, [
        { record: id, register, fields: { [silencedField]: value } },
      ])
      return outcome === undefined ? undefined : { label, command: outcome.command.id }
    },
    [catalogue, workspace],
  )
  return {
    silence: async (register, check, record, reason) => {
      const done = await write(register, check, record, reason)
      if (done === undefined) return
      toast({
        look: 'plain',
        text: health.didSilence(done.label),
        action: { label: app.common.undo, run: () => void undoOnly(done.command) },
      })
    },
    unsilence: async (register, check, record) => {
      await write(register, check, record, undefined)
    },
  }
}
