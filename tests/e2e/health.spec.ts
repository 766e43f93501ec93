import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { call } from './hosts/call'
import type { AppHost, HostFolders } from './hosts/appHost'
import { importFile, introduce, registerScreen } from './screens/clerk'

// A register with one defect of each kind tried here: a number given twice, a year that does not fit, needless blanks, a
// name in another case, an act sent before it was adopted.
const file = `Numer;Data podjęcia;W sprawie;Data wysłania;Wykonanie
I/1/24;07.05.2024;w sprawie wyboru  Przewodniczącego;08.05.2024;Biuro Rady
I/2/24;07.05.2024;w sprawie liczby wiceprzewodniczących;08.05.2024;Biuro Rady
II/3/24;28.05.2024;w sprawie zmian w budżecie;01.02.2024;BIURO RADY
II/4/24;28.05.2024;w sprawie nadania nazwy ulicy Żółtej;;Biuro Rady
II/4/24;28.05.2024;w sprawie opłaty targowej;;Biuro Rady
III/5/23;25.06.2024;w sprawie regulaminu;;Biuro Rady
`

async function withDefects(app: AppHost, folders: HostFolders): Promise<void> {
  const path = join(folders.saved, 'uchwaly.csv')
  await mkdir(folders.saved, { recursive: true })
  await writeFile(path, file)
  await introduce(app.page)
  await importFile(app, path)
}

