import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { join } from 'node:path'
import { startPage } from '../security/protocol'
import type { PreferencesService } from '../services/preferences'
import { smallest, windowBounds } from './windowState'

/** How long the window must rest before its place is saved, ms. */
const rest = 400

function workAreas() {
  const primary = screen.getPrimaryDisplay()
  return [primary, ...screen.getAllDisplays().filter((display) => display.id !== primary.id)].map((d) => d.workArea)
}

/** Remembers place, size and whether the window is maximised, whenever it comes to rest and when it closes. */
function rememberPlace(window: BrowserWindow, preferences: PreferencesService): void {
  let timer: NodeJS.Timeout | undefined
  const save = (): void => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    const { x, y, width, height } = window.getNormalBounds()
    preferences.write({ window: { x, y, width, height, maximized: window.isMaximized() } })
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(save, rest)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', save)
  window.on('closed', () => clearTimeout(timer))
}

/** Opens the window of the program where it was last time, locked into its own page. */
export function openMainWindow(preferences: PreferencesService): BrowserWindow {
  const state = preferences.read().window
  const window = new BrowserWindow({
    ...windowBounds(state, workAreas()),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Kancelaria Rady',
    icon: join(app.getAppPath(), 'assets/icons/256x256.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191d' : '#f5f6f8',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // The code the first start compiled is kept for the second: without it V8 waits for the third.
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  rememberPlace(window, preferences)
  const zoom = (): void => window.webContents.setZoomFactor(preferences.read().zoom / 100)
  const stopZoom = preferences.onChange(zoom)
  window.webContents.on('did-finish-load', zoom)
  window.on('closed', stopZoom)
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize()
    window.show()
  })
  void window.loadURL(startPage)
  return window
}
