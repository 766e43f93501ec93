import { CalendarDays, Layers, Megaphone, Printer, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { DeskGroup, DeskPart } from '#shared/engine/desk/desk'
import { deskView } from '#shared/engine/desk/registerView'
import type { Day } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { globalKeys, useKeys } from '../../components/keys'
import { Button } from '../../components/Button'
import type { DeskTask } from '../../data/query/queryTypes'
import { PrintDialog } from '../export/PrintDialog'
import type { ViewSelection } from '../register/useViews'
import { SampleNotice } from '../sample/SampleNotice'
import { DeskCalendar } from './DeskCalendar'
import { DeskCharts } from './DeskCharts'
import { DeskSection } from './DeskSection'
import { DeskStatus } from './DeskStatus'
import { MarkDialog, SnoozeDialog } from './TaskDialogs'
import type { TaskAction } from './TaskRow'
import { UnpublishedViews } from './UnpublishedViews'
import { useDesk } from './useDesk'
import { useTaskActions } from './useTaskActions'
import { useCalendarFile } from './useCalendarFile'
import { sheetWeek, useWeekSheet } from './useWeekSheet'
import { Welcome } from './Welcome'
import './desk.css'

interface Props {
  readonly chamber: boolean
  readonly selections: Readonly<Record<string, ViewSelection>>
  readonly onSelection: (register: string, selection: ViewSelection) => void
  readonly onSearch: () => void
  readonly onNew: () => void
  readonly onImport: () => void
  readonly onTour: () => void
}

/** In the address of the desk: only what is to be published. */
const publishing = 'publishing'

/** What is to be done, over all registers: the screen the program opens on. */
export function DeskScreen({ chamber, selections, onSelection, onSearch, onNew, onImport, onTour }: Props) {
  const catalogue = useCatalogue()
  const texts = useTexts()
  const { app, desk: words, deadlines } = texts
  const today = useWorkspaceValue('today')
  const sample = useWorkspaceValue('sample')
  const workspace = useWorkspace()
  const { deskByKind } = useWorkspaceValue('preferences')
  const [search, setSearch] = useSearchParams()
  const isPublishing = search.has(publishing)
  const desk = useDesk({ isPublishing })
  const actions = useTaskActions()
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<{ readonly kind: 'mark' | 'snooze'; readonly task: DeskTask }>()
  // The day chosen in the calendar; today until another one is.
  const [day, setDay] = useState<Day>()
  const week = sheetWeek(day ?? today)
  const weekSheet = useWeekSheet()
  const [isPrinting, setPrinting] = useState(false)
  const saveCalendar = useCalendarFile()
  const backupProblem = useWorkspaceValue('backupProblem')
  const { disputes } = useWorkspaceValue('sharing')
  const { from, to } = week
  const commands = useMemo(
    () => ({
      export: () => (chamber ? undefined : void weekSheet.save(from, to)),
      print: () => (chamber ? undefined : setPrinting(true)),
    }),
    [chamber, weekSheet, from, to],
  )
  useKeys(commands)
  const lane = useRef<HTMLDivElement>(null)
  const { onFocus } = useKeptFocus(lane, desk)

  const act = (action: TaskAction, task: DeskTask) => {
    if (action === 'open') actions.open(task)
    else if (action === 'markToday') void actions.mark(task, today)
    else if (action === 'otherDay') setDialog({ kind: 'mark', task })
    else if (action === 'snooze') setDialog({ kind: 'snooze', task })
    else void actions.unsnooze(task)
  }
  const showGroup = (part: DeskPart, { register, clock }: DeskGroup) => {
    const { id, ...view } = deskView(catalogue.of(register), part, clock)
    onSelection(register, { open: id, changed: { ...selections[register]?.changed, [id]: view } })
    void navigate(`/register/${register}`)
  }
  const shown = (desk?.parts ?? []).filter(({ count }) => count > 0)
  return (
    <>
      <header className="screen-head">
        <h1>{isPublishing ? words.publishing.title : words.title}</h1>
        <span className="count">{deadlines.day(today)}</span>
        <div className="actions">
          <Button
            className="search-button"
            icon={<Search size={16} aria-hidden />}
            keys={globalKeys.search}
            onClick={onSearch}
          >
            {app.list.search}
          </Button>
          {chamber ? null : (
            <Button
              icon={<Megaphone size={16} aria-hidden />}
              aria-pressed={isPublishing}
              aria-label={words.publishing.title}
              title={words.publishing.title}
              onClick={() => setSearch(isPublishing ? {} : { [publishing]: '1' })}
            />
          )}
          {chamber || shown.length === 0 ? null : (
            <Button
              icon={<Layers size={16} aria-hidden />}
              aria-pressed={deskByKind}
              aria-label={words.byKind}
              title={words.byKind}
              onClick={() => void workspace.setPreferences({ deskByKind: !deskByKind })}
            />
          )}
          {chamber ? null : (
            <Button
              icon={<CalendarDays size={16} aria-hidden />}
              aria-label={words.calendar.save}
              title={words.calendar.save}
              onClick={() => void saveCalendar()}
            />
          )}
          {chamber ? null : (
            <Button icon={<Printer size={16} aria-hidden />} keys={globalKeys.export} onClick={commands.export}>
              {words.printWeek(week.from, week.to)}
            </Button>
          )}
        </div>
      </header>
      {sample > 0 ? <SampleNotice count={sample} /> : null}
      {backupProblem === undefined ? null : (
        <p className="notice" role="alert">
          <Link to="/backups">{words.backupProblem}</Link>
        </p>
      )}
      {disputes === 0 ? null : (
        <p className="notice">
          <Link to="/sharing">{texts.sharing.disputes.notice(disputes)}</Link>
        </p>
      )}
      <div className="desk">
        {/* Tab reaches every task; the arrows only make it quicker. */}
        <div ref={lane} className="desk-lane" role="presentation" onKeyDown={moveBetweenTasks} onFocus={onFocus}>
          {chamber ? (
            <p className="nothing">{words.chamber}</p>
          ) : desk === undefined ? (
            <Waiting text={words.waiting} />
          ) : desk.records === 0 ? (
            <Welcome onNew={onNew} onImport={onImport} onTour={onTour} />
          ) : shown.length === 0 ? (
            <div className="empty">
              <h2>{isPublishing ? words.publishing.nothingTitle : words.nothingTitle}</h2>
              <p>{isPublishing ? words.publishing.nothing : words.nothing}</p>
            </div>
          ) : (
            shown.map((content) => (
              <DeskSection
                key={content.part}
                content={content}
                byKind={deskByKind}
                onAction={act}
                onGroup={(group) => showGroup(content.part, group)}
              />
            ))
          )}
          {isPublishing && !chamber ? (
            <UnpublishedViews
              onOpen={(register, view) => {
                onSelection(register, { open: view, changed: selections[register]?.changed ?? {} })
                void navigate(`/register/${register}`)
              }}
            />
          ) : null}
        </div>
        <div className="desk-side">
          <DeskCalendar chamber={chamber} day={day ?? today} onDay={setDay} />
          {chamber ? null : <DeskCharts />}
        </div>
      </div>
      {isPrinting ? (
        <PrintDialog
          sources={[
            {
              id: 'week',
              label: words.printWeek(from, to),
              records: 1,
              hasPersonal: false,
              prepare: () => weekSheet.prepare(from, to),
            },
          ]}
          onClose={() => setPrinting(false)}
        />
      ) : null}
      <DeskStatus desk={chamber ? undefined : desk} />
      {dialog?.kind === 'mark' ? (
        <MarkDialog
          task={dialog.task}
          onDay={(day) => void actions.mark(dialog.task, day)}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog?.kind === 'snooze' ? (
        <SnoozeDialog
          task={dialog.task}
          onSnooze={(day, reason) => void actions.snooze(dialog.task, day, reason)}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </>
  )
}

/** The shape of what is coming, while the records are read. */
function Waiting({ text }: { readonly text: string }) {
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">{text}</span>
      {[1, 2, 3, 4, 5].map((line) => (
        <div key={line} className="bone" />
      ))}
    </div>
  )
}

function links(lane: Element | null): readonly HTMLElement[] {
  return [...(lane?.querySelectorAll<HTMLElement>('.task-open') ?? [])]
}

/** Arrows, Home and End go from task to task. */
function moveBetweenTasks(event: KeyboardEvent<HTMLElement>): void {
  const all = links(event.currentTarget)
  const at = all.findIndex((link) => link === event.target)
  if (at < 0) return
  const targets: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }
  const target = all[targets[event.key] ?? -1]
  if (target === undefined) return
  event.preventDefault()
  target.focus()
}

/** A task that is done goes away under the keyboard; the focus moves to the one that took its place. */
function useKeptFocus(lane: React.RefObject<HTMLElement | null>, desk: unknown) {
  const last = useRef<{ readonly index: number; readonly element: Element }>(undefined)
  useEffect(() => {
    const all = links(lane.current)
    const { activeElement } = document
    if (last.current === undefined || last.current.element.isConnected || activeElement !== document.body) return
    all[Math.min(last.current.index, all.length - 1)]?.focus()
  }, [lane, desk])
  return {
    onFocus: (event: React.FocusEvent) => {
      const row = event.target.closest('.task')
      const link = row?.querySelector('.task-open')
      if (row === null || !(link instanceof HTMLElement)) return
      last.current = { index: links(lane.current).indexOf(link), element: row }
    },
  }
}
