import type { Answer, Channel, Host, Input, Output } from '#shared/program/ipc/contract'
import {
  archiveFileEndings,
  attachmentPiece,
  pictureFileEndings,
  pictureFileLimit,
  registerFileEndings,
  registerFileLimit,
} from '#shared/program/ipc/limits'

import { printPage } from './printPage'

/**
 * What preload is in Electron, for a browser: puts the same `Host` on `window.host`, over HTTP to the preview server. What a
 * server cannot do happens here: choosing a file, downloading a finished one, zoom, starting anew.
 */

type AnswerOf<C extends Channel> = Answer<Output<C>>

/** The gate on the other side answers typed results; only their frame is looked at again. */
function isAnswer<C extends Channel>(value: unknown): value is AnswerOf<C> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

function send<C extends Channel>(channel: C, input: Input<C>): Promise<AnswerOf<C>> {
  return ask<C>(`/message/${channel}`, 'application/json', JSON.stringify(input))
}

async function ask<C extends Channel>(path: string, type: string, body: BodyInit): Promise<AnswerOf<C>> {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': type }, body })
    const answer: unknown = response.ok ? await response.json() : undefined
    if (isAnswer<C>(answer)) return answer
  } catch {
    // The server was stopped: answered like any other failure.
  }
  return { ok: false, error: { code: 'unexpected' } }
}

/** Shows the browser's file chooser; empty when it is cancelled. */
function choose(endings: readonly string[], several = false): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = several
    input.accept = endings.map((ending) => `.${ending}`).join(',')
    input.hidden = true
    const settle = (files: readonly File[]): void => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => settle([...(input.files ?? [])]))
    input.addEventListener('cancel', () => settle([]))
    document.body.append(input)
    input.click()
  })
}

async function pick(endings: readonly string[], limit: number): Promise<AnswerOf<'file.pickRegister'>> {
  const [file] = await choose(endings)
  if (file === undefined) return { ok: true, value: null }
  if (file.size > limit) return { ok: false, error: { code: 'tooLarge', name: file.name } }
  try {
    return { ok: true, value: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
  } catch {
    // The file was deleted or locked between choosing and reading.
    return { ok: false, error: { code: 'notFound', name: file.name } }
  }
}

/** Picked files on their way to the server, and how much of each is there. */
const picked = new Map<string, { readonly file: File; sent: number }>()

async function sendPiece({ upload, bytes }: Input<'attachment.chunk'>): Promise<AnswerOf<'attachment.chunk'>> {
  return ask(`/piece/${upload}`, 'application/octet-stream', bytes)
}

async function pickAttachments({ several }: Input<'attachment.pick'>): Promise<AnswerOf<'attachment.pick'>> {
  const files = await choose([], several)
  if (files.length === 0) return { ok: true, value: null }
  const value: NonNullable<Output<'attachment.pick'>> = []
  for (const file of files) {
    const started = await send('attachment.start', { name: file.name, bytes: file.size })
    if (started.ok) {
      const { upload } = started.value
      picked.set(upload, { file, sent: 0 })
      value.push({ upload, name: file.name, bytes: file.size })
    } else value.push({ refused: started.error.code, name: file.name })
  }
  return { ok: true, value }
}

async function pull({ upload }: Input<'attachment.pull'>): Promise<AnswerOf<'attachment.pull'>> {
  const from = picked.get(upload)
  if (from === undefined) return { ok: false, error: { code: 'badRequest' } }
  const end = Math.min(from.sent + attachmentPiece, from.file.size)
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await from.file.slice(from.sent, end).arrayBuffer())
  } catch {
    // Deleted or changed since it was picked.
    await send('attachment.cancel', { upload })
    picked.delete(upload)
    return { ok: false, error: { code: 'notFound', name: from.file.name } }
  }
  const answer = await sendPiece({ upload, bytes })
  if (!answer.ok) {
    picked.delete(upload)
    return answer
  }
  from.sent = end
  return { ok: true, value: { received: end, done: end === from.file.size } }
}

async function saveCopy(input: Input<'attachment.save'>): Promise<AnswerOf<'attachment.save'>> {
  const answer = await send('attachment.save', input)
  if (answer.ok && answer.value !== null) download(answer.value.copy)
  return answer
}

/** Hands a file over to the server, which alone can read archives, and remembers it there. */
async function pickArchive(): Promise<AnswerOf<'archive.pick'>> {
  const [file] = await choose(archiveFileEndings)
  if (file === undefined) return { ok: true, value: null }
  try {
    const response = await fetch('/archive', {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) },
      body: file,
    })
    const answer: unknown = response.ok ? await response.json() : undefined
    if (isAnswer<'archive.pick'>(answer)) return answer
  } catch {
    // The server was stopped, or the file was locked between choosing and reading.
  }
  return { ok: false, error: { code: 'unexpected', name: file.name } }
}

function download(job: string): void {
  const link = document.createElement('a')
  link.href = `/download/${job}`
  link.download = ''
  link.click()
}

/** Prints a prepared page by the browser, whose dialog shows it first: paper and PDF are one choice there. */
async function show({ job }: Input<'print.show'>): Promise<AnswerOf<'print.show'>> {
  try {
    const response = await fetch(`/download/${job}`)
    if (response.ok) {
      await printPage(await response.text())
      return { ok: true, value: { shown: true } }
    }
  } catch {
    // The server was stopped.
  }
  return { ok: false, error: { code: 'unexpected' } }
}

