import type { Catalogue } from '#shared/engine/catalogue'
import { ArrowDown, ArrowUp, Plus } from 'lucide-react'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { byPlace, type Placed, placesToMove } from '../../data/place'
import { fieldOf } from '#shared/model/definition'
import type { FieldDefinition, LinksField } from '#shared/model/field'
import { displayValue } from '#shared/model/display'
import { isParentField, placeFieldOf } from '#shared/model/relations'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import type { RecordAddress } from '../../components/recordAddress'
import { Button } from '../../components/Button'
import type { IncomingReference } from '../../data/query/queryTypes'

/** A kind of records that belong to others: their register, and the field that says to which. */
export interface ChildKind {
  readonly register: string
  readonly field: LinksField
}

interface Props {
  readonly kind: ChildKind
  readonly incoming: readonly IncomingReference[]
  /** Hidden on the wall, where nothing is entered. */
  readonly canEdit: boolean
  readonly onOpen: (address: RecordAddress) => void
  readonly onAdd: (kind: ChildKind) => void
}

/** Records shown before the rest is asked for: an agenda has dozens of items, a councillor's votes are thousands. */
const shownAtFirst = 60

interface Child extends Placed {
  readonly link: IncomingReference
}

/**
 * The records that belong to this one, in their order, with the way to add one. Where the register keeps an order,
 * Alt+arrow moves the one with the focus among its neighbours.
 */
export function Children({ kind, incoming, canEdit, onOpen, onAdd }: Props) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const { app, register } = useTexts()
  const text = register(kind.register)
  const definition = catalogue.of(kind.register)
  const place = placeFieldOf(definition)
  const [isAll, setAll] = useState(false)
  const children = useMemo(
    () =>
      incoming
        .filter((link) => link.register === kind.register && link.field === kind.field.id)
        .map((link): Child => {
          const own = place === undefined ? undefined : link.from[place]
          return { id: link.record, place: typeof own === 'string' ? own : undefined, link }
        })
        .sort(byPlace),
    [incoming, kind, place],
  )
  const move = async (child: Child, by: 1 | -1) => {
    const at = children.indexOf(child)
    const after = by === 1 ? children[at + 1] : children[at - 2]
    if (place === undefined || (by === 1 && after === undefined) || (by === -1 && at === 0)) return
    const places = placesToMove(children, child.id, after?.id)
    await workspace.run(
      { kind: 'editField', register: kind.register, record: child.id, label: child.link.name, field: place },
      [...places].map(([record, value]) => ({ record, register: kind.register, fields: { [place]: value } })),
    )
  }
  const onKeyDown = (event: KeyboardEvent, child: Child) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !canEdit) return
    event.preventDefault()
    void move(child, event.key === 'ArrowDown' ? 1 : -1)
  }
  const shownFields = definition.views[0].columns.flatMap(({ field: id }) => {
    const field = fieldOf(definition, id)
    return field !== undefined && isFact(field) && id !== definition.key && id !== definition.title ? [field] : []
  })
  const factsOf = ({ from }: IncomingReference) =>
    shownFields
      .map((field) => displayValue(field, from[field.id], text, app.words))
      .filter((shown) => shown !== '')
      .join(' · ')
  const label = text.reverse[kind.field.id] ?? text.name
  const shown = isAll ? children : children.slice(0, shownAtFirst)
  return (
    <details className="box" open>
      <summary>
        {label} <span className="count">{children.length}</span>
      </summary>
      <ol className="children">
        {shown.map((child, index) => (
          <li key={child.id} onKeyDown={(event) => onKeyDown(event, child)}>
            <button type="button" className="link-target" onClick={() => onOpen(child.link)}>
              {/* What is itself named by the record it belongs to, such as a seat by its councillor, is told by its other half. */}
              {definition.key === kind.field.id ? <b>{child.link.title}</b> : <b>{child.link.name}</b>}
              {definition.key === kind.field.id || definition.title === kind.field.id ? null : ` ${child.link.title}`}
            </button>
            <span className="child-facts">{factsOf(child.link)}</span>
            {place === undefined || !canEdit ? null : (
              <span className="moves">
                <Button
                  look="quiet"
                  size="small"
                  disabled={index === 0}
                  aria-label={app.pane.moveUp(child.link.name)}
                  icon={<ArrowUp size={14} aria-hidden />}
                  onClick={() => void move(child, -1)}
                />
                <Button
                  look="quiet"
                  size="small"
                  disabled={index === children.length - 1}
                  aria-label={app.pane.moveDown(child.link.name)}
                  icon={<ArrowDown size={14} aria-hidden />}
                  onClick={() => void move(child, 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <div className="pane-row">
        {shown.length === children.length ? null : (
          <Button size="small" onClick={() => setAll(true)}>
            {app.pane.allChildren(children.length)}
          </Button>
        )}
        {canEdit ? (
          <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => onAdd(kind)}>
            {app.pane.addChild(text.entries.one)}
          </Button>
        ) : null}
      </div>
    </details>
  )
}

/** What is told of a child in few words: choices, days and numbers that are stored, not texts nor links. */
function isFact({ type }: FieldDefinition): boolean {
  return type === 'choice' || type === 'date' || type === 'integer' || type === 'boolean'
}

/** The kinds of records that belong to those of a register. */
export function childKindsOf(register: string, { registers }: Catalogue): readonly ChildKind[] {
  return registers.flatMap(({ id, fields }) =>
    fields.flatMap((field) => (isParentField(field) && field.to === register ? [{ register: id, field }] : [])),
  )
}

/** Whether a link is that of a record to what it belongs to. */
export function isParentLink({ register, field }: IncomingReference, catalogue: Catalogue): boolean {
  return isParentField(fieldOf(catalogue.of(register), field))
}
