import { addDays, format } from 'date-fns'
import { expect, test } from './fixtures'
import { introduce, registerScreen, restarted, withRegister } from './screens/clerk'

// A clerk's day with single entries: the first start, typing, correcting, deleting, taking back.

const today = new Date()
const shown = (day: Date): string => format(day, 'dd.MM.yyyy')

test('the first start asks the name; an empty register teaches; sample data come and go in one click', async ({
  app,
}) => {
  const { page } = app
  await introduce(page, 'Anna Nowak')
  await expect(page.getByRole('navigation')).toContainText('Anna Nowak')
  await expect(page.getByRole('heading', { name: 'Rejestr jest pusty' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Importuj plik' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Dodaj pierwszy wpis' })).toBeVisible()

  await page.getByRole('button', { name: 'Wczytaj dane przykładowe' }).click()
  await expect(page.getByText('Pokazano 240 wpisów z 240.')).toBeVisible()

  // Nobody removes sample data on the day they were loaded: the way out must be there tomorrow too.
  const later = await restarted(app)
  await expect(later.getByRole('dialog')).toBeHidden()
  await later.getByRole('button', { name: 'Usuń dane przykładowe' }).click()
  await expect(later.getByRole('heading', { name: 'Rejestr jest pusty' })).toBeVisible()
  await expect(later.getByRole('navigation')).toContainText('Nazwij urząd w ustawieniach')
  await later.getByRole('button', { name: 'Cofnij' }).click()
  await expect(later.getByText('Pokazano 240 wpisów z 240.')).toBeVisible()
  await expect(later.getByText(/^Cofnięto: usunięcie danych przykładowych: \d+ wpis(?:y|ów)\.$/u)).toBeVisible()
})

test('ten entries by keyboard alone: the number is proposed and counts on', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  const year = format(today, 'yy')
  await page.keyboard.press('Control+n')
  await expect(screen.field('Numer (wymagane)')).toBeFocused()
  await expect(screen.field('Numer (wymagane)')).toHaveValue(`XI/9/${year}`)
  await page.keyboard.press('Tab')
  await expect(screen.field('Data podjęcia (wymagane)')).toBeFocused()
  await expect(screen.field('Data podjęcia (wymagane)')).toHaveValue(shown(today))
  for (let ordinal = 9; ordinal < 19; ordinal += 1) {
    await expect(screen.field('Numer (wymagane)')).toHaveValue(`XI/${ordinal}/${year}`)
    if (ordinal === 9) await screen.field('W sprawie (wymagane)').focus()
    await page.keyboard.type(`w sprawie numer ${ordinal}`)
    await page.keyboard.press(ordinal === 18 ? 'Control+s' : 'Control+Enter')
    await expect(screen.row(`w sprawie numer ${ordinal}`)).toBeAttached()
    // The number is proposed, the rest is carried over: the cursor stands where the next entry differs.
    if (ordinal < 18) await expect(screen.field('W sprawie (wymagane)')).toBeFocused()
  }
  await expect(page.getByText('Pokazano 18 wpisów z 18.')).toBeVisible()
  await expect(screen.pane).toHaveAccessibleName(`Wpis XI/18/${year}`)
  await page.keyboard.press('Escape')
  await expect(screen.pane).toBeHidden()
  await expect(screen.grid).toBeFocused()
})

