import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './fixtures'
import { introduce, registerScreen, withRegister, withSample } from './screens/clerk'

// The clipboard as in a spreadsheet: rows out as a table, a block in through the preview of the import.

const copiedShape = z.object({ text: z.string(), html: z.string() })
type Copied = z.infer<typeof copiedShape>

/** What was written to the clipboard last; the program may write to it, and nobody may read. */
async function watchClipboard(page: Page): Promise<() => Promise<Copied>> {
  await page.evaluate(() => {
    const write = navigator.clipboard.write.bind(navigator.clipboard)
    navigator.clipboard.write = async (items) => {
      const [item] = items
      if (item === undefined) return
      const [text, html] = await Promise.all(
        ['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()),
      )
      document.documentElement.dataset['copied'] = JSON.stringify({ text, html })
      await write(items)
    }
  })
  return async () => {
    const copied = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '')
    return copiedShape.parse(JSON.parse(copied))
  }
}

/** Pastes what another program would have put on the clipboard. */
async function paste(page: Page, { text, html }: Partial<Copied>): Promise<void> {
  await page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer()
      if (plain !== undefined) data.setData('text/plain', plain)
      if (rich !== undefined) data.setData('text/html', rich)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [text, html] as const,
  )
}

test('Ctrl+C copies the cell, or the selected rows as a table', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  const copied = await watchClipboard(page)
  await screen.cell('II/4/24', 'II/4/24').click()
  await page.keyboard.press('Control+c')
  await expect(page.getByText('Skopiowano komórkę.')).toBeVisible()
  expect((await copied()).text).toBe('II/4/24')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(screen.row('II/3/24')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+c')
  await expect(page.getByText('Skopiowano: 2 wpisy.')).toBeVisible()
  const rows = await copied()
  expect(rows.text.split('\r\n').map((row) => row.split('\t')[0])).toEqual(['II/4/24', 'II/3/24'])
  // Columns without room beside the pane are copied too.
  expect(rows.text.split('\r\n')[0]?.split('\t')).toHaveLength(4)
  expect(rows.html).toContain(`<td style="mso-number-format:'\\@'">II/4/24</td>`)
  await page.getByRole('button', { name: 'Kopiuj jako tabelę' }).click()
  await expect.poll(async () => (await copied()).text.split('\t')[0]).toBe('Numer')
})

test('Ctrl+C right behind Ctrl+A copies all rows, not the cell', async ({ app }) => {
  const { page } = app
  await withSample(page)
  const screen = registerScreen(page)
  const copied = await watchClipboard(page)
  await page.keyboard.press('Escape')
  await screen.grid.focus()
  await page.keyboard.press('Home')
  const rows = Number(/\d+$/u.exec((await page.getByText(/^Pokazano /u).textContent())?.replace(/\.$/u, '') ?? '')?.[0])
  // Both keys before anything else can happen, as fingers faster than the list.
  await screen.grid.evaluate((grid) => {
    for (const key of ['a', 'c'])
      grid.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText(`Skopiowano: ${rows} `)).toBeVisible()
  expect((await copied()).text.split('\r\n')).toHaveLength(rows)
})

test('a block of cells opens the preview of the import and is taken back by one step', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('X/8/25', 'X/8/25').click()
  const cell = (text: string) => `<td class=xl65 style='border-top:none'>${text}</td>`
  const row = (...texts: readonly string[]) => `<tr height=20>${texts.map(cell).join('')}</tr>`
  await paste(page, {
    text: 'Numer\tW sprawie\tData podjęcia\r\nX/9/25\t"w sprawie\nmostu"\t27.03.2025\r\n',
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
      <!--StartFragment-->${row('Numer', 'W sprawie', 'Data podjęcia')}
      ${row('X/9/25', 'w sprawie<br style="mso-data-placement:same-cell">mostu', '27.03.2025')}<!--EndFragment-->
      </table></body></html>`,
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Import: Uchwały' })).toBeVisible()
  await expect(page.getByText('Schowek')).toBeVisible()
  await expect(page.getByLabel('Pole rejestru: W sprawie')).toHaveValue('field:title')
  await page.getByRole('button', { name: 'Dalej' }).click()
  await page.getByRole('button', { name: /^Importuj: / }).click()
  await expect(screen.row('X/9/25')).toContainText('w sprawie mostu')
  await page.keyboard.press('Control+z')
  await expect(screen.row('X/9/25')).toBeHidden()
})

test('one text goes into the cell: at once where it is understood, otherwise the cell opens with it', async ({
  app,
}) => {
  await withRegister(app)
  const { page } = app
  const screen = registerScreen(page)
  await screen.cell('X/8/25', '26.03.2025').click()
  await paste(page, { text: '27 marca 2025\r\n' })
  await expect(screen.row('X/8/25')).toContainText('27.03.2025')
  await paste(page, { text: 'po świętach' })
  const editor = screen.grid.locator('.cell-editor')
  await expect(editor.locator('input')).toHaveValue('po świętach')
  await expect(editor.locator('.warning')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(screen.row('X/8/25')).toContainText('27.03.2025')
  await paste(page, {})
  await expect(page.getByText(/W schowku nie ma tekstu ani tabeli\./u)).toBeVisible()
})

test('an empty register takes a pasted table too, and says what it needs', async ({ app }) => {
  await introduce(app.page)
  const { page } = app
  await expect(page.getByText('można tu po prostu wkleić (Ctrl+V)')).toBeVisible()
  await paste(page, { text: 'uchwała' })
  await expect(page.getByText(/^W schowku nie ma tabeli\./u)).toBeVisible()
  await paste(page, { text: 'Numer\tW sprawie\tData podjęcia\r\nI/1/24\tw sprawie statutu\t7.05.2024\r\n' })
  await page.getByRole('button', { name: 'Dalej' }).click()
  await page.getByRole('button', { name: /^Importuj: / }).click()
  await expect(registerScreen(page).row('I/1/24')).toContainText('07.05.2024')
})
