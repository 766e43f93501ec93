import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import readSheet from 'read-excel-file/node'
import writeSheet from 'write-excel-file/node'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { AppHost } from './hosts/appHost'
import { root } from './hosts/electronHost'
import { fixture, importFile, introduce, openRegister, registerScreen, restarted, withRegister } from './screens/clerk'

// A clerk brings the register as it is: files of all kinds, seen row by row before anything is written.

async function choose(app: AppHost, path: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.pickFile(path)
  await app.page.getByRole('button', { name: 'Wybierz plik…' }).click()
}

const next = (page: Page) => page.getByRole('button', { name: 'Dalej' })
const tab = (page: Page, name: string) => page.getByRole('toolbar', { name: 'Podgląd' }).getByRole('button', { name })
const preview = (page: Page) => page.getByRole('grid', { name: 'Podgląd' })
const previewRow = (page: Page, row: number) =>
  preview(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: String(row), exact: true }) })

/** Rows of the saved report as text, without the heading. */
async function report(path: string): Promise<readonly string[]> {
  const [sheet] = await readSheet(path)
  return (sheet?.data ?? []).slice(1).map((row) => row.map(String).join(' | '))
}

test('a file of which one heading fits by chance makes no entries unless it is meant', async ({ app, folders }) => {
  const path = join(folders.saved, 'ksiazki.csv')
  await writeFile(path, 'Tytuł;Autor;ISBN\nPan Tadeusz;Adam Mickiewicz;83-01\nLalka;Bolesław Prus;83-02\n')
  await introduce(app.page)
  const { page } = app
  await choose(app, path)
  await expect(page.getByRole('alert')).toContainText('pasuje tylko jedna kolumna (pole „W sprawie”)')
  await expect(page.getByRole('alert')).toContainText('Brakuje pól: Numer')
  await expect(next(page)).toBeDisabled()
  await page.getByRole('checkbox', { name: 'To właściwy plik: wczytaj tylko tę kolumnę' }).check()
  await next(page).click()
  await expect(tab(page, 'Nowy 2')).toBeVisible()
})

