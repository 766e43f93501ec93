import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { introduce, openRegister, paneAction, registerScreen, restarted } from './screens/clerk'
import { readWord } from './screens/readWord'

// An office makes a register nobody foresaw: from its own list, and from nothing.

const own = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Rejestry własne' })
const pane = (page: Page) => page.getByRole('complementary')

test('a list of an office becomes a register with all its cells, a deadline, a link to people and a card', async ({
  app,
  folders,
}) => {
  test.slow()
  const { page } = app
  await introduce(page)
  const path = join(folders.saved, 'wydane-klucze.csv')
  const lines = Array.from({ length: 12 }, (_, at) => `${at + 1};sala ${at + 1};${at + 1}.06.2020;Osoba ${at};`)
  await writeFile(path, `Nr;Sala;Wydano;Odbiorca;Zwrócono\n${lines.join('\n')}\n`)
  await own(page).click()
  await app.pickFile(path)
  await page.getByRole('button', { name: 'Nowy z pliku…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Nazwa rejestru (wymagane)')).toHaveValue('wydane klucze')
  await expect(dialog.getByLabel('Rodzaj pola: Wydano')).toHaveValue('date')
  await expect(dialog.getByLabel('Kto widzi pole: Odbiorca')).toHaveValue('private')
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'Utwórz i importuj' }).click()
  await page.getByRole('button', { name: 'Dalej' }).click()
  await page.getByRole('button', { name: /^Importuj/ }).click()
  const register = registerScreen(page, 'wydane klucze')
  await expect(register.row('sala 12')).toContainText('12.06.2020')

  // The deadline is said in one sentence; the list and the desk have it at once.
  await own(page).click()
  await page.getByRole('button', { name: 'Zmień układ: wydane klucze' }).click()
  await page.getByRole('button', { name: 'Dodaj termin' }).click()
  await page.getByLabel('Nazwa terminu (wymagane)').fill('Zwrot klucza')
  await expect(page.getByText('Przykład:')).toBeVisible()
  await page.getByRole('button', { name: 'Dodaj pole' }).click()
  await page.keyboard.type('Pracownik')
  await page.getByLabel('Rodzaj', { exact: true }).selectOption('links')
  await page.getByLabel('Prowadzi do rejestru (wymagane)').selectOption({ label: 'Osoby' })
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Zapisano układ' })).toBeVisible()
  await openRegister(page, 'wydane klucze')
  await expect(register.row('sala 12')).toContainText('upłynął')
  await register.row('sala 12').getByRole('gridcell').nth(1).click()
  await expect(pane(page).getByLabel('Pracownik')).toBeVisible()
  const card = await readWord(await app.saved(() => paneAction(page, 'Karta')))
  expect(card.rows.flat()).toContain('sala 12')
  await pane(page).getByRole('button', { name: 'Zamknij' }).click()

  // All of it is there after a restart, and the register leaves and comes back whole.
  const again = await restarted(app)
  await own(again).click()
  await again.getByRole('button', { name: 'Usuń rejestr: wydane klucze' }).click()
  await again.getByRole('alertdialog').getByRole('button', { name: 'Usuń' }).click()
  await expect(again.getByRole('navigation').getByRole('link', { name: /^wydane klucze/ })).toHaveCount(0)
  await again.keyboard.press('Control+z')
  await openRegister(again, 'wydane klucze')
  await expect(registerScreen(again, 'wydane klucze').row('sala 12')).toContainText('12.06.2020')
})

