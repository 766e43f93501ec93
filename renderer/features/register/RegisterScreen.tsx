import { ChartBar, Download, Plus, Search, Upload, Users } from 'lucide-react'
import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { checkOfFlag } from '#shared/engine/health/examine'
import { registers } from '#shared/catalogue'
import { rangeKind } from '#shared/engine/query/filterText'
import type { Register } from '#shared/engine/register'
import { fieldOf, type Filter } from '#shared/model/definition'
import type { Values } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { globalKeys, useKeys } from '../../components/keys'
import { useToast } from '../../components/toasts'
import { nameOfCommand, useUndo } from '../history/undo'
import { Button } from '../../components/Button'
import { newId } from '../../data/commands/commands'
import { ListModel } from '../../data/query/listModel'
import type { ListQuery } from '../../data/query/queryTypes'
import { ExportDialog } from '../export/ExportDialog'
import { usePapers } from '../export/usePapers'
import { RecordPane } from '../record/RecordPane'
import { EditManyDialog } from './EditManyDialog'
import { EmptyRegister } from './EmptyRegister'
import { SampleNotice } from '../sample/SampleNotice'
import { PaneResizer } from './PaneResizer'
import { RecordGrid } from './RecordGrid'
import { StatusBar } from './StatusBar'
import { useViews, type ViewSelection } from './useViews'
import { ViewBar } from './ViewBar'
import './register.css'

interface Props {
  readonly chamber: boolean
  readonly selections: Readonly<Record<string, ViewSelection>>
  readonly onSelection: (register: string, selection: ViewSelection) => void
  readonly onSearch: () => void
}

/** The screen of any register: list and pane. */
export function RegisterScreen(props: Props) {
  const { register: id } = useParams()
  const definition = registers.find((candidate) => candidate.id === id) ?? registers[0]
  return definition === undefined ? null : <Register key={definition.id} {...props} definition={definition} />
}

interface Open {
  readonly record: string
  /** Values a new record starts with. */
  readonly initial?: Values
  readonly focus: number
  readonly field?: string
}

