import { describe, expect, it } from 'vitest'
import { menuTemplate } from '#electron/windows/menu'
import { menuCommands } from '#shared/program/ipc/contract'
import { menuTexts } from '#shared/text/menu'

describe('the application menu', () => {
  it.each(['pl', 'en'] as const)('offers every command once, in %s', (language) => {
    const sent: string[] = []
    const template = menuTemplate({ language, version: '1.0.0', development: false, send: (id) => sent.push(id) })
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]))
    expect([...ids].sort()).toEqual([...menuCommands].sort())
    const registered = items.flatMap(({ accelerator, registerAccelerator }) =>
      accelerator !== undefined && registerAccelerator !== false ? [accelerator] : [],
    )
    expect(registered).toEqual([
      'CmdOrCtrl+Plus',
      'CmdOrCtrl+=',
      'CmdOrCtrl+numadd',
      'CmdOrCtrl+-',
      'CmdOrCtrl+numsub',
      'CmdOrCtrl+0',
      'CmdOrCtrl+num0',
    ])
    expect(items.some(({ role }) => role === 'toggleDevTools')).toBe(false)
  })

  it('has access letters that do not repeat within a menu', () => {
    for (const text of Object.values(menuTexts)) {
      const menus = [
        [text.file, text.edit, text.view, text.help],
        [text.new, text.import, text.export, text.print, text.settings, text.quit],
        [text.undo, text.redo, text.steps, text.cut, text.copy, text.paste, text.selectAll, text.search],
        [text.helpHere, text.keys, text.tour, text.news],
        [text.chamber, text.zoomIn, text.zoomOut, text.zoomReset, text.fullScreen],
      ]
      for (const menu of menus) {
        const letters = menu.map((label) => /&(.)/u.exec(label)?.[1]?.toLowerCase())
        expect(new Set(letters).size, menu.join(', ')).toBe(menu.length)
      }
    }
  })
})
