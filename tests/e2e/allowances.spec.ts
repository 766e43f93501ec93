import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { introduce, openRegister, paneAction, registerScreen } from './screens/clerk'
import { readWord } from './screens/readWord'

test('a month of allowances is computed from attendance, closed, paid and printed', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await page.getByRole('button', { name: 'Wczytaj dane przykładowe' }).click()
  await expect(registerScreen(page).rows.first()).toBeVisible()
  await openRegister(page, 'Diety')
  await page.getByRole('button', { name: 'Policz miesiąc' }).click()

  // The town has closed all months but the last one.
  await expect(page.getByRole('heading', { level: 1, name: 'Diety' })).toBeVisible()
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(17)
  await expect(table.getByText(/Komisja .*: nieobecność, 10\s%/u)).toBeVisible()
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])

  await page.getByRole('button', { name: 'Zamknij miesiąc…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Zamknij diety/u })
  await expect(dialog.getByLabel('Sprawdził(a)')).toHaveValue('Anna Nowak')
  await dialog.getByRole('button', { name: 'Zamknij miesiąc' }).click()
  await expect(page.getByText(/^Zamknięto .* sprawdził\(a\): Anna Nowak/u)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Zamknij miesiąc…' })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await page.getByRole('button', { name: 'Zapisz dzień wypłaty' }).click()
  await expect(page.getByText(/^Wypłacono/u)).toBeVisible()

  await page.getByRole('link', { name: 'Otwórz listę i pisma' }).click()
  const file = await app.saved(() => paneAction(page, 'Lista wypłat'))
  const { paragraphs, rows } = await readWord(file)
  expect(paragraphs).toContain('LISTA WYPŁAT DIET')
  expect(paragraphs.some((text) => text.startsWith('Słownie: '))).toBe(true)
  expect([...paragraphs, ...rows.flat()].join('\n')).toContain('Anna Nowak')
})