function Register({
  definition,
  chamber,
  selections,
  onSelection,
  onSearch,
}: Props & { readonly definition: Register }) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const edited = useWorkspaceValue('edited')
  const today = useWorkspaceValue('today')
  const sample = useWorkspaceValue('sample')
  const drafts = useWorkspaceValue('drafts')
  const { paneWidth } = useWorkspaceValue('preferences')
  const texts = useTexts()
  const { app } = texts
  const text = texts.register(definition.id)
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const keepView = useCallback(
    (selection: ViewSelection) => onSelection(definition.id, selection),
    [onSelection, definition],
  )
  const views = useViews(definition, selections[definition.id], keepView)
  const { view } = views
  const [opened, setOpened] = useState<Open>()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<'export' | 'editMany' | undefined>()
  const [reveal, setReveal] = useState<{ readonly index: number }>()
  const lastSaved = useRef<Values>({})
  const { exportCard, exportPaper, exportLetter } = usePapers(definition)

  const [model] = useState(() => {
    const { register, rows } = workspace.first
    return new ListModel(workspace.query, register === definition.id && !workspace.isRead ? rows : [])
  })
  const list = useSyncExternalStore(model.subscribe, model.snapshot)
  const query = useMemo<ListQuery>(() => {
    const { filters, sort, group } = view
    return { register: definition.id, filters, sort, ...(group === undefined || group === '' ? {} : { group }) }
  }, [definition, view])
  useEffect(
    () => model.ask({ query, held: opened?.record, revision, edited }),
    [model, query, opened?.record, revision, edited],
  )
  const need = useCallback((from: number, to: number) => model.need(from, to), [model])

  const open = useCallback((record: string, focus = false) => {
    setOpened((before) => ({ record, focus: focus ? (before?.focus ?? 0) + 1 : 0 }))
  }, [])

  // A hit of the search, a link or an import names its record in the address.
  const wanted = search.get('record')
  const wantedField = search.get('field')
  const { result } = list
  useEffect(() => {
    if (wanted === null) return
    const draft = drafts.find(({ id }) => id === wanted)
    if (draft?.isNew === true) {
      setOpened({ record: wanted, initial: {}, focus: 1 })
      setSearch({}, { replace: true })
      return
    }
    if (wantedField === null) open(wanted)
    else setOpened({ record: wanted, focus: 1, field: wantedField })
    if (result === undefined) return
    let current = true
    void workspace.query.indexOf(result.list, wanted).then((index) => {
      if (!current) return
      if (index >= 0) setReveal({ index })
      setSearch({}, { replace: true })
    })
    return () => {
      current = false
    }
  }, [wanted, wantedField, result, open, workspace, setSearch, drafts])

  const openLinked = useCallback((record: string) => setSearch({ record }, { replace: true }), [setSearch])

  const startNew = useCallback(() => {
    const unfinished = drafts.find((draft) => draft.isNew && draft.register === definition.id)
    const initial = initialValues(definition, lastSaved.current, today)
    setOpened((before) => ({ record: unfinished?.id ?? newId(), initial, focus: (before?.focus ?? 0) + 1 }))
  }, [definition, drafts, today])

  const isNewWanted = search.has('new')
  useEffect(() => {
    if (!isNewWanted) return
    startNew()
    setSearch({}, { replace: true })
  }, [isNewWanted, startNew, setSearch])

  const trash = useCallback(
    async (ids: readonly string[]) => {
      const name = { kind: 'trash', register: definition.id, count: ids.length } as const
      const outcome = await workspace.run(
        name,
        ids.map((record) => ({ record, register: definition.id, presence: 'trashed' })),
      )
      if (outcome === undefined) return
      setSelected(new Set())
      setOpened(undefined)
      toast({
        look: 'plain',
        text: app.commands.did(nameOfCommand(texts, name)),
        action: { label: app.common.undo, run: () => void undoOnly(outcome.command.id) },
      })
    },
    [definition, workspace, toast, app, texts, undoOnly],
  )

  const commands = useMemo(
    () => ({
      new: startNew,
      export: () => setDialog('export'),
      import: () => void navigate(`/import/${definition.id}`),
    }),
    [startNew, navigate, definition],
  )
  useKeys(commands)

  /** From a column: replaces what the column filters by; what the view itself is about stays. */
  const setFilter = (field: string, filter: Filter | undefined) =>
    views.change({
      filters: [
        ...view.filters.filter((other) => other.field !== field || other.kind === 'flag'),
        ...(filter === undefined ? [] : [filter]),
      ],
    })
  /** The selection as it will be once the ids of its rows have come. */
  const selecting = useRef<Promise<ReadonlySet<string>>>(undefined)
  const select = (ids: ReadonlySet<string>) => {
    selecting.current = undefined
    setSelected(ids)
  }
  const selectRange = async (from: number, to: number) => {
    if (result === undefined) return
    const coming = workspace.query.ids(result.list).then((ids) => new Set(ids.slice(from, to)))
    selecting.current = coming
    const ids = await coming
    if (selecting.current === coming) select(ids)
  }
  /** Delete pressed right behind Ctrl+A means all the rows, also those whose ids are still on their way. */
  const trashSelected = async (record: string) => {
    const ids = (await selecting.current) ?? selected
    await trash(ids.size > 0 ? [...ids] : [record])
  }
  const onSaved = async (record: string, values: Values, next: boolean) => {
    lastSaved.current = values
    if (opened?.initial !== undefined) {
      if (next) startNewAfter(values)
      else open(record)
      return
    }
    if (!next || result === undefined) return
    const at = await workspace.query.indexOf(result.list, record)
    const [following] = await workspace.query.rows(result.list, at + 1, at + 2)
    if (following !== undefined) {
      open(following.record.id, true)
      setReveal({ index: at + 1 })
    }
  }
  const startNewAfter = (values: Values) =>
    setOpened((before) => ({
      record: newId(),
      initial: initialValues(definition, values, today),
      focus: (before?.focus ?? 0) + 1,
    }))

  const [check] = view.filters.flatMap((filter) => (filter.kind === 'flag' ? (checkOfFlag(filter.flag) ?? []) : []))
  const isEmpty = result !== undefined && result.total === 0 && opened === undefined
  /** What was looked for as text in a column of days or numbers was probably meant as a range. */
  const hints = view.filters.flatMap((filter) => {
    const field = filter.kind === 'text' ? fieldOf(definition, filter.field) : undefined
    const kind = field === undefined ? undefined : rangeKind(field)
    return kind === undefined ? [] : [app.list.filterHints[kind]]
  })
  const isSelected = opened !== undefined
  const paneStyle: CSSProperties & { readonly '--pane'?: string } =
    paneWidth === undefined ? {} : { '--pane': `${paneWidth}px` }
  return (
    <>
      <header className="screen-head">
        <h1>{text.name}</h1>
        <span className="count" aria-live="polite">
          {result === undefined
            ? app.common.loading
            : countWords(result.matched, result.total, texts.language, app.common.of)}
        </span>
        <div className="actions">
          <Button
            className="search-button"
            icon={<Search size={16} aria-hidden />}
            keys={globalKeys.search}
            onClick={onSearch}
          >
            {app.list.search}
          </Button>
          {definition.companion === undefined ? null : (
            <Button
              icon={<Users size={16} aria-hidden />}
              onClick={() => void navigate(`/${definition.companion ?? ''}`)}
            >
              {text.companion ?? definition.companion}
            </Button>
          )}
          {definition.statistics === undefined ? null : (
            <Button
              icon={<ChartBar size={16} aria-hidden />}
              onClick={() => void navigate(`/statistics/${definition.id}`)}
              disabled={isEmpty}
            >
              {app.statistics.open}
            </Button>
          )}
          <Button icon={<Upload size={16} aria-hidden />} onClick={commands.import}>
            {app.list.import}
          </Button>
          <Button icon={<Download size={16} aria-hidden />} onClick={commands.export} disabled={isEmpty}>
            {app.list.export}
          </Button>
          <Button look="primary" icon={<Plus size={16} aria-hidden />} keys={globalKeys.new} onClick={startNew}>
            {text.newEntry}
          </Button>
        </div>
      </header>
      {isEmpty ? (
        <EmptyRegister definition={definition} onNew={startNew} onImport={commands.import} />
      ) : (
        <>
          <ViewBar definition={definition} views={views} chamber={chamber} />
          {sample > 0 ? <SampleNotice count={sample} /> : null}
          <div className={isSelected ? 'split with-pane' : 'split'} style={paneStyle}>
            <section className="list" aria-label={text.name}>
              {selected.size > 1 ? (
                <div className="selection-bar" role="toolbar" aria-label={app.list.selectionBar}>
                  <span>{app.list.selected(selected.size)}</span>
                  <Button size="small" onClick={() => setDialog('editMany')}>
                    {app.list.editMany}
                  </Button>
                  <Button size="small" onClick={() => void trash([...selected])}>
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
                active={opened?.record}
                selected={selected}
                onActive={open}
                onSelect={select}
                onSelectRange={(from, to) => void selectRange(from, to)}
                onSort={(sort) => views.change({ sort })}
                onFilter={setFilter}
                onWidth={(field, width) =>
                  views.change({
                    columns: view.columns.map((column) => (column.field === field ? { field, width } : column)),
                  })
                }
                onEdit={(record) =>
                  setOpened((before) =>
                    before?.record === record ? { ...before, focus: before.focus + 1 } : { record, focus: 1 },
                  )
                }
                onTrash={(record) => void trashSelected(record)}
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
                chamber={chamber}
                check={check}
                focus={opened.focus}
                focusField={opened.field}
                onSaved={(record, values, next) => void onSaved(record, values, next)}
                onOpen={openLinked}
                onClose={() => {
                  setOpened(undefined)
                  document.querySelector<HTMLElement>('[role=grid]')?.focus()
                }}
                onTrash={() => void trash([opened.record])}
                onCard={() => void exportCard(opened.record)}
                onPaper={(paper, value) => void exportPaper(paper, value)}
                onLetter={(letter) => void exportLetter(letter, opened.record)}
              />
            )}
          </div>
        </>
      )}
      <StatusBar definition={definition} selected={selected.size} result={result} chamber={chamber} />
      {dialog === 'export' && result !== undefined ? (
        <ExportDialog
          definition={definition}
          tab={views.tab}
          view={view}
          result={result}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog === 'editMany' ? (
        <EditManyDialog definition={definition} records={[...selected]} onClose={() => setDialog(undefined)} />
      ) : null}
    </>
  )
}

function countWords(
  matched: number,
  total: number,
  language: string,
  of: (matched: string, total: string) => string,
): string {
  const print = (count: number) => count.toLocaleString(language)
  return matched === total ? print(total) : of(print(matched), print(total))
}

/** What a new entry starts with: initial choices, and what the entry saved before it had in common with its session. */
function initialValues(definition: Register, last: Values, today: string): Values {
  const initial = definition.fields.flatMap((field) =>
    field.type === 'choice' && field.initial !== undefined ? [[field.id, field.initial] as const] : [],
  )
  const date = definition.numberGuard === undefined ? [] : [[definition.numberGuard.date, today] as const]
  const kept = (definition.carry ?? []).flatMap((field) => {
    const value = last[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries([...initial, ...date, ...kept])
}
