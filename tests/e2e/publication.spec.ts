import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Locator, Page } from '@playwright/test'
import { extractText, getMeta } from 'unpdf'
import { expect, test } from './fixtures'
import { fixture, registerScreen, withRegister } from './screens/clerk'

// A register for the public bulletin: asked about what may be private, then a folder with everything in it.

/** The files of a folder that was saved, or downloaded as a ZIP, by their paths. */
async function filesOf(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (path.endsWith('.zip')) return new Map(Object.entries(unzipSync(await readFile(path))))
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(path.length + 1).replaceAll('\\', '/'), await readFile(file)] as const),
    ),
  )
}

/** Opens the dialog and says what the law asks for. */
async function begin(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+e')
  await page.getByRole('button', { name: 'Do publikacji w BIP…' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByLabel('Podmiot udostępniający').fill('Urząd Miejski w Lipowcu')
  await dialog.getByLabel(/^Kto wytworzył/u).fill('Anna Prowadząca, inspektor')
  await dialog.getByLabel(/^Kto wprowadza/u).fill('Piotr Wprowadzający')
  await dialog.getByLabel(/^Kto dokonuje/u).fill('Burmistrz')
  return dialog
}

/** Left, top, right and bottom on the second page of `skarga.pdf`, points: of its PESEL, and of the words before it. */
const numberOfFixture = [450, 137, 515, 147] as const
const wordsOfFixture = [408, 137, 443, 147] as const

/** Part of the dots of a place that are black in a JPEG whose page is drawn at 150 dots to the inch. */
function darkness(page: Page, jpeg: string, place: readonly [number, number, number, number]): Promise<number> {
  return page.evaluate(
    async ({ bytes, at: [left = 0, top = 0, right = 0, bottom = 0] }) => {
      const picture = await createImageBitmap(
        new Blob([Uint8Array.from(bytes, (character) => character.charCodeAt(0))], { type: 'image/jpeg' }),
      )
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
      context?.drawImage(picture, 0, 0)
      const dots = context?.getImageData(left, top, right - left, bottom - top).data ?? []
      let dark = 0
      for (let dot = 0; dot < dots.length; dot += 4) if ((dots[dot] ?? 255) < 60) dark += 1
      return dark / (dots.length / 4)
    },
    { bytes: jpeg, at: place.map((points) => Math.round((points * 150) / 72)) },
  )
}

test('a register goes to the bulletin without what was found in it and left out', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await registerScreen(page).cell('X/8/25', 'X/8/25').click()
  const title = page.getByRole('complementary').getByLabel('W sprawie')
  await title.fill('w sprawie skargi Jana Testowego (PESEL 44051401359), tel. 600 100 200')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Cofnij: zmiana/u)).toBeVisible()

  const dialog = await begin(page)
  await dialog.getByRole('button', { name: 'Sprawdź dane…' }).click()

  await expect(dialog.getByRole('heading', { name: 'Co znaleziono' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Zapisz folder do BIP…' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Wyłącz wszystkie', exact: true }).click()
  await dialog.getByRole('group', { name: 'Decyzja: 600 100 200' }).getByLabel('Zostaw').check()
  await expect(dialog.getByText('Zdecydowano o wszystkim.')).toBeVisible()

  await app.chooseFolder()
  const path = await app.saved(() => dialog.getByRole('button', { name: 'Zapisz folder do BIP…' }).click())
  const files = await filesOf(path)
  const names = [...files.keys()].filter((name) => !name.endsWith('.pdf'))
  expect(names.toSorted()).toEqual([
    'index.html',
    'rejestr.csv',
    'rejestr.csv-metadata.json',
    'rejestr.html',
    'rejestr.json',
    'rejestr.schema.json',
  ])
  // The browser of the preview makes PDFs by itself, one page at a time.
  const pdf = new TextDecoder('latin1').decode(files.get('rejestr.pdf'))
  if (test.info().project.name === 'electron') expect(pdf.slice(0, 5)).toBe('%PDF-')
  const text = (name: string) => new TextDecoder().decode(files.get(name)).replaceAll('\u00a0', ' ')
  for (const name of ['rejestr.csv', 'rejestr.html', 'rejestr.json']) {
    expect(text(name), name).toContain('w sprawie skargi [wyłączono] (PESEL [wyłączono]), tel. 600 100 200')
    expect(text(name), name).not.toMatch(/44051401359|Testow/u)
  }
  for (const name of ['index.html', 'rejestr.html', 'rejestr.json', 'rejestr.csv-metadata.json']) {
    expect(text(name), name).toContain('Piotr Wprowadzający')
    expect(text(name), name).toMatch(/numery PESEL; imiona i nazwiska osób fizycznych/u)
  }
  const data: unknown = JSON.parse(text('rejestr.json'))
  expect(data).toMatchObject({ entries: expect.arrayContaining([expect.objectContaining({ number: 'X/8/25' })]) })

  // It is in the register of publications.
  await expect(page.getByText('Publikację wpisano do rejestru „Publikacje w BIP”.')).toBeVisible()

  await expect(dialog).toBeHidden()

  // What was said is known the next time.
  await page.keyboard.press('Control+e')
  await page.getByRole('button', { name: 'Do publikacji w BIP…' }).click()
  await expect(page.getByRole('alertdialog').getByLabel(/^Kto wprowadza/u)).toHaveValue('Piotr Wprowadzający')
})

