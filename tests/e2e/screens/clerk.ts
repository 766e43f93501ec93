import { expect, type Locator, type Page } from '@playwright/test'
import { join } from 'node:path'
import { root } from '../hosts/electronHost'
import type { AppHost } from '../hosts/appHost'

/** Path of an invented file that tests read. */
export const fixture = (name: string): string => join(root, 'tests/fixtures', name)

/** What a clerk sees and touches on the screen of a register; every locator is a role and a name. */
export function registerScreen(page: Page, register = 'Uchwały') {
  const grid = page.getByRole('grid', { name: `Lista: ${register}` })
  const pane = page.getByRole('complementary')
  return {
    grid,
    pane,
    /** Rows of the list in their order, without its headings and groups. */
    rows: grid
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell').nth(2) })
      .filter({ hasNot: page.getByRole('textbox') }),
    /** The row of the entry with this text in a cell. */
    row: (text: string): Locator => grid.getByRole('row').filter({ hasText: text }),
    cell: (row: string, text: string): Locator =>
      grid.getByRole('row').filter({ hasText: row }).getByRole('gridcell').filter({ hasText: text }),
    filter: (column: string): Locator => page.getByRole('textbox', { name: `Filtr: ${column}` }),
    /** A field of the open entry by its label. */
    field: (label: string): Locator => pane.getByLabel(label, { exact: true }),
    /** Headings of the groups in the list. */
    groups: grid.getByRole('row', { name: /^Sesja: / }),
  }
}

/** Presses one of a row of buttons, or its entry in the menu when the row has no room for it. */
async function pressInRow(page: Page, row: Locator, name: string | RegExp, more: RegExp): Promise<void> {
  const exact = typeof name === 'string'
  const button = row.getByRole('button', { name, exact })
  const menu = row.getByRole('button', { name: more })
  await expect(button.or(menu).first()).toBeVisible()
  if (await button.isVisible()) await button.click()
  else {
    await menu.click()
    await page.getByRole('menuitem', { name, exact }).click()
  }
}

/** Presses an action of the open entry. */
export async function paneAction(page: Page, name: string): Promise<void> {
  await pressInRow(page, page.locator('.pane-actions'), name, /^Więcej działań$/u)
}

/** Opens the explanation of a clock of the open entry. */
export async function openClock(page: Page, name: RegExp): Promise<void> {
  await pressInRow(page, page.locator('.clock-chips'), name, /^\+\d+$/u)
}

/** Opens a view by its tab, or by the menu when the tabs have no room for it. */
export async function openView(page: Page, name: RegExp): Promise<void> {
  await pressInRow(page, page.getByRole('toolbar', { name: 'Widoki' }), name, /^Więcej \(/u)
}

/** Opens a register from any screen, that of resolutions unless another is named; the program itself opens on the desk. */
export async function openRegister(page: Page, register = '(Uchwały|Resolutions)'): Promise<void> {
  const name = new RegExp(`^${register}`, 'u')
  const link = page.getByRole('navigation').getByRole('link', { name })
  await link.click()
  // A key pressed before the screen is there would still be that of the one before, such as „Uchwały: zmiany urzędu” or the
  // definition of a register of the office, which is headed by the same name.
  await expect(link).toHaveAttribute('aria-current', 'page')
  const heading = new RegExp(`^${register}(?!:)`, 'u')
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

/** Starts the program anew and goes to the register. */
export async function restarted(app: AppHost): Promise<Page> {
  const page = await app.restart()
  await openRegister(page)
  return page
}

/** Answers the question of the first start and goes to the register. */
export async function introduce(page: Page, name = 'Anna Nowak'): Promise<void> {
  await answerName(page, name)
  await openRegister(page)
}

/** Answers the question of the first start; the desk stands behind it. */
export async function answerName(page: Page, name = 'Anna Nowak'): Promise<void> {
  const question = page.getByRole('dialog', { name: 'Kto pracuje na tym stanowisku?' })
  await question.getByLabel('Imię i nazwisko').fill(name)
  await question.getByRole('button', { name: 'Zapisz' }).click()
  await expect(question).toBeHidden()
}

/** Imports a file as it is proposed, from any screen, and waits until the list shows it. */
export async function importFile(app: AppHost, path: string): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.pickFile(path)
  await page.getByRole('button', { name: 'Wybierz plik…' }).click()
  await page.getByRole('button', { name: 'Dalej' }).click()
  await page.getByRole('button', { name: /^Importuj: / }).click()
  await expect(page.getByRole('grid', { name: 'Lista: Uchwały' })).toBeVisible()
}

/** A clerk who has said her name and has the eight invented resolutions in the register. */
export async function withRegister(app: AppHost): Promise<void> {
  await introduce(app.page)
  await importFile(app, fixture('uchwaly.csv'))
  await expect(registerScreen(app.page).row('X/8/25')).toBeVisible()
}

/** A clerk who has said her name and has the sample data of the invented town. */
export async function withSample(page: Page): Promise<void> {
  await introduce(page)
  await page.getByRole('button', { name: 'Wczytaj dane przykładowe' }).click()
  await expect(registerScreen(page).grid).toBeVisible()
}
