import { expect, test } from './fixtures'
import { introduce, openRegister, registerScreen } from './screens/clerk'

test('a committee named in a row is a link as soon as it is the name of one, seen from both ends', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await openRegister(page, 'Komisje i kluby')
  await page.keyboard.press('Control+n')
  const pane = page.getByRole('complementary')
  await pane.getByLabel('Nazwa (wymagane)', { exact: true }).fill('Komisja Budżetu')
  await pane.getByLabel('Rodzaj (wymagane)').selectOption('standing')
  await page.keyboard.press('Control+s')
  await expect(registerScreen(page, 'Komisje i kluby').row('Komisja Budżetu')).toBeVisible()

  await openRegister(page, 'Porządki obrad')
  await page.keyboard.press('Control+n')
  await pane.getByLabel('Numer punktu (wymagane)', { exact: true }).fill('7')
  await pane.getByLabel('Tytuł (wymagane)', { exact: true }).fill('Podjęcie uchwały w sprawie planu')
  await pane.getByRole('button', { name: 'Dodaj wiersz: Opinie komisji' }).click()
  const opinion = pane.getByRole('group', { name: 'Opinie komisji 1' })
  await opinion.getByLabel('Komisja', { exact: true }).fill('Rada Seniorów')
  await opinion.getByLabel('Opinia', { exact: true }).fill('pozytywna')
  // What nobody bears stays text; a name of one record becomes the link.
  await expect(opinion.getByLabel('Komisja', { exact: true })).toHaveValue('Rada Seniorów')
  await opinion.getByLabel('Komisja', { exact: true }).fill('komisja budzetu')
  await opinion.getByLabel('Opinia', { exact: true }).focus()
  await expect(opinion.getByRole('button', { name: 'Komisja Budżetu', exact: true })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(pane.getByText('Zmiany niezapisane')).toHaveCount(0)
  await opinion.getByRole('button', { name: 'Komisja Budżetu', exact: true }).click()
  await expect(pane.getByText('Opinia do punktu')).toBeVisible()
  await pane.getByRole('button', { name: '7 Podjęcie uchwały w sprawie planu' }).click()
  await expect(opinion.getByRole('button', { name: 'Komisja Budżetu', exact: true })).toBeVisible()
  await opinion.getByRole('button', { name: /^Usuń/ }).first().click()
  await expect(opinion.getByLabel('Komisja', { exact: true })).toBeFocused()
})
