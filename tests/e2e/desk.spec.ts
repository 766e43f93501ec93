import { addDays, format } from 'date-fns'
import { pl } from 'date-fns/locale'
import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { answerName, introduce, openRegister, registerScreen, restarted } from './screens/clerk'
import type { Page } from '@playwright/test'

// The desk: what is due over all registers, done in one step, put aside, taken back.

const today = new Date()
const typed = (days: number): string => format(addDays(today, days), 'd.MM.yyyy')

/** A resolution adopted so many days ago, to be sent to the voivode within seven days, or a few more over holidays. */
async function adopted(page: Page, daysAgo: number, title: string, session = ''): Promise<void> {
  const screen = registerScreen(page)
  await page.keyboard.press('Control+n')
  await chooseRegister(page)
  await screen.field('Data podjęcia (wymagane)').fill(typed(-daysAgo))
  await screen.field('W sprawie (wymagane)').fill(title)
  await screen.field('Sesja').fill(session)
  // The number follows the session; who saves before it stands there saves without.
  if (session !== '') await expect(screen.field('Numer (wymagane)')).toHaveValue(new RegExp(`^${session}/`, 'u'))
  await page.keyboard.press('Control+s')
  await expect(screen.row(title)).toBeVisible()
  await page.keyboard.press('Escape')
}

/** What a clerk sees of the desk. */
function deskScreen(page: Page) {
  return {
    part: (name: string) => page.getByRole('region', { name }),
    task: (title: string) => page.getByRole('listitem').filter({ hasText: title }),
  }
}

test('a new office is welcomed, and can begin in three ways', async ({ app }) => {
  const { page } = app
  await answerName(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Witaj w Kancelarii Rady' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Importuj plik' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Wczytaj dane przykładowe' })).toBeVisible()
  await page.getByRole('button', { name: 'Dodaj pierwszy wpis' }).click()
  await chooseRegister(page)
  await expect(registerScreen(page).field('W sprawie (wymagane)')).toBeVisible()
})

test('a reply is entered on the desk with the day it bears', async ({ app }) => {
  const { page } = app
  await answerName(page)
  const screen = registerScreen(page, 'Interpelacje')
  await openRegister(page, 'Interpelacje')
  await page.getByRole('button', { name: 'Dodaj pierwszy wpis' }).click()
  await screen.field('Złożono przewodniczącemu (wymagane)').fill(typed(-12))
  await screen.field('Radny (radni) (wymagane)').fill('Alicja Modrzew')
  await screen.field('W sprawie (wymagane)').fill('w sprawie oświetlenia')
  await page.keyboard.press('Control+s')
  await expect(screen.row('oświetlenia')).toBeVisible()

  await page.keyboard.press('Control+1')
  const task = page.getByRole('link', { name: /^Dopilnuj odpowiedzi: 1\// })
  await task.press('d')
  const dialog = page.getByRole('dialog', { name: 'Data odpowiedzi: którego dnia?' })
  await dialog.getByLabel('Dzień').fill(typed(-1))
  await page.keyboard.press('Enter')
  await expect(task).toBeHidden()
  await page.getByRole('link', { name: /^Interpelacje/u }).click()
  await screen.row('oświetlenia').click()
  await expect(screen.pane.getByLabel('Data odpowiedzi')).toHaveValue(format(addDays(today, -1), 'dd.MM.yyyy'))
  await expect(screen.pane.getByText('odpowiedziano w terminie').first()).toBeVisible()
})

test('what is late is marked as sent today in one step, by mouse or key, and taken back', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await adopted(page, 28, 'w sprawie parku')
  await adopted(page, 20, 'w sprawie mostu')
  await adopted(page, 0, 'w sprawie szkoły')
  const screen = deskScreen(page)
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('navigation').getByRole('link', { name: /^Pulpit 2/u })).toBeVisible()
  await expect(screen.part('Po terminie')).toContainText('w sprawie parku')
  await expect(screen.task('szkoły')).toContainText('termin:')

  await screen
    .task('parku')
    .getByRole('button', { name: /^Oznacz: wysłano dziś/u })
    .click()
  await expect(screen.task('parku')).toBeHidden()
  // The focus is on the task that took its place.
  await expect(screen.task('mostu').getByRole('link')).toBeFocused()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect(screen.task('parku')).toBeVisible()

  // What ended first stands first; the arrows go on into the next part.
  await screen.task('parku').getByRole('link').focus()
  await page.keyboard.press('ArrowDown')
  await expect(screen.task('mostu').getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(screen.task('szkoły').getByRole('link')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(screen.task('szkoły')).toBeHidden()

  await screen.task('mostu').getByRole('link').focus()
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: 'Wysłano do organu nadzoru: którego dnia?' })
  await dialog.getByLabel('Dzień').fill('wczoraj')
  await page.keyboard.press('Enter')
  await expect(screen.task('mostu')).toBeHidden()
  await openRegister(page)
  await registerScreen(page).cell('mostu', 'mostu').click()
  await expect(registerScreen(page).field('Wysłano do organu nadzoru')).toHaveValue(
    format(addDays(today, -1), 'dd.MM.yyyy'),
  )
})

test('a task is put aside with a reason, survives a restart there, and comes back', async ({ app }) => {
  await introduce(app.page)
  await adopted(app.page, 20, 'w sprawie mostu')
  await app.page.getByRole('link', { name: /^Pulpit/u }).click()
  const before = deskScreen(app.page)
  await before.task('mostu').getByRole('link').focus()
  await app.page.keyboard.press('o')
  const dialog = app.page.getByRole('dialog', { name: /^Odłóż: Wyślij uchwałę organowi nadzoru/u })
  await dialog.getByLabel('Odłóż do').fill('dziś')
  await expect(dialog.getByText('Wybierz dzień po dzisiejszym.')).toBeVisible()
  await dialog.getByLabel('Odłóż do').fill('+7')
  await dialog.getByLabel('Powód (wymagane)').fill('wraca z RIO')
  await app.page.keyboard.press('Enter')
  await expect(before.part('Po terminie')).toBeHidden()

  const page = await app.restart()
  const screen = deskScreen(page)
  await expect(screen.part('Odłożone')).toContainText('wraca z RIO')
  await screen
    .part('Odłożone')
    .getByRole('button', { name: /^Przywróć na pulpit/u })
    .click()
  await expect(screen.part('Po terminie')).toContainText('w sprawie mostu')
})

test('an old backlog stays quiet; a heading opens the register at what it counts', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await adopted(page, 300, 'w sprawie dawnej')
  await adopted(page, 20, 'w sprawie mostu')
  await page.getByRole('link', { name: /^Pulpit/u }).click()
  const screen = deskScreen(page)
  await expect(screen.part('Zaległości')).not.toContainText('w sprawie dawnej')
  await expect(page.getByRole('link', { name: /^Pulpit 1/u })).toBeVisible()
  await screen
    .part('Zaległości')
    .getByRole('link', { name: /1 wpis$/u })
    .click()
  const register = registerScreen(page)
  await expect(register.row('w sprawie dawnej')).toBeVisible()
  await expect(register.rows).toHaveCount(1)
  await expect(page.getByRole('group', { name: 'Filtry' })).toContainText('Zaległości: Przekazanie organowi nadzoru')
})