test('a register is defined from nothing by keyboard, changed, and a wrong definition is not saved', async ({
  app,
}) => {
  const { page } = app
  await introduce(page)
  await own(page).click()
  await expect(page.getByText('Urząd nie określił jeszcze żadnego własnego rejestru.')).toBeVisible()
  await page.getByRole('button', { name: 'Nowy rejestr', exact: true }).press('Enter')
  await expect(page.getByLabel('Nazwa rejestru (wymagane)')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert')).toContainText('Nazwa rejestru: uzupełnij.')
  await page.getByLabel('Nazwa rejestru (wymagane)').fill('Pełnomocnictwa')
  await page.getByRole('button', { name: 'Dodaj pole' }).press('Enter')
  // Its name is typed at once, over the one it began with.
  await expect(page.getByLabel('Nazwa pola (wymagane)')).toBeFocused()
  await page.keyboard.type('Rodzaj pełnomocnictwa')
  await page.getByLabel('Rodzaj', { exact: true }).selectOption('choice')
  // What is not there yet says what it waits for.
  await expect(pane(page)).toContainText('Pole „Rodzaj pełnomocnictwa”: ')
  await page.getByLabel('Wartości do wyboru (wymagane)').fill('stałe\njednorazowe')
  await expect(pane(page).getByRole('button', { name: 'Rodzaj pełnomocnictwa' })).toBeVisible()

  // Numbers by a pattern of its own, rows with columns, a view that opens first, columns as wide as the page shows them.
  const parts = page.getByRole('navigation', { name: 'Pola' })
  await parts.getByRole('button', { name: 'O rejestrze' }).press('Enter')
  await page.getByLabel('Wzór numeru').fill('{rrrr}')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert')).toContainText('Wzór numeru: popraw wartość.')
  await page.getByLabel('Wzór numeru').fill('PE.{nr:3}.{rrrr}')
  await parts.getByRole('button', { name: 'Dodaj pole' }).press('Enter')
  await page.keyboard.type('Czynności')
  await page.getByLabel('Rodzaj', { exact: true }).selectOption('rows')
  await page.getByRole('button', { name: 'Dodaj kolumnę wierszy' }).press('Enter')
  await expect(page.getByLabel('Nazwa pola (wymagane)')).toBeFocused()
  await page.keyboard.type('Jaka czynność')
  await parts.getByRole('button', { name: 'Kolumny listy i wydruku' }).press('Enter')
  await page.getByLabel('Szerokość na wydruku (mm): Numer').fill('32')
  await page.getByLabel('Dodaj kolumnę').selectOption({ label: 'Rodzaj pełnomocnictwa' })
  await page.getByRole('button', { name: 'Dodaj kolumnę' }).press('Enter')
  await parts.getByRole('button', { name: 'Widoki' }).press('Enter')
  await page.getByRole('button', { name: 'Dodaj widok' }).press('Enter')
  await expect(page.getByLabel('Nazwa widoku (wymagane)')).toBeFocused()
  await page.keyboard.type('Stałe')
  await page.getByLabel('Tylko wpisy według pola').selectOption({ label: 'Rodzaj pełnomocnictwa' })
  await page.getByLabel('Warunek').selectOption('oneOf')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert')).toContainText('Widok „Stałe”: zaznacz co najmniej jedną wartość.')
  await page.getByLabel('stałe', { exact: true }).check()
  await page.getByRole('radio', { name: 'Stałe' }).check()
  await page.getByRole('tab', { name: 'Strona' }).click()
  await expect(pane(page).getByRole('columnheader', { name: 'Rodzaj pełnomocnictwa' })).toBeVisible()
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  await page.keyboard.press('Control+s')
  await page.getByRole('button', { name: 'Otwórz rejestr' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pełnomocnictwa' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Nowy wpis/u })).toBeVisible()
  await page.keyboard.press('Control+n')
  await pane(page).getByLabel('Data (wymagane)').fill('3.6.2026')
  await pane(page).getByLabel('Czego dotyczy').fill('odbiór korespondencji')
  await pane(page).getByLabel('Rodzaj pełnomocnictwa').selectOption('stałe')
  await pane(page).getByRole('button', { name: 'Dodaj wiersz' }).click()
  await pane(page).getByLabel('Jaka czynność').fill('podpisywanie umów')
  await page.keyboard.press('Control+s')
  const register = registerScreen(page, 'Pełnomocnictwa')
  await expect(register.row('odbiór korespondencji')).toContainText('PE.001.2026')
  await expect(page.getByRole('toolbar', { name: 'Widoki' }).getByRole('button').first()).toContainText('Stałe')

  // A field with data is retired, not removed; what stood in it stays in the entry.
  await own(page).click()
  await page.getByRole('button', { name: 'Zmień układ: Pełnomocnictwa' }).click()
  await page
    .getByRole('button', { name: /^Czego dotyczy/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Wycofaj pole' }).click()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Zapisano układ' })).toBeVisible()
  await openRegister(page, 'Pełnomocnictwa')
  await register.row('PE.001.2026').click()
  await expect(pane(page).getByLabel('Czego dotyczy')).toHaveValue('odbiór korespondencji')
  await pane(page).getByRole('button', { name: 'Zamknij' }).click()

  // So is a choice, which may also be called otherwise: entries say the new name, and retired ones are offered no more.
  await own(page).click()
  await page.getByRole('button', { name: 'Zmień układ: Pełnomocnictwa' }).click()
  await parts.getByRole('button', { name: 'Rodzaj pełnomocnictwa' }).press('Enter')
  await page.getByLabel('Nazwa w urzędzie: stałe').fill('do odwołania')
  await page.getByLabel('Wycofaj: jednorazowe').check()
  await page.getByLabel('Nowe wartości').fill('na czas sprawy')
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([])
  await page.keyboard.press('Control+s')
  await expect(page.getByLabel('Wycofaj: na czas sprawy')).toBeVisible()
  await expect(page.getByLabel('Nowe wartości')).toHaveValue('')
  await openRegister(page, 'Pełnomocnictwa')
  await expect(register.row('PE.001.2026')).toContainText('do odwołania')
  await register.row('PE.001.2026').click()
  await expect(pane(page).getByLabel('Rodzaj pełnomocnictwa').getByRole('option')).toHaveText([
    /./u,
    'do odwołania',
    'na czas sprawy',
  ])
})
