import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { sameValue } from '#shared/engine/history/history'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import type { RegisterDefinition } from '#shared/model/definition'
import { filledBy } from '#shared/model/fill'
import type { FieldValue, Instant, Values } from '#shared/core/values/values'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import type { RecordView } from '../../data/query/queryTypes'

/** A draft is kept at the latest this long after a key. */
const draftDelayMs = 300

export interface RecordForm {
  /** `undefined` while the record is read, and for a record that is gone. */
  readonly view: RecordView | undefined
  readonly ready: boolean
  readonly values: Values
  readonly isNew: boolean
  readonly isChanged: boolean
  /** When the restored draft was kept; `undefined` when nothing was restored. */
  readonly restored: Instant | undefined
  readonly set: (field: string, value: FieldValue | undefined) => void
  /** Fills fields by what the program proposes. Nobody typed it, so it makes no draft. */
  readonly propose: (fields: Readonly<Record<string, FieldValue | undefined>>) => void
  /** Saves what changed as one command. @returns whether there was anything to save. */
  readonly save: () => Promise<boolean>
  readonly discard: () => Promise<void>
}

/**
 * The form of one record: what is stored, what was typed since, and a draft of it in the database, so that neither a
 * crash nor another record loses what was typed.
 */
export function useRecordForm(definition: RegisterDefinition, record: string, initial: Values | undefined): RecordForm {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const isNew = initial !== undefined
  const [draft] = useState(() => workspace.snapshot().drafts.find(({ id }) => id === record))
  const [typed, setTyped] = useState<Readonly<Record<string, FieldValue | undefined>>>(
    () => draft?.values ?? initial ?? {},
  )
  const [restored, setRestored] = useState(draft?.at)
  const [read, setRead] = useState<{ readonly view: RecordView | undefined }>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** What was typed last, for the draft and for telling what was typed while a save ran. */
  const latest = useRef(typed)

  useEffect(() => {
    let current = true
    void workspace.query.record(definition.id, record).then((view) => {
      if (current) setRead({ view })
    })
    return () => {
      current = false
    }
  }, [workspace, definition, record, revision])

  const stored = read?.view?.row.record.values
  const changes = useMemo(
    () =>
      Object.fromEntries(Object.entries(typed).filter(([field, value]) => isNew || !sameValue(stored?.[field], value))),
    [typed, stored, isNew],
  )
  const values = useMemo<Values>(() => {
    const merged = { ...stored, ...typed }
    return Object.fromEntries(
      Object.entries(merged).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])),
    )
  }, [stored, typed])

  const keepDraft = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    void workspace.saveDraft({
      id: record,
      register: definition.id,
      values: latest.current,
      isNew,
      at: new Date().toISOString(),
    })
  }, [workspace, record, definition, isNew])
  // Leaving the record, and hiding or closing the window, keep the draft at once.
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') keepDraft()
    }
    window.addEventListener('pagehide', keepDraft)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', keepDraft)
      document.removeEventListener('visibilitychange', onHide)
      keepDraft()
    }
  }, [keepDraft])

  const change = useCallback((fields: Readonly<Record<string, FieldValue | undefined>>) => {
    latest.current = { ...latest.current, ...fields }
    setTyped(latest.current)
  }, [])
  const set = useCallback(
    (field: string, value: FieldValue | undefined) => {
      const held = Object.fromEntries(
        Object.entries({ ...stored, ...latest.current }).flatMap(([id, one]) =>
          one === undefined ? [] : [[id, one] as const],
        ),
      )
      change({ [field]: value, ...filledBy(definition, held, field, value) })
      // Not put off by further keys: who types without a pause has a draft too.
      timer.current ??= setTimeout(keepDraft, draftDelayMs)
    },
    [definition, stored, change, keepDraft],
  )

  /** Drops what was saved or given up; what was typed since stays, and has a draft again. */
  const forget = (done: Readonly<Record<string, FieldValue | undefined>>) => {
    const left = Object.entries(latest.current).filter(
      ([field, value]) => !(field in done) || !sameValue(done[field], value),
    )
    latest.current = Object.fromEntries(left)
    setTyped(latest.current)
    setRestored(undefined)
    if (left.length > 0) timer.current ??= setTimeout(keepDraft, draftDelayMs)
  }
  const stopDraft = () => {
    clearTimeout(timer.current)
    timer.current = undefined
  }

  return {
    view: read?.view,
    ready: read !== undefined || isNew,
    values,
    isNew,
    isChanged: isNew || Object.keys(changes).length > 0,
    restored,
    set,
    propose: change,
    save: async () => {
      // A draft written behind the command would come back as a ghost of what is saved.
      stopDraft()
      const sent = latest.current
      const fields = Object.keys(changes)
      const only = fields.length === 1 ? fields[0] : undefined
      const label = writtenNumber({ definition }, values) ?? ''
      try {
        const outcome = await workspace.run(
          isNew || only === undefined
            ? { kind: isNew ? 'create' : 'edit', register: definition.id, record, label }
            : { kind: 'editField', register: definition.id, record, label, field: only },
          [{ record, register: definition.id, fields: changes, ...(isNew ? { presence: 'live' } : {}) }],
          { draft: record },
        )
        // What was saved is what the form shows, without waiting for the worker.
        const saved = outcome?.records.find(({ id }) => id === record)
        if (saved !== undefined)
          setRead((now) => {
            // The worker may have been quicker, and knows what is derived too.
            if (now?.view?.row.record.updatedAt === saved.updatedAt) return now
            const before = now?.view ?? { row: { derived: {}, numbering: false }, incoming: [] }
            return { view: { ...before, row: { ...before.row, record: saved } } }
          })
        forget(sent)
        return outcome !== undefined
      } catch (error) {
        timer.current = setTimeout(keepDraft, draftDelayMs)
        throw error
      }
    },
    discard: async () => {
      stopDraft()
      forget(latest.current)
      await workspace.dropDraft(record)
    },
  }
}
