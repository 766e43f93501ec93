import type { Answer, Channel, Host, Input, Output } from '#shared/ipc/contract'
import { pictureFileEndings, pictureFileLimit, registerFileEndings, registerFileLimit } from '#shared/ipc/limits'

/**
 * What preload is in Electron, for a browser: puts the same `Host` on `window.host`, over HTTP to the preview server. What a
 * server cannot do happens here: choosing a file, downloading a finished one, zoom, starting anew.
 */

type AnswerOf<C extends Channel> = Answer<Output<C>>

/** The gate on the other side answers typed results; only their frame is looked at again. */
function isAnswer<C extends Channel>(value: unknown): value is AnswerOf<C> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

async function send<C extends Channel>(channel: C, input: Input<C>): Promise<AnswerOf<C>> {
  try {
    const response = await fetch(`/message/${channel}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    })
    const answer: unknown = response.ok ? await response.json() : undefined
    if (isAnswer<C>(answer)) return answer
  } catch {
    // The server was stopped: answered like any other failure.
  }
  return { ok: false, error: { code: 'unexpected' } }
}

/** Shows the browser's file chooser; `null` when it is cancelled. */
function choose(endings: readonly string[]): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.map((ending) => `.${ending}`).join(',')
    input.hidden = true
    const settle = (file: File | null): void => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => settle(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => settle(null))
    document.body.append(input)
    input.click()
  })
}

async function pick(endings: readonly string[], limit: number): Promise<AnswerOf<'file.pickRegister'>> {
  const file = await choose(endings)
  if (file === null) return { ok: true, value: null }
  if (file.size > limit) return { ok: false, error: { code: 'tooLarge', name: file.name } }
  try {
    return { ok: true, value: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
  } catch {
    // The file was deleted or locked between choosing and reading.
    return { ok: false, error: { code: 'notFound', name: file.name } }
  }
}

function download(job: string): void {
  const link = document.createElement('a')
  link.href = `/download/${job}`
  link.download = ''
  link.click()
}

function applyZoom({ zoom }: Output<'preferences.read'>): void {
  document.documentElement.style.setProperty('zoom', `${zoom}%`)
}

const host: Host = {
  'app.info': (input) => send('app.info', input),
  'preferences.read': async (input) => {
    const answer = await send('preferences.read', input)
    if (answer.ok) applyZoom(answer.value)
    return answer
  },
  'preferences.write': async (input) => {
    const answer = await send('preferences.write', input)
    if (answer.ok) applyZoom(answer.value.preferences)
    return answer
  },
  'file.pickRegister': () => pick(registerFileEndings, registerFileLimit),
  'file.pickPicture': () => pick(pictureFileEndings, pictureFileLimit),
  'export.start': (input) => send('export.start', input),
  'export.rows': (input) => send('export.rows', input),
  'export.finish': async (input) => {
    const answer = await send('export.finish', input)
    if (answer.ok) download(input.job)
    return answer
  },
  'export.cancel': (input) => send('export.cancel', input),
  'export.open': (input) => {
    download(input.job)
    return Promise.resolve({ ok: true, value: {} })
  },
  'log.bug': (input) => send('log.bug', input),
  'app.restart': () => {
    location.reload()
    return Promise.resolve({ ok: true, value: {} })
  },
  // A browser has no application menu of ours.
  onMenu: () => () => undefined,
}

Object.defineProperty(window, 'host', { value: Object.freeze(host), enumerable: true })
