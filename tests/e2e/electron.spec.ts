import type { ElectronApplication } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finishPdf } from '#electron/services/documents/pdf/finishPdf'
import { expect, test as base } from './fixtures'
import { call } from './hosts/call'
import { launchElectron, testCommand } from './hosts/electronHost'
import { startListener } from './hosts/listener'
import { answerName, registerScreen, withSample } from './screens/clerk'
import { pdfFaults } from './screens/checkPdf'
import { pageOf, shapes } from './screens/paperShapes'
import { readPdf } from './screens/readPdf'

const test = base.extend<{ program: ElectronApplication }>({
  program: async ({ folders }, use) => {
    const program = await launchElectron(folders.data)
    await use(program)
    await program.close()
  },
})

test('the page stays where it is: location, link, new window, reload to elsewhere', async ({ program }) => {
  const page = await program.firstWindow()
  const world = await startListener()
  try {
    await page.evaluate((url) => {
      location.href = `${url}/location`
    }, world.url)
    await page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = `${url}/link`
      document.body.append(link)
      link.click()
      const other = document.createElement('a')
      other.href = `${url}/blank`
      other.target = '_blank'
      document.body.append(other)
      other.click()
      const meta = document.createElement('meta')
      meta.httpEquiv = 'refresh'
      meta.content = `0;url=${url}/refresh`
      document.head.append(meta)
    }, world.url)
    const opened = await page.evaluate((url) => window.open(`${url}/open`) === null, world.url)
    expect(opened).toBe(true)
    await page.evaluate(() => {
      location.href = 'file:///etc/passwd'
    })
    // Even the main process cannot reach the world through the session.
    const fetched = await program.evaluate(
      async ({ session }, url) =>
        session.defaultSession.fetch(`${url}/main`).then(
          () => 'reached',
          () => 'refused',
        ),
      world.url,
    )
    expect(fetched).toBe('refused')
    expect(page.url()).toMatch(/^app:\/\/bundle\/index\.html(?:#|$)/u)
    expect(program.windows()).toHaveLength(1)
    expect(world.hits).toEqual([])
  } finally {
    world.close()
  }
})

test('no permission is granted but writing to the clipboard and keeping the data', async ({ program }) => {
  const page = await program.firstWindow()
  const answers = await page.evaluate(async () => {
    const outcome = async (attempt: () => Promise<unknown>) => {
      try {
        return String(await attempt())
      } catch (error) {
        return error instanceof Error ? error.name : 'refused'
      }
    }
    return {
      notifications: await outcome(() => Notification.requestPermission()),
      camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(() => navigator.mediaDevices.getDisplayMedia()),
      place: await outcome(
        () =>
          new Promise((resolve, reject) =>
            navigator.geolocation.getCurrentPosition(resolve, () => reject(new Error())),
          ),
      ),
      clipboard: await outcome(() => navigator.clipboard.readText()),
      keeping: await outcome(() => navigator.storage.persist()),
    }
  })
  expect(answers.notifications).toBe('denied')
  expect(answers.camera).toMatch(/Error/u)
  expect(answers.screen).toMatch(/Error/u)
  expect(answers.place).toMatch(/Error/u)
  expect(answers.clipboard).toMatch(/Error/u)
  // Asked, not tried: trying needs the focus, which a test machine without a window manager does not give. As text, for the
  // name is missing from TypeScript's list.
  expect(
    await page.evaluate(`navigator.permissions.query({ name: 'clipboard-write' }).then((found) => found.state)`),
  ).toBe('granted')
  expect(answers.keeping).toBe('true')
})

test('a frame inside the page gets no bridge, and the page no Node', async ({ program }) => {
  const page = await program.firstWindow()
  await page.evaluate(() => document.body.append(document.createElement('iframe')))
  const inFrame = await program.evaluate(async ({ BrowserWindow }) => {
    const frame = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.frames[0]
    const found: unknown = await frame?.executeJavaScript('typeof window.host + typeof require')
    return found
  })
  expect(inFrame).toBe('undefinedundefined')
  const inPage = await page.evaluate(() =>
    ['require', 'process', 'module', 'electron'].filter((name) => name in window),
  )
  expect(inPage).toEqual([])
})

