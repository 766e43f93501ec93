import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { introduce, openRegister, restarted, withSample } from './screens/clerk'

// An office says what it is, and sees the registers it keeps; what is off is found all the same.

const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Główna nawigacja' }).getByRole('link', { name: new RegExp(`^${name}`, 'u') })

test('at the first start the office says what it is, and gets the registers of that kind', async ({ app }) => {
  const { page } = app
  const question = page.getByRole('dialog', { name: 'Kto pracuje na tym stanowisku?' })
  await question.getByLabel('Imię i nazwisko').fill('Anna Nowak')
  await question.getByLabel(/^projekty i współpraca zagraniczna/u).check()
  await question.getByLabel(/^centrum organizacji/u).press('Space')
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  await question.getByRole('button', { name: 'Zapisz' }).click()
  await expect(link(page, 'Partnerzy zagraniczni')).toBeVisible()
  await expect(link(page, 'Baza organizacji')).toBeVisible()
  await expect(link(page, 'Osoby')).toBeVisible()
  await expect(link(page, 'Uchwały')).toHaveCount(0)
  await expect(link(page, 'Wybory ławników')).toHaveCount(0)

  // One that is off is found by the name of the duty, says so, and is switched on where it stands.
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^Szukaj/u }).fill('książka nadawcza')
  await expect(page.getByRole('option').first()).toContainText('rejestr wyłączony')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Włącz rejestr' }).click()
  await expect(link(page, 'Dziennik wysyłek')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Dziennik wysyłek')).toHaveCount(0)

  // Neither commands nor screens of what is off are offered; a screen leads to the register that switches it on.
  await page.keyboard.press('Control+k')
  const search = page.getByRole('combobox', { name: /^Szukaj/u })
  await search.fill('nowa uchwała')
  await expect(page.getByText(/^Nic/u).or(page.getByRole('option')).first()).toBeVisible()
  await expect(page.getByRole('option', { name: /polecenie/u })).toHaveCount(0)
  await search.fill('ławnicy')
  await expect(page.getByRole('option').first()).toContainText('rejestr wyłączony')
  await expect(page.getByRole('option', { name: /ekran|pomoc/u })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Włącz rejestr' }).click()
  await expect(link(page, 'Ławnicy')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Ławnicy')).toHaveCount(0)

  const again = await app.restart()
  await expect(link(again, 'Partnerzy zagraniczni')).toBeVisible()
  await expect(link(again, 'Uchwały')).toHaveCount(0)
})

test('a register with entries is switched off in the settings, and none of them is lost', async ({ app }) => {
  const { page } = app
  await withSample(page)
  await link(page, 'Ustawienia').click()
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Rejestry urzędu' }) })
  await section.getByText(/^Główne: włączone/u).click()
  await section.getByRole('checkbox', { name: /^Uchwały/u }).uncheck()
  await expect(section.getByRole('status')).toContainText(/Uchwały: \d+ wpis/u)
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(link(page, 'Uchwały')).toHaveCount(0)
  await link(page, 'Pulpit').click()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^Szukaj/u }).fill('uchwały')
  await expect(page.getByRole('option').first()).toContainText('rejestr wyłączony')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Lista: Uchwały' })).toBeVisible()
})

test('registers are pinned, and those of folded groups come back while they were opened last', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await openRegister(page, 'Baza organizacji')
  await page.getByRole('button', { name: 'Przypnij na początku nawigacji' }).click()
  const navigation = page.getByRole('navigation', { name: 'Główna nawigacja' })
  await expect(navigation.getByText('Przypięte')).toBeVisible()
  await expect(link(page, 'Baza organizacji')).toHaveCount(1)
  await openRegister(page, 'Petycje')
  await navigation.getByText('Rada', { exact: true }).click()
  await expect(navigation.getByText('Ostatnio otwarte')).toBeVisible()
  await expect(link(page, 'Petycje')).toHaveCount(1)
  const again = await restarted(app)
  await expect(link(again, 'Petycje')).toHaveCount(1)
  await link(again, 'Baza organizacji').click()
  await again.getByRole('button', { name: 'Przypnij na początku nawigacji' }).click()
  await expect(again.getByText('Przypięte')).toHaveCount(0)
})
