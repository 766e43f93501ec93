import type { Answer, Channel, Host, Input, MenuCommand, Output } from '#shared/program/ipc/contract'
import { contextBridge, ipcRenderer } from 'electron'

/**
 * The only thing the page sees of Electron: one named function per message, on `window.host`. Types only are imported of the
 * contract: a sandboxed preload is one small file, and parsing is the gate's work.
 */

function isAnswer<C extends Channel>(value: unknown): value is Answer<Output<C>> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

async function send<C extends Channel>(channel: C, input: Input<C>): Promise<Answer<Output<C>>> {
  const answer: unknown = await ipcRenderer.invoke(channel, input)
  return isAnswer<C>(answer) ? answer : { ok: false, error: { code: 'unexpected' } }
}

/** The main process sends nothing else on this channel. */
function isMenuCommand(value: unknown): value is MenuCommand {
  return typeof value === 'string'
}

const host: Host = {
  'app.info': (input) => send('app.info', input),
  'preferences.read': (input) => send('preferences.read', input),
  'preferences.write': (input) => send('preferences.write', input),
  'file.pickRegister': (input) => send('file.pickRegister', input),
  'file.pickPicture': (input) => send('file.pickPicture', input),
  'export.start': (input) => send('export.start', input),
  'template.inspect': (input) => send('template.inspect', input),
  'export.rows': (input) => send('export.rows', input),
  'export.next': (input) => send('export.next', input),
  'export.finish': (input) => send('export.finish', input),
  'export.cancel': (input) => send('export.cancel', input),
  'export.open': (input) => send('export.open', input),
  'print.start': (input) => send('print.start', input),
  'print.show': (input) => send('print.show', input),
  'folder.start': (input) => send('folder.start', input),
  'folder.file': (input) => send('folder.file', input),
  'folder.attachments': (input) => send('folder.attachments', input),
  'folder.finish': (input) => send('folder.finish', input),
  'folder.cancel': (input) => send('folder.cancel', input),
  'folder.open': (input) => send('folder.open', input),
  'attachment.pick': (input) => send('attachment.pick', input),
  'attachment.start': (input) => send('attachment.start', input),
  'attachment.chunk': (input) => send('attachment.chunk', input),
  'attachment.pull': (input) => send('attachment.pull', input),
  'attachment.finish': (input) => send('attachment.finish', input),
  'attachment.cancel': (input) => send('attachment.cancel', input),
  'attachment.open': (input) => send('attachment.open', input),
  'attachment.save': (input) => send('attachment.save', input),
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
  'package.finish': (input) => send('package.finish', input),
  'package.cancel': (input) => send('package.cancel', input),
  'archive.pick': (input) => send('archive.pick', input),
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
  'app.restart': (input) => send('app.restart', input),
  onMenu: (listener) => {
    const heard = (_event: unknown, command: unknown): void => {
      if (isMenuCommand(command)) listener(command)
    }
    ipcRenderer.on('menu', heard)
    return () => {
      ipcRenderer.off('menu', heard)
    }
  },
}

contextBridge.exposeInMainWorld('host', host)
