import { expect, test } from './fixtures'
import { registerScreen, withRegister, withSample } from './screens/clerk'

// What a clerk does not see must not be touched: records of other registers, values changed meanwhile, rows out of sight.

test('a link to another register opens its screen, and leads back to the record it stands in', async ({ app }) => {
  await withSample(app.page)
  const { page } = app
  await page.goto(`${page.url().split('#')[0] ?? ''}#/register/nominations`)
  const nominations = registerScreen(page, 'Zgłoszenia kandydatów na ławników')
  await nominations.rows.first().getByRole('gridcell').nth(1).click()
  await expect(nominations.pane).toBeVisible()
  const name = await nominations.pane.getAttribute('aria-label')
  await nominations.pane.locator('[data-field="election"] .link-target').click()
  await expect(page).toHaveURL(/#\/register\/elections/u)
  const back = page.getByRole('complementary').getByRole('button', { name: /^Wróć do: /u })
  await expect(back).toBeVisible()
  await back.click()
  await expect(page).toHaveURL(/#\/register\/nominations/u)
  await expect(nominations.pane).toHaveAccessibleName(name ?? '')
  await page.goto(`${page.url().split('#')[0] ?? ''}#/register/layJudges?record=nothing`)
  const missing = page.getByRole('complementary', { name: 'Nie ma tu takiego wpisu' })
  await expect(missing.getByRole('textbox')).toHaveCount(0)
  await missing.getByRole('button', { name: 'Wróć do listy' }).click()
  await expect(missing).toBeHidden()
})

test('a value changed meanwhile is not written over, and what is typed back is no change', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  const title = screen.field('W sprawie (wymagane)')
  const undo = async () => {
    await screen.grid.focus()
    await page.keyboard.press('Control+z')
  }
  await screen.cell('II/4/24', 'II/4/24').click()
  const first = await title.inputValue()
  await title.fill('w sprawie parku')
  await page.keyboard.press('Control+s')
  await expect(screen.row('II/4/24')).toContainText('w sprawie parku')
  // Typed and typed back: undone, the field follows, and saving brings nothing back.
  await title.fill('x')
  await title.fill('w sprawie parku')
  await undo()
  await expect(title).toHaveValue(first)
  await page.keyboard.press('Control+Shift+z')
  await expect(title).toHaveValue('w sprawie parku')
  // Typed and not saved: undone, the clerk is asked.
  await title.fill('w sprawie lasu')
  await undo()
  const question = screen.pane.getByRole('group', { name: 'W sprawie: zmieniono w międzyczasie' })
  await expect(question).toContainText(first)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Nie zapisano pól zmienionych w międzyczasie: W sprawie/u)).toBeVisible()
  await expect(screen.row('II/4/24')).toContainText(first)
  await question.getByRole('button', { name: 'Zostaw wpisane tutaj' }).click()
  await expect(question).toBeHidden()
  await page.keyboard.press('Control+s')
  await expect(screen.row('II/4/24')).toContainText('w sprawie lasu')
})

test('a new entry that was given up does not come back', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await page.keyboard.press('Control+n')
  await screen.field('W sprawie (wymagane)').fill('nie będzie')
  await screen.pane.getByRole('button', { name: 'Odrzuć zmiany' }).click()
  await expect(screen.pane).toBeHidden()
  await page.keyboard.press('Control+n')
  await expect(screen.field('W sprawie (wymagane)')).toHaveValue('')
})

test('the selection is what is seen, the focus follows its record, emptying is asked for by name', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  const bar = page.getByRole('toolbar', { name: 'Działania na zaznaczonych' })
  const select = async () => {
    await screen.cell('II/4/24', 'II/4/24').click()
    await page.keyboard.press('Shift+ArrowDown')
    await expect(bar).toContainText('Zaznaczono: 2')
  }
  await select()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await select()
  await screen.filter('W sprawie').fill('budze')
  await expect(bar).toBeHidden()
  await screen.filter('W sprawie').fill('')

  await select()
  await page.getByRole('button', { name: 'Zmień pole…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zmień pole w 2 wpisach' })
  await expect(dialog.getByRole('button', { name: 'Zmień', exact: true })).toBeDisabled()
  await dialog.getByLabel('Pole').selectOption('Data podjęcia')
  await expect(dialog.getByRole('button', { name: 'Zmień', exact: true })).toBeDisabled()
  await expect(dialog.getByRole('button', { name: 'Wyczyść pole „Data podjęcia”' })).toBeDisabled()
  await page.keyboard.press('Escape')

  // Sorted the other way round, the cursor stays with its record.
  await page.keyboard.press('Escape')
  await screen.cell('II/4/24', 'II/4/24').click()
  await page.getByRole('columnheader', { name: 'Numer', exact: true }).getByRole('button').click()
  await screen.grid.focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText('Gotowe: przeniesienie do kosza: 1 uchwała (II/4/24).')).toBeVisible()
})
