import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { callRaw } from './hosts/call'
import { startListener } from './hosts/listener'

// Each protection is tried, not looked up: a policy with a typing error does nothing and still is a header.

test('an inline script, an inline handler and eval do not run', async ({ app }) => {
  const ran = await app.page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.attacked = "script"'
    document.body.append(script)
    const button = document.createElement('button')
    button.setAttribute('onclick', 'window.attacked = "handler"')
    document.body.append(button)
    button.click()
    // From a timer: what Playwright itself evaluates is exempt from the policy.
    const evaluated: unknown = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(Reflect.apply(Reflect.get(window, 'eval'), window, ['1 + 1']))
        } catch {
          resolve('refused')
        }
      })
    })
    const link = document.createElement('script')
    link.src = 'data:text/javascript,window.attacked="data"'
    const settled = new Promise((resolve) => {
      link.addEventListener('error', resolve)
      link.addEventListener('load', resolve)
    })
    document.body.append(link)
    await settled
    const attacked: unknown = Reflect.get(window, 'attacked')
    return { attacked, evaluated }
  })
  expect(ran).toEqual({ attacked: undefined, evaluated: 'refused' })
})

test('nothing leaves the program: fetch, beacon, socket, picture, form, frame, worker', async ({ app }) => {
  const world = await startListener()
  try {
    await app.page.evaluate(
      async ({ url, socket }) => {
        const attempts: Promise<unknown>[] = [
          fetch(`${url}/fetch`),
          fetch(`${url}/no-cors`, { mode: 'no-cors' }),
          new Promise((resolve) => {
            const image = new Image()
            image.onerror = image.onload = resolve
            image.src = `${url}/image`
          }),
          new Promise((resolve) => {
            const connection = new WebSocket(`${socket}/socket`)
            connection.onerror = connection.onopen = resolve
          }),
          new Promise((resolve) => {
            const style = document.createElement('link')
            style.rel = 'stylesheet'
            style.onerror = style.onload = resolve
            style.href = `${url}/style`
            document.head.append(style)
          }),
        ]
        navigator.sendBeacon(`${url}/beacon`)
        const frame = document.createElement('iframe')
        frame.src = `${url}/frame`
        document.body.append(frame)
        try {
          new Worker(`${url}/worker`)
        } catch {
          // Refused.
        }
        const formRefused = new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            if (event.effectiveDirective === 'form-action') resolve(true)
          })
        })
        const form = document.createElement('form')
        form.method = 'post'
        form.action = `${url}/form`
        document.body.append(form)
        form.submit()
        await Promise.allSettled([...attempts, formRefused])
      },
      { url: world.url, socket: world.socket },
    )
    // The page is still there and the world heard nothing.
    expect(await app.page.evaluate(() => document.getElementById('root') !== null)).toBe(true)
    expect(world.hits).toEqual([])
  } finally {
    world.close()
  }
})

test('a frame inside the page has no host and cannot hold our own page', async ({ app }) => {
  const found = await app.page.evaluate(async () => {
    const loaded = (frame: HTMLIFrameElement) =>
      new Promise((resolve) => {
        frame.addEventListener('load', resolve)
        document.body.append(frame)
      })
    const blank = document.createElement('iframe')
    await loaded(blank)
    const own = document.createElement('iframe')
    own.src = location.href
    await loaded(own)
    const hostOf = (frame: HTMLIFrameElement): unknown => {
      try {
        return frame.contentWindow === null ? 'no window' : typeof Reflect.get(frame.contentWindow, 'host')
      } catch {
        return 'refused'
      }
    }
    return { blank: hostOf(blank), own: hostOf(own) }
  })
  expect(found.blank).toBe('undefined')
  expect(['undefined', 'refused']).toContain(found.own)
})

test('paths outside of the bundle are not served', async ({ app }) => {
  const secret = JSON.stringify(JSON.parse(await readFile('package.json', 'utf8'))).slice(1, 40)
  const answers = await app.page.evaluate(async () => {
    const paths = [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/..%5c..%5cpackage.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/%00index.html',
      '/index.html%00.png',
      '//etc/passwd',
      '/%2fetc%2fpasswd',
      '/%zz',
    ]
    const texts: { path: string; ok: boolean; text: string }[] = []
    for (const path of paths) {
      try {
        const response = await fetch(path)
        texts.push({ path, ok: response.ok, text: await response.text() })
      } catch {
        texts.push({ path, ok: false, text: '' })
      }
    }
    return texts
  })
  for (const { path, ok, text } of answers) {
    expect(ok, path).toBe(false)
    expect(text, path).not.toContain('kancelaria-rady')
    expect(text, path).not.toContain('root:')
    expect(text, path).not.toContain(secret)
  }
})

test('malformed messages are refused with badRequest', async ({ app }) => {
  const refused = { ok: false, error: { code: 'badRequest' } }
  const malformed: readonly (readonly [string, unknown])[] = [
    ['app.info', { extra: 1 }],
    ['app.info', null],
    ['preferences.write', { zoom: 'huge' }],
    ['preferences.write', { zoom: 10_000 }],
    ['preferences.write', { unknown: true }],
    ['export.start', { format: 'exe', suggestedName: 'x', document: {} }],
    ['export.rows', { job: '../../etc/passwd', rows: [] }],
    ['export.rows', { job: '00000000-0000-4000-8000-000000000000', rows: [] }],
    ['export.finish', { job: '00000000-0000-4000-8000-000000000000' }],
    ['export.cancel', { job: 7 }],
    ['log.bug', { report: 'x'.repeat(30_000) }],
  ]
  for (const [channel, input] of malformed) {
    expect(await callRaw(app.page, channel, input), `${channel} ${JSON.stringify(input).slice(0, 60)}`).toEqual(refused)
  }
})

test('the page opens without a violation of its policy', async ({ app }) => {
  const complaints: string[] = []
  app.page.on('console', (message) => {
    if (/Content Security Policy|Refused to/u.test(message.text())) complaints.push(message.text())
  })
  await app.page.reload()
  await app.page.waitForLoadState('networkidle')
  expect(complaints).toEqual([])
})
