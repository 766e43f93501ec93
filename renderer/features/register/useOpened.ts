import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { z } from 'zod'
import type { RegisterDefinition } from '#shared/model/definition'
import type { Values } from '#shared/core/values/values'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import { type NewChild, type RecordAddress, recordPath } from '../../components/recordAddress'
import { newId } from '../../data/commands/commands'
import type { ListResult } from '../../data/query/queryTypes'

/** The record in the pane. */
export interface Opened {
  readonly record: string
  /** Values a new record starts with. */
  readonly initial?: Values
  /** Those of them that were taken over from the entry before. */
  readonly carried?: readonly string[]
  /** Grows each time the form is to be focused. */
  readonly focus: number
  readonly field?: string
  /** Name of the record whose link led here. */
  readonly from?: string
}

export interface OpenedRecord {
  readonly opened: Opened | undefined
  readonly open: (record: string, focus?: boolean) => void
  /** Goes into the form of a record. */
  readonly edit: (record: string) => void
  readonly close: () => void
  /** Opens a new entry, or the one that was begun and not saved. */
  readonly startNew: () => void
  /** What the next new entry takes over from. */
  readonly remember: (saved: Values) => void
  /**
   * Goes on from a record that was saved: to itself, no longer as a new one, to the next new entry, or to another record.
   * Only where it is still the one in the pane, for saving may end after the clerk has opened something else.
   */
  readonly goOn: (saved: string, to: 'itself' | 'new' | { readonly record: string }) => void
  /** Follows a link to a record of this register or of another; Back leads to the record it stands in. */
  readonly follow: (address: RecordAddress, from: string) => void
  /** Begins a new record that belongs to the one in the pane; Back leads to that. */
  readonly add: (child: NewChild) => void
  readonly goBack: () => void
}

/** What the entry of the browser's history says besides the address: the name of the record one came from. */
const arrival = z.object({
  from: z.string(),
  /** What a new record belongs to. */
  belongs: z.object({ field: z.string(), record: z.string() }).exactOptional(),
})

/**
 * Which record the pane shows: chosen in the list, named by the address (a hit of the search, a link, an import), or new.
 * `reveal` is told the place of a record the address names.
 */
