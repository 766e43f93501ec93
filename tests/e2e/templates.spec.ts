import type { Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { openRegister, paneAction, registerScreen, restarted, withRegister } from './screens/clerk'
import { readPdf } from './screens/readPdf'
import { readWord } from './screens/readWord'

// The office's own papers: a built-in one saved as a template, changed in Word, loaded, used, and given up again.

async function openTemplates(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await page.getByRole('link', { name: 'Wzory pism' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wzory pism' })).toBeVisible()
}

/** What Word does: changes the text of a file and saves it under another name. */
async function changed(path: string, name: string, change: (xml: string) => string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  const xml = change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
  const to = join(path, '..', name)
  await writeFile(to, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))
  return to
}

const sentence = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
/** A sentence at the beginning of the document. */
const begun = (text: string) => (xml: string) => xml.replace('<w:body>', `<w:body>${sentence(text)}`)

test('a card is changed in Word and used; what is wrong in a template is told with its place', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await openTemplates(page)
  const row = page.getByRole('row', { name: /^Karta/u })
  await expect(row).toContainText('pismo wbudowane')
  const saved = await app.saved(() => page.getByRole('button', { name: 'Zapisz wzór: Karta' }).click())

  // A name nobody knows is told with its place and with what was probably meant.
  const load = page.getByRole('button', { name: 'Wczytaj wzór: Karta' })
  await app.pickFile(await changed(saved, 'pomylka.docx', begun('{Numr uchwały} {#Nadzór}')))
  await load.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('treść, akapit 1: nie ma pola „Numr uchwały”')
  await expect(dialog).toContainText('nie ma końca')
  await dialog.getByRole('button', { name: 'Zamknij' }).click()

  // So is a file that would fetch something when it is opened.
  await app.pickFile(
    await changed(saved, 'zly.docx', (xml) =>
      xml.replace('<w:body>', '<w:body><w:p><w:fldSimple w:instr="INCLUDETEXT &quot;c:\\a&quot;"/></w:p>'),
    ),
  )
  await load.click()
  await expect(dialog).toContainText('INCLUDETEXT')
  await dialog.getByRole('button', { name: 'Zamknij' }).click()
  await expect(row).toContainText('pismo wbudowane')

  // A new consolidated text is entered once; papers of a day from then on give its address.
  await page.getByRole('button', { name: 'Adresy: ustawa o petycjach' }).click()
  const journal = page.getByRole('dialog', { name: 'ustawa o petycjach' })
  await journal.getByRole('button', { name: 'Dopisz adres' }).click()
  await expect(journal.getByText('Podaj adres.')).toBeVisible()
  await journal.getByRole('textbox', { name: 'Nowy adres' }).fill('Dz. U. z 2026 r. poz. 321')
  await journal.getByRole('textbox', { name: 'Od dnia' }).fill('2.2.26')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /^ustawa o petycjach/u })).toContainText('poz. 321')

  await app.pickFile(
    await changed(saved, 'karta.docx', begun('Karta według urzędu: {Tytuł pisma} ({Dz. U.: ustawa o petycjach})')),
  )
  await load.click()
  await expect(page.getByRole('alertdialog')).toContainText('Wzór jest poprawny')
  await page.getByRole('button', { name: 'Użyj wzoru' }).click()
  await expect(row).toContainText('wzór urzędu, wersja 1')

  await openRegister(page)
  await registerScreen(page).cell('X/8/25', 'X/8/25').click()
  const card = await app.saved(() => paneAction(page, 'Karta'))
  const word = await readWord(card)
  expect(word.paragraphs.join('\n').replaceAll('\u00a0', ' ')).toContain(
    'Karta według urzędu: KARTA UCHWAŁY NR X/8/25 (Dz. U. z 2026 r. poz. 321)',
  )
  expect(word.xml).not.toMatch(/[{}]/u)
  // What nothing stands in is left out with its heading.
  expect(word.paragraphs).not.toContain('Załączniki')
  expect(word.rows).toContainEqual(['W sprawie', 'w sprawie opłaty targowej'])
  expect(
    strFromU8(unzipSync(new Uint8Array(await readFile(card)))['docProps/custom.xml'] ?? new Uint8Array()),
  ).toContain('Wersja wzoru')

  // So is a paper a screen makes: it is put in whole where the template says so.
  await openTemplates(page)
  await page.getByLabel('Rejestr albo ekran').selectOption('Pulpit')
  const week = await app.saved(() => page.getByRole('button', { name: 'Zapisz wzór: Arkusz tygodnia' }).click())
  await app.pickFile(await changed(week, 'tydzien.docx', begun('Do wiadomości: {Przewodniczący}')))
  await page.getByRole('button', { name: 'Wczytaj wzór: Arkusz tygodnia' }).click()
  await page.getByRole('button', { name: 'Użyj wzoru' }).click()
  await expect(page.getByRole('row', { name: /^Arkusz tygodnia/u })).toContainText('wersja 1')
  await page.getByRole('navigation').getByRole('link', { name: 'Pulpit' }).click()
  const sheet = await readWord(await app.saved(() => page.getByRole('button', { name: /^Drukuj tydzień/u }).click()))
  expect(sheet.paragraphs.findIndex((line) => line.startsWith('Do wiadomości:'))).toBe(0)
  expect(sheet.paragraphs.join('\n')).toContain('poniedziałek')
  await page.keyboard.press('Control+z')

  // After a restart it is there; undone it is gone, and the program's own card is back.
  const again = await restarted(app)
  await openTemplates(again)
  await expect(again.getByRole('row', { name: /^Karta/u })).toContainText('wersja 1')
  await again.keyboard.press('Control+z')
  await expect(again.getByRole('row', { name: /^Karta/u })).toContainText('pismo wbudowane')
})

