import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from './fixtures'
import { introduce, registerScreen, openClock, paneAction } from './screens/clerk'
import { readWord } from './screens/readWord'

test('an interpellation from filing to its late reply: clocks, letters, statistics', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  const screen = registerScreen(page, 'Interpelacje')
  await page.getByRole('link', { name: 'Interpelacje' }).click()
  await expect(page.getByRole('heading', { name: 'Rejestr jest pusty' })).toBeVisible()
  await page.getByRole('button', { name: 'Dodaj pierwszy wpis' }).click()
  await screen.field('Złożono przewodniczącemu (wymagane)').fill('10.12.2025')
  await screen.field('Radny (radni) (wymagane)').fill('Alicja Modrzew')
  await screen.field('W sprawie (wymagane)').fill('w sprawie oświetlenia ul. Lipowej')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('complementary', { name: '1/2025' })).toBeVisible()
  await expect(screen.pane.getByText('do przekazania')).toBeVisible()

  // Without a day of receipt the term runs from filing, and says so.
  const explained = screen.pane.getByRole('region', { name: 'Skąd ten termin' })
  await openClock(page, /^Odpowiedź: /u)
  await expect(explained).toContainText('art. 24 ust. 6')
  await expect(screen.pane.getByText(/10\.12\.2025: dzień złożenia, bo nie wpisano dnia otrzymania/)).toBeVisible()
  // Fourteen days end on Christmas Eve 2025, a holiday, and move past Christmas and the weekend.
  await expect(explained).toContainText('29 grudnia 2025')
  await screen.field('Otrzymał wójt (burmistrz, prezydent)').fill('12.12.2025')
  await page.keyboard.press('Control+s')
  await expect(screen.pane.getByText('12.12.2025: dzień otrzymania.')).toBeVisible()

  // A query is numbered by a pattern of its own.
  await page.keyboard.press('Control+n')
  await screen.field('Rodzaj (wymagane)').selectOption({ label: 'zapytanie' })
  await expect(screen.field('Numer')).toHaveValue(/^Z1\/20/)
  await page.keyboard.press('Escape')
  await screen.row('oświetlenia').click()

  await paneAction(page, 'Monit')
  await page.getByLabel('Dzień pisma').fill('31.12.2025')
  const letter = await app.saved(() => page.getByRole('button', { name: 'Zapisz pismo…' }).click())
  expect(basename(letter)).toBe('monit-1 2025.docx')
  await expect(screen.field('Wysłano monit')).toHaveValue('31.12.2025')
  await paneAction(page, 'Monit')
  await expect(page.getByLabel('Dzień pisma')).toHaveValue('31.12.2025')
  await page.keyboard.press('Escape')

  await screen.pane.getByRole('button', { name: 'Dodaj wiersz: Odpowiedzi' }).click()
  await screen.pane.getByLabel('Data odpowiedzi').fill('5.01.2026')
  await page.keyboard.press('Control+s')
  await expect(screen.pane.getByText('odpowiedziano 7 dni po terminie')).toBeVisible()

  await page.getByRole('button', { name: 'Zestawienie' }).click()
  await page.getByLabel('Złożone od').fill('1.12.2025')
  await page.keyboard.press('Tab')
  const table = page.getByRole('table', { name: 'Według pola „Radny (radni)”' })
  await expect(table.getByRole('row', { name: /Alicja Modrzew 1 0 1 0 0 0 0 0\s%/ })).toBeVisible()
  const report = await app.saved(() => page.getByRole('button', { name: 'Statystyka (Word)' }).click())
  expect((await readWord(report)).paragraphs).toContain('TERMINOWOŚĆ – INTERPELACJE: ODPOWIEDŹ')
  const information = await app.saved(() => page.getByRole('button', { name: 'Informacja na sesję' }).click())
  expect((await readWord(information)).rows).toContainEqual(['Odpowiedzi po terminie', '1'])
})

test('a flat file brings replies into rows, and its reused number is pointed out', async ({ app, folders }) => {
  await introduce(app.page)
  const { page } = app
  const path = join(folders.saved, 'interpelacje.csv')
  await writeFile(
    path,
    [
      'Nr;Typ;Radny;W sprawie;Data złożenia;Data odpowiedzi',
      '001/26;interpelacja;Bogdan Jawor;w sprawie drogi;2.01.2026;12.01.2026',
      '001/26;interpelacja;"Celina Kalina i Leon Świerk";w sprawie mostu;5.01.2026;',
      'Z001/26;zapytanie;Irena Topola;w sprawie kosztów;7.01.2026;Data przekazania do Burmistrza',
    ].join('\n'),
  )
  await page.getByRole('link', { name: 'Interpelacje' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.pickFile(path)
  await page.getByRole('button', { name: 'Wybierz plik…' }).click()
  await expect(page.getByLabel('Pole rejestru: Data odpowiedzi')).toHaveValue('field:replies.date')
  await page.getByRole('button', { name: 'Dalej' }).click()
  await expect(
    page
      .getByText(/Numer 001\/26/)
      .or(page.getByText(/001\/26/))
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Importuj: 3 wpisy' }).click()
  const screen = registerScreen(page, 'Interpelacje')
  await expect(screen.row('w sprawie drogi')).toContainText('w terminie')
  await expect(screen.row('w sprawie mostu')).toContainText('po terminie')
  await screen.row('w sprawie kosztów').click()
  await expect(screen.pane.getByLabel('Data odpowiedzi')).toHaveValue('Data przekazania do Burmistrza')
})
