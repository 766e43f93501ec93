import { type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { fold } from '#shared/core/folding/fold'
import type { FieldDefinition } from '#shared/model/field'
import { fieldLabel, type RegisterText } from '#shared/model/registerText'
import { Dialog } from '../../components/Dialog'
import { formKeys, isInDialog, pressed, useKeyDown } from '../../components/keys'
import { useTexts } from '../../data/context'

/** A field of the form one can go to. */
interface Place {
  readonly id: string
  readonly label: string
  readonly section: string
}

interface Props {
  readonly body: RefObject<HTMLElement | null>
  /** The sections of the form, as it shows them. */
  readonly sections: readonly { readonly label: string; readonly fields: readonly FieldDefinition[] }[]
  readonly text: RegisterText
}

const inputs = 'input, textarea, select, button'

/** Goes to a field of the open entry by its name: Ctrl+J, the beginning of a word, Enter. From the list too. */
export function FieldJump({ body, sections, text }: Props) {
  const { app } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const chosen = useRef<string>(undefined)
  const onKey = useCallback((event: KeyboardEvent) => {
    if (event.defaultPrevented || isInDialog(event.target) || !pressed(event, formKeys.jump)) return
    event.preventDefault()
    setOpen(true)
  }, [])
  useKeyDown(onKey)
  // Once the dialog is gone, or it would take the focus back.
  useEffect(() => {
    const field = chosen.current
    if (isOpen || field === undefined) return
    chosen.current = undefined
    const place = body.current?.querySelector(`[data-field="${field}"]`)
    const section = place?.closest('details')
    if (section !== null && section !== undefined) section.open = true
    place?.scrollIntoView({ block: 'center' })
    place?.querySelector<HTMLElement>(inputs)?.focus({ preventScroll: true })
  }, [isOpen, body])
  if (!isOpen) return null
  const places = sections.flatMap(({ label, fields }) =>
    fields.flatMap(({ id, type }) => (type === 'derived' ? [] : { id, label: fieldLabel(text, id), section: label })),
  )
  return (
    <Dialog title={app.pane.jump} onClose={() => setOpen(false)}>
      <Choice
        places={places}
        onChoose={(id) => {
          chosen.current = id
          setOpen(false)
        }}
      />
    </Dialog>
  )
}

interface ChoiceProps {
  readonly places: readonly Place[]
  readonly onChoose: (field: string) => void
}

function Choice({ places, onChoose }: ChoiceProps) {
  const { app } = useTexts()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const found = useMemo(() => placesFor(places, typed), [places, typed])
  const move = (by: number) => {
    const next = Math.max(0, Math.min(found.length - 1, at + by))
    setAt(next)
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const place = found[at]
  return (
    <>
      <input
        className="input"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={place === undefined ? undefined : `${list}-${at}`}
        aria-label={app.pane.jumpField}
        placeholder={app.pane.jumpField}
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1)
          else if (event.key === 'ArrowUp') move(-1)
          else if (event.key === 'Enter' && place !== undefined) onChoose(place.id)
          else return
          event.preventDefault()
        }}
      />
      <p className="hint" role="status">
        {found.length === 0 ? app.search.none : ''}
      </p>
      <ul id={list} role="listbox" className="field-jump" aria-label={app.pane.jump}>
        {found.map(({ id, label, section }, index) => (
          <li key={id} id={`${list}-${index}`} role="option" aria-selected={index === at} onClick={() => onChoose(id)}>
            {label} <span className="hint">{section}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The fields whose label begins with what was typed, then those one of whose words does. */
function placesFor(places: readonly Place[], typed: string): readonly Place[] {
  const wanted = fold(typed.trim())
  const starts = places.filter(({ label }) => fold(label).startsWith(wanted))
  const words = places.filter(
    (place) =>
      !starts.includes(place) &&
      fold(place.label)
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => word.startsWith(wanted)),
  )
  return [...starts, ...words]
}