test('Ctrl+N works outside a register; the chamber sees no deadlines', async ({ app }) => {
  await introduce(app.page)
  await adopted(app.page, 20, 'w sprawie mostu')
  const page = await restarted(app)
  await page.getByRole('link', { name: 'Kosz' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kosz' })).toBeVisible()
  await page.keyboard.press('Control+e')
  await expect(page.getByText('Eksportuje się widok rejestru.')).toBeVisible()
  await page.keyboard.press('Control+n')
  await chooseRegister(page)
  await expect(registerScreen(page).field('W sprawie (wymagane)')).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByText('w sprawie mostu')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(page.getByText('w sprawie mostu')).toBeHidden()
  await expect(page.getByText('W trybie sali obrad pulpit pokazuje tylko kalendarz posiedzeń.')).toBeVisible()
})

test('the calendar shows sessions and deadlines by keyboard; the week is printed', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await adopted(page, 0, 'w sprawie szkoły', 'XII')
  await page.getByRole('link', { name: /^Pulpit/u }).click()
  const calendar = page.getByRole('region', { name: 'Kalendarz' })
  const chosen = calendar.getByRole('heading', { level: 3 }).last()
  const inWords = (day: Date) => `${day.getDate()} ${format(day, 'MMMM', { locale: pl })} ${day.getFullYear()} r.`
  await expect(chosen).toContainText(inWords(today))
  await calendar.getByRole('gridcell', { selected: true }).getByRole('button').focus()
  await page.keyboard.press('ArrowRight')
  await expect(chosen).toContainText(inWords(addDays(today, 1)))
  await page.keyboard.press('ArrowLeft')
  await expect(chosen).toContainText(inWords(today))

  const path = await app.saved(() => page.getByRole('button', { name: /^Drukuj tydzień/u }).click())
  expect(await readFile(path)).not.toHaveLength(0)
  expect(path).toMatch(/terminy-na-tydzien-\d{4}-\d{2}-\d{2}\.docx$/u)

  const calendarFile = await app.saved(() => page.getByRole('button', { name: 'Zapisz kalendarz (.ics)' }).click())
  // Lines are folded at 75 bytes (RFC 5545, 3.1).
  const text = (await readFile(calendarFile, 'utf8')).replaceAll(/\r\n[ \t]/gu, '')
  expect(text).toContain(`DTSTART;VALUE=DATE:${format(today, 'yyyyMMdd')}`)
  expect(text).toContain('SUMMARY:Wyślij uchwałę organowi nadzoru: XII/1/')
  expect(text).toMatch(/ – w sprawie szkoły\r\n/u)
})

/** Answers which register is meant; with one register nobody asks. */
async function chooseRegister(page: Page): Promise<void> {
  const choice = page.getByRole('dialog').getByRole('button', { name: 'Uchwały', exact: true })
  const form = registerScreen(page).field('W sprawie (wymagane)')
  await expect(choice.or(form)).toBeVisible()
  if (await choice.isVisible()) await choice.click()
}

test('days of tasks are in words, and headings by kind stay for the next start', async ({ app }) => {
  const { page } = app
  await introduce(page)
  await adopted(page, 20, 'w sprawie mostu')
  await page.keyboard.press('Control+1')
  const task = deskScreen(page).task('mostu')
  const weekdays = 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela'
  await expect(task).toContainText(new RegExp(`termin: (?:${weekdays}), \\d{1,2} \\p{L}+`, 'u'))
  const kind = page.getByRole('heading', { level: 3, name: 'Uchwały: Przekazanie organowi nadzoru' })
  await expect(kind).toBeHidden()
  const toggle = (on: Page) => on.getByRole('button', { name: 'Według rodzaju' })
  await toggle(page).click()
  await expect(kind).toBeVisible()
  // Nothing of it is a publication.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('do publikacji')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Do publikacji' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nic nie czeka na publikację' })).toBeVisible()
  await page.getByRole('button', { name: 'Do publikacji' }).click()
  await expect(task).toBeVisible()
  const later = await app.restart()
  await expect(toggle(later)).toHaveAttribute('aria-pressed', 'true')
  await expect(later.getByRole('heading', { level: 3, name: 'Uchwały: Przekazanie organowi nadzoru' })).toBeVisible()
})
