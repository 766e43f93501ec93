import Papa from 'papaparse'
import readSheet from 'read-excel-file/node'
import { readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { registerScreen, withRegister, paneAction } from './screens/clerk'
import { readWord } from './screens/readWord'

// The print follows the view: what the file says is what the screen showed.

/** The list on screen: headings, then group headings and rows in their order. */
async function onScreen(page: Page): Promise<readonly (readonly string[])[]> {
  const { grid } = registerScreen(page)
  const lines: string[][] = []
  for (const row of await grid.getByRole('row').all()) {
    const cells = await row.getByRole('gridcell').allInnerTexts()
    if ((await row.getByRole('textbox').count()) === 0 && cells.length > 0) lines.push(cells.map((cell) => cell.trim()))
  }
  return lines
}

async function exportAs(page: Page, format: RegExp, fill?: () => Promise<void>): Promise<void> {
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Eksport widoku' })
  await dialog.getByRole('radio', { name: format }).check()
  await fill?.()
  await dialog.getByRole('button', { name: 'Zapisz plik…' }).click()
}

/** A view of one's own: 2024 only, grouped by kind, with the votes in favour, ordered by number. */
async function ownView(page: Page): Promise<void> {
  const screen = registerScreen(page)
  await screen.filter('Data').fill('2024')
  await page.getByRole('button', { name: 'Kolumny' }).click()
  const columns = page.getByRole('dialog', { name: 'Kolumny widoku' })
  await columns.getByLabel('Grupowanie').selectOption('Rodzaj aktu')
  await columns.getByRole('checkbox', { name: 'Głosy za' }).check()
  await columns.getByRole('checkbox', { name: 'Stan', exact: true }).uncheck()
  await columns.getByRole('button', { name: 'Zamknij' }).click()
  await page.getByRole('columnheader', { name: 'Numer', exact: true }).getByRole('button').click()
  await expect(page.getByText('Pokazano 6 wpisów z 8.')).toBeVisible()
  await expect(screen.rows.first()).toContainText('I/1/24')
}

test('a Word register has the rows, columns, groups and order of the screen', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await ownView(page)
  const shown = await onScreen(page)
  const path = await app.saved(() => exportAs(page, /Word/u))
  expect(basename(path)).toMatch(/^rejestr-uchwały-\d{4}-\d\d-\d\d\.docx$/u)
  await expect(page.getByText(`Zapisano plik ${basename(path)}.`)).toBeVisible()
  const word = await readWord(path)
  // Each group of the screen is a heading and a table of its own, which begins with the columns' names.
  const columns = ['Lp.', 'Numer', 'W sprawie', 'Data', 'Za']
  const expected: (readonly string[])[] = []
  let ordinal = 0
  for (const line of shown) expected.push(line.length === 1 ? columns : [String((ordinal += 1)), ...line.slice(1)])
  expect(word.rows.slice(0, expected.length)).toEqual(expected)
  expect(ordinal).toBe(6)
  const text = word.paragraphs.join('\n')
  expect(text).toContain('REJESTR UCHWAŁ')
  expect(text).toMatch(/^uchwała.*^akt prawa miejscowego.*^apel/msu)
  expect(text).toContain('Ograniczono do: Data: 01.01.2024 – 31.12.2024')
  expect(text).toContain('Stan na dzień')
  expect(text).toContain('Sporządził(a): Anna Nowak.')
  expect(text).toContain('Rejestr zawiera 6 pozycji, od nr I/1/24 do nr III/6/24.')
  expect(word.xml).toContain('w:orient="landscape"')
  expect(word.xml).toContain('<w:tblHeader')
})

test('the period stands in the heading; the page can stand upright', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const word = await readWord(
    await app.saved(() =>
      exportAs(page, /Word/u, async () => {
        await page.getByRole('radio', { name: 'pionowo' }).check()
        await page.getByLabel('od', { exact: true }).fill('1.5.24')
        await page.getByLabel('do', { exact: true }).fill('31.12.2024')
      }),
    ),
  )
  expect(word.paragraphs.join('\n')).toContain('za okres od 1 maja 2024 r. do 31 grudnia 2024 r.')
  expect(word.xml).not.toContain('w:orient="landscape"')
})

