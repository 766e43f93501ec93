import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { registerScreen, withSample } from './screens/clerk'

/** Opens the coming session of the invented town in the chamber, from its entry. */
async function openChamber(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Sesje i posiedzenia/u })
    .click()
  const sessions = registerScreen(page, 'Sesje i posiedzenia')
  await sessions.rows.first().click()
  await page.getByRole('complementary').getByRole('button', { name: 'Sala' }).click()
  await expect(page.getByRole('navigation', { name: 'Porządek obrad' })).toBeVisible()
}

/** Presses keys one after the other, and says how many that were. */
async function press(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key)
  return keys.length
}

const agenda = (page: Page) => page.getByRole('navigation', { name: 'Porządek obrad' })
const quorum = (page: Page) => page.getByRole('complementary', { name: 'Obecność' }).getByRole('status')
const course = (page: Page) => page.getByRole('log', { name: 'Przebieg' })
const now = (page: Page, hour: string) => page.getByLabel('Godzina zapisu').fill(hour)

test('a session is held by keyboard: attendance, votes, notes, a break, and the act of an adopted item', async ({
  app,
}) => {
  test.setTimeout(120_000)
  const { page } = app
  await withSample(page)
  await openChamber(page)
  const person = (name: RegExp) => page.getByRole('group', { name: 'Obecność' }).getByRole('button', { name })

  // Everybody is here but one, who is excused: three keys.
  await page.keyboard.press('F4')
  const people = page.getByRole('group', { name: 'Obecność' })
  await expect(people.getByRole('button')).toHaveCount(15)
  const keyOf = async (index: number) =>
    (await people.getByRole('button').nth(index).locator('kbd').innerText()).toLowerCase()
  const nameOf = async (index: number) =>
    (await people.getByRole('button').nth(index).locator('.name').innerText()).trim()
  const [away, late, opposed] = [await keyOf(0), await keyOf(1), await keyOf(2)]
  const [lateName, opposedName] = [await nameOf(1), await nameOf(2)]
  await press(page, [`Shift+${away}`, late, late, 'Enter'])
  await expect(quorum(page)).toContainText('obecnych 13 z 15')
  await expect(quorum(page)).toContainText('kworum 8')
  await page.keyboard.press('Escape')
  await page.keyboard.press('o')
  await expect(course(page)).toContainText('Otwarcie obrad, obecnych 13')

  // Somebody comes: one key, with the hour.
  await now(page, '10:21')
  await page.keyboard.press('F4')
  await expect(person(new RegExp(lateName, 'u'))).toBeVisible()
  await page.keyboard.press(late)
  await expect(quorum(page)).toContainText('obecnych 14 z 15')
  await page.keyboard.press('Escape')
  await expect(course(page)).toContainText(`${lateName}: przyjście, obecnych 14`)

  // The next item, and another put in behind it; no number changes.
  await page.keyboard.press('PageDown')
  await expect(agenda(page).locator('[aria-current=step]')).toContainText('Przyjęcie protokołu')
  await agenda(page).locator('[aria-current=step]').focus()
  await page.keyboard.press('Insert')
  await page.keyboard.type('Podjęcie uchwały w sprawie nazwy ulicy')
  await page.keyboard.press('Enter')
  await expect(agenda(page).getByRole('listitem').nth(2)).toContainText('2a')
  await expect(agenda(page).getByRole('listitem').nth(3)).toContainText('3')
  await expect(agenda(page)).toContainText('wprowadzony')
  await page.keyboard.press('PageDown')
  await expect(agenda(page).locator('[aria-current=step]')).toContainText('nazwy ulicy')

  // An ordinary vote, all for: three keys.
  expect(await press(page, ['g', 'a', 'Enter'])).toBeLessThanOrEqual(3)
  await expect(
    page.getByText('przyjęto: 14 głosów „za”, 0 głosów „przeciw”, 0 osób wstrzymujących się', { exact: true }),
  ).toBeVisible()
  await expect(agenda(page).locator('[aria-current=step]')).toContainText('przyjęty · 14–0–0')

  // The same repeated with one exception: one key more.
  await page.keyboard.press('r')
  await expect(page.getByText('powtórzenie głosowania nr 1')).toBeVisible()
  await press(page, ['a', opposed, 'Enter'])
  await expect(
    page.getByText('przyjęto: 13 głosów „za”, 1 głos „przeciw”, 0 osób wstrzymujących się', { exact: true }),
  ).toBeVisible()

  // The adopted item becomes a resolution in one step, with the votes of the repeat.
  await page.keyboard.press('u')
  await expect(page.getByRole('button', { name: 'Otwórz uchwałę' })).toBeVisible()

  // By voice order, one key each: it is not closed before all have voted; the program started anew knows all that was said.
  await page.keyboard.press('PageDown')
  await expect(agenda(page).locator('[aria-current=step]')).toContainText('Interpelacje')
  await press(page, ['g', 'z', 'p', 'w', 'n', 'x', 'Enter'])
  await expect(page.getByText(/^Nie zamknięto: czeka 9 osób\.$/u)).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(page.getByText('czeka', { exact: true }).first()).toBeVisible()
  const again = await app.restart()
  await openChamber(again)
  const sums = again.locator('.sums')
  await expect(sums).toContainText('czeka10')
  // The beginning of a surname leads to the person; typed to its end its letters are no votes.
  await again.keyboard.press('/')
  await again.keyboard.type(opposedName)
  await again.keyboard.press('Enter')
  await expect(sums).toContainText('czeka10')
  await expect(again.getByRole('group', { name: 'Głosy imienne' }).locator('[aria-current]')).toContainText(opposedName)
  // The wall tells nothing of votes while they are taken.
  await again.keyboard.press('F9')
  await expect(again.locator('.chamber-wall')).toContainText('Trwa głosowanie nr 3')
  await expect(again.locator('.chamber-wall')).not.toContainText(opposedName)
  await again.keyboard.press('F9')
  await press(again, ['a', 'Enter'])
  await expect(agenda(again).locator('[aria-current=step]')).toContainText('przyjęty')
  await again.keyboard.press('F9')
  await expect(again.locator('.chamber-wall')).toContainText(opposedName)
  await expect(again.locator('.chamber-wall')).not.toContainText('usprawiedliwion')
  await again.keyboard.press('F9')

  // One step back, and the vote is open again.
  await agenda(again).locator('[aria-current=step]').focus()
  await again.keyboard.press('Control+z')
  await expect(again.getByRole('group', { name: 'Głosy imienne' })).toBeVisible()
  await again.keyboard.press('Enter')
  await expect(again.getByRole('group', { name: 'Głosy imienne' })).toBeHidden()

  // A secret vote is closed only when its sums come to those present.
  await again.keyboard.press('f')
  const dialog = again.getByRole('dialog', { name: 'Inne głosowanie' })
  await dialog.getByLabel('Przedmiot głosowania (wymagane)').fill('wybór przewodniczącego komisji')
  await dialog.getByLabel('Rodzaj').selectOption('secret')
  await dialog.getByLabel('Kandydaci (wybory imienne)').fill('Anna Lipa\nJan Buk')
  await dialog.getByLabel('Kandydaci (wybory imienne)').press('Control+Enter')
  await again.getByLabel('Głosy: Anna Lipa').fill('9')
  await again.getByLabel('Głosy: Jan Buk').fill('4')
  await again.keyboard.press('Control+Enter')
  await expect(again.getByText(/suma głosów 13 nie zgadza się z liczbą obecnych 14/u)).toBeVisible()
  await again.getByLabel('nieważne').fill('1')
  await again.keyboard.press('Control+Enter')
  await expect(again.getByText('Wybrano: Anna Lipa (Anna Lipa 9, Jan Buk 4)')).toBeVisible()

  // Somebody else takes the chair: two keys, with the hour.
  await now(again, '11:30')
  await agenda(again).locator('[aria-current=step]').focus()
  const chair = again.getByRole('button', { name: /^prowadzi / })
  const opened = await chair.innerText()
  await again.keyboard.press('c')
  await expect(again.getByRole('dialog', { name: 'Kto prowadzi obrady' }).getByLabel('Prowadzący')).toBeFocused()
  await again.keyboard.press('Enter')
  await expect(chair).not.toHaveText(opened)
  await expect(course(again)).toContainText('11:30')
  await expect(course(again)).toContainText('prowadzenie obrad (')

  // An item is dragged behind another; no number changes.
  const rows = agenda(again).getByRole('listitem')
  const last = await rows.last().locator('b').innerText()
  await rows.last().dragTo(rows.nth(1), { targetPosition: { x: 40, y: 2 } })
  await expect(rows.nth(1).locator('b')).toHaveText(last)
  await again.keyboard.press('Control+z')
  await expect(rows.last().locator('b')).toHaveText(last)

  // A motion with its hour and its mover, a break, the end.
  await now(again, '11:36')
  await again.keyboard.press('Control+l')
  await again.keyboard.type(`wniosek o przerwę, ${opposedName.split(' ')[0]}`)
  await again.keyboard.press('Enter')
  await expect(course(again)).toContainText(`(${opposedName})`)
  await again.keyboard.press('Escape')
  await again.keyboard.press('F7')
  await expect(again.getByText(/^przerwa od/u)).toBeVisible()
  await again.keyboard.press('F7')
  await expect(course(again)).toContainText('Wznowienie obrad')
  await now(again, '12:05')
  await again.getByRole('button', { name: 'Zamknij obrady…' }).click()
  await again.getByRole('alertdialog').getByRole('button', { name: 'Zamknij obrady' }).click()
  await expect(course(again)).toContainText('Zamknięcie obrad, obecnych 14')
})
