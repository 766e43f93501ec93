import { merged } from '#electron/services/preferencesFile'
import type { Answer, Host } from '#shared/program/ipc/contract'
import { defaultPreferences, type Preferences } from '#shared/program/settings/preferences'

/** A host that remembers preferences and can do nothing else, but for what is given: no files, no dialogs. */
export function fakeHost(given: Partial<Host> = {}, initial: Preferences = defaultPreferences): Host {
  let preferences = initial
  const unsupported = (): Promise<Answer<never>> => Promise.resolve({ ok: false, error: { code: 'unsupported' } })
  return {
    'app.info': unsupported,
    'app.restart': unsupported,
    'typing.replay': unsupported,
    'preferences.read': () => Promise.resolve({ ok: true, value: preferences }),
    'preferences.write': (changes) => {
      preferences = merged(changes, preferences)
      return Promise.resolve({ ok: true, value: { preferences, saved: true } })
    },
    'file.pickRegister': unsupported,
    'file.pickPicture': unsupported,
    'export.start': unsupported,
    'template.inspect': unsupported,
    'export.rows': unsupported,
    'export.finish': unsupported,
    'export.cancel': unsupported,
    'export.open': unsupported,
    'print.start': unsupported,
    'print.show': unsupported,
    'folder.start': unsupported,
    'folder.page': unsupported,
    'folder.attachments': unsupported,
    'folder.finish': unsupported,
    'folder.cancel': unsupported,
    'folder.open': unsupported,
    'attachment.pick': unsupported,
    'attachment.start': unsupported,
    'attachment.chunk': unsupported,
    'attachment.pull': unsupported,
    'attachment.finish': unsupported,
    'attachment.cancel': unsupported,
    'attachment.open': unsupported,
    'attachment.save': unsupported,
    'attachment.text': unsupported,
    'attachment.verify': unsupported,
    'attachment.list': unsupported,
    'attachment.remove': unsupported,
    'backup.state': unsupported,
    'backup.settings': unsupported,
    'backup.chooseFolder': unsupported,
    'backup.defaultFolder': unsupported,
    'backup.openFolder': unsupported,
    'backup.passphrase': unsupported,
    'backup.start': unsupported,
    'backup.rows': unsupported,
    'backup.attachments': unsupported,
    'backup.finish': unsupported,
    'backup.cancel': unsupported,
    'backup.verify': unsupported,
    'package.start': unsupported,
    'package.rows': unsupported,
    'package.attachments': unsupported,
    'package.finish': unsupported,
    'package.cancel': unsupported,
    'archive.pick': unsupported,
    'archive.open': unsupported,
    'archive.rows': unsupported,
    'archive.attachments': unsupported,
    'archive.close': unsupported,
    'reminder.tasks': unsupported,
    'log.bug': unsupported,
    onMenu: () => () => undefined,
    ...given,
  }
}
