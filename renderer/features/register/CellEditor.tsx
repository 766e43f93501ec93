import { TriangleAlert } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { isDay } from '#shared/core/calendar/days'
import type { Register } from '#shared/engine/register'
import { recordName } from '#shared/model/display'
import { columnHeading } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { FieldInput } from '../../fields/FieldInput'
import { ChangedMeanwhile } from '../record/ChangedMeanwhile'
import { fieldWarnings } from '../record/fieldWarnings'
import { shownValues } from '../record/typedFields'
import { useNumberGuard } from '../record/useNumberGuard'
import { useRepeatedTexts } from '../record/useRepeatedTexts'
import { isLarge } from './cellRules'
import type { GridProps } from './gridProps'
import type { CellEdit, CellEditing } from './useCellEdit'

/** Where the clerk goes from a cell. */
export type CellMove = 'down' | 'up' | 'next' | 'previous' | 'none' | 'all'

interface Props {
  readonly definition: Register
  readonly editing: CellEditing
  readonly edit: CellEdit
  /** Ends editing by a key that moves on; `none` stays at the cell. */
  readonly onMove: (move: CellMove) => void
  /** The focus went elsewhere: what was typed is saved, the focus is not called back. */
  readonly onLeave: () => void
  readonly onCancel: () => void
  /** The clerk chose between what was typed and what came meanwhile. */
  readonly onDecided: () => void
  readonly onFollow: GridProps['onFollow']
}

const focusable = 'input, textarea, select, button'

/** A cell while it is edited: the input of the form with its checks and completion. */
export function CellEditor({ definition, editing, edit, onMove, onLeave, onCancel, onDecided, onFollow }: Props) {
  const texts = useTexts()
  const { app, deadlines, register } = texts
  const id = useId()
  const noteId = `${id}-note`
  const box = useRef<HTMLDivElement>(null)
  const { field, record, begun, ahead, stored, typed, meanwhile } = editing
  const values = useMemo(() => shownValues(typed, stored), [typed, stored])
  const value = values[field.id]
  const guard = useNumberGuard(definition, record, values)
  const repeated = useRepeatedTexts(definition, record, values)
  const warnings = [
    ...(fieldWarnings(definition, values, true, texts).get(field.id) ?? []),
    ...(repeated.get(field.id) ?? []),
    ...(field.id === definition.numberGuard?.number && value !== undefined ? guard.warnings : []),
  ]
  // A day is said as it was understood while it is typed: „dziś” is a day of the week.
  const day = field.type === 'date' && typeof value === 'string' && isDay(value) ? value : undefined

  // Before the letter that began it arrives.
  useLayoutEffect(() => {
    const input = box.current?.querySelector<HTMLElement>('input, textarea, select')
    input?.focus({ preventScroll: true })
    const isText = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
    if (!isText || (input instanceof HTMLInputElement && input.type === 'checkbox')) return
    if (ahead !== undefined && input.value === '' && input.type !== 'datetime-local') {
      input.setRangeText(ahead, 0, 0, 'end')
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: ahead }))
    }
    if (begun === 'moved') input.select()
    // Behind what stands there, typed letters too: selected, they would be lost to the next one.
    else if (input.type !== 'datetime-local') {
      const end = input.value.length
      input.setSelectionRange(end, end)
    }
  }, [begun, ahead])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const control = event.ctrlKey || event.metaKey
    const { target } = event
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Tab' && !control && !event.altKey) {
      const stops = Array.from(box.current?.querySelectorAll<HTMLElement>(focusable) ?? [])
      const last = event.shiftKey ? stops[0] : stops.at(-1)
      // Several inputs in one cell come one after another.
      if (target !== last) return
      onMove(event.shiftKey ? 'previous' : 'next')
    } else if (event.key === 'Enter' && target instanceof HTMLButtonElement) return
    else if (event.key === 'Enter' && event.altKey && target instanceof HTMLTextAreaElement) {
      target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end')
      edit.set(target.value)
    } else if (event.key === 'Enter' && !event.altKey) {
      if (event.shiftKey && target instanceof HTMLTextAreaElement) return
      onMove(control ? 'all' : event.shiftKey ? 'up' : 'down')
    } else if (control && !event.altKey && event.key.toLowerCase() === 's') onMove('none')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = (event: FocusEvent) => {
    const isInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
    // Another window in front takes the focus for a while, not the cell.
    if (!isInside && document.hasFocus()) onLeave()
  }
  const label = app.list.cellOf(columnHeading(register(definition.id), field.id), recordName(definition, stored))
  const hasNote = warnings.length > 0 || day !== undefined || meanwhile !== undefined
  return (
    <div
      ref={box}
      className={isLarge(field) ? 'cell-editor large' : 'cell-editor'}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <FieldInput
        id={id}
        describedBy={hasNote ? noteId : undefined}
        definition={definition}
        field={field}
        record={record}
        value={value}
        onChange={edit.set}
        onOpen={(address) => onFollow(address, recordName(definition, stored))}
      />
      <div id={noteId} className="cell-note" aria-live="polite" hidden={!hasNote}>
        {day === undefined || warnings.length > 0 ? null : <span>= {deadlines.day(day)}</span>}
        {warnings.map((warning) => (
          <span key={warning} className="warning">
            <TriangleAlert size={13} aria-hidden />
            <span>{warning}</span>
          </span>
        ))}
        {meanwhile === undefined ? null : (
          <ChangedMeanwhile
            definition={definition}
            field={field.id}
            change={meanwhile}
            onDecide={(_, side) => {
              edit.decide(side)
              onDecided()
            }}
          />
        )}
      </div>
    </div>
  )
}
