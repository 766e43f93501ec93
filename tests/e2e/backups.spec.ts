import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { registerScreen, withRegister } from './screens/clerk'

/** What a clerk sees and touches on the screen of backups. */
function backupsScreen(page: Page) {
  const dialog = page.getByRole('alertdialog')
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Przywróć kopię/u }) })
  return {
    dialog,
    rows,
    open: async () => {
      await page.getByRole('link', { name: 'Kopie zapasowe' }).click()
      await expect(page.getByRole('heading', { name: 'Kopie zapasowe', level: 1 })).toBeVisible()
    },
    make: async () => {
      const before = await rows.count()
      await page.getByRole('button', { name: 'Utwórz kopię teraz' }).click()
      await expect(rows).toHaveCount(before + 1)
    },
    /** Opens the newest backup to restore it, and waits until it is read. */
    openNewest: async () => {
      await rows
        .first()
        .getByRole('button', { name: /^Przywróć kopię/u })
        .click()
      await expect(dialog.getByRole('button', { name: 'Przywróć' })).toBeVisible()
    },
    confirm: async () => {
      await dialog.getByRole('button', { name: 'Przywróć' }).click()
      await expect(page.getByText('Przywrócono dane z kopii.')).toBeVisible()
    },
  }
}

const folderOf = (data: string) => join(data, 'Kopie zapasowe')

async function openRegister(page: Page) {
  await page.getByRole('link', { name: /^Uchwały/u }).click()
  const register = registerScreen(page)
  await expect(register.rows).toHaveCount(8)
  return register
}

async function changeTitle(page: Page, number: string, title: string): Promise<void> {
  const register = await openRegister(page)
  await register.cell(number, number).click()
  await register.field('W sprawie (wymagane)').fill(title)
  await page.keyboard.press('Control+s')
  await expect(register.row(title)).toBeVisible()
}

test('a backup is made in two clicks, and brings everything back', async ({ app }) => {
  const { page } = app
  await withRegister(app)
  const screen = backupsScreen(page)
  await screen.open()
  await screen.make()
  await expect(page.getByText(/^Ostatnia sprawdzona kopia: .* 8 wpisów\.$/u)).toBeVisible()
  await changeTitle(page, 'I/1/24', 'zmieniono po kopii')

  await screen.open()
  await screen.openNewest()
  await expect(screen.dialog.getByRole('row', { name: /^Uchwały 8 8 0 1 0$/u })).toBeVisible()
  await screen.confirm()
  // The state before was backed up first, so there is a way back.
  await expect(screen.rows.filter({ hasText: 'przed przywróceniem' })).toHaveCount(1)
  await expect((await openRegister(page)).row('zmieniono po kopii')).toHaveCount(0)
  const restarted = await app.restart()
  await expect((await openRegister(restarted)).row('zmieniono po kopii')).toHaveCount(0)
})

test('chosen registers come back as one step that can be undone', async ({ app }) => {
  const { page } = app
  await withRegister(app)
  const screen = backupsScreen(page)
  await screen.open()
  await screen.make()
  await changeTitle(page, 'I/1/24', 'zmieniono po kopii')
  await screen.open()
  await screen.openNewest()
  await screen.dialog.getByLabel('Wybrane rejestry').check()
  await screen.confirm()
  const register = await openRegister(page)
  await expect(register.row('zmieniono po kopii')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Cofnięto: przywrócenie z kopii z .* \(1 wpis\)\.$/u)).toBeVisible()
  await expect(register.row('zmieniono po kopii')).toBeVisible()
})

test('an import is preceded by a backup of what was there', async ({ app }) => {
  const { page } = app
  await withRegister(app)
  const screen = backupsScreen(page)
  const register = await openRegister(page)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.pickFile(join(import.meta.dirname, '../fixtures/zmiany-bom.csv'))
  await page.getByRole('button', { name: 'Wybierz plik…' }).click()
  await page.getByRole('button', { name: 'Dalej' }).click()
  await page.getByRole('button', { name: /^Importuj: / }).click()
  await expect(register.grid).toBeVisible()
  await screen.open()
  const before = screen.rows.filter({ hasText: 'przed importem' })
  await expect(before.getByRole('cell', { name: '8', exact: true })).toHaveCount(1)
})

