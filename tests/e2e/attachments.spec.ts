import type { Page } from '@playwright/test'
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import type { AppHost } from './hosts/appHost'
import { call } from './hosts/call'
import { fixture, openRegister, openView, registerScreen, restarted, withRegister } from './screens/clerk'

// Files on an entry: attached in every way, opened, replaced, found by what is in them; what can run is refused.

const file = (name: string) => fixture(`attachments/${name}`)

/** The attachments of the open entry. */
function attachments(page: Page) {
  const field = page.getByRole('complementary').getByRole('group', { name: 'Załączniki' })
  return {
    field,
    rows: field.getByRole('list', { name: 'Załączniki' }).getByRole('listitem'),
    name: (name: string) => field.getByRole('button', { name, exact: true }),
    act: async (name: string, action: string) => {
      await field.getByRole('button', { name: `Działania na pliku ${name}` }).click()
      await page.getByRole('menuitem', { name: action }).click()
    },
  }
}

/** Opens the entry whose files are attached. */
async function openEntry(app: AppHost): Promise<ReturnType<typeof attachments>> {
  await withRegister(app)
  await registerScreen(app.page).cell('X/8/25', 'X/8/25').click()
  return attachments(app.page)
}

async function pick(app: AppHost, name: string): Promise<void> {
  await app.pickFile(file(name))
  await app.page.getByRole('button', { name: 'Dodaj pliki…' }).click()
}