function applyZoom({ zoom }: Output<'preferences.read'>): void {
  document.documentElement.style.setProperty('zoom', `${zoom}%`)
}

/** Exports that are not downloaded by themselves: they go into a folder being written, or are printed. */
const notDownloaded = new Set<string>()

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
  'export.start': async (input) => {
    const answer = await send('export.start', input)
    const isKept = input.into !== undefined || input.look === true
    if (isKept && answer.ok && answer.value !== null) notDownloaded.add(answer.value.job)
    return answer
  },
  'template.inspect': (input) => send('template.inspect', input),
  'export.rows': (input) => send('export.rows', input),
  'export.next': (input) => send('export.next', input),
  'export.finish': async (input) => {
    const answer = await send('export.finish', input)
    if (answer.ok && !notDownloaded.delete(input.job)) download(input.job)
    return answer
  },
  'export.cancel': (input) => send('export.cancel', input),
  'export.open': (input) => {
    download(input.job)
    return Promise.resolve({ ok: true, value: {} })
  },
  'print.start': async (input) => {
    const answer = await send('print.start', input)
    if (answer.ok) notDownloaded.add(answer.value.job)
    return answer
  },
  'print.show': show,
  'folder.start': (input) => send('folder.start', input),
  'folder.file': (input) => send('folder.file', input),
  'folder.attachments': (input) => send('folder.attachments', input),
  'folder.finish': async (input) => {
    const answer = await send('folder.finish', input)
    if (answer.ok) download(input.folder)
    return answer
  },
  'folder.cancel': (input) => send('folder.cancel', input),
  'folder.open': (input) => {
    download(input.folder)
    return Promise.resolve({ ok: true, value: {} })
  },
  'attachment.pick': pickAttachments,
  'attachment.start': (input) => send('attachment.start', input),
  'attachment.chunk': sendPiece,
  'attachment.pull': pull,
  'attachment.finish': (input) => {
    picked.delete(input.upload)
    return send('attachment.finish', input)
  },
  'attachment.cancel': (input) => {
    picked.delete(input.upload)
    return send('attachment.cancel', input)
  },
  // A browser opens what it downloaded.
  'attachment.open': async (input) => {
    const answer = await saveCopy(input)
    return answer.ok ? { ok: true, value: {} } : answer
  },
  'attachment.save': saveCopy,
  'attachment.text': (input) => send('attachment.text', input),
  'attachment.bytes': (input) => send('attachment.bytes', input),
  'attachment.verify': (input) => send('attachment.verify', input),
  'attachment.list': (input) => send('attachment.list', input),
  'attachment.remove': (input) => send('attachment.remove', input),
  'backup.state': (input) => send('backup.state', input),
  'backup.settings': (input) => send('backup.settings', input),
  'backup.chooseFolder': (input) => send('backup.chooseFolder', input),
  'backup.defaultFolder': (input) => send('backup.defaultFolder', input),
  'backup.openFolder': (input) => send('backup.openFolder', input),
  'backup.passphrase': (input) => send('backup.passphrase', input),
  'backup.start': (input) => send('backup.start', input),
  'backup.rows': (input) => send('backup.rows', input),
  'backup.attachments': (input) => send('backup.attachments', input),
  'backup.finish': (input) => send('backup.finish', input),
  'backup.cancel': (input) => send('backup.cancel', input),
  'backup.verify': (input) => send('backup.verify', input),
  'package.start': (input) => send('package.start', input),
  'package.rows': (input) => send('package.rows', input),
  'package.attachments': (input) => send('package.attachments', input),
  'package.finish': async (input) => {
    const answer = await send('package.finish', input)
    if (answer.ok) download(input.job)
    return answer
  },
  'package.cancel': (input) => send('package.cancel', input),
  'archive.pick': () => pickArchive(),
  'archive.open': (input) => send('archive.open', input),
  'archive.rows': (input) => send('archive.rows', input),
  'archive.attachments': (input) => send('archive.attachments', input),
  'archive.close': (input) => send('archive.close', input),
  'reminder.tasks': (input) => send('reminder.tasks', input),
  'share.settings': (input) => send('share.settings', input),
  'share.join': (input) => send('share.join', input),
  'share.joinFolder': (input) => send('share.joinFolder', input),
  'share.password': (input) => send('share.password', input),
  'share.leave': (input) => send('share.leave', input),
  'share.look': (input) => send('share.look', input),
  'share.append': (input) => send('share.append', input),
  'share.empty': (input) => send('share.empty', input),
  'share.read': (input) => send('share.read', input),
  'share.wait': (input) => send('share.wait', input),
  'share.attend': (input) => send('share.attend', input),
  'share.claim': (input) => send('share.claim', input),
  'share.sendFiles': (input) => send('share.sendFiles', input),
  'share.fetchFiles': (input) => send('share.fetchFiles', input),
  'log.bug': (input) => send('log.bug', input),
  'typing.replay': (input) => send('typing.replay', input),
  'app.restart': () => {
    location.reload()
    return Promise.resolve({ ok: true, value: {} })
  },
  // A browser has no application menu of ours.
  onMenu: () => () => undefined,
}

Object.defineProperty(window, 'host', { value: Object.freeze(host), enumerable: true })
