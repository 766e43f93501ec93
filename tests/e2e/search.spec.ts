import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { registerScreen, withRegister } from './screens/clerk'

async function search(page: Page, words: string) {
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Szukaj wszędzie' })
  await dialog.getByRole('combobox').fill(words)
  return dialog
}

test('Ctrl+K leads to views, settings, commands and help, by keys alone', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await expect((await search(page, 'niepublikowane')).getByRole('option').first()).toContainText('widok, Uchwały')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Niepublikowane/u })).toHaveAttribute('aria-current', 'page')

  await expect((await search(page, 'wyglad')).getByRole('option').first()).toContainText('ustawienie')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Wygląd')).toBeFocused()

  await expect((await search(page, 'kosz pomoc')).getByRole('option').first()).toContainText('pomoc')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Pomoc' }).getByLabel('O czym')).toHaveValue('trash')
  await page.keyboard.press('Escape')

  await expect((await search(page, 'nowa umowa')).getByRole('option').first()).toContainText('polecenie')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/register\/contracts/u)
  await expect(page.getByRole('complementary', { name: 'Nowy wpis' })).toBeVisible()
})

test('hits show day and state, and the words stay for the next search', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const dialog = await search(page, 'ulicy żółtej')
  const hit = dialog.getByRole('option').filter({ hasText: 'II/4/24' })
  await expect(hit).toContainText('28.05.2024')
  await expect(hit.locator('.chip')).toHaveText(/\S/u)
  await page.keyboard.press('Enter')
  await expect(registerScreen(page).pane).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('combobox')).toHaveValue('ulicy żółtej')
  await expect(hit).toBeVisible()
  // Typing over them starts anew.
  await page.keyboard.type('apel')
  await expect(dialog.getByRole('combobox')).toHaveValue('apel')
})

test('a filter joins words, excludes values, and its chip says so', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.filter('Data').fill('oprócz 2024')
  await expect(page.getByText(/^oprócz: Data: /u)).toBeVisible()
  await expect(screen.row('I/1/24')).toHaveCount(0)
  await expect(screen.row('X/8/25')).toBeVisible()
  await screen.filter('Data').fill('')
  await screen.filter('Numer').fill('II/4/24 lub X/8/25')
  await expect(screen.rows).toHaveCount(2)
  await screen.filter('Numer').fill('')
  await page.getByRole('button', { name: /^Filtr: Stan/u }).click()
  const list = page.getByRole('dialog', { name: 'Filtr: Stan' })
  await list.getByRole('checkbox', { name: 'wszystko oprócz zaznaczonych' }).check()
  await list.getByRole('checkbox').nth(1).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: /Filtry|filtry/u }).getByText(/^oprócz: Stan: /u)).toBeVisible()
})