/** Drops or pastes a file made in the page, as the system's file manager would. */
async function hand(page: Page, how: 'drop' | 'paste', name: string, content: string): Promise<void> {
  await page.getByRole('group', { name: 'Załączniki' }).evaluate(
    (field, given) => {
      const data = new DataTransfer()
      data.items.add(new File([given.content], given.name))
      field.dispatchEvent(
        given.how === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    { how, name, content },
  )
}

/** Searches everywhere until the only hit is this one: texts are read behind the scenes. */
async function search(page: Page, typed: string, shown: string): Promise<void> {
  await expect(registerScreen(page).grid).toBeVisible()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Szukaj wszędzie' })
  const hits = dialog.getByRole('option')
  await expect
    .poll(async () => {
      await dialog.getByRole('combobox').fill('')
      await dialog.getByRole('combobox').fill(typed)
      await expect(dialog.getByRole('status')).toHaveText(/^(?:Trafienia|Nic nie znaleziono)/u)
      return hits.allTextContents()
    })
    .toEqual([expect.stringContaining(shown)])
  await expect(hits.locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

test('files are picked, dropped and pasted, each time one command that can be undone', async ({ app }) => {
  const { page } = app
  const { rows, name } = await openEntry(app)
  await pick(app, 'umowa.docx')
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText(/^umowa\.docx10,6 kB|umowa\.docx11 kB/u)
  await expect(rows.first()).toContainText('Anna Nowak')
  await hand(page, 'drop', 'notatka.txt', 'Ustalenia z narady o przystani')
  await expect(name('notatka.txt')).toBeVisible()
  await hand(page, 'paste', 'pismo.txt', 'Pismo w sprawie przystani')
  await expect(rows).toHaveCount(3)
  await hand(page, 'drop', 'inna nazwa.txt', 'Pismo w sprawie przystani')
  await expect(page.getByRole('alert')).toContainText('Plik inna nazwa.txt już tu jest')
  await expect(rows).toHaveCount(3)

  await registerScreen(page).grid.focus()
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(name('umowa.docx')).toBeVisible()

  // The bytes are still there, and come through a restart.
  await restarted(app)
  await registerScreen(app.page).cell('X/8/25', 'X/8/25').click()
  const saved = await app.saved(() => attachments(app.page).act('umowa.docx', 'Zapisz kopię…'))
  expect(await readFile(saved)).toEqual(await readFile(file('umowa.docx')))
})

test('what can run is refused, whatever it is called', async ({ app }) => {
  const { page } = app
  const { rows, field } = await openEntry(app)
  await hand(page, 'drop', 'faktura.pdf.exe', 'MZ')
  await expect(field.getByRole('alert')).toContainText('Pliku faktura.pdf.exe nie można załączyć')
  await hand(page, 'drop', 'umowa.pdf', 'MZ\0\0\0\0')
  await expect(field.getByRole('alert')).toContainText('Pliku umowa.pdf nie można załączyć')
  await hand(page, 'drop', 'rysunek.dxfx', 'x')
  await expect(field.getByRole('alert')).toContainText('Ustawienia → Załączniki')
  await field.getByRole('button', { name: 'Zamknij komunikat o plikach' }).click()
  await expect(field.getByRole('alert')).toBeHidden()
  await expect(rows).toHaveCount(0)
  expect(await readdir(join(app.data, 'attachments')).catch(() => [])).not.toContainEqual(
    expect.stringMatching(/^[0-9a-f]{2}$/u),
  )
})

test('the words inside a DOCX, a PDF and a text are found and shown with what stands around them', async ({ app }) => {
  const { page } = app
  const { name } = await openEntry(app)
  await pick(app, 'umowa.docx')
  await expect(name('umowa.docx')).toBeVisible()
  await pick(app, 'opinia.pdf')
  await expect(name('opinia.pdf')).toBeVisible()
  await search(page, 'koszenie lak', 'Załączniki, umowa.docx: … gruntu przy ulicy')
  await search(page, 'struga zabia', 'Załączniki, opinia.pdf: Opinia prawna')
  // Undone, the file is attached to nothing and not found.
  await registerScreen(page).grid.focus()
  await page.keyboard.press('Control+z')
  await expect(name('opinia.pdf')).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Szukaj we wszystkich rejestrach' }).fill('struga zabia')
  await expect(page.getByText('Nic nie znaleziono')).toBeVisible()
  // After a restart the words come from the database.
  await restarted(app)
  await search(app.page, 'dzierzawy gruntu', 'Załączniki, umowa.docx: Umowa dzierżawy')
})

test('a file is described, replaced and removed; the one before stays in the history', async ({ app }) => {
  const { page } = app
  const { rows, name, act } = await openEntry(app)
  await pick(app, 'umowa.docx')
  await expect(name('umowa.docx')).toBeVisible()
  await act('umowa.docx', 'Zmień nazwę lub opis…')
  const dialog = page.getByRole('dialog', { name: 'Nazwa i opis załącznika' })
  await dialog.getByLabel('Nazwa pliku').fill('Umowa podpisana')
  await dialog.getByLabel('Opis', { exact: true }).fill('odpis dla RIO')
  await page.keyboard.press('Enter')
  await expect(rows.first()).toContainText('odpis dla RIO')
  await app.pickFile(file('opinia.pdf'))
  await act('Umowa podpisana.docx', 'Zastąp innym plikiem…')
  await expect(name('opinia.pdf')).toBeVisible()
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText('odpis dla RIO')
  await expect(registerScreen(page).pane.getByText('Umowa podpisana.docx').last()).toBeVisible()
  await act('opinia.pdf', 'Usuń z wpisu')
  await expect(rows).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Dodaj pliki…' })).toBeFocused()
  await page.getByRole('status').getByRole('button', { name: 'Cofnij' }).click()
  await expect(name('opinia.pdf')).toBeVisible()
})

test('a new entry is saved with its files; the list counts them and filters by them', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await page.keyboard.press('Control+n')
  const { pane, row } = registerScreen(page)
  await pane.getByLabel('W sprawie').fill('w sprawie przystani')
  await hand(page, 'drop', 'uchwała.txt', 'Treść uchwały o przystani')
  await expect(attachments(page).name('uchwała.txt')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(pane).toHaveAccessibleName(/^Wpis /u)
  await expect(attachments(page).rows).toHaveCount(1)

  await openView(page, /^Bez załącznika/u)
  await expect(row('X/8/25')).toBeVisible()
  await expect(row('w sprawie przystani')).toBeHidden()
  const filter = page.getByRole('textbox', { name: 'Filtr: Załączniki' })
  await filter.fill('niepuste')
  await expect(row('w sprawie przystani')).toContainText('1 plik')
  await expect(row('X/8/25')).toBeHidden()
})

test('a file damaged on the disk is neither opened nor saved, and the check names it', async ({ app }) => {
  const { page } = app
  const { name, act } = await openEntry(app)
  await pick(app, 'umowa.docx')
  await expect(name('umowa.docx')).toBeVisible()
  const folder = join(app.data, 'attachments')
  const part = (await readdir(folder)).find((entry) => /^[0-9a-f]{2}$/u.test(entry)) ?? ''
  const [stored = ''] = await readdir(join(folder, part))
  await chmod(join(folder, part, stored), 0o600)
  await writeFile(join(folder, part, stored), 'podmieniona treść')
  await act('umowa.docx', 'Otwórz')
  await expect(page.getByText('Załącznik umowa.docx zmienił się na dysku poza programem')).toBeVisible()
  await page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await page.getByRole('button', { name: 'Sprawdź wszystkie pliki' }).click()
  await expect(page.getByText('X/8/25: umowa.docx – zmieniony poza programem')).toBeVisible()
  // The page of the health check looks by itself.
  await page.getByRole('link', { name: 'Stan danych' }).click()
  const storage = page.getByRole('region', { name: 'Załączniki i dziennik' })
  await expect(storage).toContainText('X/8/25: umowa.docx – zmieniony poza programem')
  await storage.getByRole('link', { name: 'X/8/25' }).click()
  await expect(registerScreen(page).pane).toHaveAccessibleName('Wpis X/8/25')
})

test('limits are settings, and files given up can be removed', async ({ app }) => {
  const { page } = app
  await openEntry(app)
  await page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await page.getByLabel('Największy plik (MB)').fill('1')
  await page.getByLabel('Dozwolone rodzaje plików').fill('txt, .pdf')
  await page.getByLabel('Dozwolone rodzaje plików').blur()
  await openRegister(page)
  await registerScreen(page).cell('X/8/25', 'X/8/25').click()
  const { field, name } = attachments(page)
  await hand(page, 'drop', 'duży.txt', 'x'.repeat(1_100_000))
  await expect(field.getByRole('alert')).toContainText('Plik duży.txt jest większy niż 1 MB')
  await hand(page, 'drop', 'umowa.docx', 'x')
  await expect(field.getByRole('alert')).toContainText('takich jak umowa.docx')

  // Attached to a new entry that is given up: nothing leads to it, from the next start on it can be removed.
  await page.keyboard.press('Control+n')
  await hand(page, 'drop', 'porzucona.txt', 'porzucona')
  await expect(name('porzucona.txt')).toBeVisible()
  await page.getByRole('button', { name: 'Odrzuć zmiany' }).click()
  await app.restart()
  await app.page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await app.page.getByRole('button', { name: 'Znajdź niepotrzebne pliki' }).click()
  await app.page.getByRole('button', { name: 'Usuń na zawsze: 1 plik' }).click()
  await expect(app.page.getByText('Usunięto 1 plik, zwolniono 9 B.')).toBeVisible()
  await app.page.getByRole('button', { name: 'Znajdź niepotrzebne pliki' }).click()
  await expect(app.page.getByText('Nie ma niepotrzebnych plików')).toBeVisible()
})

test('on the wall of the chamber no attachment shows', async ({ app }) => {
  const { page } = app
  const { name, field } = await openEntry(app)
  await pick(app, 'umowa.docx')
  await expect(name('umowa.docx')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(field).toBeHidden()
  await expect(page.getByText('umowa.docx')).toBeHidden()
})

test('nothing but a SHA-256 names a stored file', async ({ app }) => {
  await openEntry(app)
  for (const sha256 of ['../../preferences.json', 'a'.repeat(63), `${'a'.repeat(63)}/`])
    expect(await call(app.page, 'attachment.save', { sha256, name: 'a.txt' })).toMatchObject({
      ok: false,
      error: { code: 'badRequest' },
    })
})
