import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { withSample } from './screens/clerk'

async function clean(page: Page, what: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .setLegacyMode(true)
    .analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
  expect.soft(found, what).toEqual([])
}

/** Goes to the election of the sample town. */
async function openElection(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Rady osiedli' }).press('Enter')
  await page.getByRole('link', { name: /^Wybory rad osiedli/u }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Zasady' })).toBeVisible()
}

/** Types a row of figures, Enter after each. */
async function type(page: Page, figures: readonly number[]): Promise<void> {
  for (const figure of figures) {
    await page.keyboard.type(String(figure))
    await page.keyboard.press('Enter')
  }
}

test('the evening by keyboard: a protocol refused and put right, lots, the result and the wall', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  page.setDefaultTimeout(15_000)
  await withSample(page)
  await openElection(page)
  await expect(page.getByText('Zasady są zapisane na stałe')).toBeVisible()
  await clean(page, 'rules and calendar')
  await page.getByRole('button', { name: 'Wieczór wyborczy' }).press('Enter')
  const find = page.getByLabel('Obwód (numer lub osiedle)')
  await expect(find).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Protokoły: 1 z 2' })).toBeVisible()

  // 299 received and 120 unused are not 180 handed out.
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  // Whoever types at once loses no figure.
  await type(page, [600, 299, 120, 180, 179, 2, 177, 1, 176, 80, 70, 61, 61, 30])
  await expect(page.getByRole('alert')).toContainText('Protokołu nie zapisano')
  await expect(page.getByText('więc wydano 179, a wpisano 180. Różnica: 1.')).toBeVisible()
  await clean(page, 'the evening with a protocol that is wrong')
  await page.getByLabel('karty otrzymane').fill('300')
  await expect(page.getByText('Wszystkie sumy się zgadzają.')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').filter({ hasText: 'Protokoły: 2 z 2' })).toBeVisible()
  await expect(find).toBeFocused()

  await page.getByRole('button', { name: 'Wyniki' }).press('Enter')
  await clean(page, 'results')
  await page.getByRole('link', { name: 'Wynik: Osiedle Lipowe' }).press('Enter')
  await expect(page.getByText(/Równa liczba głosów: 2 osoby, 1 mandat/u)).toBeVisible()
  await clean(page, 'a result with lots to draw')
  await page.getByLabel('Wylosowano: Łoś Leon').press('Space')
  await page.getByLabel('Nr protokołu losowania').fill('1/2026')
  await page.getByRole('button', { name: 'Zatwierdź wynik' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Cofnij zatwierdzenie' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Łoś Leon 122 wybrany\(-a\) po rozstrzygnięciu/u })).toBeVisible()

  // The wall: names and numbers of this council, and nobody's number, address or list.
  await page.keyboard.press('F9')
  await expect(page.getByRole('heading', { level: 1, name: 'Osiedle Lipowe' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Bobrek Anna 178 wybrany/u })).toBeVisible()
  await clean(page, 'the wall')
  await page.keyboard.press('F9')

  // As many candidates as seats: the council arises without a vote.
  await page.getByRole('button', { name: 'Wyniki' }).press('Enter')
  await page.getByRole('link', { name: 'Wynik: Osiedle Stare Miasto' }).press('Enter')
  await page.getByRole('button', { name: 'Zatwierdź wynik' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Cofnij zatwierdzenie' })).toBeVisible()
  await page.getByRole('button', { name: 'Wyniki' }).press('Enter')
  await expect(page.getByText('powstała bez głosowania')).toBeVisible()

  // Six people elected: six seats, as of the first session.
  await page.getByLabel('Pierwsza sesja').fill('dziś')
  await page.getByRole('button', { name: 'Utwórz składy rad' }).press('Enter')
  await expect(page.getByText('Utworzono 6 miejsc.')).toBeVisible()

  await page.getByRole('link', { name: 'Dokumenty' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Protokół miejski' })).toBeVisible()
  await clean(page, 'papers')
})

test('a new election: rules of a city with their source, a forbidden day, a nomination with its signatures', async ({
  app,
}) => {
  test.setTimeout(240_000)
  const { page } = app
  page.setDefaultTimeout(15_000)
  await withSample(page)
  await page.getByRole('link', { name: 'Rady osiedli' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rady osiedli' })).toBeVisible()
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: 'Nowe wybory rad osiedli' })
  await dialog.getByLabel('Dzień głosowania').fill('18.05.2025')
  await expect(dialog.getByRole('alert')).toContainText('art. 35a')
  await dialog.getByLabel('Dzień głosowania').fill('9.2.2025')
  await dialog.getByLabel('Zasady').selectOption({ label: 'Wrocław' })
  await expect(dialog.getByText(/Źródło: /u)).toBeVisible()
  await clean(page, 'new election')
  await dialog.getByRole('button', { name: 'Załóż wybory' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Wybory rad osiedli 09.02.2025' })).toBeVisible()
  // The calendar of Bielsko-Biała for this day.
  await expect(page.getByRole('row', { name: /21.11.2024 zarządzenie wyborów/u })).toBeVisible()
  await expect(page.getByRole('row', { name: /20.01.2025 ogłoszenie kandydatów/u })).toBeVisible()
  await clean(page, 'rules to change')
  const save = page.getByRole('button', { name: 'Zapisz zasady' })
  await page.getByLabel('Dni na protest (0 – nie ma)').fill('7')
  await save.press('Enter')
  await expect(save).toBeDisabled()

  await page.getByRole('link', { name: 'Zgłoszenia i kandydaci' }).press('Enter')
  await page.getByRole('button', { name: 'Nowe zgłoszenie: Osiedle Lipowe' }).press('Enter')
  const pane = page.getByRole('complementary')
  await pane.getByLabel('Nazwisko (wymagane)').fill('Żuk')
  await pane.getByLabel('Imię (imiona) (wymagane)').fill('Anna')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('link', { name: 'Żuk Anna' })).toBeVisible()
  // Whether she stands is not decided: no ballot is printed without saying so, and the rules she was nominated by stand.
  await page.getByRole('link', { name: 'Dokumenty' }).press('Enter')
  await expect(page.getByText(/^Karta do głosowania: Osiedle Lipowe – Są zgłoszenia bez decyzji/u)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Karta do głosowania' })).toBeHidden()
  await page.getByRole('link', { name: 'Zasady i kalendarz' }).press('Enter')
  await expect(page.getByText('Zasady są zapisane na stałe')).toBeVisible()
  // Nor does the history of its card bring earlier ones back.
  await page.getByRole('button', { name: 'Karta wyborów' }).press('Enter')
  await pane.getByRole('button', { name: /^Przywróć tę wartość w polu „Zasady wyborów”/u }).press('Enter')
  await expect(page.getByText(/^Zasad tych wyborów już się nie zmienia.* Niczego nie zmieniono\.$/u)).toBeVisible()
  await page.getByRole('link', { name: 'Rady osiedli' }).press('Enter')
  await page.getByRole('link', { name: /^Wybory rad osiedli 09\.02\.2025/u }).press('Enter')
  await page.getByRole('link', { name: 'Zgłoszenia i kandydaci' }).press('Enter')
  await page.getByRole('link', { name: '0 z 15' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Podpisy poparcia – zgłoszenie 1/2025' })).toBeVisible()
  await page.getByLabel('Nazwisko').fill('Olszyna')
  await page.getByLabel('PESEL').fill('12345678901')
  await page.getByLabel('Adres stałego zamieszkania').fill('ul. Lipowa 1')
  await page.getByRole('button', { name: 'Dodaj wiersz' }).press('Enter')
  await expect(page.getByRole('table').getByText('błędny PESEL').first()).toBeVisible()
  await clean(page, 'signatures of support')
  // Signatures are never on the wall.
  await page.keyboard.press('F9')
  await expect(page.getByText('Olszyna')).toBeHidden()
})

test('twenty candidates of a file that names no election, and their protocol in digits and Enter alone', async ({
  app,
  folders,
}) => {
  test.setTimeout(240_000)
  const { page } = app
  page.setDefaultTimeout(15_000)
  await withSample(page)
  await page.getByRole('link', { name: 'Rady osiedli' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rady osiedli' })).toBeVisible()
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: 'Nowe wybory rad osiedli' })
  await dialog.getByLabel('Dzień głosowania').fill('9.2.2025')
  await dialog.getByLabel('Zasady').selectOption({ label: 'Wrocław' })
  await dialog.getByRole('button', { name: 'Załóż wybory' }).press('Enter')
  const election = 'Wybory rad osiedli 09.02.2025'
  await expect(page.getByRole('heading', { level: 1, name: election })).toBeVisible()
  const evening = page.url().replace(/(estates\/[^/]+).*/u, '$1/evening')

  const rows = Array.from(
    { length: 20 },
    (_, at) =>
      `${at + 1}/2025;2025-01-08 10:00;Wymyślony${String.fromCharCode(65 + at)};Jan;Osiedle Lipowe;zarejestrowano`,
  )
  const path = join(folders.saved, 'zgłoszenia.csv')
  await writeFile(path, ['Nr zgłoszenia;Data wpływu;Nazwisko;Imię;Osiedle;Decyzja', ...rows, ''].join('\n'))
  await page.evaluate(() => (window.location.hash = '#/import/unitNominations'))
  await app.pickFile(path)
  await page.getByRole('button', { name: 'Wybierz plik…' }).press('Enter')
  await page.getByRole('button', { name: 'Dalej' }).press('Enter')
  // The only election that is open is proposed, in sight, for all rows; none of them is incomplete.
  const whole = page.getByLabel('Wybory – dla wszystkich wierszy')
  await expect(whole.getByRole('option', { selected: true })).toHaveText(election)
  await clean(page, 'preview of a file of one election')
  await whole.selectOption({ label: '(nie ustawiaj)' })
  await expect(page.getByText(/^W pliku nie ma kolumny „Wybory”\. Wskaż/u)).toBeVisible()
  await whole.selectOption({ label: election })
  // The preview is made anew for the choice; until then there is nothing to import.
  const take = page.getByRole('button', { name: /^Importuj: 20 / })
  await expect(async () => {
    if (await take.isVisible()) await take.press('Enter', { timeout: 2_000 })
    await expect(page.getByText(/^Zaimportowano 20 /u)).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 90_000 })

  await page.goto(evening)
  const find = page.getByLabel('Obwód (numer lub osiedle)')
  await expect(find).toBeFocused()
  // The precinct, nine lines of the sheet, twelve votes for each of twenty names: 195 valid ballots may bear three marks each.
  const figures = [1624, 300, 100, 200, 200, 5, 195, 0, 195, ...Array.from({ length: 20 }, () => 12)]
  const keys = [1, ...figures].flatMap((figure) => [...Array.from(String(figure)), 'Enter'])
  for (const key of keys) await page.keyboard.press(key)
  // Digits and Enter are all it takes: the sheet is saved, and the next one can be asked for.
  expect(keys.filter((key) => !/^\d$/u.test(key))).toEqual(Array.from({ length: 30 }, () => 'Enter'))
  await expect(page.getByRole('status').filter({ hasText: /^Protokoły: 1 z/u })).toBeVisible()
  await expect(find).toBeFocused()
  process.stdout.write(`Keys of a protocol with 20 candidates: ${keys.length}, of them Enter 30\n`)
})
