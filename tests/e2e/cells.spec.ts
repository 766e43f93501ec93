import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { registerScreen, withRegister } from './screens/clerk'

// Editing in the list as in a spreadsheet: the keys of one, the checks and the history of the form.

const editor = (page: Page) => page.getByRole('grid', { name: 'Lista: Uchwały' }).locator('.cell-editor')
const input = (page: Page) => editor(page).locator('input, textarea, select').first()
const status = (page: Page) => page.locator('.status')

/** Goes to a cell by its row and the text in it, with the keyboard in the list and no entry open. */
async function goTo(page: Page, row: string, text: string): Promise<void> {
  const screen = registerScreen(page)
  await screen.cell(row, text).click()
  await page.keyboard.press('Escape')
  await expect(screen.pane).toBeHidden()
  await expect(screen.grid).toBeFocused()
}

test('F2 and typing edit a cell; Enter and Tab go on, Esc gives up, each cell is one step of undo', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await goTo(page, 'X/8/25', '26.03.2025')
  await page.keyboard.press('F2')
  await expect(input(page)).toBeFocused()
  await expect(input(page)).toHaveAccessibleName('Data, X/8/25')
  await expect(status(page)).toContainText('Edycja: Data, X/8/25.')
  await page.keyboard.press('Escape')
  await expect(editor(page)).toBeHidden()
  await expect(screen.grid).toBeFocused()

  // A letter replaces the value; what it is understood as is said at once.
  await page.keyboard.type('27.3.25')
  await expect(editor(page)).toContainText('= czwartek 27 marca 2025 r.')
  await page.keyboard.press('Enter')
  await expect(screen.row('X/8/25')).toContainText('27.03.2025')
  // Enter went down and edits on.
  await expect(input(page)).toHaveAccessibleName('Data, IX/7/25')
  await page.keyboard.press('Shift+Tab')
  await expect(input(page)).toHaveAccessibleName('W sprawie, IX/7/25')
  await page.keyboard.type('w sprawie planu')
  await page.keyboard.press('Tab')
  await expect(screen.row('IX/7/25')).toContainText('w sprawie planu')
  await expect(input(page)).toHaveAccessibleName('Data, IX/7/25')
  // What follows is computed: Tab passes over it.
  await page.keyboard.press('Tab')
  await expect(input(page)).toHaveAccessibleName(/^Numer, III\/6\/24|^Numer, III\/5\/24/u)
  await page.keyboard.press('Escape')
  await expect(screen.grid).toBeFocused()

  await page.keyboard.press('Control+z')
  await expect(screen.row('IX/7/25')).not.toContainText('w sprawie planu')
  await expect(screen.row('X/8/25')).toContainText('27.03.2025')
  await page.keyboard.press('Control+z')
  await expect(screen.row('X/8/25')).toContainText('26.03.2025')
})

test('Enter still opens the entry; a computed cell says why it cannot be edited', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await goTo(page, 'X/8/25', 'X/8/25')
  await page.keyboard.press('Enter')
  await expect(screen.field('Numer (wymagane)')).toBeFocused()
  await page.keyboard.press('Escape')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await expect(editor(page)).toBeHidden()
  await expect(status(page)).toContainText('„Stan” oblicza program z innych pól.')
  const cell = screen.row('X/8/25').getByRole('gridcell').last()
  await expect(cell).toHaveAttribute('aria-readonly', 'true')
  await expect(cell).toHaveAttribute('aria-colindex', '5')
})

test('odd values are pointed out in the cell and saved as they stand; an undo meanwhile is not written over', async ({
  app,
}) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await goTo(page, 'X/8/25', '26.03.2025')
  await page.keyboard.type('kiedyś')
  await expect(editor(page).locator('.warning')).toBeVisible()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    .setLegacyMode(true)
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(screen.row('X/8/25')).toContainText('kiedyś')

  // The same field is changed by an undo while it is typed in.
  await page.keyboard.type('28.3.25')
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }))
  })
  await expect(page.getByText(/^Cofnięto: /u)).toBeVisible()
  await page.keyboard.press('Enter')
  const question = page.getByRole('group', { name: /: zmieniono w międzyczasie$/u })
  await expect(question).toContainText('26.03.2025')
  await question.getByRole('button', { name: 'Zostaw wpisane tutaj' }).click()
  await expect(screen.row('X/8/25')).toContainText('28.03.2025')
  await expect(screen.grid).toBeFocused()
})

test('Ctrl+D fills down, Ctrl+Enter sets all selected, as one step', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await goTo(page, 'II/4/24', '28.05.2024')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('toolbar', { name: 'Działania na zaznaczonych' })).toContainText('Zaznaczono: 3')
  await page.keyboard.press('Control+d')
  await expect(screen.rows.filter({ hasText: '28.05.2024' })).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(screen.rows.filter({ hasText: '28.05.2024' })).toHaveCount(2)

  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('1.6.24')
  await expect(status(page)).toContainText('Ctrl+Enter wpisuje we wszystkich 3')
  await page.keyboard.press('Control+Enter')
  await expect(screen.rows.filter({ hasText: '01.06.2024' })).toHaveCount(3)
  await page.keyboard.press('Control+z')
  await expect(screen.rows.filter({ hasText: '01.06.2024' })).toHaveCount(0)

  // A number is each entry's own.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+d')
  await expect(status(page)).toContainText('„Numer” każdy wpis ma własną')
})

test('in the chamber a cell shows and takes what the form does', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await page.keyboard.press('F9')
  await goTo(page, 'X/8/25', '26.03.2025')
  await page.keyboard.type('27.3.25')
  await page.keyboard.press('Enter')
  await expect(screen.row('X/8/25')).toContainText('27.03.2025')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+d')
  await expect(status(page)).toContainText('Na sali obrad zmienia się wpisy pojedynczo.')
})
