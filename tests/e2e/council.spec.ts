import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { fixture, introduce, openRegister, paneAction, registerScreen } from './screens/clerk'
import { savedFolder } from './screens/savedFolder'

/** Makes a record of a register with these fields, by label. */
async function make(page: Page, register: string, fields: Readonly<Record<string, string>>, shown: string) {
  await openRegister(page, register)
  await page.keyboard.press('Control+n')
  await fill(page, fields)
  await expect(registerScreen(page, register).row(shown)).toBeVisible()
  await page.keyboard.press('Escape')
}
async function fill(page: Page, fields: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(fields)) await pane(page).getByLabel(label, { exact: true }).fill(value)
  await page.keyboard.press('Control+s')
}
const pane = (page: Page) => page.getByRole('complementary')

test('a session is prepared, held by keyboard and minuted; its agenda goes to the trash and comes back with it', async ({
  app,
}) => {
  const { page } = app
  await introduce(page)
  const councillors = { Adamska: 'Anna', Bąk: 'Jan', Cis: 'Ewa' }
  for (const [surname, given] of Object.entries(councillors))
    await make(
      page,
      'Radni',
      {
        'Nazwisko (wymagane)': surname,
        'Imię (imiona)': given,
        'Kadencja (numer) (wymagane)': '9',
        Ślubowanie: '7.5.2024',
      },
      surname,
    )
  await make(
    page,
    'Sesje i posiedzenia',
    { 'Numer (wymagane)': 'XII', 'Dzień (wymagane)': '26.2.2026', 'Skład ustawowy': '3' },
    'XII',
  )

  const sessions = registerScreen(page, 'Sesje i posiedzenia')
  // Attendance by letters: each notes one and goes on to the next.
  await sessions.row('XII').click()
  const attendance = pane(page).getByRole('group', { name: 'Obecność', exact: true })
  await attendance.getByRole('radiogroup', { name: 'Adamska Anna' }).getByRole('radio').first().focus()
  await page.keyboard.press('o')
  await page.keyboard.press('n')
  await page.keyboard.press('o')
  await expect(attendance).toContainText('obecny 2, nieobecny 1')
  await page.keyboard.press('Control+s')
  await expect(pane(page)).toContainText('2/3 (2)')

  // Items are added from the session and moved by keys.
  for (const [position, title] of [
    ['1', 'Otwarcie obrad'],
    ['2', 'Podjęcie uchwały w sprawie planu'],
  ] as const) {
    await pane(page).getByRole('button', { name: 'Dodaj: punkt porządku obrad' }).click()
    await fill(page, { 'Numer punktu (wymagane)': position, 'Tytuł (wymagane)': title })
    await expect(registerScreen(page, 'Porządki obrad').row(title)).toBeVisible()
    await pane(page).getByRole('button', { name: 'Wróć do: XII' }).click()
    await expect(pane(page)).toContainText(title)
  }
  const items = pane(page).getByRole('listitem')
  await items.filter({ hasText: 'w sprawie planu' }).getByRole('button', { name: /^2 /u }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(items.first()).toContainText('w sprawie planu')

  // A vote: who was absent is noted so, the others by one button.
  await items.first().getByRole('button', { name: /^2 /u }).click()
  await app.pickFile(fixture('attachments/opinia.pdf'))
  await page.getByRole('button', { name: 'Dodaj pliki…' }).click()
  await expect(pane(page).getByRole('button', { name: 'opinia.pdf', exact: true })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Cofnij: zmiana/u).first()).toBeVisible()
  await pane(page).getByRole('button', { name: 'Dodaj: głosowanie' }).click()
  await pane(page).getByLabel('Przedmiot (wymagane)', { exact: true }).fill('w sprawie planu')
  await pane(page).getByRole('button', { name: 'Pozostali (3): za' }).click()
  await page.keyboard.press('Control+s')
  await expect(pane(page)).toContainText('przyjęto')
  await expect(registerScreen(page, 'Głosowania').row('w sprawie planu')).toContainText('2 : 0 : 0')

  // The adopted item becomes an act with number, title, day and votes in one step.
  await pane(page).getByRole('button', { name: 'Wróć do: 2' }).click()
  await pane(page).getByRole('button', { name: 'Nowa uchwała' }).click()
  await expect(page.getByRole('complementary', { name: /^Wpis XII\/1\/26$/u })).toBeVisible()
  await expect(pane(page).getByLabel('W sprawie (wymagane)', { exact: true })).toHaveValue('w sprawie planu')
  await expect(pane(page).getByLabel('Głosy za', { exact: true })).toHaveValue('2')

  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Sesje i posiedzenia/u })
    .click()
  await sessions.row('XII').click()
  const minutes = await app.saved(() => paneAction(page, 'Projekt protokołu'))
  expect(minutes).toMatch(/projekt protokołu.*\.docx$/u)

  // Materials lie beside the pack, named by their item.
  const pack = await savedFolder(app, () => paneAction(page, 'Komplet na posiedzenie'))
  expect([...pack.keys()].toSorted()).toEqual(['00 komplet na posiedzenie-XII.docx', '02-1 opinia.pdf'])

  // With the session its agenda and its votes go, and come back.
  await paneAction(page, 'Do kosza')
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('2 punkty porządku obrad, 1 głosowanie')
  await question.getByRole('button', { name: 'Do kosza' }).click()
  const navigation = page.getByRole('navigation')
  await expect(navigation.getByRole('link', { name: 'Porządki obrad 0' })).toBeVisible()
  await navigation.getByRole('link', { name: 'Kosz' }).click()
  await page.getByRole('listitem').filter({ hasText: 'XII' }).getByRole('button', { name: 'Przywróć' }).click()
  await expect(navigation.getByRole('link', { name: 'Porządki obrad 2' })).toBeVisible()
  await expect(navigation.getByRole('link', { name: 'Głosowania 1' })).toBeVisible()
})
