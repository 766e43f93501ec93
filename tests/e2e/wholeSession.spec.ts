import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { introduce, openRegister, paneAction, registerScreen } from './screens/clerk'

const councillors = 34
const items = 25
/** Which votes somebody is against or abstains in. */
const exceptionsOf = (vote: number) => (vote % 5 === 0 ? 2 : vote % 3 === 0 ? 1 : 0)

const agenda = (page: Page) => page.getByRole('navigation', { name: 'Porządek obrad' })
const current = (page: Page) => agenda(page).locator('[aria-current=step]')

/** Counts the keys a clerk presses. */
function keyboard(page: Page) {
  let count = 0
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key)
      count += keys.length
    },
    taken: () => {
      const now = count
      count = 0
      return now
    },
  }
}

test('a session of 34 councillors and 25 items is held from the notice to the minutes by keyboard', async ({
  app,
  folders,
}) => {
  test.setTimeout(240_000)
  const { page } = app
  page.setDefaultTimeout(20_000)
  const letters = Array.from('abcdefghijklmnoprstuwyz')
  const names = Array.from({ length: councillors }, (_, at) => {
    const [first = '', second = ''] = [letters[at % letters.length], letters[(at * 7 + 3) % letters.length]]
    return `${first.toUpperCase()}${second}wski${at < letters.length ? '' : 'an'};Jan;9`
  })
  const path = join(folders.saved, 'radni.csv')
  await writeFile(path, `nazwisko;imię;kadencja\n${names.join('\n')}\n`)
  await introduce(page)
  await openRegister(page, 'Radni')
  await page.getByRole('button', { name: 'Import', exact: true }).press('Enter')
  await app.pickFile(path)
  await page.getByRole('button', { name: 'Wybierz plik…' }).press('Enter')
  await page.getByRole('button', { name: 'Dalej' }).press('Enter')
  await page.getByRole('button', { name: /^Importuj: / }).press('Enter')
  await expect(registerScreen(page, 'Radni').rows.first()).toBeVisible()

  // The meeting, and who was notified of it: one proof for all.
  await openRegister(page, 'Sesje i posiedzenia')
  await page.keyboard.press('Control+n')
  const { field, pane } = registerScreen(page, 'Sesje i posiedzenia')
  await field('Numer (wymagane)').fill('XII')
  await field('Dzień (wymagane)').fill('21.11.2026')
  await field('Zawiadomienie z dnia').fill('10.11.2026')
  await field('Skład ustawowy').fill(String(councillors))
  const notified = pane.getByRole('group', { name: 'Zawiadomieni radni' })
  await notified.getByRole('button', { name: `Pozostali (${councillors}): e-mail` }).press('Enter')
  await expect(notified.getByText(/^Bez dowodu \(34\): /u)).toBeVisible()
  await notified
    .getByRole('textbox', { name: /^Dzień i dowód: / })
    .first()
    .fill('10.11.2026, potwierdzenie 7')
  await notified.getByRole('button', { name: /^Ten sam dowód u pozostałych \(33\)/u }).press('Enter')
  await expect(notified.getByText(/^Bez dowodu/u)).toBeHidden()
  await page.keyboard.press('Control+s')
  await expect(registerScreen(page, 'Sesje i posiedzenia').row('XII')).toBeVisible()
  await expect(pane.getByRole('group', { name: 'Zawiadomieni radni' })).toBeVisible()
  await paneAction(page, 'Sala')

  // The agenda of the council in one step, and drafts put in behind its seventh item.
  await page.getByRole('button', { name: 'Sesja zwyczajna (10)' }).press('Enter')
  const rows = agenda(page).getByRole('listitem')
  await expect(rows).toHaveCount(10)
  await rows.nth(6).getByRole('button').focus()
  for (let at = 10; at < items; at++) {
    await page.keyboard.press('Insert')
    await agenda(page).getByRole('textbox', { name: 'Tytuł nowego punktu' }).fill(`Podjęcie uchwały nr ${at}`)
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(at + 1)
    await rows.nth(6).getByRole('button').focus()
  }

  // All are here but two, who are excused.
  await page.keyboard.press('F4')
  const people = page.getByRole('group', { name: 'Obecność' })
  await expect(people.getByRole('button')).toHaveCount(councillors)
  const keyOf = async (index: number) =>
    (await people.getByRole('button').nth(index).locator('kbd').innerText()).toLowerCase()
  const keys = keyboard(page)
  const [one, two] = [await keyOf(3), await keyOf(8)]
  await keys.press(`Shift+${await keyOf(0)}`, `Shift+${await keyOf(33)}`, 'Enter')
  const present = councillors - 2
  await expect(page.getByRole('complementary', { name: 'Obecność' }).getByRole('status')).toContainText(
    `obecnych ${present} z ${councillors}`,
  )
  expect(keys.taken()).toBe(3)
  await page.keyboard.press('Escape')
  await page.keyboard.press('o')
  await expect(current(page)).toContainText('Otwarcie obrad')

  // A vote on each item: at most three keys when all are for, one more for each exception.
  let voting = 0
  for (let vote = 1; vote <= items; vote++) {
    const exceptions = exceptionsOf(vote)
    await keys.press('g', 'a', ...[one, two].slice(0, exceptions), 'Enter')
    const taken = keys.taken()
    voting += taken
    expect(taken).toBeLessThanOrEqual(3 + exceptions)
    await expect(current(page)).toContainText(`${present - exceptions}–${exceptions}–0`)
    if (vote < items) {
      await page.keyboard.press('PageDown')
      await expect(rows.nth(vote).locator('[aria-current=step]')).toBeVisible()
    }
  }
  expect(voting).toBe(92)

  await page.keyboard.press('k')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Zamknij obrady' }).press('Enter')
  await expect(page.getByRole('log', { name: 'Przebieg' })).toContainText(`Zamknięcie obrad, obecnych ${present}`)

  // The minutes, from what was said.
  await page.goBack()
  await registerScreen(page, 'Sesje i posiedzenia').row('XII').click()
  const saved = await app.saved(() => paneAction(page, 'Projekt protokołu'))
  expect(saved).toMatch(/\.docx$/u)
})
