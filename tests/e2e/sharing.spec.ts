import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { missingPostgres, startPostgres, type TestServer } from '../fakes/postgres'
import { expect, startHost, test } from './fixtures'
import type { StartedHost } from './hosts/appHost'
import { introduce, registerScreen, withRegister } from './screens/clerk'

// Two programs, each with its own data, and a real server between them.

let server: TestServer
test.skip(missingPostgres !== undefined, missingPostgres ?? '')
test.beforeEach(async () => {
  server = await startPostgres()
  await server.clerk('anna', 'Anna Nowak', true)
  await server.clerk('jan', 'Jan Kowal')
})
test.afterEach(() => server.remove())

async function joinOffice(page: Page, file: string, user: string): Promise<void> {
  await page.getByRole('link', { name: 'Stanowiska' }).click()
  await page.getByLabel('Plik przyłączenia (.json)').setInputFiles(file)
  await page.getByLabel('Login').fill(user)
  await page.getByLabel('Hasło', { exact: true }).fill(`${user}-haslo`)
  await page.getByRole('button', { name: 'Przyłącz', exact: true }).click()
}

async function rename(page: Page, number: string, title: string): Promise<void> {
  const screen = registerScreen(page)
  await page.getByRole('link', { name: /^Uchwały/u }).click()
  await screen.cell(number, number).click()
  await screen.field('W sprawie (wymagane)').fill(title)
  await page.keyboard.press('Control+s')
  await expect(screen.row(title)).toBeVisible()
}

test('two clerks keep one register through the server, with and without it', async ({ app, host, folders }) => {
  test.setTimeout(600_000)
  const file = join(folders.saved, 'przylaczenie.json')
  await writeFile(file, JSON.stringify(server.joining()))
  const second = {
    ...folders,
    data: join(folders.data, '..', 'second'),
    saved: join(folders.data, '..', 'saved-second'),
  }
  await mkdir(second.data)
  await mkdir(second.saved)
  let other: StartedHost | undefined
  try {
    // The first workstation brings its entries in.
    await withRegister(app)
    await joinOffice(app.page, file, 'anna')
    await expect(app.page.getByText('Przyłączono. Wpisy tego stanowiska są wysyłane.')).toBeVisible()
    await expect(app.page.getByRole('status').filter({ hasText: /^aktualne/u })).toBeVisible({ timeout: 60_000 })
    const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])

    // An empty program takes them over, in three steps.
    other = await startHost(host, second)
    await introduce(other.page)
    await joinOffice(other.page, file, 'jan')
    await expect(other.page.getByText('Przyłączono. Wpisy urzędu są pobierane.')).toBeVisible()
    const there = registerScreen(other.page)
    await other.page.getByRole('link', { name: /^Uchwały/u }).click()
    await expect(there.row('X/8/25')).toBeVisible({ timeout: 60_000 })

    // What one saves the other sees without asking.
    await rename(app.page, 'X/8/25', 'Statut Gminy Lipowo')
    await expect(there.row('Statut Gminy Lipowo')).toBeVisible({ timeout: 60_000 })

    // Without the server both go on; afterwards everybody sees the newer value and is asked.
    await server.stop('immediate')
    await rename(app.page, 'X/8/25', 'Statut: pierwsza wersja')
    await rename(other.page, 'X/8/25', 'Statut: druga wersja')
    await expect(app.page.getByRole('link', { name: /bez połączenia, czeka 1 od/u })).toBeVisible({ timeout: 60_000 })
    await server.start()
    await expect(registerScreen(app.page).row('Statut: druga wersja')).toBeVisible({ timeout: 120_000 })
    await app.page.getByRole('link', { name: /^Pulpit/u }).click()
    await app.page.getByRole('link', { name: 'Do rozstrzygnięcia (1)' }).click()
    await app.page.getByRole('radio', { name: /Druga wartość/u }).check()
    await app.page.getByRole('button', { name: 'Rozstrzygnij' }).click()
    await expect(app.page.getByText('Rozstrzygnięto na wszystkich stanowiskach.')).toBeVisible()
    await expect(there.row('Statut: pierwsza wersja')).toBeVisible({ timeout: 60_000 })
    await expect(app.page.getByRole('heading', { name: 'Do rozstrzygnięcia' })).toBeHidden()
  } finally {
    await other?.close()
  }
})
