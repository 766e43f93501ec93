import { app, Menu, nativeImage, Notification, Tray } from 'electron'
import type { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { badgePicture, badgeSide } from '../services/badgePicture'
import type { Attention } from '../services/ports'

/** Shows the window wherever it was: minimised, hidden, behind others. */
export function bringUp(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** What the system offers to be noticed by; what it does not is absent. */
export function createAttention(window: BrowserWindow): Attention {
  let tray: Tray | undefined
  const badge = (count: number, words: string): void => {
    if (window.isDestroyed()) return
    // Windows has no number on icons, only a picture laid over them.
    if (process.platform === 'win32')
      window.setOverlayIcon(
        count === 0
          ? null
          : nativeImage.createFromBitmap(Buffer.from(badgePicture(count)), {
              width: badgeSide,
              height: badgeSide,
              scaleFactor: 2,
            }),
        count === 0 ? '' : words,
      )
    else app.setBadgeCount(count)
  }
  return {
    notify: Notification.isSupported()
      ? (title, body) => {
          const notification = new Notification({ title, body })
          notification.on('click', () => bringUp(window))
          notification.show()
        }
      : undefined,
    badge,
    // Of a program that was only built, the system would start Electron without it.
    startWithSystem:
      app.isPackaged && process.platform !== 'linux'
        ? (on) => app.setLoginItemSettings({ openAtLogin: on })
        : undefined,
    tray: (entry) => {
      if (entry === undefined) {
        tray?.destroy()
        tray = undefined
        return
      }
      if (tray === undefined) {
        tray = new Tray(
          nativeImage.createFromPath(join(app.getAppPath(), 'assets/icons/256x256.png')).resize({ width: 16 }),
        )
        tray.on('click', () => bringUp(window))
      }
      tray.setToolTip(entry.tip)
      tray.setContextMenu(
        Menu.buildFromTemplate([
          { label: entry.open, click: () => bringUp(window) },
          { type: 'separator' },
          { label: entry.quit, click: () => app.quit() },
        ]),
      )
    },
  }
}
