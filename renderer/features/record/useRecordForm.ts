import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { sameValue } from '#shared/history/history'
import type { RegisterDefinition } from '#shared/registers/definition'
import type { FieldValue, Instant, Values } from '#shared/values/values'
import { useWorkspace, useWorkspaceValue } from '../../app/context'
import type { RecordView } from '../../data/queryTypes'

/** Draft of a form is kept this long after the last key. */
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
  const pending = useRef<(() => void) | undefined>(undefined)

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

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    pending.current?.()
    pending.current = undefined
  }, [])
  // Leaving a record keeps its draft at once.
  useEffect(() => flush, [flush])

  const propose = useCallback(
    (fields: Readonly<Record<string, FieldValue | undefined>>) => setTyped((before) => ({ ...before, ...fields })),
    [],
  )
  const set = useCallback(
    (field: string, value: FieldValue | undefined) => {
      setTyped((before) => {
        const next = { ...before, [field]: value }
        pending.current = () =>
          void workspace.saveDraft({
            id: record,
            register: definition.id,
            values: next,
            isNew,
            at: new Date().toISOString(),
          })
        return next
      })
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, draftDelayMs)
    },
    [workspace, record, definition, isNew, flush],
  )

  const forget = () => {
    clearTimeout(timer.current)
    pending.current = undefined
    setRestored(undefined)
    setTyped({})
  }

  return {
    view: read?.view,
    ready: read !== undefined || isNew,
    values,
    isNew,
    isChanged: isNew || Object.keys(changes).length > 0,
    restored,
    set,
    propose,
    save: async () => {
      const fields = Object.keys(changes)
      const only = fields.length === 1 ? fields[0] : undefined
      const outcome = await workspace.run(
        isNew || only === undefined
          ? { kind: isNew ? 'create' : 'edit', register: definition.id, record }
          : { kind: 'editField', register: definition.id, record, field: only },
        [{ record, register: definition.id, fields: changes, ...(isNew ? { presence: 'live' } : {}) }],
        { draft: record },
      )
      // What was saved is what the form shows, without waiting for the worker.
      const saved = outcome?.records.find(({ id }) => id === record)
      if (saved !== undefined && read?.view !== undefined)
        setRead({ view: { ...read.view, row: { ...read.view.row, record: saved } } })
      forget()
      return outcome !== undefined
    },
    discard: async () => {
      forget()
      await workspace.dropDraft(record)
    },
  }
}
