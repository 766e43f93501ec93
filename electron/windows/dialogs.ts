import { archiveFileEndings, pictureFileEndings, registerFileEndings } from '#shared/program/ipc/limits'
import type { Preferences } from '#shared/program/settings/preferences'
import { systemDialogTexts } from '#shared/text/systemDialogs'
import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Dialogs } from '../services/ports'
import type { SaveFolders } from '../services/saveFolders'

/**
 * The system's dialogs over the window, in the language of the preferences. Each kind of paper opens the folder it was
 * saved to last; other folders are remembered until the program closes.
 */
export function createDialogs(
  window: () => BrowserWindow,
  language: () => Preferences['language'],
  folders: SaveFolders,
): Dialogs {
  let openFolder: string | undefined
  let saveFolder: string | undefined
  /** Where such a paper was saved last; a stick that is away is not waited for. */
  const folderOf = (paper: string | undefined): string => {
    const own = paper === undefined ? undefined : folders.of(paper)
    return own !== undefined && existsSync(own) ? own : (saveFolder ?? app.getPath('documents'))
  }
  return {
    async openFile(kind) {
      const text = systemDialogTexts[language()]
      const kinds = {
        register: { title: text.pickRegister, name: text.registerFiles, extensions: [...registerFileEndings] },
        picture: { title: text.pickPicture, name: text.pictures, extensions: [...pictureFileEndings] },
        archive: { title: text.pickArchive, name: text.archives, extensions: [...archiveFileEndings] },
      }
      const { title, ...own } = kinds[kind]
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        defaultPath: openFolder ?? app.getPath('documents'),
        properties: ['openFile'],
        filters: [own, { name: text.allFiles, extensions: ['*'] }],
      })
      const path = filePaths[0]
      if (canceled || path === undefined) return null
      openFolder = dirname(path)
      return path
    },

    async openAttachments(several) {
      const text = systemDialogTexts[language()]
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: text.pickAttachments,
        defaultPath: openFolder ?? app.getPath('documents'),
        properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
      })
      const [first] = filePaths
      if (canceled || first === undefined) return []
      openFolder = dirname(first)
      return filePaths
    },

    async saveCopy(suggestedName) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: systemDialogTexts[language()].saveCopy,
        defaultPath: join(saveFolder ?? app.getPath('documents'), suggestedName),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      if (canceled || filePath === '') return null
      saveFolder = dirname(filePath)
      return filePath
    },

    async chooseFolder() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: systemDialogTexts[language()].chooseFolder,
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },

    async saveFile(suggestedName, format, paper) {
      const text = systemDialogTexts[language()]
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: text.saveAs,
        defaultPath: join(folderOf(paper), suggestedName),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
        filters: [{ name: text.formats[format], extensions: [format] }],
      })
      if (canceled || filePath === '') return null
      saveFolder = dirname(filePath)
      if (paper !== undefined) folders.remember(paper, saveFolder)
      if (filePath.toLowerCase().endsWith(`.${format}`)) return filePath
      // The dialog asked about the name as typed; with the ending added it may be another file's name.
      const completed = `${filePath}.${format}`
      if (!existsSync(completed)) return completed
      const { response } = await dialog.showMessageBox(window(), {
        type: 'warning',
        message: text.replaceTitle,
        detail: text.replaceText(basename(completed)),
        buttons: [text.replace, text.cancel],
        defaultId: 1,
        cancelId: 1,
      })
      return response === 0 ? completed : null
    },
  }
}