test('a period that cannot be read is pointed out before anything is printed', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Eksport widoku' })
  await dialog.getByLabel('od', { exact: true }).fill('początek roku')
  await expect(dialog.getByText('To nie jest data.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Zapisz plik…' })).toBeDisabled()
  await dialog.getByLabel('od', { exact: true }).fill('1.1.24')
  await expect(dialog.getByRole('button', { name: 'Zapisz plik…' })).toBeEnabled()
})

test('a workbook and a CSV have the same rows in the same order', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await ownView(page)
  const rows = (await onScreen(page)).filter((line) => line.length > 1).map((line) => line.slice(1))

  const [sheet] = await readSheet(await app.saved(() => exportAs(page, /Excel/u)))
  const data = sheet?.data ?? []
  // A table has no headings between rows, so the group is a column: what is sorted and filtered are entries alone.
  expect(data[0]).toEqual(['Grupa: Rodzaj', 'Lp.', 'Numer', 'W sprawie', 'Data', 'Za'])
  const cells = data.slice(1)
  expect(cells.map((row) => row[2])).toEqual(rows.map((row) => row[0]))
  expect(cells[0]?.[4]).toEqual(new Date('2024-05-07T00:00:00Z'))
  expect(typeof cells[0]?.[5]).toBe('number')

  const path = await app.saved(() => exportAs(page, /CSV/u))
  const text = await readFile(path, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const table = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data
  expect(table[0]).toEqual(['Grupa: Rodzaj', 'Lp.', 'Numer', 'W sprawie', 'Data', 'Za'])
  expect(table.slice(1, 7).map((row) => row.slice(2))).toEqual(rows)
  expect(table.slice(1, 7).map((row) => row[0])).toEqual([
    ...Array.from({ length: 4 }, () => 'uchwała'),
    'akt prawa miejscowego',
    'apel',
  ])
})

test('the card of one resolution and the list of one session', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/4/24', 'II/4/24').click()
  await expect(screen.pane).toHaveAccessibleName('Wpis II/4/24')
  const card = await readWord(await app.saved(() => paneAction(page, 'Karta')))
  const cardText = [...card.paragraphs, ...card.rows.map((row) => row.join(' '))].join('\n')
  expect(cardText).toContain('KARTA UCHWAŁY')
  expect(cardText).toContain('II/4/24')
  expect(cardText).toContain('w sprawie nadania nazwy ulicy Żółtej')
  expect(cardText).toContain('Wydział Geodezji')

  const list = await readWord(await app.saved(() => paneAction(page, 'Wykaz sesji')))
  expect(list.paragraphs.join('\n')).toContain('WYKAZ UCHWAŁ')
  expect(list.paragraphs.join('\n')).toContain('28 maja 2024 r.')
  const rows = list.rows.map((row) => row.join(' | ')).filter((row) => /\d\/24/u.test(row))
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('II/3/24')
  expect(rows[1]).toContain('II/4/24')
})

