import AxeBuilder from '@axe-core/playwright'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { introduce, registerScreen } from './screens/clerk'

test('one contractor written in two ways is joined over all contracts, taken back, and its contracts are shown', async ({
  app,
  folders,
}) => {
  await introduce(app.page)
  const { page } = app
  const path = join(folders.saved, 'umowy.csv')
  await writeFile(
    path,
    [
      'Numer umowy;Data zawarcia;Przedmiot umowy;Wartość;Kontrahent;NIP kontrahenta',
      '1/2026;2.09.2026;remont chodnika;1 000,00;FAL-BRUK SP. Z O.O.;9591558163',
      '2/2026;3.09.2026;remont drogi;2 000,00;Fal-Bruk Spółka z ograniczoną odpowiedzialnością;',
      '3/2026;4.09.2026;zakup papieru;300,00;PAPIER S.A.;1181766202',
    ].join('\n'),
  )
  await page.getByRole('link', { name: 'Umowy' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.pickFile(path)
  await page.getByRole('button', { name: 'Wybierz plik…' }).click()
  await page.getByRole('button', { name: 'Dalej' }).click()
  await page.getByRole('button', { name: 'Importuj: 3 wpisy' }).click()
  await expect(registerScreen(page, 'Umowy').row('zakup papieru')).toBeVisible()

  await page.getByRole('button', { name: 'Kontrahenci' }).click()
  await expect(page.getByRole('heading', { name: 'Prawdopodobnie ten sam kontrahent' })).toBeVisible()
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])
  await page.getByRole('button', { name: /^Połącz: FAL-BRUK/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Połącz kontrahentów' })
  await dialog.getByRole('radio', { name: 'FAL-BRUK SP. Z O.O.' }).check()
  await expect(dialog.getByText('Zmieni się: 1 umowa.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Połącz', exact: true }).click()
  await expect(page.getByText('Nie widać kontrahentów wpisanych na kilka sposobów.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Połącz: FAL-BRUK/ })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('button', { name: /^Połącz: FAL-BRUK/ })).toBeHidden()

  await page.getByRole('searchbox', { name: 'Szukaj nazwy lub NIP' }).fill('959 155')
  await page.getByRole('button', { name: 'Pokaż umowy: FAL-BRUK SP. Z O.O.' }).click()
  await expect(page.getByText('Pokazano 2 wpisy z 3.')).toBeVisible()

  await page.keyboard.press('Control+e')
  const exporting = page.getByRole('dialog', { name: 'Eksport widoku' })
  await exporting.getByRole('radio', { name: 'JSON w układzie CRU' }).check()
  const file = await app.saved(() => exporting.getByRole('button', { name: 'Zapisz plik…' }).click())
  const read: unknown = JSON.parse(await readFile(file, 'utf8'))
  expect(read).toMatchObject({
    format: 'kancelaria-rady/cru/1',
    agreements: [{ contractors: [{ nip: '9591558163' }] }, { contractors: [{ nip: '9591558163' }] }],
  })
})
