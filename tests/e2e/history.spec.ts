import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { expect, test } from './fixtures'
import { registerScreen, withRegister } from './screens/clerk'

// What was done can be seen, taken back, proved and, where the law wants it, erased for good.

/** Everything the database holds, as text. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kancelaria-rady')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('not opened'))
    })
    const names = Array.from(database.objectStoreNames)
    const transaction = database.transaction(names)
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const request = transaction.objectStore(name).getAll()
            request.onsuccess = () => resolve(request.result)
          }),
      ),
    )
    database.close()
    return JSON.stringify(all)
  })
}

/** Changes a value in the log behind the program's back. */
async function tamper(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('kancelaria-rady')
        request.onerror = () => reject(new Error('not opened'))
        request.onsuccess = () => {
          const database = request.result
          const transaction = database.transaction('commands', 'readwrite')
          const cursor = transaction.objectStore('commands').openCursor()
          cursor.onsuccess = () => cursor.result?.update({ ...cursor.result.value, who: 'Ktoś Inny' })
          transaction.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
  )
}

async function clean(page: Page, what: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .setLegacyMode(true)
    .analyze()
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join()}`),
      what,
    )
    .toEqual([])
}

const toast = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible()
const step = (page: Page, text: string | RegExp) => page.getByRole('option').filter({ hasText: text })

test('a value is put back from the history, and the entry is shown as it was', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/4/24', 'II/4/24').click()
  for (const text of ['uwaga pierwsza', 'uwaga druga']) {
    await screen.field('Uwagi').fill(text)
    await page.keyboard.press('Control+s')
    await expect(screen.pane.locator('.history li').first()).toContainText(text)
  }
  const newest = screen.pane.locator('.history li').first()
  await expect(newest).toContainText('Anna Nowak')
  await expect(newest).toContainText('Uwagi: uwaga pierwsza Przywróć tę wartość → uwaga druga')
  await newest.getByRole('button', { name: 'Przywróć tę wartość w polu „Uwagi”: uwaga pierwsza' }).click()
  await expect(screen.field('Uwagi')).toHaveValue('uwaga pierwsza')
  await toast(page, 'Przywrócono wartość pola „Uwagi”. Ctrl+Z cofa.')
  await page.keyboard.press('Control+z')
  await expect(screen.field('Uwagi')).toHaveValue('uwaga druga')

  // As it came from the file: no remarks.
  await screen.pane.locator('.history li').last().getByRole('button', { name: 'Pokaż wpis po tej zmianie' }).click()
  const past = page.getByRole('dialog', { name: /^II\/4\/24.* – stan z / })
  await expect(past.getByRole('row', { name: /^Uwagi/u })).toContainText('uwaga druga')
  await clean(page, 'as of')
  await past.getByRole('button', { name: 'Przywróć różniące się pola (1)' }).click()
  await expect(past).toBeHidden()
  await expect(screen.field('Uwagi')).toHaveValue('')

  await screen.pane.getByRole('button', { name: 'Pokaż wpis z dnia…' }).click()
  const ask = page.getByRole('dialog', { name: 'Pokaż wpis z dnia…' })
  await ask.getByLabel('Dzień').fill('1.1.20')
  await ask.getByRole('button', { name: 'Dalej' }).click()
  await expect(page.getByText('Tego dnia wpisu jeszcze nie było albo już go nie było.')).toBeVisible()
  await page.keyboard.press('Escape')
  await screen.pane.getByRole('button', { name: 'Pokaż wpis z dnia…' }).click()
  await ask.getByLabel('Dzień').fill('dziś')
  await ask.getByRole('button', { name: 'Dalej' }).click()
  await expect(page.getByText('Wszystkie pola są dziś takie same.')).toBeVisible()
})

test('the log is filtered, exported for an inspection and verified', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/4/24', 'II/4/24').click()
  await screen.field('Uwagi').fill('telefon do sołtysa')
  await page.keyboard.press('Control+s')
  await expect(screen.pane.locator('.history li').first()).toContainText('telefon do sołtysa')
  await page.getByRole('link', { name: 'Dziennik zmian' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dziennik zmian' })).toBeVisible()
  await expect(page.getByText('3 operacje', { exact: true })).toBeVisible()
  await expect(step(page, 'zmiana pola „Uwagi” w II/4/24')).toBeVisible()
  const details = page.getByRole('complementary', { name: 'Szczegóły operacji' })
  await expect(details).toContainText('telefon do sołtysa')
  await clean(page, 'log')

  await page.getByLabel('Rodzaj').selectOption('import')
  await expect(page.getByText('1 operacja', { exact: true })).toBeVisible()
  await expect(details).toContainText('X/8/25')
  await page.getByLabel('Do dnia').fill('1.1.20')
  await expect(page.getByText('Żadna operacja nie pasuje do filtrów.')).toBeVisible()
  await page.getByRole('button', { name: 'Wyczyść filtry' }).click()
  await expect(page.getByText('3 operacje', { exact: true })).toBeVisible()
  // By the number of an entry the import is found too, for it made the entry.
  await page.getByLabel('Szukaj', { exact: true }).fill('II/3/24')
  await expect(page.getByText('1 operacja', { exact: true })).toBeVisible()
  await expect(step(page, 'import: 8 uchwał')).toBeVisible()
  await page.getByLabel('Szukaj', { exact: true }).fill('')
  await page.getByLabel('Kto').selectOption({ label: 'Anna Nowak' })
  await expect(page.getByText('3 operacje', { exact: true })).toBeVisible()

  for (const format of ['Word', 'Excel'] as const) {
    await page.getByRole('button', { name: 'Eksport', exact: true }).click()
    await page.getByRole('radio', { name: new RegExp(format, 'u') }).check()
    if (format === 'Word') await clean(page, 'export of the log')
    const path = await app.saved(() => page.getByRole('button', { name: 'Zapisz plik…' }).click())
    const files = unzipSync(await readFile(path))
    const text = Object.entries(files)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join('')
    for (const part of ['DZIENNIK ZMIAN', 'telefon do sołtysa', 'import: 8 uchwał', 'X/8/25'])
      expect(text, format).toContain(part)
    if (format === 'Word') expect(text).toContain('Kto: Anna Nowak')
  }

  await page.getByRole('button', { name: 'Sprawdź dziennik' }).click()
  await expect(page.getByRole('heading', { name: 'Dziennik jest nienaruszony' })).toBeVisible()
  await expect(page.getByText('3 operacje, 10 zmian, 9 wpisów', { exact: false })).toBeVisible()
  await clean(page, 'check of the log')
  await page.keyboard.press('Escape')
  await tamper(page)
  await page.getByRole('button', { name: 'Sprawdź dziennik' }).click()
  await expect(page.getByRole('heading', { name: 'Dziennik naruszono' })).toBeVisible()
  await expect(page.getByText('Zmieniono treść operacji.')).toBeVisible()
  await clean(page, 'a log that was tampered with')
})

test('steps are taken back from a list after a restart, and what stands in the way is said', async ({ app }) => {
  await withRegister(app)
  const screen = registerScreen(app.page)
  await screen.cell('II/4/24', 'II/4/24').click()
  for (const [field, text] of [
    ['Druk', '12'],
    ['Druk', '13'],
    ['Uwagi', 'pilne'],
  ] as const) {
    await screen.field(field).fill(text)
    await app.page.keyboard.press('Control+s')
    await expect(screen.pane.locator('.history li').first()).toContainText(text)
  }
  const page = await app.restart()
  await page.getByRole('link', { name: /^Uchwały/u }).click()
  const after = registerScreen(page)
  await expect(after.row('II/4/24')).toBeVisible()
  await after.grid.focus()
  await page.keyboard.press('Control+h')
  const list = page.getByRole('dialog', { name: 'Cofanie' })
  await expect(list.getByRole('option')).toHaveCount(4)
  await expect(list.getByRole('option').last()).toContainText('import: 8 uchwał')
  await expect(list.getByRole('option').last()).toContainText('Anna Nowak')
  await clean(page, 'list of steps')

  // „12” was overwritten by „13”: it cannot be taken back alone.
  await list.getByRole('option').nth(2).click()
  await list.getByRole('button', { name: 'Cofnij tylko ten krok' }).click()
  const obstacle = page.getByRole('alertdialog', { name: 'Nie da się cofnąć w całości' })
  await expect(obstacle).toContainText('wpis II/4/24 zmieniono później')
  await expect(obstacle).toContainText('Późniejsza zmiana: zmiana pola „Uwagi” w II/4/24 (Anna Nowak')
  await clean(page, 'obstacle')
  await obstacle.getByRole('button', { name: 'Zostaw ten krok bez cofania' }).click()
  await expect(list.getByRole('option')).toHaveCount(3)

  await list.getByRole('listbox').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await list.getByRole('button', { name: 'Cofnij do tego miejsca: 2 kroki' }).click()
  await expect(list.getByRole('option')).toHaveCount(1)
  await toast(page, 'Cofnięto: 2 kroki.')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await after.cell('II/4/24', 'II/4/24').click()
  await expect(after.field('Druk')).toHaveValue('12')
  await expect(after.field('Uwagi')).toHaveValue('')

  // The import cannot go as a whole: the entry was changed since. The rest can.
  await after.grid.focus()
  await page.keyboard.press('Control+z')
  await expect(obstacle).toContainText('Zmienionych później: 1 z 8 wpisów')
  await obstacle.getByRole('button', { name: 'Cofnij tylko to, co się da' }).click()
  await expect(after.rows).toHaveCount(1)
  await expect(after.row('II/4/24')).toBeVisible()
  await after.grid.focus()
  await page.keyboard.press('Control+Shift+z')
  await expect(after.rows).toHaveCount(8)
})

test('the trash is emptied after a question and comes back by undo', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/4/24', 'II/4/24').click()
  await screen.grid.focus()
  await page.keyboard.press('Delete')
  await page.getByRole('link', { name: 'Kosz' }).click()
  await page.getByRole('button', { name: 'Opróżnij kosz…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Opróżnić kosz?' })
  await expect(question).toContainText('Z kosza znikną: 1 uchwała.')
  await expect(question.getByRole('button', { name: 'Anuluj' })).toBeFocused()
  await clean(page, 'question about the trash')
  await page.keyboard.press('Enter')
  await expect(question).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: 'II/4/24' })).toBeVisible()
  await page.getByRole('button', { name: 'Opróżnij kosz…' }).click()
  await question.getByRole('button', { name: 'Opróżnij kosz' }).click()
  await expect(page.getByText('Kosz jest pusty.', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Dziennik zmian' }).click()
  await expect(step(page, 'opróżnienie kosza: 1 uchwała')).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.getByRole('link', { name: 'Kosz' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'II/4/24' })).toBeVisible()
})

test('personal data are erased for good: nothing of them is left anywhere, and the log says so and stays whole', async ({
  app,
}) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/4/24', 'II/4/24').click()
  for (const text of ['Kwiatkowska tel. 600100200', 'Kwiatkowska prosi o kontakt']) {
    await screen.field('Uwagi').fill(text)
    await page.keyboard.press('Control+s')
    await expect(screen.pane.locator('.history li').first()).toContainText(text)
  }
  expect(await stored(page)).toContain('Kwiatkowska')
  await screen.pane.getByRole('button', { name: 'Usuń dane trwale…' }).click()
  const question = page.getByRole('alertdialog', { name: 'Usunąć dane trwale?' })
  await expect(question.getByRole('button', { name: 'Anuluj' })).toBeFocused()
  await question.getByRole('checkbox', { name: 'Uwagi', exact: true }).check()
  await question.getByRole('button', { name: 'Usuń trwale' }).click()
  await expect(question).toContainText('Podaj powód albo podstawę prawną.')
  await clean(page, 'question about erasing')
  await question.getByLabel(/^Powód lub podstawa/u).fill('wniosek z art. 17 RODO')
  await question.getByRole('checkbox', { name: /^Rozumiem/u }).check()
  await question.getByRole('button', { name: 'Usuń trwale' }).click()
  await expect(question).toBeHidden()
  await expect(screen.field('Uwagi')).toHaveValue('')
  await expect(screen.pane.locator('.history')).toContainText('Uwagi: usunięte trwale')
  expect(await stored(page)).not.toContain('Kwiatkowska')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Szukaj we wszystkich rejestrach' }).fill('Kwiatkowska')
  await expect(page.getByText('Nic nie znaleziono.', { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')

  // What came before cannot bring them back.
  await screen.grid.focus()
  await page.keyboard.press('Control+z')
  await toast(page, /^Cofnięto: zmiana/u)
  await expect(screen.field('Uwagi')).toHaveValue('')
  expect(await stored(page)).not.toContain('Kwiatkowska')
  await page.getByRole('link', { name: 'Dziennik zmian' }).click()
  await step(page, 'trwałe usunięcie danych: 1 uchwała').click()
  const details = page.getByRole('complementary', { name: 'Szczegóły operacji' })
  await expect(details).toContainText('wniosek z art. 17 RODO')
  await expect(details).toContainText('usunięto trwale: Uwagi')
  await page.getByRole('button', { name: 'Sprawdź dziennik' }).click()
  await expect(page.getByRole('heading', { name: 'Dziennik jest nienaruszony' })).toBeVisible()
})
