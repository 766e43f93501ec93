import { useVirtualizer } from '@tanstack/react-virtual'
import { TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { documentModelSchema } from '#shared/documents/model'
import type { PlannedCell, PlannedRow, RowFilter, RowState } from '#shared/import/planTypes'
import { fieldOf, type RegisterDefinition, type StateTone } from '#shared/registers/definition'
import { displayValue } from '#shared/registers/display'
import { columnHeading, fieldLabel } from '#shared/text/texts'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../app/context'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { exportFile } from '../export/exportFile'
import { useExportMessage } from '../export/useExportMessage'
import type { PlanSummary } from './importService'
import type { Mapping } from './ImportScreen'
import { reportDocument } from './reportDocument'
import type { ImportSession } from './session'
import { usePlannedRows } from './usePlannedRows'

interface Props {
  readonly definition: RegisterDefinition
  readonly session: ImportSession
  readonly mapping: Mapping
  readonly summary: PlanSummary
  readonly onBack: () => void
  readonly onRun: () => void
}

const rowHeight = 44
const tones: Record<RowState, StateTone> = {
  new: 'met',
  update: 'info',
  unchanged: 'quiet',
  skipped: 'quiet',
  error: 'late',
}

/** Every row and cell with what will happen to it. Nothing is written before the clerk says so. */
export function PreviewStep({ definition, session, mapping, summary, onBack, onRun }: Props) {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const texts = useTexts()
  const { app, import: words } = texts
  const { importing } = app
  const text = texts.register(definition.id)
  const say = useExportMessage()
  const [filter, setFilter] = useState<RowFilter>(summary.counts.warned > 0 ? 'warning' : 'all')
  const [chosen, setChosen] = useState<PlannedRow>()
  const scroller = useRef<HTMLDivElement>(null)
  const columns = mapping.columns.filter(({ target }) => target.kind !== 'skip')
  const { length, row, need } = usePlannedRows(session, filter)
  const virtual = useVirtualizer({
    count: length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => need(first, last + 1), [need, first, last, length])

  const { counts } = summary
  const states: readonly RowState[] = ['new', 'update', 'unchanged', 'skipped', 'error']
  const total = states.reduce((sum, state) => sum + counts.rows[state], 0)
  const tabs: readonly (readonly [RowFilter, string, number])[] = [
    ['all', importing.all, total],
    ['warning', importing.warnings, counts.warned],
    ...states.map((state) => [state, capitalised(words.rowStates[state], texts.language), counts.rows[state]] as const),
  ]
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    const ids = (chosen?.warnings ?? []).flatMap((warning) => ('records' in warning ? warning.records : []))
    if (ids.length === 0) return
    let current = true
    void workspace.query.names(definition.id, ids).then((found) => {
      if (current) setNames(Object.fromEntries(Object.entries(found).map(([id, { name }]) => [id, name])))
    })
    return () => {
      current = false
    }
  }, [chosen, workspace, definition])
  const namesOf = {
    field: (id: string) => fieldLabel(text, id),
    record: (id: string) => names[id] ?? '–',
  }
  const saveReport = async () => {
    const lines = await session.report()
    const { document, rows } = reportDocument(lines, texts, namesOf, office, today, importing.reportTitle)
    async function* batches() {
      for (let start = 0; start < rows.length; start += 1_000)
        yield await Promise.resolve(rows.slice(start, start + 1_000))
    }
    say(
      await exportFile(
        workspace.host,
        {
          format: 'xlsx',
          suggestedName: `raport-importu-${today}`,
          document: documentModelSchema.parse(document),
          rows: batches(),
        },
        () => undefined,
        new AbortController().signal,
      ),
    )
  }
  const template = `64px 120px ${columns.map(({ target }) => (target.kind !== 'skip' && fieldOf(definition, target.field)?.type === 'longText' ? 'minmax(260px, 2fr)' : 'minmax(120px, 1fr)')).join(' ')}`
  return (
    <div className="import-body preview">
      <p className="hint">
        {importing.previewHelp} {summary.counter === undefined ? null : importing.counterDiffers(summary.counter)}
      </p>
      <div className="view-tabs" role="toolbar" aria-label={importing.preview}>
        {tabs.map(([id, label, count]) => (
          <button
            key={id}
            type="button"
            aria-current={id === filter ? 'page' : undefined}
            onClick={() => setFilter(id)}
          >
            {label} <span className="n">{count.toLocaleString(texts.language)}</span>
          </button>
        ))}
      </div>
      <div
        ref={scroller}
        className="preview-grid"
        role="grid"
        tabIndex={0}
        aria-label={importing.preview}
        aria-rowcount={length + 1}
      >
        <div
          className="grid-inner"
          style={{ height: virtual.getTotalSize() + 32, minWidth: 184 + columns.length * 130 }}
        >
          <div role="row" aria-rowindex={1} className="preview-head" style={{ gridTemplateColumns: template }}>
            <span role="columnheader">{importing.rowNumber}</span>
            <span role="columnheader">{importing.state}</span>
            {columns.map(({ index, heading, target }) => (
              <span key={index} role="columnheader">
                {target.kind === 'skip' ? heading : columnHeading(text, target.field)}
              </span>
            ))}
          </div>
          {items.map((item) => {
            const planned = row(item.index)
            return (
              <div
                key={item.key}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={planned !== undefined && planned.row === chosen?.row}
                className="grid-row"
                style={{
                  gridTemplateColumns: template,
                  transform: `translateY(${item.start + 32}px)`,
                  height: rowHeight,
                }}
                onClick={() => setChosen(planned)}
              >
                <span role="gridcell" className="cell">
                  <button type="button" className="link-target" onClick={() => setChosen(planned)}>
                    {planned?.row}
                  </button>
                </span>
                <span role="gridcell" className="cell">
                  {planned === undefined ? null : (
                    <Chip tone={tones[planned.state]}>{words.rowStates[planned.state]}</Chip>
                  )}
                  {planned !== undefined && planned.warnings.length > 0 ? (
                    <TriangleAlert size={14} aria-label={importing.warnings} className="odd" />
                  ) : null}
                </span>
                {columns.map(({ index }) => (
                  <PreviewCell
                    key={index}
                    definition={definition}
                    cell={planned?.cells.find((candidate) => candidate.column === index)}
                  />
                ))}
              </div>
            )
          })}
        </div>
      </div>
      <section className="preview-details" aria-live="polite">
        {chosen === undefined ? null : (
          <>
            <b>{importing.details(chosen.row)}</b>
            <ul>
              {chosen.reason === undefined ? null : <li>{words.reasons[chosen.reason]}</li>}
              {chosen.warnings.map((warning) => (
                <li key={JSON.stringify(warning)}>{words.row(warning, namesOf)}</li>
              ))}
              {chosen.cells.flatMap((cell) =>
                cell.warnings.map((warning) => (
                  <li key={`${cell.column}-${warning.code}`}>
                    {fieldLabel(text, cell.field)}: „{cell.text}” – {words.cell(warning)}
                  </li>
                )),
              )}
            </ul>
            {chosen.reason === undefined &&
            chosen.warnings.length === 0 &&
            chosen.cells.every((cell) => cell.warnings.length === 0)
              ? importing.noRemarks
              : null}
          </>
        )}
      </section>
      <div className="import-actions">
        {summary.editCount === 0 ? <p className="hint">{importing.nothingToDo}</p> : null}
        <Button onClick={onBack}>{app.common.back}</Button>
        <Button onClick={() => void saveReport()}>{importing.saveReport}</Button>
        <Button look="primary" disabled={summary.editCount === 0} onClick={onRun}>
          {importing.run(summary.editCount)}
        </Button>
      </div>
    </div>
  )
}

function capitalised(word: string, language: string): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1)
}

interface CellProps {
  readonly definition: RegisterDefinition
  readonly cell: PlannedCell | undefined
}

function PreviewCell({ definition, cell }: CellProps) {
  const { app, register } = useTexts()
  if (cell === undefined) return <span role="gridcell" className="cell" />
  const field = fieldOf(definition, cell.field)
  const print = (value: PlannedCell['after']) =>
    field === undefined ? '' : displayValue(field, value, register(definition.id), app.words)
  const state = app.importing.cellStates[cell.state]
  return (
    <span role="gridcell" className={`cell state-${cell.state}`} title={state}>
      {cell.state === 'warning' || cell.state === 'error' ? (
        <TriangleAlert size={13} aria-label={state} className="odd" />
      ) : null}
      <span className="text">
        {print(cell.after) || cell.text}
        {cell.state === 'changed' ? <small>{app.importing.was(print(cell.before))}</small> : null}
      </span>
    </span>
  )
}
