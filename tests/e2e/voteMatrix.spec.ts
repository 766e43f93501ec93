import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import type { AppHost } from './hosts/appHost'
import { introduce, registerScreen } from './screens/clerk'

/** Opens the register and imports a file into it as it is proposed. */
async function bring(app: AppHost, register: string, path: string, seen?: () => Promise<void>): Promise<void> {
  const { page } = app
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${register}`, 'u') })
    .click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.pickFile(path)
  await page.getByRole('button', { name: 'Wybierz plik…' }).click()
  await page.getByRole('button', { name: 'Dalej' }).click()
  await seen?.()
  await page.getByRole('button', { name: /^Importuj: / }).click()
  await expect(page.getByRole('grid', { name: `Lista: ${register}` })).toBeVisible()
}

test('a matrix of votes comes in as votes by name, and who was a name only is tied to the person', async ({
  app,
  folders,
}) => {
  const { page } = app
  await introduce(page)
  const list = join(folders.saved, 'radni.csv')
  await writeFile(
    list,
    'Imię i nazwisko;Kadencja;Ślubowanie\nAnna Adamska;9;7.5.2024\nJan Bąk;9;7.5.2024\nEwa Cis;9;7.5.2024\n',
  )
  await bring(app, 'Radni', list)
  const sessions = join(folders.saved, 'sesje.csv')
  await writeFile(sessions, 'Numer;Dzień\nXII;26.2.2026\n')
  await bring(app, 'Sesje i posiedzenia', sessions)

  const matrix = join(folders.saved, 'glosowania.csv')
  await writeFile(
    matrix,
    [
      'Nr głosowania;Przedmiot;Data sesji;Adamska Anna;Bąk Jan;Ewa Ciss',
      '1;w sprawie drogi;26.2.2026;ZA;PRZECIW;ZA',
      '2;w sprawie parku;26.2.2026;NIEOBECNY;ZA;BRAK GŁOSU',
    ].join('\n'),
  )
  await bring(app, 'Głosowania', matrix, async () => {
    await expect(page.getByRole('columnheader', { name: 'Ewa Ciss' })).toBeVisible()
  })

  const votes = registerScreen(page, 'Głosowania')
  await votes.row('w sprawie drogi').click()
  const ballots = votes.pane.getByRole('group', { name: 'Głosy', exact: true })
  await expect(ballots).toContainText('za 2, przeciw 1')
  await ballots.getByLabel('Ewa Ciss: kto to jest').selectOption('Cis Ewa')
  await page.keyboard.press('Control+s')
  await expect(ballots.getByRole('radiogroup', { name: 'Ewa Ciss' })).toBeHidden()
  await expect(
    ballots.getByRole('radiogroup', { name: 'Cis Ewa' }).getByRole('radio', { name: 'za', exact: true }),
  ).toBeChecked()
})
