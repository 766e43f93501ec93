import type { Page } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, startHost, test } from './fixtures'
import type { AppHost, StartedHost } from './hosts/appHost'
import { introduce, registerScreen, withRegister } from './screens/clerk'

// Two programs, each with its own data, as the office's computer and the laptop in the chamber.

/** What a clerk sees and touches on the screen of two computers. */
function transferScreen(app: AppHost) {
  const page = () => app.page
  const choice = (name: string) => page().getByRole('radio', { name })
  return {
    choice,
    open: async () => {
      await page().getByRole('link', { name: 'Dwa komputery' }).click()
      await expect(page().getByRole('heading', { level: 1, name: 'Praca na dwóch komputerach' })).toBeVisible()
    },
    save: async (passphrase = '') => {
      if (passphrase !== '') {
        await page().getByLabel('Hasło pakietu (nieobowiązkowe)').fill(passphrase)
        await page().getByLabel('Powtórz hasło').fill(passphrase)
      }
      const path = await app.saved(() => page().getByRole('button', { name: 'Zapisz pakiet…' }).click())
      await expect(page().getByText(/^Zapisano pakiet/u)).toBeVisible({ timeout: 100_000 })
      return path
    },
    pick: async (path: string) => {
      await app.pickFile(path)
      await page()
        .getByRole('button', { name: /^Wybierz (inny )?pakiet…$/u })
        .click()
    },
    accept: page().getByRole('button', { name: /^Przyjmij: / }),
  }
}

async function rename(page: Page, number: string, title: string): Promise<void> {
  const screen = registerScreen(page)
  await page.getByRole('link', { name: /^Uchwały/u }).click()
  await screen.cell(number, number).click()
  // Another entry may stand open until this one is read.
  await expect(screen.pane.getByRole('heading', { level: 2 })).toContainText(number)
  await screen.field('W sprawie (wymagane)').fill(title)
  await page.keyboard.press('Control+s')
  await expect(screen.row(title)).toBeVisible()
}

/** The laptop, which the test closes. */
async function startLaptop(host: 'preview' | 'electron', folders: { root: string; data: string; saved: string }) {
  const laptop = {
    root: folders.root,
    data: join(folders.data, '..', 'laptop'),
    saved: join(folders.data, '..', 'saved-laptop'),
  }
  await mkdir(laptop.data)
  await mkdir(laptop.saved)
  return startHost(host, laptop)
}

async function takeTo(app: AppHost, laptop: StartedHost, passphrase = ''): Promise<void> {
  const here = transferScreen(app)
  await here.open()
  const path = await here.save(passphrase)
  const there = transferScreen(laptop)
  await introduce(laptop.page, 'Jan Lis')
  await there.open()
  await there.pick(path)
  if (passphrase !== '') {
    await laptop.page.getByLabel('Hasło pakietu', { exact: true }).fill('nie to hasło 123')
    await laptop.page.getByRole('button', { name: 'Otwórz' }).click()
    // A passphrase is tried for a second and more, on purpose.
    await expect(laptop.page.getByText('To nie to hasło.')).toBeVisible({ timeout: 100_000 })
    await laptop.page.getByLabel('Hasło pakietu', { exact: true }).fill(passphrase)
    await laptop.page.getByRole('button', { name: 'Otwórz' }).click()
  }
  await expect(laptop.page.getByText('zawartość pakietu stanie się jego danymi')).toBeVisible({ timeout: 100_000 })
  // The laptop has no name of its office yet: whose package it is, a person says.
  await expect(there.accept).toBeDisabled()
  await laptop.page.getByRole('checkbox', { name: /^Tak, to pakiet mojego urzędu/u }).check()
  await there.accept.click()
  await expect(laptop.page.getByText(/^Przyjęto pakiet: 8 wpisów/u)).toBeVisible()
}

