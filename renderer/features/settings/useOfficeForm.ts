import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { changesIn, type OfficeDraft, readOfficeDraft, typedOffice } from '#shared/program/settings/officeDraft'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import { readDraftOfOffice, writeDraftOfOffice } from '../../data/settings'

/** Draft of the form is kept this long after the last key. */
const draftDelayMs = 300

/**
 * The form of the office's settings: what is stored, what was typed over it field by field, and a draft of that in the
 * database, so that neither another screen, nor a command in another window, nor closing the program loses it.
 */
export function useOfficeForm() {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  /** `undefined` until the draft is read. */
  const [draft, setDraft] = useState<OfficeDraft>()
  const [restored, setRestored] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pending = useRef<(() => void) | undefined>(undefined)

  useEffect(() => {
    let current = true
    void readDraftOfOffice(workspace.database).then((kept) => {
      if (!current) return
      setDraft(kept)
      setRestored(Object.keys(changesIn(workspace.snapshot().office, kept)).length > 0)
    })
    return () => {
      current = false
    }
  }, [workspace])

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    pending.current?.()
    pending.current = undefined
  }, [])
  // Leaving the screen or closing the window keeps the draft at once.
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const keep = (next: OfficeDraft) => {
    setDraft(next)
    pending.current = () => void writeDraftOfOffice(workspace.database, changesIn(workspace.snapshot().office, next))
  }
  const typed = useMemo(() => typedOffice(office, draft ?? {}), [office, draft])
  const valid = useMemo(() => readOfficeDraft(typed), [typed])
  const isChanged = useMemo(() => Object.keys(changesIn(office, draft ?? {})).length > 0, [office, draft])
  return {
    ready: draft !== undefined,
    typed,
    isChanged,
    isValid: valid !== undefined,
    /** Whether what is typed was typed before and found again. */
    isRestored: restored && isChanged,
    set: (change: OfficeDraft) => {
      keep({ ...draft, ...change })
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, draftDelayMs)
    },
    /** @returns whether there was anything valid to save. */
    save: async (): Promise<boolean> => {
      if (!isChanged || valid === undefined) return false
      await workspace.setOffice(valid)
      setDraft((now) => changesIn(valid, now ?? {}))
      setRestored(false)
      // Typed meanwhile: its own draft is on the way.
      if (pending.current === undefined) await writeDraftOfOffice(workspace.database, {})
      return true
    },
    discard: () => {
      keep({})
      flush()
      setRestored(false)
    },
  }
}