test('a list of councillors opened for resolutions goes to the councillors without being chosen again', async ({
  app,
  folders,
}) => {
  const path = join(folders.saved, 'radni.csv')
  await writeFile(path, 'Nazwisko i imię;Okręg wyborczy;Kadencja;Adres\nModrzew Alicja;2;9;ul. Leśna 1\n')
  await introduce(app.page)
  const { page } = app
  await choose(app, path)
  await expect(page.getByText('Ten plik wygląda na rejestr „Radni”.')).toBeVisible()
  await page.getByRole('button', { name: 'Import do rejestru „Radni”' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import: Radni' })).toBeVisible()
  await next(page).click()
  await expect(tab(page, 'Nowy 1')).toBeVisible()
})

test('a Windows-1250 file with defects: every row has a state, every odd cell a reason', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  await choose(app, fixture('windows-1250.csv'))
  await expect(page.getByText('Kodowanie: Windows-1250')).toBeVisible()
  await expect(page.getByLabel('Separator')).toHaveValue(';')
  await expect(page.getByRole('row', { name: /^W sprawie/u })).toContainText('w sprawie zażółcenia gęślą jaźni')
  await expect(page.getByLabel('Pole rejestru: Typ')).toHaveValue('field:kind')
  await expect(page.getByLabel('Pole rejestru: Za', { exact: true })).toHaveValue('field:votesFor')
  await next(page).click()

  await expect(page.getByText('Jeszcze niczego nie zapisano.')).toBeVisible()
  for (const name of ['Wszystkie 7', 'Z ostrzeżeniem 4', 'Nowy 5', 'Zmieni wpis 0', 'Pominięty 1', 'Błąd 1'])
    await expect(tab(page, name)).toBeVisible()
  const remarks = page.getByText(/^Uwagi do wiersza/u).locator('..')
  const remarksOf = async (row: number, ...expected: readonly string[]) => {
    await preview(page)
      .getByRole('button', { name: String(row), exact: true })
      .click()
    await expect(remarks).toContainText(`Uwagi do wiersza ${row}`)
    for (const text of expected) await expect(remarks).toContainText(text)
  }
  await remarksOf(3, 'Nie odczytano daty (nie ma takiego dnia)')
  await remarksOf(4, '„I/2/24” już występuje (wiersz 3)')
  await remarksOf(7, 'Tej wartości nie ma na liście', 'To nie jest liczba całkowita')
  await remarksOf(8, 'nie ma ani numeru, ani tytułu')
  await tab(page, 'Wszystkie 7').click()
  await expect(previewRow(page, 5)).toContainText('w sprawie "cudzysłowów; i średników"')
  await expect(previewRow(page, 5)).toContainText('28.05.2024')

  const lines = await report(await app.saved(() => page.getByRole('button', { name: 'Zapisz raport…' }).click()))
  for (const [row, why] of [
    [3, 'nie ma takiego dnia'],
    [4, 'już występuje'],
    [6, 'pusty wiersz'],
    [7, 'nie ma na liście'],
    [7, 'liczba całkowita'],
    [8, 'ani numeru, ani tytułu'],
  ] as const)
    expect(
      lines.some((line) => line.startsWith(`${row} | `) && line.includes(why)),
      `${row}: ${why}\n${lines.join('\n')}`,
    ).toBe(true)

  await page.getByRole('button', { name: 'Importuj: 5 wpisów' }).click()
  const screen = registerScreen(page)
  await expect(screen.rows).toHaveCount(5)
  await expect(screen.row('w sprawie dnia, którego nie ma')).toContainText('31.02.2024')
  await screen.cell('II/4/24', 'II/4/24').click()
  await expect(screen.field('Rodzaj aktu')).toContainText('„manifest” – wartość z pliku spoza listy')
  await expect(screen.field('Głosy za')).toHaveValue('dwanaście')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Rejestr jest pusty' })).toBeVisible()
  await expect(page.getByText('Cofnięto: import: 5 uchwał.')).toBeVisible()
})

test('a UTF-8 file with BOM changes the rows it knows by their number and leaves the rest', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await choose(app, fixture('zmiany-bom.csv'))
  await expect(page.getByText('Kodowanie: UTF-8 (z BOM)')).toBeVisible()
  const keys = page.getByRole('group', { name: 'Po czym rozpoznać wpis, który już jest w rejestrze' })
  await expect(keys.getByLabel('Numer', { exact: true })).toBeChecked()
  await next(page).click()
  for (const name of ['Nowy 1', 'Zmieni wpis 1', 'Bez zmian 1']) await expect(tab(page, name)).toBeVisible()
  await tab(page, 'Zmieni wpis 1').click()
  await expect(previewRow(page, 3)).toContainText('w sprawie nadania nazwy ulicy Złotej')
  await expect(previewRow(page, 3)).toContainText('było: w sprawie nadania nazwy ulicy Żółtej')
  await page.getByRole('button', { name: 'Importuj: 2 wpisy' }).click()
  await expect(screen.row('II/4/24')).toContainText('Złotej')
  await expect(screen.rows).toHaveCount(9)

  // The same file again: nothing is left to do, and the program says so.
  await choose(app, fixture('zmiany-bom.csv'))
  await expect(page.getByText('Użyto przypisania zapamiętanego dla plików o tym układzie.')).toBeVisible()
  await next(page).click()
  await expect(tab(page, 'Bez zmian 3')).toBeVisible()
  await expect(page.getByText('Nie ma czego zapisać')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Importuj: / })).toBeDisabled()
  await page.getByRole('link', { name: /^Uchwały/u }).click()

  const later = await restarted(app)
  const again = registerScreen(later)
  await expect(again.rows).toHaveCount(9)
  await later.keyboard.press('Control+z')
  await expect(again.row('II/4/24')).toContainText('Żółtej')
  await expect(again.rows).toHaveCount(8)
})

test('a workbook is read; columns may be assigned anew and the assignment is remembered', async ({ app, folders }) => {
  await introduce(app.page)
  const { page } = app
  const path = join(folders.saved, 'rejestr.xlsx')
  await writeSheet([
    ['L.p.', 'Numer', 'Kiedy', 'W sprawie', 'Za'].map((value) => ({ value, type: String })),
    ...[1, 2, 3].map((n) => [
      { value: n, type: Number },
      { value: `I/${n}/25`, type: String },
      { value: new Date(Date.UTC(2025, 0, 28)), type: Date, format: 'dd.mm.yyyy' },
      { value: `w sprawie numer ${n}`, type: String },
      { value: 10 + n, type: Number },
    ]),
  ]).toFile(path)
  await choose(app, path)
  await page.getByLabel('Pole rejestru: Kiedy').selectOption('Data podjęcia')
  await next(page).click()
  await expect(tab(page, 'Nowy 3')).toBeVisible()
  await tab(page, 'Wszystkie 3').click()
  await expect(previewRow(page, 2)).toContainText('28.01.2025')
  await page.getByRole('button', { name: 'Importuj: 3 wpisy' }).click()
  const screen = registerScreen(page)
  await expect(screen.rows).toHaveCount(3)
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect(page.getByRole('heading', { name: 'Rejestr jest pusty' })).toBeVisible()

  await choose(app, path)
  await expect(page.getByText('Użyto przypisania zapamiętanego dla plików o tym układzie.')).toBeVisible()
  await expect(page.getByLabel('Pole rejestru: Kiedy')).toHaveValue('field:date')
})