test('the laptop opens the package, works, and its work comes back; a conflict is decided by keyboard', async ({
  app,
  host,
  folders,
}) => {
  test.setTimeout(300_000)
  await withRegister(app)
  const laptop = await startLaptop(host, folders)
  try {
    await takeTo(app, laptop)
    await rename(laptop.page, 'X/8/25', 'w sprawie z sali obrad')
    await rename(laptop.page, 'IX/7/25', 'w sprawie zmienionej tylko na laptopie')
    await rename(app.page, 'X/8/25', 'w sprawie z biura')

    const there = transferScreen(laptop)
    await there.open()
    const back = await there.save()
    const here = transferScreen(app)
    await here.open()
    await here.pick(back)
    await expect(app.page.getByText('Uchwały: zmienione: 1, 1 konflikt')).toBeVisible()
    await expect(app.page.getByRole('button', { name: 'Do rozstrzygnięcia: 1 konflikt' })).toBeDisabled()
    const conflict = app.page.getByRole('form', { name: 'Konflikty' })
    await expect(conflict).toContainText('w sprawie z biura')
    await expect(conflict).toContainText('w sprawie z sali obrad')
    await expect(conflict).toContainText('Jan Lis')
    await expect(conflict).toContainText('Anna Nowak')
    for (const radio of await conflict.getByRole('radio').all()) await expect(radio).not.toBeChecked()
    const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])

    // Down from the first choice takes the second; Enter goes on, Tab reaches the button that takes everything in.
    await here.choice('Moje (ten komputer)').focus()
    await app.page.keyboard.press('ArrowDown')
    await expect(here.choice('Z pakietu')).toBeChecked()
    await app.page.keyboard.press('Enter')
    await here.accept.focus()
    await app.page.keyboard.press('Enter')
    await expect(app.page.getByText(/^Przyjęto pakiet: 2 wpisy/u)).toBeVisible()

    const screen = registerScreen(app.page)
    await app.page.getByRole('link', { name: /^Uchwały/u }).click()
    await expect(screen.row('w sprawie z sali obrad')).toBeVisible()
    await expect(screen.row('w sprawie zmienionej tylko na laptopie')).toBeVisible()
    await app.page.keyboard.press('Control+z')
    await expect(screen.row('w sprawie z biura')).toBeVisible()
    await expect(screen.row('w sprawie zmienionej tylko na laptopie')).toBeHidden()
    await app.page.keyboard.press('Control+Shift+Z')
    await expect(screen.row('w sprawie z sali obrad')).toBeVisible()

    await here.open()
    await here.pick(back)
    await expect(app.page.getByText('W pakiecie nie ma niczego, czego tu jeszcze nie było.')).toBeVisible()
  } finally {
    await laptop.close()
  }
})

test('a package with a passphrase opens only with it', async ({ app, host, folders }) => {
  test.setTimeout(300_000)
  await withRegister(app)
  const laptop = await startLaptop(host, folders)
  try {
    await takeTo(app, laptop, 'koń bateria zszywka mgła')
    await laptop.page.getByRole('link', { name: /^Uchwały/u }).click()
    await expect(registerScreen(laptop.page).row('X/8/25')).toBeVisible()
    await laptop.page.keyboard.press('Control+z')
    await expect(registerScreen(laptop.page).row('X/8/25')).toBeHidden()
  } finally {
    await laptop.close()
  }
})

test('what is no package of this office is refused, and nothing changes', async ({ app, host, folders }) => {
  test.setTimeout(300_000)
  await withRegister(app)
  const laptop = await startLaptop(host, folders)
  try {
    await withRegister(laptop)
    const there = transferScreen(laptop)
    await there.open()
    const foreign = await there.save()
    const here = transferScreen(app)
    await here.open()
    await here.pick(foreign)
    await expect(app.page.getByRole('alert')).toContainText('pochodzi z innej bazy')
    await here.pick(join(folders.root, 'tests/fixtures/uchwaly.csv'))
    await expect(app.page.getByRole('alert')).toBeVisible()
    await app.page.getByRole('link', { name: /^Uchwały/u }).click()
    await expect(registerScreen(app.page).rows).toHaveCount(8)
  } finally {
    await laptop.close()
  }
})
