import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, startHost, test } from './fixtures'
import { answerName, registerScreen, restarted, withRegister } from './screens/clerk'

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

test('the pane keeps the width it was given, dragged or by keys', async ({ app }) => {
  await withRegister(app)
  const open = async (page = app.page) => {
    await registerScreen(page).row('X/8/25').getByRole('gridcell').nth(1).click()
    const pane = registerScreen(page).pane
    await expect(pane).toBeVisible()
    return {
      border: page.getByRole('separator', { name: 'Szerokość panelu wpisu' }),
      width: async () => (await pane.boundingBox())?.width ?? 0,
    }
  }
  const { border, width } = await open()
  const before = await width()
  await border.press('ArrowLeft')
  await border.press('ArrowLeft')
  await expect.poll(width).toBeCloseTo(before + 48, 0)
  // Again where another window of the same screen took the pointer in the middle of the drag: capture ends there by design.
  await expect(async () => {
    const box = await border.boundingBox()
    if (box === null) throw new Error('the border is not there')
    await app.page.mouse.move(box.x + 2, box.y + 100)
    await app.page.mouse.down()
    await app.page.mouse.move(box.x - 50, box.y + 100, { steps: 3 })
    await app.page.mouse.up()
    expect(await width()).toBeGreaterThan(before + 80)
  }).toPass()
  const wide = await width()

  const later = await open(await restarted(app))
  expect(await later.width()).toBeCloseTo(wide, 0)
  await expect(later.border).toHaveAttribute('aria-valuenow', String(Math.round(wide)))
})

test('reminders are settings of the workstation, and say where they are not available', async ({ app, host }) => {
  const { page } = app
  await answerName(page)
  await page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  const badge = page.getByRole('checkbox', { name: 'Liczba spraw na ikonie programu' })
  const hour = page.getByLabel('Powiadomienie systemowe')
  if (host === 'preview') {
    await expect(hour).toBeDisabled()
    await expect(badge).toBeDisabled()
    await expect(badge).toHaveAccessibleDescription(/Niedostępne w podglądzie/u)
    return
  }
  await expect(badge).toBeChecked()
  await badge.uncheck()
  await page.getByRole('checkbox', { name: /zostaw program przy zegarze/u }).check()
  const again = await app.restart()
  await again.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await expect(again.getByRole('checkbox', { name: 'Liczba spraw na ikonie programu' })).not.toBeChecked()
  await expect(again.getByRole('checkbox', { name: /zostaw program przy zegarze/u })).toBeChecked()
})
