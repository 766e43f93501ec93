import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, startHost, test } from './fixtures'

test('settings that cannot be saved work until the program closes, and that is said once', async ({
  host,
  folders,
}) => {
  // A folder in the place of the file: it can be neither read nor replaced, also not by the superuser.
  await mkdir(join(folders.data, 'preferences.json'))
  const app = await startHost(host, folders)
  try {
    const { page } = app
    const said = page.getByText('Ustawień stanowiska nie można zapisać')
    await page.getByLabel('Imię i nazwisko').fill('Anna Zielińska')
    await page.keyboard.press('Enter')
    await expect(said).toBeVisible()
    await expect(page.getByRole('dialog')).toBeHidden()

    await page.evaluate(() => {
      location.hash = '#/settings'
    })
    await expect(page.getByLabel('Imię i nazwisko przy tym stanowisku')).toHaveValue('Anna Zielińska')
    await page.getByLabel('Wygląd').selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByLabel('Język programu').selectOption('en')
    await expect(page.getByLabel('Appearance')).toHaveValue('dark')
    await expect(page.locator('.toast')).toHaveCount(1)
  } finally {
    await app.close()
  }
})
