import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { introduce, openView, withSample } from './screens/clerk'

const grid = (page: Page) => page.getByRole('grid', { name: 'Lista: Umowy' })
const open = async (page: Page) => {
  await page.getByRole('link', { name: /^Umowy/u }).click()
  await expect(grid(page)).toBeVisible()
}

test('contracts of the sample: sums apart by kind, grouped by contractor, what waits for CRU', async ({ app }) => {
  const { page } = app
  await withSample(page)
  await open(page)
  await expect(page.getByText(/^Suma wartości po zmianach: [\d\s]+,\d\d zł$/u)).toBeVisible()
  await expect(page.getByText(/^Suma wartości po zmianach \(maksymalna\): /u)).toBeVisible()
  await openView(page, /^Według kontrahentów/u)
  await expect(
    grid(page)
      .getByText(/^Kontrahent: .+ \(\d{10}\) · \d+ um.+ · Suma/u)
      .first(),
  ).toBeVisible()
  await openView(page, /^Do CRU/u)
  await expect(page.getByText('do wpisania do CRU', { exact: false }).first()).toBeVisible()
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
    .setLegacyMode(true)
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('a contract is added by hand: next number, wrong NIP and wrong order pointed out, nothing refused', async ({
  app,
}) => {
  const { page } = app
  // All columns have room beside the open entry.
  await page.setViewportSize({ width: 1920, height: 1080 })
  await introduce(page)
  await page.getByRole('link', { name: /^Umowy/u }).click()
  await page.getByRole('button', { name: /^Nowa umowa/u }).click()
  const pane = page.getByRole('complementary')
  await expect(pane.getByLabel('Numer w rejestrze')).toHaveValue(/^1\/\d{4}$/u)
  await pane.getByRole('textbox', { name: /^Numer umowy/u }).fill('WO.1.2026')
  await pane.getByRole('textbox', { name: /^Przedmiot umowy/u }).fill('Serwis drukarek')
  await pane.getByRole('textbox', { name: /^Data zawarcia/u }).fill('2.11.2026')
  await pane.getByRole('button', { name: 'Dodaj wiersz: Strony umowy' }).click()
  const party = pane.getByRole('group', { name: 'Strony umowy 1' })
  await party.getByLabel('Nazwa').fill('Elektro-Blask S.A.')
  await party.getByLabel('NIP').fill('1234567890')
  await expect(party.getByText('Cyfra kontrolna NIP się nie zgadza. Sprawdź, czy nie ma pomyłki.')).toBeVisible()
  await pane.getByRole('textbox', { name: /^Obowiązuje od/u }).fill('1.10.2026')
  await expect(pane.getByText('„Obowiązuje od” jest wcześniej niż „Data zawarcia”.')).toBeVisible()
  await pane.getByRole('textbox', { name: /^Wartość brutto/u }).fill('1353')
  await page.keyboard.press('Control+s')
  await expect(grid(page).getByRole('row', { name: /Serwis drukarek.*Elektro-Blask S\.A\..*1\s353,00/u })).toBeVisible()

  // A party of another contract is offered by its name and brings its number along; what was typed stays.
  await page.keyboard.press('Control+n')
  await pane.getByRole('button', { name: 'Dodaj wiersz: Strony umowy' }).click()
  await party.getByLabel('Nazwa').pressSequentially('elek')
  await expect(party.locator('datalist option')).toHaveAttribute('value', 'Elektro-Blask S.A.')
  await party.getByLabel('Nazwa').fill('Elektro-Blask S.A.')
  await party.getByLabel('Nazwa').press('Tab')
  await expect(party.getByLabel('NIP')).toHaveValue('1234567890')
})

test('what is withheld from publication is neither on the wall nor found there', async ({ app }) => {
  const { page } = app
  // All columns have room beside the open entry.
  await page.setViewportSize({ width: 1920, height: 1080 })
  await introduce(page)
  await page.getByRole('link', { name: /^Umowy/u }).click()
  await page.getByRole('button', { name: /^Nowa umowa/u }).click()
  const pane = page.getByRole('complementary')
  await pane.getByRole('textbox', { name: /^Numer umowy/u }).fill('WO.1.2026')
  await pane.getByRole('textbox', { name: /^Przedmiot umowy/u }).fill('Ochrona serwerowni')
  await pane.getByRole('textbox', { name: /^Data zawarcia/u }).fill('2.11.2026')
  await pane.getByRole('textbox', { name: /^Wartość brutto/u }).fill('1353')
  await pane.getByRole('button', { name: 'Dodaj wiersz: Wyłączenia jawności' }).click()
  await pane.getByRole('group', { name: 'Wyłączenia jawności 1' }).getByLabel('Zakres').selectOption('przedmiot umowy')
  await page.keyboard.press('Control+s')
  const row = grid(page).getByRole('row', { name: /WO\.1\.2026/u })
  await expect(row).toContainText('Ochrona serwerowni')

  await page.keyboard.press('F9')
  await expect(row).toBeVisible()
  await expect(row).toContainText('1 353,00')
  await expect(page.getByText('Ochrona serwerowni')).toBeHidden()
  await expect(pane.getByRole('textbox', { name: /^Przedmiot umowy/u })).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Szukaj we wszystkich rejestrach' }).fill('serwerowni')
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F9')
  await expect(row).toContainText('Ochrona serwerowni')
})
