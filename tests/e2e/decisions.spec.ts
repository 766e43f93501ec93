import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { AppHost } from './hosts/appHost'
import { introduce, registerScreen, withSample } from './screens/clerk'

// What a clerk decides about rows of an import, types into the settings, and takes out of the trash is never lost.

async function choose(app: AppHost, path: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.pickFile(path)
  await app.page.getByRole('button', { name: 'Wybierz plik…' }).click()
}
const tab = (page: Page, name: string) => page.getByRole('toolbar', { name: 'Podgląd' }).getByRole('button', { name })
const next = (page: Page) => page.getByRole('button', { name: 'Dalej' })
const preview = (page: Page) => page.getByRole('grid', { name: 'Podgląd' })

test('a row with several entries of its number: the clerk chooses by keyboard which one it changes', async ({
  app,
  folders,
}) => {
  await introduce(app.page)
  const { page } = app
  const path = join(folders.saved, 'dwie.csv')
  await writeFile(path, 'Numer;Data;Tytuł\nI/1/25;28.01.2025;w sprawie planu\nI/1/25;28.01.2025;w sprawie drogi\n')
  await choose(app, path)
  await next(page).click()
  await page.getByRole('button', { name: 'Importuj: 2 wpisy' }).click()
  const screen = registerScreen(page)
  await expect(screen.rows).toHaveCount(2)

  await writeFile(path, 'Numer;Data;Tytuł\nI/1/25;28.01.2025;w sprawie drogi gminnej\n')
  await choose(app, path)
  await next(page).click()
  await expect(tab(page, 'Nowy 1')).toBeVisible()
  await preview(page).focus()
  await page.keyboard.press('ArrowDown')
  const decision = page.getByRole('group', { name: 'Co zrobić z wierszem 2' })
  await expect(decision).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(decision.getByRole('radio', { name: 'tak, jak proponuje program' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(tab(page, 'Pominięty 1')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Importuj: / })).toBeDisabled()
  await decision.getByRole('radio', { name: 'zmień wpis I/1/25 w sprawie drogi' }).press('Space')
  await expect(tab(page, 'Zmieni wpis 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(preview(page)).toBeFocused()
  await page.getByRole('button', { name: 'Importuj: 1 wpis' }).click()
  await expect(screen.row('w sprawie drogi gminnej')).toBeVisible()
  await expect(screen.row('w sprawie planu')).toBeVisible()
  await expect(screen.rows).toHaveCount(2)
})

test('a decision in a long file keeps the filter, the place and the row', async ({ app, folders }) => {
  await introduce(app.page)
  const { page } = app
  const path = join(folders.saved, 'długi.csv')
  const rows = Array.from({ length: 400 }, (_, index) => `I/${index + 1}/25;28.01.2025;w sprawie numer ${index + 1}`)
  await writeFile(path, ['Numer;Data;Tytuł', ...rows].join('\n'))
  await choose(app, path)
  await next(page).click()
  await tab(page, 'Nowy 400').click()
  await preview(page).evaluate((grid) => grid.scrollTo(0, 44 * 250))
  await preview(page).getByRole('button', { name: '255', exact: true }).click()
  const place = await preview(page).evaluate((grid) => grid.scrollTop)
  await page.getByRole('radio', { name: 'pomiń ten wiersz' }).click()
  await expect(tab(page, 'Nowy 399')).toHaveAttribute('aria-current', 'page')
  await expect(page.getByText('Uwagi do wiersza 255')).toBeVisible()
  await expect(page.getByText('pominięty na życzenie')).toBeVisible()
  expect(await preview(page).evaluate((grid) => grid.scrollTop)).toBe(place)
})

test('a key whose column is skipped is no key any more, and the clerk is told', async ({ app, folders }) => {
  await introduce(app.page)
  const { page } = app
  const path = join(folders.saved, 'klucz.csv')
  await writeFile(path, 'Numer;Data;Tytuł\nI/1/25;28.01.2025;w sprawie planu\n')
  await choose(app, path)
  const keys = page.getByRole('group', { name: 'Po czym rozpoznać wpis, który już jest w rejestrze' })
  await expect(keys.getByLabel('Numer', { exact: true })).toBeChecked()
  await page.getByLabel('Pole rejestru: Numer').selectOption('skip')
  await expect(keys.getByLabel('Numer', { exact: true })).toHaveCount(0)
  await expect(page.getByText('Nie zaznaczono żadnego pola: każdy wiersz będzie nowym wpisem')).toBeVisible()
})

test('an import beside the sample data leaves them alone and says so', async ({ app, folders }) => {
  await withSample(app.page)
  const { page } = app
  const path = join(folders.saved, 'obok.csv')
  const number = (await registerScreen(page).rows.first().textContent())?.match(/[IVXLC]+\/\d+\/\d\d/u)?.[0] ?? ''
  expect(number).not.toBe('')
  await writeFile(path, `Numer;Data;Tytuł\n${number};28.01.2025;w sprawie prawdziwej\n`)
  await choose(app, path)
  await next(page).click()
  await expect(
    page.getByText(/^W rejestrze są dane przykładowe \(\d+ wpis(?:y|ów)\)\. Import ich nie zmienia/u),
  ).toBeVisible()
  await expect(tab(page, 'Nowy 1')).toBeVisible()
  await expect(tab(page, 'Zmieni wpis 0')).toBeVisible()
})

test('typed settings wait unsaved through other screens and a restart; what is wrong is said at its field', async ({
  app,
}) => {
  await introduce(app.page)
  const settings = (page: Page) => page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  const { page } = app
  await settings(page)
  await page.getByLabel('Adres', { exact: true }).fill('Rynek 1, Lipowiec')
  const number = page.getByLabel('Numer kadencji').last()
  await number.fill('dziewiąta')
  await number.blur()
  await expect(number).toHaveValue('dziewiąta')
  await expect(page.getByText('Podaj numer kadencji: liczbę od 1 do 99.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Zapisz' })).toBeDisabled()
  await page.getByRole('link', { name: 'Kosz' }).click()
  await expect(page.getByText('Zmian w ustawieniach nie zapisano.')).toBeVisible()

  const later = await app.restart()
  await settings(later)
  await expect(later.getByText('Przywrócono niezapisane zmiany ustawień.')).toBeVisible()
  await expect(later.getByLabel('Adres', { exact: true })).toHaveValue('Rynek 1, Lipowiec')
  await expect(later.getByLabel('Numer kadencji').last()).toHaveValue('dziewiąta')
  await later.getByLabel('Numer kadencji').last().fill('9')
  await later.keyboard.press('Control+s')
  await expect(later.getByText('Ustawienia zapisano.')).toBeVisible()
  await later.getByLabel('Adres', { exact: true }).fill('gdzie indziej')
  await later.getByRole('button', { name: 'Odrzuć zmiany' }).click()
  await expect(later.getByLabel('Adres', { exact: true })).toHaveValue('Rynek 1, Lipowiec')
  await later.getByRole('link', { name: 'Kosz' }).click()
  await settings(later)
  await expect(later.getByRole('button', { name: 'Odrzuć zmiany' })).toHaveCount(0)
})

test('a full trash tells its real number, shows its last entry and gives all back', async ({ app, folders }) => {
  await introduce(app.page)
  const { page } = app
  const path = join(folders.saved, 'wiele.csv')
  const rows = Array.from({ length: 700 }, (_, index) => `I/${index + 1}/25;28.01.2025;w sprawie numer ${index + 1}`)
  await writeFile(path, ['Numer;Data;Tytuł', ...rows].join('\n'))
  await choose(app, path)
  await next(page).click()
  await page.getByRole('button', { name: 'Importuj: 700 wpisów' }).click()
  await expect(registerScreen(page).grid).toHaveAttribute('aria-rowcount', '703')
  await registerScreen(page).grid.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  const question = page.getByRole('alertdialog', { name: 'Przenieść do kosza: 700 uchwał?' })
  await expect(question).toContainText('i 698 innych')
  await question.getByRole('button', { name: 'Do kosza' }).click()
  await expect(page.getByRole('heading', { name: 'Rejestr jest pusty' })).toBeVisible()
  await page.getByRole('link', { name: 'Kosz' }).click()
  await expect(page.getByText('700 wpisów', { exact: true })).toBeVisible()
  const item = page.getByRole('listitem')
  await page
    .getByRole('list')
    .last()
    .evaluate((list) => list.parentElement?.scrollTo(0, list.scrollHeight))
  await expect(item.last()).toContainText('w sprawie numer')
  await expect(item.last()).toHaveAttribute('aria-posinset', '700')
  await page.getByRole('button', { name: 'Zaznacz wszystkie' }).click()
  await page.getByRole('button', { name: 'Przywróć zaznaczone (700)' }).click()
  await expect(page.getByText('Kosz jest pusty.')).toBeVisible()
})
