import { useCallback, useEffect, useRef, useState } from 'react'
import { filledBy } from '#shared/model/fill'
import type { FieldDefinition } from '#shared/model/field'
import { recordName } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import type { Register } from '#shared/engine/register'
import type { FieldValue, Values } from '#shared/core/values/values'
import type { RegisterRecord } from '#shared/core/values/record'
import { useToast } from '../../components/toasts'
import { useTexts, useWorkspace } from '../../data/context'
import { newId } from '../../data/commands/commands'
import type { ListSnapshot } from '../../data/query/listModel'
import { draftOf, keepTyped, type Meanwhile, meanwhileIn, shownValues, type Typed, typing } from '../record/typedFields'
import { saveCell } from './saveCell'
import { placeAmong } from './useCursor'

/** A cell that is being edited, and what was typed into it. */
export interface CellEditing {
  readonly record: string
  /** Where it stands: the row of the list and the place of its column in the view. */
  readonly row: number
  readonly place: number
  readonly field: FieldDefinition
  /** What the record held when editing began. */
  readonly stored: Values
  readonly typed: Typed
  /** By a letter that replaces the value, at the value, or by moving on from another cell. */
  readonly begun: 'typing' | 'value' | 'moved'
  /** Typed before the cell could open: the input begins with it, as if it had been there. */
  readonly ahead?: string
  /** Given when the field was changed elsewhere since: the clerk decides. */
  readonly meanwhile?: Meanwhile
}

export interface CellEdit {
  readonly editing: CellEditing | undefined
  /** Begins at a cell; with a value, as if that had been typed. */
  readonly begin: (
    cell: Omit<CellEditing, 'typed' | 'stored' | 'meanwhile'>,
    record: RegisterRecord,
    value?: Given,
  ) => void
  readonly set: (value: FieldValue | undefined) => void
  /** Saves what was typed and closes the cell. Stays, and asks, where the value was changed meanwhile: then `false`. */
  readonly finish: () => boolean
  /** Saves a value without opening the cell. */
  readonly put: (
    cell: Omit<CellEditing, 'typed' | 'stored' | 'meanwhile'>,
    record: RegisterRecord,
    value: Given,
  ) => void
  readonly cancel: () => void
  readonly decide: (side: 'typed' | 'stored') => void
  /** The value as it is typed now. */
  readonly value: FieldValue | undefined
}

/** The row of the list an edited cell stands in now: its record may have moved. */
export function rowOf(
  rows: ListSnapshot['rows'],
  { row, record }: Pick<CellEditing, 'row' | 'record'>,
): number | undefined {
  return rows.get(row)?.record.id === record ? row : placeAmong(rows, record)
}

/** A value given from outside; without one the field is emptied. */
export interface Given {
  readonly value?: FieldValue | undefined
}

/**
 * Editing in the list: one cell at a time, one command for each. A value that was changed elsewhere meanwhile is never
 * written over; what could not be saved is not lost: the cell opens again, or the entry keeps it as a draft.
 */
