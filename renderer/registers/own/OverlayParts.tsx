import { Plus } from 'lucide-react'
import { Link } from 'react-router'
import type { RowValue } from '#shared/core/values/values'
import type { RegisterDefinition } from '#shared/model/definition'
import type { RegisterText } from '#shared/model/registerText'
import { changeableFields } from '#shared/registers/own/overlay'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import type { ShownSetting } from '../../features/settings/shownSetting'
import { MoveButtons, movedBy } from './MoveButtons'
import { useOverlayTexts, useOwnTexts } from './useOwnTexts'

/** What of a changed register is being edited; `isNew` right after a field was added, when its name is typed next. */
export type OverlayPart =
  | { readonly kind: 'columns' | 'views' }
  | { readonly kind: 'ready'; readonly id: string }
  | { readonly kind: 'added'; readonly at: number; readonly isNew?: true }

interface Props {
  readonly ready: RegisterDefinition
  readonly text: RegisterText
  readonly added: readonly RowValue[]
  readonly changed: readonly RowValue[]
  /** Fields the program brought since the last change. */
  readonly fresh: readonly string[]
  readonly chosen: OverlayPart
  readonly onChoose: (part: OverlayPart) => void
  /** The added fields in another order, and the place of the one that was moved. */
  readonly onMove: (added: readonly RowValue[], at: number) => void
  readonly onAdd: () => void
}

/** The fields of a ready register by the parts of its form, with a word beside those the office changed, and its own. */
export function OverlayParts({ ready, text, added, changed, fresh, chosen, onChoose, onMove, onAdd }: Props) {
  const { app } = useTexts()
  const own = useOwnTexts()
  const words = useOverlayTexts()
  const fields = changeableFields(ready)
  const mark = (id: string) => {
    const row = changed.find((one) => one['id'] === id)
    if (row?.['hidden'] === true) return words.marks.hidden
    if (row !== undefined) return words.marks.changed
    return fresh.includes(id) ? words.marks.isNew : ''
  }
  const nameOf = (id: string) => {
    const label = changed.find((one) => one['id'] === id)?.['label']
    return typeof label === 'string' ? label : (text.fields[id] ?? id)
  }
  const item = (part: OverlayPart, key: string, label: string, note: string) => {
    const isChosen =
      part.kind === chosen.kind &&
      (part.kind !== 'ready' || (chosen.kind === 'ready' && part.id === chosen.id)) &&
      (part.kind !== 'added' || (chosen.kind === 'added' && part.at === chosen.at))
    return (
      <button
        key={key}
        type="button"
        className="own-item"
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(part)}
      >
        {label}
        {note === '' ? null : <small>{note}</small>}
      </button>
    )
  }
  const move = (at: number, by: 1 | -1) => {
    const [row, other] = [added[at], added[at + by]]
    if (row !== undefined && other !== undefined) onMove(added.with(at, other).with(at + by, row), at + by)
  }
  return (
    <nav className="own-side" aria-label={own.parts.fields}>
      {item({ kind: 'columns' }, 'columns', words.columnsPart, '')}
      {item({ kind: 'views' }, 'views', own.views.part, '')}
      <div role="group" aria-label={words.addedPart}>
        <h2>{words.addedPart}</h2>
        {added.map((row, at) => {
          const label = typeof row['label'] === 'string' ? row['label'] : ''
          const id = typeof row['id'] === 'string' ? row['id'] : String(at)
          const isChosen = chosen.kind === 'added' && chosen.at === at
          return (
            <div
              key={id}
              className={row['within'] === undefined ? 'own-row' : 'own-row own-column'}
              onKeyDown={(event) => {
                const by = movedBy(event)
                if (by === undefined) return
                event.preventDefault()
                move(at, by)
              }}
            >
              {item({ kind: 'added', at }, id, label, row['retired'] === true ? own.retiredSection : '')}
              {isChosen ? <MoveButtons label={label} onMove={(by) => move(at, by)} /> : null}
            </div>
          )
        })}
        <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={onAdd}>
          {own.addField}
        </Button>
      </div>
      {ready.sections.map((section) => {
        const members = fields.filter((field) => field.section === section)
        const name = text.sections[section] ?? section
        return members.length === 0 ? null : (
          <div key={section} role="group" aria-label={name}>
            <h2>{name}</h2>
            {members.map(({ id }) => item({ kind: 'ready', id }, id, nameOf(id), mark(id)))}
          </div>
        )
      })}
      {(ready.clocks ?? []).length === 0 ? null : (
        <Link className="leads" to="/settings" state={{ setting: app.clocks.settings } satisfies ShownSetting}>
          {words.clocks}
        </Link>
      )}
    </nav>
  )
}
