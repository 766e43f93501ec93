import { useEffect, useRef, useState } from 'react'
import { documentModelSchema } from '#shared/engine/documents/model'
import type { PlannedRow, RowChoice, RowFilter, RowState } from '#shared/engine/import/planTypes'
import type { MadeTarget } from '#shared/engine/import/unknownTargets'
import type { RegisterDefinition, RegisterNumbering } from '#shared/model/definition'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { NumberingNotice } from '../../components/NumberingNotice'
import { exportFile } from '../export/exportFile'
import { useExportMessage } from '../export/useExportMessage'
import { CellGroups } from './CellGroups'
import { GoOnButton } from './GoOnButton'
import { PreviewGrid } from './PreviewGrid'
import { reportDocument } from './reportDocument'
import { RowDetails } from './RowDetails'
import type { Preview } from './steps'
import { UnknownNames } from './UnknownNames'
import { WholeFile } from './WholeFile'

interface Props {
  readonly definition: RegisterDefinition
  readonly preview: Preview
  /** Takes the clerk's decision about a row; `undefined` leaves it to the program. */
  readonly onDecide: (row: number, choice: RowChoice | undefined) => void
  /** Has these records of other registers made with the import, and no others. */
  readonly onMake: (made: readonly MadeTarget[]) => void
  /** Takes what the file is of as a whole; `null` for none of what is offered. */
  readonly onWhole: (field: string, record: string | null) => void
  /** Makes the register number as the file does. */
  readonly onNumbering: (numbering: RegisterNumbering) => void
  readonly onBack: () => void
  readonly onRun: () => void
  readonly onError: (error: unknown) => void
}

/** Every row and cell with what will happen to it. Nothing is written before the clerk says so. */
export function PreviewStep(props: Props) {
  const { definition, preview, onDecide, onMake, onWhole, onNumbering, onBack, onRun, onError } = props
  const { mapping, summary, busy } = preview
  const { session } = mapping
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const sample = useWorkspaceValue('sample')
  const texts = useTexts()
  const { app, import: words } = texts
  const { importing } = app
  const say = useExportMessage()
  const [filter, setFilter] = useState<RowFilter>(summary.counts.warned > 0 ? 'warning' : 'all')
  const [chosen, setChosen] = useState<PlannedRow>()
  const grid = useRef<HTMLDivElement>(null)
  const details = useRef<HTMLElement>(null)
  const columns = mapping.columns.filter(({ target }) => target.kind !== 'skip')

  // After a new plan the details are about the same row, even where the filter no longer shows it.
  const number = chosen?.row
  useEffect(() => {
    if (number === undefined) return
    let current = true
    session.row(number).then(
      (row) => {
        if (current) setChosen(row)
      },
      (error: unknown) => {
        if (current) onError(error)
      },
    )
    return () => {
      current = false
    }
  }, [session, summary, number, onError])

  const { counts } = summary
  const states: readonly RowState[] = ['new', 'update', 'unchanged', 'skipped', 'error']
  const total = states.reduce((sum, state) => sum + counts.rows[state], 0)
  const tabs: readonly (readonly [RowFilter, string, number])[] = [
    ['all', importing.all, total],
    ['warning', importing.warnings, counts.warned],
    ...states.map((state) => [state, capitalised(words.rowStates[state], texts.language), counts.rows[state]] as const),
  ]
  const saveReport = async () => {
    const lines = await session.report()
    const ids = lines.flatMap(({ why }) => (why.kind === 'row' && 'records' in why.warning ? why.warning.records : []))
    const names = await workspace.query.names(definition.id, [...new Set(ids)])
    const { document, rows } = reportDocument(
      lines,
      texts,
      {
        field: (id) => fieldLabel(texts.register(definition.id), id),
        record: (id) => names[id]?.name ?? '–',
      },
      office,
      today,
      importing.reportTitle,
    )
    async function* batches() {
      for (let start = 0; start < rows.length; start += 1_000)
        yield await Promise.resolve(rows.slice(start, start + 1_000))
    }
    say(
      await exportFile(
        workspace.host,
        {
          format: 'xlsx',
          paper: 'importReport',
          suggestedName: `raport-importu-${today}`,
          document: documentModelSchema.parse(document),
          rows: { batches: batches(), records: rows.length },
        },
        () => undefined,
        new AbortController().signal,
      ),
    )
  }
  return (
    <div className="import-body preview">
      <p className="hint">
        {importing.previewHelp} {summary.counter === undefined ? null : importing.counterDiffers(summary.counter)}{' '}
        {importing.gridHint}
      </p>
      {summary.numbering === undefined ? null : (
        <NumberingNotice
          proposal={summary.numbering}
          action={importing.takeNumbering}
          text={importing.numberingProposed}
          disabled={busy}
          onTake={onNumbering}
        />
      )}
      <WholeFile definition={definition} offers={summary.wholeFile} disabled={busy} onChoose={onWhole} />
      {sample === 0 ? null : <p className="notice quiet">{importing.sampleApart(sample)}</p>}
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
      <UnknownNames unknown={summary.unknown} made={mapping.made} disabled={busy} onMake={onMake} />
      <CellGroups definition={definition} groups={summary.groups} columns={columns} />
      <PreviewGrid
        key={filter}
        definition={definition}
        session={session}
        columns={columns}
        plan={summary}
        filter={filter}
        gridRef={grid}
        chosen={number}
        onChoose={setChosen}
        onEnter={() => details.current?.querySelector<HTMLElement>('input:checked')?.focus()}
        onError={onError}
      />
      {chosen === undefined ? null : (
        <RowDetails
          definition={definition}
          row={chosen}
          choices={mapping.choices}
          detailsRef={details}
          onDecide={(choice) => onDecide(chosen.row, choice)}
          onLeave={() => grid.current?.focus()}
        />
      )}
      <div className="import-actions">
        <p className="hint" role="status">
          {busy ? importing.planning : summary.editCount === 0 ? importing.nothingToDo(counts.rows) : ''}
        </p>
        <Button autoFocus={summary.editCount === 0} onClick={onBack}>
          {app.common.back}
        </Button>
        <Button onClick={() => void saveReport().catch(onError)}>{importing.saveReport}</Button>
        <GoOnButton disabled={busy || summary.editCount === 0} onGo={onRun}>
          {importing.run(summary.editCount)}
        </GoOnButton>
      </div>
    </div>
  )
}

function capitalised(word: string, language: string): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1)
}