test('a new paper of the office in three steps, offered where the entry is printed', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await openTemplates(page)
  await page.getByRole('button', { name: 'Nowe pismo…' }).click()
  await page.getByLabel('Nazwa pisma').fill('Poświadczenie')
  const blank = await app.saved(() => page.getByRole('button', { name: 'Zapisz pusty wzór…' }).click())
  await app.pickFile(await changed(blank, 'poswiadczenie.docx', begun('Za zgodność z oryginałem')))
  await page.getByRole('dialog').getByRole('button', { name: 'Wczytaj wzór…' }).click()
  await page.getByRole('button', { name: 'Użyj wzoru' }).click()
  await expect(page.getByRole('row', { name: /^Poświadczenie/u })).toContainText('wersja 1')

  await openRegister(page)
  await registerScreen(page).cell('X/8/25', 'X/8/25').click()
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Drukuj' })
  await dialog.getByLabel('pismo „Poświadczenie” ze wzoru urzędu').check()
  await expect(dialog.getByLabel('kopia publiczna, bez danych osobowych')).toBeChecked()
  const path = await app.saved(() => dialog.getByRole('button', { name: 'Zapisz…' }).click())
  const text = (await readWord(path)).paragraphs.join('\n')
  expect(text).toContain('Za zgodność z oryginałem')
  expect(text).toContain('X/8/25')

  // The same without Word: printed by the browser, or a tagged PDF.
  await page.keyboard.press('Control+p')
  await dialog.getByLabel('pismo „Poświadczenie” ze wzoru urzędu').check()
  if (test.info().project.name === 'electron') {
    const pdf = await readPdf(await app.saved(() => dialog.getByRole('button', { name: 'Zapisz PDF…' }).click()))
    expect(pdf).toMatchObject({ isMarked: true, language: expect.stringMatching(/^pl/u), title: 'Poświadczenie' })
    expect(pdf.text).toContain('Za zgodność z oryginałem')
    expect(pdf.text).toContain('X/8/25')
    return
  }
  await page.evaluate(() => {
    window.print = () => {
      Reflect.set(window, 'printed', document.querySelector('[data-paper]')?.shadowRoot?.textContent)
    }
  })
  await dialog.getByRole('button', { name: 'Drukuj…' }).click()
  await expect.poll(() => page.evaluate((): unknown => Reflect.get(window, 'printed'))).toContain('X/8/25')
})
