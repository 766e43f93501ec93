import { expect, test } from './fixtures'
import { registerScreen, restarted, withRegister } from './screens/clerk'

// Finding and ordering: filters, sorting, groups, columns, views, search.

test('every column filters; the number of hits is shown and chips take filters away', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.filter('W sprawie').fill('budze')
  await expect(page.getByText('Pokazano 2 wpisy z 8.')).toBeVisible()
  await screen.filter('Data').fill('2024')
  await expect(page.getByText('Pokazano 1 wpis z 8.')).toBeVisible()
  await expect(screen.rows).toHaveText([/II\/3\/24/u])
  const chips = page.getByRole('group', { name: 'Filtry', exact: true })
  await chips.getByRole('button', { name: 'Usuń filtr: W sprawie zawiera „budze”' }).click()
  await expect(page.getByText('Pokazano 6 wpisów z 8.')).toBeVisible()
  await expect(screen.filter('W sprawie')).toHaveValue('')
  await screen.filter('Data').fill('28.5.24..25.6.24')
  await expect(page.getByText('Pokazano 4 wpisy z 8.')).toBeVisible()
  await expect(chips).toContainText('Data: 28.05.2024 – 25.06.2024')
  await screen.filter('Numer').fill('ii/4')
  await expect(screen.rows).toHaveText([/II\/4\/24/u])
  await chips.getByRole('button', { name: 'Wyczyść filtry' }).click()
  await expect(chips).toBeHidden()
  await expect(screen.filter('Data')).toHaveValue('')

  // Conditions on different columns are joined in the filter of any of them, and kept with the view.
  await screen.filter('W sprawie').fill('numer: ii/4 lub stan: czeka')
  await expect(page.getByText('Pokazano 3 wpisy z 8.')).toBeVisible()
  await chips.getByRole('button', { name: 'Usuń filtr: Numer zawiera „ii/4” lub Stan: czeka na ogłoszenie' }).click()
  await expect(screen.filter('W sprawie')).toHaveValue('')

  await page.getByRole('button', { name: 'Filtr: Stan: wszystkie' }).click()
  const values = page.getByRole('dialog', { name: 'Filtr: Stan' })
  await expect(values).toContainText('czeka na ogłoszenie2')
  await values.getByLabel('czeka na ogłoszenie').check()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Pokazano 2 wpisy z 8.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Filtr: Stan: czeka na ogłoszenie', exact: true })).toBeFocused()
  await screen.filter('Numer').fill('nie ma takiego')
  await expect(page.getByText('Nic nie pasuje do filtrów.')).toBeVisible()
})

test('a right click on a cell filters by it, so does Shift+F10', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('II/4/24', '28.05.2024').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Filtruj według tej wartości' }).click()
  await expect(page.getByText('Pokazano 2 wpisy z 8.')).toBeVisible()
  await expect(screen.filter('Data')).toHaveValue('28.05.2024')
  await screen.cell('II/4/24', '28.05.2024').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Wyczyść filtr tej kolumny' }).click()
  await expect(page.getByText('Pokazano 8 wpisów z 8.')).toBeVisible()

  await screen.cell('III/5/24', 'III/5/24').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Filtruj według tej wartości' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Pokazano 2 wpisy z 8.')).toBeVisible()
  await expect(screen.grid).toBeFocused()
})

test('headings sort, with Shift by several columns; numbers stand in their natural order', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  const column = (name: string) => page.getByRole('columnheader', { name, exact: true })
  const heading = (name: string) => column(name).getByRole('button')
  const order = async (expected: string) => {
    await expect
      .poll(async () => {
        const texts = await screen.rows.allTextContents()
        return texts.map((text) => /^[IVX]+\/\d+\/\d\d/u.exec(text)?.[0]).join(' ')
      })
      .toBe(expected)
  }
  await page.getByRole('button', { name: 'Kolumny' }).click()
  const columns = page.getByRole('dialog', { name: 'Kolumny widoku' })
  await columns.getByLabel('Grupowanie').selectOption('bez grupowania')
  await columns.getByRole('checkbox', { name: 'Głosy za' }).check()
  await page.keyboard.press('Escape')
  await heading('Numer').click()
  await order('I/1/24 I/2/24 II/3/24 II/4/24 III/5/24 III/6/24 IX/7/25 X/8/25')
  await heading('Numer').click()
  await order('X/8/25 IX/7/25 III/6/24 III/5/24 II/4/24 II/3/24 I/2/24 I/1/24')
  await expect(column('Numer')).toHaveAttribute('aria-sort', 'descending')
  await heading('Za').click()
  await heading('Numer').click({ modifiers: ['Shift'] })
  await order('X/8/25 III/5/24 II/3/24 IX/7/25 I/2/24 I/1/24 II/4/24 III/6/24')
  await expect(column('Za')).toHaveAttribute('aria-sort', 'ascending')
})

