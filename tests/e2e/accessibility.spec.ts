import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { call } from './hosts/call'
import { fixture, introduce, openRegister, registerScreen, withRegister, withSample } from './screens/clerk'

// Public bodies answer for WCAG 2.1 AA: every screen and dialog, light and dark, in both languages, small and zoomed.

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Rules broken by what is on screen, each with the elements that break it. */
async function violations(page: Page): Promise<readonly string[]> {
  // Colours are judged when they have arrived.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  // Electron's window has no second page for axe to gather in.
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  )
}

async function clean(page: Page, what: string): Promise<void> {
  expect.soft(await violations(page), what).toEqual([])
}

/** Both languages' names of what is clicked on the way. */
const words = {
  pl: {
    attach: 'Dodaj pliki…',
    columns: 'Kolumny',
    export: 'Eksport',
    publish: 'Do publikacji w BIP…',
    look: 'Sprawdź dane…',
    found: 'Co znaleziono',
    trash: 'Kosz',
    backups: 'Kopie zapasowe',
    makeBackup: 'Utwórz kopię teraz',
    encrypted: 'Kopia z hasłem…',
    restore: /^Przywróć kopię/u,
    runRestore: 'Przywróć',
    settings: 'Ustawienia',
    templates: 'Wzory pism',
    newPaper: 'Nowe pismo…',
    import: 'Import',
    next: 'Dalej',
    register: /^Uchwały/u,
    more: 'Widok: więcej',
    state: /^Filtr: Stan/u,
    many: 'Zmień pole…',
  },
  en: {
    attach: 'Add files…',
    columns: 'Columns',
    export: 'Export',
    publish: 'For the public bulletin…',
    look: 'Check the data…',
    found: 'What was found',
    trash: 'Trash',
    backups: 'Backups',
    makeBackup: 'Make a backup now',
    encrypted: 'Backup with a passphrase…',
    restore: /^Restore the backup/u,
    runRestore: 'Restore',
    settings: 'Settings',
    templates: 'Templates of papers',
    newPaper: 'New paper…',
    import: 'Import',
    next: 'Next',
    register: /^Resolutions/u,
    more: 'View: more',
    state: /^Filter: Status/u,
    many: 'Change a field…',
  },
} as const