export function useCellEdit(definition: Register, list: ListSnapshot): CellEdit {
  const workspace = useWorkspace()
  const toast = useToast()
  const { app, register } = useTexts()
  const [editing, setEditing] = useState<CellEditing>()
  /** The same, known before the screen is drawn again: leaving a cell and saving it come in one breath. */
  const latest = useRef<CellEditing>(undefined)
  const isShown = useRef(true)
  const show = useCallback((next: CellEditing | undefined) => {
    latest.current = next
    setEditing(next)
  }, [])

  const keepAsDraft = useCallback(
    (edit: CellEditing) => {
      if (workspace.snapshot().drafts.some(({ id }) => id === edit.record)) return
      const at = new Date().toISOString()
      void workspace.drafts.save({
        id: edit.record,
        register: definition.id,
        ...draftOf(edit.typed),
        isNew: false,
        at,
        token: newId(),
      })
    },
    [workspace, definition],
  )
  const save = useCallback(
    async (edit: CellEditing) => {
      if (Object.keys(edit.typed).length === 0) return
      const label = fieldLabel(register(definition.id), edit.field.id)
      const name = recordName(definition, edit.stored)
      /** Back to the cell: at once, or by a press when the clerk is in another cell already. */
      const giveBack = (again: CellEditing, said: string) => {
        if (!isShown.current) keepAsDraft(again)
        else if (latest.current === undefined) {
          show(again)
          return
        }
        if (again !== latest.current)
          toast({
            look: 'problem',
            text: said,
            ...(isShown.current ? { action: { label: app.list.backToCell, run: () => show(again) } } : {}),
          })
      }
      try {
        let saved = await saveCell(workspace, definition, edit.record, edit.typed)
        const own = edit.typed[edit.field.id]
        // Only what was filled in besides is in question: that gives way, for nobody typed it.
        if (saved.kind === 'open' && own !== undefined && !saved.meanwhile.has(edit.field.id))
          saved = await saveCell(workspace, definition, edit.record, { [edit.field.id]: own })
        if (saved.kind === 'gone') toast({ look: 'problem', text: app.list.cellGone(name) })
        if (saved.kind !== 'open') return
        const meanwhile = saved.meanwhile.get(edit.field.id)
        giveBack({ ...edit, ...(meanwhile === undefined ? {} : { meanwhile }) }, app.list.cellChanged(label, name))
      } catch (error) {
        giveBack(edit, app.list.cellNotSaved(label, name))
        throw error
      }
    },
    [workspace, definition, register, app, toast, keepAsDraft, show],
  )

  // Who goes to another screen has done with the cell.
  const saveNow = useRef(save)
  useEffect(() => {
    saveNow.current = save
  }, [save])
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
      const left = latest.current
      latest.current = undefined
      if (left !== undefined) void saveNow.current(left)
    }
  }, [])

  const typedInto = (edit: CellEditing, value: FieldValue | undefined): CellEditing => {
    const held = shownValues(edit.typed, edit.stored)
    const fields = { [edit.field.id]: value, ...filledBy(definition, held, edit.field.id, value) }
    return { ...edit, typed: typing(edit.typed, edit.stored, fields) }
  }
  const close = () => show(undefined)
  const finish = () => {
    const edit = latest.current
    if (edit === undefined) return true
    if (edit.meanwhile !== undefined) return false
    const row = rowOf(list.rows, edit)
    const now = row === undefined ? undefined : list.rows.get(row)?.record
    const meanwhile = now === undefined ? undefined : meanwhileIn(edit.typed, now.values).get(edit.field.id)
    if (meanwhile !== undefined) {
      show({ ...edit, meanwhile })
      return false
    }
    close()
    void save(edit)
    return true
  }
  return {
    editing,
    begin: (cell, record, given) => {
      const edit: CellEditing = { ...cell, stored: record.values, typed: {} }
      // One whose record left the list is not seen any more, but what was typed there counts.
      if (latest.current !== undefined) void save(latest.current)
      show(given === undefined ? edit : typedInto(edit, given.value))
    },
    put: (cell, record, given) => void save(typedInto({ ...cell, stored: record.values, typed: {} }, given.value)),
    set: (value) => {
      if (latest.current !== undefined) show(typedInto(latest.current, value))
    },
    finish,
    cancel: close,
    decide: (side) => {
      const { meanwhile } = editing ?? {}
      close()
      if (editing === undefined || meanwhile === undefined || side === 'stored') return
      const now = meanwhile.stored === undefined ? {} : { [editing.field.id]: meanwhile.stored }
      void save({ ...editing, typed: keepTyped(editing.typed, now, editing.field.id) })
    },
    value: editing === undefined ? undefined : shownValues(editing.typed, editing.stored)[editing.field.id],
  }
}
