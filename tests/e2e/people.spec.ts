import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { introduce, openRegister, registerScreen } from './screens/clerk'

test('two entries of one person are made one, side by side, and one undo takes it back', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await openRegister(page, 'Osoby')
  const people = registerScreen(page, 'Osoby')
  const pane = page.getByRole('complementary')
  for (const fields of [{ Telefon: '500 000 104' }, { 'E-mail': 'h@example.com', Uwagi: 'gość sesji' }]) {
    await page.keyboard.press('Control+n')
    for (const [label, value] of Object.entries({
      'Nazwisko (wymagane)': 'Sowińska',
      'Imię (imiona)': 'Halina',
      ...fields,
    }))
      await pane.getByLabel(label, { exact: true }).fill(value)
    await page.keyboard.press('Control+s')
    await expect(pane.getByRole('button', { name: 'Odrzuć zmiany' })).toHaveCount(0)
    await page.keyboard.press('Escape')
  }
  await expect(people.rows).toHaveCount(2)

  await people.rows.first().getByRole('gridcell').filter({ hasText: 'Sowińska' }).click()
  await pane.getByRole('button', { name: 'Więcej działań' }).click()
  await page.getByRole('menuitem', { name: 'Połącz z innym wpisem…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Połącz z wpisem Sowińska Halina' })
  await dialog.getByRole('combobox').fill('sowinska')
  await page.getByRole('option', { name: /Sowińska/u }).click()
  await expect(dialog.getByRole('radio', { name: /^E-mail: .*h@example\.com/u })).toBeVisible()
  expect((await new AxeBuilder({ page }).setLegacyMode(true).include('.dialog').analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'Połącz', exact: true }).click()
  await expect(page.getByText('Gotowe: połączenie w jeden wpis: 2 osoby.')).toBeVisible()
  await expect(people.rows).toHaveCount(1)
  await expect(pane.getByLabel('Telefon', { exact: true })).toHaveValue('500 000 104')
  await expect(pane.getByLabel('E-mail', { exact: true })).toHaveValue('h@example.com')
  await page.getByRole('button', { name: 'Cofnij', exact: true }).click()
  await expect(people.rows).toHaveCount(2)
})