// Colours do not hang on the language: two pairs show every text and every colour.
for (const [language, theme] of [
  ['pl', 'light'],
  ['en', 'dark'],
] as const)
  test(`no screen breaks a rule: ${language}, ${theme}`, async ({ app }) => {
    test.setTimeout(180_000)
    const w = words[language]
    const close = async () => {
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await call(app.page, 'preferences.write', { language, theme })
    const page = await app.restart()
    page.setDefaultTimeout(10_000)
    await expect(page.getByRole('dialog')).toBeVisible()
    await clean(page, 'question of the first start')
    await page.getByRole('dialog').getByRole('textbox').fill('Anna Nowak')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await clean(page, 'desk of a new office')
    await openRegister(page)
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
    await clean(page, 'empty register')

    await page.getByRole('button', { name: w.import, exact: true }).click()
    await clean(page, 'import: file')
    await app.pickFile(fixture('pusty.csv'))
    await page.getByRole('main').getByRole('button').click()
    await expect(page.getByRole('alert')).toBeVisible()
    await clean(page, 'import: a file that cannot be read')
    await app.pickFile(fixture('windows-1250.csv'))
    await page.getByRole('main').getByRole('button').click()
    await page.getByRole('button', { name: w.next }).waitFor()
    await clean(page, 'import: columns')
    await page.getByRole('button', { name: w.next }).click()
    await page.getByRole('grid').getByRole('button', { name: '7', exact: true }).click()
    await clean(page, 'import: preview')
    await page.getByRole('main').getByRole('button').last().click()

    const grid = page.getByRole('grid')
    await expect(grid.getByRole('row').filter({ hasText: 'I/1/24' })).toBeVisible()
    await clean(page, 'register')
    await grid.getByRole('gridcell').filter({ hasText: 'II/4/24' }).click()
    await expect(page.getByRole('complementary')).toBeVisible()
    await clean(page, 'register with an entry')
    await app.pickFile(fixture('attachments/umowa.docx'))
    await page.getByRole('button', { name: w.attach }).click()
    await expect(page.getByRole('complementary').getByRole('button', { name: 'umowa.docx', exact: true })).toBeVisible()
    await clean(page, 'entry with an attachment')
    await grid.focus()
    await page.keyboard.press('Control+a')
    await clean(page, 'register with a selection')
    await page.getByRole('button', { name: w.many }).click()
    await clean(page, 'change a field of many')
    await close()
    await page.getByRole('button', { name: w.columns }).click()
    await clean(page, 'columns')
    await close()
    await page.getByRole('button', { name: w.export }).click()
    await clean(page, 'export')
    await page.getByRole('dialog').getByRole('button', { name: w.publish }).click()
    const publication = page.getByRole('alertdialog')
    await clean(page, 'publication')
    for (const box of await publication.getByRole('textbox').all())
      if ((await box.inputValue()) === '') await box.fill('1.1.2030')
    await publication.getByRole('button', { name: w.look }).click()
    await expect(publication.getByRole('heading', { name: w.found })).toBeVisible()
    await clean(page, 'what was found')
    await page.keyboard.press('Escape')
    await expect(publication).toBeHidden()
    await page.getByRole('button', { name: w.state }).click()
    await clean(page, 'values of a column')
    await page.getByRole('dialog').getByRole('checkbox').first().check()
    await close()
    await clean(page, 'register with a filter')
    await page.getByRole('button', { name: w.more }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await clean(page, 'menu of the view')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await clean(page, 'name of a view')
    await close()
    await grid.focus()
    await page.keyboard.press('Shift+F10')
    await expect(page.getByRole('menu')).toBeVisible()
    await clean(page, 'menu of a cell')
    await page.keyboard.press('Escape')
    await grid.focus()
    await page.keyboard.press('Shift+?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await clean(page, 'keys')
    await close()
    for (const [key, what] of [
      ['F1', 'help'],
      ['Control+p', 'print'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await clean(page, what)
      await close()
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').last().fill('sprawie')
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await clean(page, 'search')
    await close()
    await page.keyboard.press('Control+n')
    await expect(page.getByRole('complementary').getByRole('textbox').first()).toBeFocused()
    await clean(page, 'new entry')
    await page.keyboard.press('F9')
    await clean(page, 'chamber')
    await page.keyboard.press('F9')
    await grid.getByRole('gridcell').filter({ hasText: 'II/4/24' }).click()
    await grid.focus()
    await page.keyboard.press('Delete')
    await page.getByRole('link', { name: w.trash }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'II/4/24' })).toBeVisible()
    await clean(page, 'trash')
    await page.getByRole('link', { name: w.backups }).click()
    await page.getByRole('button', { name: w.makeBackup }).click()
    await page.getByRole('button', { name: w.restore }).first().waitFor()
    await clean(page, 'backups')
    const question = page.getByRole('alertdialog')
    await page.getByRole('button', { name: w.encrypted }).click()
    await expect(question).toBeVisible()
    await clean(page, 'passphrase of a backup')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: w.restore }).first().click()
    await expect(question.getByRole('button', { name: w.runRestore })).toBeVisible()
    await clean(page, 'restoring from a backup')
    await page.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await page.getByRole('link', { name: w.settings, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: w.settings })).toBeVisible()
    await clean(page, 'settings')
    await page.getByRole('link', { name: w.templates }).click()
    await expect(page.getByRole('heading', { level: 1, name: w.templates })).toBeVisible()
    await clean(page, 'templates')
    await page.getByRole('button', { name: w.newPaper }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await clean(page, 'new paper')
  })

/** What sticks out of the window sideways, or cannot be scrolled to. */
async function unreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : []
    const scrolls = (box: Element, axis: 'x' | 'y') => {
      const style = getComputedStyle(box)
      const overflow = axis === 'x' ? style.overflowX : style.overflowY
      return overflow === 'auto' || overflow === 'scroll'
    }
    const within = (element: Element) => {
      const rect = element.getBoundingClientRect()
      if (rect.width === 0 || rect.height === 0) return true
      let x = rect.left >= -1 && rect.right <= window.innerWidth + 1
      let y = rect.top >= -1 && rect.bottom <= window.innerHeight + 1
      for (let box = element.parentElement; box !== null; box = box.parentElement) {
        x ||= scrolls(box, 'x') && box.scrollWidth > box.clientWidth
        y ||= scrolls(box, 'y') && box.scrollHeight > box.clientHeight
      }
      return x && y
    }
    const lost = [...document.querySelectorAll('button, a[href], input, select, textarea, [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && !element.classList.contains('skip') && !within(element))
      .map((element) => `out of reach: ${element.outerHTML.slice(0, 120)}`)
    return [...wide, ...lost]
  })
}

/** Targets smaller than 24 by 24 px; the lines that resize columns and text within sentences are excepted. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button:not([tabindex="-1"]), a[href], select, input')]
      .filter((element) => element.checkVisibility() && !element.matches('.link-target, .skip, small a'))
      .flatMap((element) => {
        // A label around a check box is its target too.
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
        return width === 0 || (width >= 24 && height >= 24)
          ? []
          : [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 120)}`]
      }),
  )
}

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [683, 384],
] as const)
  test(`everything can be reached at ${width}×${height}`, async ({ app }) => {
    await withRegister(app)
    const { page } = app
    await page.setViewportSize({ width, height })
    const screen = registerScreen(page)
    const check = async (what: string) => {
      expect.soft(await unreachable(page), what).toEqual([])
      expect.soft(await smallTargets(page), what).toEqual([])
    }
    await check('register')
    for (const [key, what] of [
      ['Control+k', 'search'],
      ['Control+e', 'export'],
      ['Shift+?', 'keys'],
      ['F1', 'help'],
      ['Control+p', 'print'],
    ] as const) {
      await screen.grid.focus()
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await check(what)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await page.getByRole('button', { name: 'Kolumny' }).click()
    await check('columns')
    await page.keyboard.press('Escape')
    await screen.cell('X/8/25', 'X/8/25').click()
    await expect(screen.pane).toBeVisible()
    await check('entry')
    await page.keyboard.press('Control+n')
    // What is proposed comes a moment later.
    await expect(screen.field('Numer (wymagane)')).toHaveValue(/^XI\/9/u)
    await screen.field('Uwagi').fill('ostatnie pole')
    await page.keyboard.press('Control+s')
    await expect(screen.pane).toHaveAccessibleName(/^Wpis XI\/9/u)
    await page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
    await check('settings')
    await page.getByRole('link', { name: 'Wzory pism' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Wzory pism' })).toBeVisible()
    await check('templates')
    await page.getByRole('link', { name: 'Kosz' }).click()
    await check('trash')
    await page.getByRole('link', { name: /^Uchwały/u }).click()
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await app.pickFile(fixture('windows-1250.csv'))
    await page.getByRole('button', { name: 'Wybierz plik…' }).click()
    await page.getByRole('button', { name: 'Dalej' }).waitFor()
    await check('import: columns')
    await page.getByRole('button', { name: 'Dalej' }).click()
    await page.getByRole('button', { name: /^Importuj: / }).waitFor()
    await check('import: preview')
  })

test('the focus returns to where it came from when a dialog closes', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  for (const name of ['Kolumny', 'Eksport', 'Szukaj wszędzie', 'Skróty klawiszowe', 'Widok: więcej']) {
    const button = page.getByRole('button', { name })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    // Keys go to the dialog once it has taken the focus.
    await expect(button).not.toBeFocused()
    await page.keyboard.press('Escape')
    await expect(button, name).toBeFocused()
  }
})

test('every screen is reached by keyboard alone', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  const tabTo = async (name: string | RegExp) => {
    const target = page.getByRole('link', { name }).or(page.getByRole('button', { name, exact: true }))
    for (let step = 0; step < 250; step += 1) {
      await page.keyboard.press('Tab')
      if (await target.evaluateAll((found) => found.some((element) => element === document.activeElement))) return
    }
    throw new Error(`${String(name)} is not reached by Tab`)
  }
  await page.keyboard.press('Tab')
  await tabTo('Kosz')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kosz' })).toBeVisible()
  await tabTo(/^Ustawienia$/u)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ustawienia' })).toBeVisible()
  await tabTo('Wczytaj dane przykładowe')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Gotowe: dane przykładowe: \d+ wpis(?:y|ów)\.$/u)).toBeVisible()
  await page.keyboard.press('Control+i')
  await page.getByRole('dialog').getByRole('button', { name: 'Uchwały', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Import: Uchwały' })).toBeVisible()
  await tabTo(/^Uchwały/u)
  await page.keyboard.press('Enter')
  const { grid } = registerScreen(page)
  for (let step = 0; step < 150 && !(await grid.evaluate((element) => element === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  await expect(grid).toBeFocused()
  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog', { name: 'Eksport widoku' })).toBeVisible()
})

for (const [language, theme, keys] of [
  ['pl', 'light', { vote: 'g', marks: ['z', 'p', 'w'], rest: 'a', other: 'f' }],
  ['en', 'dark', { vote: 'v', marks: ['f', 'a', 'w'], rest: 'r', other: 'p' }],
] as const)
  test(`a meeting is held without breaking a rule: ${language}, ${theme}`, async ({ app }) => {
    test.setTimeout(180_000)
    await withSample(app.page)
    await call(app.page, 'preferences.write', { language, theme })
    const page = await app.restart()
    await page.goto(page.url().replace(/#.*$/u, '') + '#/chamber')
    const meetings = page.getByRole('main').getByRole('listitem')
    await expect(meetings.first()).toBeVisible()
    await clean(page, 'choice of a meeting')
    await meetings.first().getByRole('link').click()
    await expect(page.getByRole('log')).toBeVisible()
    await clean(page, 'before the opening')
    await page.keyboard.press('F4')
    await expect(page.locator('.people-scroll')).toBeFocused()
    await clean(page, 'attendance')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('o')
    await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(2)
    await clean(page, 'open meeting')
    await page.keyboard.press(keys.vote)
    for (const mark of keys.marks) await page.keyboard.press(mark)
    await expect(page.locator('.ballots .abstained')).toBeVisible()
    await clean(page, 'roll call')
    for (const [width, height] of [
      [1366, 768],
      [1024, 768],
      [683, 384],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect.soft(await unreachable(page), `roll call at ${width}`).toEqual([])
      expect.soft(await smallTargets(page), `roll call at ${width}`).toEqual([])
    }
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.keyboard.press(keys.rest)
    await expect(page.locator('.ballots.exceptions .waiting')).toHaveCount(0)
    await clean(page, 'exceptions')
    await page.keyboard.press('Enter')
    await expect(page.locator('.votes-taken')).toBeVisible()
    await clean(page, 'vote taken')
    await page.keyboard.press('F9')
    await expect(page.locator('.chamber-wall')).toBeVisible()
    await clean(page, 'wall')
    await page.keyboard.press('F9')
    await page.keyboard.press(keys.other)
    await expect(page.getByRole('dialog')).toBeVisible()
    await clean(page, 'another vote')
    await page.keyboard.type('wybór')
    await page.getByRole('dialog').getByRole('combobox').nth(1).selectOption('secret')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('.totals-entry')).toBeVisible()
    await clean(page, 'secret vote')
  })

for (const [language, theme] of [
  ['pl', 'light'],
  ['en', 'dark'],
] as const)
  test(`estate councils are elected without breaking a rule: ${language}, ${theme}`, async ({ app }) => {
    test.setTimeout(180_000)
    await withSample(app.page)
    await call(app.page, 'preferences.write', { language, theme })
    const page = await app.restart()
    page.setDefaultTimeout(15_000)
    const at = (path: string) => page.goto(`${page.url().replace(/#.*$/u, '')}#${path}`)
    await at('/estates')
    const election = page.getByRole('main').getByRole('listitem').getByRole('link')
    await expect(election).toBeVisible()
    await clean(page, 'elections of estate councils')
    const path = ((await election.getAttribute('href')) ?? '').replace(/^#/u, '')
    const check = async (what: string) => {
      await clean(page, what)
      for (const [width, height] of [
        [1366, 768],
        [1024, 768],
        [683, 384],
      ] as const) {
        await page.setViewportSize({ width, height })
        expect.soft(await unreachable(page), `${what} at ${width}`).toEqual([])
        expect.soft(await smallTargets(page), `${what} at ${width}`).toEqual([])
      }
      await page.setViewportSize({ width: 1366, height: 768 })
    }
    for (const part of ['course', 'candidates', 'precincts', 'results', 'papers']) {
      await at(`${path}/${part}`)
      await expect(page.locator('.estate-body').getByRole('button').or(page.getByRole('table')).first()).toBeVisible()
      await check(part)
    }
    await at(`${path}/evening`)
    await expect(page.locator('.estate-precincts').getByRole('textbox')).toBeFocused()
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await expect(page.locator('.estate-figures')).toBeVisible()
    await check('evening')
    await page.keyboard.press('F9')
    await expect(page.locator('.turnouts.projected')).toBeVisible()
    await clean(page, 'wall of the evening')
  })
