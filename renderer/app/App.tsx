import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { HashRouter, Navigate, Route, Routes, useLocation, useNavigate } from 'react-router'
import type { MenuCommand, Output } from '#shared/program/ipc/contract'
import { registerPages } from '../catalogue'
import { HelpDialog } from '../features/help/HelpDialog'
import { NewsDialog } from '../features/help/NewsDialog'
import { placeOf } from '../features/help/places'
import { Tour } from '../features/help/Tour'
import { useNews } from '../features/help/useNews'
import { DeskScreen } from '../features/desk/DeskScreen'
import { HealthScreen } from '../features/health/HealthScreen'
import { BackupsScreen } from '../features/backups/BackupsScreen'
import { useBackupSchedule } from '../features/backups/useBackupSchedule'
import { ObstacleDialog } from '../features/history/ObstacleDialog'
import { UndoDialog } from '../features/history/UndoDialog'
import { LogScreen } from '../features/log/LogScreen'
import { ImportScreen } from '../features/import/ImportScreen'
import type { HandedFile } from '../features/import/useImport'
import { RegisterScreen } from '../features/register/RegisterScreen'
import type { ViewSelection } from '../features/register/useViews'
import { SearchDialog } from '../features/search/SearchDialog'
import { SettingsScreen } from '../features/settings/SettingsScreen'
import { UserNameDialog } from '../features/settings/UserNameDialog'
import { SharingScreen } from '../features/sharing/SharingScreen'
import { StatisticsScreen } from '../features/statistics/StatisticsScreen'
import { TemplatesScreen } from '../features/templates/TemplatesScreen'
import { TransferScreen } from '../features/transfer/TransferScreen'
import { TrashScreen } from '../features/trash/TrashScreen'
import { Button } from '../components/Button'
import type { Obstacle } from '../data/commands/commands'
import { useTexts, useWorkspace, useWorkspaceValue } from '../data/context'
import { useKeptRegisters } from '../data/keptRegisters'
import { globalKeys, isTyping, pressKey, useKeys } from '../components/keys'
import { KeysDialog } from './KeysDialog'
import { Navigation } from './Navigation'
import { RegisterChoice } from './RegisterChoice'
import { useFailureMessages } from './failures'
import { useNoStrayDrops } from './fileDrops'
import { useDestinations } from './useDestinations'
import { LongCommand } from './LongCommand'
import { useToast } from '../components/toasts'
import { useUndo } from '../features/history/undo'
import './app.css'

/** First parts of the addresses of screens with a „new” of their own. */
const ownNew = new Set(['register', ...registerPages.flatMap((pages) => (pages.ownNew === true ? [pages.id] : []))])

const settingsSections = registerPages.flatMap(({ Settings }) => Settings ?? [])

/** The frame: navigation, the screen of the route, and what is open above it. */
export function App({ info }: { readonly info: Output<'app.info'> }) {
  return (
    <HashRouter>
      <Frame info={info} />
    </HashRouter>
  )
}