test('a cancelled dialog, a PDF named .csv and an empty file change nothing and say what to do', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.cancelDialog()
  await page.getByRole('button', { name: 'Wybierz plik…' }).click()
  await expect(page.getByRole('button', { name: 'Wybierz plik…' })).toBeVisible()

  await app.pickFile(fixture('pdf-udaje.csv'))
  await page.getByRole('button', { name: 'Wybierz plik…' }).click()
  await expect(page.getByRole('alert')).toContainText(
    /^„pdf-udaje\.csv” jest w rzeczywistości plikiem PDF, a nie tabelą\. .* Inną tabelę skopiuj do Excela i zapisz jako XLSX\.$/u,
  )
  await app.pickFile(fixture('pusty.csv'))
  await page.getByRole('button', { name: 'Wybierz inny plik…' }).click()
  await expect(page.getByRole('alert')).toContainText('W pliku „pusty.csv” nie ma żadnych danych.')
  await app.pickFile(fixture('uchwaly.csv'))
  await page.getByRole('button', { name: 'Wybierz inny plik…' }).click()
  await next(page).click()
  await page.getByRole('button', { name: 'Wstecz' }).click()
  await expect(page.getByLabel('Separator')).toBeVisible()
  await page.getByRole('link', { name: /^Uchwały/u }).click()
  await expect(page.getByRole('heading', { name: 'Rejestr jest pusty' })).toBeVisible()
})

test('a heading chosen by hand and another separator are read anew', async ({ app, folders }) => {
  await introduce(app.page)
  const { page } = app
  const path = join(folders.saved, 'z-tytulem.csv')
  await writeFile(path, 'Rejestr uchwał Rady\tza 2025\n\nNumer\tData\tW sprawie\nI/1/25\t28.01.2025\tw sprawie planu\n')
  await choose(app, path)
  await expect(page.getByLabel('Separator')).toHaveValue('\t')
  await expect(page.getByLabel('Wiersz nagłówków')).toHaveValue('2')
  await page.getByLabel('Separator').selectOption('średnik')
  await expect(page.getByLabel('Separator')).toHaveValue(';')
  await page.getByLabel('Separator').selectOption('tabulator')
  await next(page).click()
  await page.getByRole('button', { name: 'Importuj: 1 wpis' }).click()
  await expect(registerScreen(page).row('I/1/25')).toContainText('w sprawie planu')
})

const gdansk = join(root, '../shared/data/resolutions/gdansk_uchwaly_2018_2025.csv')

test('the resolutions of a city as they are: 2 841 rows, 8 repeated numbers, 32 wrong years', async ({ app }) => {
  test.skip(!existsSync(gdansk), 'the real data of ../shared/data are not here')
  await introduce(app.page)
  const { page } = app
  await choose(app, gdansk)
  await next(page).click()
  await expect(tab(page, 'Wszystkie')).toContainText(/2\s?841/u)
  const lines = await report(await app.saved(() => page.getByRole('button', { name: 'Zapisz raport…' }).click()))
  expect(lines.filter((line) => line.includes('już występuje'))).toHaveLength(8)
  expect(lines.filter((line) => line.includes('nie zgadza się z rokiem daty'))).toHaveLength(32)
  await page.getByRole('button', { name: /^Importuj: / }).click()
  await expect(page.getByText(/Pokazano 2\s?841 wpisów z 2\s?841\./u)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Rejestr jest pusty' })).toBeVisible()
  await importFile(app, gdansk)
  await expect(page.getByText(/Pokazano 2\s?841 wpisów/u)).toBeVisible()
})

test('a body the file names and nobody made comes with the import, and one undo takes back both', async ({
  app,
  folders,
}) => {
  const path = join(folders.saved, 'sklady.csv')
  await writeFile(
    path,
    'Radny;Komisja;Funkcja;Od\nAdamska Anna;Komisja Skarg, Wniosków i Petycji;członek;07.05.2024\nBąk Jan;Rada Gospodarcza;członek;07.05.2024\n',
  )
  await introduce(app.page)
  const { page } = app
  await openRegister(page, 'Składy komisji')
  await choose(app, path)
  await next(page).click()
  const names = page.getByText('Plik wymienia to, czego nie ma w innych rejestrach (2)')
  await names.click()
  await page.getByRole('button', { name: 'Utwórz: Komisja Skarg, Wniosków i Petycji' }).click()
  await expect(page.getByText('z importem powstanie: 1')).toBeVisible()
  const other = page.getByRole('row').filter({ hasText: 'Rada Gospodarcza' }).filter({ hasText: 'wybierz: Rodzaj' })
  await other.getByLabel('Rodzaj').selectOption({ label: 'gremium opiniodawcze' })
  await page.getByRole('button', { name: 'Utwórz: Rada Gospodarcza' }).click()
  await expect(page.getByText('z importem powstanie: 2')).toBeVisible()
  await page.getByRole('button', { name: 'Importuj: 2 wpisy' }).click()
  await expect(page.getByText('Zaimportowano 2 wpisy. W innych rejestrach utworzono 2 wpisy.')).toBeVisible()
  await openRegister(page, 'Komisje')
  await expect(registerScreen(page, 'Komisje i kluby').row('Komisja Skarg, Wniosków i Petycji')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(registerScreen(page, 'Komisje i kluby').row('Rada Gospodarcza')).toHaveCount(0)
})
