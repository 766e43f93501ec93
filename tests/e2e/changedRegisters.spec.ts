import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { introduce, openRegister, registerScreen, restarted } from './screens/clerk'

// An office changes a ready register: a field of its own, another name, one it does not use, columns of list and print.

const own = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Rejestry własne' })
const parts = (page: Page) => page.getByRole('navigation', { name: 'Pola' })

async function openChanges(page: Page, register: string): Promise<void> {
  await own(page).click()
  await page.getByRole('button', { name: 'Zmień gotowy rejestr…' }).click()
  await page.getByRole('dialog').getByLabel('Rejestr').selectOption({ label: register })
  await page.getByRole('dialog').getByRole('button', { name: 'Zmień' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${register}: zmiany urzędu` })).toBeVisible()
}

test('a ready register gets fields, names and columns of the office, and gives them back', async ({ app }) => {
  test.slow()
  const { page } = app
  await introduce(page)
  await openChanges(page, 'Patronat honorowy')
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  await parts(page).getByRole('button', { name: 'Dodaj pole' }).click()
  await page.keyboard.type('Opiekun wniosku')
  await parts(page)
    .getByRole('button', { name: /^Organizator/u })
    .first()
    .click()
  await page.getByLabel('Nazwa pola w urzędzie').fill('Wnioskodawca')
  // What the program needs is said before and after it is hidden.
  await expect(page.getByText('Pole jest potrzebne programowi:')).toBeVisible()
  // Values are called as the office calls them, or no longer offered; a view of its own opens first.
  await parts(page).getByRole('button', { name: 'Zasięg', exact: true }).click()
  await page.getByLabel('Nazwa w urzędzie: lokalny').fill('miejski')
  await page.getByLabel('Wycofaj: regionalny').check()
  await parts(page).getByRole('button', { name: 'Widoki' }).click()
  await page.getByRole('button', { name: 'Dodaj widok' }).click()
  await page.keyboard.type('Miejskie')
  await page.getByLabel('Tylko wpisy według pola').selectOption({ label: 'Opiekun wniosku' })
  await page.getByRole('radio', { name: 'Miejskie' }).check()
  await page.getByRole('button', { name: 'Kolumny listy i wydruku' }).click()
  await page.getByLabel('Dodaj kolumnę').selectOption({ label: 'Opiekun wniosku' })
  await page.getByRole('button', { name: 'Dodaj kolumnę' }).click()
  await page.getByLabel('Szerokość na wydruku (mm): Opiekun wniosku').fill('45')
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Zapisano zmiany' })).toBeVisible()

  await openRegister(page, 'Patronat honorowy')
  await page.keyboard.press('Control+n')
  const pane = page.getByRole('complementary')
  await pane.getByLabel('Opiekun wniosku').fill('Anna Wzorcowa')
  await expect(pane.getByLabel(/^Wnioskodawca/u)).toBeVisible()
  await expect(pane.getByLabel('Zasięg').getByRole('option')).toHaveText([
    '(nie wybrano)',
    'miejski',
    'ogólnopolski',
    'międzynarodowy',
  ])
  await page.keyboard.press('Control+s')
  await pane.getByRole('button', { name: 'Zamknij' }).click()
  await expect(registerScreen(page, 'Patronat honorowy').row('Anna Wzorcowa')).toBeVisible()

  // It stays after a restart; what it says is told in the list; each change is taken back.
  const again = await restarted(app)
  await own(again).click()
  await expect(again.getByText('dodane pola: 1, zmienione: 2, ukryte: 0')).toBeVisible()
  await again.getByRole('button', { name: 'Zmień układ: Patronat honorowy' }).click()
  await parts(again)
    .getByRole('button', { name: /^Opiekun wniosku/u })
    .click()
  await again.getByRole('button', { name: 'Wycofaj pole' }).click()
  await again.keyboard.press('Control+s')
  await openRegister(again, 'Patronat honorowy')
  await expect(registerScreen(again, 'Patronat honorowy').filter('Opiekun wniosku')).toHaveCount(0)
  await registerScreen(again, 'Patronat honorowy').rows.first().getByRole('gridcell').nth(1).click()
  await expect(again.getByRole('complementary').getByLabel('Opiekun wniosku')).toHaveValue('Anna Wzorcowa')
  await again.getByRole('complementary').getByRole('button', { name: 'Zamknij' }).click()
  await again.keyboard.press('Control+z')
  await expect(registerScreen(again, 'Patronat honorowy').filter('Opiekun wniosku')).toHaveCount(1)
})

test('a field an office does not use leaves the form, and what stands in it does not', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await openRegister(page, 'Zadania')
  await page.keyboard.press('Control+n')
  const pane = page.getByRole('complementary')
  const labels = await pane.locator('.field label').allInnerTexts()
  await page.keyboard.press('Escape')
  await openChanges(page, 'Zadania')
  const [first = ''] = await parts(page).locator('.own-item').allInnerTexts()
  expect(first).toBe('Kolumny listy i wydruku')
  const hideable = labels.map((label) => label.replace(/ \(.*/u, '').trim()).filter((label) => label !== '')
  const name = hideable.find((label) => /Uwagi|Źródło|Priorytet|Pilność/u.test(label)) ?? ''
  await parts(page).getByRole('button', { name, exact: true }).click()
  await page.getByLabel('Ukryj to pole').check()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Zapisano zmiany' })).toBeVisible()
  await openRegister(page, 'Zadania')
  await page.keyboard.press('Control+n')
  await expect(pane.getByLabel(name, { exact: true })).toHaveCount(0)
})