test('a broken, a cut and a foreign file are refused, and nothing changes', async ({ app, folders }) => {
  const { page } = app
  await withRegister(app)
  const screen = backupsScreen(page)
  await screen.open()
  await screen.make()
  const folder = folderOf(app.data)
  const [made = ''] = await readdir(folder)
  const whole = await readFile(join(folder, made))
  const flipped = Buffer.from(whole)
  flipped[Math.floor(flipped.length / 2)] = (flipped[Math.floor(flipped.length / 2)] ?? 0) ^ 1
  await writeFile(join(folder, 'kopia-2001-zmieniona.zip'), flipped)
  await writeFile(join(folder, 'kopia-2001-ucieta.zip'), whole.subarray(0, whole.length - 100))
  await writeFile(join(folder, 'kopia-2001-obca.zip'), 'to nie jest kopia')
  await page.getByRole('link', { name: /^Uchwały/u }).click()
  await screen.open()
  for (const [name, words] of [
    ['zmieniona', /jest niepełny albo uszkodzony/u],
    ['ucieta', /jest niepełny albo uszkodzony/u],
    ['obca', /to nie jest plik kopii/u],
  ] as const) {
    await page.getByRole('button', { name: `Przywróć kopię kopia-2001-${name}.zip` }).click()
    await expect(screen.dialog.getByRole('alert')).toHaveText(words)
    await screen.dialog.getByRole('button', { name: 'Zamknij' }).click()
  }
  await page.getByRole('button', { name: 'Sprawdź kopię kopia-2001-zmieniona.zip' }).click()
  await expect(page.getByText(/kopia-2001-zmieniona\.zip jest niepełny/u)).toBeVisible()
  await page.getByRole('button', { name: `Sprawdź kopię ${made}` }).click()
  await expect(page.getByText(/jest cała: wszystkie sumy kontrolne/u)).toBeVisible()
  await openRegister(page)

  // The same from a file elsewhere.
  const elsewhere = join(folders.saved, 'kopia-obca.zip')
  await writeFile(elsewhere, flipped)
  await screen.open()
  await app.pickFile(elsewhere)
  await page.getByRole('button', { name: 'Przywróć z pliku…' }).click()
  await expect(screen.dialog.getByRole('alert')).toHaveText(/jest niepełny albo uszkodzony/u)
})

test('a backup with a passphrase opens with it, from a file elsewhere', async ({ app, folders }) => {
  // Turning a passphrase into a key is slow on purpose, and here it is done five times.
  test.setTimeout(300_000)
  const { page } = app
  await withRegister(app)
  const screen = backupsScreen(page)
  await screen.open()
  await page.getByRole('button', { name: 'Kopia z hasłem…' }).click()
  const passphrase = 'koń bateria zszywka poprawnie'
  const { dialog } = screen
  await expect(dialog.getByText(/^Zgubionego hasła nie da się odzyskać/u)).toBeVisible()
  await dialog.getByLabel('Hasło', { exact: true }).fill(passphrase)
  await dialog.getByLabel('Powtórz hasło').fill(`${passphrase}!`)
  await expect(dialog.getByText('Hasła się różnią.')).toBeVisible()
  await dialog.getByLabel('Powtórz hasło').fill(passphrase)
  await expect(dialog.getByRole('button', { name: 'Utwórz kopię' })).toBeDisabled()
  await dialog.getByLabel(/^Rozumiem/u).check()
  await dialog.getByRole('button', { name: 'Utwórz kopię' }).click()
  await expect(screen.rows.filter({ hasText: 'z hasłem' })).toHaveCount(1, { timeout: 100_000 })
  await changeTitle(page, 'I/1/24', 'zmieniono po kopii')

  const folder = folderOf(app.data)
  const made = (await readdir(folder)).find((name) => name.endsWith('.zip.age')) ?? ''
  expect((await readFile(join(folder, made))).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /u)
  await mkdir(folders.saved, { recursive: true })
  const elsewhere = join(folders.saved, 'z pendrive.zip.age')
  await copyFile(join(folder, made), elsewhere)
  await screen.open()
  await app.pickFile(elsewhere)
  await page.getByRole('button', { name: 'Przywróć z pliku…' }).click()
  await dialog.getByLabel('Hasło').fill('nie to hasło')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/^Hasło nie pasuje do pliku z pendrive\.zip\.age/u)).toBeVisible({ timeout: 100_000 })
  await dialog.getByLabel('Hasło').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('row', { name: /^Uchwały 8 8 0 1 0$/u })).toBeVisible({ timeout: 100_000 })
  await screen.confirm()
  await expect((await openRegister(page)).row('zmieniono po kopii')).toHaveCount(0)
})

test('settings of backups stay', async ({ app }) => {
  await withRegister(app)
  const screen = backupsScreen(app.page)
  await screen.open()
  await app.page.getByLabel('Jak często').selectOption('raz dziennie')
  await app.page.getByLabel('Ile ostatnich kopii zachować').fill('0')
  await expect(app.page.getByText('Podaj liczbę od 1 do 200.')).toBeVisible()
  await app.page.getByLabel('Ile ostatnich kopii zachować').fill('25')
  await app.page.keyboard.press('Tab')
  await expect(app.page.getByText('Ustawienia kopii zapisano.')).toBeVisible()
  const page = await app.restart()
  await backupsScreen(page).open()
  await expect(page.getByLabel('Jak często')).toHaveValue('day')
  await expect(page.getByLabel('Ile ostatnich kopii zachować')).toHaveValue('25')
})
