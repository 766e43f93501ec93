import { addDays, format } from 'date-fns'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { registerScreen, withSample } from './screens/clerk'

// The jobs of a clerk's day by keyboard alone, with the keys each takes besides its text. The counts are printed; none may grow
// past its limit. README.md has them beside what they took before.

/** Hands on the keyboard: keys are counted, text is not. */
class Hands {
  readonly #page: Page
  readonly counts: (readonly [string, number])[] = []
  #keys = 0

  constructor(page: Page) {
    this.#page = page
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.#page.keyboard.press(key)
    this.#keys += times
  }

  /** Presses a key until the focus is where it shall be. */
  async pressUntil(key: string, focused: Locator): Promise<void> {
    for (let time = 0; time < 20 && !(await focused.evaluate((one) => one === document.activeElement)); time++)
      await this.press(key)
    await expect(focused).toBeFocused()
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** Finds something everywhere and goes there. */
  async goTo(words: string): Promise<void> {
    const search = this.#page.getByRole('dialog', { name: 'Szukaj wszędzie' })
    await this.press('Control+k')
    await expect(search.getByRole('combobox')).toBeFocused()
    await this.type(words)
    // Enter is pressed at once, as a clerk does: it means what was typed, not what was found of half of it.
    await this.press('Enter')
    await expect(search).toBeHidden()
  }

  /** Goes to a field of the open entry by the beginning of its name. */
  async goToField(words: string): Promise<void> {
    const jump = this.#page.getByRole('dialog', { name: 'Przejdź do pola' })
    await this.press('Control+j')
    await expect(jump.getByRole('combobox')).toBeFocused()
    await this.type(words)
    await expect(jump.getByRole('option').first()).toBeVisible()
    await this.press('Enter')
    await expect(jump).toBeHidden()
  }

  /** Does a job and counts its keys. */
  async job(name: string, most: number, run: () => Promise<void>): Promise<void> {
    this.#keys = 0
    await run()
    this.counts.push([name, this.#keys])
    expect.soft(this.#keys, name).toBeLessThanOrEqual(most)
  }
}

/** Puts something on the clipboard's way, as Ctrl+V in another program's stead. */
async function paste(page: Page, kind: 'table' | 'file', content: string): Promise<void> {
  await page.evaluate(
    ([what, text]) => {
      const data = new DataTransfer()
      if (what === 'table') data.setData('text/plain', text)
      else data.items.add(new File([text], 'uchwała.txt', { type: 'text/plain' }))
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [kind, content] as const,
  )
}

test('a clerk does the jobs of a day in few keys', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  page.setDefaultTimeout(8_000)
  await withSample(page)
  const hands = new Hands(page)
  const acts = registerScreen(page)
  const title = acts.field('W sprawie (wymagane)')
  const number = acts.field('Numer (wymagane)')

  await hands.job('ten resolutions of a session', 15, async () => {
    await hands.press('Control+n')
    await expect(number).toBeFocused()
    await expect(number).toHaveValue(/\d/u)
    await hands.pressUntil('Tab', acts.field('Data podjęcia (wymagane)'))
    await hands.type(format(addDays(new Date(), -1), 'd.M.yyyy'))
    await hands.pressUntil('Tab', title)
    for (let count = 1; count <= 10; count++) {
      await expect(title).toBeFocused()
      await expect(title).toHaveValue('')
      await hands.type(`w sprawie fontanny numer ${count}`)
      await hands.press(count === 10 ? 'Control+s' : 'Control+Enter')
    }
    await expect(acts.row('w sprawie fontanny numer 10')).toBeAttached()
  })
  const written = await number.inputValue()
  await page.keyboard.press('Escape')
  await expect(acts.grid).toBeFocused()

  await hands.job('find a resolution by its number', 2, async () => {
    await hands.goTo(written)
    await expect(acts.pane).toHaveAccessibleName(`Wpis ${written}`)
  })
  await hands.job('come to “Zmienia”', 2, async () => {
    await hands.goToField('zmien')
    await expect(acts.pane.getByRole('combobox', { name: 'Zmienia: Dodaj powiązanie' })).toBeFocused()
  })
  await hands.job('link the act it changes', 3, async () => {
    await hands.type('fontanny')
    await expect(page.getByRole('option').first()).toContainText('fontanny')
    await hands.press('ArrowDown')
    await hands.press('Enter')
    await hands.press('Control+s')
    await expect(acts.pane.getByRole('button', { name: /fontanny numer/u }).first()).toBeVisible()
  })
  await hands.job('correct the title in the form', 3, async () => {
    await hands.goToField('w spr')
    await expect(title).toBeFocused()
    await hands.type('w sprawie placu zabaw')
    await hands.press('Control+s')
    await expect(acts.row('w sprawie placu zabaw')).toBeVisible()
  })
  await hands.job('attach the signed act', 1, async () => {
    await paste(page, 'file', 'treść uchwały')
    await hands.press('Shift')
    await expect(acts.pane.getByRole('button', { name: 'uchwała.txt', exact: true })).toBeVisible()
  })
  await hands.job('go back to the list', 1, async () => {
    await hands.press('Escape')
    await expect(acts.pane).toBeHidden()
  })
  await hands.job('take the last step back', 1, async () => {
    await hands.press('Control+z')
    await expect(page.getByText(/^Cofnięto: /u)).toBeVisible()
  })
  await hands.job('see what was done', 1, async () => {
    await hands.press('Control+h')
    await expect(page.getByRole('dialog')).toBeVisible()
  })
  await page.keyboard.press('Escape')

  await hands.job('open what is to be sent', 2, async () => {
    await hands.goTo('do wyslania')
    await expect(page.getByRole('button', { name: /^Do wysłania/u })).toHaveAttribute('aria-current', 'page')
  })
  await expect(acts.row('w sprawie fontanny numer 3')).toBeVisible()
  await acts.grid.focus()
  await hands.job('mark more than eight as sent', 4, async () => {
    await hands.press('Control+a')
    // The ten of this session, and what the sample has to be sent: how many that is depends on the day.
    await expect(page.getByRole('toolbar', { name: 'Działania na zaznaczonych' })).toContainText(/Zaznaczono: 1\d/u)
    await hands.press('ArrowRight', 2)
    await hands.type('d')
    await expect(acts.grid.locator('input:focus')).toHaveValue('d')
    await hands.type('ziś')
    await hands.press('Control+Enter')
    await expect(acts.row('fontanny numer 3')).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Do wysłania/u })).not.toContainText(/[1-9]/u)
  })
  await hands.job('come back to the whole register', 2, async () => {
    await hands.goTo('wszystkie')
    await expect(acts.row('w sprawie fontanny numer 3')).toBeVisible()
  })
  await hands.job('send the register of a year to Word', 4, async () => {
    await hands.press('Control+e')
    const year = page.getByRole('dialog').getByLabel('Rok', { exact: true })
    await expect(year).toBeVisible()
    await hands.pressUntil('Tab', year)
    await hands.type('2025')
    const path = await app.saved(() => hands.press('Enter'))
    expect(path).toMatch(/\.docx$/u)
  })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await hands.job('list the resolutions of a year', 1, async () => {
    await hands.press('F3')
    const year = String(new Date().getFullYear())
    await hands.type(year)
    await expect(acts.filter('Data')).toHaveValue(year)
    await expect(acts.row('fontanny numer 3')).toBeVisible()
  })
  await hands.job('copy rows to Excel', 4, async () => {
    await acts.grid.focus()
    await hands.press('Home')
    await hands.press('Shift+ArrowDown', 2)
    await hands.press('Control+c')
    await expect(page.getByText(/^Skopiowano: /u)).toBeVisible()
  })
  // What was copied stays selected; typing would fill all of it.
  await page.keyboard.press('Escape')
  await hands.job('correct a cell in the list', 2, async () => {
    await hands.press('F2')
    await page.keyboard.press('Control+a')
    await hands.type(format(addDays(new Date(), -2), 'd.M.yyyy'))
    await hands.press('Enter')
    await expect(page.getByText(/^Cofnij: zmiana pola „Data/u)).toBeVisible()
  })
  await page.keyboard.press('Escape')
  await expect(acts.grid).toBeFocused()

  await hands.job('paste a table from Excel as entries', 3, async () => {
    await paste(
      page,
      'table',
      `Numer\tW sprawie\tData podjęcia\r\nCXX/1/24\tw sprawie z Excela\t${format(new Date(), 'd.MM.yyyy')}\r\n`,
    )
    await hands.press('Shift')
    for (const next of ['Dalej', /^Importuj: /u]) {
      await expect(page.getByRole('button', { name: next })).toBeFocused()
      await hands.press('Enter')
    }
    await expect(acts.row('CXX/1/24')).toBeVisible()
  })

  const matters = registerScreen(page, 'Interpelacje')
  const contracts = registerScreen(page, 'Umowy')
  await hands.job('begin an interpellation from anywhere', 2, async () => {
    await hands.goTo('nowa interpelacja')
    await expect(matters.pane).toHaveAccessibleName('Nowy wpis')
  })
  await hands.job('enter it', 8, async () => {
    await hands.goToField('zlozono')
    await expect(matters.field('Złożono przewodniczącemu (wymagane)')).toBeFocused()
    await page.keyboard.press('Control+a')
    await hands.type('dziś')
    await hands.goToField('radny')
    await hands.type('Alicja Modrzew')
    await hands.press('Enter')
    await hands.goToField('w spr')
    await hands.type('w sprawie zegara na ratuszu')
    await hands.press('Control+s')
    await expect(matters.row('w sprawie zegara na ratuszu')).toBeVisible()
  })
  await hands.job('move it to the trash', 2, async () => {
    await hands.press('Escape')
    await expect(matters.grid).toBeFocused()
    await hands.press('Delete')
    await expect(page.getByText(/^Gotowe: przeniesienie do kosza/u)).toBeVisible()
  })
  await hands.job('bring it back', 1, async () => {
    await hands.press('Control+z')
    await expect(matters.row('w sprawie zegara na ratuszu')).toBeVisible()
  })
  await hands.job('see the contracts that end', 2, async () => {
    await hands.goTo('koncza sie')
    await expect(contracts.rows.first()).toBeVisible()
  })
  await hands.job('extend a contract', 4, async () => {
    await contracts.grid.focus()
    await hands.press('Enter')
    await expect(contracts.pane).toBeVisible()
    await hands.goToField('obowiazuje do')
    await page.keyboard.press('Control+a')
    await hands.type('31.12.2028')
    await hands.press('Control+s')
    await expect(contracts.field('Obowiązuje do')).toHaveValue('31.12.2028')
  })
  await page.keyboard.press('Escape')

  await hands.job('put a task off with a reason', 5, async () => {
    await hands.press('Control+1')
    const task = page.locator('.task-open').first()
    await expect(task).toBeVisible()
    await task.focus()
    await hands.press('o')
    await expect(page.getByRole('dialog')).toBeVisible()
    await hands.type('+7')
    await hands.pressUntil('Tab', page.getByRole('dialog').getByLabel('Powód (wymagane)'))
    await hands.type('czekamy na pismo')
    await hands.press('Enter')
    await expect(page.getByRole('region', { name: 'Odłożone' })).toContainText('czekamy na pismo')
  })
  await hands.job('print the sheet of the week', 2, async () => {
    await hands.press('Control+p')
    await expect(page.getByRole('dialog').getByRole('button', { name: /^Drukuj/u })).toBeFocused()
  })
  await page.keyboard.press('Escape')
  await hands.job('read the help of the place', 1, async () => {
    await hands.press('F1')
    await expect(page.getByRole('dialog', { name: 'Pomoc' })).toBeVisible()
  })
  await page.keyboard.press('Escape')
  await hands.job('turn to the projector', 1, async () => {
    await hands.press('F9')
    await expect(page.getByText('W trybie sali obrad')).toBeVisible()
  })

  const sum = hands.counts.reduce((all, [, keys]) => all + keys, 0)
  const lines = hands.counts.map(([name, keys]) => `${String(keys).padStart(4)}  ${name}`)
  process.stdout.write(
    `Keys of ${lines.length} jobs, besides text:\n${lines.join('\n')}\n${String(sum).padStart(4)}  in all\n`,
  )
  expect(hands.counts.length).toBeGreaterThanOrEqual(25)
})