test('the renderer is sandboxed and isolated', async ({ program }) => {
  await program.firstWindow()
  const settings = await program.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const read: unknown = contents === undefined ? undefined : Reflect.get(contents, 'getLastWebPreferences')
    const found: unknown = typeof read === 'function' ? Reflect.apply(read, contents, []) : {}
    return JSON.stringify(found)
  })
  expect(JSON.parse(settings)).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
})

test('a second start shows the window of the first and ends', async ({ program, folders }) => {
  await program.firstWindow()
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const command = testCommand()
  if ('reason' in command) throw new Error(command.reason)
  const second = spawn(command.command, [...command.args, '--disable-gpu', `--user-data-dir=${folders.data}`], {
    stdio: 'ignore',
  })
  await once(second, 'exit')
  expect(second.exitCode).toBe(0)
  await expect
    .poll(() => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isVisible())))
    .toEqual([true])
})

test('the menu is Polish, follows the language, and sends commands', async ({ program }) => {
  const page = await program.firstWindow()
  await page.waitForLoadState('load')
  const labels = () =>
    program.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label.replace('&', '')))
  expect(await labels()).toEqual(['Plik', 'Edycja', 'Widok', 'Pomoc'])
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const host: unknown = Reflect.get(window, 'host')
        const listen: unknown = typeof host === 'object' && host !== null ? Reflect.get(host, 'onMenu') : undefined
        if (typeof listen === 'function') void Reflect.apply(listen, undefined, [resolve])
        document.title = 'listening'
      }),
  )
  await expect(page).toHaveTitle('listening')
  await program.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('search')?.click()
  })
  expect(await heard).toBe('search')
  await call(page, 'preferences.write', { language: 'en' })
  expect(await labels()).toEqual(['File', 'Edit', 'View', 'Help'])
})

test('undo of the menu takes back what was typed where the focus is, and redo does it again', async ({ program }) => {
  const page = await program.firstWindow()
  await page.waitForLoadState('load')
  const name = page.getByLabel('Imię i nazwisko')
  // In one piece: what is typed slowly the browser takes back in several.
  await name.focus()
  await page.keyboard.insertText('Anna')
  const choose = (id: string) =>
    program.evaluate(({ Menu }, item) => {
      Menu.getApplicationMenu()?.getMenuItemById(item)?.click()
    }, id)
  await choose('undo')
  await expect(name).toHaveValue('')
  await choose('redo')
  await expect(name).toHaveValue('Anna')
})

test('the keys of zoom work, whichever key makes a plus', async ({ program }) => {
  const page = await program.firstWindow()
  await page.waitForLoadState('load')
  await page.getByLabel('Imię i nazwisko').press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  // Keys of the menu belong to the window, which is shown only after its first paint.
  await expect
    .poll(() => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true)
  const press = (keyCode: string, modifiers: readonly ('control' | 'shift')[]) =>
    program.evaluate(
      ({ BrowserWindow }, key) => {
        const [window] = BrowserWindow.getAllWindows()
        // Keys of the menu are the focused window's; the programs of other tests open windows on the same screen.
        window?.focus()
        const contents = window?.webContents
        const event = { keyCode: key.keyCode, modifiers: [...key.modifiers] }
        contents?.sendInputEvent({ type: 'rawKeyDown', ...event })
        contents?.sendInputEvent({ type: 'keyUp', ...event })
      },
      { keyCode, modifiers },
    )
  await program.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const send = contents?.send.bind(contents)
    const sent: string[] = []
    Reflect.set(globalThis, 'sent', sent)
    if (contents === undefined || send === undefined) return
    contents.send = (channel: string, command: string) => {
      sent.push(command)
      send(channel, command)
    }
  })
  const lastSent = () => program.evaluate(() => String([Reflect.get(globalThis, 'sent')].flat().at(-1)))
  const steps = [
    ['Plus', ['control', 'shift'], 'zoomIn'],
    ['0', ['control'], 'zoomReset'],
    ['=', ['control'], 'zoomIn'],
    ['-', ['control'], 'zoomOut'],
    ['numadd', ['control'], 'zoomIn'],
    ['numsub', ['control'], 'zoomOut'],
    ['num0', ['control'], 'zoomReset'],
    ['=', ['control'], 'zoomIn'],
  ] as const
  for (const [key, modifiers, command] of steps) {
    // Chromium drops an injected key now and then while the page is busy; a clerk would press again too.
    await expect(async () => {
      await press(key, modifiers)
      await expect.poll(lastSent, { message: key, timeout: 1_000 }).toBe(command)
    }).toPass()
  }
  await expect
    .poll(() => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.zoomFactor))
    .toBeGreaterThan(1)
})

