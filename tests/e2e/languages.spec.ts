import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { fixture, introduce, registerScreen, withRegister } from './screens/clerk'

// Language, theme and the council chamber: each takes effect at once and the data stay as they are.

/** What the page says in Polish letters or words, to eyes and to screen readers; text of the entries is left out. */
async function polishLeft(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const polish = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]|\b(?:Spacja|Zignoruj|Zamknij|Anuluj|Szukaj|tak|nie)\b/u
    const isData = (element: Element) =>
      element.closest('[data-row], .grid-group, .examples, [data-data], option, .examples, [role=option]') !== null
    const said: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (element === null || isData(element) || element.matches('script, style')) continue
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(node.getAttribute(name) ?? '')
      else said.push(node.textContent ?? '')
    }
    return said.filter((text) => polish.test(text))
  })
}

test('the program turns English and back at once, and stays so after a restart', async ({ app }) => {
  await introduce(app.page, 'Anna Nowak')
  const { page } = app
  await page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await page.getByLabel('Język programu').selectOption('English')
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const later = await app.restart()
  await expect(later.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  await later.getByRole('link', { name: 'Settings', exact: true }).click()
  await later.getByLabel('Language').selectOption('polski')
  await expect(later.getByRole('heading', { level: 1, name: 'Ustawienia' })).toBeVisible()
  await expect(later.locator('html')).toHaveAttribute('lang', 'pl')
})

test('nothing Polish is left in the English program but the data', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await page.getByRole('status').getByRole('button', { name: 'Zamknij' }).click()
  await page.getByLabel('Język programu').selectOption('English')
  const english = async (what: string) => expect.soft(await polishLeft(page), what).toEqual([])
  const close = async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await english('settings')
  await page.getByRole('link', { name: 'Trash' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible()
  await english('trash')
  await page.getByRole('link', { name: /^Resolutions/u }).click()
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('row').filter({ hasText: 'X/8/25' })).toContainText('awaits')
  await english('register')
  for (const key of ['Shift+?', 'Control+k', 'Control+e']) {
    await grid.focus()
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await english(key)
    await close()
  }
  await page.getByRole('button', { name: 'Columns' }).click()
  await english('columns')
  await close()
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('complementary').getByLabel('Number (required)')).toBeFocused()
  await page.getByRole('complementary').getByLabel('Date adopted (required)').fill('whenever')
  await english('new entry')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Import/u })).toBeVisible()
  await english('import: file')
  await app.pickFile(fixture('pusty.csv'))
  await page.getByRole('main').getByRole('button').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await english('import: a file that cannot be read')
})

test('the theme changes at once and is kept', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  const background = (shown: Page) =>
    shown.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor)
  await page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await page.getByLabel('Wygląd').selectOption('jasny')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  const light = await background(page)
  await page.getByLabel('Wygląd').selectOption('ciemny')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await background(page)).not.toBe(light)
  const later = await app.restart()
  await expect(later.locator('html')).toHaveAttribute('data-theme', 'dark')
  await later.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await later.getByLabel('Wygląd').selectOption('jak w systemie')
  await later.emulateMedia({ colorScheme: 'dark' })
  await expect(later.locator('html')).toHaveAttribute('data-theme', 'dark')
  await later.emulateMedia({ colorScheme: 'light' })
  await expect(later.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('in the chamber nothing of the office shows: no remarks, no case sign, no history', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  // All columns have room beside the open entry.
  await page.setViewportSize({ width: 1920, height: 1080 })
  const screen = registerScreen(page)
  await page.getByRole('button', { name: 'Kolumny' }).click()
  await page.getByRole('checkbox', { name: 'Uwagi', exact: true }).check()
  await page.keyboard.press('Escape')
  await screen.cell('II/4/24', 'II/4/24').click()
  await screen.field('Uwagi').fill('tylko dla biura')
  await page.keyboard.press('Control+s')
  await expect(screen.row('II/4/24')).toContainText('tylko dla biura')
  await page.keyboard.press('F9')
  await expect(page.locator('html')).toHaveAttribute('data-chamber', 'on')
  await expect(page.getByText('tylko dla biura')).toHaveCount(0)
  await expect(screen.field('Uwagi')).toBeHidden()
  await expect(screen.field('Znak sprawy')).toBeHidden()
  await expect(screen.pane.getByText('Historia')).toBeHidden()
  await expect(page.getByRole('columnheader', { name: 'Uwagi', exact: true })).toBeHidden()
  await expect(screen.field('W sprawie (wymagane)')).toHaveValue('w sprawie nadania nazwy ulicy Żółtej')
  // Larger text must not push the ends of dates, chips and titles out of their cells.
  const cut = await screen.rows
    .getByRole('gridcell')
    .filter({ hasText: /^\d\d\.\d\d\.\d{4}$|ogłoszenie/u })
    .evaluateAll((cells) =>
      cells.flatMap((cell) =>
        [cell, ...cell.children].filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.textContent),
      ),
    )
  expect(cut).toEqual([])
  // A search on the wall must not show them either.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Szukaj we wszystkich rejestrach' }).fill('biura')
  await expect(page.getByText('Nic nie znaleziono.').or(page.getByText(/Trafienia: /u))).toBeVisible()
  await expect(page.getByText('tylko dla biura')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F9')
  await expect(screen.row('II/4/24')).toContainText('tylko dla biura')
})
