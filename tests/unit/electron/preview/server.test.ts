import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createGate } from '#electron/ipc/gate'
import { previewDataFolder } from '#electron/preview/dataFolder'
import { startPreview } from '#electron/preview/server'
import type { PreviewServer } from '#electron/preview/server'
import { createServices } from '#electron/services/services'
import { smallDocument } from '../../../fakes/documentModel'
import { fakePorts } from '../../../fakes/hostPorts'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

const readJson = (response: Response): Promise<unknown> => response.json()

describe('the preview server', () => {
  const makeFolder = temporaryFolders()
  const running: PreviewServer[] = []
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close()
  })

  async function start(port = 0) {
    const folder = await makeFolder()
    await writeFile(join(folder, 'preview.html'), '<meta property="csp-nonce" nonce="{{nonce}}" /><title>x</title>')
    const { handlers, exports, archives } = createServices(
      fakePorts({
        host: 'preview',
        dialogs: {
          ...fakePorts().dialogs,
          saveFile: (name) => Promise.resolve(join(folder, name)),
        },
      }),
    )
    const gate = createGate(handlers, () => undefined)
    const server = await startPreview({
      bundle: folder,
      gate,
      finished: exports.finished,
      received: folder,
      keepArchive: archives.keep,
      port,
    })
    running.push(server)
    const signIn = await fetch(server.address, { redirect: 'manual' })
    const cookie = signIn.headers.get('set-cookie') ?? ''
    const origin = new URL(server.address).origin
    const send = async (channel: string, input: unknown): Promise<unknown> => {
      const response = await fetch(`${origin}/message/${channel}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie.split(';')[0] ?? '' },
        body: JSON.stringify(input),
      })
      return response.json()
    }
    const get = (path: string) => fetch(`${origin}${path}`, { headers: { Cookie: cookie.split(';')[0] ?? '' } })
    return { server, signIn, cookie, send, get }
  }

  it('turns the token into a strict cookie and a clean address', async () => {
    const { signIn, cookie } = await start()
    expect(signIn.status).toBe(303)
    expect(signIn.headers.get('location')).toBe('/')
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/u)
  })

  it('serves the page with the policy of the program and a fresh nonce', async () => {
    const { get } = await start()
    const nonces = new Set<string>()
    for (let n = 0; n < 2; n++) {
      const page = await get('/')
      const policy = page.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';/u)
      expect(policy).not.toContain('unsafe')
      const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? ''
      expect(await page.text()).toContain(`nonce="${nonce}"`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(2)
  })

  it('takes messages, and gives a finished export once it is finished', async () => {
    const { send, get } = await start()
    expect(await send('app.info', {})).toMatchObject({ ok: true, value: { host: 'preview' } })
    const started = JSON.stringify(
      await send('export.start', { format: 'csv', suggestedName: 'Zażółć', document: smallDocument }),
    )
    const job = /[0-9a-f-]{36}/u.exec(started)?.[0] ?? ''
    expect((await get(`/download/${job}`)).status).toBe(404)
    expect(await send('export.finish', { job })).toMatchObject({ ok: true, value: { name: 'Zażółć.csv' } })
    const file = await get(`/download/${job}`)
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Zażółć.csv')}`,
    )
    expect(await file.text()).toBe('0 rows, finished')
  })

  it('takes the next port when its own is taken', async () => {
    const first = await start()
    const second = await start(first.server.port)
    expect(second.server.port).toBeGreaterThan(first.server.port)
  })

  it('takes an archive of our own page only, under a bare name', async () => {
    const { server, cookie } = await start()
    const origin = new URL(server.address).origin
    const post = async (name: string, from: string, body: string) => {
      const response = await fetch(`${origin}/archive`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          'X-File-Name': encodeURIComponent(name),
          Origin: from,
          Cookie: cookie.split(';')[0] ?? '',
        },
        body,
      })
      return response.status === 200 ? readJson(response) : response.status
    }
    expect(await post('kopia.zip', 'http://evil.example', 'PK\u0003\u0004')).toBe(403)
    expect(await post('../kopia.zip', origin, 'PK\u0003\u0004')).toEqual({ ok: false, error: { code: 'badRequest' } })
    expect(await post('kopia.zip', origin, 'nie')).toMatchObject({ error: { code: 'notArchive', name: 'kopia.zip' } })
    expect(await post('kopia.zip', origin, 'PK\u0003\u0004')).toMatchObject({
      ok: true,
      value: { name: 'kopia.zip', encrypted: false },
    })
  })
})

describe('previewDataFolder', () => {
  it.each([
    [{ KANCELARIA_DATA_DIR: '/t' }, 'linux', '/t'],
    [{}, 'linux', '/home/a/.config/kancelaria-rady-preview'],
    [{ XDG_CONFIG_HOME: '/c' }, 'linux', '/c/kancelaria-rady-preview'],
    [{}, 'darwin', '/home/a/Library/Application Support/Kancelaria Rady (podgląd)'],
  ])('%j on %s', (env, platform, expected) => {
    expect(previewDataFolder(env, platform, '/home/a')).toBe(expected)
  })
})
