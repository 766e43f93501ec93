import { expect, test } from './fixtures'
import { introduce, registerScreen } from './screens/clerk'

// A resolution adopted before Christmas 2025: seven days end on Christmas Eve, a holiday since 2025, and move to Monday 29.
test('a deadline explains itself, shows as late, is met late, and can be overruled with a reason', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  const screen = registerScreen(page)
  await page.getByRole('button', { name: 'Dodaj pierwszy wpis' }).click()
  await screen.field('Data podjęcia (wymagane)').fill('17.12.2025')
  await screen.field('W sprawie (wymagane)').fill('w sprawie budżetu na 2026 rok')
  await page.keyboard.press('Control+s')
  const chip = screen.pane.getByRole('button', { name: /^Przekazanie organowi nadzoru: / })
  const clock = screen.pane.getByRole('region', { name: 'Skąd ten termin' })
  await expect(chip).toHaveAccessibleName(/: po terminie \d+ dni$/)
  await expect(clock).toBeHidden()
  await chip.press('Enter')
  await expect(chip).toHaveAttribute('aria-expanded', 'true')
  await expect(clock).toContainText('środa 24 grudnia 2025 r., Wigilia')
  await expect(clock).toContainText('poniedziałek 29 grudnia 2025 r.')
  await expect(clock).toContainText('art. 90 ust. 1')

  await page.getByRole('button', { name: /^Terminy 1$/ }).click()
  await expect(screen.row('budżetu')).toContainText('po terminie')

  await clock.getByRole('button', { name: 'Ustal inny termin' }).click()
  const dialog = page.getByRole('dialog', { name: 'Inny termin: Przekazanie organowi nadzoru' })
  await dialog.getByLabel('Termin', { exact: true }).fill('5.01.2026')
  await dialog.getByLabel('Powód (wymagane)').fill('akt wrócił z RIO')
  await dialog.getByRole('button', { name: 'Ustal inny termin' }).click()
  await screen.field('Wysłano do organu nadzoru').fill('2.01.2026')
  await page.keyboard.press('Control+s')
  await expect(chip).toContainText('wysłano w terminie')
  await expect(clock).toContainText('akt wrócił z RIO')
  await expect(clock).toContainText('poniedziałek 29 grudnia 2025 r.')
})

test('the office sets another length and its own free days', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  await page.getByRole('navigation').getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await page.locator('summary', { hasText: /^Uchwały$/u }).click()
  await page.getByLabel('Przekazanie organowi nadzoru (dni)').fill('10')
  await page.getByLabel('Dni wolne urzędu').fill('2.05.2026\nkiedyś')
  await expect(page.getByText('To nie jest data: kiedyś')).toBeVisible()
  await page.getByLabel('Dni wolne urzędu').fill('2.05.2026')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Ustawienia zapisano.')).toBeVisible()

  await page.getByRole('link', { name: /^Uchwały/ }).click()
  const screen = registerScreen(page)
  await page.getByRole('button', { name: 'Dodaj pierwszy wpis' }).click()
  await screen.field('Data podjęcia (wymagane)').fill('1.06.2026')
  await screen.field('W sprawie (wymagane)').fill('w sprawie statutu')
  await page.keyboard.press('Control+s')
  await screen.pane.getByRole('button', { name: /^Przekazanie organowi nadzoru: / }).click()
  await expect(screen.pane.getByRole('region', { name: 'Skąd ten termin' })).toContainText('11 czerwca 2026 r.')
})
