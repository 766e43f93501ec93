import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import type { RegisterDefinition } from '#shared/model/definition'
import { placeFieldOf } from '#shared/model/relations'
import { filledBy } from '#shared/model/fill'
import type { FieldValue, Instant, Values } from '#shared/core/values/values'
import type { RegisterRecord } from '#shared/core/values/record'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import { newId } from '../../data/commands/commands'
import type { RecordPlace, RecordView } from '../../data/query/queryTypes'
import {
  changesIn,
  draftOf,
  type Fields,
  keepTyped,
  type Meanwhile,
  meanwhileIn,
  newFields,
  settled,
  shownValues,
  type Typed,
  typedOf,
  typing,
  withoutField,
  withoutSaved,
} from './typedFields'

/** A draft is kept at the latest this long after a key. */
const draftDelayMs = 300

/** What came of saving. */
export interface Saved {
  /** Whether there was anything to save. */
  readonly isSaved: boolean
  /** Fields left out because they were changed elsewhere meanwhile: the clerk decides there. */
  readonly open: readonly string[]
}

export interface RecordForm {
  /** `undefined` while the record is read, and for a record that is not in the register. */
  readonly view: RecordView | undefined
  /** Where the record is, if it is in another register. */
  readonly elsewhere: RecordPlace | undefined
  readonly ready: boolean
  readonly values: Values
  readonly isNew: boolean
  readonly isChanged: boolean
  /** Fields changed elsewhere since typing in them began. */
  readonly meanwhile: ReadonlyMap<string, Meanwhile>
  /** When the restored draft was kept; `undefined` when nothing was restored. */
  readonly restored: Instant | undefined
  readonly set: (field: string, value: FieldValue | undefined) => void
  /** Fills fields by what the program proposes. Nobody typed it, so it makes no draft. */
  readonly propose: (fields: Fields) => void
  /** Decides a field that was changed elsewhere: for what was typed here, or for what is stored. */
  readonly decide: (field: string, side: 'typed' | 'stored') => void
  /** Saves what changed as one command. */
  readonly save: () => Promise<Saved>
  readonly discard: () => Promise<void>
}

interface Read {
  readonly view: RecordView | undefined
  readonly elsewhere: RecordPlace | undefined
}

const nothing: Values = {}

/**
 * The form of one record: what is stored, what was typed since, and a draft of it in the database, so that neither a
 * crash nor another record loses what was typed.
 */
