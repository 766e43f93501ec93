import { type CSSProperties, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import { checkOfFlag } from '#shared/engine/health/examine'
import { rangeKind } from '#shared/engine/query/filterText'
import type { Register } from '#shared/engine/register'
import { fieldOf } from '#shared/model/definition'
import type { Filter, Sort } from '#shared/model/view'
import type { Values } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useKeys } from '../../components/keys'
import { useToast } from '../../components/toasts'
import { useUndo } from '../history/undo'
import { Button } from '../../components/Button'
import { ListModel } from '../../data/query/listModel'
import type { ListQuery, RollCount } from '../../data/query/queryTypes'
import { ExportDialog } from '../export/ExportDialog'
import { PrintList } from '../export/PrintList'
import { useLetter } from '../export/useLetter'
import { usePapers } from '../export/usePapers'
import type { HandedFile } from '../import/useImport'
import { PublishDialog } from '../publication/PublishDialog'
import { RecordPane } from '../record/RecordPane'
import { visibleColumns } from './columns'
import { EditManyDialog } from './EditManyDialog'
import { EmptyRegister } from './EmptyRegister'
import { SampleNotice } from '../sample/SampleNotice'
import { OffNotice } from './OffNotice'
import { PaneResizer } from './PaneResizer'
import { RecordGrid } from './RecordGrid'
import { RegisterHead } from './RegisterHead'
import { StatusBar } from './StatusBar'
import { TrashDialog } from './TrashDialog'
import { useCellEdit } from './useCellEdit'
import { useCopy } from './useCopy'
import { useOpened } from './useOpened'
import { useRecentRegister } from './useRecentRegister'
import { useSelection } from './useSelection'
import { type Trashing, useTrashing } from './useTrashing'
import { useViews, type ViewSelection } from './useViews'
import { ViewBar } from './ViewBar'
import './register.css'

/** The choice of two lines is kept for this many views, the last ones. */
const twoLineViewsMost = 500

interface Props {
  readonly chamber: boolean
  readonly selections: Readonly<Record<string, ViewSelection>>
  readonly onSelection: (register: string, selection: ViewSelection) => void
  readonly onSearch: () => void
  /** A block of cells was pasted: the import shows what it would do. */
  readonly onPaste: (register: string, table: HandedFile) => void
}

/** The screen of any register: list and pane. */
export function RegisterScreen(props: Props) {
  const catalogue = useCatalogue()
  const { register: id } = useParams()
  const definition = catalogue.registers.find((candidate) => candidate.id === id)
  // Another register in its place would open the record of the address as one of its own.
  return definition === undefined ? (
    <Navigate to="/" replace />
  ) : (
    <Register key={definition.id} {...props} definition={definition} />
  )
}

