import type { MenuCommand } from '#shared/program/ipc/contract'
import { menuTexts } from '#shared/text/menu'
import type { Preferences } from '#shared/program/settings/preferences'
import type { MenuItemConstructorOptions } from 'electron'

export interface MenuOptions {
  readonly language: Preferences['language']
  readonly version: string
  readonly development: boolean
  readonly send: (command: MenuCommand) => void
}

/**
 * The application menu. Keys of commands are shown but not registered: the renderer handles them itself, and it alone knows
 * whether Ctrl+Z means the text in a field or the last command. Zoom is the exception: it means one thing everywhere, and
 * in the preview its keys are the browser's own, so the renderer has none.
 */
export function menuTemplate({ language, version, development, send }: MenuOptions): MenuItemConstructorOptions[] {
  const text = menuTexts[language]
  const command = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    registerAccelerator: false,
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const zoom = (id: MenuCommand, label: string, accelerator: string): MenuItemConstructorOptions => ({
    ...command(id, label, accelerator),
    registerAccelerator: true,
  })
  /** Another key of an entry above: an entry has only one, and `+` is typed with Shift or on the number pad. */
  const also = (id: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    label: accelerator,
    accelerator,
    click: () => send(id),
    visible: false,
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    {
      label: text.file,
      submenu: [
        command('new', text.new, 'CmdOrCtrl+N'),
        line,
        command('import', text.import, 'CmdOrCtrl+I'),
        command('export', text.export, 'CmdOrCtrl+E'),
        command('print', text.print, 'CmdOrCtrl+P'),
        line,
        command('settings', text.settings),
        line,
        { role: 'quit', label: text.quit },
      ],
    },
    {
      label: text.edit,
      submenu: [
        command('undo', text.undo, 'CmdOrCtrl+Z'),
        command('redo', text.redo, 'CmdOrCtrl+Shift+Z'),
        command('steps', text.steps, 'CmdOrCtrl+H'),
        line,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
        line,
        command('search', text.search, 'CmdOrCtrl+K'),
      ],
    },
    {
      label: text.view,
      submenu: [
        command('chamber', text.chamber, 'F9'),
        line,
        zoom('zoomIn', text.zoomIn, 'CmdOrCtrl+Plus'),
        also('zoomIn', 'CmdOrCtrl+='),
        also('zoomIn', 'CmdOrCtrl+numadd'),
        zoom('zoomOut', text.zoomOut, 'CmdOrCtrl+-'),
        also('zoomOut', 'CmdOrCtrl+numsub'),
        zoom('zoomReset', text.zoomReset, 'CmdOrCtrl+0'),
        also('zoomReset', 'CmdOrCtrl+num0'),
        line,
        { role: 'togglefullscreen', label: text.fullScreen },
        ...(development ? [line, { role: 'toggleDevTools', label: text.developerTools } as const] : []),
      ],
    },
    {
      label: text.help,
      submenu: [
        command('help', text.helpHere, 'F1'),
        command('keys', text.keys),
        command('tour', text.tour),
        command('news', text.news),
        line,
        { label: text.about(version), enabled: false },
      ],
    },
  ]
}
