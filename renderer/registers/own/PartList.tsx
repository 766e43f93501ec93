import { ArrowDown, ArrowUp, Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { RowValue } from '#shared/core/values/values'
import { definitions } from '#shared/registers/own/definition'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { useOwnTexts } from './useOwnTexts'

/** What of a definition is being edited; `isNew` right after it was added, when its name is typed next. */
export type Part =
  { readonly kind: 'register' } | { readonly kind: 'fields' | 'clocks'; readonly at: number; readonly isNew?: true }

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
  const text = register(definitions.id)
  const sectionOf = (row: RowValue) =>
    row['retired'] === true ? words.retiredSection : wordOf(row['section']) || words.plainSection
  const placed = fields.map((row, at) => ({ row, at, section: sectionOf(row) }))
  const sections = [...new Set(placed.map(({ section }) => section))]
  const isChosen = (kind: 'fields' | 'clocks', at: number) => chosen.kind === kind && chosen.at === at
  const move = (at: number, by: 1 | -1) => {
    const own = placed.filter(({ section }) => section === placed[at]?.section)
    const other = own[own.findIndex((one) => one.at === at) + by]
    const [row, swapped] = [fields[at], other === undefined ? undefined : fields[other.at]]
    if (other === undefined || row === undefined || swapped === undefined) return
    onMove(
      fields.map((one, index) => (index === at ? swapped : index === other.at ? row : one)),
      other.at,
    )
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(at, event.key === 'ArrowDown' ? 1 : -1)
  }
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
          {placed
            .filter((one) => one.section === section)
            .map(({ row, at }) => (
              <div key={wordOf(row['id'])} className="own-row" onKeyDown={(event) => onKeyDown(event, at)}>
                <button
                  type="button"
                  className="own-item"
                  aria-current={isChosen('fields', at) ? 'true' : undefined}
                  onClick={() => onChoose({ kind: 'fields', at })}
                >
                  {wordOf(row['label'])}
                  <small>{text.choices['fields.type']?.[wordOf(row['type'])] ?? ''}</small>
                </button>
                {isChosen('fields', at) ? (
                  <span className="moves">
                    <Button
                      look="quiet"
                      size="small"
                      aria-label={words.moveUp(wordOf(row['label']))}
                      icon={<ArrowUp size={14} aria-hidden />}
                      onClick={() => move(at, -1)}
                    />
                    <Button
                      look="quiet"
                      size="small"
                      aria-label={words.moveDown(wordOf(row['label']))}
                      icon={<ArrowDown size={14} aria-hidden />}
                      onClick={() => move(at, 1)}
                    />
                  </span>
                ) : null}
              </div>
            ))}
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
    </nav>
  )
}
