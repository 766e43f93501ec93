import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openClock, registerScreen, restarted, withRegister, withSample } from './screens/clerk'

// As much as fits on an office screen: rows, the first field of an entry, columns that are read whole.

/** How many rows of the list are in sight, whole. */
const rowsInSight = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    const [grid, head] = [box('.grid'), box('.grid-head')]
    if (grid === undefined || head === undefined) return 0
    return [...document.querySelectorAll('.grid-row')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top >= head.bottom - 1 && bottom <= grid.bottom + 1
    }).length
  })

/** Numbers, days and amounts that are cut. */
const cutCells = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.cell.number, .cell.number .text, .cell.date, .cell.right')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth)
      .map((cell) => cell.textContent),
  )

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
] as const)
  test(`18 rows and the first field are in sight at ${width}×${height}, beside each other`, async ({ app }) => {
    await withSample(app.page)
    const { page } = app
    await page.setViewportSize({ width, height })
    for (const [link, register] of [
      [/^Uchwały/u, 'Uchwały'],
      [/^Interpelacje/u, 'Interpelacje'],
      [/^Umowy/u, 'Umowy'],
    ] as const) {
      await page.getByRole('navigation').getByRole('link', { name: link }).click()
      const screen = registerScreen(page, register)
      await expect(screen.rows.nth(1)).toBeVisible()
      await expect.poll(() => rowsInSight(page), register).toBeGreaterThanOrEqual(18)
      expect(await cutCells(page), register).toEqual([])
      await screen.rows.nth(1).getByRole('gridcell').nth(1).click()
      await expect(screen.pane.locator('.fields input').first()).toBeInViewport({ ratio: 1 })
      await expect.poll(() => rowsInSight(page), register).toBeGreaterThanOrEqual(18)
      expect(await cutCells(page), register).toEqual([])
      const first = await screen.pane.locator('.fields .field').first().boundingBox()
      expect(first?.y, register).toBeLessThan(350)
    }
  })

test('columns without room beside the entry are named and come back', async ({ app }) => {
  await withSample(app.page)
  const { page } = app
  await page.setViewportSize({ width: 1366, height: 768 })
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Umowy/u })
    .click()
  const screen = registerScreen(page, 'Umowy')
  const column = (name: string) => page.getByRole('columnheader', { name, exact: true })
  await expect(column('Strona')).toBeVisible()
  await screen.rows.nth(1).getByRole('gridcell').nth(1).click()
  await expect(column('Strona')).toBeHidden()
  await expect(screen.grid).toHaveAttribute('aria-colcount', '8')
  await page.getByRole('button', { name: /^\+\d kol\.$/u }).click()
  await page.getByRole('menuitem', { name: 'Pokaż: Strona' }).click()
  await expect(column('Strona')).toBeVisible()
  await page.getByRole('button', { name: /^\+\d kol\.$/u }).click()
  await page.getByRole('menuitem', { name: 'Pokaż wszystkie kolumny' }).click()
  await expect(page.getByRole('button', { name: /^\+\d kol\.$/u })).toBeHidden()
  await expect(screen.grid.getByRole('columnheader')).toHaveCount(8)
})

test('clocks are explained when asked, sections are jumped to', async ({ app }) => {
  await withSample(app.page)
  const { page } = app
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Umowy/u })
    .click()
  const screen = registerScreen(page, 'Umowy')
  await screen.rows.nth(1).getByRole('gridcell').nth(1).click()
  const explained = page.getByRole('region', { name: 'Skąd ten termin' })
  await expect(explained).toBeHidden()
  await openClock(page, /^Koniec umowy: /u)
  await expect(explained).toBeVisible()
  const sections = screen.pane.getByRole('navigation', { name: 'Części wpisu' })
  await sections.getByRole('button', { name: 'Czas trwania' }).click()
  await expect(sections.getByRole('button', { name: 'Czas trwania' })).toHaveAttribute('aria-current', 'location')
  await expect(screen.pane.locator('[data-section] input:focus')).toBeInViewport()
})

test('two lines are a choice of each view and are kept; own views stand first and say when they changed', async ({
  app,
}) => {
  await withRegister(app)
  const { page } = app
  const height = async (on: Page) => (await registerScreen(on).rows.first().boundingBox())?.height
  const more = async (on: Page, action: string) => {
    await on.getByRole('button', { name: 'Widok: więcej' }).click()
    await on.getByRole('menuitem', { name: action }).click()
  }
  expect(await height(page)).toBe(28)
  await more(page, 'Dwie linie w wierszu')
  await expect.poll(() => height(page)).toBe(48)
  await registerScreen(page).filter('W sprawie').fill('budze')
  await page.getByRole('button', { name: 'Zapisz widok' }).click()
  await page.getByRole('dialog').getByLabel('Nazwa widoku').fill('Budżet')
  await page.getByRole('dialog').getByLabel('Nazwa widoku').press('Enter')
  const tabs = (on: Page) => on.getByRole('toolbar', { name: 'Widoki' }).getByRole('button')
  await expect(tabs(page).first()).toHaveText(/^Budżet/u)
  await expect.poll(() => height(page)).toBe(28)
  await registerScreen(page).filter('Data').fill('2025')
  await expect(tabs(page).first()).toHaveText(/^Budżet.* · zmieniony$/u)

  const later = await restarted(app)
  await expect.poll(() => height(later)).toBe(48)
  await more(later, 'Jedna linia w wierszu')
  await expect.poll(() => height(later)).toBe(28)
})
