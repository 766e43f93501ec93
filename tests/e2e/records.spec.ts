import { addDays, format } from 'date-fns'
import { expect, test } from './fixtures'
import { registerScreen, withRegister } from './screens/clerk'

// What one entry tells of itself: links in both directions, its state, and the keys that work on it.

const today = new Date()
const inDays = (days: number): string => format(addDays(today, days), 'dd.MM.yyyy')

test('a link is found by words, shows on both ends and leads there and back', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('IX/7/25', 'IX/7/25').click()
  const repeals = screen.pane.getByRole('combobox', { name: 'Uchyla: Dodaj powiązanie' })
  await repeals.fill('zolt')
  await expect(page.getByRole('option')).toContainText(['II/4/24'])
  await page.keyboard.press('ArrowDown')
  await expect(repeals).toHaveAttribute('aria-activedescendant', /./u)
  await page.keyboard.press('Enter')
  await expect(screen.pane.getByRole('button', { name: /^II\/4\/24 w sprawie/u })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(screen.row('II/4/24')).toContainText('uchylona')

  await screen.pane.getByRole('button', { name: /^II\/4\/24 w sprawie/u }).click()
  await expect(screen.pane).toHaveAccessibleName('Wpis II/4/24')
  await expect(screen.pane.getByText('Z innych wpisów')).toBeVisible()
  const back = screen.pane.getByRole('listitem').filter({ hasText: 'Uchylona przez' })
  await back.getByRole('button', { name: /^IX\/7\/25/u }).click()
  await expect(screen.pane).toHaveAccessibleName('Wpis IX/7/25')

  await screen.pane.getByRole('button', { name: 'Usuń powiązanie z II/4/24' }).click()
  await page.keyboard.press('Control+s')
  await expect(screen.row('II/4/24')).toContainText('podjęta')
})

test('the state follows the dates: to send, sent, in supervision, awaits the journal, in force', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  const row = screen.row('III/5/24')
  await screen.cell('III/5/24', 'III/5/24').click()
  await expect(row).toContainText('czeka na ogłoszenie')
  const save = async (fields: Readonly<Record<string, string>>) => {
    for (const [label, value] of Object.entries(fields)) await screen.field(label).fill(value)
    await page.keyboard.press('Control+s')
  }
  await screen.field('Organ nadzoru').selectOption('wojewoda')
  await page.keyboard.press('Control+s')
  await expect(row).toContainText('do wysłania')
  await save({ 'Wysłano do organu nadzoru': 'dziś' })
  await expect(row).toContainText('wysłana')
  await save({ 'Doręczono organowi nadzoru': 'dziś' })
  await expect(row).toContainText('w nadzorze')
  await save({ 'Doręczono organowi nadzoru': inDays(-40) })
  await expect(row).toContainText('czeka na ogłoszenie')

  // Promulgated five days ago: fourteen days must pass, so it enters into force in ten.
  await screen.field('Sposób wejścia w życie').selectOption('po upływie dni od ogłoszenia')
  await expect(screen.pane.getByText('Dzień zostanie obliczony po wpisaniu')).toBeVisible()
  await save({ Pozycja: '1234', 'Data ogłoszenia': inDays(-5) })
  await expect(screen.pane.getByText(`${inDays(10)}, po upływie vacatio legis.`)).toBeVisible()
  await expect(row).toContainText('wejdzie w życie')
  await save({ 'Data ogłoszenia': inDays(-20) })
  await expect(row).toContainText('obowiązuje')
  await screen.field('Numer niewykorzystany').check()
  await page.keyboard.press('Control+s')
  await expect(row).toContainText('numer niewykorzystany')
})

test('a ruling of the supervisor changes the state', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/3/24', 'II/3/24').click()
  await screen.pane.getByRole('button', { name: 'Dodaj wiersz: Zdarzenia nadzorcze' }).click()
  const ruling = screen.pane.getByRole('group', { name: 'Zdarzenia nadzorcze 1' })
  await ruling.getByLabel('Zdarzenie').selectOption('stwierdzono nieważność w całości')
  await ruling.getByLabel('Data', { exact: true }).fill('1.7.24')
  await ruling.getByLabel('Doręczono radzie').fill('3.7.24')
  await page.keyboard.press('Control+s')
  await expect(screen.row('II/3/24')).toContainText('nieważna')
  await ruling.getByRole('button', { name: 'Usuń wiersz 1' }).click()
  await page.keyboard.press('Control+s')
  await expect(screen.row('II/3/24')).toContainText('podjęta')
})

test('Enter goes into the form, Esc back to the list; ? lists the keys; F9 turns to the chamber', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.grid.focus()
  await page.keyboard.press('ArrowDown')
  await expect(screen.pane).toHaveAccessibleName('Wpis IX/7/25')
  await expect(screen.grid).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(screen.field('Numer (wymagane)')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(screen.pane).toBeHidden()
  await expect(screen.grid).toBeFocused()

  await page.keyboard.press('Shift+?')
  const keys = page.getByRole('dialog', { name: 'Skróty klawiszowe' })
  for (const key of ['Ctrl+K Ctrl+F', 'Ctrl+N', 'Ctrl+Shift+Z Ctrl+Y', 'F9', 'Shift+F10', 'Ctrl+Enter', 'Esc'])
    await expect(keys.getByText(key, { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(screen.grid).toBeFocused()

  await screen.cell('II/4/24', 'II/4/24').click()
  await expect(screen.field('Uwagi')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(page.getByRole('button', { name: 'Tryb sali obrad' })).toHaveAttribute('aria-pressed', 'true')
  await expect(screen.field('Uwagi')).toBeHidden()
  await expect(screen.field('Znak sprawy')).toBeHidden()
  await expect(screen.field('W sprawie (wymagane)')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(screen.field('Uwagi')).toBeVisible()
})

test('keys do nothing behind an open dialog', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await page.getByRole('button', { name: 'Kolumny' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kolumny widoku' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+n')
  await page.keyboard.press('Control+i')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(screen.rows).toHaveCount(8)
  await expect(screen.pane).toBeHidden()
})
