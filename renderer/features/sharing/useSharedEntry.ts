import { useEffect } from 'react'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import { sameValue } from '#shared/engine/history/history'
import type { RegisterDefinition } from '#shared/model/definition'
import type { Values } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useToast } from '../../components/toasts'

export interface SharedEntry {
  /** What is to be known of the entry while it is open: who else has it open, that its number is not confirmed. */
  readonly notes: readonly string[]
  /** Claims the number of an entry that was saved; says so where somebody else has it. Nothing waits for it. */
  readonly claim: (before: Values | undefined, saved: Values) => void
}

/** An entry that stands open, as the other workstations are concerned. */
export function useSharedEntry(definition: RegisterDefinition, record: string): SharedEntry {
  const workspace = useWorkspace()
  const { sharing: text } = useTexts()
  const { stations, unconfirmed } = useWorkspaceValue('sharing')
  const toast = useToast()
  useEffect(() => {
    workspace.sharing.opened(record)
    return () => workspace.sharing.opened(undefined)
  }, [workspace, record])
  const own = workspace.sharing.replica
  const others = stations.filter(({ open, replica }) => open === record && replica !== own)
  const number = definition.numberGuard?.number
  return {
    notes: [
      ...(others.length === 0 ? [] : [text.alsoOpen(others.map(({ person }) => person).join(', '))]),
      ...(unconfirmed.includes(record) ? [text.unconfirmed] : []),
    ],
    claim: (before, saved) => {
      if (number === undefined || saved[number] === undefined || sameValue(before?.[number], saved[number])) return
      const written = writtenNumber({ definition }, saved)
      if (written === undefined) return
      void workspace.sharing.claim({ register: definition.id, number: written, record }).then((holder) => {
        if (holder !== undefined) toast({ look: 'problem', text: text.numberTaken(written, holder) })
      })
    },
  }
}