test('a form opened and left empty is no draft; a new entry can be given up', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await page.keyboard.press('Control+n')
  await expect(screen.field('Numer (wymagane)')).toHaveValue(/^XI\/9\//u)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+n')
  await expect(screen.field('Numer (wymagane)')).toHaveValue(/^XI\/9\//u)
  await expect(screen.pane.getByText(/Przywrócono niezapisany szkic/u)).toBeHidden()

  await screen.field('W sprawie (wymagane)').fill('w sprawie pomyłki')
  await screen.pane.getByRole('button', { name: 'Odrzuć zmiany' }).click()
  await page.keyboard.press('Control+n')
  await expect(screen.field('W sprawie (wymagane)')).toHaveValue('')
  await expect(screen.rows).toHaveCount(8)
})

test('odd numbers are pointed out while typing and can be saved all the same', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await page.keyboard.press('Control+n')
  const number = screen.field('Numer (wymagane)')
  const date = screen.field('Data podjęcia (wymagane)')
  await date.fill('26.03.2025')
  // The proposal for that day has arrived: it would come between the letters typed by a machine.
  await expect(number).toHaveValue('XI/9/25')
  await number.fill('X/8/25')
  await expect(screen.pane.getByText('Taki numer ma już wpis: X/8/25.')).toBeVisible()
  await number.fill('X/12/25')
  await expect(screen.pane.getByText('Przed tym numerem brakuje numerów 9–11.')).toBeVisible()
  await number.fill('X/9/24')
  await expect(screen.pane.getByText('Rok w numerze (2024) nie zgadza się z rokiem daty (2025).')).toBeVisible()
  await number.fill('X/8/25')
  await screen.field('W sprawie (wymagane)').fill('w sprawie powtórzonego numeru')
  await page.keyboard.press('Control+s')
  await expect(screen.row('w sprawie powtórzonego numeru')).toContainText('numer do sprawdzenia')
  await expect(page.getByRole('toolbar', { name: 'Widoki' })).toContainText('Numeracja do sprawdzenia 2')
})

test('dates are read as clerks type them; what is no date stays as typed and says so', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await page.keyboard.press('Control+n')
  const date = screen.field('Data podjęcia (wymagane)')
  for (const [typed, read] of [
    ['1.2.26', '01.02.2026'],
    ['dziś', shown(today)],
    ['+14', shown(addDays(today, 14))],
    ['2026-03-04', '04.03.2026'],
    ['5 marca 2026 r.', '05.03.2026'],
  ] as const) {
    await date.fill(typed)
    await date.press('Tab')
    await expect(date).toHaveValue(read)
  }
  await date.fill('31.02.2026')
  await date.press('Tab')
  await expect(date).toHaveValue('31.02.2026')
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  await expect(screen.pane.getByText('To nie jest data. Wpis zachowa ten tekst')).toBeVisible()
  await screen.field('W sprawie (wymagane)').fill('w sprawie dnia, którego nie ma')
  await page.keyboard.press('Control+s')
  await expect(screen.row('w sprawie dnia, którego nie ma')).toContainText('31.02.2026')
  await expect(screen.row('w sprawie dnia, którego nie ma')).toContainText('brak daty')
  await expect(page.getByRole('toolbar', { name: 'Widoki' })).toContainText('Do uzupełnienia 1')
})