function Register({
  definition,
  chamber,
  selections,
  onSelection,
  onSearch,
  onPaste,
}: Props & { readonly definition: Register }) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const edited = useWorkspaceValue('edited')
  const sample = useWorkspaceValue('sample')
  const { paneWidth, twoLineViews = [] } = useWorkspaceValue('preferences')
  const texts = useTexts()
  const { app } = texts
  const text = texts.register(definition.id)
  const navigate = useNavigate()
  const toast = useToast()
  const { undoOnly } = useUndo()
  useRecentRegister(definition.id)
  const keepView = useCallback(
    (selection: ViewSelection) => onSelection(definition.id, selection),
    [onSelection, definition],
  )
  const views = useViews(definition, selections[definition.id], keepView)
  const { view } = views
  const tallKey = `${definition.id}/${views.tab.id}`
  const toggleLines = useCallback(() => {
    const { twoLineViews: tall = [] } = workspace.snapshot().preferences
    const others = tall.filter((key) => key !== tallKey)
    void workspace.setPreferences({
      twoLineViews: tall.includes(tallKey) ? others : [...others, tallKey].slice(-twoLineViewsMost),
    })
  }, [workspace, tallKey])
  const [dialog, setDialog] = useState<
    'export' | 'publish' | 'print' | 'editMany' | { readonly trash: Trashing } | undefined
  >()
  const [reveal, setReveal] = useState<{ readonly index: number }>()
  const revealAt = useCallback((index: number) => setReveal({ index }), [])
  const { exportCard, exportPaper } = usePapers(definition)
  const { saveLetter, letterDialog } = useLetter(definition)

  const [model] = useState(() => {
    const { register, rows } = workspace.first
    return new ListModel(workspace.query, register === definition.id && !workspace.isRead ? rows : [])
  })
  const list = useSyncExternalStore(model.subscribe, model.snapshot)
  const { result } = list
  const { opened, open, edit, close, startNew, remember, goOn, follow, add, goBack } = useOpened(
    definition,
    result,
    revealAt,
  )
  // Order and columns change what is seen of the rows, not which rows are seen.
  const seen = useMemo(() => JSON.stringify([views.tab.id, view.filters]), [views.tab.id, view.filters])
  const { selected, select, selectRange, clear, hasAny, chosen } = useSelection(list, seen)
  const cells = useCellEdit(definition, list)
  const copying = useCopy(definition, result, chosen, chamber)
  const [note, setNote] = useState<string>()
  const query = useMemo<ListQuery>(() => {
    const { filters, sort, group } = view
    return { register: definition.id, filters, sort, ...(group === undefined || group === '' ? {} : { group }) }
  }, [definition, view])
  // An edited row stays where it is until the clerk moves on.
  const held = cells.editing?.record ?? opened?.record
  useEffect(() => model.ask({ query, held, revision, edited }), [model, query, held, revision, edited])
  const shownList = result?.list
  const locate = useCallback(
    (record: string) => (shownList === undefined ? Promise.resolve(-1) : workspace.query.indexOf(shownList, record)),
    [workspace, shownList],
  )
  const need = useCallback((from: number, to: number) => model.need(from, to), [model])

  const trashing = useTrashing(definition)
  const trash = async (wanted: Trashing) => {
    const done = await trashing.trash(wanted)
    if (done === undefined) return
    clear()
    close()
    toast({
      look: 'plain',
      text: app.commands.did(done.words),
      action: { label: app.common.undo, run: () => void undoOnly(done.command.id) },
    })
  }
  /** Asks first where several go, or others with them. */
  const askToTrash = async (ids: readonly string[]) => {
    const wanted = await trashing.plan(ids)
    if (ids.length > 1 || wanted.along.length > 0) setDialog({ trash: wanted })
    else await trash(wanted)
  }

  const commands = useMemo(
    () => ({
      new: startNew,
      export: () => setDialog('export'),
      print: () => setDialog('print'),
      import: () => void navigate(`/import/${definition.id}`),
    }),
    [startNew, navigate, definition],
  )
  useKeys(commands)

  /** From a column; the same while the view is, so that the heads are not drawn with every key typed in a cell. */
  const column = useMemo(
    () => ({
      sort: (sort: readonly Sort[]) => views.change({ sort }),
      /** Replaces what the column filters by; what the view itself is about stays. */
      filter: (field: string, filter: Filter | undefined) =>
        views.change({
          filters: [
            ...view.filters.filter((other) => other.field !== field || other.kind === 'flag'),
            ...(filter === undefined ? [] : [filter]),
          ],
        }),
      width: (field: string, width: number) =>
        views.change({
          columns: view.columns.map((one) => (one.field === field ? { field, width, set: true } : one)),
        }),
    }),
    [views, view],
  )
  /** The records of another register in whose roll somebody stands. */
  const showRoll = ({ register, field }: RollCount, name: string) => {
    const [first] = catalogue.of(register).views
    const filters = [{ field, kind: 'oneOf' as const, values: [name] }]
    onSelection(register, { open: first.id, changed: { [first.id]: { ...first, filters } } })
    void navigate(`/register/${register}`)
  }
  /** What is selected, or the one record under the cursor. */
  const trashSelected = async (record?: string) => {
    const ids = await chosen()
    await askToTrash(ids.length > 0 || record === undefined ? ids : [record])
  }
  const onSaved = async (record: string, values: Values, next: boolean) => {
    remember(values)
    if (opened?.initial !== undefined) {
      goOn(record, next ? 'new' : 'itself')
      return
    }
    if (!next || result === undefined) return
    const at = await workspace.query.indexOf(result.list, record)
    const [following] = await workspace.query.rows(result.list, at + 1, at + 2)
    if (following !== undefined) {
      goOn(record, { record: following.record.id })
      setReveal({ index: at + 1 })
    }
  }

  const [check] = view.filters.flatMap((filter) => (filter.kind === 'flag' ? (checkOfFlag(filter.flag) ?? []) : []))
  const isEmpty = result !== undefined && result.total === 0 && opened === undefined
  /** What was looked for as text in a column of days or numbers was probably meant as a range. */
  const hints = view.filters.flatMap((filter) => {
    const field = filter.kind === 'text' ? fieldOf(definition, filter.field) : undefined
    const kind = field === undefined ? undefined : rangeKind(field)
    return kind === undefined ? [] : [app.list.filterHints[kind]]
  })
  const pasteTable = (bytes: Uint8Array<ArrayBuffer>) =>
    onPaste(definition.id, { name: app.importing.clipboard, bytes, delimiter: '\t' })
  const isSelected = opened !== undefined
  const shownFields = visibleColumns(definition, view, chamber).map(({ field }) => field)
  const paneStyle: CSSProperties & { readonly '--pane'?: string } =
    paneWidth === undefined ? {} : { '--pane': `${paneWidth}px` }
  return (
    <>
      <RegisterHead
        definition={definition}
        result={result}
        isEmpty={isEmpty}
        onSearch={onSearch}
        onImport={commands.import}
        onExport={commands.export}
        onNew={startNew}
      />
      <OffNotice register={definition} />
      {isEmpty ? (
        <EmptyRegister definition={definition} onNew={startNew} onImport={commands.import} onPasteTable={pasteTable} />
      ) : (
        <>
          <ViewBar
            definition={definition}
            views={views}
            chamber={chamber}
            lines={twoLineViews.includes(tallKey) ? 2 : 1}
            onLines={toggleLines}
          />
          {sample > 0 ? <SampleNotice count={sample} /> : null}
          <div className={isSelected ? 'split with-pane' : 'split'} style={paneStyle}>
            <section className="list" aria-label={text.name}>
              {selected.size > 1 ? (
                <div className="selection-bar" role="toolbar" aria-label={app.list.selectionBar}>
                  <span>{app.list.selected(selected.size)}</span>
                  <Button size="small" onClick={() => setDialog('editMany')}>
                    {app.list.editMany}
                  </Button>
                  <Button size="small" onClick={() => copying.copyRows(shownFields, true)}>
                    {app.list.copyTable}
                  </Button>
                  <Button size="small" onClick={() => void trashSelected()}>
                    {app.list.trash}
                  </Button>
                </div>
              ) : null}
              {result?.matched === 0 && result.total > 0 ? (
                <p className="nothing">
                  {app.list.nothing} {hints.join(' ')}
                </p>
              ) : null}
              <RecordGrid
                definition={definition}
                view={view}
                list={list}
                need={need}
                chamber={chamber}
                lines={twoLineViews.includes(tallKey) ? 2 : 1}
                active={opened?.record}
                selected={selected}
                edit={cells}
                copying={copying}
                chosen={chosen}
                hasSelection={hasAny}
                onNote={setNote}
                onPasteTable={pasteTable}
                onActive={open}
                onSelect={select}
                onSelectRange={selectRange}
                onSort={column.sort}
                onFilter={column.filter}
                onWidth={column.width}
                onFollow={follow}
                onEdit={edit}
                onTrash={(record) => void trashSelected(record)}
                onEscape={() => (hasAny() ? clear() : close())}
                locate={locate}
                reveal={reveal}
              />
            </section>
            {opened === undefined ? null : <PaneResizer />}
            {opened === undefined ? null : (
              <RecordPane
                key={opened.record}
                definition={definition}
                record={opened.record}
                initial={opened.initial}
                carried={opened.carried}
                chamber={chamber}
                check={check}
                focus={opened.focus}
                focusField={opened.field}
                onSaved={(record, values, next) => void onSaved(record, values, next)}
                onOpen={follow}
                onAdd={add}
                onRoll={showRoll}
                back={opened.from === undefined ? undefined : { name: opened.from, run: goBack }}
                onClose={() => {
                  close()
                  document.querySelector<HTMLElement>('[role=grid]')?.focus()
                }}
                onTrash={() => void askToTrash([opened.record])}
                onCard={() => void exportCard(opened.record)}
                onPaper={(paper, value) => void exportPaper(paper, value)}
                onLetter={(letter) => saveLetter(letter, opened.record)}
              />
            )}
          </div>
        </>
      )}
      <StatusBar definition={definition} selected={selected.size} result={result} chamber={chamber} note={note} />
      {letterDialog}
      {dialog === 'export' && result !== undefined ? (
        <ExportDialog
          definition={definition}
          tab={views.tab}
          view={view}
          result={result}
          onPublish={() => setDialog('publish')}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog === 'publish' && result !== undefined ? (
        <PublishDialog
          definition={definition}
          tab={views.tab}
          view={view}
          result={result}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog === 'print' && result !== undefined ? (
        <PrintList
          definition={definition}
          tab={views.tab}
          view={view}
          result={result}
          chamber={chamber}
          record={opened === undefined || opened.initial !== undefined ? undefined : opened.record}
          chosen={chosen}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {typeof dialog === 'object' ? (
        <TrashDialog
          definition={definition}
          trashing={dialog.trash}
          onTrash={() => void trash(dialog.trash)}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog === 'editMany' ? (
        <EditManyDialog definition={definition} records={[...selected]} onClose={() => setDialog(undefined)} />
      ) : null}
    </>
  )
}
