import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { call } from './hosts/call'
import { answerName, registerScreen, withRegister } from './screens/clerk'

const helpOf = (page: Page) => page.getByRole('dialog', { name: 'Pomoc' })

test('F1 opens the help of the place, at the field one is in, with the law of its deadlines', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  await registerScreen(page).row('X/8/25').click()
  await registerScreen(page).field('Wysłano do organu nadzoru').focus()
  await page.keyboard.press('F1')
  const help = helpOf(page)
  await expect(help.getByLabel('O czym')).toHaveValue('register/resolutions')
  await expect(help.getByText('Pole, w którym jesteś: Wysłano do organu nadzoru')).toBeInViewport()
  await expect(help.getByText(/art\. 90 ust\. 1 ustawy o samorządzie gminnym \(7 dni/u)).toBeVisible()
  await help.getByLabel('O czym').selectOption('Kopie zapasowe')
  await expect(help.getByText(/Kopie powstają same co cztery godziny/u)).toBeVisible()
  await page.keyboard.press('Escape')
  // The focus is where it was.
  await expect(registerScreen(page).field('Wysłano do organu nadzoru')).toBeFocused()
})

test('every screen has a help of its own', async ({ app }) => {
  const { page } = app
  await answerName(page)
  for (const [link, place] of [
    ['Pulpit', 'desk'],
    ['Ławnicy', 'elections'],
    ['Stan danych', 'health'],
    ['Dwa komputery', 'transfer'],
    ['Kopie zapasowe', 'backups'],
    ['Dziennik zmian', 'log'],
    ['Kosz', 'trash'],
    ['Ustawienia', 'settings'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click()
    await page.keyboard.press('F1')
    await expect(helpOf(page).getByLabel('O czym')).toHaveValue(place)
    await expect(helpOf(page).getByRole('region').locator('p').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(helpOf(page)).toBeHidden()
  }
})

test('what is new is shown once after an update, and again from the help', async ({ app }) => {
  await answerName(app.page)
  await call(app.page, 'preferences.write', { newsSeen: '0.0.1' })
  const page = await app.restart()
  const news = page.getByRole('dialog', { name: /^Co nowego w wersji/u })
  await expect(news.getByText(/Ctrl\+P drukuje to, co na ekranie/u)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(news).toBeHidden()
  const again = await app.restart()
  await expect(again.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()
  await expect(again.getByRole('dialog')).toHaveCount(0)
  await again.keyboard.press('F1')
  await helpOf(again).getByRole('button', { name: 'Co nowego' }).click()
  await expect(again.getByRole('dialog', { name: /^Co nowego w wersji/u })).toBeVisible()
})

test('the tour leads through the first day on the sample town, and can be left at any time', async ({ app }) => {
  const { page } = app
  await answerName(page)
  await page.getByRole('button', { name: 'Samouczek pierwszego dnia' }).click()
  const tour = page.getByRole('region', { name: 'Samouczek' })
  await expect(tour).toContainText('Krok 1 z 9')
  await tour.getByRole('button', { name: 'Wczytaj wymyślone miasto' }).click()
  await expect(tour.getByRole('button', { name: 'Wczytaj wymyślone miasto' })).toBeHidden()
  await expect(tour.getByRole('button', { name: 'Dalej' })).toBeFocused()
  await tour.getByRole('button', { name: 'Dalej' }).click()
  await expect(page.locator('[data-tour]')).toHaveClass(/desk-lane/u)
  await tour.getByRole('button', { name: 'Dalej' }).click()
  await expect(registerScreen(page).grid).toHaveAttribute('data-tour', '')
  // The program works on under it.
  await registerScreen(page).rows.first().click()
  await expect(registerScreen(page).pane).toBeVisible()
  for (let step = 4; step <= 9; step++) await tour.getByRole('button', { name: 'Dalej' }).click()
  await expect(tour).toContainText('Krok 9 z 9')
  await tour.getByRole('button', { name: 'Usuń dane przykładowe' }).click()
  await expect(page.getByRole('button', { name: 'Samouczek pierwszego dnia' })).toBeVisible()
  // What its buttons did is done, and the keys are still its own.
  await expect(tour.getByRole('button', { name: 'Zakończ samouczek' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(tour).toBeHidden()

  await page.keyboard.press('F1')
  await helpOf(page).getByRole('button', { name: 'Samouczek pierwszego dnia' }).click()
  await expect(tour.getByRole('button', { name: 'Dalej' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(tour).toBeHidden()
})