test('the pages of an attached file are published with what was left out covered, and nothing to get it back by', async ({
  app,
}) => {
  await withRegister(app)
  const { page } = app
  await registerScreen(page).cell('X/8/25', 'X/8/25').click()
  await app.pickFile(fixture('attachments/skarga.pdf'))
  await page.getByRole('button', { name: 'Dodaj pliki…' }).click()
  await expect(page.getByRole('complementary').getByRole('button', { name: 'skarga.pdf', exact: true })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Cofnij: zmiana/u)).toBeVisible()

  const dialog = await begin(page)
  await dialog.getByLabel(/^Z załącznikami/u).check()
  await dialog.getByRole('button', { name: 'Sprawdź dane…' }).click()
  await dialog
    .getByRole('group', { name: 'Decyzja: skarga.pdf' })
    .getByLabel(/^Opublikuj strony z zasłoniętymi miejscami/u)
    .check()
  // Nothing is published unseen.
  await expect(dialog.getByText('1 pozycja czeka na decyzję')).toBeVisible()
  await dialog.getByRole('group', { name: 'Decyzja: 600 700 800' }).getByLabel('Zostaw').check()
  await dialog.getByRole('button', { name: 'Zasłoń i pokaż strony: skarga.pdf' }).click()
  await expect(dialog.getByRole('img', { name: 'Przed: Strona 2' })).toBeVisible()
  await expect(dialog.getByRole('img', { name: 'Po: Strona 2' })).toBeVisible()
  await expect(dialog.getByText('Zdecydowano o wszystkim.')).toBeVisible()
  await app.chooseFolder()
  const path = await app.saved(() => dialog.getByRole('button', { name: 'Zapisz folder do BIP…' }).click())
  const files = await filesOf(path)
  const attached = [...files.keys()].filter((name) => name.startsWith('załączniki/')).toSorted()
  expect(attached).toEqual(['załączniki/X 8 25/skarga.pdf', 'załączniki/X 8 25/skarga.pdf.html'])
  const [pdf = new Uint8Array(), beside = new Uint8Array()] = attached.map((name) => files.get(name))

  const told = /Brzęczyk|44051401359|0000 0712|Kwiatkowsk|Gołąb|117\/23|245\/12/u
  const text = new TextDecoder().decode(beside)
  expect(text).toContain('tel. 600 700 800')
  expect(text).toContain('rozmawiała ze mną efektywnie sąsiadka, pani [wyłączono], która')
  expect(text).toContain('Zakres wyłączenia')
  expect(text).not.toMatch(told)
  // The new file holds pictures and what the law asks for: no text, no data of the old one in any of its parts.
  const { info } = await getMeta(Uint8Array.from(pdf))
  expect(JSON.stringify(info)).toContain('Piotr Wprowadzający')
  expect(JSON.stringify(info)).not.toMatch(told)
  expect((await extractText(Uint8Array.from(pdf), { mergePages: true })).text.trim()).toBe('')
  const raw = new TextDecoder('latin1').decode(pdf)
  expect(raw.match(/\/(?:BaseFont|FontFile|Metadata|EmbeddedFile)\b|LibreOffice/u)).toBeNull()
  // The picture itself is black where the number stood, and not where the words before it stand.
  const pictures = Array.from(raw.matchAll(/\xff\xd8\xff[\s\S]*?\xff\xd9(?=\r?\nendstream)/gu), ([jpeg]) => jpeg)
  expect(pictures).toHaveLength(2)
  expect(await darkness(page, pictures[1] ?? '', numberOfFixture)).toBeGreaterThan(0.98)
  expect(await darkness(page, pictures[1] ?? '', wordsOfFixture)).toBeLessThan(0.5)
})

test('an attached file is published as its text, without what was left out of it', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await registerScreen(page).cell('X/8/25', 'X/8/25').click()
  await app.pickFile(fixture('attachments/opinia.pdf'))
  await page.getByRole('button', { name: 'Dodaj pliki…' }).click()
  await expect(page.getByRole('complementary').getByRole('button', { name: 'opinia.pdf', exact: true })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Cofnij: zmiana/u)).toBeVisible()

  const dialog = await begin(page)
  await dialog.getByLabel(/^Z załącznikami/u).check()
  await dialog.getByRole('button', { name: 'Sprawdź dane…' }).click()
  await expect(dialog.getByText('1 pozycja czeka na decyzję')).toBeVisible()
  await dialog
    .getByRole('group', { name: 'Decyzja: opinia.pdf' })
    .getByLabel(/^Opublikuj samą treść/u)
    .check()
  await app.chooseFolder()
  const path = await app.saved(() => dialog.getByRole('button', { name: 'Zapisz folder do BIP…' }).click())
  const files = await filesOf(path)
  const attached = [...files.keys()].filter((name) => name.startsWith('załączniki/'))
  expect(attached).toEqual(['załączniki/X 8 25/opinia.pdf.html'])
  const text = new TextDecoder().decode(files.get(attached[0] ?? ''))
  expect(text).toContain('Piotr Wprowadzający')
  expect(text).toContain('Treść pliku bez danych, których jawność wyłączono.')
  expect(new TextDecoder().decode(files.get('index.html'))).toContain('treść załącznika bez wyłączonych danych')
})
