import { useEffect, useRef } from 'react'
import { toRoman } from '#shared/core/actNumbers/roman'
import { type FieldValue, isActNumber } from '#shared/core/values/values'
import type { RegisterDefinition } from '#shared/model/definition'
import type { NumberGuardState } from './useNumberGuard'
import type { RecordForm } from './useRecordForm'

export interface ProposedNumber {
  /**
   * Whether the number that is to stand in the form is still being asked for: whoever types faster than the records are
   * read would save an act without one.
   */
  readonly isAwaited: () => boolean
  /** Says whether the entry is being saved: from then on nothing is proposed to its form. */
  readonly setSaving: (isSaving: boolean) => void
}

/** Gives a new act the next number, and its session, until the clerk types others. */
export function useProposedNumber(
  definition: RegisterDefinition,
  { values, isNew, propose }: Pick<RecordForm, 'values' | 'isNew' | 'propose'>,
  { proposal, isAsking }: Pick<NumberGuardState, 'proposal' | 'isAsking'>,
): ProposedNumber {
  const numberId = definition.numberGuard?.number
  const sessionId = definition.numberGuard?.session
  const proposed = useRef<{ readonly written?: string; readonly session?: FieldValue | undefined }>({})
  // Once saved the act itself makes the next number; proposed to this form, it would stay behind as an unsaved change.
  const saving = useRef(false)
  useEffect(() => {
    if (saving.current || !isNew || numberId === undefined || proposal === undefined) return
    const current = values[numberId]
    const written = current !== undefined && isActNumber(current) ? current.written : undefined
    if (written !== proposed.current.written || written === proposal.written) return
    const before = proposed.current
    const session = proposal.session === undefined ? undefined : toRoman(proposal.session)
    const isOwnSession =
      sessionId === undefined || (before.written !== undefined && values[sessionId] !== before.session)
    proposed.current = { written: proposal.written, session: isOwnSession ? before.session : session }
    propose({
      [numberId]: proposal,
      ...(isOwnSession || session === undefined ? {} : { [sessionId]: session }),
    })
  }, [isNew, numberId, sessionId, proposal, values, propose])

  const isAwaited = () =>
    isNew &&
    numberId !== undefined &&
    values[numberId] === undefined &&
    // Who took the proposed number out wants none.
    (isAsking || (proposal !== undefined && proposed.current.written === undefined))
  return {
    isAwaited,
    setSaving: (isSaving) => {
      saving.current = isSaving
    },
  }
}
