import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { call } from './hosts/call'
import { readWord } from './screens/readWord'
import { withSample } from './screens/clerk'

// Charts where people look rather than read: on the desk, in the statistics, in papers; the table is never far.

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

test('the desk shows charts, as tables on wish, and keeps them folded', async ({ app }) => {
  await withSample(app.page)
  await app.page.keyboard.press('Control+1')
  const charts = (page: Page) => ({
    section: page.getByRole('region', { name: 'Wykresy' }),
    ending: page.getByRole('figure', { name: 'Umowy kończące się według miesięcy' }),
  })
  const { section, ending } = charts(app.page)
  await expect(ending.locator('svg.chart-picture')).toBeVisible()
  await expect(section.getByRole('figure')).toHaveCount(3)
  // Behind the picture stands the table, for who does not look at pictures.
  const table = ending.getByRole('table', { name: 'Umowy kończące się według miesięcy' })
  await expect(table.getByRole('rowheader')).toHaveCount(12)

  await ending.getByRole('button', { name: /^Tabela: / }).press('Enter')
  await expect(ending.locator('svg.chart-picture')).toBeHidden()
  // The charts above became longer; what was pressed stays in sight.
  await expect(ending.getByRole('button', { name: /^Wykres: / })).toBeFocused()
  await expect(ending.getByRole('button', { name: /^Wykres: / })).toBeInViewport()
  await expect(table.getByRole('columnheader', { name: 'Miesiąc' })).toBeVisible()
  await clean(app.page, 'tables')
  await section.getByRole('button', { name: 'Zwiń wykresy' }).press('Enter')
  await expect(ending).toBeHidden()

  const page = await app.restart()
  const again = charts(page)
  await again.section.getByRole('button', { name: 'Pokaż wykresy' }).press('Enter')
  await expect(again.ending.getByRole('columnheader', { name: 'Miesiąc' })).toBeVisible()
  await again.ending.getByRole('button', { name: /^Wykres: / }).press('Enter')
  await expect(again.ending.locator('svg.chart-picture')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(again.section).toBeHidden()
})

test('votes by month and by councillor are seen and saved as a Word paper', async ({ app }) => {
  await call(app.page, 'preferences.write', { theme: 'dark' })
  const { page } = app
  await withSample(page)
  await page.keyboard.press('Control+1')
  await page.getByRole('link', { name: 'Zestawienie: Głosowania' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Głosowania: zestawienie' })).toBeVisible()
  const ballots = page.getByRole('figure', { name: 'Głosy radnych' })
  await expect(ballots.getByRole('row', { name: /^Jawor Bogdan/u })).toBeAttached()
  await clean(page, 'statistics of votes')

  const path = await app.saved(() => page.getByRole('button', { name: 'Wykresy (Word)' }).click())
  const { paragraphs, rows, xml } = await readWord(path)
  expect(paragraphs).toContain('WYKRESY – GŁOSOWANIA')
  expect(rows.map(([name]) => name)).toContain('Jawor Bogdan')
  expect(xml).toContain('descr="Wykres słupkowy: Głosy radnych (za, przeciw')

  // Of a time before the first vote there is nothing to see, and it is said.
  await page.getByLabel('Od').fill('1.1.1999')
  await page.getByLabel('do', { exact: true }).fill('31.12.1999')
  await page.keyboard.press('Tab')
  await expect(ballots).toContainText('W tym okresie nie ma czego pokazać.')
  await expect(page.getByRole('button', { name: 'Wykresy (Word)' })).toBeDisabled()
})