test('a cancelled place to save changes nothing', async ({ app, folders, host }) => {
  test.skip(host === 'preview', 'a browser asks for no place to save')
  await withRegister(app)
  const { page } = app
  await page.keyboard.press('Control+e')
  await app.cancelDialog()
  const dialog = page.getByRole('dialog', { name: 'Eksport widoku' })
  await dialog.getByRole('button', { name: 'Zapisz plik…' }).click()
  await expect(dialog.getByRole('button', { name: 'Zapisz plik…' })).toBeVisible()
  await expect(page.getByText(/^Zapisano plik/u)).toBeHidden()
  expect(readdirSync(folders.saved)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('the register of one year is one choice', async ({ app }) => {
  await withRegister(app)
  const path = await app.saved(() =>
    exportAs(app.page, /Word/u, async () => {
      await app.page.getByLabel('Rok', { exact: true }).selectOption('2024')
    }),
  )
  expect(basename(path)).toBe('rejestr-uchwały-2024.docx')
  const word = await readWord(path)
  expect(word.paragraphs.join('\n')).toContain('za rok 2024')
  const numbers = word.rows.flatMap(([ordinal = '', number = '']) => (/^\d+$/u.test(ordinal) ? [number] : []))
  expect(numbers.length).toBeGreaterThan(0)
  expect(numbers.every((number) => number.endsWith('/24'))).toBe(true)
})

test('a spreadsheet can hold every field of the register', async ({ app }) => {
  await withRegister(app)
  const columnsOf = async (all: boolean) => {
    const path = await app.saved(() =>
      exportAs(app.page, /CSV/u, () =>
        app.page.getByRole('radio', { name: all ? 'wszystkie pola rejestru' : 'jak na liście' }).check(),
      ),
    )
    const text = await readFile(path, 'utf8')
    // The next one bears the same name, and is waited for by it.
    await rm(path)
    return Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), { delimiter: ';' }).data[0] ?? []
  }
  const shown = await columnsOf(false)
  const all = await columnsOf(true)
  expect(all.length).toBeGreaterThan(shown.length + 5)
  expect(all).toEqual(expect.arrayContaining(['Projektodawca', 'Podstawa prawna']))
})

test('a list is copied as text and as a table for a message, without what a public copy withholds', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await page.evaluate(() => {
    Reflect.set(navigator.clipboard, 'write', async ([item]: ClipboardItem[]) => {
      const read = async (type: string) => (await item?.getType(type))?.text()
      Reflect.set(window, 'copied', [await read('text/plain'), await read('text/html')])
    })
  })
  await registerScreen(page).filter('Data').fill('2025')
  await page.keyboard.press('Control+e')
  await page.getByRole('button', { name: 'Kopiuj do e-maila' }).click()
  await expect(page.getByText(/^Skopiowano: /u)).toBeVisible()
  const copied: unknown = await page.evaluate((): unknown => Reflect.get(window, 'copied'))
  expect(copied).toEqual([expect.stringMatching(/^1\. .*\/25 – /mu), expect.stringContaining('<th align="left">Numer')])
})

test('a page is checked by the fingerprint printed on it, and what changed since is named', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const printed = async (file: string) => {
    const { paragraphs } = await readWord(file)
    const [line = ''] = paragraphs.filter((paragraph) => paragraph.startsWith('Odcisk treści: '))
    const said = /^Odcisk treści: ([\dA-Z]{20}) \(stan na (\d\d\.\d\d\.\d{4}), godz\. (\d\d:\d\d:\d\d)\)\.$/u.exec(line)
    const [, fingerprint = line, day = '', time = ''] = said ?? []
    return { fingerprint, day, time }
  }
  const { fingerprint, day, time } = await printed(await app.saved(() => exportAs(page, /Word/u)))
  await registerScreen(page).cell('X/8/25', 'X/8/25').click()
  const card = await printed(await app.saved(() => paneAction(page, 'Karta')))
  await page.keyboard.press('Control+p')
  await page.getByRole('dialog', { name: 'Drukuj' }).getByRole('button', { name: 'Sprawdź wydruk…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sprawdź wydruk' })
  await dialog.getByRole('button', { name: 'Sprawdź', exact: true }).click()
  await expect(dialog.getByText('To nie jest odcisk: powinien mieć 20 liter i cyfr.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Odcisk z wydruku' }).fill(fingerprint)
  await dialog.getByRole('textbox', { name: 'Stan na dzień' }).fill(day)
  await dialog.getByRole('textbox', { name: 'Godzina' }).fill(time)
  await dialog.getByRole('button', { name: 'Sprawdź', exact: true }).click()
  await expect(dialog.getByText('Zgadza się: lista mówiła wtedy to samo (8 uchwał).')).toBeVisible()
  await expect(dialog.getByText('Od tamtej chwili nic się na tej liście nie zmieniło.')).toBeVisible()

  // The card of one entry is known by its own.
  await dialog.getByRole('textbox', { name: 'Odcisk z wydruku' }).fill(card.fingerprint)
  await dialog.getByRole('textbox', { name: 'Stan na dzień' }).fill(card.day)
  await dialog.getByRole('textbox', { name: 'Godzina' }).fill(card.time)
  await dialog.getByRole('button', { name: 'Sprawdź', exact: true }).click()
  await expect(dialog.getByText(/^Zgadza się: wpis X\/8\/25 .* mówił wtedy to samo, co karta\.$/u)).toBeVisible()
  await expect(dialog.getByText('Dziś wpis mówi to samo.')).toBeVisible()
  await dialog.getByText('Co mówi ta karta: porównaj ze stroną').click()
  await expect(dialog.getByRole('definition').filter({ hasText: 'X/8/25' })).toBeVisible()
})