export function useOpened(
  definition: RegisterDefinition,
  result: ListResult | undefined,
  reveal: (index: number) => void,
): OpenedRecord {
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const drafts = useWorkspaceValue('drafts')
  const navigate = useNavigate()
  const location = useLocation()
  const [search, setSearch] = useSearchParams()
  const [opened, setOpened] = useState<Opened>()
  const lastSaved = useRef<Values>({})

  const open = useCallback((record: string, focus = false) => {
    setOpened((before) => ({ record, focus: focus ? (before?.focus ?? 0) + 1 : 0 }))
  }, [])
  const edit = useCallback((record: string) => {
    setOpened((before) => (before?.record === record ? { ...before, focus: before.focus + 1 } : { record, focus: 1 }))
  }, [])
  const close = useCallback(() => setOpened(undefined), [])

  const wanted = search.get('record')
  const wantedField = search.get('field')
  // Parsed once for each arrival: a new object at every render would open a new entry at every render.
  const came = useMemo(() => arrival.safeParse(location.state).data, [location.state])
  const from = came?.from
  const belongs = came?.belongs
  useEffect(() => {
    if (wanted === null) return
    const draft = drafts.find(({ id, register }) => id === wanted && register === definition.id)
    if (draft?.isNew === true) {
      setOpened({ record: wanted, initial: {}, focus: 1 })
      setSearch({}, { replace: true })
      return
    }
    setOpened({
      record: wanted,
      focus: wantedField === null ? 0 : 1,
      ...(wantedField === null ? {} : { field: wantedField }),
      ...(from === undefined ? {} : { from }),
    })
    if (result === undefined) return
    let current = true
    void workspace.query.indexOf(result.list, wanted).then((index) => {
      if (!current) return
      if (index >= 0) reveal(index)
      setSearch({}, { replace: true })
    })
    return () => {
      current = false
    }
  }, [wanted, wantedField, from, result, workspace, setSearch, drafts, definition, reveal])

  const begin = useCallback(
    (record: string, saved: Values) => {
      const initial = initialValues(definition, saved, today)
      const carried = carriedFields(definition, saved)
      setOpened((before) => ({ record, initial, carried, focus: (before?.focus ?? 0) + 1 }))
    },
    [definition, today],
  )
  const startNew = useCallback(() => {
    const unfinished = drafts.find((draft) => draft.isNew && draft.register === definition.id)
    begin(unfinished?.id ?? newId(), lastSaved.current)
  }, [definition, drafts, begin])
  const goOn: OpenedRecord['goOn'] = useCallback(
    (saved, to) => {
      const next = to === 'new' ? nextEntry(definition, lastSaved.current, today) : to
      setOpened((before) => {
        if (before?.record !== saved) return before
        const kept = before.from === undefined ? {} : { from: before.from }
        return next === 'itself' ? { record: saved, focus: 0, ...kept } : { ...next, focus: before.focus + 1, ...kept }
      })
    },
    [definition, today],
  )
  const remember = useCallback((saved: Values) => {
    lastSaved.current = saved
  }, [])
  const isNewWanted = search.has('new')
  useEffect(() => {
    if (!isNewWanted) return
    if (belongs === undefined || from === undefined) startNew()
    else {
      const link = { [belongs.field]: [{ record: belongs.record, written: from }] }
      setOpened({ record: newId(), initial: { ...initialValues(definition, {}, today), ...link }, focus: 1, from })
    }
    setSearch({}, { replace: true })
  }, [isNewWanted, startNew, setSearch, belongs, from, definition, today])

  const record = opened?.record
  const isNew = opened?.initial !== undefined
  const follow = useCallback(
    (address: RecordAddress, name: string) => {
      // The address does not name what is open; in the history it must, or Back would lead to a list with nothing open.
      if (record !== undefined)
        void navigate(isNew ? `/register/${definition.id}?new=1` : recordPath({ register: definition.id, record }), {
          replace: true,
        })
      void navigate(recordPath(address), { state: { from: name } satisfies z.infer<typeof arrival> })
    },
    [navigate, definition, record, isNew],
  )
  const add = useCallback(
    ({ register, field, record: parent, name }: NewChild) => {
      void navigate(recordPath({ register: definition.id, record: parent }), { replace: true })
      void navigate(`/register/${register}?new=1`, {
        state: { from: name, belongs: { field, record: parent } } satisfies z.infer<typeof arrival>,
      })
    },
    [navigate, definition],
  )
  const goBack = useCallback(() => void navigate(-1), [navigate])
  return { opened, open, edit, close, startNew, remember, goOn, follow, add, goBack }
}

/** What a new entry starts with: initial choices, and what the entry saved before it had in common with its session. */
function initialValues(definition: RegisterDefinition, last: Values, today: string): Values {
  const initial = definition.fields.flatMap((field) =>
    field.type === 'choice' && field.initial !== undefined ? [[field.id, field.initial] as const] : [],
  )
  const date = definition.numberGuard === undefined ? [] : [[definition.numberGuard.date, today] as const]
  const kept = carriedFields(definition, last).flatMap((field) => {
    const value = last[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries([...initial, ...date, ...kept])
}

/** The fields a new entry takes over from the one saved before it. */
function carriedFields({ carry = [] }: RegisterDefinition, last: Values): readonly string[] {
  return carry.filter((field) => last[field] !== undefined)
}

/** The next new entry, with the cursor where it differs from the one before. */
function nextEntry(definition: RegisterDefinition, last: Values, today: string) {
  const initial = initialValues(definition, last, today)
  const field = firstToType(definition, initial)
  return {
    record: newId(),
    initial,
    carried: carriedFields(definition, last),
    ...(field === undefined ? {} : { field }),
  }
}

/** The first field of a form a clerk has to fill in: it must have a value, and nothing is proposed for it. */
function firstToType({ fields, sections, numberGuard }: RegisterDefinition, initial: Values): string | undefined {
  const proposed: readonly (string | undefined)[] = [numberGuard?.number, numberGuard?.session]
  return sections
    .flatMap((section) => fields.filter((field) => field.section === section))
    .find(
      ({ id, type, required }) =>
        type !== 'derived' && required === true && initial[id] === undefined && !proposed.includes(id),
    )?.id
}
