import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { introduce, openRegister, registerScreen } from './screens/clerk'

const pane = (page: Page) => page.getByRole('complementary')

test('a complaint that came by mail opens its register with the fields taken over, and the program says who settles it', async ({
  app,
}) => {
  const { page } = app
  await introduce(page)
  await openRegister(page, 'Dziennik wpływów')
  await page.keyboard.press('Control+n')
  const field = (label: string) => pane(page).getByLabel(label, { exact: true })
  await field('Data wpływu (wymagane)').fill('2.3.2026')
  await field('Przedmiot (bez nazwisk) (wymagane)').fill('hałas w parku')
  await field('Rodzaj').selectOption({ label: 'skarga lub wniosek' })
  await field('Rodzaj nadawcy').selectOption({ label: 'osoba fizyczna' })
  await field('Nadawca').fill('Jan Wzorek')
  await page.keyboard.press('Control+s')
  const mail = registerScreen(page, 'Dziennik wpływów')
  await expect(mail.row('hałas w parku')).toContainText('do wpisania do rejestru')

  await pane(page).getByRole('button', { name: 'Nowa skarga lub wniosek' }).click()
  await expect(page.getByRole('complementary', { name: /^Wpis S 1\/2026$/u })).toBeVisible()
  await expect(field('Imię i nazwisko lub nazwa wnoszącego')).toHaveValue('Jan Wzorek')
  await expect(field('Data wpływu (wymagane)')).toHaveValue('02.03.2026')
  await field('Kogo dotyczy (wymagane)').selectOption({ label: 'wójt (burmistrz, prezydent)' })
  await expect(pane(page)).toContainText('rada gminy: skarga na wójta lub kierownika jednostki')
  await field('Kogo dotyczy (wymagane)').selectOption({ label: 'rada' })
  await expect(pane(page)).toContainText('wojewoda: skarga na radę')
  await page.keyboard.press('Control+s')
  await expect(registerScreen(page, 'Skargi i wnioski').row('hałas w parku')).toContainText('przekazanie: po terminie')

  await openRegister(page, 'Dziennik wpływów')
  await expect(mail.row('hałas w parku')).toContainText('w swoim rejestrze')

  // The wall shows neither who wrote nor what is due.
  await page.keyboard.press('F9')
  await expect(mail.row('hałas w parku')).toBeVisible()
  await expect(page.getByText('Jan Wzorek')).toHaveCount(0)
})