test('an edit is taken back and done again, after a restart too', async ({ app }) => {
  await withRegister(app)
  const screen = registerScreen(app.page)
  await screen.cell('II/4/24', 'Żółtej').click()
  await screen.field('W sprawie (wymagane)').fill('w sprawie nadania nazwy ulicy Zielonej')
  await expect(screen.pane.getByText('niezapisane zmiany')).toBeVisible()
  await app.page.keyboard.press('Control+s')
  await expect(screen.row('II/4/24')).toContainText('Zielonej')
  await expect(screen.pane.getByRole('listitem').filter({ hasText: 'Anna Nowak' }).first()).toContainText(
    'W sprawie: w sprawie nadania nazwy ulicy Żółtej Przywróć tę wartość → w sprawie nadania nazwy ulicy Zielonej',
  )
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Control+z')
  await expect(screen.row('II/4/24')).toContainText('Żółtej')
  await expect(app.page.getByText(/Cofnięto: zmiana pola „W sprawie” w [IVX]+\/\d+\/\d+\./)).toBeVisible()
  await app.page.keyboard.press('Control+Shift+z')
  await expect(screen.row('II/4/24')).toContainText('Zielonej')

  const page = await restarted(app)
  const again = registerScreen(page)
  await expect(again.row('II/4/24')).toContainText('Zielonej')
  await expect(page.getByText(/Cofnij: zmiana pola „W sprawie” w [IVX]+\//)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(again.row('II/4/24')).toContainText('Żółtej')
  await page.keyboard.press('Control+Shift+z')
  await expect(again.row('II/4/24')).toContainText('Zielonej')
})

test('one field of many entries is changed at once and taken back at once', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/4/24', 'II/4/24').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('toolbar', { name: 'Działania na zaznaczonych' })).toContainText('Zaznaczono: 3')
  await page.getByRole('button', { name: 'Zmień pole…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zmień pole w 3 wpisach' })
  await dialog.getByLabel('Pole').selectOption('Data publikacji w BIP')
  await dialog.getByLabel('Nowa wartość').fill('3.6.24')
  await dialog.getByRole('button', { name: 'Zmień', exact: true }).click()
  await expect(
    page.getByText('Gotowe: zmiana pola „Data publikacji w BIP” (3 wpisy: II/4/24, II/3/24, I/2/24).'),
  ).toBeVisible()
  const bipOf = async (number: string): Promise<string> => {
    await screen.cell(number, number).click()
    await expect(screen.pane).toHaveAccessibleName(`Wpis ${number}`)
    return screen.field('Data publikacji w BIP').inputValue()
  }
  expect(await bipOf('II/3/24')).toBe('03.06.2024')
  expect(await bipOf('I/2/24')).toBe('03.06.2024')
  expect(await bipOf('I/1/24')).toBe('')
  await page.keyboard.press('Control+z')
  await expect(
    page.getByText('Cofnięto: zmiana pola „Data publikacji w BIP” (3 wpisy: II/4/24, II/3/24, I/2/24).'),
  ).toBeVisible()
  expect(await bipOf('II/4/24')).toBe('')
  expect(await bipOf('II/3/24')).toBe('')
})

test('a deleted entry waits in the trash and comes back as it was', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/4/24', 'II/4/24').click()
  await page.keyboard.press('Delete')
  await expect(screen.row('II/4/24')).toBeHidden()
  await expect(page.getByText('Gotowe: przeniesienie do kosza: 1 uchwała (II/4/24).')).toBeVisible()
  await page.getByRole('link', { name: 'Kosz' }).click()
  const item = page.getByRole('listitem').filter({ hasText: 'II/4/24' })
  await expect(item).toContainText('w sprawie nadania nazwy ulicy Żółtej')
  await item.getByRole('button', { name: 'Przywróć' }).click()
  await expect(page.getByText('Kosz jest pusty.')).toBeVisible()
  await page.getByRole('link', { name: /^Uchwały/u }).click()
  await expect(screen.row('II/4/24')).toContainText('28.05.2024')
  await expect(screen.rows).toHaveCount(8)
})

test('what was typed and not saved survives the end of the program', async ({ app }) => {
  await withRegister(app)
  const screen = registerScreen(app.page)
  await screen.cell('II/4/24', 'II/4/24').click()
  await screen.field('Uwagi').fill('zapytać geodetę o przebieg')
  // Leaving the entry keeps the draft at once; a crash a moment later must not matter.
  await screen.cell('II/3/24', 'II/3/24').click()
  await expect(screen.pane).toHaveAccessibleName('Wpis II/3/24')
  const page = await restarted(app)
  const again = registerScreen(page)
  await again.cell('II/4/24', 'II/4/24').click()
  await expect(again.field('Uwagi')).toHaveValue('zapytać geodetę o przebieg')
  await expect(again.pane.getByText(/Przywrócono niezapisany szkic z/u)).toBeVisible()
  await again.pane.getByRole('button', { name: 'Odrzuć zmiany' }).click()
  await expect(again.field('Uwagi')).toHaveValue('')
})

test('a new entry typed and not saved survives the end of the program', async ({ app }) => {
  await withRegister(app)
  await app.page.keyboard.press('Control+n')
  const screen = registerScreen(app.page)
  await screen.field('W sprawie (wymagane)').fill('w sprawie przerwanej pracy')
  await app.page.keyboard.press('Escape')
  const page = await restarted(app)
  await expect(registerScreen(page).grid).toBeVisible()
  await page.keyboard.press('Control+n')
  const again = registerScreen(page)
  await expect(again.field('W sprawie (wymagane)')).toHaveValue('w sprawie przerwanej pracy')
  await expect(again.pane.getByText(/Przywrócono niezapisany szkic z/u)).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(again.row('w sprawie przerwanej pracy')).toBeVisible()
})