test('a page that crashes comes back; one that crashes again is told to the clerk', async ({ program }) => {
  const page = await program.firstWindow()
  await page.waitForLoadState('load')
  await program.evaluate(({ dialog, BrowserWindow }) => {
    const told: unknown[] = []
    Reflect.set(globalThis, 'told', told)
    Reflect.set(dialog, 'showMessageBox', (options: unknown) => {
      told.push(options)
      return new Promise(() => undefined)
    })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Only what finishes loading after the first crash is the page that came back; the first may not be finished yet.
    contents?.once('render-process-gone', () =>
      contents.once('did-finish-load', () => contents.forcefullyCrashRenderer()),
    )
    contents?.forcefullyCrashRenderer()
  })
  const told = () => program.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'told')))
  await expect.poll(told, { timeout: 20_000 }).toContain('Program napotkał błąd')
  expect(JSON.parse(await told())).toMatchObject([
    {
      buttons: ['Kopiuj opis błędu', 'Uruchom ponownie', 'Zakończ'],
      detail: expect.stringMatching(/Error (?:killed|crashed)/u),
    },
  ])
})

test('the window comes back where it was left', async ({ folders }) => {
  const first = await launchElectron(folders.data)
  await first.firstWindow()
  await first.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 40, width: 1100, height: 720 }),
  )
  const bounds = (program: ElectronApplication) =>
    program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())
  const left = await bounds(first)
  await first.close()
  const second = await launchElectron(folders.data)
  await second.firstWindow()
  expect(await bounds(second)).toMatchObject({ width: left?.width, height: left?.height })
  await second.close()
})

test('what is printed is a tagged PDF with the text of the paper, made in a session of its own', async ({
  program,
}) => {
  const page = await program.firstWindow()
  await program.evaluate(({ shell }) => {
    Reflect.set(shell, 'openPath', (path: string) => {
      Reflect.set(shell, 'opened', path)
      return Promise.resolve('')
    })
  })
  await answerName(page)
  await page.keyboard.press('Control+p')
  await page.getByRole('dialog', { name: 'Drukuj' }).getByRole('button', { name: 'Podgląd PDF' }).click()
  await expect(page.getByText(/^Dokument PDF jest otwarty/u)).toBeVisible()
  const path = await program.evaluate(({ shell }) => String(Reflect.get(shell, 'opened')))
  expect(path).toMatch(/\.pdf$/u)
  const pdf = await readPdf(path)
  expect(pdf).toMatchObject({ isMarked: true, language: expect.stringMatching(/^pl/u) })
  const [heading] = pdf.structure.filter(({ role }) => role === 'H1')
  // The title of the file, the first heading, the outline and the text say the same.
  expect(heading?.text).toBe(pdf.title)
  expect(pdf.outline).toContain(pdf.title)
  expect(pdf.text).toContain(heading?.text)
  expect(await pdfFaults(path)).toEqual([])
  expect(program.windows()).toHaveLength(1)
})

