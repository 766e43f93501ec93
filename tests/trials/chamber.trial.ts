import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/fixtures'
import { withSample } from '../e2e/screens/clerk'
import { freePort, randomFrom } from './chance'
import { startKillable } from './killable'
import { brokenIn, readStored, type Stored } from './stored'

// A session is held by keyboard and the program is killed in the middle of it, again and again on the same data. What the
// screen had shown as saved must be there when it opens, nothing may be half there, and the session goes on where it was.

const trials = Number(process.env['CHAMBER_TRIALS'] ?? process.env['TRIALS'] ?? 30)
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

/** What the records of a session say, as far as the chamber writes it. */
interface Noted {
  /** Votes that were closed; one that is being taken may be finished later. */
  readonly votes: number
  readonly ballots: number
  readonly notes: readonly string[]
  readonly marks: number
}

const rollOf = (value: unknown): object =>
  typeof value === 'object' &&
  value !== null &&
  'roll' in value &&
  typeof value.roll === 'object' &&
  value.roll !== null
    ? value.roll
    : {}

function notedIn({ records }: Stored): Noted {
  const live = (register: string) => records.filter((one) => one.register === register && one.trashed === 0)
  const count = (register: string, field: string) =>
    live(register).reduce((sum, { values }) => sum + Object.keys(rollOf(values[field])).length, 0)
  return {
    votes: live('votes').filter(({ values }) => typeof values['closedAt'] === 'string').length,
    ballots: count('votes', 'ballots'),
    notes: live('notes').flatMap(({ values }) => (typeof values['text'] === 'string' ? [values['text']] : [])),
    marks: count('meetings', 'attendance'),
  }
}

const agenda = (page: Page) => page.getByRole('navigation', { name: 'Porządek obrad' })

/** Opens the coming session of the invented town in the chamber. */
async function openChamber(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Sesje i posiedzenia/u })
    .click()
  await page
    .getByRole('grid', { name: 'Lista: Sesje i posiedzenia' })
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell').nth(2) })
    .filter({ hasNot: page.getByRole('textbox') })
    .first()
    .click()
  await page.getByRole('complementary').getByRole('button', { name: 'Sala' }).click()
  await expect(agenda(page)).toBeVisible()
}

/** What the screen has confirmed: notes that stood in the course, and votes that were said to be closed. */
interface Confirmed {
  readonly notes: string[]
  votes: number
}

/** Votes and notes, one after the other, until the program is gone. */
async function hold(page: Page, next: () => string, confirmed: Confirmed): Promise<void> {
  const course = page.getByRole('log', { name: 'Przebieg' })
  const ballots = page.getByRole('group', { name: 'Głosy imienne' })
  for (;;) {
    const text = next()
    await page.keyboard.press('Control+l')
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect(course).toContainText(text)
    confirmed.notes.push(text)
    await page.keyboard.press('Escape')
    // A vote on the item: everybody for. One that was being taken when the program was killed is finished first.
    if (!(await ballots.isVisible())) await page.keyboard.press('g')
    await expect(ballots).toBeVisible()
    await page.keyboard.press('a')
    await page.keyboard.press('Enter')
    await expect(ballots).toBeHidden()
    confirmed.votes += 1
  }
}

test('a session goes on where it was when the program is killed in the middle of it', async ({ host, folders }) => {
  const random = randomFrom(seed)
  const port = await freePort(random)
  let notes = 0
  const next = () => `zapis ${(notes += 1)} z obrad`
  let program = await startKillable(host, folders, port)
  await withSample(program.page)
  await openChamber(program.page)
  // Everybody is here, the meeting is opened, and the item after the opening is taken up.
  await program.page.keyboard.press('F4')
  await expect(program.page.getByRole('group', { name: 'Obecność' }).getByRole('button').first()).toBeVisible()
  for (const key of ['Enter', 'Escape', 'o']) await program.page.keyboard.press(key)
  await expect(program.page.getByRole('log', { name: 'Przebieg' })).toContainText('Otwarcie obrad')
  await program.page.keyboard.press('PageDown')
  await expect(agenda(program.page).locator('[aria-current=step]')).not.toContainText('Otwarcie')
  let before = notedIn(await readStored(program.page))
  await program.kill()

  for (let trial = 1; trial <= trials; trial += 1) {
    program = await startKillable(host, folders, port)
    await openChamber(program.page)
    const confirmed: Confirmed = { notes: [], votes: 0 }
    const running = hold(program.page, next, confirmed).catch(() => undefined)
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 1_000 + random() * 12_000))])
    await program.kill()
    await running

    program = await startKillable(host, folders, port)
    await openChamber(program.page)
    const stored = await readStored(program.page)
    const where = `trial ${trial}, seed ${seed}`
    expect(brokenIn(stored), where).toEqual([])
    const now = notedIn(stored)
    for (const text of [...before.notes, ...confirmed.notes]) expect(now.notes, where).toContain(text)
    expect(now.marks, `${where}: attendance`).toBe(before.marks)
    // At most one vote more than was confirmed: the one that was closed when the program was killed.
    expect(now.votes - before.votes, `${where}: votes`).toBeGreaterThanOrEqual(confirmed.votes)
    expect(now.votes - before.votes, `${where}: votes`).toBeLessThanOrEqual(confirmed.votes + 1)
    expect(now.ballots, `${where}: ballots`).toBeGreaterThanOrEqual(before.ballots)
    before = now
    await program.kill()
    process.stdout.write(
      `${host}, seed ${seed}, ${trial} of ${trials}: ${confirmed.notes.length} notes and ${confirmed.votes} votes confirmed and there\n`,
    )
  }
})
