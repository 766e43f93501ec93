import { type RefObject, useEffect, useId, useState } from 'react'
import { canBeTaken, type PlannedRow, type RowChoice } from '#shared/engine/import/planTypes'
import type { RegisterDefinition } from '#shared/model/definition'
import { sameValue } from '#shared/engine/history/history'
import { fieldLabel, targetLabel } from '#shared/model/registerText'
import { useTexts, useWorkspace } from '../../data/context'

interface Props {
  readonly definition: RegisterDefinition
  readonly row: PlannedRow
  readonly choices: ReadonlyMap<number, RowChoice>
  readonly detailsRef: RefObject<HTMLElement | null>
  readonly onDecide: (choice: RowChoice | undefined) => void
  /** Esc: back to the rows. */
  readonly onLeave: () => void
}

/** What is to be said about one row, and what the clerk wants done with it. */
export function RowDetails({ definition, row, choices, detailsRef, onDecide, onLeave }: Props) {
  const workspace = useWorkspace()
  const { app, import: words, register } = useTexts()
  const { importing } = app
  const text = register(definition.id)
  const group = useId()
  const [names, setNames] = useState<Awaited<ReturnType<typeof workspace.query.names>>>({})
  useEffect(() => {
    const ids = [...row.candidates, ...row.warnings.flatMap((warning) => ('records' in warning ? warning.records : []))]
    if (ids.length === 0) return
    let current = true
    void workspace.query.names(definition.id, ids).then((found) => {
      if (current) setNames(found)
    })
    return () => {
      current = false
    }
  }, [row, workspace, definition])
  const namesOf = {
    field: (id: string) => fieldLabel(text, id),
    record: (id: string) => names[id]?.name ?? '–',
  }
  const takenBy = (record: string): number | undefined =>
    [...choices].find(
      ([other, choice]) => other !== row.row && choice.kind === 'update' && choice.record === record,
    )?.[0]
  const decided = choices.get(row.row)
  const { decisions } = importing
  const options: readonly (readonly [string, string, RowChoice | undefined, boolean])[] = [
    ['proposed', decisions.proposed, undefined, false],
    ['skip', decisions.skip, { kind: 'skip' }, false],
    ...(row.candidates.length === 0 && (row.reason ?? 'chosen') === 'chosen' && decided?.kind !== 'new'
      ? []
      : [['new', decisions.new, { kind: 'new' }, false] as const]),
    ...row.candidates.map((record) => {
      const { name, title } = names[record] ?? { name: '…', title: '' }
      const other = takenBy(record)
      const label = decisions.update(`${name} ${title}`.trimEnd())
      return [
        record,
        other === undefined ? label : `${label} (${importing.takenBy(other)})`,
        { kind: 'update', record },
        other !== undefined,
      ] as const
    }),
  ]
  const remarks = row.cells.flatMap((cell) => cell.warnings.map((warning) => ({ cell, warning })))
  return (
    <section
      ref={detailsRef}
      className="preview-details"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onLeave()
      }}
    >
      <div aria-live="polite">
        <b>{importing.details(row.row)}</b>
        <ul>
          {row.reason === undefined ? null : <li>{words.reasons[row.reason]}</li>}
          {row.warnings.map((warning) => (
            <li key={JSON.stringify(warning)}>{words.row(warning, namesOf)}</li>
          ))}
          {remarks.map(({ cell, warning }) => (
            <li key={`${cell.column}-${JSON.stringify(warning)}`}>
              {targetLabel(text, cell.field)}: „{cell.text}” – {words.cell(warning)}
            </li>
          ))}
        </ul>
        {row.reason === undefined && row.warnings.length === 0 && remarks.length === 0 ? importing.noRemarks : null}
      </div>
      {row.reason === undefined || canBeTaken(row.reason) ? (
        <fieldset className="choices">
          <legend>{importing.decision(row.row)}</legend>
          {options.map(([id, label, choice, disabled]) => (
            <label key={id} className="checkbox">
              <input
                type="radio"
                name={`${group}-${row.row}`}
                disabled={disabled}
                checked={sameValue(choice, decided)}
                onChange={() => onDecide(choice)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ) : null}
    </section>
  )
}
