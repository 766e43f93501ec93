import type { Preferences } from '#shared/program/settings/preferences'
import { reminderTexts } from '#shared/text/reminders'
import { app, Menu, nativeTheme, Notification, session, shell } from 'electron'
import type { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { createGate } from './ipc/gate'
import { lockContents, lockSession } from './security/lockdown'
import { serveBundle } from './security/protocol'
import { createTextReader } from './services/attachments/textReader'
import { inspectInThread } from './services/templates/inspectJob'
import { nodeDisk } from './services/disk'
import { openDocumentJob } from './services/documents/writer'
import { startArchiveThread } from './services/archive/archiveThread'
import { freshTemporary, ownBackupFolder } from './services/backups/backupFolder'
import { openBackupIndex } from './services/backups/backupIndex'
import { createLog } from './services/log'
import { createPreferences } from './services/preferences'
import { openSaveFolders } from './services/saveFolders'
import { findPreferences, preferencesName } from './services/preferencesFile'
import { createServices } from './services/services'
import type { Services } from './services/services'
import { bringUp, createAttention } from './windows/attention'
import { reportBugs } from './windows/bugDialog'
import { createDialogs } from './windows/dialogs'
import { keyring } from './windows/keyring'
import { openElectronStore } from './windows/electronStore'
import { openMainWindow } from './windows/mainWindow'
import { createPrinter } from './windows/printer'
import { menuTemplate } from './windows/menu'
import { listenToRenderer } from './windows/messages'
import { version } from './version'

/** Longest wait for running exports to be cancelled before the program ends, ms. */
const patience = 3_000

/** A page that crashes again within this time is not reloaded any more, ms. */
const crashLoop = 30_000

const minute = 60_000

/** Stage 2, while Electron gets ready: settings and log, so that the first failure can be told in the clerk's language. */
function prepare() {
  const data = app.getPath('userData')
  const now = () => new Date()
  const log = createLog({ folder: join(data, 'logs'), now })
  const preferences = createPreferences(
    findPreferences(join(data, `${preferencesName}.json`), now()),
    () => openElectronStore(data),
    (error) => log.bug('preferences', error),
  )
  const reportBug = reportBugs(log, () => preferences.read().language)
  return { data, log, preferences, reportBug, development: !app.isPackaged }
}

/** Stage 3, ready: protections first, then messages, menu and window. */
function open({ data, log, preferences, reportBug, development }: ReturnType<typeof prepare>) {
  lockSession(session.defaultSession, development)
  serveBundle(session.defaultSession, join(import.meta.dirname, '../renderer'))
  app.on('web-contents-created', (_event, contents) => lockContents(contents, development))

  const theme = (): void => {
    nativeTheme.themeSource = preferences.read().theme
  }
  theme()
  const window = openMainWindow(preferences)

  const services = createServices({
    host: 'electron',
    version,
    preferences,
    log,
    dataFolder: data,
    readText: createTextReader(),
    inspectTemplate: (bytes) => inspectInThread(bytes),
    disk: nodeDisk,
    openDocument: openDocumentJob,
    dialogs: createDialogs(
      () => window,
      () => preferences.read().language,
      openSaveFolders(join(data, 'folders.json')),
    ),
    printer: createPrinter(() => window, log),
    attention: createAttention(window),
    openInSystem: async (path) => (await shell.openPath(path)) === '',
    ownFolder: join(data, ownBackupFolder),
    temporary: freshTemporary(join(data, 'tymczasowe')),
    index: openBackupIndex(join(data, 'backups.json'), nodeDisk, new Date()),
    startArchive: startArchiveThread,
    secrets: keyring,
    now: () => new Date(),
    replayTyping: (direction) => {
      if (direction === 'undo') window.webContents.undo()
      else window.webContents.redo()
    },
    restart: () => {
      app.relaunch()
      app.quit()
    },
  })
  listenToRenderer(createGate(services.handlers, (channel, error) => log.bug(channel, error)))

  let menuLanguage = ''
  const showMenu = (): void => {
    const { language } = preferences.read()
    if (language === menuLanguage) return
    menuLanguage = language
    const send = (command: string): void => window.webContents.send('menu', command)
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ language, version, development, send })))
  }
  showMenu()
  preferences.onChange(() => {
    theme()
    showMenu()
  })
  return { log, preferences, reportBug, window, services }
}

/** Closing the window leaves the program beside the clock where the clerk wants that; quitting it always ends it. */
function stayInTray(
  window: BrowserWindow,
  { reminders }: Pick<Services, 'reminders'>,
  language: () => Preferences['language'],
): void {
  let quits = false
  let isSaid = false
  app.on('before-quit', () => {
    quits = true
  })
  window.on('close', (event) => {
    if (quits || !reminders.staysOpen()) return
    event.preventDefault()
    window.hide()
    if (!isSaid && Notification.isSupported()) {
      const { title, stays } = reminderTexts[language()]
      new Notification({ title, body: stays }).show()
    }
    isSaid = true
  })
}

/** Stage 4, running: life of the window. */
function attend({ log, preferences, reportBug, window, services }: ReturnType<typeof open>): void {
  app.on('second-instance', () => bringUp(window))
  stayInTray(window, services, () => preferences.read().language)
  setInterval(() => services.reminders.check(), minute).unref()
  // A page that went away cannot finish what it began.
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) void services.cancelAll()
  })
  window.webContents.on('zoom-changed', (_event, direction) => {
    window.webContents.send('menu', direction === 'in' ? 'zoomIn' : 'zoomOut')
  })
  let lastReload = -crashLoop
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.info(`renderer gone: ${reason} ${exitCode}`)
    void services.cancelAll()
    if (reason === 'clean-exit') return
    const lately = performance.now() - lastReload < crashLoop
    lastReload = performance.now()
    if (lately) reportBug('renderer', Object.assign(new Error('the page crashed twice'), { code: reason }))
    else window.webContents.reload()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    services.attachments.forgetOpened()
    services.printing.forget()
    if (!services.isBusy()) return
    event.preventDefault()
    const enough = new Promise((resolve) => setTimeout(resolve, patience))
    // Not from within this event: Electron ignores a quit while it is being told about one.
    void Promise.race([services.cancelAll(), enough]).finally(() => setImmediate(() => app.exit(0)))
  })
}

/** Starts the program; `main.ts` has done what must precede this. */
export async function startProgram(): Promise<void> {
  const prepared = prepare()
  await app.whenReady()
  attend(open(prepared))
}