test('rows are grouped and columns chosen and moved', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await expect(screen.groups).toHaveText([
    'Sesja: X · 26.03.2025 · 1 uchwała',
    'Sesja: IX · 26.02.2025 · 1 uchwała',
    'Sesja: III · 25.06.2024 · 2 uchwały',
    'Sesja: II · 28.05.2024 · 2 uchwały',
    'Sesja: I · 07.05.2024 · 2 uchwały',
  ])
  await page.getByRole('button', { name: 'Kolumny' }).click()
  const columns = page.getByRole('dialog', { name: 'Kolumny widoku' })
  await columns.getByLabel('Grupowanie').selectOption('Rodzaj aktu')
  await columns.getByRole('checkbox', { name: 'Wykonanie powierzono' }).check()
  await columns.getByRole('checkbox', { name: 'Data podjęcia' }).uncheck()
  await columns.getByRole('button', { name: 'Przesuń „Wykonanie powierzono” wyżej' }).click()
  await columns.getByRole('button', { name: 'Zamknij' }).click()
  await expect(page.getByRole('button', { name: 'Kolumny' })).toBeFocused()
  await expect(screen.grid.getByRole('row', { name: /^Rodzaj: / })).toHaveText([
    /akt prawa miejscowego · 2 uchwały/u,
    /uchwała · 5 uchwał/u,
    /apel · 1 uchwała/u,
  ])
  await expect(screen.grid.getByRole('columnheader').getByRole('button')).toHaveText([
    /Numer/u,
    /W sprawie/u,
    /Wykonanie/u,
    /Stan/u,
  ])
})

test('a view is saved, shows that it was changed, is reset, renamed and deleted', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  const views = page.getByRole('toolbar', { name: 'Widoki' })
  const more = async (action: string) => {
    await views.getByRole('button', { name: 'Widok: więcej' }).click()
    await page.getByRole('menuitem', { name: action, exact: true }).click()
  }
  await screen.filter('W sprawie').fill('budze')
  await expect(views.getByRole('button', { name: /^Wszystkie/u })).toContainText('zmieniony')
  await views.getByRole('button', { name: 'Zapisz widok' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zapisz jako nowy widok' })
  await dialog.getByLabel('Nazwa widoku').fill('Budżet')
  await dialog.getByLabel('Nazwa widoku').press('Enter')
  const own = views.getByRole('button', { name: /^Budżet/u })
  await expect(own).toHaveAttribute('aria-current', 'page')
  await expect(own).toHaveText(/^Budżet 2\s*$/u)
  await expect(views.getByRole('button', { name: /^Wszystkie/u })).not.toContainText('zmieniony')

  await screen.filter('Data').fill('2025')
  await expect(own).toContainText('zmieniony')
  await expect(page.getByText('Pokazano 1 wpis z 8.')).toBeVisible()
  await more('Przywróć widok')
  await expect(own).not.toContainText('zmieniony')
  await expect(page.getByText('Pokazano 2 wpisy z 8.')).toBeVisible()

  await more('Zmień nazwę')
  await page.getByRole('dialog').getByLabel('Nazwa widoku').fill('Finanse')
  await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click()
  const later = await restarted(app)
  const again = registerScreen(later)
  await later.getByRole('button', { name: /^Finanse/u }).click()
  await expect(again.rows).toHaveCount(2)
  await later.getByRole('button', { name: 'Widok: więcej' }).click()
  await later.getByRole('menuitem', { name: 'Usuń widok' }).click()
  await expect(later.getByRole('button', { name: /^Finanse/u })).toBeHidden()
  await expect(again.rows).toHaveCount(8)
})

test('an edited row stays where it is until the clerk moves on', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.filter('W sprawie').fill('budze')
  await expect(screen.rows).toHaveCount(2)
  await screen.cell('IX/7/25', 'IX/7/25').click()
  await screen.field('W sprawie (wymagane)').fill('w sprawie planu finansowego')
  await page.keyboard.press('Control+s')
  await expect(screen.row('IX/7/25')).toContainText('w sprawie planu finansowego')
  await expect(screen.rows).toHaveCount(2)
  await screen.cell('II/3/24', 'II/3/24').click()
  await expect(screen.rows).toHaveCount(1)
  await expect(screen.pane).toHaveAccessibleName('Wpis II/3/24')
})

test('search forgives letters, reads numbers in any shape and opens the hit', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.grid.focus()
  await page.keyboard.press('Control+k')
  const search = page.getByRole('dialog', { name: 'Szukaj wszędzie' })
  const box = search.getByRole('combobox', { name: 'Szukaj we wszystkich rejestrach' })
  await expect(box).toBeFocused()
  await box.fill('zolt')
  await expect(search.getByRole('option')).toHaveText([/II\/4\/24.*ulicy Żółtej/u])
  await expect(search.locator('mark')).toHaveText('Żółt')
  for (const shape of ['9/7/2025', 'ix/7/25', 'IX / 7 / 2025']) {
    await box.fill(shape)
    await expect(search.getByRole('option').first(), shape).toContainText('IX/7/25')
  }
  await box.fill('budżet')
  await expect(search.getByText('Trafienia: 2')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const second = search.getByRole('option').nth(1)
  await expect(second).toHaveAttribute('aria-selected', 'true')
  const name = (await second.textContent())?.split(' ')[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(search).toBeHidden()
  await expect(screen.pane).toHaveAccessibleName(new RegExp(`^Wpis [IVX]+/\\d+/\\d\\d$`, 'u'))
  expect(name).toContain((await screen.pane.getAttribute('aria-label'))?.slice('Wpis '.length, 'Wpis '.length + 4))

  await page.keyboard.press('Control+k')
  await box.fill('xyzxyz')
  await expect(search.getByText('Nic nie znaleziono.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search).toBeHidden()
})

test('a hit outside the filters of the view is opened all the same', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.filter('W sprawie').fill('budze')
  await expect(screen.rows).toHaveCount(2)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Szukaj we wszystkich rejestrach' }).fill('targow')
  await expect(page.getByRole('option')).toContainText(['X/8/25'])
  await page.keyboard.press('Enter')
  await expect(screen.pane).toHaveAccessibleName('Wpis X/8/25')
  await expect(screen.field('W sprawie (wymagane)')).toHaveValue('w sprawie opłaty targowej')
})