export function useRecordForm(definition: RegisterDefinition, record: string, initial: Values | undefined): RecordForm {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const drafts = useWorkspaceValue('drafts')
  const [draft] = useState(() =>
    workspace.snapshot().drafts.find(({ id, register }) => id === record && register === definition.id),
  )
  const [typed, setTyped] = useState<Typed>(() => (draft === undefined ? newFields(initial ?? {}) : typedOf(draft)))
  const [restored, setRestored] = useState(draft?.at)
  const [read, setRead] = useState<Read>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** What was typed last, for the draft and for telling what was typed while a save ran. */
  const latest = useRef(typed)
  /** The draft as this form last read or wrote it: the only one it may take away. */
  const kept = useRef(draft === undefined ? undefined : { token: draft.token })
  /** While a save runs its draft is gone on purpose; a new entry that was given up has none any more. */
  const busy = useRef<'saving' | 'givenUp'>(undefined)
  const isNew = initial !== undefined && read?.view === undefined
  const stored = read?.view?.row.record.values ?? (isNew ? nothing : undefined)

  const show = useCallback((next: Typed) => {
    latest.current = next
    setTyped(next)
  }, [])
  const compare = useCallback(
    (now: RegisterRecord) => show(settled(latest.current, now.values, now.updatedAt, draft?.at)),
    [show, draft],
  )
  useEffect(() => {
    let current = true
    const ask = async () => {
      const view = await workspace.query.record(definition.id, record)
      const elsewhere = view === undefined ? await workspace.query.whereIs(record) : undefined
      if (!current) return
      setRead({ view, elsewhere })
      if (view !== undefined) compare(view.row.record)
    }
    void ask()
    return () => {
      current = false
    }
  }, [workspace, definition, record, revision, compare])

  const meanwhile = useMemo(() => meanwhileIn(typed, stored ?? nothing), [typed, stored])
  const values = useMemo(() => shownValues(typed, stored), [typed, stored])
  const isChanged = isNew || Object.keys(typed).length > 0

  const dropDraft = useCallback(async () => {
    const mine = kept.current
    kept.current = undefined
    if (mine !== undefined) await workspace.drafts.drop(record, mine.token)
  }, [workspace, record])
  const keepDraft = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    if (Object.keys(latest.current).length === 0) {
      void dropDraft()
      return
    }
    const token = newId()
    kept.current = { token }
    void workspace.drafts.save({
      id: record,
      register: definition.id,
      ...draftOf(latest.current),
      isNew,
      at: new Date().toISOString(),
      token,
    })
  }, [workspace, record, definition, isNew, dropDraft])
  // Timers outlive renders: what fires is what the form is then.
  const keepNow = useRef(keepDraft)
  useEffect(() => {
    keepNow.current = keepDraft
  }, [keepDraft])
  // Not put off by further keys: who types without a pause has a draft too.
  const keepSoon = useCallback(() => {
    if (busy.current !== 'givenUp') timer.current ??= setTimeout(() => keepNow.current(), draftDelayMs)
  }, [])
  // Leaving the record, and hiding or closing the window, keep the draft at once.
  useEffect(() => {
    const keep = () => keepNow.current()
    const onHide = () => {
      if (document.visibilityState === 'hidden') keep()
    }
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', onHide)
      keep()
    }
  }, [])
  // Another window that saved the same record took the one draft there is with it; what is typed here needs its own again.
  const isKept = drafts.some(({ id }) => id === record)
  useEffect(() => {
    if (isKept || kept.current === undefined || busy.current !== undefined) return
    if (Object.keys(latest.current).length > 0) keepSoon()
  }, [isKept, keepSoon])

  const change = useCallback((fields: Fields) => show(typing(latest.current, stored, fields)), [show, stored])
  const set = useCallback(
    (field: string, value: FieldValue | undefined) => {
      const held = shownValues(latest.current, stored)
      change({ [field]: value, ...filledBy(definition, held, field, value) })
      keepSoon()
    },
    [definition, stored, change, keepSoon],
  )
  const decide = useCallback(
    (field: string, side: 'typed' | 'stored') => {
      show(
        side === 'stored' ? withoutField(latest.current, field) : keepTyped(latest.current, stored ?? nothing, field),
      )
      keepSoon()
    },
    [show, stored, keepSoon],
  )
  const stopDraft = () => {
    clearTimeout(timer.current)
    timer.current = undefined
  }

  return {
    view: read?.view,
    elsewhere: read?.elsewhere,
    ready: read !== undefined || isNew,
    values,
    isNew,
    isChanged,
    meanwhile,
    restored,
    set,
    propose: change,
    decide,
    save: async () => {
      // A draft written behind the command would come back as a ghost of what is saved.
      stopDraft()
      busy.current = 'saving'
      const sent = latest.current
      try {
        // Asked of the database itself: what another window or a merge wrote may not have been heard of here yet.
        const now = await workspace.database.records.get(record)
        if (now !== undefined && now.register !== definition.id) return { isSaved: false, open: [] }
        const held = now?.values ?? nothing
        // Who never saw what is stored cannot have decided against it.
        const open = now === undefined ? [] : [...meanwhileIn(sent, held).keys()]
        const fields = now === undefined ? await placed(draftOf(sent).values) : changesIn(sent, held)
        if (now !== undefined) setRead((before) => withRecord(before, now))
        if (!isNew && Object.keys(fields).length === 0) {
          compareAndForget(now, {})
          return { isSaved: false, open }
        }
        const ids = Object.keys(fields)
        const only = ids.length === 1 ? ids[0] : undefined
        const label = writtenNumber({ definition }, values) ?? ''
        const mine = kept.current
        kept.current = undefined
        const outcome = await workspace.run(
          isNew || only === undefined
            ? { kind: isNew ? 'create' : 'edit', register: definition.id, record, label }
            : { kind: 'editField', register: definition.id, record, label, field: only },
          [{ record, register: definition.id, fields, ...(isNew ? { presence: 'live' } : {}) }],
          mine === undefined ? {} : { draft: record, ...(mine.token === undefined ? {} : { draftToken: mine.token }) },
        )
        // What was saved is what the form shows, without waiting for the worker.
        const saved = outcome?.records.find(({ id }) => id === record)
        if (saved !== undefined) setRead((before) => withRecord(before, saved))
        setRestored(undefined)
        compareAndForget(saved, fields)
        return { isSaved: outcome !== undefined, open }
      } catch (error) {
        keepSoon()
        throw error
      } finally {
        busy.current = undefined
      }
    },
    discard: async () => {
      stopDraft()
      if (isNew) busy.current = 'givenUp'
      show({})
      setRestored(undefined)
      await dropDraft()
    },
  }

  /** A new record with its place behind those that belong to the same one, where its register keeps an order. */
  async function placed(fields: Fields): Promise<Fields> {
    const place = placeFieldOf(definition)
    if (place === undefined || fields[place] !== undefined) return fields
    return {
      ...fields,
      [place]: await workspace.query.nextPlace(definition.id, shownValues(newFields(fields), undefined)),
    }
  }

  /** Drops what was saved; what was typed since, or is not decided, stays and has a draft again. */
  function compareAndForget(now: RegisterRecord | undefined, saved: Fields) {
    show(withoutSaved(latest.current, saved))
    if (now !== undefined) compare(now)
    busy.current = undefined
    if (Object.keys(latest.current).length > 0 || kept.current !== undefined) keepSoon()
  }
}

/** The view with the record as it is now; what the worker computes from it follows. */
function withRecord(before: Read | undefined, record: RegisterRecord): Read {
  const view = before?.view ?? { row: { record, derived: {}, numbering: false }, incoming: [], rolls: [] }
  // The worker may have been quicker, and knows what is derived too.
  if (before?.view?.row.record.updatedAt === record.updatedAt) return before
  return { view: { ...view, row: { ...view.row, record } }, elsewhere: undefined }
}