/** The page of the health check as a clerk sees it. */
function healthPage(page: Page) {
  return {
    open: async () => {
      await page.getByRole('navigation').getByRole('link', { name: 'Stan danych' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Stan danych' })).toBeVisible()
    },
    part: page.getByRole('region', { name: 'Uchwały' }),
    /** A check that found something. */
    check: (title: string): Locator =>
      page
        .getByRole('group')
        .filter({ has: page.locator('summary').filter({ hasText: title }) })
        .last(),
  }
}

test('the defects of a register are found, explained and shown', async ({ app, folders }) => {
  await withDefects(app, folders)
  const { page } = app
  const health = healthPage(page)
  await health.open()
  const repeated = health.check('Numer nadany więcej niż raz')
  await expect(repeated).toContainText('2 wpisy, 1 grupa')
  await expect(health.check('Rok w numerze inny niż rok daty')).toContainText('1 wpis')
  await expect(health.check('„Wysłano do organu nadzoru” wcześniej niż „Data podjęcia”')).toContainText('1 wpis')
  await repeated.locator('summary').first().click()
  await expect(repeated).toContainText('powołanie się na niego nie jest jednoznaczne')
  await expect(repeated.getByRole('link', { name: 'Otwórz wpis II/4/24' })).toHaveCount(2)

  await repeated.getByRole('button', { name: 'Pokaż wpisy' }).click()
  const screen = registerScreen(page)
  await expect(page.getByText('stan danych: Numer nadany więcej niż raz')).toBeVisible()
  await expect(screen.rows).toHaveCount(2)
  await screen.cell('opłaty targowej', 'II/4/24').click()
  const remark = screen.pane.getByRole('region', { name: 'Uwaga o danych' })
  await expect(remark).toContainText('Numer nadany więcej niż raz')
  await screen.field('Numer (wymagane)').fill('II/6/24')
  await page.keyboard.press('Control+s')
  await expect(remark).toBeHidden()
  await health.open()
  await expect(health.part).toContainText('Bez uwag')
  await expect(health.part.locator('summary').filter({ hasText: 'Numer nadany więcej niż raz' })).toHaveCount(0)
})

test('a repair shows what it will do, does it as one step and is taken back', async ({ app, folders }) => {
  await withDefects(app, folders)
  const { page } = app
  const health = healthPage(page)
  const screen = registerScreen(page)
  await health.open()
  const names = health.check('Nazwy różne tylko wielkością liter')
  await names.locator('summary').first().click()
  await names.getByRole('button', { name: 'Napraw… (1)' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('BIURO RADY')
  await dialog.getByRole('checkbox', { name: 'Napraw wpis II/3/24' }).uncheck()
  await expect(dialog.getByRole('button', { name: 'Napraw (0)' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const blanks = health.check('Zbędne odstępy')
  await blanks.locator('summary').first().click()
  await blanks.getByRole('button', { name: 'Napraw… (1)' }).click()
  await expect(dialog).toContainText('wyboru··Przewodniczącego')
  await dialog.getByRole('button', { name: 'Napraw (1)' }).click()
  await expect(page.getByText('Gotowe: naprawa danych: 1 uchwała.')).toBeVisible()
  await expect(health.part.locator('summary').filter({ hasText: 'Zbędne odstępy' })).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Cofnięto: naprawa danych: 1 uchwała.')).toBeVisible()
  await expect(blanks).toContainText('1 wpis')
  await page.getByRole('link', { name: /^Uchwały/u }).click()
  await expect(screen.row('I/1/24')).toBeVisible()
})

test('a remark is silenced with a reason, counted, and brought back', async ({ app, folders }) => {
  await withDefects(app, folders)
  const { page } = app
  const health = healthPage(page)
  await health.open()
  const year = health.check('Rok w numerze inny niż rok daty')
  await year.locator('summary').first().click()
  await year.getByRole('button', { name: 'Wycisz uwagę we wpisie III/5/23' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Wycisz' })).toBeDisabled()
  await dialog.getByLabel('Powód (wymagane)').fill('tak wydrukowano w oryginale')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Wyciszono uwagę we wpisie III/5/23.')).toBeVisible()
  await expect(year).toContainText('wyciszone: 1')

  await (await app.restart()).waitForLoadState()
  const again = healthPage(app.page)
  await again.open()
  const kept = again.check('Rok w numerze inny niż rok daty')
  await kept.locator('summary').first().click()
  await kept.getByText('Wyciszone (1)').click()
  await expect(kept).toContainText('tak wydrukowano w oryginale')
  await kept.getByRole('button', { name: 'Przywróć uwagę we wpisie III/5/23' }).click()
  await expect(kept).toContainText('1 wpis')
  await expect(kept).not.toContainText('wyciszone')
})

test('by keyboard alone: a check is opened, its entries are shown', async ({ app, folders }) => {
  await withDefects(app, folders)
  const { page } = app
  const health = healthPage(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Stan danych' }).focus()
  await page.keyboard.press('Enter')
  const summary = health.part.locator('summary').filter({ hasText: 'Rok w numerze inny niż rok daty' })
  await expect(summary).toBeVisible()
  const tabTo = async (target: Locator) => {
    // Every register is a link of the navigation, and a step.
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press('Tab')
      if (await target.evaluateAll((found) => found.some((element) => element === document.activeElement))) return
    }
    throw new Error('not reached by Tab')
  }
  await tabTo(summary)
  await page.keyboard.press('Enter')
  await tabTo(health.check('Rok w numerze inny niż rok daty').getByRole('button', { name: 'Pokaż wpisy' }))
  await page.keyboard.press('Enter')
  await expect(registerScreen(page).rows).toHaveCount(1)
})

test('in the chamber nothing of the office shows', async ({ app, folders }) => {
  await withDefects(app, folders)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('Żółtej', 'II/4/24').click()
  await screen.field('Uwagi').fill('do uzupełnienia')
  await page.keyboard.press('Control+s')
  const health = healthPage(page)
  await health.open()
  await page.keyboard.press('F9')
  const found = health.check('Znak zamiast treści')
  await found.locator('summary').first().click()
  await expect(found).toContainText('(ukryte w trybie sali obrad)')
  await expect(found).not.toContainText('do uzupełnienia')
})

for (const [language, theme] of [
  ['pl', 'light'],
  ['en', 'dark'],
] as const)
  test(`breaks no rule of accessibility: ${language}, ${theme}`, async ({ app, folders }) => {
    await withDefects(app, folders)
    await call(app.page, 'preferences.write', { language, theme })
    const page = await app.restart()
    const violations = async () => {
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
      const { violations: found } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .setLegacyMode(true)
        .analyze()
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
    }
    await page.getByRole('link', { name: language === 'pl' ? 'Stan danych' : 'Data health' }).click()
    const checks = page.getByRole('region').locator('summary')
    await expect(checks.first()).toBeVisible()
    for (const summary of await checks.all()) await summary.click()
    await expect(page.getByRole('link', { name: /III\/5\/23/u }).first()).toBeVisible()
    expect.soft(await violations(), 'page').toEqual([])
    await page
      .getByRole('button', { name: language === 'pl' ? /^Napraw… / : /^Repair… / })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
    expect.soft(await violations(), 'repair').toEqual([])
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: language === 'pl' ? /^Wycisz uwagę/u : /^Silence the remark/ })
      .first()
      .click()
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
    expect.soft(await violations(), 'silence').toEqual([])
  })
