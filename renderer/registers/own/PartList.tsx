import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { RowValue } from '#shared/core/values/values'
import { definitions } from '#shared/registers/own/definition'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { MoveButtons, movedBy } from './MoveButtons'
import { useOverlayTexts, useOwnTexts } from './useOwnTexts'

/** What of a definition is being edited; `isNew` right after it was added, when its name is typed next. */
export type Part =
  | { readonly kind: 'register' | 'columns' | 'views' }
  | { readonly kind: 'fields' | 'clocks'; readonly at: number; readonly isNew?: true }

interface Props {
  readonly fields: readonly RowValue[]
  readonly clocks: readonly RowValue[]
  readonly chosen: Part
  readonly onChoose: (part: Part) => void
  /** The fields in another order, and the place of the one that was moved. */
  readonly onMove: (fields: readonly RowValue[], at: number) => void
  readonly onAdd: (part: 'fields' | 'clocks') => void
}

const wordOf = (value: RowValue[string] | undefined) => (typeof value === 'string' ? value : '')

/** The parts of a definition: the register itself, its fields by the sections of the form, its clocks. */
export function PartList({ fields, clocks, chosen, onChoose, onMove, onAdd }: Props) {
  const { register } = useTexts()
  const words = useOwnTexts()
  const overlayWords = useOverlayTexts()
  const text = register(definitions.id)
  const sectionOf = (row: RowValue) =>
    row['retired'] === true ? words.retiredSection : wordOf(row['section']) || words.plainSection
  // A column stands under its field of rows.
  const ofRows = (row: RowValue) => fields.find(({ id }) => id !== undefined && id === row['within'])
  const placed = fields
    .map((row, at) => ({ row, at, section: sectionOf(ofRows(row) ?? row), rows: ofRows(row)?.['id'] }))
    .filter(({ row, rows }) => row['within'] === undefined || rows !== undefined)
  const sections = [...new Set(placed.map(({ section }) => section))]
  const isChosen = (kind: 'fields' | 'clocks', at: number) => chosen.kind === kind && chosen.at === at
  const move = (at: number, by: 1 | -1) => {
    const moved = placed.find((one) => one.at === at)
    const own = placed.filter(({ section, rows }) => section === moved?.section && rows === moved.rows)
    const other = own[own.findIndex((one) => one.at === at) + by]
    const [row, swapped] = [fields[at], other === undefined ? undefined : fields[other.at]]
    if (other === undefined || row === undefined || swapped === undefined) return
    onMove(
      fields.map((one, index) => (index === at ? swapped : index === other.at ? row : one)),
      other.at,
    )
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const by = movedBy(event)
    if (by === undefined) return
    event.preventDefault()
    move(at, by)
  }
  const item = ({ row, at }: (typeof placed)[number], isColumn: boolean) => (
    <div
      key={wordOf(row['id'])}
      className={isColumn ? 'own-row own-column' : 'own-row'}
      onKeyDown={(event) => onKeyDown(event, at)}
    >
      <button
        type="button"
        className="own-item"
        aria-current={isChosen('fields', at) ? 'true' : undefined}
        onClick={() => onChoose({ kind: 'fields', at })}
      >
        {wordOf(row['label'])}
        <small>{text.choices['fields.type']?.[wordOf(row['type'])] ?? ''}</small>
      </button>
      {isChosen('fields', at) ? <MoveButtons label={wordOf(row['label'])} onMove={(by) => move(at, by)} /> : null}
    </div>
  )
  const look = (kind: 'columns' | 'views', label: string) => (
    <button
      type="button"
      className="own-item"
      aria-current={chosen.kind === kind ? 'true' : undefined}
      onClick={() => onChoose({ kind })}
    >
      {label}
    </button>
  )
  return (
    <nav className="own-side" aria-label={words.parts.fields}>
      <button
        type="button"
        className="own-item"
        aria-current={chosen.kind === 'register' ? 'true' : undefined}
        onClick={() => onChoose({ kind: 'register' })}
      >
        {words.registerPart}
      </button>
      {sections.map((section) => (
        <div key={section} role="group" aria-label={section}>
          <h2>{section}</h2>
          {placed.flatMap((one) =>
            one.section !== section || one.rows !== undefined
              ? []
              : [
                  item(one, false),
                  ...placed.filter(({ rows }) => rows === one.row['id']).map((column) => item(column, true)),
                ],
          )}
        </div>
      ))}
      <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => onAdd('fields')}>
        {words.addField}
      </Button>
      <p className="hint">{words.move}</p>
      <div role="group" aria-label={words.parts.clocks}>
        <h2>{words.parts.clocks}</h2>
        {clocks.map((row, at) => (
          <button
            key={wordOf(row['id'])}
            type="button"
            className="own-item"
            aria-current={isChosen('clocks', at) ? 'true' : undefined}
            onClick={() => onChoose({ kind: 'clocks', at })}
          >
            {wordOf(row['name'])}
          </button>
        ))}
        <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => onAdd('clocks')}>
          {words.addClock}
        </Button>
      </div>
      <div role="group" aria-label={words.parts.look}>
        <h2>{words.parts.look}</h2>
        {look('columns', overlayWords.columnsPart)}
        {look('views', words.views.part)}
      </div>
    </nav>
  )
}
