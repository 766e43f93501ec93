import type { Page } from '@playwright/test'
import { request as httpRequest } from 'node:http'
import { expect, test } from './fixtures'
import { startServer, stopServer } from './hosts/previewHost'
import { answerName, registerScreen, withRegister } from './screens/clerk'

interface Sent {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A request as an attacker writes it: any Host, any path, nothing normalised. */
function send(port: number, { method = 'GET', path, headers = {}, body }: Sent) {
  return new Promise<{ status: number; text: string; cookie: string }>((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, setHost: !('Host' in headers) })
    request.on('error', reject)
    request.on('response', (response) => {
      const parts: string[] = []
      response.setEncoding('utf8')
      response.on('data', (part: string) => parts.push(part))
      response.on('end', () => {
        const cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
        resolve({ status: response.statusCode ?? 0, text: parts.join(''), cookie })
      })
    })
    request.end(body)
  })
}

test('the preview answers only to its own page', async ({ folders }) => {
  const { server, address, port } = await startServer(folders, 0)
  try {
    const { search } = new URL(address)
    const origin = `http://127.0.0.1:${port}`
    expect((await send(port, { path: '/' })).status).toBe(403)
    expect((await send(port, { path: '/?token=wrong' })).status).toBe(403)
    expect((await send(port, { path: `/${search}`, headers: { Host: 'evil.example' } })).status).toBe(403)

    const signedIn = await send(port, { path: `/${search}` })
    expect(signedIn.status).toBe(303)
    const cookie = signedIn.cookie
    const page = await send(port, { path: '/', headers: { Cookie: cookie } })
    expect(page.status).toBe(200)
    // DNS rebinding: a foreign name that resolves to this machine carries the cookie of nobody, but were it so …
    expect((await send(port, { path: '/', headers: { Cookie: cookie, Host: `evil.example:${port}` } })).status).toBe(
      403,
    )

    const message = (headers: Readonly<Record<string, string>>, path = '/message/app.info', body = '{}') =>
      send(port, { method: 'POST', path, headers: { 'Content-Type': 'application/json', ...headers }, body })
    expect((await message({ Cookie: cookie, Origin: origin })).text).toContain('"host":"preview"')
    expect((await message({ Origin: origin })).status).toBe(403)
    expect((await message({ Cookie: cookie })).status).toBe(403)
    expect((await message({ Cookie: cookie, Origin: 'null' })).status).toBe(403)
    expect((await message({ Cookie: cookie, Origin: 'http://evil.example' })).status).toBe(403)
    expect((await message({ Cookie: cookie, Origin: `http://127.0.0.1:${port + 1}` })).status).toBe(403)
    expect((await message({ Cookie: cookie, Origin: origin, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    expect((await message({ Cookie: cookie, Origin: origin, 'Content-Type': 'text/plain' })).status).toBe(403)

    const refused = { ok: false, error: { code: 'badRequest' } }
    for (const channel of ['toString', '__proto__', 'constructor', 'nothing', '../app.info']) {
      const answer = await message({ Cookie: cookie, Origin: origin }, `/message/${channel}`)
      expect(JSON.parse(answer.text), channel).toEqual(refused)
    }
    expect(JSON.parse((await message({ Cookie: cookie, Origin: origin }, undefined, '{broken')).text)).toEqual(refused)

    for (const path of [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '/%00',
      '/download/..%2f',
    ]) {
      const answer = await send(port, { path, headers: { Cookie: cookie } })
      expect(answer.status, path).toBe(404)
      expect(answer.text, path).not.toContain('kancelaria-rady')
    }
  } finally {
    await stopServer(server)
  }
})

test('a taken port is left to its owner', async ({ folders }) => {
  const first = await startServer(folders, 0)
  const second = await startServer(folders, first.port)
  try {
    expect(second.port).toBeGreaterThan(first.port)
  } finally {
    await stopServer(first.server)
    await stopServer(second.server)
  }
})

/** Notes what the browser is told to print instead of printing it. */
async function notePrints(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    window.print = () => {
      const body = document.querySelector('[data-paper]')?.shadowRoot
      Reflect.set(window, 'printed', [
        document.title,
        [...(body?.querySelectorAll('h1') ?? [])].map((heading) => heading.textContent),
        body?.querySelectorAll('tbody tr').length,
        getComputedStyle(body?.querySelector('td') ?? document.body).borderTopStyle,
      ])
    }
  })
  return () => page.evaluate((): unknown => Reflect.get(window, 'printed'))
}

test('Ctrl+P prints the list, then the card of the open entry, and leaves the page as it was', async ({ app }) => {
  await withRegister(app)
  const { page } = app
  const printed = await notePrints(page)
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Drukuj' })
  await expect(dialog.getByRole('radio')).toHaveCount(1)
  await expect(dialog.getByRole('button', { name: 'Drukuj…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(printed).toEqual(['REJESTR UCHWAŁ', ['REJESTR UCHWAŁ'], 8, 'solid'])

  await registerScreen(page).row('X/8/25').click()
  await expect(registerScreen(page).pane).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect(dialog.getByRole('radio', { name: 'kartę otwartego wpisu' })).toBeChecked()
  // What the menu of the entry saves in Word is printed from here.
  await expect(dialog.getByRole('radio', { name: 'Wykaz sesji' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect
    .poll(printed)
    .toEqual([expect.stringContaining('X/8/25'), [expect.stringContaining('X/8/25')], expect.any(Number), 'solid'])
  expect(await page.title()).toBe('Kancelaria Rady')
  await expect(page.locator('[data-paper]')).toHaveCount(0)
})

test('Ctrl+P on the desk prints the sheet of the week, elsewhere it says what can be printed', async ({ app }) => {
  const { page } = app
  await answerName(page)
  const printed = await notePrints(page)
  await page.keyboard.press('Control+p')
  await page.getByRole('dialog', { name: 'Drukuj' }).getByRole('button', { name: 'Drukuj…' }).click()
  await expect.poll(printed).toBeTruthy()
  await page.getByRole('link', { name: 'Ustawienia', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ustawienia' })).toBeVisible()
  await page.keyboard.press('Control+p')
  await expect(page.getByText(/^Wydrukować można listę rejestru/u)).toBeVisible()
})