function Frame({ info }: { readonly info: Output<'app.info'> }) {
  const kept = useKeptRegisters()
  const workspace = useWorkspace()
  const preferences = useWorkspaceValue('preferences')
  const { app, desk, printing } = useTexts()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const toast = useToast()
  const [open, setOpen] = useState<'search' | 'help' | 'news' | 'keys' | 'new' | 'import' | 'steps' | undefined>()
  // The field of the form the help was asked for in.
  const [field, setField] = useState<string>()
  const [helpAt, setHelpAt] = useState<string>()
  const [searched, setSearched] = useState('')
  const [isTouring, setTouring] = useState(false)
  const { isNew, markSeen } = useNews()
  const [obstacle, setObstacle] = useState<Obstacle>()
  const [chamber, setChamber] = useState(false)
  // Views as they were left, while the program runs.
  const [selections, setSelections] = useState<Readonly<Record<string, ViewSelection>>>({})
  const onSelection = useCallback(
    (register: string, selection: ViewSelection) => setSelections((all) => ({ ...all, [register]: selection })),
    [],
  )
  /** A file or a table of the clipboard on its way to the import; gone as soon as another screen is open. */
  const [handed, setHanded] = useState<HandedFile>()
  const onImport = (register: string, file: HandedFile) => {
    setHanded(file)
    void navigate(`/import/${register}`)
  }
  const isImport = pathname.startsWith('/import/')
  const [wasImport, setWasImport] = useState(isImport)
  if (wasImport !== isImport) {
    setWasImport(isImport)
    if (!isImport) setHanded(undefined)
  }
  const [notices, setNotices] = useState(info.notices)
  const ownHelp = useMemo(
    () => registerPages.map(({ id, help }) => ({ id, ...help(preferences.language) })),
    [preferences.language],
  )
  const ownKeys = registerPages.find(({ id }) => id === pathname.split('/')[1])?.keys?.(preferences.language)
  const { undo, redo, undoStep } = useUndo(setObstacle)
  const fatal = useWorkspaceValue('fatal')
  // Shown by the boundary around the frame, like every other bug.
  if (fatal !== undefined) throw fatal instanceof Error ? fatal : new Error('The query worker failed.')
  useFailureMessages()
  useNoStrayDrops()
  // Effects run after the first rows are painted.
  useEffect(() => void workspace.readAll(), [workspace])
  useTheme(preferences.theme, preferences.language, chamber)
  useMidnight()
  useUnsavedSettings()
  useBackupSchedule()

  const begin = useCallback(
    (what: 'new' | 'import', register: string) => {
      setOpen(undefined)
      void navigate(what === 'new' ? `/register/${register}?new=1` : `/import/${register}`)
    },
    [navigate],
  )
  const choose = useCallback(
    (what: 'new' | 'import') => {
      const [only, ...others] = kept
      if (only !== undefined && others.length === 0) begin(what, only.id)
      else setOpen(what)
    },
    [kept, begin],
  )

  const commands = useMemo(
    () => ({
      search: () => setOpen('search'),
      help: () => {
        setHelpAt(undefined)
        setField(document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'])
        setOpen('help')
      },
      news: () => setOpen('news'),
      tour: () => {
        setOpen(undefined)
        setTouring(true)
      },
      keys: () => setOpen('keys'),
      steps: () => setOpen('steps'),
      chamber: () => setChamber((on) => !on),
      undo: () => void undo(),
      redo: () => void redo(),
      desk: () => void navigate('/'),
      previous: () => void navigate(-1),
      import: () => choose('import'),
      // A register, and some screens of its own, know by themselves what is new in them; the desk exports the week.
      ...(ownNew.has(pathname.split('/')[1] ?? '') ? {} : { new: () => choose('new') }),
      ...(pathname === '/' || pathname.startsWith('/register/')
        ? {}
        : {
            export: () => toast({ look: 'plain', text: desk.exportElsewhere }),
            // A screen of its own that has papers shows the button that prints them.
            print: () => {
              const prints = document.querySelector<HTMLElement>('[data-prints]')
              if (prints === null) toast({ look: 'plain', text: printing.elsewhere })
              else prints.click()
            },
          }),
    }),
    [undo, redo, navigate, choose, pathname, toast, desk, printing],
  )
  useKeys(commands)
  const onHelp = useCallback((place: string) => {
    setField(undefined)
    setHelpAt(place)
    setOpen('help')
  }, [])
  const destinations = useDestinations({ chamber, own: ownHelp, selections, onSelection, onHelp, commands })

  useEffect(() => {
    const zoomTo = (zoom: number) => void workspace.setPreferences({ zoom: Math.min(300, Math.max(50, zoom)) })
    const run = (command: MenuCommand) => {
      const { zoom } = workspace.snapshot().preferences
      switch (command) {
        case 'settings':
          return void navigate('/settings')
        case 'zoomIn':
          zoomTo(zoom + 10)
          return
        case 'zoomOut':
          zoomTo(zoom - 10)
          return
        case 'zoomReset':
          zoomTo(100)
          return
        case 'new':
        case 'export':
        case 'print':
          // Registers own these; the menu only presses their key.
          pressKey(globalKeys[command])
          return
        case 'undo':
        case 'redo':
          // Typing is taken back as Ctrl+Z does it there.
          if (isTyping(document.activeElement)) void workspace.host['typing.replay']({ direction: command })
          else commands[command]()
          return
        default:
          commands[command]()
      }
    }
    return workspace.host.onMenu(run)
  }, [workspace, navigate, commands])

  return (
    <div className="app">
      <a className="skip" href="#content" onClick={focusContent}>
        {app.navigation.skip}
      </a>
      <Navigation onKeys={() => setOpen('keys')} chamber={chamber} onChamber={commands.chamber} />
      <main id="content" tabIndex={-1}>
        {info.host === 'preview' ? <p className="notice quiet">{app.navigation.preview}</p> : null}
        {notices.map((notice) => (
          <div key={notice.keptAs} className="notice" role="alert">
            {app.start.brokenPreferences(notice.keptAs)}
            <Button size="small" onClick={() => setNotices((all) => all.filter((other) => other !== notice))}>
              {app.common.close}
            </Button>
          </div>
        ))}
        <Routes>
          <Route
            path="/"
            element={
              <DeskScreen
                chamber={chamber}
                selections={selections}
                onSelection={onSelection}
                onSearch={commands.search}
                onNew={() => choose('new')}
                onImport={() => choose('import')}
                onTour={commands.tour}
              />
            }
          />
          <Route
            path="/register/:register"
            element={
              <RegisterScreen
                chamber={chamber}
                selections={selections}
                onSelection={onSelection}
                onSearch={commands.search}
                onPaste={onImport}
              />
            }
          />
          <Route path="/import/:register" element={<ImportScreen handed={handed} onImport={onImport} />} />
          <Route path="/statistics/:register" element={<StatisticsScreen />} />
          <Route
            path="/health"
            element={<HealthScreen chamber={chamber} selections={selections} onSelection={onSelection} />}
          />
          <Route path="/backups" element={<BackupsScreen />} />
          {registerPages.flatMap(({ routes }) =>
            routes.map(({ path, element }) => (
              <Route key={path} path={path} element={element({ chamber, onSelection, onImport })} />
            )),
          )}
          <Route path="/log" element={<LogScreen chamber={chamber} onSteps={commands.steps} />} />
          <Route path="/trash" element={<TrashScreen />} />
          <Route path="/transfer" element={<TransferScreen chamber={chamber} />} />
          <Route path="/sharing" element={<SharingScreen chamber={chamber} />} />
          <Route
            path="/settings"
            element={<SettingsScreen info={info} sections={settingsSections} screens={ownHelp} />}
          />
          <Route path="/settings/templates" element={<TemplatesScreen />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </main>
      <LongCommand />
      {open === 'search' ? (
        <SearchDialog
          chamber={chamber}
          destinations={destinations}
          typed={searched}
          onTyped={setSearched}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open === 'new' || open === 'import' ? (
        <RegisterChoice
          title={open === 'new' ? desk.chooseNew : desk.chooseImport}
          onRegister={(register) => begin(open, register)}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open === 'help' ? (
        <HelpDialog
          // The address may follow a moment after the click that led there.
          key={helpAt ?? placeOf(pathname, ownHelp)}
          place={helpAt ?? placeOf(pathname, ownHelp)}
          own={ownHelp}
          field={field}
          onKeys={commands.keys}
          onNews={commands.news}
          onTour={commands.tour}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open === 'news' || (open === undefined && isNew) ? (
        <NewsDialog
          version={info.version}
          onClose={() => {
            markSeen()
            setOpen(undefined)
          }}
        />
      ) : null}
      {isTouring ? <Tour onClose={() => setTouring(false)} /> : null}
      {open === 'keys' ? <KeysDialog own={ownKeys} onClose={() => setOpen(undefined)} /> : null}
      {open === 'steps' ? <UndoDialog onClose={() => setOpen(undefined)} /> : null}
      {obstacle === undefined ? null : (
        <ObstacleDialog
          obstacle={obstacle}
          onClose={() => setObstacle(undefined)}
          onDecide={(extent) => {
            setObstacle(undefined)
            void undoStep(obstacle.command.id, extent)
          }}
        />
      )}
      {preferences.userName === '' ? <UserNameDialog /> : null}
    </div>
  )
}

function focusContent(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function useTheme(theme: 'system' | 'light' | 'dark', language: string, chamber: boolean): void {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset['chamber'] = chamber ? 'on' : 'off'
  }, [language, chamber])
}

/** Says once that changed settings last only until the program closes; again after saving had worked in between. */
function useUnsavedSettings(): void {
  const saved = useWorkspaceValue('preferencesSaved')
  const { app } = useTexts()
  const toast = useToast()
  // Not in the effect's dependencies: another language of the program is no reason to say it again.
  const say = useEffectEvent(() => toast({ look: 'problem', text: app.settings.notSaved }))
  useEffect(() => {
    if (!saved) say()
  }, [saved])
}

const minute = 60_000

/** States depend on the day, and offices leave the program open overnight. */
function useMidnight(): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const timer = setInterval(() => void workspace.refreshToday(), minute)
    return () => clearInterval(timer)
  }, [workspace])
}
