import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { paneAction, registerScreen, withSample } from './screens/clerk'
import { readWord } from './screens/readWord'

// Two screens looked through by axe, two papers.
test.setTimeout(240_000)

async function clean(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .setLegacyMode(true)
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    what,
  ).toEqual([])
}

const open = (page: Page, register: string) =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${register}`, 'u') })
    .click()

test('the council’s work in a period is told by councillor, club and proposer, and one councillor on a page', async ({
  app,
}) => {
  const { page } = app
  await withSample(page)
  await open(page, 'Sesje i posiedzenia')
  await page.getByRole('button', { name: 'Praca rady' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Praca rady' })).toBeVisible()
  const councillors = page.getByRole('table', { name: 'Radni', exact: true })
  await expect(councillors.getByRole('row', { name: /^Jawor Bogdan/u })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Kluby', exact: true })).toContainText('niezrzeszeni')
  await expect(page.getByRole('table', { name: 'Uchwały według projektodawcy' }).getByRole('row')).not.toHaveCount(1)
  await expect(page.getByRole('figure', { name: 'Głosy klubów' })).toBeAttached()
  await clean(page, 'the whole council')
  const overview = await readWord(
    await app.saved(() => page.getByRole('button', { name: 'Zestawienie (Word)' }).click()),
  )
  expect(overview.paragraphs).toContain('PRACA RADY')
  expect(overview.rows.some((cells) => cells.includes('Jawor Bogdan'))).toBe(true)

  // A name leads to the page of one councillor.
  await councillors.getByRole('link', { name: 'Jawor Bogdan' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Aktywność: Jawor Bogdan' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Obecność na posiedzeniach' })).toContainText('sesja')
  await clean(page, 'one councillor')
  const own = await readWord(await app.saved(() => page.getByRole('button', { name: 'Strona radnego (Word)' }).click()))
  expect(own.paragraphs).toContain('AKTYWNOŚĆ RADNEGO')

  // The same page from the councillor's entry.
  await page.getByRole('button', { name: 'Wpis radnego' }).click()
  await expect(registerScreen(page, 'Radni').pane).toBeVisible()
  await paneAction(page, 'Aktywność')
  await expect(page.getByRole('heading', { level: 1, name: 'Aktywność: Jawor Bogdan' })).toBeVisible()

  // Of a time without meetings that is said.
  await page.getByRole('button', { name: 'Cała rada' }).click()
  await page.getByRole('textbox', { name: 'Od', exact: true }).fill('1.1.1999')
  await page.getByRole('textbox', { name: 'do', exact: true }).fill('31.12.1999')
  await page.keyboard.press('Tab')
  await expect(
    page.getByText('W tym okresie nie ma posiedzeń z odnotowaną obecnością ani głosowań imiennych.'),
  ).toBeVisible()
})

test('the form SG-01 is filled in one step; who lacks something is named on the screen only', async ({ app }) => {
  const { page } = app
  await withSample(page)
  await open(page, 'Radni')
  await page.getByRole('button', { name: 'SG-01 (GUS)' }).press('Enter')
  const ages = page.getByRole('table', { name: 'Radni według wieku' })
  await expect(ages.getByRole('row', { name: /^60 i więcej/u })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Czego brakuje' })).toBeVisible()
  await clean(page, 'the form')

  // Bands as the form of the year has them; the mayor, who is in no register.
  await page.getByLabel('Przedziały wieku: pierwszy rok każdego').fill('18, 25, 35, 65')
  await page.keyboard.press('Tab')
  await expect(ages.getByRole('row', { name: /^65 i więcej/u })).toBeVisible()
  await page.getByLabel('Wykształcenie').selectOption('wyższe')
  const { rows, paragraphs } = await readWord(
    await app.saved(() => page.getByRole('button', { name: 'Liczby do SG-01 (Word)' }).click()),
  )
  expect(paragraphs).toContain('LICZBY DO FORMULARZA SG-01')
  expect(rows.some(([name]) => name === '65 i więcej')).toBe(true)
  expect(rows.flat()).not.toContain('Jawor Bogdan')

  // On the wall nobody's data are missing from anything.
  await page.keyboard.press('F9')
  await expect(page.getByRole('heading', { name: 'Czego brakuje' })).toBeHidden()
})
