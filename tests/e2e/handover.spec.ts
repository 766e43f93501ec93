import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { expect, test } from './fixtures'
import { fixture, introduce, registerScreen, withRegister } from './screens/clerk'
import { savedFolder } from './screens/savedFolder'

// Whole folders: everything the program holds for reading without it, and all papers of an election.

test('everything is saved for reading without the program: registers, log, files, a page that lists them', async ({
  app,
}) => {
  await withRegister(app)
  const { page } = app
  await registerScreen(page).cell('X/8/25', 'X/8/25').click()
  await app.pickFile(fixture('attachments/opinia.pdf'))
  await page.getByRole('button', { name: 'Dodaj pliki…' }).click()
  await expect(page.getByRole('complementary').getByRole('button', { name: 'opinia.pdf', exact: true })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Cofnij: zmiana/u)).toBeVisible()
  await page.getByRole('link', { name: 'Kopie zapasowe' }).click()

  const files = await savedFolder(app, () => page.getByRole('button', { name: 'Zapisz kopię do odczytu…' }).click())
  await expect(page.getByText(/^Zapisano: Rejestry rady/u)).toBeVisible()
  expect([...files.keys()].toSorted()).toEqual([
    'rejestry/Dziennik zmian.xlsx',
    'rejestry/Uchwały.docx',
    'rejestry/Uchwały.xlsx',
    'spis.html',
    'załączniki/Uchwały/X 8 25/opinia.pdf',
  ])
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  expect(files.get('załączniki/Uchwały/X 8 25/opinia.pdf')).toEqual(
    new Uint8Array(await readFile(fixture('attachments/opinia.pdf'))),
  )
  const list = text('spis.html')
  expect(list).toContain('8 wpisów')
  expect(list).toContain(`href="${encodeURI('załączniki/Uchwały/X 8 25/opinia.pdf')}"`)
  const sheet = unzipSync(files.get('rejestry/Uchwały.xlsx') ?? new Uint8Array())
  expect(new TextDecoder().decode(sheet['xl/worksheets/sheet1.xml'])).toContain('w sprawie nadania nazwy ulicy Żółtej')
})

test('all papers of an election are saved at once, by steps', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  await page.getByRole('button', { name: 'Wczytaj dane przykładowe' }).click()
  await page.getByRole('link', { name: 'Ławnicy' }).click()
  await page.getByRole('link', { name: /^Wybory uzupełniające ławników/u }).click()
  await page.getByRole('button', { name: 'Wszystkie dokumenty do folderu…' }).click()
  await expect(page.getByLabel('Dzień pisma')).toHaveValue(/\d{2}\.\d{2}\.\d{4}/u)
  const files = await savedFolder(app, () => page.getByRole('button', { name: 'Wybierz folder…' }).click())
  const names = [...files.keys()]
  expect(names).toContain('2 Ogłoszenie i kalendarz/ogłoszenie.docx')
  expect(names).toContain('9 Zwrot i zniszczenie dokumentów/uchwała o komisji.docx')
  // Nothing was destroyed yet, so no paper says so.
  expect(names.filter((name) => name.includes('protokół zniszczenia'))).toEqual([])
  expect(names.filter((name) => name.includes('protokół sprawdzenia'))).toHaveLength(6)
  for (const bytes of files.values()) expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml')
})