test('papers of every shape are PDFs without a fault of PDF/UA a machine can find', async ({ program, folders }) => {
  await program.firstWindow()
  for (const shape of shapes) {
    const { file, title } = await pageOf(shape, folders.saved)
    const bytes = await program.evaluate(async ({ BrowserWindow }, page) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'shapes', sandbox: true } })
      await window.loadFile(page)
      const pdf = await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      window.destroy()
      return pdf.toString('base64')
    }, file)
    const pdf = file.replace(/html$/u, 'pdf')
    await writeFile(pdf, await finishPdf(Buffer.from(bytes, 'base64'), [title]))
    expect({ what: shape.what, faults: await pdfFaults(pdf) }).toEqual({ what: shape.what, faults: [] })
  }
})

test('the cards of several entries are one tagged PDF, each beginning a page', async ({ program, folders }) => {
  const page = await program.firstWindow()
  await withSample(page)
  const path = join(folders.saved, 'karty.pdf')
  await program.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', () => Promise.resolve({ canceled: false, filePath }))
  }, path)
  await registerScreen(page).rows.first().click()
  await expect(registerScreen(page).pane).toBeVisible()
  await page.getByRole('grid').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Drukuj' })
  await dialog.getByRole('radio', { name: 'karty: zaznaczone (3 uchwały)' }).check()
  await dialog.getByRole('button', { name: 'Zapisz PDF…' }).click()
  await expect(page.getByText('karty.pdf')).toBeVisible()
  const pdf = await readPdf(path)
  expect(pdf).toMatchObject({ isMarked: true, language: expect.stringMatching(/^pl/u) })
  const cards = pdf.structure.filter(({ role, text }) => role === 'H1' && text.startsWith('KARTA UCHWAŁY'))
  expect(new Set(cards.map(({ text }) => text)).size).toBe(3)
  for (const { text } of cards) expect(pdf.outline).toContain(text)
  expect(await pdfFaults(path)).toEqual([])
})

test('a window closed to the tray only hides, and quitting still ends the program', async ({ program }) => {
  const page = await program.firstWindow()
  await call(page, 'preferences.write', { keepInTray: true })
  const isVisible = () =>
    program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  expect(await isVisible()).toEqual([false])
  await program.evaluate(({ app }) => app.emit('second-instance'))
  expect(await isVisible()).toEqual([true])
  const ended = program.waitForEvent('close')
  await program.evaluate(({ app }) => app.quit())
  await ended
})

test('what is saved opens on wish, and the next of its kind is offered the folder of the last', async ({
  program,
  folders,
}) => {
  const page = await program.firstWindow()
  await withSample(page)
  await program.evaluate(({ dialog, shell }, folder) => {
    const told: { offered: string[]; opened: string[] } = { offered: [], opened: [] }
    Reflect.set(globalThis, 'told', told)
    Reflect.set(dialog, 'showSaveDialog', (_window: unknown, { defaultPath = '' }: { defaultPath?: string }) => {
      told.offered.push(defaultPath)
      return Promise.resolve({ canceled: false, filePath: `${folder}/${told.offered.length}.docx` })
    })
    Reflect.set(shell, 'openPath', (path: string) => {
      told.opened.push(path)
      return Promise.resolve('')
    })
  }, folders.saved)
  const told = () => program.evaluate((): unknown => Reflect.get(globalThis, 'told'))
  await expect(registerScreen(page).rows.first()).toBeVisible()
  for (const count of [1, 2]) {
    await page.keyboard.press('Control+e')
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Otwórz po zapisaniu' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz plik…' }).click()
    await expect
      .poll(async () => JSON.stringify(await told()))
      .toContain(JSON.stringify(join(folders.saved, `${count}.docx`)))
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  expect(await told()).toMatchObject({
    offered: [expect.not.stringContaining(folders.saved), expect.stringContaining(folders.saved)],
  })
})
